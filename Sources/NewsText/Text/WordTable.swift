/// A vocabulary of single words and what each means to a reader.
///
///     let months = WordTable(["janvier": 1, "février": 2])
///     months[token]                       // 2 for "Février" and, in capitals, for "FEVRIER"
///
/// Open addressing over the 64-bit keys that the tokenizer computed: one probe or two a look-up.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline let exact: Slots
  @usableFromInline let plain: Slots
  /// A bit for each key of either table, by the key's high bits: most words are in none, and a miss is one
  /// load from a few kilobytes.
  @usableFromInline let filter: [UInt64]
  @usableFromInline let shift: UInt64
  /// Bytes of the shortest word without its accents: no shorter token is looked up.
  @usableFromInline let shortest: Int

  /// Hashes and values apart, so that a miss reads eight bytes; the hash 0 is an empty slot.
  @usableFromInline struct Slots: Sendable {
    @usableFromInline var keys: [UInt64]
    @usableFromInline var numbers: [Int32]
    @usableFromInline var values: [Value] = []
    @usableFromInline let mask: Int

    init(capacity: Int) {
      keys = Array(repeating: 0, count: capacity)
      numbers = Array(repeating: -1, count: capacity)
      mask = capacity - 1
    }

    @inlinable func value(_ key: UInt64) -> Value? {
      var index = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while true {
        let found = keys[index]
        if found == 0 { return nil }
        if found == key { return values[Int(numbers[index])] }
        index = (index + 1) & mask
      }
    }

    /// A key that is there already keeps its value.
    mutating func insert(_ key: UInt64, _ value: Value) {
      precondition(key != 0, "a word whose hash is 0")
      var index = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while numbers[index] >= 0 {
        if keys[index] == key { return }
        index = (index + 1) & mask
      }
      keys[index] = key
      numbers[index] = Int32(values.count)
      values.append(value)
    }
  }

  /// - Parameter words: Lower-case words with their accents; a word given twice keeps its first value.
  public init(_ words: some Sequence<(String, Value)>) {
    let words = Array(words)
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    var exact = Slots(capacity: capacity)
    var plain = exact
    var filter = [UInt64](repeating: 0, count: max(1, capacity / 8))
    let shift = UInt64(64 - filter.count.trailingZeroBitCount)
    var shortest = Int.max
    for (word, value) in words {
      var length = 0
      var key = WordKey()
      var plainKey = WordKey()
      for scalar in word.unicodeScalars {
        precondition(
          scalar.value >= 0x61 && scalar.value <= 0x7A
            || Letters.class(of: scalar.value) == .letter
            || Letters.class(of: scalar.value) == .digit,
          "'\(word)' is not one word in composed letters")
        key.add(scalar.value)
        if let (first, second) = Letters.plain(scalar.value) {
          plainKey.add(first)
          if second != 0 { plainKey.add(second) }
          length += second == 0 ? 1 : 2
        } else {
          plainKey.add(scalar.value)
          length += 1
        }
      }
      shortest = min(shortest, length)
      exact.insert(key.value, value)
      plain.insert(plainKey.value, value)
      for key in [key.value, plainKey.value] {
        filter[Int(truncatingIfNeeded: key >> shift)] |= Self.bit(of: key)
      }
    }
    self.exact = exact
    self.plain = plain
    self.filter = filter
    self.shift = shift
    self.shortest = shortest
  }

  @inlinable static func bit(of key: UInt64) -> UInt64 { 1 << (key >> 20 & 63) }

  @inlinable func mayHold(_ key: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: key >> shift)] & Self.bit(of: key) != 0
  }

  /// What the word means; nil for words of other vocabularies.
  ///
  /// A word that bears no accent and is written in capitals, at least at its start, is also looked up
  /// without accents: "A 30 km", "ETATS", "Pres de".
  @inlinable public subscript(token: Token) -> Value? {
    guard token.kind == .word, token.end &- token.start >= shortest else { return nil }
    if mayHold(token.key), let value = exact.value(token.key) { return value }
    guard token.isCapitalised, !token.isAccented || token.isAllCapitals, mayHold(token.plainKey)
    else { return nil }
    return plain.value(token.plainKey)
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

extension WordTable where Value == Bool {
  /// A set of words, given as one string with spaces.
  public init(words: String) {
    self.init(
      words.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })
  }

  /// Whether the token is one of the words.
  @inlinable public func contains(_ token: Token) -> Bool { self[token] != nil }
}
