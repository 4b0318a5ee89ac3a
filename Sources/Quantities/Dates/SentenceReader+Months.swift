internal import Text

extension SentenceReader {
  /// "mars", "mars 2023", "Novembre 19", "November 13, 2023", "octobre dernier".
  func month(at index: Int) -> PointReading? {
    let number = Int(senses[index].month)
    var reading = PointReading(
      point: DatePoint(month: number), end: index + 1, rule: "date.month")
    var next = index + 1
    let isShort = senses[index].detail == 1
    if isShort, isMark(next, "."), isAttached(next) { next += 1 }
    var day = next
    if day < limit, tokens[day].isHyphen || isMark(day, "/"), isAttached(day), isAttached(day + 1) {
      day += 1
    }
    if let found = dayNumber(at: day), day == next || isDigits(day), year(at: day) == nil,
      tables.language == .english || tokens[index].isCapitalised || day > next
        || isMark(index - 1, ",") || has(found.end, .of) && isDigits(found.end + 1)
        || found.end < limit && tokens[found.end].isDash && isAttached(found.end)
    {
      let isNumber = has(found.end, .startsUnit) || has(found.end, .hour) || isMark(found.end, ":")
      if !isNumber {
        reading.point.day = found.day
        reading.end = found.end
        reading.rule = "date.month-day"
        addYear(to: &reading)
        return reading
      }
    }
    let hasYear = year(at: next) != nil || isMark(next, ",") && year(at: next + 1) != nil
    guard isMonthWord(index, joined: false) || isLed(index) || hasYear else { return nil }
    if isShort, next > index + 1 { reading.end = next }
    addYear(to: &reading)
    if isShort, reading.point.year == nil, !isLed(index) || has(index, .numeral) { return nil }
    return reading
  }

  /// "en", "de", "depuis", "cette" before a month.
  private func isLed(_ index: Int) -> Bool {
    has(index - 1, [.inside, .since, .demonstrative, .until, .third])
      || has(index - 1, .of) && !tokens[index].isCapitalised
      || index - 2 >= first && tokens[index - 1].isApostrophe && has(index - 2, .of)
  }

  /// "début mars", "mi-octobre 2022", "fin 2019", "début de semaine", "à la fin du mois de mai".
  func third(at index: Int) -> PointReading? {
    var next = overHyphen(index + 1)
    if has(next, [.of, .ofThe]) { next = overApostrophe(next + 1) }
    if has(next, .article) { next = overApostrophe(next + 1) }
    if has(next, .timeUnit), senses[next].detail == TimeUnit.month.rawValue, has(next + 1, .of) {
      next = overApostrophe(next + 2)
    } else if has(next, .timeUnit), senses[next].detail == TimeUnit.year.rawValue {
      next += 1
    }
    let third = Third(rawValue: senses[index].detail)
    if has(next, .month), isMonthWord(next, joined: true) {
      var reading = PointReading(
        point: DatePoint(month: Int(senses[next].month), third: third), end: next + 1,
        rule: "date.third-month")
      if isMark(reading.end, "."), isAttached(reading.end), senses[next].detail == 1 {
        reading.end += 1
      }
      addYear(to: &reading)
      return reading
    }
    guard let year = year(at: next) else { return nil }
    return PointReading(
      point: DatePoint(year: year, third: third), end: next + 1, rule: "date.third-year")
  }

  /// "été 2016", "l'été dernier", "cet hiver", "au printemps".
  func season(at index: Int) -> PointReading? {
    var reading = PointReading(
      point: DatePoint(season: Season(rawValue: senses[index].detail)), end: index + 1,
      rule: "date.season")
    addYear(to: &reading)
    // "cet été-là"
    if reading.end == index + 1, has(index - 1, .demonstrative), has(overHyphen(index + 1), .here) {
      reading.point.yearOffset = DatePoint.YearOffset(count: 0, reference: .event)
      reading.end = overHyphen(index + 1) + 1
    }
    let isLed =
      has(index - 1, [.demonstrative, .to, .since, .third])
      || has(index - 1, .of) && !isName(index)
      || index - 2 >= first && tokens[index - 1].isApostrophe && has(index - 2, .article)
      || has(index - 1, .article)
    guard reading.end > index + 1 || isLed else { return nil }
    return reading
  }

  /// "premier lundi de septembre", "dernier jour d'octobre 2015", "première semaine d'octobre".
  func occurrence(at index: Int) -> PointReading? {
    guard senses[index].isOrdinal || has(index, .last), let number = wordNumber(at: index),
      number.isOrdinal, (1...5).contains(number.value), has(number.end, .weekday)
    else { return nil }
    var next = number.end + 1
    guard has(next, [.of, .ofThe]) || has(next, .demonstrative) else { return nil }
    if has(next, [.of, .ofThe]) { next = overApostrophe(next + 1) }
    var point = DatePoint(
      weekday: Weekday(rawValue: Int(senses[number.end].weekday)), occurrence: Int(number.value))
    if has(next, .month) {
      point.month = Int(senses[next].month)
      var reading = PointReading(point: point, end: next + 1, rule: "date.nth-weekday")
      addYear(to: &reading)
      return reading
    }
    guard has(next, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: next, before: limit),
      case .unit(.month, let count, _) = found.value
    else { return nil }
    point.monthOffset = count
    return PointReading(point: point, end: found.end, rule: "date.nth-weekday")
  }
}
