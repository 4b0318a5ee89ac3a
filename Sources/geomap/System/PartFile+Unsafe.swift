import Glibc

/// Opens the file that a run fills before it takes its place: `events.geojson.part`.
///
/// The name is the same for every run with that output, so that a run finds what a killed one left. It is locked by
/// `flock`: of two runs with the same output the second is told, and the lock of a killed run ends with it. Unsafe
/// because POSIX takes C strings and fills structures; each lives for one call.
///
/// > Reference: flock(2): a lock belongs to the open file, and is released when its last descriptor is closed.
enum PartFile {
  /// Returns the name for a file that is to lie at `place`.
  static func name(for place: String) -> String { place + ".part" }

  /// Opens a file for reading and writing and locks it; what is in it stays.
  ///
  /// - Parameters:
  ///   - name: The file to open; it is made where it is missing.
  ///   - target: The file that the user named, for messages.
  /// - Returns: A descriptor, positioned at the start.
  /// - Throws: `.unwritable`, also where another run holds the lock.
  static func open(_ name: String, for target: String) throws(FileError) -> Int32 {
    // A run that ends between the two calls takes the file away that was opened; then there is a new one.
    for _ in 0..<100 {
      let descriptor = unsafe Glibc.open(
        name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
      guard descriptor >= 0 else {
        let code = errno
        let isInTheWay = [ELOOP, EISDIR, ENXIO].contains(code)
        throw .unwritable(
          target, isInTheWay ? obstacle(name) : unsafe String(cString: strerror(code)))
      }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw .unwritable(target, obstacle(name))
      }
      // A file system without locks gives another error, and no protection.
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(descriptor)
        throw .unwritable(target, "another run is writing it")
      }
      var named = stat()
      if unsafe stat(name, &named) == 0, named.st_ino == status.st_ino,
        named.st_dev == status.st_dev
      {
        return descriptor
      }
      close(descriptor)
    }
    throw .unwritable(target, "another run is writing it")
  }

  /// Removes what a killed run left; what a live run holds stays.
  static func removeStale(_ name: String) {
    let descriptor = unsafe Glibc.open(name, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return }
    unsafe unlink(name)
  }

  private static func obstacle(_ name: String) -> String { "\(name) is in the way, and no file" }
}
