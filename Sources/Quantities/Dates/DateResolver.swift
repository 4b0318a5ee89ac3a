internal import Text

/// Turns dates as they are worded into days, against the publication and the last event told.
struct DateResolver {
  /// The day of publication; nil where unknown.
  let publication: CalendarDate?
  /// The last day that an event was told of.
  private(set) var lastEvent: CalendarDate?
  /// The last past time told, however coarse: "un an plus tard" counts from "en 2018".
  private var lastTime: DateInterval?

  init(publication: CalendarDate?) { self.publication = publication }

  /// The days that an expression stands for, nil where the text does not settle them.
  ///
  /// With `isFuture` the sentence looks ahead, so that "mardi" is the next one.
  mutating func resolve(
    _ expression: DateExpression, isFuture: Bool, isReporting: Bool
  ) -> DateMention {
    var result = interval(of: expression, isFuture: isFuture)
    if expression.isUnsettled { result.interval = nil }
    if expression.isLimit { result.isFuture = true }
    if let interval = result.interval, !isReporting, !result.isFuture, !expression.isLimit,
      !expression.isOpen, interval.earliest <= publication ?? interval.earliest
    {
      lastTime = interval
      if interval.days <= 3 { lastEvent = interval.latest }
    }
    let clock = expression.clock.map {
      ClockInterval(earliest: $0.earliest, latest: max($0.earliest, $0.latest))
    }
    return DateMention(
      interval: result.interval, reference: result.reference,
      contradictsWeekday: result.contradicts, isFuture: result.isFuture,
      isOpen: expression.isOpen, isReporting: isReporting, clock: clock)
  }

  struct Result {
    var interval: DateInterval?
    var reference: DateMention.Reference?
    var contradicts = false
    var isFuture = false
  }

  private func interval(of expression: DateExpression, isFuture: Bool) -> Result {
    switch expression.value {
    case .point(let point): return resolve(point, isFuture: isFuture || point.isNext)
    case .range(let from, let to): return range(from, to, isFuture: isFuture)
    case .night(let from, let to): return night(from, to, isFuture: isFuture)
    case .offset(let low, let high, let unit, let reference):
      return offset(low, high, unit, reference)
    case .stretch(let amount, let unit): return stretch(amount, unit)
    case .unit(let unit, let count, let reference):
      guard let base = base(of: unit, reference, isLater: count > 0),
        let interval = Self.unit(unit, count, from: base)
      else { return Result(reference: reference) }
      return Result(
        interval: interval, reference: reference, isFuture: count > 0 && reference == .publication)
    case .decade(let year):
      guard let first = CalendarDate(year, 1, 1), let last = CalendarDate(year + 9, 12, 31) else {
        return Result()
      }
      return Result(interval: DateInterval(earliest: first, latest: last, precision: .year))
    case .part(let count, let unit, let point): return part(count, unit, point, isFuture: isFuture)
    case .third(let third, let unit, let count): return self.third(third, unit, count)
    case .weekOf(let point):
      var result = resolve(point, isFuture: isFuture)
      result.interval = result.interval.flatMap { Self.unit(.week, 0, from: $0.earliest) }
      return result
    case .clockOnly:
      return Result(interval: base(.event).map { DateInterval($0) }, reference: .event)
    }
  }

  /// What a relative date counts from: the publication, or the last event, else the publication.
  private func base(_ reference: DateMention.Reference) -> CalendarDate? {
    reference == .event ? lastEvent ?? publication : publication
  }

  /// What a week, month or year counts from: the publication, or the last time told, if it is as fine; else the publication.
  ///
  /// "L'année suivante" of nothing told before would be a year after the report.
  private func base(
    of unit: TimeUnit, _ reference: DateMention.Reference, isLater: Bool
  ) -> CalendarDate? {
    guard reference == .event else { return publication }
    let grain = unit.months.map { $0 * 31 } ?? unit.days ?? 1
    if let lastTime, lastTime.days <= grain { return lastTime.middle }
    return lastEvent ?? (isLater ? nil : publication)
  }

