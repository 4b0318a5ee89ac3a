/// Words by their keys in a compiled lexicon: open addressing, a filter before it.
///
/// Body, numbers as `LexiconBytes` has them: how many values, the logarithm of the capacity, bytes of the shortest
/// word without its accents and of the longest one; for each value offset and length of its string, from the body; keys of words as
/// they are written, numbers of their values; the same of words without accents; the filter, half as many
/// bytes as there are slots, four bits of each used. The key 0 is an empty slot.
@frozen public struct WordSlots: Sendable {
  @usableFromInline let bytes: LexiconBytes
  @usableFromInline let body: Int
  @usableFromInline let exact: Int
  @usableFromInline let plain: Int
  @usableFromInline let filter: Int
  @usableFromInline let shift: UInt64
  /// Bytes of the shortest word without its accents: no shorter token is looked up.
  public let shortest: Int
  /// Bytes of the longest word as it is written; 0 for a table without words.
  let longest: Int
  /// How many different values there are.
  public let valueCount: Int

  public init(_ bytes: LexiconBytes, body: Int) {
    self.bytes = bytes
    self.body = body
    valueCount = bytes.number(at: body)
    let logarithm = bytes.number(at: body + 4)
    shortest = bytes.number(at: body + 8)
    longest = bytes.number(at: body + 12)
    shift = UInt64(64 - logarithm)
    let capacity = 1 << logarithm
    exact = body + 16 + valueCount * 8
    plain = exact + capacity * 12
    filter = plain + capacity * 12
  }

  /// The string of a value.
  public func value(_ number: Int) -> String {
    let entry = body + 16 + number * 8
    return bytes.text(at: body + bytes.number(at: entry), count: bytes.number(at: entry + 4))
  }

  /// What a lexicon keeps of a key: seven bits of each byte.
  @inlinable package static func kept(_ key: UInt64) -> UInt64 { key & 0x7F7F_7F7F_7F7F_7F7F }

  @inlinable static func mixed(_ key: UInt64) -> UInt64 { kept(key) &* 0x9E37_79B9_7F4A_7C15 }

  /// Whether any word may have the key, with or without its accents: a load from a few kilobytes.
  @inlinable public func mayHold(_ key: UInt64) -> Bool {
    let mixed = Self.mixed(key)
    let byte = bytes.byte(at: filter &+ Int(truncatingIfNeeded: (mixed >> shift) >> 1))
    return byte & 1 << UInt8(truncatingIfNeeded: mixed >> 20 & 3) != 0
  }

  /// The value of the word of a key, as it is written; nil for none.
  @inlinable public func exactValue(_ key: UInt64) -> Int? { value(of: key, in: exact) }

  /// The value of the word that has the key without its accents; nil for none.
  @inlinable public func plainValue(_ key: UInt64) -> Int? { value(of: key, in: plain) }

  /// The string of the value of a word, which is in lower case with its accents; nil where it is none of the table.
  package func value(ofWord word: some StringProtocol) -> String? {
    exactValue(WordKey.of(word)).map { value($0) }
  }

  /// Whether a word, which is in lower case with its accents, is one of the table.
  package func holds(_ word: some StringProtocol) -> Bool { exactValue(WordKey.of(word)) != nil }

  @inlinable func value(of key: UInt64, in slots: Int) -> Int? {
    let mask = Int(truncatingIfNeeded: (1 as UInt64) << (64 &- shift) &- 1)
    let key = Self.kept(key)
    var index = Int(truncatingIfNeeded: Self.mixed(key) >> shift)
    while true {
      let found = bytes.key(at: slots &+ index &* 8)
      if found == 0 { return nil }
      if found == key { return bytes.number(at: slots &+ (mask &+ 1) &* 8 &+ index &* 4) }
      index = (index &+ 1) & mask
    }
  }
}

extension WordSlots {
  /// Writes the body of a table of words: lower case, with their accents, and the numbers of their values.
  ///
  /// A word given twice keeps its first value; of two words alike without their accents the first is found so. Endings
  /// are found by their keys read backwards, and with their accents only.
  static func body(
    _ words: [(word: String, value: Int)], values: [String], areEndings: Bool = false
  ) -> [UInt8] {
    var logarithm = 4
    while 1 << logarithm < words.count * 2 { logarithm += 1 }
    let capacity = 1 << logarithm
    var exact = [(key: UInt64, value: Int)](repeating: (0, 0), count: capacity)
    var plain = exact
    var filter = [UInt8](repeating: 0, count: capacity / 2)
    var shortest = (1 << 28) - 1
    let longest = words.reduce(0) { max($0, $1.word.utf8.count) }
    func insert(_ key: UInt64, _ value: Int, into slots: inout [(key: UInt64, value: Int)]) {
      precondition(key != 0, "a word whose key is 0")
      let mixed = mixed(key)
      var index = Int(mixed >> UInt64(64 - logarithm))
      while slots[index].key != 0 {
        if slots[index].key == key { return }
        index = (index + 1) % capacity
      }
      slots[index] = (key, value)
      filter[Int((mixed >> UInt64(64 - logarithm)) >> 1)] |= 1 << UInt8(mixed >> 20 & 3)
    }
    for (word, value) in words where areEndings {
      let (key, length) = WordKey.ofEnding(word)
      shortest = min(shortest, length)
      insert(kept(key), value, into: &exact)
    }
    for (word, value) in words where !areEndings {
      let keys = WordKey.both(of: word)
      shortest = min(shortest, keys.length)
      insert(kept(keys.exact), value, into: &exact)
      insert(kept(keys.plain), value, into: &plain)
    }
    var writer = LexiconWriter()
    writer.append(number: values.count)
    writer.append(number: logarithm)
    writer.append(number: shortest)
    writer.append(number: longest)
    var offset = 16 + values.count * 8 + capacity * 24 + capacity / 2
    for value in values {
      writer.append(number: offset)
      writer.append(number: value.utf8.count)
      offset += value.utf8.count
    }
    for slots in [exact, plain] {
      for slot in slots { writer.append(key: slot.key) }
      for slot in slots { writer.append(number: slot.value) }
    }
    for byte in filter { writer.append(byte: byte) }
    for value in values { writer.append(Array(value.utf8)) }
    return writer.bytes
  }
}

extension WordSlots {
  /// A table of words that is made now; the value of a word is its number.
  public init(words: [String]) {
    self.init(
      LexiconBytes(
        Self.body(words.enumerated().map { ($1, $0) }, values: [])),
      body: 0)
  }
}
