internal import Lexicon

/// A word that a hyphen divides at the end of a line.
package enum DividedWord {
  /// Whether the hyphen is the word's own, as in "porte-parole" and "Maïné-Soroa", and not only the line's.
  ///
  /// - Parameters:
  ///   - head: The letters before the hyphen.
  ///   - tail: Those at the start of the next line.
  /// - Returns: True where the word is written with a hyphen wherever it stands.
  package static func keepsHyphen(_ head: String, _ tail: String) -> Bool {
    tail.first?.isUppercase == true || heads.contains(word: head.lowercased())
      || tails.contains(word: tail.lowercased())
  }

  private static let heads = Lexicon.any.set("keeps-hyphen-behind")
  private static let tails = Lexicon.any.set("keeps-hyphen-before")
}
