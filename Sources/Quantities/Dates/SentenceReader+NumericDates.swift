internal import Text

extension SentenceReader {
  /// Reads a date in digits: "13/11/2023", "13.11.2023", "2023-11-13", "13-11-23", "22/04" after "le".
  ///
  /// Day first, as French and most English news outside the United States writes; month first only where the second
  /// number cannot be a month.
  func numericDate(at index: Int) -> PointReading? {
    if let spaced = spacedDate(at: index) { return spaced }
    guard isDigits(index), isMarkIn(index + 1, "/.-"), isAttached(index + 1), isAttached(index + 2),
      isDigits(index + 2), let first = digits(index), let second = digits(index + 2),
      !(isAttached(index) && isWord(index - 1))
    else { return nil }
    let mark = tokens[index + 1].scalar
    let isTriple =
      index + 3 < limit && tokens[index + 3].kind == .mark && tokens[index + 3].scalar == mark
      && isAttached(index + 3) && isAttached(index + 4) && isDigits(index + 4)
    if isTriple, let third = digits(index + 4) {
      return tripleDate(at: index, first, second, third)
    }
    return monthOfYear(at: index, first, second, mark: mark)
      ?? (mark == 0x2F ? dayOfMonth(at: index, first, second) : nil)
  }

  /// "22/04/2014", "22.04.14", "2014-04-22".
  private func tripleDate(
    at index: Int, _ first: Int, _ second: Int, _ third: Int
  ) -> PointReading? {
    if length(index) == 4, length(index + 4) <= 2 {
      return date(year: first, month: second, day: third, end: index + 5)
    }
    guard length(index) <= 2, length(index + 2) <= 2 else { return nil }
    let year: Int
    switch length(index + 4) {
    case 4: year = third
    case 2: year = third < 70 ? 2000 + third : 1900 + third
    default: return nil
    }
    return date(year: year, month: second, day: first, end: index + 5)
      ?? date(year: year, month: first, day: second, end: index + 5)
  }

  /// "2014-04", "2014/04", "04/2014".
  private func monthOfYear(
    at index: Int, _ first: Int, _ second: Int, mark: UInt32
  ) -> PointReading? {
    func reading(_ year: Int, _ month: Int) -> PointReading? {
      guard (1...12).contains(month), (1900..<2100).contains(year) else { return nil }
      return PointReading(
        point: DatePoint(month: month, year: year), end: index + 3, rule: "date.digits")
    }
    if length(index) == 4, length(index + 2) <= 2, mark == 0x2F || mark == 0x2D,
      let found = reading(first, second)
    {
      return found
    }
    return length(index) <= 2 && length(index + 2) == 4 && mark == 0x2F
      ? reading(second, first) : nil
  }

  /// "22/04": it needs an article, two digits each or a weekday, for "3/4" is three quarters.
  private func dayOfMonth(at index: Int, _ first: Int, _ second: Int) -> PointReading? {
    guard length(index) <= 2, length(index + 2) <= 2, (1...31).contains(first),
      (1...12).contains(second), !isMark(index + 3, "/")
    else { return nil }
    let isIntroduced = has(
      index - 1, [.article, .to, .weekday, .demonstrative, .ofThe, .preposition])
    guard isIntroduced || length(index) == 2 && length(index + 2) == 2 || first > 12 else {
      return nil
    }
    return PointReading(
      point: DatePoint(day: first, month: second), end: index + 3, rule: "date.digits")
  }

  /// "20 02 2014", "le 20 02 14", "11 / 2016": numbers apart, and no more of them on either side.
  private func spacedDate(at index: Int) -> PointReading? {
    guard isDigits(index), length(index) <= 2, let first = digits(index), !isDigits(index - 1)
    else {
      return monthBehindYear(at: index)
    }
    if isDigits(index + 1), tokens[index + 1].hasSpaceBefore, length(index + 1) <= 2,
      let second = digits(index + 1), (1...31).contains(first), (1...12).contains(second)
    {
      let isLed = has(index - 1, [.article, .to]) || has(index - 1, .ofThe)
      guard isDigits(index + 2), tokens[index + 2].hasSpaceBefore, !isDigits(index + 3),
        !has(index + 3, .startsUnit), let third = digits(index + 2)
      else {
        guard isLed, length(index + 1) == 2, !isDigits(index + 2), !isWord(index + 2) else {
          return nil
        }
        return PointReading(
          point: DatePoint(day: first, month: second), end: index + 2, rule: "date.digits")
      }
      if length(index + 2) == 4, (1900..<2100).contains(third) {
        return date(year: third, month: second, day: first, end: index + 3)
      }
      guard length(index + 2) == 2, isLed || length(index + 1) == 2 else { return nil }
      return date(
        year: third < 70 ? 2000 + third : 1900 + third, month: second, day: first, end: index + 3)
    }
    // "11 / 2016"
    guard (1...12).contains(first), isMarkIn(index + 1, "/-"),
      isDigits(index + 2), length(index + 2) == 4, let year = digits(index + 2),
      (1900..<2100).contains(year), !isAttached(index + 1) || !isAttached(index + 2)
    else { return nil }
    return PointReading(
      point: DatePoint(month: first, year: year), end: index + 3, rule: "date.digits")
  }

  /// "2016 -11", "2016 / 11".
  private func monthBehindYear(at index: Int) -> PointReading? {
    guard let year = year(at: index), (1900..<2100).contains(year), isMarkIn(index + 1, "/-"),
      !isAttached(index + 1), isDigits(index + 2), length(index + 2) == 2,
      let month = digits(index + 2), (1...12).contains(month)
    else { return nil }
    return PointReading(
      point: DatePoint(month: month, year: year), end: index + 3, rule: "date.digits")
  }

  private func isMarkIn(_ index: Int, _ marks: String) -> Bool {
    index < limit && tokens[index].kind == .mark
      && marks.unicodeScalars.contains { $0.value == tokens[index].scalar }
  }

  private func date(year: Int, month: Int, day: Int, end: Int) -> PointReading? {
    guard CalendarDate(year, month, day) != nil else { return nil }
    return PointReading(
      point: DatePoint(day: day, month: month, year: year), end: end, rule: "date.digits")
  }
}
