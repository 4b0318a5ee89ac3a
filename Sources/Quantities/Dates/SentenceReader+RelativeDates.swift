internal import Text

extension SentenceReader {
  /// "il y a trois jours", "la semaine dernière", "dans la nuit de samedi à dimanche", "depuis samedi".
  func phrase(at index: Int, floor: Int) -> DateExpression? {
    guard
      let found = tables.dates.match(
        tokens, at: index, before: limit, where: { !$0.standsBehind })
    else { return nil }
    switch found.value {
    case .day(let offset, let reference, let part):
      return day(offset, reference, part, from: index, to: found.end)
    case .unit(let unit, let count, let reference):
      return partOfYear(from: index, to: found.end, found.value)
        ?? DateExpression(
          start: index, end: found.end, value: .unit(unit, count, reference), rule: "date.unit")
    case .ago:
      guard let past = duration(at: found.end) else { return nil }
      return DateExpression(
        start: index, end: past.end, value: .offset(-past.high, -past.low, past.unit, .publication),
        rule: "date.ago")
    case .ahead:
      guard let ahead = duration(at: found.end), !has(ahead.end, [.of, .ofThe]) else { return nil }
      return DateExpression(
        start: index, end: ahead.end,
        value: .offset(ahead.low, ahead.high, ahead.unit, .publication),
        rule: "date.ahead")
    case .within:
      var next = found.end
      if has(next, .next) { next += 1 }
      guard let ahead = duration(at: next), !has(ahead.end, [.of, .ofThe, .last]) else {
        return nil
      }
      return DateExpression(
        start: index, end: ahead.end, value: .stretch(ahead.high, ahead.unit), rule: "date.within")
    case .night:
      return night(from: index, at: found.end)
    case .decades:
      return decade(from: index, at: found.end)
    case .monthLead:
      guard has(found.end, .month), let month = month(at: found.end) else { return nil }
      return DateExpression(
        start: found.end, end: month.end, value: .point(month.point), rule: month.rule)
    case .since:
      return since(from: index, at: found.end)
    case .until:
      guard var expression = inner(at: found.end) else { return nil }
      expression.start = index
      expression.isLimit = true
      return expression
    case .earlier, .later, .inWeeks, .agoBehind: return nil
    }
  }

  /// "l'année suivante, en juillet", "l'an dernier, le 3 mars": a month or a day of the year that stands before it.
  private func partOfYear(
    from index: Int, to end: Int, _ year: DatePhrase
  ) -> DateExpression? {
    guard case .unit(.year, let count, let reference) = year else { return nil }
    var next = isMark(end, ",") ? end + 1 : end
    guard has(next, [.inside, .article, .to]) else { return nil }
    next = overApostrophe(next + 1)
    guard let part = point(at: next), part.point.month != nil || part.point.season != nil,
      part.point.year == nil, part.point.yearOffset == nil, !part.point.isLast, !part.point.isNext
    else { return nil }
    var point = part.point
    point.yearOffset = DatePoint.YearOffset(count: count, reference: reference)
    return DateExpression(
      start: index, end: part.end, value: .point(point), rule: part.rule + "-year")
  }

  private func inner(at index: Int) -> DateExpression? {
    var next = index
    if has(next, [.article, .demonstrative]) { next = overApostrophe(next + 1) }
    if let point = point(at: next) {
      return DateExpression(
        start: next, end: point.end, value: .point(point.point), rule: point.rule)
    }
    if let year = year(at: next), (1800..<2100).contains(year) {
      return DateExpression(
        start: next, end: next + 1, value: .point(DatePoint(year: year)), rule: "date.year")
    }
    guard has(index, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: index, before: limit),
      case .unit(let unit, let count, let reference) = found.value
    else { return nil }
    return DateExpression(
      start: index, end: found.end, value: .unit(unit, count, reference), rule: "date.unit")
  }

  private func since(from index: Int, at next: Int) -> DateExpression? {
    if var expression = inner(at: next) {
      expression.start = index
      expression.isOpen = true
      return expression
    }
    guard let past = duration(at: next) else { return nil }
    return DateExpression(
      start: index, end: past.end, value: .offset(-past.high, -past.low, past.unit, .publication),
      rule: "date.since", isOpen: true)
  }

  private func day(
    _ offset: Int, _ reference: DateMention.Reference, _ part: DayPart?, from index: Int,
    to end: Int
  ) -> DateExpression {
    var expression = DateExpression(
      start: index, end: end, value: .point(DatePoint(offset: offset, reference: reference)),
      rule: reference == .event ? "date.event-day" : "date.relative-day")
    // "la veille de l'attaque" counts from what the text does not date.
    expression.isUnsettled = reference == .event && offset != 0 && has(end, [.of, .ofThe])
    if let part {
      expression.clock = ClockReading(
        earliest: part.minutes.lowerBound, latest: part.minutes.upperBound, end: end)
    } else if has(end, .until) || has(end, .to) {
      var next = overApostrophe(end + 1)
      if has(end, .until), has(next, [.at, .to]) { next += 1 }
      if has(next, .demonstrative) { next += 1 }
      if let to = point(at: next) {
        expression.value = .range(DatePoint(offset: offset, reference: reference), to.point)
        expression.end = to.end
      }
    }
    return expression
  }

  /// A length of time: how much at least and at most, in which unit.
  struct DurationReading {
    var low: Double
    var high: Double
    var unit: TimeUnit
    var end: Int
  }

