import Dispatch
import Synchronization

/// Does pieces of work on several threads and hands the results on in the order in which the pieces came.
///
///     try OrderedWork(jobs: 2).run(next: { feed.next() }, work: { map($0) }, deliver: { try write($0) })
///
/// Threads of libdispatch, which the tool has in it anyway, and not a task group: an `async` main costs time at
/// every start, and one job needs no thread at all.
struct OrderedWork {
  /// How many pieces are worked on at a time.
  let jobs: Int

  /// How many pieces may be under way for each job: enough that a long one holds nobody up, few enough that
  /// memory stays flat.
  private static let ahead = 3

  /// Does all the work and returns when the last result is delivered.
  ///
  /// - Parameters:
  ///   - next: Brings the next piece, nil after the last; called on the caller's thread.
  ///   - work: Makes a result of a piece, on any thread.
  ///   - deliver: Takes the results in order, on the caller's thread; what it throws ends the run.
  /// - Throws: What `next` and `deliver` throw; pieces under way are finished and forgotten.
  func run<Piece: Sendable, Result: Sendable>(
    next: () throws -> Piece?, work: @escaping @Sendable (Piece) -> Result,
    deliver: (Result) throws -> Void
  ) throws {
    guard jobs > 1 else {
      while let piece = try next() { try deliver(work(piece)) }
      return
    }
    let pieces = Queue<(piece: Piece, promise: Promise<Result>)>()
    defer { for _ in 0..<jobs { pieces.append(nil) } }
    for _ in 0..<jobs {
      DispatchQueue.global().async {
        FaultWatch.prepareThread()
        while let (piece, promise) = pieces.removeFirst() { promise.keep(work(piece)) }
      }
    }
    var promises: [Promise<Result>] = []
    var isAtEnd = false
    while true {
      while !isAtEnd, promises.count < jobs * Self.ahead {
        guard let piece = try next() else {
          isAtEnd = true
          break
        }
        let promise = Promise<Result>()
        promises.append(promise)
        pieces.append((piece, promise))
      }
      guard !promises.isEmpty else { return }
      try deliver(promises.removeFirst().value())
    }
  }
}

/// A queue between threads; nil tells one reader that nothing more comes.
private final class Queue<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element?]>([])
  private let count = DispatchSemaphore(value: 0)

  func append(_ element: Element?) {
    elements.withLock { $0.append(element) }
    count.signal()
  }

  /// Waits until there is one.
  func removeFirst() -> Element? {
    count.wait()
    return elements.withLock { $0.removeFirst() }
  }
}

/// A result that comes later.
private final class Promise<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let isKept = DispatchSemaphore(value: 0)

  func keep(_ value: Value) {
    kept.withLock { $0 = value }
    isKept.signal()
  }

  /// Waits for the value; asked once.
  func value() -> Value {
    isKept.wait()
    guard let value = kept.withLock({ $0.take() }) else {
      preconditionFailure("a promise was asked for its value twice")
    }
    return value
  }
}
