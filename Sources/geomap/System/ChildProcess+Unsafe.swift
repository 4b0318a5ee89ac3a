import Glibc

/// Another program, whose output is read as it comes.
///
/// It ends when nobody reads it any more: its output is a pipe to us. Unsafe because POSIX takes C strings and fills
/// structures; each lives for one call.
enum ChildProcess {
  /// How a program ended.
  struct Ending {
    /// Its exit status; 128 and the signal's number where a signal ended it, as a shell says it.
    let status: Int32
    /// What it wrote to standard error, the first 4 KiB.
    let message: String
  }

  /// The program is not there, or cannot be started.
  struct NotStarted: Error {
    let isMissing: Bool
    let reason: String
  }

  /// The program was silent for too long, and was ended.
  struct Silent: Error {}

  /// Runs a program that is looked for in PATH to its end.
  ///
  /// - Parameters:
  ///   - words: The program and its arguments.
  ///   - patience: Seconds to wait for the next piece.
  ///   - output: Gets each piece of its standard output; where it throws, the program is ended.
  /// - Returns: How it ended by itself.
  /// - Throws: `NotStarted`, `Silent`, and what `output` throws.
  static func run(
    _ words: [String], patience: Int, output: ([UInt8]) throws -> Void
  ) throws -> Ending {
    let (out, error) = (try pipe(), try pipe())
    defer {
      close(out.reading)
      close(error.reading)
    }
    let child: pid_t
    do {
      defer {
        close(out.writing)
        close(error.writing)
      }
      child = try spawn(words, output: out.writing, error: error.writing)
    }
    do {
      while true {
        guard isReady(out.reading, within: patience) else { throw Silent() }
        guard let piece = read(out.reading, upTo: 1 << 16) else { break }
        try output(piece)
      }
    } catch {
      kill(child, SIGTERM)
      _ = wait(for: child)
      throw error
    }
    let message = read(error.reading, upTo: 4096) ?? []
    return Ending(status: wait(for: child), message: String(decoding: message, as: UTF8.self))
  }

  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&ends) == 0 else {
      throw NotStarted(isMissing: false, reason: unsafe String(cString: strerror(errno)))
    }
    // What the program has of them are its own copies.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(_ words: [String], output: Int32, error: Int32) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)
    // We ignore a closed pipe; the program must not.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, words[0], &actions, &attributes, arguments, environ)
    guard code == 0 else {
      throw NotStarted(isMissing: code == ENOENT, reason: unsafe String(cString: strerror(code)))
    }
    return child
  }

  /// Waits until there is something to read, or the end.
  private static func isReady(_ descriptor: Int32, within seconds: Int) -> Bool {
    let end = Clock.seconds + Double(seconds)
    while true {
      let left = max(0, end - Clock.seconds)
      var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = unsafe poll(&event, 1, Int32((left * 1000).rounded(.up)))
      if count > 0 { return true }
      if count == 0 || errno != EINTR { return false }
    }
  }

  /// Returns what is there, nil at the end.
  private static func read(_ descriptor: Int32, upTo count: Int) -> [UInt8]? {
    let (piece, got) = Descriptor.piece(of: descriptor, upTo: count)
    return got > 0 ? piece : nil
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
