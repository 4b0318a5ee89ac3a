import Glibc

/// Writes to standard output or to a file that appears whole or not at all.
///
/// A file is written beside its place and renamed when all of it is on disk; what is dropped before
/// `commit()` leaves nothing behind. What is there already and no file, a device or a named pipe, is written to as it is: a
/// file in its place would take it away. Unsafe because POSIX `write` reads raw memory: the span bounds it.
final class ByteSink {
  private let descriptor: Int32
  /// The file as it was named, for messages.
  private let target: String?
  /// Where it lies.
  private let place: String?
  private let temporary: String?
  /// Where `Interruption` keeps the temporary name.
  private let kept: Int?
  private var isOpen = true

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    target = nil
    place = nil
    temporary = nil
    kept = nil
  }

  /// A file to be, whose folder is made where it is missing.
  init(file: String) throws(FileError) {
    try FileSystem.makeFolder(of: file)
    if FileSystem.isFolder(file) { throw .unwritable(file, "it is a folder") }
    guard !FileSystem.isDevice(file) else {
      let descriptor = unsafe open(file, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .unwritable(file, Self.reason()) }
      self.descriptor = descriptor
      target = file
      place = file
      temporary = nil
      kept = nil
      return
    }
    // A link stays, and what it leads to is replaced or made.
    let place = FileSystem.realPath(file) ?? FileSystem.endOfLinks(from: file)
    let temporary = "\(place).part-\(getpid())"
    let kept = Interruption.remember(temporary)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let reason = Self.reason()
      Interruption.forget(kept)
      throw .unwritable(file, reason)
    }
    self.descriptor = descriptor
    self.kept = kept
    target = file
    self.place = place
    self.temporary = temporary
  }

  deinit {
    guard isOpen, target != nil else { return }
    close(descriptor)
    guard let temporary else { return }
    unsafe unlink(temporary)
    Interruption.forget(kept)
  }

  /// Writes all the bytes.
  ///
  /// - Throws: `.closedPipe` where the reader went away, `.unwritable` for a full disk and the like.
  func write(_ bytes: Span<UInt8>) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe Glibc.write(descriptor, base + done, buffer.count - done)
      }
      if wrote < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE {
          throw FileError(code: .closedPipe, file: "<stdout>", reason: "the reader closed the pipe")
        }
        throw .unwritable(target ?? "<stdout>", Self.reason())
      }
      done += wrote
    }
  }

  func write(_ text: String) throws(FileError) { try write(Array(text.utf8).span) }

  /// Puts the file in its place.
  func commit() throws(FileError) {
    guard isOpen, let target, let place else { return }
    isOpen = false
    guard let temporary else {
      guard close(descriptor) == 0 else { throw .unwritable(target, Self.reason()) }
      return
    }
    guard close(descriptor) == 0, unsafe rename(temporary, place) == 0 else {
      let reason = Self.reason()
      unsafe unlink(temporary)
      Interruption.forget(kept)
      throw .unwritable(target, reason)
    }
    Interruption.forget(kept)
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
