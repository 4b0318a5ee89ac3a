import Glibc

/// The few questions that commands ask the system.
///
/// Unsafe because they pass C strings and structures; each lives for one call.
enum FileSystem {
  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  /// Whether there is something that is neither a file nor a folder: a device, a named pipe, a socket.
  static func isDevice(_ path: String) -> Bool {
    mode(of: path).map { $0 != S_IFREG && $0 != S_IFDIR } ?? false
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  /// What changes with a file: its length in bytes, when it was changed last, and which file it is.
  struct Stamp: CustomStringConvertible {
    let size: Int
    /// Seconds since 1970.
    let modified: Int
    let description: String
  }

  /// Returns nil where there is no such file.
  ///
  /// Any time will do, also one before 1970 or long after: seconds and nanoseconds stay apart.
  static func stamp(of path: String) -> Stamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    return Stamp(
      size: size, modified: Int(status.st_mtim.tv_sec),
      description: "\(size) \(times[0]) \(times[1]) \(status.st_ino)")
  }

  /// Where a file lies, or is to lie: links are followed.
  static func place(of file: String) -> String { realPath(file) ?? endOfLinks(from: file) }

  /// Makes the folder that a file is to lie in, with its parents.
  static func makeFolder(of file: String) throws(FileError) {
    guard let slash = file.lastIndex(of: "/"), slash > file.startIndex else { return }
    let folder = String(file[..<slash])
    if isFolder(folder) { return }
    try makeFolder(of: folder)
    guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw .unwritable(folder, unsafe String(cString: strerror(errno)))
    }
  }

  /// The value of an environment variable; nil where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether an environment variable is set to the empty string.
  static func isEmpty(environment name: String) -> Bool {
    guard let value = unsafe getenv(name) else { return false }
    return unsafe value.pointee == 0
  }

  /// The folder of the running program; nil where the system does not tell.
  ///
  /// Without `/proc`, as in an empty chroot, it is told by a path that the program was started by.
  static var programFolder: String? {
    let called = CommandLine.arguments.first.flatMap { $0.contains("/") ? $0 : nil }
    guard let path = realPath("/proc/self/exe") ?? called.flatMap(realPath) else { return nil }
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// The absolute path without links; nil where there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Where a path leads, over links whose end need not be there yet; the path itself where it is no link.
  static func endOfLinks(from path: String) -> String {
    var path = path
    // As many as Linux follows.
    for _ in 0..<40 {
      var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = unsafe target.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return -1 }
        return unsafe readlink(path, base, buffer.count)
      }
      guard count > 0 else { return path }
      let text = String(decoding: target[..<count], as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = text.hasPrefix("/") ? text : folder + text
    }
    return path
  }

  /// Returns the names in a folder, in the order of their bytes; hidden ones are passed over.
  ///
  /// - Throws: Why the folder cannot be read.
  static func names(in folder: InputFile) throws(FileError) -> [[UInt8]] {
    guard let stream = unsafe folder.withPath({ unsafe opendir($0) }) else {
      throw .unreadable(folder.name, unsafe String(cString: strerror(errno)))
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      // The name ends with a NUL inside the entry.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: UInt8.self, capacity: 256) {
          unsafe Array(UnsafeBufferPointer(start: $0, count: strnlen($0, 256)))
        }
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else {
      throw .unreadable(folder.name, unsafe String(cString: strerror(errno)))
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Removes a file; whether it is gone.
  @discardableResult
  static func remove(_ path: String) -> Bool { unsafe unlink(path) == 0 }

  /// The bytes that are free for a plain user where a folder lies, or will lie; nil where the system does not tell.
  static func freeBytes(at folder: String) -> Int? {
    var status = statvfs()
    var folder = folder
    while unsafe statvfs(folder, &status) != 0 {
      guard errno == ENOENT, let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }

  static var standardInputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  static var standardOutputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var standardErrorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Makes a closed pipe an error of `write` instead of the end of the program.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
