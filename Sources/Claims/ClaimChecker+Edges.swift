internal import Gazetteer
internal import Places

/// Distances from the edge of an area and from a border.
extension ClaimChecker {
  /// Whether a distance counts from the edge of an area whose course is known.
  ///
  /// In the packs that weights are fitted to an area has no point, and so is seldom an end.
  func countsFromEdge(
    _ ends: (anchor: ClaimEnds.Found?, subject: ClaimEnds.Found?)
  ) -> Bool {
    guard let area = ends.anchor?.end.place, let place = ends.subject?.end.place else {
      return false
    }
    return edge(of: area, ends.anchor, seenFrom: place) != nil
  }

  /// The edge of an area that a claim names by itself: "à 60 km de la Mauritanie", not "du centre du Mali".
  ///
  /// A region may bear the name of its town, and stand for it, unless a head or an article tells them apart: "de la
  /// région de Deraa", "du Morbihan".
  func edge(
    of area: Place.ID, _ end: ClaimEnds.Found?, seenFrom place: Place.ID
  ) -> OutlineEdge? {
    let kind = gazetteer.kind(of: area)
    guard let end, end.isNameAlone, kind.isArea else { return nil }
    let head = end.toponym?.mention.head
    let isSure =
      kind == .country || kind == .territory || head == .region || head == .district
      || end.hasArticle
    return isSure ? outlines?.edge(of: area, seenFrom: place, in: gazetteer) : nil
  }

  /// The border of two areas; of one alone, that with the country of the place, which is outside of it.
  func line(of areas: [Place.ID], seenFrom place: Place.ID) -> OutlineEdge? {
    guard let outlines, let first = areas.first, !gazetteer.kind(of: place).isArea else {
      return nil
    }
    let point = gazetteer.coordinate(of: place)
    let (one, other) =
      areas.count == 2
      ? (areas[1], first) : (gazetteer.country(gazetteer.country(of: place)) ?? first, first)
    guard one != other else { return nil }
    return outlines.border(
      between: gazetteer.identifier(of: one), and: gazetteer.identifier(of: other), from: point)
  }
}
