internal import Text

extension SentenceReader {
  /// A point of the calendar with the token after it.
  struct PointReading {
    var point: DatePoint
    var end: Int
    var rule: String
  }

  /// Reads a point of the calendar: "lundi 13 novembre 2023", "13/11/2023", "mars 2023", "mi-octobre", "hier".
  ///
  /// With `bareDay` a number alone may be a day, as in "du 16 au 17 juin".
  func point(at index: Int, bareDay: Bool = false) -> PointReading? {
    guard index >= first, index < limit else { return nil }
    if isDigits(index) {
      return numericDate(at: index) ?? dayAndMonth(at: index)
        ?? (bareDay ? dayAlone(at: index) : nil)
    }
    guard tokens[index].isWord else { return nil }
    let roles = senses[index].roles
    if roles.contains(.startsDatePhrase), let found = dayPhrase(at: index) { return found }
    if roles.contains(.weekday), let found = weekday(at: index) { return found }
    if roles.contains(.third), let found = third(at: index) { return found }
    if roles.contains(.month), let found = month(at: index) { return found }
    if roles.contains(.season), let found = season(at: index) { return found }
    if roles.contains(.numeral) {
      return occurrence(at: index) ?? dayAndMonth(at: index)
        ?? (bareDay ? dayAlone(at: index) : nil)
    }
    return nil
  }

  private func dayPhrase(at index: Int) -> PointReading? {
    guard let found = tables.dates.match(tokens, at: index, before: limit),
      case .day(let offset, let reference, _) = found.value
    else { return nil }
    return PointReading(
      point: DatePoint(offset: offset, reference: reference), end: found.end,
      rule: reference == .event ? "date.event-day" : "date.relative-day")
  }

  /// A day of the month, 1...31, in digits, words or as an ordinal: "1er", "onze", "premier".
  func dayNumber(at index: Int) -> (day: Int, end: Int)? {
    if isDigits(index) {
      guard length(index) <= 2, let day = digits(index), (1...31).contains(day) else { return nil }
      if isAttached(index), tokens[index - 1].isWord { return nil }
      var end = index + 1
      if isAttached(end) {
        if has(end, .ordinalSuffix) {
          end += 1
        } else if isWord(end) || isDigits(end) {
          return nil
        } else if (isMark(end, ",") || isMark(end, ".")) && isAttached(end + 1)
          && isDigits(end + 1),
          length(end + 1) < 4
        {
          return nil
        }
      }
      return (day, end)
    }
    guard has(index, .numeral), let number = wordNumber(at: index), number.value >= 1,
      number.value <= 31
    else { return nil }
    return (Int(number.value), number.end)
  }

  /// "13 novembre [2023]", "1er mai", "3eme jour d'octobre", "le 20 de ce mois".
  private func dayAndMonth(at index: Int) -> PointReading? {
    guard let day = dayNumber(at: index) else { return nil }
    var next = day.end
    if next < limit, tokens[next].isHyphen || isMark(next, "/"), isAttached(next + 1),
      has(next + 1, .month)
    {
      return slashed(day: day.day, month: next + 1)
    }
    if has(next, .timeUnit), senses[next].detail == TimeUnit.day.rawValue { next += 1 }
    let isJoined = next == day.end
    if has(next, .of), has(overApostrophe(next + 1), .month) { next = overApostrophe(next + 1) }
    // "sept" is a month only behind digits.
    if has(next, .month), isJoined || next > day.end + 1, isMonthWord(next, joined: true),
      senses[next].detail != 1 || isDigits(index) || senses[next].roles.isDisjoint(with: .numeral)
    {
      var reading = PointReading(
        point: DatePoint(day: day.day, month: Int(senses[next].month)), end: next + 1,
        rule: "date.day-month")
      abbreviation(&reading)
      addYear(to: &reading)
      return reading
    }
    return nil
  }

