internal import Text

extension SentenceReader {
  /// Reads a date or a stretch of time that begins at a token.
  ///
  /// The span leaves out "le" and "en", but not "ce", "depuis" and what opens a range.
  func date(at index: Int, floor: Int) -> DateExpression? {
    let roles = self.roles(index)
    if isDigits(index) || roles.contains(.numeral) || roles.contains(.last) || roles.contains(.next)
      || roles.contains(.vague) || roles.contains(.indefinite), let found = counted(at: index)
    {
      return withTime(found)
    }
    if !roles.isDisjoint(with: [.numeral, .last, .third, .timeUnit]) || isDigits(index),
      let found = calendarPart(at: index)
    {
      return withTime(found)
    }
    if roles.contains(.startsDatePhrase), let found = phrase(at: index, floor: floor) {
      return withTime(found)
    }
    if roles.contains(.between), let found = between(at: index) { return withTime(found) }
    if !roles.isDisjoint(with: [.of, .ofThe, .since]), let found = opened(at: index) {
      return withTime(found)
    }
    if roles.contains(.demonstrative) || roles.contains(.article) {
      let next = overApostrophe(index + 1)
      if has(next, [.weekday, .month, .season, .numeral, .last, .next, .third]) || isDigits(next),
        var found = calendarPart(at: next) ?? plain(at: next) ?? dayWithArticle(at: next)
      {
        if roles.contains(.demonstrative) { found.start = index }
        return withTime(found)
      }
      return dayPartAlone(at: index).map(withTime)
    }
    if !roles.isDisjoint(with: [.last, .next]), has(index + 1, [.weekday, .month, .season]),
      var found = plain(at: index + 1), case .point(var point) = found.value
    {
      point.isLast = roles.contains(.last)
      point.isNext = roles.contains(.next)
      found.value = .point(point)
      found.start = index
      return withTime(found)
    }
    if let found = plain(at: index) { return withTime(found) }
    if let found = year(alone: index) { return found }
    if let found = clockAlone(at: index) { return found }
    if let found = dayPartAlone(at: index) { return withTime(found) }
    return nil
  }

  /// A point, or a range that begins with it: "16 juin", "13 au 15 juillet", "Novembre 19-20".
  private func plain(at index: Int) -> DateExpression? {
    if let from = point(at: index) {
      if let to = rangeEnd(after: from, isBetween: false) {
        return DateExpression(
          start: index, end: to.end, value: .range(from.point, to.point), rule: "date.range")
      }
      return DateExpression(start: index, end: from.end, value: .point(from.point), rule: from.rule)
    }
    // "13 au 15 juillet", "les 11 et 12 mai"
    guard isDigits(index) || has(index, .numeral), let from = point(at: index, bareDay: true),
      let to = rangeEnd(after: from, isBetween: false, allowsAnd: has(index - 1, .article)),
      to.point.month != nil || to.point.monthOffset != nil
    else { return nil }
    return DateExpression(
      start: index, end: to.end, value: .range(from.point, to.point), rule: "date.range")
  }

  /// The second date of a range: "au 15 juillet", "et le 13 août", "- 20", "jusqu'à dimanche".
  private func rangeEnd(
    after from: PointReading, isBetween: Bool, allowsAnd: Bool = false
  ) -> PointReading? {
    var next = from.end
    var bareDay = from.point.day != nil
    if isBetween || allowsAnd {
      if isMark(next, ",") { next += 1 }
      if has(next, .and) {
        next += 1
      } else if isBetween, has(next, [.at, .to]) {
        next += 1
      } else if !isBetween, has(next, .to) {
        next += 1
      } else {
        return nil
      }
    } else if has(next, .to), !has(next, .inside) {
      next += 1
    } else if has(next, .until) {
      next = overApostrophe(next + 1)
      if has(next, [.at, .to, .looseAt]) { next += 1 }
    } else if next < limit, tokens[next].isDash, isAttached(next) == isAttached(next + 1) {
      next += 1
      if !isDigits(next) { bareDay = false }
    } else if has(next, [.at, .looseAt]),
      from.point.namesDay || from.point.month != nil || from.point.year != nil
    {
      next += 1
      bareDay = from.point.month != nil && has(from.end - 1, .numeral) || isDigits(from.end - 1)
    } else {
      return nil
    }
    for _ in 0..<2 where has(next, [.article, .demonstrative, .to]) {
      next = overApostrophe(next + 1)
    }
    guard let to = point(at: next, bareDay: bareDay) ?? yearPoint(at: next, from.point) else {
      return nil
    }
    if let first = from.point.year, let last = to.point.year, last < first { return nil }
    if to.point.isDayOnly { return monthAfterDay(to, from) }
    // "le 3 mars à 5h": the time belongs to the day.
    guard !has(to.end, .hour) else { return nil }
    return to
  }

