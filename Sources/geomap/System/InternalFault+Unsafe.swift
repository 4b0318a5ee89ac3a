import Glibc
import Synchronization

/// Says which report the program was at when it failed, takes unfinished files away, and ends with 70.
///
///     InternalFault.install()
///     let watch = FaultWatch()                              // one for each thread that works
///     watch.at(file: "a.jsonl", line: 17, id: "a17")        // before it begins with a report
///
/// Unsafe because a signal handler may touch nothing but memory that is there already: what it writes was put into a
/// table beforehand, and that is never freed.
///
/// > Reference: signal-safety(7) lists `write`, `unlink`, `_exit`; `pthread_self` only reads a register.
enum InternalFault {
  /// Threads that work at a time, at most: the jobs and the main thread.
  fileprivate static let capacity = 260
  /// Bytes of what is said of a report, at most.
  fileprivate static let width = 1024
  private static let stackBytes = 1 << 16

  /// The thread of each row of the table; 0 for a row that is free.
  nonisolated(unsafe) fileprivate static let threads = {
    let threads = UnsafeMutablePointer<pthread_t>.allocate(capacity: capacity)
    unsafe threads.initialize(repeating: 0, count: capacity)
    return unsafe threads
  }()
  nonisolated(unsafe) fileprivate static let lengths = {
    let lengths = UnsafeMutablePointer<Int>.allocate(capacity: capacity)
    unsafe lengths.initialize(repeating: 0, count: capacity)
    return unsafe lengths
  }()
  nonisolated(unsafe) fileprivate static let texts =
    UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * width)
  private static let isTaken = Mutex([Bool](repeating: false, count: capacity))
  private static let isTelling = Atomic(false)

  /// Written behind what is known of the report.
  nonisolated(unsafe) private static let words = unsafe strdup(
    "; this is a mistake of geomap: please report it, with the text. The run leaves no unfinished file.\n"
  )
  nonisolated(unsafe) private static let nameless = unsafe strdup(
    "geomap: error: an internal fault")

  /// Listens for what the processor and the runtime do when the program goes wrong.
  static func install() {
    Interruption.listen()
    _ = unsafe (threads, lengths, texts, words, nameless)
    useOwnStack()
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { _ in InternalFault.tell() }
      action.sa_flags = SA_ONSTACK
      unsafe sigaction(number, &action, nil)
    }
  }

  /// Gives the thread a stack for the handler: that of the thread may be what ran out.
  fileprivate static func useOwnStack() {
    // Kept until the program ends, one for each thread that works.
    let memory = UnsafeMutableRawPointer.allocate(byteCount: stackBytes, alignment: 16)
    var stack = unsafe stack_t(ss_sp: memory, ss_flags: 0, ss_size: stackBytes)
    unsafe sigaltstack(&stack, nil)
  }

  fileprivate static func takeRow() -> Int? {
    isTaken.withLock { isTaken in
      guard let row = isTaken.firstIndex(of: false) else { return nil }
      isTaken[row] = true
      return row
    }
  }

  fileprivate static func giveBack(_ row: Int) { isTaken.withLock { $0[row] = false } }

  /// Runs in the signal handler.
  private static func tell() {
    // Of two threads that fail the first tells.
    if isTelling.exchange(true, ordering: .sequentiallyConsistent) {
      while true { pause() }
    }
    let thread = pthread_self()
    var isKnown = false
    for row in 0..<capacity where unsafe threads[row] == thread && lengths[row] > 0 {
      // Bounded: `lengths` is at most the width of a row.
      _ = unsafe write(STDERR_FILENO, texts + row * width, lengths[row])
      isKnown = true
      break
    }
    if !isKnown, let nameless = unsafe nameless {
      _ = unsafe write(STDERR_FILENO, nameless, strlen(nameless))
    }
    if let words = unsafe words { _ = unsafe write(STDERR_FILENO, words, strlen(words)) }
    Interruption.removeFiles()
    _exit(Exit.internalFault.rawValue)
  }
}

/// Keeps which report a thread is at, for `InternalFault`.
struct FaultWatch: ~Copyable {
  private let row: Int?

  /// Watches the thread that calls.
  init() {
    row = InternalFault.takeRow()
    guard let row else { return }
    unsafe InternalFault.threads[row] = pthread_self()
  }

  deinit {
    guard let row else { return }
    unsafe InternalFault.lengths[row] = 0
    unsafe InternalFault.threads[row] = 0
    InternalFault.giveBack(row)
  }

  /// Prepares a thread that the program did not begin with.
  static func prepareThread() { InternalFault.useOwnStack() }

  /// Says which report comes next.
  func at(file: String, line: Int?, id: String?) {
    guard let row else { return }
    unsafe InternalFault.lengths[row] = 0
    var count = 0
    let start = unsafe InternalFault.texts + row * InternalFault.width
    // A control character would act on a terminal; what is too long is cut.
    func add(_ text: String) {
      for byte in text.utf8 where count < InternalFault.width {
        unsafe start[count] = byte < 0x20 || byte == 0x7F ? UInt8(ascii: "?") : byte
        count += 1
      }
    }
    add(file)
    if let line { add(":\(line)") }
    add(": error: an internal fault")
    if let id {
      add(" at report ")
      add(id)
    }
    unsafe InternalFault.lengths[row] = count
  }
}

#if DEBUG
  /// Makes a report fail, so that a test can see what becomes of an internal fault.
  enum FaultDrill {
    /// `GEOMAP_TEST_FAULT=a17` or `GEOMAP_TEST_FAULT=a17:overflow`.
    private static let order = FileSystem.environment("GEOMAP_TEST_FAULT")

    static func run(at id: String) {
      guard let order else { return }
      if order == id { _ = [Int]()[id.utf8.count] }
      if order == id + ":overflow" { _ = depth(of: 1) }
      if order == id + ":abort" { abort() }
    }

    private static func depth(of number: Int) -> Int {
      let deeper = [number, number + 1]
      return number < 0 ? 0 : depth(of: deeper[1]) + deeper.count
    }
  }
#endif
