import Gazetteer
import Glibc

/// Maps a file into memory, read only.
///
/// Unsafe because `mmap` hands out raw memory: it is as long as `fstat` says, and `ByteRegion` checks every
/// access against that and unmaps it at the end.
enum MappedFile {
  /// - Throws: Where the file cannot be opened or mapped; an empty file gives an empty region.
  static func region(_ file: String) throws(FileError) -> ByteRegion {
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? .notFound(file) : .unreadable(file, unsafe String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(file, "it is not a file")
    }
    let count = Int(status.st_size)
    guard count > 0 else { return ByteRegion([]) }
    guard
      let base = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe base != MAP_FAILED
    else { throw .unreadable(file, unsafe String(cString: strerror(errno))) }
    return unsafe ByteRegion(base: UnsafeRawPointer(base), count: count) { base, count in
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    }
  }
}
