internal import Text

extension SentenceReader {
  /// Reads a part of the day: "matin", "après-midi", "fin de soirée", "début d'après-midi", "très tôt le matin",
  /// "petit matin", "le matin tôt".
  ///
  /// Articles and prepositions before it are the caller's.
  func partOfDay(at index: Int) -> ClockReading? {
    var next = index
    var third: Third?
    if has(next, .more) || has(next, .startsHedge) && has(next + 1, .early) { next += 1 }
    if has(next, .third) {
      third = Third(rawValue: senses[next].detail)
      next += 1
    } else if has(next, .early) {
      third = tables.lateWords.contains(tokens[next]) ? .late : .early
      next += 1
    }
    if next > index {
      if next < limit, tokens[next].isHyphen { next += 1 }
      if has(next, [.of, .ofThe, .inside]) { next = overApostrophe(next + 1) }
      if has(next, .article) { next = overApostrophe(next + 1) }
    }
    guard let part = dayPart(at: next) else { return nil }
    var minutes = part.value.minutes
    var end = part.end
    if third == nil, tables.isVery(tokens, end, limit), has(end + 1, .early) {
      third = .early
      end += 2
    } else if third == nil, has(end, .early) {
      third = tables.lateWords.contains(tokens[end]) ? .late : .early
      end += 1
    }
    if let third {
      let length = minutes.upperBound - minutes.lowerBound
      switch third {
      // The night has its end after midnight: "tard dans la nuit", "en début de nuit".
      case .early where part.value == .night: minutes = 20 * 60...24 * 60
      case .late where part.value == .night: minutes = 0...6 * 60
      case .early: minutes = minutes.lowerBound...(minutes.lowerBound + length / 2)
      case .middle: minutes = (minutes.lowerBound + length / 4)...(minutes.upperBound - length / 4)
      case .late: minutes = (minutes.lowerBound + length / 2)...minutes.upperBound
      }
    }
    return ClockReading(earliest: minutes.lowerBound, latest: minutes.upperBound, end: end)
  }

  /// One word for a part of the day; "après-midi" is two.
  private func dayPart(at index: Int) -> (value: DayPart, end: Int)? {
    if has(index, .preposition), tables.afternoonWords.contains(tokens[index]) {
      let next = overHyphen(index + 1)
      guard has(next, .dayPart), senses[next].detail == DayPart.noon.rawValue,
        next > index + 1 || !has(index - 1, [.verb, .standing])
      else { return nil }
      return (.afternoon, next + 1)
    }
    guard has(index, .dayPart), senses[index].number == 0,
      let part = DayPart(rawValue: senses[index].detail)
    else { return nil }
    return (part, index + 1)
  }

  /// Reads a part of the day that stands for itself: "dans la matinée", "ce soir", "le soir", "fin de soirée".
  ///
  /// "ce" counts from the publication, everything else from the last event. A day or a time may follow:
  /// "fin d'après-midi mardi", "ce soir vers 7 heures".
  func dayPartAlone(at index: Int) -> DateExpression? {
    var next = index
    var isThis = false
    var isLed = false
    for _ in 0..<3 {
      if has(next, .demonstrative) {
        isThis = true
      } else if has(next, [.inside, .at, .to, .since, .article, .ofThe])
        || has(next, .of) && next > index
      {
        isLed = true
      } else {
        break
      }
      next = overApostrophe(next + 1)
    }
    guard let part = partOfDay(at: next),
      isThis || isLed || has(next, [.third, .early]) || has(part.end - 1, .early)
    else { return nil }
    // "une journée de deuil", "la nuit des temps": a noun of its own.
    if !isThis, has(part.end, [.of, .ofThe]), point(at: overApostrophe(part.end + 1)) == nil {
      return nil
    }
    if part.earliest == 0, part.latest == 24 * 60, !isThis, !has(index, .inside),
      part.end == next + 1
    {
      return nil
    }
    var expression = DateExpression(
      start: index, end: part.end,
      value: .point(DatePoint(offset: 0, reference: isThis ? .publication : .event)),
      rule: isThis ? "date.relative-day" : "date.day-part", clock: part)
    if isThis || isLed, has(index, [.at, .article, .inside, .to]), index > first {
      expression.start = index
    }
    addDay(to: &expression)
    return expression
  }

  /// "matinée du 15 février", "fin de soirée mardi", "l'après-midi de lundi".
  func addDay(to expression: inout DateExpression) {
    var next = expression.end
    if isMark(next, ",") { next += 1 }
    if has(next, [.of, .ofThe, .to]) { next = overApostrophe(next + 1) }
    if has(next, [.article, .demonstrative]) { next = overApostrophe(next + 1) }
    guard let day = point(at: next, bareDay: false), day.point.namesDay else { return }
    expression.value = .point(day.point)
    expression.end = day.end
    expression.rule = day.rule
  }
}

extension LanguageTables {
  /// Whether "très" stands at a token.
  func isVery(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    index < limit && veryWords.contains(tokens[index])
  }
}
