/// An angle as it is written: "16°47′00″N", "-1.68", "0,1167 E".
struct WrittenAngle: Hashable, Sendable {
  /// Degrees, with the sign that its hemisphere gives.
  var degrees: Double
  /// Which coordinate it is; nil where neither letter nor label says so.
  var axis: CoordinateWord.Axis?
  /// Degrees of one unit in the last place that is written.
  var unit: Double
  /// Decimals of the last number.
  var decimals: Int
  /// Whether a letter or word names its half of the earth.
  var hasHemisphere: Bool
  /// Whether ° stands in it.
  var hasDegreeSign: Bool
  /// The byte after the last.
  var end: Int
}

/// Reads one angle out of UTF-8 text.
struct AngleReader {
  let bytes: [UInt8]
  /// Whether a comma between digits is a decimal point.
  let decimalComma: Bool
  /// Whether spaces or colons may part degrees, minutes and seconds, as in "16 47 00 N".
  let spaced: Bool
  /// Whether a letter for a hemisphere may be lower case.
  let anyCase: Bool

  /// Returns the angle that begins at a byte; nil where none does.
  func angle(at start: Int) -> WrittenAngle? {
    var position = skipSpaces(start)
    var axis: CoordinateWord.Axis?
    if let label = label(at: position) {
      axis = label.axis
      position = label.end
    }
    var hemisphere: CoordinateWord.Hemisphere?
    if let before = self.hemisphere(at: position) {
      hemisphere = before.value
      position = skipColon(skipSpaces(before.end))
    }
    let sign = sign(at: position)
    guard var angle = spaced ? spacedParts(at: sign.end) : parts(at: sign.end) else { return nil }
    if hemisphere == nil, let after = hemisphereBehind(angle.end) {
      hemisphere = after.value
      angle.end = after.end
    } else if spaced, hemisphere == nil {
      return nil
    }
    if let hemisphere {
      guard axis == nil || axis == hemisphere.axis else { return nil }
      axis = hemisphere.axis
      angle.hasHemisphere = true
    } else if axis == nil, let label = labelBehind(angle.end) {
      axis = label.axis
      angle.end = label.end
    }
    angle.axis = axis
    if sign.isNegative || hemisphere?.isNegative == true { angle.degrees = -angle.degrees }
    return angle
  }

  // MARK: Numbers

  /// "16", "16.7833", "16°47′00″", "16°47.5′", "16° 47 N".
  private func parts(at start: Int) -> WrittenAngle? {
    guard let degrees = number(at: start, digits: 3) else { return nil }
    var angle = WrittenAngle(
      degrees: degrees.value, axis: nil, unit: degrees.unit, decimals: degrees.decimals,
      hasHemisphere: false, hasDegreeSign: false, end: degrees.end)
    guard
      let sign = mark(
        at: degrees.end, CoordinateWord.isDegree, CoordinateWord.isDegree)
    else { return angle }
    angle.hasDegreeSign = true
    angle.end = sign
    guard degrees.decimals == 0, let minutes = number(at: skipSpaces(sign), digits: 2),
      minutes.value < 60
    else { return angle }
    let minuteEnd = mark(at: minutes.end, CoordinateWord.isMinute, CoordinateWord.isMinute)
    guard let end = minuteEnd ?? (hemisphereBehind(minutes.end) == nil ? nil : minutes.end) else {
      return angle
    }
    angle.add(minutes, parts: 60, end: end)
    guard minuteEnd != nil, minutes.decimals == 0,
      let seconds = number(at: skipSpaces(end), digits: 2), seconds.value < 60,
      let secondEnd = secondMark(at: seconds.end)
        ?? (hemisphereBehind(seconds.end) == nil ? nil : seconds.end)
    else { return angle }
    angle.add(seconds, parts: 3600, end: secondEnd)
    return angle
  }

  /// "16 47 00", "16:47.5": the letter that has to stand behind is looked for by the caller.
  private func spacedParts(at start: Int) -> WrittenAngle? {
    guard let degrees = number(at: start, digits: 3) else { return nil }
    var angle = WrittenAngle(
      degrees: degrees.value, axis: nil, unit: degrees.unit, decimals: degrees.decimals,
      hasHemisphere: false, hasDegreeSign: false, end: degrees.end)
    var parts = 60.0
    while parts <= 3600, angle.decimals == 0, angle.end < bytes.count,
      bytes[angle.end] == 0x3A || bytes[angle.end] == 0x20,
      let next = number(at: angle.end + 1, digits: 2), next.value < 60
    {
      angle.add(next, parts: parts, end: next.end)
      parts *= 60
    }
    return angle
  }

  fileprivate struct Number {
    let value: Double
    let unit: Double
    let decimals: Int
    let end: Int
  }

  /// A number of at most so many digits before its point and twelve behind it, no digit beside it.
  private func number(at start: Int, digits most: Int) -> Number? {
    var position = start
    var value = 0.0
    var digits = 0
    func digit(_ index: Int) -> Double? {
      index >= 0 && index < bytes.count && bytes[index] &- 0x30 < 10
        ? Double(bytes[index] - 0x30) : nil
    }
    guard digit(start - 1) == nil else { return nil }
    while let next = digit(position) {
      value = value * 10 + next
      digits += 1
      position += 1
    }
    guard digits <= most else { return nil }
    var decimals = 0
    if position < bytes.count, digits > 0 || bytes[position] == 0x2E,
      bytes[position] == 0x2E || (decimalComma && bytes[position] == 0x2C),
      digit(position + 1) != nil || bytes[position] == 0x2E && !isSpaced(position + 1)
    {
      position += 1
      while let next = digit(position) {
        value = value * 10 + next
        decimals += 1
        position += 1
      }
    }
    guard digits + decimals > 0, decimals <= 12 else { return nil }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Number(value: value / scale, unit: 1 / scale, decimals: decimals, end: position)
  }