  /// "4 au 22 de ce mois", "du 13 au 18": the month of a bare day behind.
  private func monthAfterDay(_ to: PointReading, _ from: PointReading) -> PointReading? {
    var to = to
    var next = to.end
    if has(next, [.of, .ofThe]) { next += 1 }
    if has(next, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: next, before: limit),
      case .unit(.month, let count, _) = found.value
    {
      to.point.monthOffset = count
      to.end = found.end
      return to
    }
    guard !has(to.end, .hour), !isMark(to.end, ":"), !has(to.end, .startsUnit) else { return nil }
    guard let month = from.point.month, let low = from.point.day, let high = to.point.day,
      low < high
    else { return from.point.isDayOnly ? to : nil }
    to.point.month = month
    to.point.year = from.point.year
    return to
  }

  private func yearPoint(at index: Int, _ from: DatePoint) -> PointReading? {
    guard from.day == nil, from.weekday == nil, let year = year(at: index),
      (1400..<2100).contains(year),
      isYearWord(index + 1)
    else { return nil }
    return PointReading(point: DatePoint(year: year), end: index + 1, rule: "date.year")
  }

  /// Whether a bare year may end here: "de 1993 à 2017", not "de 1500 à 2000 soldats".
  private func isYearWord(_ index: Int) -> Bool { isDayEnd(index) || has(index, .to) }

  /// "entre le 11 et le 13 août", "entre lundi et mardi", "entre 2012 et 2015".
  private func between(at index: Int) -> DateExpression? {
    var next = index + 1
    if has(next, [.article, .demonstrative]) { next = overApostrophe(next + 1) }
    guard let from = point(at: next, bareDay: true) ?? yearPoint(at: next, DatePoint()),
      let to = rangeEnd(after: from, isBetween: true)
    else { return nil }
    if from.point.isDayOnly, to.point.isDayOnly, !has(index + 1, .article) { return nil }
    return DateExpression(
      start: index, end: to.end, value: .range(from.point, to.point), rule: "date.between")
  }

  /// "du 16 au 17 juin", "de lundi à mercredi", "de 2012 à 2015", "de janvier à mars".
  private func opened(at index: Int) -> DateExpression? {
    var next = overApostrophe(index + 1)
    if has(next, [.article, .demonstrative]) { next = overApostrophe(next + 1) }
    guard isDigits(next) || has(next, [.weekday, .month, .numeral, .startsDatePhrase, .third])
    else {
      return nil
    }
    guard
      let from = point(at: next, bareDay: has(index, .ofThe)) ?? yearPoint(at: next, DatePoint()),
      let to = rangeEnd(after: from, isBetween: false)
    else { return nil }
    if from.point.isDayOnly, to.point.isDayOnly, !has(index, .ofThe) || !isDayEnd(to.end) {
      return nil
    }
    return DateExpression(
      start: index, end: to.end, value: .range(from.point, to.point), rule: "date.from-to")
  }

  /// "le 27" at the end of a clause: a day of the month without its month.
  private func dayWithArticle(at index: Int) -> DateExpression? {
    guard let day = dayNumber(at: index) else { return nil }
    var end = day.end
    var point = DatePoint(day: day.day)
    var next = end
    if has(next, .of) { next += 1 }
    if has(next, .startsDatePhrase),
      let found = tables.dates.match(tokens, at: next, before: limit),
      case .unit(.month, let count, _) = found.value
    {
      point.monthOffset = count
      end = found.end
    } else {
      guard isDigits(index) || has(index - 2, .preposition) && !senses[index].isOrdinal,
        has(index - 1, .article),
        !has(index - 2, .of),
        isClauseEnd(end) || timeOfDay(at: end) != nil && !has(end, .startsUnit)
      else { return nil }
    }
    return DateExpression(start: index, end: end, value: .point(point), rule: "date.day")
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    index >= limit
      || tokens[index].kind == .mark
        && (isMark(index, ".") || isMark(index, ",") || isMark(index, "!") || isMark(index, "?"))
        && !(isAttached(index + 1) && isDigits(index + 1))
  }

