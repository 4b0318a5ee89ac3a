internal import Text

extension DateResolver {
  /// The day, week, month or year so many units away, as precise as the unit: "il y a deux ans" is a year.
  static func point(_ base: CalendarDate, _ amount: Double, _ unit: TimeUnit) -> DateInterval? {
    if let months = unit.months {
      let date = base.adding(months: Int((amount * Double(months)).rounded()))
      if unit == .month || unit == .quarter || unit == .semester || amount != amount.rounded() {
        guard unit == .month, abs(amount) <= 2, amount == amount.rounded() else {
          return month(date.year, date.month, nil)
        }
        return DateInterval(
          earliest: date.adding(days: -7), latest: date.adding(days: 7), precision: .month)
      }
      return year(date.year, nil)
    }
    if let days = unit.days {
      let date = base.adding(days: Int((amount * Double(days)).rounded()))
      guard unit != .day else { return DateInterval(date) }
      return DateInterval(
        earliest: date.adding(days: -3), latest: date.adding(days: 3), precision: .week)
    }
    if unit == .weekend { return Self.unit(.weekend, Int(amount), from: base) }
    guard let hours = unit.hours ?? (unit == .second ? 1.0 / 3600 : nil) else { return nil }
    let shift = amount * hours / 24
    let date = base.adding(days: Int(shift.rounded(.towardZero)))
    return DateInterval(date)
  }

  /// The very day so many units away.
  static func exactDay(_ base: CalendarDate, _ amount: Double, _ unit: TimeUnit) -> CalendarDate? {
    if let months = unit.months {
      return base.adding(months: Int((amount * Double(months)).rounded()))
    }
    if let days = unit.days { return base.adding(days: Int((amount * Double(days)).rounded())) }
    guard let hours = unit.hours else { return base }
    return base.adding(days: Int((amount * hours / 24).rounded(.toNearestOrAwayFromZero)))
  }

  /// The so manieth day, week or quarter of a month or a year; below zero the last.
  func part(_ count: Int, _ unit: TimeUnit, _ point: DatePoint, isFuture: Bool) -> Result {
    var whole = point
    if whole.month == nil, whole.year == nil {
      guard let publication else { return Result(reference: .publication) }
      whole.year = publication.year + (point.isLast ? -1 : point.isNext ? 1 : 0)
    }
    var result = resolve(whole, isFuture: isFuture)
    guard let interval = result.interval else { return result }
    result.reference = point.year == nil ? .publication : nil
    let first = interval.earliest
    let last = interval.latest
    switch unit {
    case .day:
      let day = count < 0 ? last : first.adding(days: count - 1)
      result.interval = day <= last ? DateInterval(day) : nil
    case .week, .weekend:
      // Weeks begin on Monday; the first has most of its days in the month or year (ISO 8601).
      let thursday = first.adding(days: 3)
      var monday = thursday.adding(days: -thursday.weekday.rawValue)
      if monday.adding(days: 3) < first { monday = monday.adding(days: 7) }
      if count > 0 { monday = monday.adding(days: 7 * (count - 1)) }
      if count < 0 { monday = last.adding(days: -6 - (last.weekday.rawValue + 1) % 7) }
      let start = unit == .week ? monday : monday.adding(days: 5)
      result.interval = DateInterval(
        earliest: start, latest: monday.adding(days: 6), precision: unit == .week ? .week : .days)
    case .fortnight:
      let middle = first.adding(days: 14)
      result.interval =
        count == 1
        ? DateInterval(earliest: first, latest: middle, precision: .days)
        : DateInterval(earliest: middle.adding(days: 1), latest: last, precision: .days)
    case .month, .quarter, .semester:
      let months = unit.months ?? 1
      let index = count < 0 ? 12 / months : count
      guard index * months <= 12 else { return Result() }
      let start = first.adding(months: (index - 1) * months)
      result.interval = DateInterval(
        earliest: start, latest: start.adding(months: months).adding(days: -1), precision: .month)
    default: return Result()
    }
    return result
  }

