public import Geodesy
public import Quantities

/// Where a place must be that no gazetteer has, because a text says how far it is from one that has.
///
///     let located = LocatedClaim(stated, from: DistanceEnd(kidal))
///     located?.coordinate          // the middle of the sector, or Kidal for a bare ring
///     located?.uncertainty         // holds the whole figure
///     located?.figure.polygons()   // what is known and no more
/// > Reference: docs/distances.md, "Using a claim instead of checking it"; docs/events.md for the precisions.
public struct LocatedClaim: Sendable {
  /// What the text leaves possible.
  public let figure: any GeodesicFigure
  /// The best point of the figure.
  public let coordinate: Coordinate
  /// A radius around `coordinate` that holds the figure.
  public let uncertainty: Distance
  /// `.ring`, `.offset` or `.between`.
  public let method: LocationMethod
  /// ACLED's 1...3.
  public let geoPrecision: Int
  /// UCDP's 1...7.
  public let wherePrecision: Int

  /// Locates a place by its stated distance, and its direction where there is one.
  ///
  /// A distance by road may be a third less in a straight line (a detour of 1.5). A direction in words
  /// stands for the directions nearer to it than to its neighbours: ±45° for nord, ±22.5° for nord-est,
  /// ±11.25° for nord-nord-est. Nil for a distance beyond 10,000 km.
  /// - Parameters:
  ///   - stated: The claim; vague forms and travel times are taken by their band.
  ///   - anchor: The place that the distance is measured from.
  public init?(_ stated: StatedDistance, from anchor: DistanceEnd) {
    guard let span = StatedInterval(stated)?.compared ?? stated.band else { return nil }
    let isByRoad: Bool
    if case .travelTime = stated.extent { isByRoad = true } else { isByRoad = stated.mode == .road }
    let low = isByRoad ? span.lowerBound * (1 / 1.5) : span.lowerBound
    let high = span.upperBound
    let slack = anchor.reach + high * 0.01
    let outer = high + slack
    guard
      let sector = GeodesicSector(
        around: anchor.coordinate, from: Distance(metres: max(0, low.metres - slack.metres)),
        to: outer, towards: stated.direction?.bearing, within: stated.direction?.halfWidth ?? 45)
    else { return nil }
    figure = sector
    if let direction = stated.direction {
      let middle = (low + high) * 0.5
      coordinate = Ellipsoid.wgs84.destination(
        from: anchor.coordinate, bearing: direction.bearing, distance: middle)
      let sources = PointRadius(
        extent: slack, distancePrecision: Distance(metres: high.metres - middle.metres))
      uncertainty = sources.radius(.heading(middle, halfWidth: direction.halfWidth))
      method = .offset
    } else {
      coordinate = anchor.coordinate
      uncertainty = PointRadius(extent: slack).radius(.ring(high))
      method = .ring
    }
    geoPrecision = 2
    wherePrecision = Self.isNear(stated) ? 2 : 5
  }

  /// Locates something on the way between two places: "entre Anéfis et Kidal".
  ///
  /// The figure is what is within a fifth of the way of the straight line, which holds a road that is
  /// 1.11 times longer and bends once; at least the reach of the places.
  /// > Reference: 1.11 is the median of stated ÷ geodesic over 70 claims (docs/distances.md); an arc of that
  /// > length rises √(3 · 0.11 / 8) = 0.2 of its chord.
  public init?(between start: DistanceEnd, and end: DistanceEnd) {
    let length = Ellipsoid.wgs84.distance(from: start.coordinate, to: end.coordinate)
    let halfWidth = max(start.reach, end.reach, length * 0.2, Distance(metres: 1))
    guard
      let corridor = GeodesicCorridor(
        from: start.coordinate, to: end.coordinate, within: halfWidth)
    else { return nil }
    figure = corridor
    coordinate = corridor.representativePoint
    uncertainty = corridor.reach
    method = .between
    geoPrecision = 3
    wherePrecision = 5
  }

  /// Whether the stated distance is 25 km or less, which UCDP still calls "near".
  private static func isNear(_ stated: StatedDistance) -> Bool {
    guard let farthest = stated.high ?? stated.band?.upperBound else { return false }
    return farthest.kilometres <= 25
  }
}
