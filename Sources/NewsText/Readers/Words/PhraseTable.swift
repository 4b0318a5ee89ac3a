/// Fixed phrases and what each means: "à peu près", "il y a", "à vol d'oiseau".
///
///     let hedges = PhraseTable([("près de", .nearly), ("à peu près", .about)])
///
/// In a phrase `a|b` gives two spellings of a word and `(c)` a word that may be missing; "de" also
/// stands for "d'". Hyphens and apostrophes between words do not count, neither here nor in the text.
///
/// Phrases are found by the hash of their first two words, so that "la" alone, which begins a hundred of
/// them, costs one look-up.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Key: Hashable {
    let exact: UInt64
    let plain: UInt64

    func matches(_ token: Token) -> Bool {
      if token.key == exact { return true }
      // In capitals, and in longer words of hurried typing, accents may be missing.
      return !token.isAccented && token.plainKey == plain
        && (token.isCapitalised || token.end - token.start >= 4)
    }
  }

  private struct Phrase {
    let words: [[Key]]
    let value: Value
  }

  /// What the phrases mean, the longest phrase first.
  private let values: [Value]
  /// For each phrase where its words begin in `words`, and where they all end.
  private let firsts: [Int32]
  /// For each word of each phrase where its spellings begin in `keys`, and where they all end.
  private let words: [Int32]
  private let keys: [Key]
  /// Numbers of the phrases that begin with a word or with two.
  private let openings: KeyTable
  /// Every word that begins a phrase.
  let firstWords: [String]

  init(_ rows: [(String, Value)]) {
    var phrases: [Phrase] = []
    var firstWords: [String] = []
    for (pattern, value) in rows {
      for words in PhrasePattern.expansions(of: pattern) {
        phrases.append(Phrase(words: words.map { $0.map(Self.key) }, value: value))
        firstWords += words[0]
      }
    }
    // Stable, so that of two phrases alike the first row counts.
    phrases.sort { $0.words.count > $1.words.count }
    var openings = KeyTable()
    for (number, phrase) in phrases.enumerated() {
      for first in phrase.words[0] {
        for firstKey in first.exact == first.plain ? [first.exact] : [first.exact, first.plain] {
          guard phrase.words.count > 1 else {
            openings.add(number, for: firstKey)
            continue
          }
          for second in phrase.words[1] {
            openings.add(number, for: Self.pair(firstKey, second.exact))
            guard second.exact != second.plain else { continue }
            openings.add(number, for: Self.pair(firstKey, second.plain))
          }
        }
      }
    }
    // Flat, so that following a phrase counts no references.
    var firsts: [Int32] = [0]
    var words: [Int32] = [0]
    var keys: [Key] = []
    for phrase in phrases {
      for spellings in phrase.words {
        keys += spellings
        words.append(Int32(keys.count))
      }
      firsts.append(Int32(words.count - 1))
    }
    values = phrases.map(\.value)
    self.firsts = firsts
    self.words = words
    self.keys = keys
    self.openings = openings
    self.firstWords = firstWords
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first << 23 | first >> 41) ^ second
  }

  /// Returns what the longest phrase that begins at a token means, and the token after it.
  ///
  /// - Complexity: O(phrases with the same two first words).
  func match(
    _ tokens: [Token], at index: Int, before limit: Int,
    where accepts: (Value) -> Bool = { _ in true }
  ) -> (value: Value, end: Int)? {
    guard index < limit else { return nil }
    let first = tokens[index]
    let second = Self.wordBehind(tokens, index, limit)
    if second < limit, tokens[second].isWord {
      let next = tokens[second]
      if let found = match(
        Self.pair(first.key, next.key), tokens, at: index, before: limit, where: accepts)
      {
        return found
      }
      if !first.isAccented || !next.isAccented,
        first.plainKey != first.key || next.plainKey != next.key || first.isCapitalised
          || next.isCapitalised || first.end - first.start >= 4 || next.end - next.start >= 4
      {
        for key in [
          Self.pair(first.plainKey, next.plainKey), Self.pair(first.key, next.plainKey),
          Self.pair(first.plainKey, next.key),
        ] where key != Self.pair(first.key, next.key) {
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

  /// Whether any phrase has the first two words, or the first alone.
  func canBegin(_ tokens: [Token], at index: Int, before limit: Int) -> Bool {
    let first = tokens[index]
    if openings.first(first.key) != nil { return true }
    let second = Self.wordBehind(tokens, index, limit)
    guard second < limit, tokens[second].isWord else { return false }
    let next = tokens[second]
    return openings.first(Self.pair(first.key, next.key)) != nil
      || openings.first(Self.pair(first.key, next.plainKey)) != nil
      || first.isCapitalised && openings.first(Self.pair(first.plainKey, next.plainKey)) != nil
  }

  private func match(
    _ key: UInt64, _ tokens: [Token], at index: Int, before limit: Int,
    where accepts: (Value) -> Bool
  ) -> (value: Value, end: Int)? {
    var candidate = openings.first(key)
    while let number = candidate {
      let phrase = openings.value(number)
      if let end = end(of: phrase, tokens, at: index, before: limit), accepts(values[phrase]) {
        return (values[phrase], end)
      }
      candidate = openings.next(number)
    }
    return nil
  }

  /// Returns what a phrase that ends right before a token means, and where it begins.
  func match(_ tokens: [Token], endingAt end: Int, after start: Int) -> (value: Value, start: Int)?
  {
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
    for word in Int(firsts[phrase])..<Int(firsts[phrase + 1]) {
      if position > index {
        while position < limit, tokens[position].isApostrophe || tokens[position].isHyphen {
          position += 1
        }
      }
      guard position < limit, tokens[position].isWord else { return nil }
      let spellings = Int(words[word])..<Int(words[word + 1])
      guard spellings.contains(where: { keys[$0].matches(tokens[position]) }) else { return nil }
      position += 1
    }
    // "d'" ends with its apostrophe.
    if position < limit, tokens[position].isApostrophe, !tokens[position].hasSpaceBefore {
      position += 1
    }
    return position
  }

  private static func key(_ word: String) -> Key {
    var exact = WordKey()
    var plain = WordKey()
    for scalar in word.unicodeScalars {
      exact.add(scalar.value)
      if let (first, second) = Letters.plain(scalar.value) {
        plain.add(first)
        if second != 0 { plain.add(second) }
      } else {
        plain.add(scalar.value)
      }
    }
    return Key(exact: exact.value, plain: plain.value)
  }
}