  /// "28-Nov", "23/Sep/2020".
  private func slashed(day: Int, month: Int) -> PointReading? {
    var reading = PointReading(
      point: DatePoint(day: day, month: Int(senses[month].month)), end: month + 1,
      rule: "date.day-month")
    if isMark(month + 1, "/") || month + 1 < limit && tokens[month + 1].isHyphen,
      let year = year(at: month + 2)
    {
      reading.point.year = year
      reading.end = month + 3
    }
    return reading
  }

  private func dayAlone(at index: Int) -> PointReading? {
    guard let day = dayNumber(at: index) else { return nil }
    return PointReading(point: DatePoint(day: day.day), end: day.end, rule: "date.day")
  }

  /// Steps over the full stop of "oct.".
  private func abbreviation(_ reading: inout PointReading) {
    guard isMark(reading.end, "."), isAttached(reading.end), length(reading.end - 1) <= 5,
      isDigits(reading.end + 1) || has(reading.end + 1, .of) || reading.end + 1 < limit
    else { return }
    reading.end += 1
  }

  /// "2023", ", 2023", "'23", "de 2023", "de l'an dernier", "prochain", "dernier" behind a month.
  func addYear(to reading: inout PointReading) {
    var next = reading.end
    if isMark(next, ","), isDigits(next + 1) { next += 1 }
    if next < limit, tokens[next].isHyphen, isAttached(next + 1) { next += 1 }
    if has(next, .of), isDigits(overApostrophe(next + 1)) { next = overApostrophe(next + 1) }
    if let year = year(at: next) {
      reading.point.year = year
      reading.end = next + 1
      reading.rule += "-year"
    } else if isDigits(next), next == reading.end, length(next) == 2,
      reading.point.day != nil || has(reading.end - 2, .inside), let short = digits(next),
      isYearEnd(next + 1)
    {
      reading.point.year = short < 70 ? 2000 + short : 1900 + short
      reading.end = next + 1
      reading.rule += "-year"
    } else if has(next, .last), next == reading.end {
      reading.point.isLast = true
      reading.end += 1
    } else if has(next, .next), next == reading.end {
      reading.point.isNext = true
      reading.end += 1
    } else {
      addYearBesideAnother(to: &reading)
    }
  }

  /// "de l'an dernier", "de la même année", "de cette année-là" behind a month.
  private func addYearBesideAnother(to reading: inout PointReading) {
    let next = has(reading.end, .of) ? overApostrophe(reading.end + 1) : reading.end
    guard has(next, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: next, before: limit, where: { $0.followsMonth }),
      case .unit(_, let count, let reference) = found.value
    else { return }
    reading.point.yearOffset = DatePoint.YearOffset(count: count, reference: reference)
    reading.end = found.end
    reading.rule += "-year"
  }

  private func isYearEnd(_ index: Int) -> Bool {
    index >= limit || tokens[index].kind == .mark && !isMark(index, ":") && !isMark(index, "%")
  }

  /// A year in digits, 1000...2199.
  func year(at index: Int) -> Int? {
    guard isDigits(index), length(index) == 4, let year = digits(index),
      (1000..<2200).contains(year),
      !(isAttached(index + 1) && isWord(index + 1)), !(isAttached(index) && isWord(index - 1))
    else { return nil }
    return year
  }

  /// Whether a month word stands for the month: "Mars" alone may be the planet, "sept" the number.
  func isMonthWord(_ index: Int, joined: Bool) -> Bool {
    guard has(index, .month) else { return false }
    if joined { return true }
    if senses[index].detail == 1 { return isMark(index + 1, ".") || year(at: index + 1) != nil }
    if senses[index].detail == 2 {
      return !tokens[index].isCapitalised && tables.language == .french
        || year(at: index + 1) != nil
    }
    return true
  }

