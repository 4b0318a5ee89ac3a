internal import Text

extension SentenceReader {
  /// Reads a number with the words that bound it: "environ 30", "entre 10 et 15", "deux ou trois".
  func number(at index: Int) -> NumberReading? {
    guard index >= first, index < limit else { return nil }
    var start = index
    var hedge: Hedge?
    while start - index < 12, has(start, .startsHedge),
      let found = tables.hedges.match(tokens, at: start, before: limit)
    {
      hedge = stronger(hedge, found.value)
      start = found.end
    }
    guard var reading = range(at: start) ?? openRange(at: start) ?? percentOf(start) else {
      return nil
    }
    percent(&reading)
    if hedge != nil, reading.isArticle, !canBeCounted(reading.end) { return nil }
    if let hedge {
      apply(hedge, to: &reading)
      reading.start = index
      reading.isHedged = true
    }
    return reading
  }

  /// "vingt pour cent", "240 pourcent".
  private func percent(_ reading: inout NumberReading) {
    guard !reading.isOrdinal else { return }
    if isMark(reading.end, "%") {
      reading.end += 1
    } else if has(reading.end, .percent) {
      reading.end += 1
    } else if has(reading.end, .preposition),
      let found = tables.perHundred.match(tokens, at: reading.end, before: limit)
    {
      reading.end = found.end
    } else {
      return
    }
    reading.form = .percent
    reading.isArticle = false
  }

  /// "pourcentage de vingt".
  private func percentOf(_ index: Int) -> NumberReading? {
    guard has(index, .percent), has(index + 1, [.of, .ofThe]),
      var number = simpleNumber(at: overApostrophe(index + 2)), !number.isOrdinal
    else { return nil }
    number.start = index
    number.form = .percent
    return number
  }

  /// "environ un" is a number only before a unit or a collective, which the caller checks; a noun alone
  /// makes it an article.
  private func canBeCounted(_ index: Int) -> Bool {
    has(index, [.startsUnit, .numeral, .collective, .fraction, .timeUnit])
  }

  /// Of "au moins environ" the bound counts.
  private func stronger(_ left: Hedge?, _ right: Hedge) -> Hedge {
    guard let left else { return right }
    return left == .about || left == .exactly ? right : left
  }

  /// Bounds a number by a hedge; "une trentaine" stays one after "environ" and "seulement".
  func apply(_ hedge: Hedge, to reading: inout NumberReading) {
    switch reading.form {
    case .exact: reading.form = hedge.form
    case .aine where hedge != .about && hedge != .only && hedge != .exactly:
      reading.form = hedge.form
    default: break
    }
  }

  /// "entre 10 et 15", "de 10 à 15".
  private func range(at index: Int) -> NumberReading? {
    let isBetween = has(index, .between)
    guard isBetween || has(index, .of) && !has(index, .ofThe) && !tellsChange(before: index)
    else { return nil }
    let start = overApostrophe(index + 1)
    guard let low = simpleNumber(at: hedged(start)), let least = low.low, !low.isOrdinal else {
      return nil
    }
    // "entre 10 km et 15 km"
    var link = low.end
    if let unit = tables.unit(self, at: link) { link = unit.end }
    guard isBetween ? has(link, .and) : has(link, .at),
      let high = simpleNumber(at: hedged(link + 1)), let most = high.high, !high.isOrdinal,
      most > least
    else { return nil }
    return NumberReading(
      start: index, end: high.end, core: start, low: least * (sharedScale(of: least, high) ?? 1),
      high: most, form: .between,
      hasDigits: low.hasDigits, isHedged: true, rule: "number.range")
  }

  /// Whether "de" or "from" at an index follows a word of change: "passe de 7 à 12 morts", "rose officially from 7 to 12".
  private func tellsChange(before index: Int) -> Bool {
    has(index - 1, .change) || has(index - 2, .change)
  }

  /// Steps over a hedge inside a range: "entre environ 10 et 15".
  private func hedged(_ index: Int) -> Int {
    guard has(index, .startsHedge) else { return index }
    return tables.hedges.match(tokens, at: index, before: limit)?.end ?? index
  }

  /// "10", "10 à 15", "10-15", "deux ou trois".
  private func openRange(at index: Int) -> NumberReading? {
    guard let low = simpleNumber(at: index) else { return nil }
    guard low.form == .exact || low.form == .aine, let least = low.low, least >= 0 else {
      return low
    }
    if let more = andSome(low) { return more }
    var next = low.end
    let isDash = next < limit && tokens[next].isDash
    if isDash {
      guard low.hasDigits, isDigits(next + 1),
        isAttached(next) == isAttached(next + 1), !isLongNumber(low, next + 1)
      else { return low }
      next += 1
    } else if has(index - 1, .of), tellsChange(before: index - 1) {
      return low
    } else if has(next, [.or, .at]) || has(next, .looseAt) && low.hasDigits && isDigits(next + 1) {
      // "dix à Gao" is no range: the number after decides.
      next = hedged(next + 1)
    } else {
      return low
    }
    guard let high = simpleNumber(at: next), high.form == low.form || low.form == .exact,
      !high.isOrdinal, !high.isArticle, let most = high.high, most > least
    else { return low }
    let scale = sharedScale(of: least, high)
    guard scale != nil || isDash || most <= least * 100 + 20 else { return low }
    return NumberReading(
      start: index, end: high.end, core: index, low: least * (scale ?? 1), high: most,
      form: .between, hasDigits: low.hasDigits, isHedged: true, rule: "number.range")
  }

  /// The scale that ends a range and is of both ends: "40 à 50 milliards", "deux à trois cents".
  private func sharedScale(of least: Double, _ high: NumberReading) -> Double? {
    guard least < 1000, let most = high.high, let scale = roundScale(at: high.end - 1) else {
      return nil
    }
    return least < most / scale ? scale : nil
  }

  /// "trente et quelques", "cent et quelques": up to the next round number of its grain.
  private func andSome(_ low: NumberReading) -> NumberReading? {
    guard low.form == .exact, let least = low.low, least >= 10, least < 1e6,
      has(low.end, .and), has(low.end + 1, .vague), !has(low.end + 2, .collective)
    else { return nil }
    var grain = 1.0
    while least.truncatingRemainder(dividingBy: grain * 10) == 0 { grain *= 10 }
    guard grain > 1 else { return nil }
    return NumberReading(
      start: low.start, end: low.end + 2, core: low.core, low: least, high: least + grain - 1,
      form: .between, hasDigits: low.hasDigits, isHedged: true, rule: "number.and-some")
  }

  /// "2023-11-14", "06-12-34-56": dates and telephone numbers.
  private func isLongNumber(_ low: NumberReading, _ index: Int) -> Bool {
    index + 1 < limit && tokens[index + 1].isDash && isAttached(index + 1) && isDigits(index + 2)
  }
}

extension LanguageTables {
  /// Returns the unit at a token and the token after it.
  func unit(_ reader: SentenceReader, at index: Int) -> (value: MeasureUnit, end: Int)? {
    guard reader.has(index, .startsUnit) else { return nil }
    return units.match(reader.tokens, at: index, before: reader.limit)
  }
}
