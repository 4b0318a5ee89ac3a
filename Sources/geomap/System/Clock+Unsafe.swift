import Glibc

/// Time that passes, for progress alone: no result depends on it.
///
/// Unsafe because `clock_gettime` fills a structure; it lives for the call.
enum Clock {
  /// Seconds since some moment of the past.
  static var seconds: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