  /// "lundi", "lundi 13 novembre", "lundi dernier", "lundi en huit", "mardi de la semaine prochaine".
  private func weekday(at index: Int) -> PointReading? {
    let weekday = Weekday(rawValue: Int(senses[index].weekday))
    var reading = PointReading(
      point: DatePoint(weekday: weekday), end: index + 1, rule: "date.weekday")
    let isShort = senses[index].detail == 1
    var next = index + 1
    if isShort, isMark(next, "."), isAttached(next) { next += 1 }
    var lead = next
    if isMark(lead, ",") { lead += 1 }
    if has(lead, .article), dayNumber(at: lead + 1) != nil { lead += 1 }
    if let full = fullDate(at: lead) {
      reading.point = full.point
      reading.point.weekday = weekday
      reading.end = full.end
      reading.rule = "date.weekday-" + full.rule.dropFirst(5)
      return reading
    }
    // "sam. 28 au dim. 29 sept.", but not "sam 28".
    if let day = dayNumber(at: next), isShort == (next > index + 1), !has(day.end, .hour),
      !isMark(day.end, ":"), !has(day.end, [.startsUnit, .numeral]), isDayEnd(day.end),
      // "ont lancé mardi une attaque".
      day.day > 1 || isDigits(next) || length(next) > 3
    {
      reading.point.day = day.day
      reading.end = day.end
      reading.rule = "date.weekday-day"
      return reading
    }
    guard !isShort else {
      // "lun.", "Jeu 15:12"
      let isClock = isDigits(next) && (isMark(next + 1, ":") || has(next + 1, .hour))
      guard isClock || next > index + 1 && isShortDayAlone(index, before: next) else { return nil }
      reading.end = next
      if !isClock { modifiers(&reading) }
      return reading
    }
    modifiers(&reading)
    return reading
  }

  /// Whether a weekday cut short stands for a day without a date behind it.
  ///
  /// It does in "ven. soir", "jeu. dernier" and at the end of "à Djibo lun.".
  ///
  /// "En mer." and "le jeu." end sentences too.
  private func isShortDayAlone(_ index: Int, before next: Int) -> Bool {
    if has(next, [.dayPart, .last, .next]) { return true }
    guard next >= limit else { return false }
    return index == first || isName(index - 1)
  }

  /// Whether a day number after a weekday may end there: "lundi 13" and not "lundi 13 soldats".
  func isDayEnd(_ index: Int) -> Bool {
    index >= limit || !isWord(index)
      || has(
        index,
        [
          .at, .to, .inside, .preposition, .and, .or, .verb, .standing, .dayPart, .relative,
          .pronoun,
        ])
  }

  /// A day with its month, or all digits, behind a weekday.
  private func fullDate(at index: Int) -> PointReading? {
    if isDigits(index), let date = numericDate(at: index) { return date }
    if let date = dayAndMonth(at: index) { return date }
    guard has(index, .month), let date = month(at: index), date.point.day != nil else { return nil }
    return date
  }

  /// "dernier", "prochain", "de la semaine dernière", "en huit" behind a weekday.
  private func modifiers(_ reading: inout PointReading) {
    if has(reading.end, .last) {
      reading.point.isLast = true
      reading.end += 1
    } else if has(reading.end, .next) {
      reading.point.isNext = true
      reading.end += 1
    }
    var next = reading.end
    // "mardi en 8"
    if has(next, .inside), isDigits(next + 1), digits(next + 1) == 8 || digits(next + 1) == 15 {
      reading.point.weeks = digits(next + 1) == 8 ? 1 : 2
      reading.point.isNext = true
      reading.end = next + 2
      return
    }
    if has(next, [.of, .ofThe]) { next += 1 }
    guard has(next, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: next, before: limit, where: { $0.followsWeekday })
    else { return }
    switch found.value {
    case .unit(.week, let count, _):
      reading.point.weeks = count
      reading.point.occurrence = 0
      reading.end = found.end
    case .inWeeks(let count) where reading.end == next:
      reading.point.weeks = count
      reading.point.isNext = true
      reading.end = found.end
    default: return
    }
  }
}
