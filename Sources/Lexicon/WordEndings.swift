/// Endings of words, a table of a lexicon that is asked by the last letters of a word.
///
///     let endings = WordEndings(lexicon.words("future-endings"))
///     endings.contains(atEndOf: letters)   // true for "reprendront"
///
/// The keys of such a table are those of the endings read backwards, so that one walk from the end of a word asks for
/// all of them.
package struct WordEndings: Sendable {
  private let slots: WordSlots

  /// A table of a compiled lexicon whose file says `endings`.
  package init(_ slots: WordSlots) { self.slots = slots }

  /// Whether letters, in UTF-8 and in lower case, end so.
  package func contains(atEndOf letters: ArraySlice<UInt8>) -> Bool {
    shortest(atEndOf: letters) { _ in true } != nil
  }

  /// Whether letters, in UTF-8 and in lower case, are one of the endings.
  package func equals(_ letters: ArraySlice<UInt8>) -> Bool {
    shortest(atEndOf: letters) { $0 == letters.count } != nil
  }

  /// Returns how many bytes the shortest ending has that letters end with and that is accepted; nil for none.
  package func shortest(
    atEndOf letters: ArraySlice<UInt8>, where accepts: (Int) -> Bool
  ) -> Int? {
    var key = WordKey()
    for length in 0..<min(slots.longest, letters.count) {
      key.add(byte: letters[letters.endIndex - length - 1])
      if slots.mayHold(key.value), slots.exactValue(key.value) != nil, accepts(length + 1) {
        return length + 1
      }
    }
    return nil
  }
}
