// Unsafe: the calls of the system take pointers; each lives for the call, but for the mapping, which the
// region gives back when it goes.
import Gazetteer
import Glibc

enum System {
  /// Seconds on a clock of the system.
  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has had resident, in megabytes of 10⁶ bytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    return Double(usage.ru_maxrss) * 1024 / 1e6
  }

  /// Maps a file; the process ends when it cannot be.
  static func map(_ path: String) -> ByteRegion {
    let descriptor = unsafe open(path, O_RDONLY)
    var status = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0,
      let base = unsafe mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe base != MAP_FAILED
    else { fail("\(path) cannot be mapped") }
    close(descriptor)
    return unsafe ByteRegion(base: base, count: Int(status.st_size)) { base, count in
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    }
  }

  static func contents(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { fail("\(path) cannot be opened") }
    defer { close(descriptor) }
    var status = stat()
    _ = unsafe fstat(descriptor, &status)
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress.map { unsafe $0 + filled }, $0.count - filled)
      }
      guard count > 0 else { fail("\(path) cannot be read") }
      filled += count
    }
    return bytes
  }

  /// A file that is written from its beginning.
  struct Output: ~Copyable {
    private let descriptor: CInt

    init(_ path: String) {
      descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      guard descriptor >= 0 else { fail("\(path) cannot be written") }
    }

    deinit { close(descriptor) }

    func write(_ bytes: Span<UInt8>) {
      var written = 0
      while written < bytes.count {
        let count = unsafe bytes.withUnsafeBytes {
          unsafe Glibc.write(
            descriptor, $0.baseAddress.map { unsafe $0 + written }, $0.count - written)
        }
        guard count > 0 else { fail("a file cannot be written") }
        written += count
      }
    }
  }

  static func fail(_ message: String) -> Never {
    print("error: \(message)")
    exit(74)
  }
}