  // MARK: Points

  func resolve(_ point: DatePoint, isFuture: Bool) -> Result {
    if let offset = point.yearOffset, point.year == nil {
      var settled = point
      let base = base(of: .year, offset.reference, isLater: offset.count > 0)
      settled.year = base.map { $0.year + offset.count }
      settled.yearOffset = nil
      var result = resolve(settled, isFuture: isFuture)
      result.reference = offset.reference
      return result
    }
    if let offset = point.offset {
      // "Le lendemain" of nothing told before would be a day after the report.
      if point.reference == .event, offset > 0, lastEvent == nil, !isFuture {
        return Result(reference: .event)
      }
      let day = base(point.reference)?.adding(days: offset)
      return Result(
        interval: day.map { DateInterval($0) }, reference: point.reference,
        isFuture: point.reference == .publication && offset > 0)
    }
    if point.occurrence ?? 0 > 0 { return occurrence(point, isFuture: isFuture) }
    if point.season != nil { return season(point, isFuture: isFuture) }
    if point.day != nil { return dayOfMonth(point, isFuture: isFuture) }
    if let weekday = point.weekday { return self.weekday(weekday, point, isFuture: isFuture) }
    if point.month != nil { return month(point, isFuture: isFuture) }
    guard let year = point.year else { return Result() }
    return Result(interval: Self.year(year, point.third))
  }

  private func weekday(_ weekday: Weekday, _ point: DatePoint, isFuture: Bool) -> Result {
    guard let publication else { return Result(reference: .publication, isFuture: point.isNext) }
    let behind = (publication.weekday.rawValue - weekday.rawValue + 7) % 7
    var day: CalendarDate
    if point.occurrence == 0 {
      // "mardi de la semaine dernière"
      let monday = publication.adding(days: -publication.weekday.rawValue)
      day = monday.adding(days: weekday.rawValue + 7 * point.weeks)
    } else if point.isNext || isFuture, !point.isLast {
      let ahead = behind == 0 ? (point.isNext ? 7 : 0) : 7 - behind
      day = publication.adding(days: ahead + 7 * max(0, point.weeks - 1))
    } else {
      day = publication.adding(days: -(behind == 0 && point.isLast ? 7 : behind))
    }
    return Result(
      interval: DateInterval(day), reference: .publication, isFuture: day > publication)
  }

  private func dayOfMonth(_ point: DatePoint, isFuture: Bool) -> Result {
    guard let day = point.day else { return Result() }
    if let month = point.month, let year = point.year {
      guard let date = CalendarDate(year, month, day) else { return Result() }
      return Result(
        interval: DateInterval(date),
        contradicts: point.weekday.map { $0 != date.weekday } ?? false,
        isFuture: publication.map { date > $0 } ?? false)
    }
    guard let publication else { return dayBesideTime(point) }
    if let months = point.monthOffset {
      let month = publication.adding(months: months)
      let date = CalendarDate(month.year, month.month, day)
      return Result(
        interval: date.map { DateInterval($0) }, reference: .publication, isFuture: months > 0)
    }
    let candidates = candidates(day: day, month: point.month, near: publication)
    let ordered =
      isFuture
      ? candidates.filter { $0 >= publication } + candidates.filter { $0 < publication }.reversed()
      : candidates.filter { $0 <= publication }.reversed() + candidates.filter { $0 > publication }
    guard let nearest = ordered.first else { return Result(reference: .publication) }
    var date = nearest
    var contradicts = false
    if let weekday = point.weekday, nearest.weekday != weekday {
      if let match = ordered.prefix(3).first(where: { $0.weekday == weekday }) {
        date = match
      } else {
        contradicts = true
      }
    }
    return Result(
      interval: DateInterval(date), reference: .publication, contradicts: contradicts,
      isFuture: date > publication)
  }

  /// A day without a year is in that of the time told before, where so few days lie between.
  private static let besideTime = 62

