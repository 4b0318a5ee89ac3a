/// The hash that stands for a word: FNV-1a, 64 bits, over its UTF-8 bytes.
///
/// > Reference: Fowler, Noll, Vo, "FNV Hash", draft-eastlake-fnv. A compiled lexicon, which is text, keeps seven
/// > bits of each byte. That two words of one table collide is found when it is compiled.
package struct WordKey {
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// The key of what was added.
  package var value: UInt64 { sum }

  @inline(__always)
  package mutating func add(byte: UInt8) {
    sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds a scalar as its UTF-8 bytes.
  package mutating func add(_ scalar: UInt32) {
    if scalar < 0x80 {
      add(byte: UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      add(byte: UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      add(byte: UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x10000 {
        add(byte: UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        add(byte: UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        add(byte: UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      add(byte: UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      add(byte: UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  /// The key of a word of a table, which is written in lower case.
  package static func of(_ word: some StringProtocol) -> UInt64 {
    var key = WordKey()
    for scalar in word.unicodeScalars { key.add(scalar.value) }
    return key.value
  }

  /// The key of a word of a table that is given in UTF-8, in lower case.
  package static func of(bytes: ArraySlice<UInt8>) -> UInt64 {
    var key = WordKey()
    for byte in bytes { key.add(byte: byte) }
    return key.value
  }

  /// The key of an ending of `WordEndings`, and its bytes.
  static func ofEnding(_ word: some StringProtocol) -> (key: UInt64, length: Int) {
    var key = WordKey()
    for byte in word.utf8.reversed() { key.add(byte: byte) }
    return (key.value, word.utf8.count)
  }

  /// The keys of a word of a table with and without its accents, and its bytes without them.
  package static func both(of word: some StringProtocol) -> (
    exact: UInt64, plain: UInt64, length: Int
  ) {
    var exact = WordKey()
    var plain = WordKey()
    var length = 0
    for scalar in word.unicodeScalars {
      exact.add(scalar.value)
      if let (first, second) = Letters.plain(scalar.value) {
        plain.add(first)
        if second != 0 { plain.add(second) }
        length += second == 0 ? 1 : 2
      } else {
        plain.add(scalar.value)
        length += 1
      }
    }
    return (exact.value, plain.value, length)
  }
}
