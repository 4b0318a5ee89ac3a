internal import Text

extension SentenceReader {
  /// Reads a time of day: "8 heures", "13h", "9h30", "midi", "15:50", "8 heures du matin", "3 pm".
  ///
  /// With `led` words before say that a time follows ("à", "vers"), so that "8 heures" is no duration.
  func clock(at index: Int, led: Bool) -> ClockReading? {
    var index = index
    if led, has(index, .startsHedge),
      let hedge = tables.hedges.match(tokens, at: index, before: limit),
      hedge.value == .about || hedge.value == .nearly || hedge.value == .exactly
    {
      index = hedge.end
    }
    if let noon = noon(at: index, led: led) { return noon }
    guard let hour = hour(at: index) else { return nil }
    var end = hour.end
    var minutes = hour.value * 60
    var isClock = led
    if isMark(end, ":"), isAttached(end), isAttached(end + 1), isDigits(end + 1), isDigits(index),
      length(end + 1) == 2, let part = digits(end + 1), part < 60
    {
      minutes += part
      end += 2
      isClock = true
      if isMark(end, ":"), isAttached(end + 1), isDigits(end + 1), length(end + 1) == 2 { end += 2 }
    } else if has(end, .hour), senses[end].number == 0 {
      isClock = isClock || isAttached(end) && isDigits(index) && !isSpan(before: index)
      end += 1
      if let more = minutesTail(at: end) {
        // "sept heures dix" is a time, "sept heures" alone may last.
        isClock = isClock || !isSpan(before: index)
        minutes += more.value
        end = more.end
      }
    } else if let spoken = spokenMinutes(at: end) {
      // "sept trente du matin", "huit et demie du soir"
      minutes += spoken.value
      end = spoken.end
    } else if dayHalf(at: end) == nil {
      return nil
    }
    if let half = dayHalf(at: end) {
      isClock = true
      end = half.end
      if half.isAfternoon, minutes < 12 * 60 { minutes += 12 * 60 }
      if minutes % 60 == 0, let more = fractionTail(at: end) {
        minutes += Int(more.value * 60)
        end = more.end
      }
    }
    // "24 heures" are a day.
    guard isClock, !isJourney(behindHours: end),
      (0..<24 * 60).contains(minutes)
        || minutes == 24 * 60 && isDigits(index) && isAttached(index + 1)
    else { return nil }
    return ClockReading(earliest: minutes, latest: minutes, end: end)
  }

  /// Whether hours are those of a journey: "à deux heures de marche", "à une heure de Kidal".
  private func isJourney(behindHours end: Int) -> Bool {
    guard has(end - 1, .hour), has(end, .of) else { return false }
    return isName(overApostrophe(end + 1))
      || has(end, .startsMode) && tables.modes.match(tokens, at: end, before: limit) != nil
  }

  /// "midi", "minuit", "midi et quart", "midi moins cinq".
  private func noon(at index: Int, led: Bool) -> ClockReading? {
    guard has(index, .dayPart),
      senses[index].detail == DayPart.noon.rawValue
        || senses[index].detail == DayPart.midnight.rawValue,
      led || !has(index - 1, .preposition) && !tokens[max(first, index - 1)].isHyphen
    else { return nil }
    let hour = senses[index].detail == DayPart.noon.rawValue ? 12 * 60 : 0
    var reading = ClockReading(earliest: hour, latest: hour, end: index + 1)
    if let more = minutesTail(at: index + 1), hour + more.value >= 0 {
      reading.earliest = hour + more.value
      reading.latest = reading.earliest
      reading.end = more.end
    }
    return reading
  }

  /// Whether words before say that an amount of time follows: "pendant 2h", "en 3h", "les 24 h".
  private func isSpan(before index: Int) -> Bool {
    has(index - 1, [.article, .demonstrative, .inside, .vague, .last, .next, .indefinite])
      || index > first && tables.spanWords.contains(tokens[index - 1])
  }

  /// "30", "trente", "et quart", "et demie", "moins dix", "moins le quart", "trois quarts" behind an hour.
  private func minutesTail(at index: Int) -> (value: Int, end: Int)? {
    if let more = fractionTail(at: index) { return (Int(more.value * 60), more.end) }
    var next = index
    var sign = 1
    if has(next, .and) {
      next += 1
    } else if has(next, .minus) {
      sign = -1
      next += 1
      if has(next, .article) { next += 1 }
    }
    if has(next, .fraction), senses[next].number == 4, sign < 0 { return (-15, next + 1) }
    var value: Int?
    var end = next + 1
    if isDigits(next), length(next) == 2, let part = digits(next), part < 60 {
      value = part
    } else if has(next, .numeral), let words = wordNumber(at: next), !words.isOrdinal,
      words.value < 60
    {
      value = Int(words.value)
      end = words.end
      if value == 3, has(end, .fraction), senses[end].number == 4 { return (45, end + 1) }
    }
    guard let value else { return nil }
    if has(end, .timeUnit) {
      guard senses[end].detail == TimeUnit.minute.rawValue else { return nil }
      end += 1
    } else if isWord(end), !isDigits(next) {
      // "sept heures deux soldats": the number counts what follows.
      guard has(end, [.of, .ofThe, .at, .inside, .preposition, .and, .verb, .standing]) else {
        return nil
      }
    }
    return (sign * value, end)
  }

