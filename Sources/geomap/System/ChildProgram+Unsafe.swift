import Glibc

/// Runs another program over bytes, and returns what it writes.
///
///     let text = try ChildProgram("pdftotext", package: "poppler-utils").output(of: bytes) { [$0, "-"] }
///
/// Input and output are files without a name: nothing is left on a disk, and no pipe can fill up. Unsafe because
/// `posix_spawn` takes C strings and reads and writes are of raw memory; each lives for one call.
struct ChildProgram {
  /// Why there is no output.
  struct Failure: Error {
    let reason: String
  }

  private let name: String
  /// The package of Debian that has it.
  private let package: String

  /// Seconds after which it is ended, and bytes that it may write.
  private static let seconds = 120.0
  private static let mostBytes = 1 << 30

  init(_ name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - bytes: Its input.
  ///   - arguments: Made of the name of a file that has the bytes; the output goes to standard output.
  /// - Returns: What it wrote.
  /// - Throws: Where it is not here, fails, or takes too long.
  func output(of bytes: [UInt8], _ arguments: (String) -> [String]) throws(Failure) -> [UInt8] {
    let (input, output) = (Self.namelessFile(), Self.namelessFile())
    defer { for file in [input, output] where file >= 0 { close(file) } }
    guard input >= 0, output >= 0, Self.write(bytes, to: input) else {
      throw Failure(reason: "there is no room for temporary files")
    }
    let child = try spawn(arguments("/proc/self/fd/\(input)"), output: output)
    let status = try wait(for: child, output: output)
    guard status == 0 else {
      let signal = status & 0x7F
      throw Failure(
        reason: signal == 0
          ? "\(name) cannot read it (exit status \(status >> 8 & 0xFF))"
          : "\(name) was ended by signal \(signal)")
    }
    return Self.contents(of: output)
  }

  /// A file that goes with its descriptor; negative where there is none.
  private static func namelessFile() -> Int32 {
    let folder = FileSystem.environment("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/geomap-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&name)
    if file >= 0 { unsafe unlink(name) }
    return file
  }

  /// Waits for the end of the program, and ends it where it takes too long or writes too much.
  private func wait(for child: pid_t, output: Int32) throws(Failure) -> Int32 {
    let began = Clock.seconds
    var status: Int32 = 0
    var pause: UInt32 = 500
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      if ended < 0, errno != EINTR { throw Failure(reason: "\(name) is lost") }
      var state = stat()
      let isHuge = unsafe fstat(output, &state) == 0 && state.st_size > Self.mostBytes
      if isHuge || Clock.seconds - began > Self.seconds {
        kill(child, SIGKILL)
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
        throw Failure(
          reason: isHuge ? "\(name) writes without end" : "\(name) took \(Int(Self.seconds)) s")
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  private func spawn(_ arguments: [String], output: Int32) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, name, &actions, nil, &words, environ)
    if code == ENOENT {
      throw Failure(
        reason: "\(name) is not here, and reads it; install it: apt install \(package)")
    }
    guard code == 0 else {
      throw Failure(reason: unsafe "\(name) cannot be run: \(String(cString: strerror(code)))")
    }
    return child
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return true }
        let count = unsafe Glibc.write(file, base + offset, buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        offset += count
      }
      return true
    }
  }

  private static func contents(of file: Int32) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { return [] }
    lseek(file, 0, SEEK_SET)
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, filled in
      while filled < Int(size) {
        guard let base = buffer.baseAddress else { return }
        let count = unsafe read(file, base + filled, Int(size) - filled)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        filled += count
      }
    }
  }
}
