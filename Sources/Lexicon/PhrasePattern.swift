/// The word lists that a pattern of `PhraseTable` stands for.
package enum PhrasePattern {
  /// Returns one list of alternatives a word, for every way to leave out the words in brackets.
  ///
  /// - Parameters:
  ///   - pattern: Words with spaces between.
  ///   - elisions: What a word becomes before a vowel: "d" for "de".
  /// - Returns: A list for every way; one a word, of its spellings.
  package static func expansions(
    of pattern: String, elisions: [String: String]
  ) -> [[[String]]] {
    var results: [[[String]]] = [[]]
    for part in words(of: pattern) {
      let isOptional = part.first == "("
      var alternatives = part.split(separator: "|").map {
        String(String.UnicodeScalarView($0.filter { $0 != "(" && $0 != ")" }))
      }
      alternatives += alternatives.compactMap { elisions[$0] }
      let extended = results.map { $0 + [alternatives] }
      results = isOptional ? results + extended : extended
    }
    let filled = results.filter { !$0.isEmpty }
    precondition(!filled.isEmpty, "'\(pattern)' is no phrase")
    return filled
  }

  /// Splits at spaces, line breaks, apostrophes and hyphens; scalars, for they cost a tenth of characters.
  package static func words(of text: String) -> [Substring.UnicodeScalarView] {
    text.unicodeScalars.split {
      $0 == " " || $0 == "'" || $0 == "-" || $0 == "\n"
    }
  }

  /// Every way to write a phrase, its words parted by spaces.
  package static func spellings(of pattern: String, elisions: [String: String]) -> [String] {
    expansions(of: pattern, elisions: elisions).flatMap { words in
      words.reduce([""]) { begun, spellings in
        begun.flatMap { start in spellings.map { start.isEmpty ? $0 : start + " " + $0 } }
      }
    }
  }
}