  /// "en 2012", "(2012)", "l'année 2012", "depuis 2012": a year that the words before make one.
  private func year(alone index: Int) -> DateExpression? {
    guard let year = year(at: index), (1800..<2100).contains(year) else { return nil }
    let before = index - 1
    let isBracketed = isMark(before, "(") && (isMark(index + 1, ")") || isMark(index + 1, ","))
    let isYear =
      has(before, .timeUnit) && senses[before].detail == TimeUnit.year.rawValue
      || before > first && tokens[before].isApostrophe && has(before - 1, .demonstrative)
    guard isBracketed || isYear || has(before, [.inside, .since, .until]) else { return nil }
    if has(index + 1, [.startsUnit, .numeral]) { return nil }
    var value = DateExpression.Value.point(DatePoint(year: year))
    var end = index + 1
    // "en 2012-2013", "(2012-2015)"
    if end < limit, tokens[end].isDash, let last = self.year(at: end + 1), last > year {
      value = .range(DatePoint(year: year), DatePoint(year: last))
      end += 2
    }
    return DateExpression(
      start: index, end: end, value: value, rule: "date.year", isOpen: has(before, .since))
  }

  /// "vers 8 heures", "à midi", "de 14h à 16h": a time of a day that was named before, or is named behind.
  private func clockAlone(at index: Int) -> DateExpression? {
    let led =
      has(index - 1, [.at, .preposition, .since, .until]) && !has(index - 1, .of)
      && !tables.spanWords.contains(tokens[index - 1])
    guard let clock = clockRange(at: index) ?? clock(at: index, led: led) else { return nil }
    // "à deux heures de route" is a journey.
    guard
      !has(clock.end, [.of, .ofThe, .startsMode]) || clock.earliest < clock.latest
        || point(at: overApostrophe(clock.end + 1)) != nil
    else { return nil }
    var expression = DateExpression(
      start: index, end: clock.end, value: .clockOnly, rule: "date.clock", clock: clock)
    // "15h30 jeudi", "8 heures ce soir", "20h le 15"
    addDay(to: &expression)
    var next = clock.end
    if isMark(next, ",") { next += 1 }
    if case .clockOnly = expression.value, let part = dayPartAlone(at: next) {
      expression.value = part.value
      expression.end = part.end
    } else if case .clockOnly = expression.value, has(next, .article),
      let day = dayWithArticle(at: next + 1)
    {
      expression.value = day.value
      expression.end = day.end
    }
    return expression
  }

  /// Adds the time of day that follows, and "depuis", "avant" that stand before.
  private func withTime(_ expression: DateExpression) -> DateExpression {
    var result = expression
    if let part = result.clock, part.earliest != part.latest, result.end == part.end,
      let finer = timeOfDay(at: part.end) ?? bareHourBehind(part), finer.earliest == finer.latest
    {
      result.clock = finer
      result.end = finer.end
    }
    if result.clock == nil, let clock = timeOfDay(at: result.end) {
      result.clock = clock
      result.end = clock.end
      // "samedi soir vers 22 heures"
      if clock.earliest != clock.latest,
        let finer = timeOfDay(at: clock.end) ?? bareHourBehind(clock),
        finer.earliest == finer.latest
      {
        result.clock = finer
        result.end = finer.end
      }
    }
    let before = result.start - 1
    var lead = before
    if has(lead, .article) { lead -= 1 }
    if has(lead, .since) { result.isOpen = true }
    if has(lead, .until) { result.isLimit = true }
    return result
  }

  /// "place du 13 Mai", "Mouvement du 23 mars": a date that is a name.
  func isNamed(_ index: Int) -> Bool {
    var before = index - 1
    if has(before, [.article, .of]) { before -= 1 }
    guard has(before, .ofThe) || has(index, .ofThe) else { return false }
    let head = has(index, .ofThe) ? index - 1 : before - 1
    return isWord(head) && tables.datedNames.contains(tokens[head])
  }

  /// "le 11-Septembre" is the name of what happened on some such day; "28-Nov" and "11-Septembre-2001" are dates.
  func isNamedDay(_ index: Int) -> Bool {
    tables.language == .french && isDigits(index) && index + 2 < limit
      && tokens[index + 1].isHyphen && has(index + 2, .month) && tokens[index + 2].isCapitalised
      && length(index + 2) >= 5 && year(at: overHyphen(index + 3)) == nil
  }
}
