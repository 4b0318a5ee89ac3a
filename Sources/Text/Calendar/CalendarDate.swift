/// A day of the Gregorian calendar.
///
///     CalendarDate(2023, 11, 14)?.weekday          // .tuesday
///     CalendarDate(iso: "2023-02-29")              // nil: no such day
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  /// 1...12.
  public let month: Int
  /// 1...31, as the month allows.
  public let day: Int

  /// Returns nil when there is no such day, or for a year outside 1...9999.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    var digits: [Int] = []
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      digits.append(Int(byte - UInt8(ascii: "0")))
    }
    self.init(
      digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
      digits[4] * 10 + digits[5], digits[6] * 10 + digits[7])
  }

  /// Days since 1970-01-01, negative before.
  ///
  /// > Reference: H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
  public var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1970-01-01; the inverse of `ordinal`, held inside years 1...9999.
  public init(ordinal: Int) {
    let bounded = min(max(ordinal, -719_162), 2_932_896)
    let shifted = bounded + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Returns the day so many days later, or earlier for a negative number.
  public func adding(days: Int) -> CalendarDate { CalendarDate(ordinal: ordinal + days) }

  /// Returns the same day of a month so many months later, or that month's last day, held inside years 1...9999.
  public func adding(months: Int) -> CalendarDate {
    let count = min(max(year * 12 + (month - 1) + months, 12), 9999 * 12 + 11)
    let year = count / 12
    let month = count % 12 + 1
    let day = min(day, Self.length(ofMonth: month, year: year))
    return CalendarDate(year, month, day) ?? self
  }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((ordinal + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// Returns how many days the month has, 28...31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A day of the week, Monday first as in French.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 0
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
