internal import Quantities
internal import Text

extension PlaceChooser {
  /// Bytes at most between a name and its coordinates: " (", ", aux coordonnées ".
  private static let reach = 24
  /// No coordinates are longer.
  private static let longest = 120

  /// Returns the point that a name is given: its own, or the one right behind it, "Gao (16.27, -0.04)".
  ///
  /// - Complexity: O(log *n*) in the points.
  func point(of name: TextSpan) -> CoordinateMention? {
    let near = TextSpan(start: max(0, name.start - Self.longest), end: name.end + Self.reach + 1)
    for index in points.indices(beginningIn: near, spanOf: \.span) {
      let (span, mention) = points[index]
      if span.overlaps(name) { return mention }
      guard span.start >= name.end,
        toponyms(in: TextSpan(start: name.end, end: span.start)).isEmpty,
        text.sentence(at: name.start) == text.sentence(at: span.start)
      else { continue }
      return mention
    }
    return nil
  }

  /// Returns the point that the sentence gives beside a distance from a name, "à 30 km de Gao, au point 16.5 N, 0.1 W".
  ///
  /// - Returns: Nil also where it is the name's own, "à 30 km de Gao (16.27, -0.04)".
  func pointApart(from name: TextSpan) -> (span: TextSpan, mention: CoordinateMention)? {
    guard !points.isEmpty, let sentence = text.sentence(at: name.start),
      let index = points.indices(beginningIn: text.sentences[sentence].span, spanOf: \.span).first
    else { return nil }
    let point = points[index]
    let next = text.firstToken(endingAfter: name.end)
    let isOwn =
      point.span.start >= name.end && point.span.start - name.end <= 3
      && next < text.tokens.count && text.tokens[next].isMark("(")
    return isOwn ? nil : point
  }
}
