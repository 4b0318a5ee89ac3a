package import Quantities
package import Text

/// Coordinates as names of places, so that an event can be bound to them like to any other.
package enum GivenPoints {
  /// Returns the toponyms with the coordinates of the text among them; letters in coordinates are no names.
  package static func added(
    to toponyms: [ResolvedToponym], from mentions: [Mention], in text: AnalysedText
  ) -> [ResolvedToponym] {
    let points = mentions.filter { if case .coordinates = $0.content { true } else { false } }
    guard !points.isEmpty else { return toponyms }
    let names = toponyms.filter { toponym in
      let span = toponym.mention.span
      let near = TextSpan(start: max(0, span.start - 120), end: span.end)
      return !points.indices(beginningIn: near, spanOf: \.span).contains {
        points[$0].span.overlaps(span)
      }
    }
    return names
      + points.map { point in
        ResolvedToponym(
          mention: ToponymMention(
            span: point.span, name: text.name(of: point.span), head: nil, relation: .inside,
            role: .literal, places: [], confidence: 1), candidates: [], best: nil)
      }
  }
}
