import Glibc

/// Standard error.
///
/// Unsafe because `write` reads raw memory, bounded by the array.
enum StandardError {
  /// Writes lines; control characters in them are shown, not sent.
  static func write(_ text: String) { send(Printable.lines(text)) }

  /// Writes a text as it is.
  static func send(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return -1 }
        return unsafe Glibc.write(STDERR_FILENO, base + done, buffer.count - done)
      }
      guard wrote > 0 else { return }
      done += wrote
    }
  }
}
