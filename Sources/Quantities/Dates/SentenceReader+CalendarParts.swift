internal import Text

extension SentenceReader {
  /// Reads a part of a month or a year: "première semaine d'octobre 2014", "dernier jour d'octobre", "deuxième
  /// quinzaine d'avril", "troisième trimestre 2016", "début de semaine", "semaine du 7 octobre".
  func calendarPart(at index: Int) -> DateExpression? {
    if has(index, .third), let found = thirdOfUnit(at: index) { return found }
    if has(index, .timeUnit), let found = weekOf(at: index) { return found }
    var count = 0
    var next = index
    if has(index, .last) {
      count = -1
      next = index + 1
    } else if let number = ordinal(at: index), (1...53).contains(number.value) {
      count = number.value
      next = number.end
    } else {
      return nil
    }
    guard let (unit, end) = unit(at: next) else { return nil }
    var place = end
    if has(place, [.of, .ofThe]) { place = overApostrophe(place + 1) }
    if has(place, .article) { place = overApostrophe(place + 1) }
    if has(place, .timeUnit), has(place + 1, .of), has(overApostrophe(place + 2), .month) {
      place = overApostrophe(place + 2)
    }
    if has(place, .month), let month = month(at: place), month.point.day == nil,
      unit.days != nil || unit == .weekend
    {
      return DateExpression(
        start: index, end: month.end, value: .part(count, unit, month.point), rule: "date.part")
    }
    if let year = year(at: place), (1900..<2100).contains(year), place > end || unit.months != nil {
      return DateExpression(
        start: index, end: place + 1, value: .part(count, unit, DatePoint(year: year)),
        rule: "date.part")
    }
    // "au premier trimestre", "le premier semestre de l'année dernière"
    guard unit == .quarter || unit == .semester, count > 0 else { return nil }
    var point = DatePoint()
    var stop = end
    if has(end, [.of, .ofThe]), has(overApostrophe(end + 1), .startsDatePhrase),
      let found = tables.dates.match(tokens, at: overApostrophe(end + 1), before: limit),
      case .unit(.year, let years, _) = found.value
    {
      point.isLast = years < 0
      point.isNext = years > 0
      stop = found.end
    }
    return DateExpression(
      start: index, end: stop, value: .part(count, unit, point), rule: "date.part")
  }

  private func ordinal(at index: Int) -> (value: Int, end: Int)? {
    if isDigits(index), let value = digits(index), isAttached(index + 1),
      has(index + 1, .ordinalSuffix)
    {
      return (value, index + 2)
    }
    guard has(index, .numeral), let number = wordNumber(at: index), number.isOrdinal,
      number.value < 60
    else { return nil }
    return (Int(number.value), number.end)
  }

  /// One unit of the calendar; "week-end" is two words.
  private func unit(at index: Int) -> (unit: TimeUnit, end: Int)? {
    if let found = tables.unit(self, at: index), case .time(let unit) = found.value.kind {
      return (unit, found.end)
    }
    guard has(index, .timeUnit), let unit = TimeUnit(rawValue: senses[index].detail) else {
      return nil
    }
    return (unit, index + 1)
  }

  /// "début de semaine", "fin du mois", "la fin de l'année", "milieu de la semaine dernière".
  private func thirdOfUnit(at index: Int) -> DateExpression? {
    guard let third = Third(rawValue: senses[index].detail) else { return nil }
    var next = overHyphen(index + 1)
    if has(next, [.of, .ofThe]) { next = overApostrophe(next + 1) }
    if has(next, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: next, before: limit),
      case .unit(let unit, let count, _) = found.value,
      unit == .week || unit == .month || unit == .year
    {
      return DateExpression(
        start: index, end: found.end, value: .third(third, unit, count), rule: "date.third")
    }
    if has(next, .article) { next = overApostrophe(next + 1) }
    guard has(next, .timeUnit), let unit = TimeUnit(rawValue: senses[next].detail),
      unit == .week || unit == .month || unit == .year, !has(next + 1, [.of, .ofThe]),
      year(at: next + 1) == nil
    else { return nil }
    return DateExpression(
      start: index, end: next + 1, value: .third(third, unit, 0), rule: "date.third")
  }

  /// "la semaine du 7 octobre".
  private func weekOf(at index: Int) -> DateExpression? {
    guard senses[index].detail == TimeUnit.week.rawValue, has(index + 1, .ofThe),
      let day = point(at: index + 2), day.point.day != nil,
      has(index - 1, [.article, .demonstrative])
    else { return nil }
    return DateExpression(
      start: index, end: day.end, value: .weekOf(day.point), rule: "date.week-of")
  }
}
