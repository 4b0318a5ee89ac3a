/// What lies between two distances around a point, all around it or in a range of directions.
///
///     GeodesicSector(around: kidal, from: .zero, to: Distance(kilometres: 5))              // a disc
///     GeodesicSector(around: kidal, from: inner, to: outer)                               // a ring
///     GeodesicSector(around: kidal, from: inner, to: outer, towards: south, within: 45)   // ±45°
public struct GeodesicSector: GeodesicFigure, Hashable {
  public let centre: Coordinate
  /// The nearest distance, edge included.
  public let inner: Distance
  /// The farthest distance, edge included; above `inner`, at most 10,000 km.
  public let outer: Distance
  /// The middle of the directions; nil for all of them.
  public let direction: Bearing?
  /// How far a direction may be from the middle one, in degrees, above 0 and below 180.
  public let halfWidth: Double

  /// Returns nil unless inner < outer <= 10,000 km, which keeps one pole at most inside.
  ///
  /// - Parameters:
  ///   - centre: The point that distances are measured from.
  ///   - inner: The nearest distance.
  ///   - outer: The farthest distance.
  ///   - direction: The middle of the directions at `centre`; nil for all of them.
  ///   - halfWidth: Degrees either side of it, above 0 and below 180; not used without a direction.
  public init?(
    around centre: Coordinate, from inner: Distance, to outer: Distance,
    towards direction: Bearing? = nil, within halfWidth: Double = 45
  ) {
    guard inner < outer, outer.kilometres <= 10_000, halfWidth > 0, halfWidth < 180 else {
      return nil
    }
    self.centre = centre
    self.inner = inner
    self.outer = outer
    self.direction = direction
    self.halfWidth = halfWidth
  }

  /// - Complexity: O(1), one geodesic.
  public func contains(_ point: Coordinate) -> Bool {
    let line = Ellipsoid.wgs84.geodesic(from: centre, to: point)
    guard line.distance >= inner, line.distance <= outer else { return false }
    guard let direction, line.distance > .zero else { return true }
    return line.azimuth.angle(to: direction) <= halfWidth
  }

  /// The middle of a sector; the centre of a ring or a disc.
  public var representativePoint: Coordinate {
    guard let direction else { return centre }
    return point(direction.degrees, (inner.metres + outer.metres) / 2)
  }

  /// The outer distance of a ring or a disc; for a sector the way to its farthest corner.
  public var reach: Distance {
    guard let direction else { return outer }
    let middle = representativePoint
    // The farthest point lies on the rim; the corners win unless the sector is wider than 90°.
    let rim = stride(from: -halfWidth, through: halfWidth, by: halfWidth / 16).flatMap {
      [point(direction.degrees + $0, outer.metres), point(direction.degrees + $0, inner.metres)]
    }
    return rim.map { Ellipsoid.wgs84.distance(from: middle, to: $0) }.max() ?? outer
  }

  /// Circles have a corner every 3°: the area is 0.05 % small, corners are on the circle.
  public func polygons() -> [FigurePolygon] {
    let figure = clearOfPoles
    var window = MapWindow()
    for edge in figure.edges { window.add(edge.corners(tolerance: outer.metres / 1000)) }
    if figure.contains(.northPole) { window.addNorthPole() }
    if figure.contains(.southPole) { window.addSouthPole() }
    return window.polygons()
  }

  /// The figure to draw: where an edge runs over a pole it is moved by a few metres, less than 0.1 %,
  /// because a map has no single point there.
  private var clearOfPoles: Self {
    let margin = min(10, outer.metres * 1e-4)
    var (inner, outer, halfWidth) = (inner.metres, outer.metres, halfWidth)
    for pole in [Coordinate.northPole, .southPole] {
      let line = Ellipsoid.wgs84.geodesic(from: centre, to: pole)
      let metres = line.distance.metres
      if abs(metres - outer) < margin { outer += 2 * margin }
      if inner > 0, abs(metres - inner) < margin { inner = max(0, inner - 2 * margin) }
      guard let direction, metres < outer else { continue }
      if metres < 2 * margin {
        // The tip of a sector at a pole is cut off: no meridian there is its own.
        inner = max(inner, 4 * margin)
      } else if abs(line.azimuth.angle(to: direction) - halfWidth) * metres < 90 * margin {
        halfWidth = min(179.999, halfWidth + 270 * margin / metres)
      }
    }
    return Self(
      around: centre, from: Distance(metres: inner),
      to: min(Distance(metres: outer), Distance(kilometres: 10_000)), towards: direction,
      within: halfWidth) ?? self
  }

  private var edges: [FigureEdge] {
    guard let direction else {
      let circle = Array(stride(from: 0.0, through: 360, by: 3))
      let outside = FigureEdge(parameters: circle.reversed()) { point($0, outer.metres) }
      guard inner > .zero else { return [outside] }
      return [outside, FigureEdge(parameters: circle) { point($0, inner.metres) }]
    }
    let right = direction.degrees + halfWidth
    let arc = (halfWidth * 2 / 3).rounded(.up)
    // Along the outer arc, in along the left side, back along the inner arc, out along the right.
    let steps = [arc, 8, inner > .zero ? arc : 1, 8]
    let parameters = steps.indices.flatMap { side in
      stride(from: 0, to: steps[side], by: 1).map { Double(side) + $0 / steps[side] }
    }
    let edge = FigureEdge(parameters: parameters + [4]) { parameter in
      let side = min(3, parameter.rounded(.down))
      let along = parameter - side
      let width = 2 * halfWidth
      return switch side {
      case 0: point(right - along * width, outer.metres)
      case 1: point(right - width, outer.metres + along * (inner.metres - outer.metres))
      case 2: point(right - width + along * width, inner.metres)
      default: point(right, inner.metres + along * (outer.metres - inner.metres))
      }
    }
    return [edge]
  }

  private func point(_ azimuth: Double, _ metres: Double) -> Coordinate {
    Ellipsoid.wgs84.destination(
      from: centre, bearing: Bearing(degrees: azimuth), distance: Distance(metres: max(0, metres)))
  }
}

extension Coordinate {
  static let northPole = Coordinate(computedLatitude: 90, longitude: 0)
  static let southPole = Coordinate(computedLatitude: -90, longitude: 0)
}
