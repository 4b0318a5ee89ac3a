internal import CModels

/// The bytes of a weights file, where they are: in the program or in memory of our own.
///
/// The one place here that holds a pointer. Bytes of the program never move; bytes of our own are held by
/// `Storage`, which frees them when the last matrix over them is gone.
@safe struct WeightsBytes: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int
  private let storage: Storage?

  @safe private final class Storage {
    let memory: UnsafeMutableRawBufferPointer
    init(_ bytes: [UInt8]) {
      unsafe memory = .allocate(byteCount: max(1, bytes.count), alignment: 16)
      unsafe memory.copyBytes(from: bytes)
    }
    deinit { unsafe memory.deallocate() }
  }

  init?(named name: String) {
    var size = 0
    guard let start = unsafe geomap_model(name, &size) else { return nil }
    unsafe base = UnsafeRawPointer(start)
    count = size
    storage = nil
  }

  init(_ bytes: [UInt8]) {
    let storage = Storage(bytes)
    guard let start = unsafe storage.memory.baseAddress else { preconditionFailure("no memory") }
    unsafe base = UnsafeRawPointer(start)
    count = bytes.count
    self.storage = storage
  }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "a byte outside the weights")
    return unsafe base.load(fromByteOffset: index, as: UInt8.self)
  }

  /// Four bytes as a number.
  func word(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count, "a word outside the weights")
    return UInt32(
      littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// Eight bytes as a number.
  func key(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count, "a key outside the weights")
    return UInt64(
      littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Eight bytes as a floating-point number.
  func double(at offset: Int) -> Double {
    Double(bitPattern: key(at: offset))
  }

  /// Adds `sums.count` signed bytes to as many sums, each times a factor.
  @inline(__always)
  func add(bytesAt offset: Int, times factor: Int32, to sums: inout [Int32]) {
    precondition(offset >= 0 && offset + sums.count <= count, "a row outside the weights")
    let row = unsafe base + offset
    let count = sums.count
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      // Eight columns at a time, then the rest one by one.
      guard let start = UnsafeMutableRawBufferPointer(sums).baseAddress else { return }
      var column = 0
      while column + 8 <= count {
        let bytes = unsafe row.loadUnaligned(fromByteOffset: column, as: SIMD8<Int8>.self)
        let sum = unsafe start.loadUnaligned(fromByteOffset: column * 4, as: SIMD8<Int32>.self)
        let next = sum &+ SIMD8<Int32>(truncatingIfNeeded: bytes) &* factor
        unsafe start.storeBytes(of: next, toByteOffset: column * 4, as: SIMD8<Int32>.self)
        column += 8
      }
      while column < count {
        let byte = unsafe row.load(fromByteOffset: column, as: Int8.self)
        unsafe sums[column] &+= Int32(byte) &* factor
        column += 1
      }
    }
  }
}

extension Weights {
  /// The names of all weights that are built in.
  static var builtIn: [String] {
    var names: [String] = []
    while let name = unsafe geomap_model_name(names.count) {
      unsafe names.append(String(cString: name))
    }
    return names
  }
}
