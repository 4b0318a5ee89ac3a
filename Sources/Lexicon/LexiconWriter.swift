/// Numbers, keys and strings one behind another, as `LexiconBytes` reads them.
struct LexiconWriter {
  private(set) var bytes: [UInt8] = []

  /// A number below 2²⁸, in four bytes.
  mutating func append(number: Int) {
    precondition(number >= 0 && number < 1 << 28, "\(number) does not fit a lexicon")
    for shift in [0, 7, 14, 21] { bytes.append(UInt8(number >> shift & 0x7F)) }
  }

  /// A number below 2¹⁴, in two bytes.
  mutating func append(short: Int) {
    precondition(short >= 0 && short < 1 << 14, "\(short) does not fit two bytes of a lexicon")
    bytes.append(UInt8(short & 0x7F))
    bytes.append(UInt8(short >> 7))
  }

  /// A key, in eight bytes of seven bits, as `WordSlots.kept` leaves it.
  mutating func append(key: UInt64) {
    precondition(key == WordSlots.kept(key), "a key with an eighth bit")
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: key >> UInt64(shift)))
    }
  }

  mutating func append(byte: UInt8) { bytes.append(byte) }
  mutating func append(_ more: [UInt8]) { bytes += more }
}
