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
  /// Where it will lie; nil for a file that no one is to keep.
  private let place: String?
  private let temporary: String?
  /// Where `Interruption` keeps the temporary name.
  private let kept: Int?
  /// Whether a run that does not end leaves the temporary file for another to go on with.
  private let staysUnfinished: Bool
  private var isOpen = true
  private var isInPlace = false
  /// Bytes written so far, those of the run before included.
  private(set) var count = 0

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    target = nil
    place = nil
    temporary = nil
    kept = nil
    staysUnfinished = false
  }

  /// A file to be, whose folder is made where it is missing.
  ///
  /// - Parameters:
  ///   - file: As the user named it.
  ///   - isResumable: Whether what a run before left of it is kept until `cut`, and whether this run leaves it too.
  /// - Throws: `.unwritable`, also where another run writes it.
  init(file: String, isResumable: Bool = false) throws(FileError) {
    try FileSystem.makeFolder(of: file)
    if FileSystem.isFolder(file) { throw .unwritable(file, "it is a folder") }
    target = file
    staysUnfinished = isResumable
    guard !FileSystem.isDevice(file) else {
      let descriptor = unsafe open(file, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .unwritable(file, Self.reason()) }
      self.descriptor = descriptor
      place = file
      temporary = nil
      kept = nil
      return
    }
    // A link stays, and what it leads to is replaced or made.
    let place = FileSystem.place(of: file)
    let temporary = PartFile.name(for: place)
    descriptor = try PartFile.open(temporary, for: file)
    kept = isResumable ? nil : Interruption.remember(temporary)
    self.place = place
    self.temporary = temporary
    if isResumable { Interruption.listen() } else { try cut(to: 0) }
  }

  /// A file that goes when the run ends.
  ///
  /// - Parameters:
  ///   - name: Where it lies.
  ///   - target: What the user named, for messages.
  ///   - isResumable: Whether a run that does not end leaves it.
  /// - Throws: `.unwritable`, also where another run writes it.
  init(scratch name: String, for target: String, isResumable: Bool) throws(FileError) {
    try FileSystem.makeFolder(of: name)
    descriptor = try PartFile.open(name, for: target)
    kept = isResumable ? nil : Interruption.remember(name)
    self.target = target
    place = nil
    temporary = name
    staysUnfinished = isResumable
  }

  deinit {
    guard isOpen, target != nil else { return }
    if !staysUnfinished { remove() }
    close(descriptor)
  }

  /// Takes the unfinished file away.
  func discard() {
    guard isOpen, target != nil else { return }
    isOpen = false
    remove()
    close(descriptor)
  }

  private func remove() {
    guard let temporary, !isInPlace else { return }
    // Forgotten first: afterwards another run may have a file of that name.
    Interruption.forget(kept)
    unsafe unlink(temporary)
  }

  /// The file as the user named it.
  var name: String { target ?? "<stdout>" }

  /// The unfinished file, for a library that writes it by its name; nil where there is none.
  var unfinished: String? { temporary }

  /// How many bytes lie there, of this run or of one before.
  var length: Int {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Drops all but the first bytes, and goes on behind them.
  ///
  /// - Parameter length: At most what lies there.
  /// - Throws: `.unwritable`.
  func cut(to length: Int) throws(FileError) {
    guard temporary != nil else { return }
    guard ftruncate(descriptor, off_t(length)) == 0,
      lseek(descriptor, off_t(length), SEEK_SET) == off_t(length)
    else { throw .unwritable(target ?? "<stdout>", Self.reason()) }
    count = length
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
    count += done
  }

  func write(_ text: String) throws(FileError) { try write(Array(text.utf8).span) }

  /// Waits until all that was written is on disk.
  func sync() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw .unwritable(target ?? "<stdout>", Self.reason()) }
  }

  /// Puts the file in its place.
  func commit() throws(FileError) { try Self.commit([self]) }

  /// Puts files in their places, all before a signal may end the run.
  ///
  /// The locks are held until the last is there, so that no other run comes between.
  /// - Throws: `.unwritable`; then the files that are not in their places yet are gone.
  static func commit(_ sinks: [ByteSink]) throws(FileError) {
    try Interruption.hold { () throws(FileError) in
      for sink in sinks { try sink.put() }
    }
    for sink in sinks { sink.close() }
  }

  private func put() throws(FileError) {
    guard isOpen, let target, let temporary else { return }
    guard let place else {
      remove()
      isInPlace = true
      return
    }
    // A second descriptor, because closing tells of late failures and closing the first would release the lock.
    let second = dup(descriptor)
    guard second >= 0, Glibc.close(second) == 0, unsafe rename(temporary, place) == 0 else {
      throw .unwritable(target, Self.reason())
    }
    isInPlace = true
    Interruption.forget(kept)
  }

  private func close() {
    guard isOpen, target != nil else { return }
    isOpen = false
    close(descriptor)
  }

  private func close(_ descriptor: Int32) { Glibc.close(descriptor) }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