  /// The minutes in words of "sept trente", which only count where a half of the day follows.
  private func spokenMinutes(at index: Int) -> (value: Int, end: Int)? {
    if let more = fractionTail(at: index), dayHalf(at: more.end) != nil {
      return (Int(more.value * 60), more.end)
    }
    guard has(index, .numeral), let words = wordNumber(at: index), !words.isOrdinal,
      (10..<60).contains(words.value), dayHalf(at: words.end) != nil
    else { return nil }
    return (Int(words.value), words.end)
  }

  private func hour(at index: Int) -> (value: Int, end: Int)? {
    if isDigits(index) {
      guard length(index) <= 2, let value = digits(index), value <= 24,
        !(isAttached(index) && isWord(index - 1))
      else { return nil }
      return (value, index + 1)
    }
    guard has(index, .numeral), let number = wordNumber(at: index), !number.isOrdinal,
      number.value <= 24
    else { return nil }
    return (Int(number.value), number.end)
  }

  /// "du matin", "de l'après-midi", "du soir", "ce soir", "dans la soirée", "pm", "p.m.".
  private func dayHalf(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    if has(index, .dayPart), senses[index].number == 1 {
      return (senses[index].detail == DayPart.evening.rawValue, index + 1)
    }
    // "p.m.", "a. m."
    if isWord(index), length(index) == 1,
      tokens[index].scalar | 0x20 == 0x70 || tokens[index].scalar | 0x20 == 0x61
    {
      let middle = isMark(index + 1, ".") ? index + 2 : index + 1
      if isWord(middle), length(middle) == 1, tokens[middle].scalar | 0x20 == 0x6D {
        let end = isMark(middle + 1, ".") && isAttached(middle + 1) ? middle + 2 : middle + 1
        return (tokens[index].scalar | 0x20 == 0x70, end)
      }
    }
    var next = index
    if isMark(next, ",") { next += 1 }
    let lead = next
    if has(next, [.of, .ofThe, .inside, .demonstrative, .at]) { next = overApostrophe(next + 1) }
    if has(next, [.article, .demonstrative]) { next = overApostrophe(next + 1) }
    guard next > lead, let part = partOfDay(at: next), part.latest - part.earliest < 1200 else {
      return nil
    }
    return (part.earliest >= 12 * 60, part.end)
  }

  /// Reads a stretch of hours: "de 14h à 16h", "entre 9h30 et 11h", "16-17 heures", "de 5 à 7 du soir".
  func clockRange(at index: Int) -> ClockReading? {
    var next = index
    let isOpened = has(index, [.of, .ofThe, .between])
    if isOpened { next = overApostrophe(index + 1) }
    guard let low = clock(at: next, led: isOpened) ?? bareHour(at: next) else { return nil }
    var link = low.end
    if has(link, .until) {
      link += 1
      if link < limit, tokens[link].isApostrophe { link += 1 }
    }
    guard
      has(link, [.at, .to, .looseAt]) || has(link, .and) && has(index, .between)
        || link < limit && tokens[link].isDash,
      let high = clock(at: link + 1, led: true), high.earliest > 0
    else { return nil }
    var reading = low
    // "de 5 à 7 du soir": both are of the evening.
    if high.earliest >= 12 * 60, reading.earliest < 12 * 60,
      reading.earliest + 12 * 60 < high.earliest,
      isBare(next, low.end)
    {
      reading.earliest += 12 * 60
    }
    return ClockReading(
      earliest: reading.earliest, latest: max(reading.earliest, high.earliest), end: high.end)
  }

  private func isBare(_ start: Int, _ end: Int) -> Bool { end == start + 1 }

  private func bareHour(at index: Int) -> ClockReading? {
    guard let hour = hour(at: index) else { return nil }
    return ClockReading(earliest: hour.value * 60, latest: hour.value * 60, end: hour.end)
  }

  /// Reads what stands behind a day: "au soir", "matin", ", vers 8 heures", "à 13h", "dans la nuit", "de 9h à 11h".
  func timeOfDay(at index: Int) -> ClockReading? {
    var next = index
    if isMark(next, ",") { next += 1 }
    if let range = clockRange(at: next), isDigits(next) || has(next, [.of, .ofThe, .between]) {
      return range
    }
    let lead = next
    var led = false
    for _ in 0..<4
    where has(
      next, [.at, .to, .inside, .article, .preposition, .of, .ofThe, .demonstrative, .looseAt])
    {
      if partOfDay(at: next) != nil { break }
      if has(next, [.at, .preposition, .looseAt]) { led = true }
      next = overApostrophe(next + 1)
    }
    if let clock = clock(at: next, led: led) { return clock }
    // "ce soir vers 7": a bare hour behind a part of the day is the caller's to accept.
    guard let part = partOfDay(at: next), lead == index || next > lead,
      part.latest - part.earliest < 1440
    else { return nil }
    return part
  }

  /// "ce soir vers 7", "ce matin à 7": an hour without its word behind a part of the day.
  func bareHourBehind(_ part: ClockReading) -> ClockReading? {
    guard has(part.end, [.at, .preposition, .looseAt]), let hour = bareHour(at: part.end + 1),
      hour.end >= limit || !isWord(hour.end)
    else { return nil }
    var reading = hour
    if part.earliest >= 12 * 60, reading.earliest < 12 * 60 { reading.earliest += 12 * 60 }
    reading.latest = reading.earliest
    return reading
  }
}
