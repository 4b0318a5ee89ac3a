// Unsafe: the index is read in place, from memory or from a mapped file, at one load a field; a copy
// into arrays would cost a second and the whole file at every start. Each access below is checked
// against the section's length first (Benchmarks: look-up; checks cost under 3 % of it).

#if _endian(big)
  #error("compiled gazetteers are little endian")
#endif

/// Immutable bytes outside Swift's arrays, with who gives them back.
///
/// `geomap` wraps the file that it has mapped; a test or a build wraps a copy of an array.
@safe public final class ByteRegion: Sendable {
  nonisolated(unsafe) fileprivate let base: UnsafeRawPointer
  public let count: Int
  private let release: @Sendable (UnsafeRawPointer, Int) -> Void

  /// Takes over `count` bytes at `base`, which must stay as they are until `release` is called.
  @unsafe public init(
    base: UnsafeRawPointer, count: Int,
    release: @escaping @Sendable (UnsafeRawPointer, Int) -> Void
  ) {
    precondition(count >= 0, "a region of \(count) bytes")
    unsafe self.base = unsafe base
    self.count = count
    unsafe self.release = unsafe release
  }

  /// Copies `values` as they lie in memory.
  convenience init<Value: BitwiseCopyable>(copying values: [Value]) {
    let count = values.count * MemoryLayout<Value>.stride
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1), alignment: 16)
    unsafe values.withUnsafeBytes {
      unsafe copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    unsafe self.init(base: UnsafeRawPointer(copy), count: count) { base, _ in
      unsafe UnsafeMutableRawPointer(mutating: base).deallocate()
    }
  }

  /// Copies the bytes.
  public convenience init(_ bytes: [UInt8]) { self.init(copying: bytes) }

  deinit { unsafe release(base, count) }

  /// All of it.
  var whole: Section { unsafe Section(base: base, count: count) }
}

/// A part of a region.
///
/// It does not keep the region alive: whoever holds it holds the region too.
///
/// Reading past the end gives zeros, so that a damaged file answers wrongly at worst.
@safe struct Section: Sendable {
  nonisolated(unsafe) private let base: UnsafeRawPointer
  let count: Int

  @unsafe fileprivate init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  /// The part that begins at `offset`, nil where it does not lie inside.
  func part(at offset: Int, count length: Int) -> Section? {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
    return unsafe Section(base: base + offset, count: length)
  }

  /// In bounds: one value of `Value` fits between `offset` and the end, or 0 is returned.
  @inline(__always)
  private func load<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Value {
    guard offset >= 0, offset <= count &- MemoryLayout<Value>.size else { return 0 }
    return unsafe base.loadUnaligned(fromByteOffset: offset, as: Value.self)
  }

  @inline(__always) func uint8(_ offset: Int) -> UInt8 { load(offset) }
  @inline(__always) func uint16(_ offset: Int) -> UInt16 { load(offset) }
  @inline(__always) func uint32(_ offset: Int) -> UInt32 { load(offset) }
  @inline(__always) func int32(_ offset: Int) -> Int32 { load(offset) }
  @inline(__always) func uint64(_ offset: Int) -> UInt64 { load(offset) }

  /// Runs `body` on the bytes.
  ///
  /// In bounds: the span is the section.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let buffer = unsafe UnsafeBufferPointer(
      start: base.assumingMemoryBound(to: UInt8.self), count: count)
    return try body(unsafe buffer.span)
  }

  /// The bytes as text, with U+FFFD for what is not UTF-8.
  var text: String { withSpan { String(copying: $0) } }
}
