/// What lies within a distance of the geodesic between two points: "sur l'axe Anéfis–Kidal".
///
///     GeodesicCorridor(from: anefis, to: kidal, within: Distance(kilometres: 5))
public struct GeodesicCorridor: GeodesicFigure, Hashable {
  public let start: Coordinate
  public let end: Coordinate
  /// How far to either side, and past the ends, edge included.
  public let halfWidth: Distance
  private let line: Ellipsoid.Geodesic

  /// Returns nil unless the line is at most 10,000 km long and the half width above 0 and at most
  /// 2,500 km.
  public init?(from start: Coordinate, to end: Coordinate, within halfWidth: Distance) {
    let line = Ellipsoid.wgs84.geodesic(from: start, to: end)
    guard line.distance.kilometres <= 10_000, halfWidth > .zero, halfWidth.kilometres <= 2500 else {
      return nil
    }
    self.start = start
    self.end = end
    self.halfWidth = halfWidth
    self.line = line
  }

  /// - Complexity: About 150 geodesics.
  public func contains(_ point: Coordinate) -> Bool { distance(to: point) <= halfWidth }

  public var representativePoint: Coordinate { along(0.5).coordinate }

  /// Half the line and the half width.
  public var reach: Distance { line.distance * 0.5 + halfWidth }

  public func polygons() -> [FigurePolygon] {
    let figure = clearOfPoles
    var window = MapWindow()
    window.add(figure.edge.corners(tolerance: halfWidth.metres / 200))
    if figure.contains(.northPole) { window.addNorthPole() }
    if figure.contains(.southPole) { window.addSouthPole() }
    return window.polygons()
  }

  /// The figure to draw: a little narrower where its edge runs over a pole, which is no point on a map.
  private var clearOfPoles: Self {
    let margin = min(10, halfWidth.metres * 1e-4)
    let isOnEdge = [Coordinate.northPole, .southPole].contains {
      abs(distance(to: $0).metres - halfWidth.metres) < margin
    }
    guard isOnEdge else { return self }
    return Self(
      from: start, to: end, within: Distance(metres: halfWidth.metres - 2 * margin)) ?? self
  }

  /// Returns the distance from the point to the nearest point of the line.
  public func distance(to point: Coordinate) -> Distance {
    let steps = 64
    let metres = { share in
      Ellipsoid.wgs84.distance(from: point, to: along(share).coordinate).metres
    }
    let samples = (0...steps).map { metres(Double($0) / Double(steps)) }
    let best = samples.indices.min { samples[$0] < samples[$1] } ?? 0
    // Between its neighbours the distance has one minimum.
    var low = Double(max(0, best - 1)) / Double(steps)
    var high = Double(min(steps, best + 1)) / Double(steps)
    for _ in 0..<40 {
      let third = (high - low) / 3
      if metres(low + third) < metres(high - third) { high -= third } else { low += third }
    }
    return Distance(metres: min(samples[best], metres((low + high) / 2)))
  }

  private func along(_ share: Double) -> Ellipsoid.Waypoint {
    Ellipsoid.wgs84.waypoint(
      from: start, bearing: line.azimuth, distance: line.distance * min(1, max(0, share)))
  }

  private var edge: FigureEdge {
    // Out on the right, round the end, back on the left, round the start: the inside is on the left.
    let steps = 32.0
    let parameters = stride(from: 0, through: 4 * steps, by: 1).map { $0 / steps }
    return FigureEdge(parameters: parameters) { parameter in
      let side = min(3, parameter.rounded(.down))
      let share = parameter - side
      let (waypoint, turn) =
        switch side {
        case 0: (along(share), 90.0)
        case 1: (along(1), 90 - 180 * share)
        case 2: (along(1 - share), -90.0)
        default: (along(0), -90 - 180 * share)
        }
      return Ellipsoid.wgs84.destination(
        from: waypoint.coordinate, bearing: Bearing(degrees: waypoint.azimuth.degrees + turn),
        distance: halfWidth)
    }
  }
}
