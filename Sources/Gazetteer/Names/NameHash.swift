/// The hash of a name: its words' hashes, chained, so that the hash of a prefix costs nothing more.
///
/// > Reference: the multiply-and-fold step of wyhash (Wang Yi, public domain).
struct NameHash: Hashable {
  private(set) var value: UInt64

  init(value: UInt64 = 0x9E37_79B9_7F4A_7C15) { self.value = value }

  /// Takes the next word.
  @inline(__always)
  mutating func append(_ word: WordHash) {
    value = Self.mix(value ^ word.finished, 0xE703_7ED1_A0B4_28DB)
  }

  @inline(__always)
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  /// The place of the hash in a table of `capacity` slots, in the order of the hashes.
  @inline(__always)
  func slot(in capacity: Int) -> Int {
    Int(value.multipliedFullWidth(by: UInt64(capacity)).high)
  }

  /// The bits that a slot keeps of the hash, 24 of them.
  @inline(__always)
  var fingerprint: UInt64 { value & 0xFF_FFFF }
}

/// The hash of one folded word.
struct WordHash: WordSink {
  private var state: UInt64 = 0xA076_1D64_78BD_642F
  private var length: UInt64 = 0

  @inline(__always)
  mutating func append(_ bytes: UInt64, count: Int) {
    state = NameHash.mix(state ^ bytes, 0xE703_7ED1_A0B4_28DB)
    length &+= UInt64(count)
  }

  @inline(__always)
  var finished: UInt64 { NameHash.mix(state ^ length, 0x8EBC_6AF0_9C88_C6E3) }
}
