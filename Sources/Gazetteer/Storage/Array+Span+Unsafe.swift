// Unsafe: bytes are appended in one copy; a loop over the span costs 40 ms more on 25 MB.

extension [UInt8] {
  /// Appends the bytes of `span`.
  ///
  /// In bounds: the buffer is the span's own.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends the `count` lowest bytes of `packed`, the lowest first.
  ///
  /// In bounds: the buffer is `packed`'s own eight bytes and `count` is 1...8 (`WordSink`).
  @inline(__always)
  mutating func append(_ packed: UInt64, count: Int) {
    unsafe Swift.withUnsafeBytes(of: packed) {
      unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<count]))
    }
  }

  /// Appends `value`, seven bits a byte, lowest first (LEB128).
  @inline(__always)
  mutating func append(number value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

extension String {
  /// The text of a part of an array, with U+FFFD for what is not UTF-8.
  init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// Whether both hold the same bytes.
  @inline(__always)
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }

  /// A hash of the bytes, the same on every run and machine.
  var stableHash: UInt64 {
    var state: UInt64 = 0xA076_1D64_78BD_642F ^ UInt64(count)
    var packed: UInt64 = 0
    for index in 0..<count {
      packed = packed << 8 | UInt64(self[index])
      if index & 7 == 7 {
        state = NameHash.mix(state ^ packed, 0xE703_7ED1_A0B4_28DB)
        packed = 0
      }
    }
    return NameHash.mix(state ^ packed, 0x8EBC_6AF0_9C88_C6E3)
  }
}