  /// Whether the text goes on with a space after a full stop, which then ends a sentence.
  private func isSpaced(_ position: Int) -> Bool {
    position < bytes.count && bytes[position] <= 0x20
  }

  private func sign(at start: Int) -> (isNegative: Bool, end: Int) {
    guard let (scalar, end) = scalar(at: start) else { return (false, start) }
    switch scalar {
    case 0x2B: return (false, end)
    case 0x2D, 0x2212: return (true, end)
    default: return (false, start)
    }
  }

  // MARK: Signs and words

  /// The byte after a sign or a word for it, with the spaces before.
  private func mark(
    at start: Int, _ isSign: (UInt32) -> Bool, _ isWord: (String) -> Bool
  ) -> Int? {
    let position = skipSpaces(start)
    if let (scalar, end) = scalar(at: position), isSign(scalar) { return end }
    if let (word, end) = word(at: position), isWord(word.lowercased()) {
      // "16d47": a letter that a digit follows.
      return end
    }
    return nil
  }

  private func secondMark(at start: Int) -> Int? {
    if let end = mark(at: start, CoordinateWord.isSecond, CoordinateWord.isSecond) { return end }
    guard let first = scalar(at: start), CoordinateWord.isMinute(first.0),
      let second = scalar(at: first.1), CoordinateWord.isMinute(second.0)
    else { return nil }
    return second.1
  }

  private func hemisphere(at start: Int) -> (value: CoordinateWord.Hemisphere, end: Int)? {
    guard let (word, end) = word(at: start), word.utf8.count > 1 || anyCase || isCapital(start)
    else { return nil }
    return CoordinateWord.hemisphere(word.lowercased()).map { ($0, end) }
  }

  /// The half of the earth behind the number: "N", "de latitude nord".
  private func hemisphereBehind(
    _ start: Int
  ) -> (value: CoordinateWord.Hemisphere, end: Int)? {
    var position = skipSpaces(start)
    if let label = labelBehind(position) { position = skipSpaces(label.end) }
    return hemisphere(at: position)
  }

  /// A label before the number: "lat", "longitude :", "Lat=".
  private func label(at start: Int) -> (axis: CoordinateWord.Axis, end: Int)? {
    guard let (word, end) = word(at: start), let axis = CoordinateWord.axis(word.lowercased())
    else { return nil }
    var position = end
    if position < bytes.count, bytes[position] == 0x2E { position += 1 }
    return (axis, skipColon(skipSpaces(position)))
  }

  /// "de latitude", "latitude" behind the number.
  private func labelBehind(_ start: Int) -> (axis: CoordinateWord.Axis, end: Int)? {
    var position = skipSpaces(start)
    if let (word, end) = word(at: position), CoordinateWord.isOf(word) {
      position = skipSpaces(end)
    }
    guard let (word, end) = word(at: position), let axis = CoordinateWord.axis(word.lowercased())
    else { return nil }
    // "16.95 latitude": but a label before a colon or a number belongs to what follows.
    let next = skipSpaces(end)
    if next < bytes.count, bytes[next] == 0x3A || bytes[next] == 0x3D || bytes[next] &- 0x30 < 10 {
      return nil
    }
    return (axis, end)
  }

  /// Steps over one colon or equals sign with the spaces behind it.
  private func skipColon(_ start: Int) -> Int {
    guard start < bytes.count, bytes[start] == 0x3A || bytes[start] == 0x3D else { return start }
    return skipSpaces(start + 1)
  }

  private func isCapital(_ position: Int) -> Bool { bytes[position] &- 0x41 < 26 }

  /// The run of letters at a byte, of at most twelve.
  func word(at start: Int) -> (word: String, end: Int)? {
    var end = start
    while end < bytes.count,
      bytes[end] | 0x20 &- 0x61 < 26 && bytes[end] >= 0x41
        || bytes[end] == 0xC3 || end > start && bytes[end - 1] == 0xC3
    {
      end += 1
      guard end - start <= 24 else { return nil }
    }
    guard end > start else { return nil }
    return (String(decoding: bytes[start..<end], as: UTF8.self), end)
  }

  /// Steps over spaces, also those that do not break.
  func skipSpaces(_ start: Int) -> Int {
    var position = start
    while let (scalar, end) = scalar(at: position) {
      switch scalar {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2009, 0x200A, 0x202F: position = end
      default: return position
      }
    }
    return position
  }

  /// The scalar at a byte and the byte after it; nil at the end.
  func scalar(at index: Int) -> (UInt32, Int)? {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, bytes.count) }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, index + length)
  }
}

extension WrittenAngle {
  fileprivate mutating func add(_ number: AngleReader.Number, parts: Double, end: Int) {
    degrees += number.value / parts
    unit = number.unit / parts
    decimals = number.decimals
    self.end = end
  }
}
