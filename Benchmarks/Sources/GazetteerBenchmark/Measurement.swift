import Glibc

/// Work measured again and again: the least is the machine's, the rest is its neighbours'.
enum Measurement {
  /// Returns the least processor time of `repeats` runs, in seconds.
  static func processorTime(repeats: Int, _ work: () -> Void) -> Double {
    least(CLOCK_PROCESS_CPUTIME_ID, repeats, work)
  }

  /// Returns the least time on the wall of `repeats` runs, in seconds.
  static func wallTime(repeats: Int, _ work: () -> Void) -> Double {
    least(CLOCK_MONOTONIC, repeats, work)
  }

  private static func least(_ clock: clockid_t, _ repeats: Int, _ work: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<repeats {
      let start = System.seconds(clock)
      work()
      least = min(least, System.seconds(clock) - start)
    }
    return least
  }

  /// Prints one figure as `key<TAB>value`, for `report.py`.
  static func report(_ key: String, _ value: some CustomStringConvertible) {
    print("\(key)\t\(value)")
  }
}
