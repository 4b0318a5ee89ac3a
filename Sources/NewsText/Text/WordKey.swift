/// The hash that stands for a word in tables: FNV-1a, 64 bits, over its UTF-8 bytes.
///
/// > Reference: Fowler, Noll, Vo, "FNV Hash", draft-eastlake-fnv. Two words of one vocabulary that
/// > collided would be found by `WordTable`, which refuses duplicates that disagree.
struct WordKey {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds a scalar as its UTF-8 bytes.
  mutating func add(_ scalar: UInt32) {
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
  static func of(_ word: some StringProtocol) -> UInt64 {
    var key = WordKey()
    for scalar in word.unicodeScalars { key.add(scalar.value) }
    return key.value
  }
}
