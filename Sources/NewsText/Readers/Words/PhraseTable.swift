/// Fixed phrases and what each means: "à peu près", "il y a", "à vol d'oiseau".
///
///     let hedges = PhraseTable([("près de", .nearly), ("à peu près", .about)])
///
/// In a phrase `a|b` gives two spellings of a word and `(c)` a word that may be missing; "de" also
/// stands for "d'". Hyphens and apostrophes between words do not count, neither here nor in the text.
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

  /// Phrases by their first word, the longest first.
  private let phrases: [UInt64: [Int]]
  private let all: [Phrase]
  /// Every word that begins a phrase.
  let firstWords: [String]

  init(_ rows: [(String, Value)]) {
    var all: [Phrase] = []
    var firstWords: [String] = []
    for (pattern, value) in rows {
      for words in Self.expansions(of: pattern) {
        all.append(Phrase(words: words.map { $0.map(Self.key) }, value: value))
        firstWords += words[0]
      }
    }
    all.sort { $0.words.count > $1.words.count }
    var phrases: [UInt64: [Int]] = [:]
    for (index, phrase) in all.enumerated() {
      for key in phrase.words[0] {
        phrases[key.exact, default: []].append(index)
        if key.plain != key.exact { phrases[key.plain, default: []].append(index) }
      }
    }
    self.all = all
    self.phrases = phrases
    self.firstWords = firstWords
  }

  /// Returns what the longest phrase that begins at a token means, and the token after it.
  ///
  /// - Complexity: O(phrases with that first word).
  func match(
    _ tokens: [Token], at index: Int, before limit: Int,
    where accepts: (Value) -> Bool = { _ in true }
  ) -> (value: Value, end: Int)? {
    guard index < limit else { return nil }
    let first = tokens[index]
    let candidates = phrases[first.key] ?? (first.isAccented ? nil : phrases[first.plainKey])
    guard let candidates else { return nil }
    for candidate in candidates {
      if accepts(all[candidate].value),
        let end = end(of: all[candidate].words, tokens, at: index, before: limit)
      {
        return (all[candidate].value, end)
      }
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

  private func end(
    of words: [[Key]], _ tokens: [Token], at index: Int, before limit: Int
  ) -> Int? {
    var position = index
    for (number, alternatives) in words.enumerated() {
      if number > 0 {
        while position < limit, tokens[position].isApostrophe || tokens[position].isHyphen {
          position += 1
        }
      }
      guard position < limit, tokens[position].isWord,
        alternatives.contains(where: { $0.matches(tokens[position]) })
      else { return nil }
      position += 1
    }
    // "d'" ends with its apostrophe.
    if position < limit, tokens[position].isApostrophe, !tokens[position].hasSpaceBefore {
      position += 1
    }
    return position
  }

  private static func key(_ word: String) -> Key {
    var plain = WordKey()
    for scalar in word.unicodeScalars {
      if let (first, second) = Letters.plain(scalar.value) {
        plain.add(first)
        if second != 0 { plain.add(second) }
      } else {
        plain.add(scalar.value)
      }
    }
    return Key(exact: WordKey.of(word), plain: plain.value)
  }

  /// The word lists that a pattern stands for.
  private static func expansions(of pattern: String) -> [[[String]]] {
    var results: [[[String]]] = [[]]
    for part in pattern.split(whereSeparator: { $0 == " " || $0 == "'" || $0 == "-" }) {
      let isOptional = part.first == "("
      let bare = part.filter { $0 != "(" && $0 != ")" }
      var alternatives = bare.split(separator: "|").map(String.init)
      if alternatives.contains("de") { alternatives.append("d") }
      let extended = results.map { $0 + [alternatives] }
      results = isOptional ? results + extended : extended
    }
    let filled = results.filter { !$0.isEmpty }
    precondition(!filled.isEmpty, "'\(pattern)' is no phrase")
    return filled
  }
}