  /// A day that bears its weekday, in a report of which nobody knows the day: beside the time told before, if the weekday agrees.
  ///
  /// "Semaine du 4 au 10 novembre 2024" over "Mercredi 6 novembre".
  private func dayBesideTime(_ point: DatePoint) -> Result {
    let open = Result(reference: .publication, isFuture: point.isNext)
    guard let day = point.day, let month = point.month, let weekday = point.weekday,
      let time = lastTime, time.days <= 31
    else { return open }
    let found = (time.earliest.year...time.latest.year + 1).lazy
      .compactMap { CalendarDate($0, month, day) }
      .first {
        $0.weekday == weekday && abs($0.ordinal - time.latest.ordinal) <= Self.besideTime
      }
    return found.map { Result(interval: DateInterval($0), reference: .publication) } ?? open
  }

  /// The days near the publication that have this number, in order: of each year with a month, else of each month.
  private func candidates(day: Int, month: Int?, near date: CalendarDate) -> [CalendarDate] {
    if let month {
      return (date.year - 4...date.year + 4).compactMap { CalendarDate($0, month, day) }
    }
    return (-3...3).compactMap {
      let month = CalendarDate(date.year, date.month, 1)?.adding(months: $0)
      return month.flatMap { CalendarDate($0.year, $0.month, day) }
    }
  }

  private func month(_ point: DatePoint, isFuture: Bool) -> Result {
    guard let month = point.month else { return Result() }
    var year = point.year
    if year == nil, let publication {
      let isPast = month <= publication.month
      if isFuture, !point.isLast {
        year = month >= publication.month ? publication.year : publication.year + 1
      } else {
        year = isPast ? publication.year : publication.year - 1
      }
      if point.isLast, month == publication.month { year = publication.year - 1 }
      if point.isNext, month == publication.month { year = publication.year + 1 }
    }
    let reference: DateMention.Reference? = point.year == nil ? .publication : nil
    guard let year, let interval = Self.month(year, month, point.third) else {
      return Result(reference: reference)
    }
    return Result(
      interval: interval, reference: reference,
      isFuture: publication.map { interval.earliest > $0 } ?? false)
  }

  private func season(_ point: DatePoint, isFuture: Bool) -> Result {
    guard let season = point.season else { return Result() }
    // Meteorological seasons: whole months, as news counts them.
    let firstMonth =
      switch season {
      case .spring: 3
      case .summer: 6
      case .autumn: 9
      case .winter: 12
      }
    var year = point.year
    if season == .winter, let given = year { year = given - 1 }
    if year == nil, let publication {
      year =
        publication.month >= firstMonth && !point.isLast ? publication.year : publication.year - 1
      if isFuture, publication.month >= firstMonth + 3 { year = publication.year + 1 }
      if isFuture, publication.month < firstMonth { year = publication.year }
    }
    let reference: DateMention.Reference? = point.year == nil ? .publication : nil
    guard let year, let first = CalendarDate(year, firstMonth, 1) else {
      return Result(reference: reference)
    }
    return Result(
      interval: DateInterval(
        earliest: first, latest: first.adding(months: 3).adding(days: -1), precision: .month),
      reference: reference, isFuture: publication.map { first > $0 } ?? false)
  }

  private func occurrence(_ point: DatePoint, isFuture: Bool) -> Result {
    guard let weekday = point.weekday, let count = point.occurrence else { return Result() }
    var plain = DatePoint(month: point.month, year: point.year)
    plain.isLast = point.isLast
    var start = month(plain, isFuture: isFuture).interval?.earliest
    if let months = point.monthOffset, let publication {
      let month = publication.adding(months: months)
      start = CalendarDate(month.year, month.month, 1)
    }
    guard let start else { return Result(reference: .publication) }
    let lead = (weekday.rawValue - start.weekday.rawValue + 7) % 7
    return Result(
      interval: DateInterval(start.adding(days: lead + 7 * (count - 1))),
      reference: point.year == nil ? .publication : nil, isFuture: isFuture)
  }

