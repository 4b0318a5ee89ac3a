import Glibc
import Text

/// Time that passes, for progress alone, and the day for the record of a download: no result depends on them.
///
/// Unsafe because `clock_gettime` fills a structure; it lives for the call.
enum Clock {
  /// Seconds since some moment of the past.
  static var seconds: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Today in UTC.
  static var today: CalendarDate {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else {
      return CalendarDate(ordinal: 0)
    }
    return CalendarDate(ordinal: Int(time.tv_sec) / 86400)
  }
}
