extension SentenceReader {
  /// Reads a time of day: "8 heures", "13h", "9h30", "midi", "15:50", "8 heures du matin", "3 pm".
  ///
  /// With `led` words before say that a time follows ("à", "vers"), so that "8 heures" is no duration.
  func clock(at index: Int, led: Bool) -> ClockReading? {
    if has(index, .dayPart), led,
      senses[index].detail == DayPart.noon.rawValue
        || senses[index].detail == DayPart.midnight.rawValue
    {
      let minutes = senses[index].detail == DayPart.noon.rawValue ? 12 * 60 : 0
      return ClockReading(earliest: minutes, latest: minutes, end: index + 1)
    }
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
    } else {
      guard has(end, .hour) else { return nil }
      end += 1
      if isDigits(end), length(end) == 2, let part = digits(end), part < 60 {
        isClock = isClock || isAttached(end)
        minutes += part
        end += 1
      }
    }
    if let half = dayHalf(at: end) {
      isClock = true
      end = half.end
      if half.isAfternoon, minutes < 12 * 60 { minutes += 12 * 60 }
    }
    guard isClock, minutes <= 24 * 60 else { return nil }
    return ClockReading(earliest: minutes, latest: minutes, end: end)
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

  /// "du matin", "de l'après-midi", "du soir", "ce soir", "dans la soirée", "pm".
  private func dayHalf(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    var next = index
    if has(next, [.of, .ofThe, .inside, .demonstrative]) { next = overApostrophe(next + 1) }
    if has(next, [.article, .demonstrative]) { next = overApostrophe(next + 1) }
    guard has(next, .dayPart), next > index || senses[next].number == 1 else { return nil }
    let part = senses[next].detail
    return (part == DayPart.afternoon.rawValue || part == DayPart.evening.rawValue, next + 1)
  }

  /// Reads what stands behind a day: "au soir", "matin", ", vers 8 heures", "à 13h", "dans la nuit".
  func timeOfDay(at index: Int) -> ClockReading? {
    var next = index
    if isMark(next, ",") { next += 1 }
    let lead = next
    var led = false
    for _ in 0..<4 where has(next, [.at, .to, .inside, .article, .preposition, .of, .third]) {
      if has(next, [.at, .preposition]) { led = true }
      next = overApostrophe(next + 1)
    }
    if let clock = clock(at: next, led: led || next > lead) {
      return clock
    }
    guard has(next, .dayPart), lead == index || next > lead, senses[next].number == 0 else {
      return nil
    }
    guard let part = DayPart(rawValue: senses[next].detail), part != .day else { return nil }
    return ClockReading(
      earliest: part.minutes.lowerBound, latest: part.minutes.upperBound, end: next + 1)
  }
}
