/// The bytes of a compiled lexicon, where they are: in the program's text or in memory of our own.
///
/// A program can only hold text as a literal without start-up work, so that a compiled lexicon is valid UTF-8:
/// numbers are in bytes of seven bits, least significant first, and strings are as they are. The one place
/// here that holds a pointer.
@safe public struct LexiconBytes: @unchecked Sendable {
  @usableFromInline let base: UnsafeRawPointer
  public let count: Int
  private let storage: Storage?

  @safe private final class Storage {
    let memory: UnsafeMutableRawBufferPointer
    init(_ bytes: [UInt8]) {
      unsafe memory = .allocate(byteCount: max(1, bytes.count), alignment: 16)
      unsafe memory.copyBytes(from: bytes)
    }
    deinit { unsafe memory.deallocate() }
  }

  /// Bytes of the program, which never move.
  public init(_ text: StaticString) {
    precondition(text.hasPointerRepresentation, "a lexicon of one letter")
    unsafe base = UnsafeRawPointer(text.utf8Start)
    count = text.utf8CodeUnitCount
    storage = nil
  }

  /// A copy of bytes that were made just now.
  public init(_ bytes: [UInt8]) {
    let storage = Storage(bytes)
    guard let start = unsafe storage.memory.baseAddress else { preconditionFailure("no memory") }
    unsafe base = UnsafeRawPointer(start)
    count = bytes.count
    self.storage = storage
  }

  /// Eight bytes of a word's key.
  @inlinable public func key(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= count, "a key outside the lexicon")
    return UInt64(
      littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Four bytes as a number below 2²⁸.
  @inlinable public func number(at offset: Int) -> Int {
    precondition(offset >= 0 && offset &+ 4 <= count, "a number outside the lexicon")
    let word = Int(
      UInt32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    return word & 0x7F | word >> 1 & 0x3F80 | word >> 2 & 0x1F_C000 | word >> 3 & 0xFE0_0000
  }

  /// Two bytes as a number below 2¹⁴.
  @inlinable public func short(at offset: Int) -> Int {
    precondition(offset >= 0 && offset &+ 2 <= count, "a number outside the lexicon")
    let word = Int(
      UInt16(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
    return word & 0x7F | word >> 1 & 0x3F80
  }

  @inlinable public func byte(at offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "a byte outside the lexicon")
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// A string of so many bytes.
  public func text(at offset: Int, count length: Int) -> String {
    precondition(
      offset >= 0 && length >= 0 && offset + length <= count, "a string outside the lexicon")
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + offset, count: length), as: UTF8.self)
  }
}
