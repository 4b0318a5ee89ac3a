import NewsText

extension PlaceChooser {
  /// Returns the point that a name is given: its own, or the one right behind it, "Gao (16.27, -0.04)".
  func point(of name: TextSpan) -> CoordinateMention? {
    points.first {
      $0.span.overlaps(name)
        || $0.span.start >= name.end && $0.span.start - name.end <= 24
          && toponyms(in: TextSpan(start: name.end, end: $0.span.start)).isEmpty
          && text.sentence(at: name.start) == text.sentence(at: $0.span.start)
    }?.mention
  }

  /// Returns the point that the sentence gives beside a distance from a name: "à 30 km de Gao, au point 16.5 N, 0.1 W"; nil where
  /// it is the name's own, "à 30 km de Gao (16.27, -0.04)".
  func pointApart(from name: TextSpan) -> (span: TextSpan, mention: CoordinateMention)? {
    guard
      let point = points.first(where: {
        text.sentence(at: name.start) == text.sentence(at: $0.span.start)
      })
    else { return nil }
    let next = text.firstToken(endingAfter: name.end)
    let isOwn =
      point.span.start >= name.end && point.span.start - name.end <= 3
      && next < text.tokens.count && text.tokens[next].isMark("(")
    return isOwn ? nil : point
  }
}
