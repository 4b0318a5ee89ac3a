/// A digest of what a run has read, which tells whether another run reads the same.
///
/// It guards against mistakes, not against malice. Unsafe because eight bytes are loaded at a time: the loop stays
/// below the count, at a tenth of the time of one by one.
///
/// > Reference: the step is FNV-1a's, on eight bytes, with the fold of Fx's successors: multiply, then rotate.
struct InputDigest: Equatable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// A digest that was kept.
  init(value: UInt64) { self.value = value }

  /// Takes in a line, or anything else with a beginning and an end.
  mutating func add(_ bytes: [UInt8]) {
    var value = value
    Self.mix(UInt64(bytes.count), into: &value)
    unsafe bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= buffer.count {
        Self.mix(unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self), into: &value)
        index += 8
      }
      while index < buffer.count {
        Self.mix(UInt64(unsafe buffer[index]), into: &value)
        index += 1
      }
    }
    self.value = value
  }

  private static func mix(_ word: UInt64, into value: inout UInt64) {
    let product = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value = product << 29 | product >> 35
  }
}
