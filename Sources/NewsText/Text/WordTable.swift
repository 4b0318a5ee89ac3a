/// A vocabulary of single words and what each means to a reader.
///
///     let months = WordTable(["janvier": 1, "février": 2])
///     months[token]                       // 2 for "Février" and, in capitals, for "FEVRIER"
///
/// Open addressing over the 64-bit keys that the tokenizer computed: one probe or two a look-up.
public struct WordTable<Value: Sendable>: Sendable {
  private struct Slot {
    let key: UInt64
    let value: Value
  }

  private let exact: [Slot?]
  private let plain: [Slot?]
  private let mask: Int

  /// - Parameter words: Lower-case words with their accents; a word given twice keeps its first value.
  public init(_ words: some Sequence<(String, Value)>) {
    let words = Array(words)
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var exact = [Slot?](repeating: nil, count: capacity)
    var plain = exact
    for (word, value) in words {
      var key = WordKey()
      var plainKey = WordKey()
      for scalar in word.unicodeScalars {
        precondition(
          Letters.class(of: scalar.value) == .letter || Letters.class(of: scalar.value) == .digit,
          "'\(word)' is not one word in composed letters")
        key.add(scalar.value)
        if let (first, second) = Letters.plain(scalar.value) {
          plainKey.add(first)
          if second != 0 { plainKey.add(second) }
        } else {
          plainKey.add(scalar.value)
        }
      }
      Self.insert(Slot(key: key.value, value: value), into: &exact, mask: mask)
      Self.insert(Slot(key: plainKey.value, value: value), into: &plain, mask: mask)
    }
    self.exact = exact
    self.plain = plain
  }

  /// What the word means; nil for words of other vocabularies.
  ///
  /// A word that bears no accent and is written in capitals, at least at its start, is also looked up
  /// without accents: "A 30 km", "ETATS", "Pres de".
  public subscript(token: Token) -> Value? {
    guard token.kind == .word else { return nil }
    if let value = find(token.key, in: exact) { return value }
    guard token.isCapitalised, !token.isAccented || token.isAllCapitals else { return nil }
    return find(token.plainKey, in: plain)
  }

  /// The same without regard to accents, whatever the case.
  public func ignoringAccents(_ token: Token) -> Value? {
    guard token.kind == .word else { return nil }
    return find(token.key, in: exact) ?? find(token.plainKey, in: plain)
  }

  private func find(_ key: UInt64, in slots: [Slot?]) -> Value? {
    var index = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while let slot = slots[index] {
      if slot.key == key { return slot.value }
      index = (index + 1) & mask
    }
    return nil
  }

  private static func insert(_ slot: Slot, into slots: inout [Slot?], mask: Int) {
    var index = Int(truncatingIfNeeded: slot.key ^ slot.key >> 32) & mask
    while let present = slots[index] {
      if present.key == slot.key { return }
      index = (index + 1) & mask
    }
    slots[index] = slot
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

extension WordTable where Value == Bool {
  /// A set of words, given as one string with spaces.
  public init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }

  /// Whether the token is one of the words.
  public func contains(_ token: Token) -> Bool { self[token] != nil }
}
