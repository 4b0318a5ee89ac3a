internal import Geodesy
internal import Lexicon
internal import Text

/// Coordinates in running text.
struct CoordinateReading {
  let mention: CoordinateMention
  /// First token, with a letter, a label or a sign before the number.
  let start: Int
  /// The token after the last.
  let end: Int
}

extension SentenceReader {
  /// The least uncertainty of a point in a report.
  private static var least: Distance { Distance(kilometres: 2) }

  /// Reads coordinates whose first number is the token at `index`: "17°06′N 01°12′E", "(16.95, 1.87)".
  ///
  /// Numbers that could be anything are read behind a word that announces coordinates, or alone in brackets.
  func coordinates(at index: Int, floor: Int) -> CoordinateReading? {
    guard isDigits(index), length(index) <= 3 else { return nil }
    let start = max(coordinateStart(before: index), floor)
    guard start < index || mayContinueAsCoordinate(index) else { return nil }
    guard start <= index, let written = WrittenCoordinate(in: bytes, at: tokens[start].start),
      written.end <= tokens[limit - 1].end
    else { return nil }
    var end = index + 1
    while end < limit, tokens[end].start < written.end { end += 1 }
    let isMeant =
      switch written.form {
      case .full: true
      case .letters, .marked: announcesCoordinates(before: start) || isLabel(start)
      case .numbers:
        written.decimals >= 1 && announcesCoordinates(before: start)
          && !has(end, [.startsUnit, .numeral])
          || written.decimals >= 2 && isBracketed(start, end)
      }
    guard isMeant else { return nil }
    let uncertainty = max(Self.least.metres, written.precision.metres)
    return CoordinateReading(
      mention: CoordinateMention(
        coordinate: written.coordinate, uncertainty: Distance(metres: uncertainty)),
      start: start, end: end)
  }

  /// The token at which coordinates begin whose first number stands at `index`: a sign, "N", "lat." before it.
  private func coordinateStart(before index: Int) -> Int {
    var start = index
    if start - 1 >= first, tokens[start - 1].isHyphen, isAttached(start),
      tokens[start - 1].hasSpaceBefore || isMark(start - 2, "(") || isMark(start - 2, ":")
        || isMark(start - 2, "[")
    {
      start -= 1
    }
    // "N 17°06′", "Nord : 16,27°".
    var half = start - 1
    if half > first, isMark(half, ":") || isMark(half, "=") { half -= 1 }
    if isName(half), Self.halves.contains(tokens[half]) { start = half }
    var label = start - 1
    while label > first, start - label <= 2,
      isMark(label, ".") || isMark(label, ":") || isMark(label, "=")
    {
      label -= 1
    }
    return label >= first && isLabel(label) ? label : start
  }

  private func isLabel(_ index: Int) -> Bool {
    isWord(index) && Self.coordinateLabels.contains(tokens[index])
  }

  /// Whether a number can be the first of coordinates by what stands behind it, asked of every number.
  private func mayContinueAsCoordinate(_ index: Int) -> Bool {
    let next = index + 1
    guard next < limit else { return false }
    let token = tokens[next]
    switch token.kind {
    case .digits: return false
    case .word:
      return Self.followers.contains(token) && (length(next) > 1 || token.isCapitalised)
    case .mark:
      if token.scalar == 0x2E || token.scalar == 0x2C {
        return isAttached(next) && isAttached(next + 1) && isDigits(next + 1)
      }
      return token.scalar == 0xB0 || token.scalar == 0xBA || token.scalar == 0x2DA
    }
  }

  /// Whether a word among the six before announces coordinates.
  private func announcesCoordinates(before index: Int) -> Bool {
    var before = index - 1
    while before >= first, index - before <= 6 {
      if isWord(before), Self.coordinateWords.contains(tokens[before]) { return true }
      before -= 1
    }
    return false
  }

  /// Whether nothing but the numbers stands in brackets.
  private func isBracketed(_ start: Int, _ end: Int) -> Bool {
    (isMark(start - 1, "(") && isMark(end, ")") || isMark(start - 1, "[") && isMark(end, "]"))
      && !tokens[start..<end].contains { $0.isWord }
  }

  private static let coordinateLabels = Lexicon.any.set("coordinate-labels")
  private static let halves = Lexicon.any.set("coordinate-halves")
  /// What may stand behind the first number.
  private static let followers = Lexicon.any.set("coordinate-followers")
  private static let coordinateWords = Lexicon.any.set("coordinate-words")
}
