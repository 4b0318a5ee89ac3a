import Glibc

/// Reads of file descriptors.
///
/// Unsafe because POSIX `read` fills raw memory: the buffer's own capacity bounds every call.
enum Descriptor {
  /// Returns up to `count` bytes of what is there, and what `read` answered: 0 at the end, less for a fault in `errno`.
  static func piece(of descriptor: Int32, upTo count: Int) -> (bytes: [UInt8], answer: Int) {
    var answer = 0
    // Not zeroed first: a piece of 16 MB for a file of one line would cost milliseconds, and seconds without optimisation.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      repeat {
        answer = unsafe Glibc.read(descriptor, base, count)
      } while answer < 0 && errno == EINTR
      filled = max(0, answer)
    }
    return (bytes, answer)
  }
}
