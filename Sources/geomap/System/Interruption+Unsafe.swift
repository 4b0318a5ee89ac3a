import Glibc
import Synchronization

/// Takes unfinished files away when a signal ends the run.
///
/// Unsafe because a signal handler may touch nothing but memory that is there already: the names lie in a table that
/// is never freed, and the handler only unlinks what it finds in it.
enum Interruption {
  /// Files that one run writes at a time, at most.
  private static let capacity = 16

  nonisolated(unsafe) private static let names = {
    let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    unsafe names.initialize(repeating: nil, count: capacity)
    for signal in [SIGINT, SIGTERM, SIGHUP] { handle(signal) }
    return unsafe names
  }()

  private static let isTaken = Mutex([Bool](repeating: false, count: capacity))
  /// Whether signals wait.
  private static let isHeld = Atomic(false)
  /// The signal that came meanwhile; 0 for none.
  private static let waiting = Atomic<Int32>(0)

  /// Listens for signals, also while no name is kept.
  static func listen() { _ = unsafe names }

  /// Keeps a name until `forget`.
  ///
  /// - Returns: Where it is kept; nil where the table is full.
  static func remember(_ file: String) -> Int? {
    isTaken.withLock { isTaken in
      guard let place = isTaken.firstIndex(of: false) else { return nil }
      isTaken[place] = true
      // Bounded: `place` is an index of a table of that capacity.
      unsafe names[place] = strdup(file)
      return place
    }
  }

  /// Drops a name whose file is finished or gone.
  static func forget(_ place: Int?) {
    guard let place else { return }
    isTaken.withLock { isTaken in
      let name = unsafe names[place]
      unsafe names[place] = nil
      unsafe free(name)
      isTaken[place] = false
    }
  }

  /// Does something during which no signal ends the run; one that comes ends it afterwards.
  static func hold<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    isHeld.store(true, ordering: .sequentiallyConsistent)
    defer {
      isHeld.store(false, ordering: .sequentiallyConsistent)
      let number = waiting.exchange(0, ordering: .sequentiallyConsistent)
      if number != 0 { raise(number) }
    }
    try body()
  }

  /// Unlinks every file that is remembered; safe in a signal handler.
  static func removeFiles() {
    for place in 0..<capacity {
      if let name = unsafe names[place] { unsafe unlink(name) }
    }
  }

  private static func handle(_ number: Int32) {
    // A signal that whoever started us has switched off, as `nohup` does, stays off.
    let before = signal(number, SIG_IGN)
    if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return }
    _ = signal(number) { number in
      if Interruption.isHeld.load(ordering: .sequentiallyConsistent) {
        Interruption.waiting.store(number, ordering: .sequentiallyConsistent)
        return
      }
      Interruption.removeFiles()
      // As if nobody had listened, so that a shell sees what ended the run.
      _ = signal(number, SIG_DFL)
      raise(number)
    }
  }
}
