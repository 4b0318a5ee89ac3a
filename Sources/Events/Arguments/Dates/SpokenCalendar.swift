internal import Quantities
internal import Text

/// The year and month that a text speaks of, as its dates go by.
///
/// "En 1976, il ne photographie rien. Le 24 mars, la junte prend le pouvoir": 24 March 1976, though the reader of
/// dates counts from publication.
struct SpokenCalendar {
  /// The token that the year or month was last spoken of at.
  private(set) var spokenAt = 0
  private var year: Int?
  private var month: Int?
  /// How many days the last date was moved by.
  private var shift = 0

  /// Returns what a date means in the year and month that were spoken of; nil where that is what it says anyway.
  mutating func interval(
    of date: DateMention, rule: Mention.RuleName, statesYear: Bool, at token: Int
  ) -> DateInterval? {
    guard let interval = date.interval else { return nil }
    if statesYear {
      year = interval.earliest.year
      month = interval.days <= 31 ? interval.earliest.month : nil
      shift = 0
      spokenAt = token
      return nil
    }
    if date.reference == .event {
      return shift == 0 ? nil : interval.moved(by: shift)
    }
    let derived = moved(interval, rule: rule)
    if let derived {
      shift = derived.earliest.ordinal - interval.earliest.ordinal
      month = derived.earliest.month
    } else {
      shift = 0
      if interval.days <= 31, rule != "date.weekday" {
        if rule == "date.month" || rule == "date.day-month" { spokenAt = token }
        month = interval.earliest.month
        if year == nil || rule == "date.day-month" { year = interval.earliest.year }
      }
    }
    return derived
  }

  /// A date without its year, or a day without its month, in those that were spoken of.
  private func moved(_ interval: DateInterval, rule: Mention.RuleName) -> DateInterval? {
    guard let year else { return nil }
    let first = interval.earliest
    let wanted: CalendarDate?
    switch rule.description {
    case "date.day", "date.night": wanted = CalendarDate(year, month ?? first.month, first.day)
    case "date.day-month", "date.month", "date.weekday-day-month", "date.weekday-day":
      wanted = CalendarDate(year, first.month, first.day)
    default: wanted = nil
    }
    guard let wanted, wanted != first else { return nil }
    return interval.moved(by: wanted.ordinal - first.ordinal)
  }
}

extension DateInterval {
  /// The interval so many days later; a month stays a month.
  func moved(by days: Int) -> DateInterval {
    let first = earliest.adding(days: days)
    guard precision == .month, earliest.day == 1, first.day == 1 else {
      return DateInterval(
        earliest: first, latest: latest.adding(days: days), precision: precision)
    }
    return DateInterval(
      earliest: first, latest: first.adding(months: 1).adding(days: -1), precision: precision)
  }
}
