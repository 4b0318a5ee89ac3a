package import Lexicon

/// Fixed phrases and what each means: "à peu près", "il y a", "à vol d'oiseau".
///
/// In a phrase `a|b` gives two spellings of a word and `(c)` a word that may be missing; "de" also
/// stands for "d'". Hyphens and apostrophes between words do not count, neither here nor in the text.
///
/// Phrases are found by the hash of their first two words, so that "la" alone, which begins a hundred of
/// them, costs one look-up.
package struct PhraseTable<Value: Sendable>: Sendable {
  private let slots: PhraseSlots
  private let values: [Value]

  /// A table of a compiled lexicon; `value` reads what stands behind its phrases.
  package init(_ slots: PhraseSlots, _ value: (String) -> Value) {
    self.slots = slots
    var values: [Value] = []
    values.reserveCapacity(slots.valueCount)
    for number in 0..<slots.valueCount { values.append(value(slots.value(number))) }
    self.values = values
  }

  /// Returns what the longest phrase that begins at a token means, and the token after it.
  ///
  /// - Complexity: O(phrases with the same two first words).
  package func match(
    _ tokens: [Token], at index: Int, before limit: Int,
    where accepts: (Value) -> Bool = { _ in true }
  ) -> (value: Value, end: Int)? {
    guard index < limit else { return nil }
    let first = tokens[index]
    let second = Self.wordBehind(tokens, index, limit)
    if second < limit, tokens[second].isWord {
      let next = tokens[second]
      let exact = PhraseSlots.pair(first.key, next.key)
      if let found = match(exact, tokens, at: index, before: limit, where: accepts) {
        return found
      }
      if Self.mayLackAccents(first, next) {
        for key in [
          PhraseSlots.pair(first.plainKey, next.plainKey),
          PhraseSlots.pair(first.key, next.plainKey), PhraseSlots.pair(first.plainKey, next.key),
        ] where key != exact {
          if let found = match(key, tokens, at: index, before: limit, where: accepts) {
            return found
          }
        }
      }
    }
    return match(first.key, tokens, at: index, before: limit, where: accepts)
      ?? (first.isAccented || first.key == first.plainKey
        ? nil : match(first.plainKey, tokens, at: index, before: limit, where: accepts))
  }

  /// Whether two words, one of which bears no accent, may be written without those that they have.
  private static func mayLackAccents(_ first: Token, _ next: Token) -> Bool {
    guard !first.isAccented || !next.isAccented else { return false }
    return first.plainKey != first.key || next.plainKey != next.key || first.isCapitalised
      || next.isCapitalised || first.end - first.start >= 4 || next.end - next.start >= 4
  }

  /// Whether any phrase has the first two words, or the first alone.
  package func canBegin(_ tokens: [Token], at index: Int, before limit: Int) -> Bool {
    let first = tokens[index]
    if !slots.openings(first.key).isEmpty { return true }
    let second = Self.wordBehind(tokens, index, limit)
    guard second < limit, tokens[second].isWord else { return false }
    let next = tokens[second]
    return !slots.openings(PhraseSlots.pair(first.key, next.key)).isEmpty
      || !slots.openings(PhraseSlots.pair(first.key, next.plainKey)).isEmpty
      || first.isCapitalised
        && !slots.openings(PhraseSlots.pair(first.plainKey, next.plainKey)).isEmpty
  }

  private func match(
    _ key: UInt64, _ tokens: [Token], at index: Int, before limit: Int,
    where accepts: (Value) -> Bool
  ) -> (value: Value, end: Int)? {
    for entry in slots.openings(key) {
      let phrase = slots.phrase(entry)
      let value = values[slots.value(ofPhrase: phrase)]
      if let end = end(of: phrase, tokens, at: index, before: limit), accepts(value) {
        return (value, end)
      }
    }
    return nil
  }

  /// Returns what a phrase that ends right before a token means, and where it begins.
  package func match(_ tokens: [Token], endingAt end: Int, after start: Int) -> (
    value: Value, start: Int
  )? {
    for length in stride(from: 9, through: 1, by: -1) where end - length >= start {
      if let found = match(tokens, at: end - length, before: end), found.end == end {
        return (found.value, end - length)
      }
    }
    return nil
  }

  private static func wordBehind(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int {
    var position = index + 1
    while position < limit, tokens[position].isApostrophe || tokens[position].isHyphen {
      position += 1
    }
    return position
  }

  private func end(
    of phrase: Int, _ tokens: [Token], at index: Int, before limit: Int
  ) -> Int? {
    var position = index
    for word in slots.words(of: phrase) {
      if position > index {
        while position < limit, tokens[position].isApostrophe || tokens[position].isHyphen {
          position += 1
        }
      }
      guard position < limit, tokens[position].isWord else { return nil }
      let token = tokens[position]
      guard slots.spellings(of: word).contains(where: { matches($0, token) }) else { return nil }
      position += 1
    }
    // "d'" ends with its apostrophe.
    if position < limit, tokens[position].isApostrophe, !tokens[position].hasSpaceBefore {
      position += 1
    }
    return position
  }

  private func matches(_ spelling: Int, _ token: Token) -> Bool {
    if WordSlots.kept(token.key) == slots.exact(spelling) { return true }
    // In capitals, and in longer words of hurried typing, accents may be missing.
    return !token.isAccented && WordSlots.kept(token.plainKey) == slots.plain(spelling)
      && (token.isCapitalised || token.end - token.start >= 4)
  }
}
