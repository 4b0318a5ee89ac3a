extension SentenceReader {
  /// Reads a date or a stretch of time that begins at a token.
  ///
  /// The span leaves out "le" and "en", but not "ce", "depuis" and what opens a range.
  func date(at index: Int, floor: Int) -> DateExpression? {
    guard !isNamed(index) else { return nil }
    let roles = self.roles(index)
    if isDigits(index) || roles.contains(.numeral) || roles.contains(.last) || roles.contains(.next)
      || roles.contains(.vague) || roles.contains(.indefinite), let found = counted(at: index)
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
      guard has(next, [.weekday, .month, .season, .numeral]) || isDigits(next),
        var found = plain(at: next) ?? dayWithArticle(at: next)
      else { return nil }
      if roles.contains(.demonstrative) { found.start = index }
      return withTime(found)
    }
    if let found = plain(at: index) { return withTime(found) }
    if isDigits(index) || roles.contains(.numeral) || roles.contains(.dayPart) {
      return year(alone: index) ?? clockAlone(at: index)
    }
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
      if has(next, [.at, .to]) { next += 1 }
    } else if next < limit, tokens[next].isDash, isAttached(next) == isAttached(next + 1) {
      next += 1
      if !isDigits(next) { bareDay = false }
    } else if has(next, .at), from.point.namesDay || from.point.month != nil {
      next += 1
      bareDay = false
    } else {
      return nil
    }
    if has(next, [.article, .demonstrative, .to]) { next = overApostrophe(next + 1) }
    guard let to = point(at: next, bareDay: bareDay) ?? yearPoint(at: next, from.point) else {
      return nil
    }
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
    guard from.day == nil, from.weekday == nil, let year = year(at: index) else { return nil }
    return PointReading(point: DatePoint(year: year), end: index + 1, rule: "date.year")
  }

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
    if from.point.isDayOnly, to.point.isDayOnly, !has(to.end - 2, [.to, .article]) { return nil }
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
      guard isDigits(index), has(index - 1, .article), !has(index - 2, [.of, .preposition]),
        isClauseEnd(end) || timeOfDay(at: end) != nil && !has(end, .startsUnit)
      else { return nil }
    }
    return DateExpression(start: index, end: end, value: .point(point), rule: "date.day")
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    index >= limit
      || tokens[index].kind == .mark
        && (isMark(index, ".") || isMark(index, ",") || isMark(index, "!"))
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

  /// "vers 8 heures", "à midi": a time of a day that was named before.
  private func clockAlone(at index: Int) -> DateExpression? {
    let led = has(index - 1, [.at, .preposition, .since, .until]) && !has(index - 1, .of)
    guard let clock = clock(at: index, led: led) else { return nil }
    // "à deux heures de route" is a journey.
    guard !has(clock.end, [.of, .ofThe, .startsMode]) || has(clock.end + 1, .dayPart) else {
      return nil
    }
    var expression = DateExpression(
      start: index, end: clock.end, value: .clockOnly, rule: "date.clock", clock: clock)
    var next = clock.end
    if isMark(next, ",") { next += 1 }
    if has(next, [.article, .at]) { next += 1 }
    // "15h30 jeudi", "8 heures ce soir"
    if let day = point(at: has(next, .demonstrative) ? next + 1 : next) ?? point(at: next),
      day.point.namesDay
    {
      expression.value = .point(day.point)
      expression.end = day.end
      expression.rule = day.rule
    }
    return expression
  }

  /// Adds the time of day that follows, and "depuis", "avant" that stand before.
  private func withTime(_ expression: DateExpression) -> DateExpression {
    var result = expression
    if result.clock == nil, let clock = timeOfDay(at: result.end) {
      result.clock = clock
      result.end = clock.end
      // "samedi soir vers 22 heures"
      if clock.earliest != clock.latest, let finer = timeOfDay(at: clock.end),
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
  private func isNamed(_ index: Int) -> Bool {
    var before = index - 1
    if has(before, [.article, .of]) { before -= 1 }
    guard has(before, .ofThe) || has(index, .ofThe) else { return false }
    let head = has(index, .ofThe) ? index - 1 : before - 1
    return isWord(head) && tables.datedNames.contains(tokens[head])
  }
}
