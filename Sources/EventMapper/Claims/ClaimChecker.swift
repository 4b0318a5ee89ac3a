internal import Gazetteer
internal import Geodesy
internal import NewsText

/// Finds the places at the two ends of every stated distance and judges it.
struct ClaimChecker {
  let gazetteer: Gazetteer
  let outlines: Outlines?

  /// Returns one claim for each distance among the mentions, in their order.
  func claims(
    in text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym]
  ) -> [CheckedClaim] {
    mentions.compactMap { mention in
      guard case .distance(let distance) = mention.content else { return nil }
      let anchor = distance.anchor.map { end(of: $0, in: text, toponyms) }
      let subject = distance.subject.map { end(of: $0, in: text, toponyms) }
      return CheckedClaim(
        span: mention.span, stated: distance.stated, anchor: anchor?.end, subject: subject?.end,
        check: check(distance.stated, anchor: anchor, subject: subject))
    }
  }

  /// An end with the toponym that it is, if its words hold one.
  private struct Found {
    let end: CheckedClaim.End
    let toponym: ResolvedToponym?
    let isUnsure: Bool
  }

  private func end(
    of end: DistanceMention.End, in text: AnalysedText, _ toponyms: [ResolvedToponym]
  ) -> Found {
    let span = end.resolved ?? end.span
    let inside = Self.toponyms(toponyms, overlapping: span)
    let toponym = inside.first { $0.mention.span == span } ?? inside.first
    return Found(
      end: CheckedClaim.End(
        span: end.span, name: toponym?.mention.name ?? text.string(of: span),
        place: toponym?.best?.place),
      toponym: toponym, isUnsure: end.resolved == nil)
  }

  /// Returns the toponyms that share a byte with a span; they come in the order of the text, none overlapping.
  ///
  /// - Complexity: O(log *n*) in the toponyms, so that a text with many distances stays affordable.
  private static func toponyms(
    _ toponyms: [ResolvedToponym], overlapping span: TextSpan
  ) -> ArraySlice<ResolvedToponym> {
    var low = 0
    var high = toponyms.count
    while low < high {
      let middle = (low + high) / 2
      if toponyms[middle].mention.span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    let end = toponyms[low...].firstIndex { $0.mention.span.start >= span.end }
    return toponyms[low..<(end ?? toponyms.count)]
  }

  private func check(_ stated: StatedDistance, anchor: Found?, subject: Found?) -> DistanceCheck {
    if let obstacle = obstacle(anchor, missing: .missingAnchor, unknown: .unknownAnchor)
      ?? obstacle(subject, missing: .missingSubject, unknown: .unknownSubject)
    {
      return DistanceCheck(stated, cannotBeChecked: obstacle)
    }
    guard let from = anchor?.end.place, let to = subject?.end.place else {
      return DistanceCheck(stated, cannotBeChecked: .ambiguousEnd)
    }
    let start = gazetteer[from]
    let end = gazetteer[to]
    guard start.id != end.id else {
      return DistanceCheck(stated, cannotBeChecked: .ambiguousEnd)
    }
    return DistanceCheck(
      stated,
      earth: EarthDistance(
        from: DistanceEnd(start), to: DistanceEnd(end), area: area(from: start, to: end)))
  }

  private func obstacle(
    _ end: Found?, missing: DistanceObstacle, unknown: DistanceObstacle
  ) -> DistanceObstacle? {
    guard let end else { return missing }
    guard let toponym = end.toponym else { return end.isUnsure ? .ambiguousEnd : missing }
    if toponym.mention.relation == .border { return .lineWithoutGeometry }
    guard let best = toponym.best else { return unknown }
    let kind = gazetteer.kind(of: best.place)
    return kind.isLinear && gazetteer.uncertainty(of: best.place) == nil
      ? .lineWithoutGeometry : nil
  }

  /// The nearest and farthest points where one end is an area whose outline is known.
  private func area(from start: Place, to end: Place) -> AreaDistance? {
    guard let outlines else { return nil }
    let other: Coordinate
    let area: Place
    if end.kind.isArea {
      (area, other) = (end, start.coordinate)
    } else if start.kind.isArea {
      (area, other) = (start, end.coordinate)
    } else {
      return nil
    }
    return outlines.nearestAndFarthest(from: other, area: area.identifier)
      .flatMap { AreaDistance(nearest: $0.nearest, farthest: $0.farthest) }
  }
}
