import Glibc

/// Which file a name leads to: two names with the same identity are one file, or would be.
///
///     FileIdentity("a.txt") == FileIdentity("link-to-a.txt")      // also for hard links, and before the file is there
///
/// Unsafe because POSIX fills a structure; it lives for one call.
enum FileIdentity: Hashable, Sendable {
  /// What is there: its device and its number on it.
  case file(device: UInt64, number: UInt64)
  /// What is not there yet: its path without links.
  case path(String)

  /// Returns the identity of what a name leads to; nil for a character device, as a terminal or `/dev/null`: what is
  /// written there is not what is read.
  init?(_ file: InputFile) {
    guard let status = FileStatus(file) else {
      self = .path(Self.pathToBe(file.name))
      return
    }
    if status.kind == .characterDevice { return nil }
    self = status.identity
  }

  /// Returns the identity of a file that is open; nil where it is a terminal, a pipe and the like.
  init?(descriptor: Int32) {
    guard let status = FileStatus(descriptor: descriptor), status.kind == .file else { return nil }
    self = status.identity
  }

  /// The path that a new file would have: links followed, also those of its folder, as far as that is there.
  private static func pathToBe(_ name: String) -> String {
    let end = FileSystem.endOfLinks(from: name)
    guard let slash = end.lastIndex(of: "/") else {
      return (FileSystem.realPath(".") ?? ".") + "/" + end
    }
    let last = String(end[end.index(after: slash)...])
    let folder = slash == end.startIndex ? "/" : String(end[..<slash])
    if let real = FileSystem.realPath(folder) { return real + "/" + last }
    let known = pathToBe(folder)
    switch last {
    case ".", "": return known
    case "..": return known.lastIndex(of: "/").map { String(known[..<$0]) } ?? known
    default: return known + "/" + last
    }
  }
}

/// What the system says of a file.
struct FileStatus {
  enum Kind {
    case file, folder, pipe, socket, characterDevice, blockDevice

    /// In messages.
    var words: String {
      switch self {
      case .file: "a file"
      case .folder: "a folder"
      case .pipe: "a named pipe"
      case .socket: "a socket"
      case .characterDevice, .blockDevice: "a device"
      }
    }
  }

  let kind: Kind
  let identity: FileIdentity
  /// The device that a device file stands for.
  private let device: dev_t

  /// - Returns: Nil where there is no such file.
  init?(_ file: InputFile) {
    var status = stat()
    guard unsafe file.withPath({ unsafe stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether it is `/dev/null`, which reads as an empty file.
  var isNull: Bool {
    // > Reference: Linux, Documentation/admin-guide/devices.txt: character device 1, 3.
    kind == .characterDevice && device == (1 << 8 | 3)
  }

  private init(_ status: stat) {
    identity = .file(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    device = status.st_rdev
    switch status.st_mode & S_IFMT {
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .pipe
    case S_IFSOCK: kind = .socket
    case S_IFCHR: kind = .characterDevice
    case S_IFBLK: kind = .blockDevice
    default: kind = .file
    }
  }
}
