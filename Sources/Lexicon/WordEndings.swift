/// Endings of words, a table of a lexicon that is asked by the last letters of a word.
///
///     let endings = WordEndings(lexicon.words("future-endings"))
///     endings.contains(atEndOf: letters)   // true for "reprendront"
package struct WordEndings: Sendable {
  /// No ending has more bytes: the word is asked by its last byte, its last two, and so on.
  package static let longest = 8

  private let slots: WordSlots

  package init(_ slots: WordSlots) { self.slots = slots }

  /// Whether letters, in UTF-8 and in lower case, end so.
  package func contains(atEndOf letters: ArraySlice<UInt8>) -> Bool {
    shortest(atEndOf: letters) { _ in true } != nil
  }

  /// Whether letters, in UTF-8 and in lower case, are one of the endings.
  package func equals(_ letters: ArraySlice<UInt8>) -> Bool {
    slots.exactValue(WordKey.of(bytes: letters)) != nil
  }

  /// Returns how many bytes the shortest ending has that letters end with and that is accepted; nil for none.
  package func shortest(
    atEndOf letters: ArraySlice<UInt8>, where accepts: (Int) -> Bool
  ) -> Int? {
    for length in 0..<min(Self.longest, letters.count) {
      let key = WordKey.of(bytes: letters[(letters.endIndex - length - 1)...])
      if slots.mayHold(key), slots.exactValue(key) != nil, accepts(length + 1) { return length + 1 }
    }
    return nil
  }
}