  // MARK: Stretches

  private func range(_ from: DatePoint, _ to: DatePoint, isFuture: Bool) -> Result {
    var from = from
    var end = resolve(to, isFuture: isFuture)
    guard let last = end.interval else { return end }
    if from.day != nil, from.month == nil, from.offset == nil, from.monthOffset == nil {
      from.month = last.latest.month
      from.year = last.latest.year
      if let low = from.day, low > last.latest.day {
        let before = last.latest.adding(months: -1)
        from.month = before.month
        from.year = before.year
      }
    }
    if from.year == nil, let month = from.month {
      from.year = month <= last.latest.month ? last.latest.year : last.latest.year - 1
    }
    var start = resolve(from, isFuture: isFuture)
    if let first = start.interval, first.earliest > last.latest, from.weekday != nil,
      from.day == nil
    {
      // "de samedi à lundi": the Saturday before that Monday.
      start.interval = DateInterval(first.earliest.adding(days: -7))
    }
    guard let first = start.interval, first.earliest <= last.latest else { return end }
    let isDays = first.precision == .day && last.precision == .day
    end.interval = DateInterval(
      earliest: first.earliest, latest: last.latest,
      precision: isDays ? (first.earliest == last.latest ? .day : .days) : last.precision)
    end.reference = end.reference ?? start.reference
    end.contradicts = end.contradicts || start.contradicts
    return end
  }

  private func night(_ from: DatePoint, _ to: DatePoint?, isFuture: Bool) -> Result {
    if let to { return range(from, to, isFuture: isFuture) }
    var result = resolve(from, isFuture: isFuture)
    guard let day = result.interval?.earliest else { return result }
    result.interval = DateInterval(
      earliest: day, latest: day.adding(days: 1), precision: .days)
    return result
  }

  private func offset(
    _ low: Double, _ high: Double, _ unit: TimeUnit, _ reference: DateMention.Reference
  ) -> Result {
    let isFuture = high > 0 && reference == .publication
    guard let base = start(of: unit, reference, isLater: high > 0),
      max(abs(low), abs(high)) < 100_000,
      let first = Self.point(base, low, unit), let last = Self.point(base, high, unit)
    else { return Result(reference: reference, isFuture: isFuture) }
    guard low < high else {
      return Result(interval: first, reference: reference, isFuture: isFuture)
    }
    let precision: DateInterval.Precision = first.precision == .day ? .days : first.precision
    return Result(
      interval: DateInterval(
        earliest: min(first.earliest, last.earliest), latest: max(first.latest, last.latest),
        precision: precision), reference: reference, isFuture: isFuture)
  }

  /// What "trois jours plus tard" counts from: the last time told, if it is as fine as the unit.
  ///
  /// Without one "plus tôt" counts from the publication; "plus tard" then has no beginning.
  private func start(
    of unit: TimeUnit, _ reference: DateMention.Reference, isLater: Bool
  ) -> CalendarDate? {
    guard reference == .event else { return publication }
    guard let lastTime else { return isLater ? nil : publication }
    let grain = unit.months.map { $0 * 31 } ?? (unit.days ?? 1) * 3
    return lastTime.days <= max(3, grain) ? lastTime.middle : nil
  }

  private func stretch(_ amount: Double, _ unit: TimeUnit) -> Result {
    guard let publication, abs(amount) < 100_000,
      let far = Self.exactDay(publication, amount, unit)
    else { return Result(reference: .publication, isFuture: amount > 0) }
    let near = amount > 0 && unit.hours ?? 24 >= 24 ? publication.adding(days: 1) : publication
    let interval =
      amount < 0
      ? DateInterval(
        earliest: far, latest: publication, precision: far == publication ? .day : .days)
      : DateInterval(
        earliest: min(near, far), latest: max(near, far), precision: far == near ? .day : .days)
    return Result(interval: interval, reference: .publication, isFuture: amount > 0)
  }
}
