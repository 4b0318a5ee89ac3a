internal import Distances
internal import Gazetteer
internal import Geodesy
internal import Places
internal import Quantities

/// What the earth says of two places as the ends of a stated distance; the raw values are for training.
///
/// Most of what is told is true, and two places taken at random seldom lie as far apart as a text says. So that the line
/// agrees speaks for the pair, and that it does not speaks against it.
@_spi(Training) public enum EarthAgreement: Int, CaseIterable, Sendable {
  /// One of the two has no point, or the line between them is not what is stated.
  case unknown
  case consistent
  /// Longer than the straight line, as a road may be.
  case byRoad
  /// Too short or too long, or in another direction.
  case fault
}

/// Holds stated distances against pairs of places, before the ends are chosen.
struct EarthEvidence {
  let ends: ClaimEnds

  /// Returns how the line between two places agrees with a stated distance.
  ///
  /// A border, a way halfway, and a place in an area are judged once the ends are known.
  func agreement(
    of phrase: ClaimFrame.Phrase, from anchor: ResolvedToponym?, to subject: ResolvedToponym?
  ) -> EarthAgreement {
    let stated = phrase.distance.stated
    let from = ends.place(of: anchor, apartFrom: subject?.best?.place)
    let to = ends.place(of: subject, apartFrom: anchor?.best?.place)
    guard let from, let to, from != to, phrase.anchorKind != .border, stated.extent != .halfway,
      !ends.holds(from, to), !ends.holds(to, from)
    else { return .unknown }
    let earth = earth(from: from, to: to)
    // Whatever is said of the way between two regions agrees.
    guard earth.error.metres <= earth.distance.metres / 2 else { return .unknown }
    let check = DistanceCheck(stated, earth: earth)
    if check.direction == .disagrees { return .fault }
    switch check.verdict {
    case .consistent: return .consistent
    case .plausibleByRoad, .strained: return .byRoad
    case .tooShort, .tooLong: return .fault
    case .cannotBeChecked, .notStated: return .unknown
    }
  }

  /// The way between two places; that to a country ends at its edge.
  private func earth(from: Place.ID, to: Place.ID) -> EarthDistance {
    let (anchor, subject) = (
      DistanceEnd(from, in: ends.gazetteer), DistanceEnd(to, in: ends.gazetteer)
    )
    if let edge = edge(of: from, seenFrom: to) { return EarthDistance(.area, edge, to: subject) }
    if let edge = edge(of: to, seenFrom: from) {
      return EarthDistance(.area, edge, to: anchor, isAnchor: false)
    }
    return EarthDistance(from: anchor, to: subject, outlines: ends.outlines)
  }

  private func edge(of area: Place.ID, seenFrom place: Place.ID) -> OutlineEdge? {
    let kind = ends.gazetteer.kind(of: area)
    guard kind == .country || kind == .territory else { return nil }
    return ends.outlines?.edge(of: area, seenFrom: place, in: ends.gazetteer)
  }
}

extension Outlines {
  /// The edge of an area as a place sees it; nil where there is no outline, and for a place that is an area itself.
  func edge(of area: Place.ID, seenFrom place: Place.ID, in gazetteer: Gazetteer) -> OutlineEdge? {
    guard !gazetteer.kind(of: place).isArea else { return nil }
    return edge(of: gazetteer.identifier(of: area), from: gazetteer.coordinate(of: place))
  }
}
