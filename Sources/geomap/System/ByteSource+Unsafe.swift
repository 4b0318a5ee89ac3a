import Glibc

/// Reads a file or a pipe in blocks, or whole.
///
/// Unsafe because POSIX `read` fills raw memory: the buffer's own capacity bounds every call.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let owns: Bool
  let file: String

  /// Opens a file; `-` is standard input.
  init(_ file: String) throws(FileError) {
    if file == "-" {
      descriptor = STDIN_FILENO
      owns = false
      self.file = "<stdin>"
      return
    }
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notFound(file) : .unreadable(file, Self.reason())
    }
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .isDirectory(file)
    }
    self.descriptor = descriptor
    owns = true
    self.file = file
  }

  deinit {
    if owns { close(descriptor) }
  }

  /// Appends up to `count` bytes; returns how many, 0 at the end.
  mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(FileError) -> Int {
    var got = 0
    // Not zeroed first: a piece of 16 MB for a file of one line would cost milliseconds, and seconds without optimisation.
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      repeat {
        got = unsafe Glibc.read(descriptor, base, count)
      } while got < 0 && errno == EINTR
      filled = max(0, got)
    }
    guard got >= 0 else { throw .unreadable(file, Self.reason()) }
    if bytes.capacity == 0 { bytes = piece } else { bytes += piece }
    return got
  }

  /// Returns everything that is left.
  mutating func readAll() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_size > 0 {
      bytes.reserveCapacity(Int(status.st_size) + (1 << 16))
    }
    while try read(upTo: 1 << 16, into: &bytes) > 0 {}
    return bytes
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

extension ByteSource {
  /// Returns the bytes of a file, or of standard input for `-`.
  static func contents(of file: String) throws(FileError) -> [UInt8] {
    var source = try ByteSource(file)
    return try source.readAll()
  }
}
