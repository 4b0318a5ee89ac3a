import Glibc

/// Reads a file or a pipe in blocks, or whole.
///
/// Unsafe because POSIX `read` fills raw memory: the buffer's own capacity bounds every call.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let owns: Bool
  let file: String

  /// What was read to see whether there is a writer.
  private var ahead: [UInt8]

  /// Opens a file; `-` is standard input.
  init(_ file: String) throws(FileError) { try self.init(InputFile(file)) }

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `.notFound`, `.isDirectory`, and `.unreadable` also for what would never end or never begin: a device, a
  ///   socket, a named pipe that nobody writes into.
  init(_ input: InputFile) throws(FileError) {
    if input.name == "-" {
      descriptor = STDIN_FILENO
      owns = false
      file = "<stdin>"
      ahead = []
      return
    }
    let descriptor = try Self.open(input)
    do {
      ahead = try Self.prepare(descriptor, of: input.name)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    owns = true
    file = input.name
  }

  private static func open(_ input: InputFile) throws(FileError) -> Int32 {
    let descriptor = unsafe input.withPath {
      // Without O_NONBLOCK a named pipe would hold up the call until somebody writes.
      unsafe Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }
    guard descriptor < 0 else { return descriptor }
    let code = errno
    if code == ENOENT { throw .notFound(input.name) }
    throw .unreadable(input.name, code == ENXIO ? "it is a socket" : reason(code))
  }

  /// Milliseconds after which a named pipe without a writer is given up.
  private static let patience: Int32 = 5000

  /// Looks at what was opened, and makes reads wait for what a pipe will bring.
  ///
  /// - Returns: What was read to see whether there is a writer.
  private static func prepare(_ descriptor: Int32, of file: String) throws(FileError) -> [UInt8] {
    guard let status = FileStatus(descriptor: descriptor) else { return [] }
    var ahead: [UInt8] = []
    switch status.kind {
    case .folder: throw .isDirectory(file)
    case .file: return []
    case .pipe: ahead = try firstByte(of: descriptor, file)
    case .characterDevice where isatty(descriptor) == 1 || status.isNull: break
    case .characterDevice, .blockDevice, .socket:
      throw .unreadable(file, "it is \(status.kind.words)")
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    return ahead
  }

  /// Waits until somebody has opened the pipe for writing; nothing is read unless it came in the last moment.
  private static func firstByte(of descriptor: Int32, _ file: String) throws(FileError) -> [UInt8] {
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&event, 1, patience) == 0 else { return [] }
    // Nothing came: a writer that takes its time gives EAGAIN, none at all the end of the file.
    var byte: UInt8 = 0
    let got = unsafe Glibc.read(descriptor, &byte, 1)
    if got == 0 { throw .unreadable(file, "it is a named pipe, and nobody writes into it") }
    return got == 1 ? [byte] : []
  }

  deinit {
    if owns { close(descriptor) }
  }

  /// Appends up to `count` bytes; returns how many, 0 at the end.
  mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(FileError) -> Int {
    if !ahead.isEmpty {
      defer { ahead = [] }
      bytes += ahead
      return ahead.count
    }
    let (piece, got) = Descriptor.piece(of: descriptor, upTo: count)
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

  private static func reason(_ code: Int32 = errno) -> String {
    unsafe String(cString: strerror(code))
  }
}

extension ByteSource {
  /// Returns the bytes of a file, or of standard input for `-`.
  static func contents(of file: String) throws(FileError) -> [UInt8] {
    var source = try ByteSource(file)
    return try source.readAll()
  }
}
