/// When something happened, as precisely as the text says and no more.
public struct DateInterval: Hashable, Sendable {
  /// How fine the text was.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    case day, days, week, month, year
  }

  public let earliest: CalendarDate
  /// Not before `earliest`.
  public let latest: CalendarDate
  public let precision: Precision

  /// Creates an interval with its ends put in order: where the calendar ends, in the years 1 and 9999, a day
  /// that is counted forth and back may come out before the first.
  public init(earliest: CalendarDate, latest: CalendarDate, precision: Precision) {
    self.earliest = min(earliest, latest)
    self.latest = max(earliest, latest)
    self.precision = precision
  }

  /// A single day.
  public init(_ day: CalendarDate) {
    self.init(earliest: day, latest: day, precision: .day)
  }

  /// Number of days, both ends included.
  public var days: Int { latest.ordinal - earliest.ordinal + 1 }

  /// The day in the middle, the earlier one of two: ACLED's rule for an imprecise date.
  public var middle: CalendarDate { earliest.adding(days: (days - 1) / 2) }
}
