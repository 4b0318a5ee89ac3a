extension Ellipsoid {
  /// Returns the geodesic as lines for a map, cut at the antimeridian.
  ///
  /// - Parameters:
  ///   - start: Where the line begins; the first point of the first part.
  ///   - end: Where it ends; the last point of the last part.
  ///   - tolerance: How far the drawn line may be from the geodesic; parts are split until it fits.
  /// - Returns: One part, or more where the line crosses ±180; each has two points at least, and none
  ///   is returned for coincident points.
  public func lines(
    from start: Coordinate, to end: Coordinate, tolerance: Distance = Distance(metres: 50)
  ) -> [[Coordinate]] {
    let line = geodesic(from: start, to: end)
    guard line.distance > .zero else { return [] }
    let edge = FigureEdge(parameters: stride(from: 0.0, through: 1, by: 1.0 / 16).map(\.self)) {
      // The ends are the caller's to the last digit.
      if $0 == 0 { return start }
      if $0 == 1 { return end }
      return destination(from: start, bearing: line.azimuth, distance: line.distance * $0)
    }
    return MapWindow.split(edge.corners(tolerance: tolerance.metres, isClosed: false))
      .filter { $0.count > 1 }
      .map { $0.map(\.coordinate) }
  }
}