  /// A duration: "trois jours", "un mois et demi", "1 an 2 mois"; "quelques jours" is two to ten of them.
  func duration(at index: Int) -> DurationReading? {
    guard let quantity = quantity(at: index), case .time(let unit) = quantity.unit.kind,
      let low = quantity.number.low, let high = quantity.number.high
    else { return nil }
    let reading = DurationReading(low: low, high: high, unit: unit, end: quantity.end)
    return low == high ? compound(reading) : reading
  }

  /// "1 an 2 mois", "deux jours et six heures": told in the smaller unit.
  private func compound(_ reading: DurationReading) -> DurationReading {
    var next = reading.end
    if has(next, .and) || isMark(next, ",") { next += 1 }
    guard let more = quantity(at: next), case .time(let smaller) = more.unit.kind,
      let value = more.number.value
    else { return reading }
    var whole: Double?
    if let months = reading.unit.months, let part = smaller.months, part < months {
      whole = reading.low * Double(months) / Double(part)
    } else if let hours = reading.unit.hours, let part = smaller.hours, part < hours {
      whole = reading.low * hours / part
    }
    guard let whole else { return reading }
    return DurationReading(low: whole + value, high: whole + value, unit: smaller, end: more.end)
  }

  /// "trois jours plus tôt", "deux semaines après", "ces 72 dernières heures", "les trois prochains mois".
  func counted(at index: Int) -> DateExpression? {
    if let found = lastUnits(at: index) { return found }
    guard let span = duration(at: index), has(span.end, .startsDatePhrase),
      let found = tables.dates.match(
        tokens, at: span.end, before: limit, where: { $0.standsBehind }),
      !isAnchored(found.end)
    else { return nil }
    func expression(_ sign: Double, _ reference: DateMention.Reference, _ rule: String)
      -> DateExpression
    {
      DateExpression(
        start: index, end: found.end,
        value: .offset(
          min(sign * span.low, sign * span.high), max(sign * span.low, sign * span.high),
          span.unit, reference), rule: rule)
    }
    switch found.value {
    case .agoBehind: return expression(-1, .publication, "date.ago")
    case .earlier: return expression(-1, .event, "date.earlier")
    case .later: return expression(1, .event, "date.later")
    default: return nil
    }
  }

  /// "trois jours après la fusillade": counts from what follows, which is no date.
  private func isAnchored(_ index: Int) -> Bool {
    isName(index) && isDisjointFromCalendar(index)
      || has(
        index,
        [
          .of, .ofThe, .article, .relative, .possessive, .indefinite, .demonstrative, .to, .at,
          .numeral,
        ])
  }

  /// "72 dernières heures", "dernières 24 heures", "3 prochains mois", "deux semaines passées".
  private func lastUnits(at index: Int) -> DateExpression? {
    var next = index
    var sign = 0.0
    if has(next, [.last, .next]), senses[next].detail == 0 {
      sign = has(next, .last) ? -1 : 1
      next += 1
    }
    guard let number = number(at: next), let count = number.high, !number.isArticle,
      !number.isOrdinal
    else { return nil }
    next = number.end
    if sign == 0, has(next, [.last, .next]) {
      sign = has(next, .last) ? -1 : 1
      next += 1
    }
    guard let found = tables.unit(self, at: next), case .time(let unit) = found.value.kind else {
      return nil
    }
    next = found.end
    if sign == 0, has(next, [.last, .next]), !has(next, .startsDatePhrase) {
      sign = has(next, .last) ? -1 : 1
      next += 1
    }
    guard sign != 0, count <= 5000 else { return nil }
    let start = has(index - 1, .demonstrative) ? index - 1 : index
    return DateExpression(
      start: start, end: next, value: .stretch(sign * count, unit), rule: "date.last-units")
  }

  /// "dans la nuit de samedi à dimanche", "dans la nuit du 3 au 4 mai", "la nuit de lundi".
  private func night(from index: Int, at next: Int) -> DateExpression? {
    var start = next
    if has(start, [.article, .demonstrative]) { start += 1 }
    guard let from = point(at: start, bareDay: true) else { return nil }
    var end = from.end
    // "de vendredi soir à samedi matin"
    if has(end, .dayPart) { end += 1 }
    var second = end
    if has(second, [.at, .to]) { second += 1 }
    if has(second, [.article, .demonstrative]) { second += 1 }
    if second > end, let to = point(at: second, bareDay: true) {
      return DateExpression(
        start: index, end: to.end, value: .night(from.point, to.point), rule: "date.night",
        clock: ClockReading(earliest: 18 * 60, latest: 24 * 60, end: to.end))
    }
    guard !from.point.isDayOnly else { return nil }
    return DateExpression(
      start: index, end: from.end, value: .night(from.point, nil), rule: "date.night",
      clock: ClockReading(earliest: 18 * 60, latest: 24 * 60, end: from.end))
  }

  /// "les années 1990", "les années 90", "les années soixante".
  private func decade(from index: Int, at next: Int) -> DateExpression? {
    if let year = year(at: next), year % 10 == 0 {
      return DateExpression(
        start: index, end: next + 1, value: .decade(year), rule: "date.decade")
    }
    if isDigits(next), length(next) == 2, let short = digits(next), short % 10 == 0 {
      return DateExpression(
        start: index, end: next + 1, value: .decade(1900 + short), rule: "date.decade")
    }
    guard has(next, .numeral), let number = wordNumber(at: next), !number.isOrdinal else {
      return nil
    }
    let value = Int(min(number.value, 3000))
    let year = value < 100 ? 1900 + value : value
    guard year % 10 == 0, year >= 1000 else { return nil }
    return DateExpression(
      start: index, end: number.end, value: .decade(year), rule: "date.decade")
  }
}