  /// The beginning, middle or end of a week, month or year.
  func third(_ third: Third, _ unit: TimeUnit, _ count: Int) -> Result {
    guard let publication, let whole = Self.unit(unit, count, from: publication) else {
      return Result(reference: .publication)
    }
    let interval: DateInterval?
    switch unit {
    case .month: interval = Self.month(whole.earliest.year, whole.earliest.month, third)
    case .year: interval = Self.year(whole.earliest.year, third)
    default:
      let days: ClosedRange<Int> =
        switch third {
        case .early: 0...1
        case .middle: 2...3
        case .late: 4...6
        }
      interval = DateInterval(
        earliest: whole.earliest.adding(days: days.lowerBound),
        latest: whole.earliest.adding(days: days.upperBound), precision: .days)
    }
    return Result(
      interval: interval, reference: .publication,
      isFuture: interval.map { $0.earliest > publication } ?? false)
  }

  /// The whole week, month or year so many away from the one of a day.
  static func unit(_ unit: TimeUnit, _ count: Int, from base: CalendarDate) -> DateInterval? {
    switch unit {
    case .week:
      let monday = base.adding(days: -base.weekday.rawValue + 7 * count)
      return DateInterval(earliest: monday, latest: monday.adding(days: 6), precision: .week)
    case .weekend:
      // On a Monday "ce week-end" is the one that has just ended, on a Friday the next one.
      let behind =
        base.weekday.rawValue <= 3 ? -base.weekday.rawValue - 2 : 5 - base.weekday.rawValue
      let last = count < 0 && base.weekday.rawValue <= 3 ? count + 1 : count
      let saturday = base.adding(days: behind + 7 * last)
      return DateInterval(earliest: saturday, latest: saturday.adding(days: 1), precision: .days)
    case .month:
      let date = base.adding(months: count)
      return month(date.year, date.month, nil)
    case .quarter, .semester:
      let months = unit.months ?? 3
      let start = CalendarDate(base.year, (base.month - 1) / months * months + 1, 1)?
        .adding(months: count * months)
      return start.map {
        DateInterval(
          earliest: $0, latest: $0.adding(months: months).adding(days: -1), precision: .month)
      }
    case .year: return year(base.year + count, nil)
    case .decade:
      guard let first = CalendarDate((base.year / 10 + count) * 10, 1, 1) else { return nil }
      return DateInterval(
        earliest: first, latest: first.adding(months: 120).adding(days: -1), precision: .year)
    case .century:
      guard let first = CalendarDate((base.year / 100 + count) * 100 + 1, 1, 1) else { return nil }
      return DateInterval(
        earliest: first, latest: first.adding(months: 1200).adding(days: -1), precision: .year)
    default: return nil
    }
  }

  /// A month or a third of it.
  static func month(_ year: Int, _ month: Int, _ third: Third?) -> DateInterval? {
    guard let first = CalendarDate(year, month, 1) else { return nil }
    let length = CalendarDate.length(ofMonth: month, year: year)
    switch third {
    case .early:
      return DateInterval(earliest: first, latest: first.adding(days: 9), precision: .days)
    case .middle:
      return DateInterval(
        earliest: first.adding(days: 10), latest: first.adding(days: 19), precision: .days)
    case .late:
      return DateInterval(
        earliest: first.adding(days: 20), latest: first.adding(days: length - 1), precision: .days)
    case nil:
      return DateInterval(
        earliest: first, latest: first.adding(days: length - 1), precision: .month)
    }
  }

  /// A year or a third of it, in whole months.
  static func year(_ year: Int, _ third: Third?) -> DateInterval? {
    let months: ClosedRange<Int> =
      switch third {
      case .early: 1...3
      case .middle: 5...8
      case .late: 10...12
      case nil: 1...12
      }
    guard let first = CalendarDate(year, months.lowerBound, 1) else { return nil }
    let last = CalendarDate(
      year, months.upperBound, CalendarDate.length(ofMonth: months.upperBound, year: year))
    return DateInterval(
      earliest: first, latest: last ?? first, precision: third == nil ? .year : .month)
  }
}
