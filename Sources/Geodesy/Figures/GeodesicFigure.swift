/// A region of the earth that is described by geodesics, not by degrees.
///
///     let ring = GeodesicSector(around: kidal, from: Distance(kilometres: 22), to: outer)
///     ring.contains(alkite)     // by the geodesic, exactly
///     ring.polygons()           // for a map
public protocol GeodesicFigure: Sendable {
  /// Whether the point lies in the figure or on its edge, by geodesics.
  func contains(_ point: Coordinate) -> Bool

  /// The best single point: in the figure, but for a bare ring, whose centre it is.
  var representativePoint: Coordinate { get }

  /// How far the figure reaches from its representative point.
  var reach: Distance { get }

  /// The figure as polygons in longitude and latitude: closed rings, anticlockwise outside, clockwise
  /// holes, cut at the antimeridian, along ±90 where a pole is inside.
  func polygons() -> [FigurePolygon]
}

/// A polygon in longitude and latitude; edges are straight there and never cross the antimeridian.
public struct FigurePolygon: Hashable, Sendable {
  /// Closed (the last corner is the first) and anticlockwise.
  public let exterior: [Coordinate]
  /// Closed and clockwise, inside `exterior`.
  public let holes: [[Coordinate]]
}

/// A closed edge as a function of where one is along it, with the figure on its left.
struct FigureEdge {
  /// Values of the parameter to start from, rising; the last closes on the first.
  let parameters: [Double]
  let point: (Double) -> Coordinate

  /// Returns corners with longitudes that run on past ±180, the first repeated at the end.
  ///
  /// Corners are added until no step is wider than 15° of longitude, so that the way round a pole
  /// is not mistaken; `tolerance` metres bound how far the middle of a step may be from the edge.
  func corners(tolerance: Double, isClosed: Bool = true) -> [Corner] {
    var corners: [Corner] = []
    var longitude = 0.0
    for (from, to) in zip(parameters, parameters.dropFirst()) {
      let start = point(from)
      if corners.isEmpty {
        longitude = start.longitude
        corners.append(Corner(latitude: start.latitude, longitude: longitude))
      }
      append(from, start, to, point(to), tolerance, 0, &corners, &longitude)
    }
    if isClosed, let first = corners.first, let last = corners.popLast() {
      // Rounding must not leave a gap.
      let turns = ((last.longitude - first.longitude) / 360).rounded()
      corners.append(
        Corner(latitude: first.latitude, longitude: first.longitude + turns * 360))
    }
    return corners
  }

  private func append(
    _ from: Double, _ start: Coordinate, _ to: Double, _ end: Coordinate, _ tolerance: Double,
    _ depth: Int, _ corners: inout [Corner], _ longitude: inout Double
  ) {
    let step = (end.longitude - start.longitude).remainder(dividingBy: 360)
    if depth < 24, abs(step) > 15 || (depth < 3 && bends(from, start, to, end, step, tolerance)) {
      let middle = (from + to) / 2
      let between = point(middle)
      append(from, start, middle, between, tolerance, depth + 1, &corners, &longitude)
      append(middle, between, to, end, tolerance, depth + 1, &corners, &longitude)
    } else {
      longitude += step
      corners.append(Corner(latitude: end.latitude, longitude: longitude))
    }
  }

  /// Whether the straight step on the map strays from the edge by more than the tolerance.
  private func bends(
    _ from: Double, _ start: Coordinate, _ to: Double, _ end: Coordinate, _ step: Double,
    _ tolerance: Double
  ) -> Bool {
    let onMap = Coordinate(
      computedLatitude: (start.latitude + end.latitude) / 2, longitude: start.longitude + step / 2)
    let onEdge = point((from + to) / 2)
    return Ellipsoid.wgs84.distance(from: onMap, to: onEdge).metres > tolerance
  }
}

/// A corner whose longitude may be beyond ±180, so that neighbours stay neighbours.
struct Corner: Hashable {
  let latitude: Double
  let longitude: Double
}
