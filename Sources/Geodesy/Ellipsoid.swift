internal import CProj

/// An ellipsoid of revolution with its geodesics, as PROJ computes them.
///
///     let line = Ellipsoid.wgs84.geodesic(from: kidal, to: alkite)
///     line.distance.kilometres   // 34.5
///     line.azimuth.degrees       // 217
///
/// The value holds no lock and no context: `geodesic.h` is pure functions over a constant struct.
/// > Reference: Karney, "Algorithms for geodesics", J. Geodesy 87 (2013),
/// > doi:10.1007/s00190-012-0578-z, as PROJ's `geodesic.c`.
public struct Ellipsoid: Sendable {
  private let parameters: geod_geodesic

  /// The WGS 84 ellipsoid: semi-major axis 6,378,137 m, flattening 1/298.257223563.
  public static let wgs84 = Ellipsoid(
    semiMajorAxis: 6_378_137, flattening: 1 / 298.257_223_563)

  init(semiMajorAxis: Double, flattening: Double) {
    var parameters = geod_geodesic()
    unsafe geod_init(&parameters, semiMajorAxis, flattening)
    self.parameters = parameters
  }

  /// The shortest line between two points.
  public struct Geodesic: Hashable, Sendable {
    /// Length along the ellipsoid.
    public let distance: Distance
    /// Direction at the first point; 0 for coincident points is a convention, not a fact.
    public let azimuth: Bearing
    /// Direction at the second point, forwards along the line.
    public let finalAzimuth: Bearing
  }

  /// Returns the shortest line from `start` to `end`.
  ///
  /// - Complexity: O(1), about 0.8 µs.
  public func geodesic(from start: Coordinate, to end: Coordinate) -> Geodesic {
    var copy = parameters
    var metres = 0.0
    var azimuth = 0.0
    var finalAzimuth = 0.0
    unsafe geod_inverse(
      &copy, start.latitude, start.longitude, end.latitude, end.longitude,
      &metres, &azimuth, &finalAzimuth)
    return Geodesic(
      distance: Distance(metres: metres), azimuth: Bearing(degrees: azimuth),
      finalAzimuth: Bearing(degrees: finalAzimuth))
  }

  /// Returns the length of the shortest line between two points.
  public func distance(from start: Coordinate, to end: Coordinate) -> Distance {
    geodesic(from: start, to: end).distance
  }

  /// Returns the point reached by following the geodesic that leaves `origin` at `bearing`.
  ///
  /// - Parameters:
  ///   - origin: Where the line starts.
  ///   - bearing: The direction at `origin`; it changes along the path.
  ///   - distance: Metres along the ellipsoid.
  /// - Returns: A coordinate with its longitude in -180...180.
  public func destination(
    from origin: Coordinate, bearing: Bearing, distance: Distance
  ) -> Coordinate {
    waypoint(from: origin, bearing: bearing, distance: distance).coordinate
  }

  /// A point on the way, and the direction of the way there.
  struct Waypoint: Hashable {
    let coordinate: Coordinate
    let azimuth: Bearing
  }

  /// Returns the point that `destination` returns, with the direction of the geodesic at it.
  func waypoint(from origin: Coordinate, bearing: Bearing, distance: Distance) -> Waypoint {
    var copy = parameters
    var latitude = 0.0
    var longitude = 0.0
    var azimuth = 0.0
    unsafe geod_direct(
      &copy, origin.latitude, origin.longitude, bearing.degrees, distance.metres,
      &latitude, &longitude, &azimuth)
    return Waypoint(
      coordinate: Coordinate(computedLatitude: latitude, longitude: longitude),
      azimuth: Bearing(degrees: azimuth))
  }

  /// Returns the area inside a ring whose edges are geodesics, in square metres.
  ///
  /// - Parameter ring: Corners, the first repeated at the end or not; anticlockwise is positive.
  /// - Returns: The signed area; a ring around a pole counts the side on its left.
  /// - Complexity: O(n), about 1 µs a corner.
  /// > Reference: Karney (2013), §6, as PROJ's `geod_polygon_compute`.
  public func area(of ring: [Coordinate]) -> Double {
    var copy = parameters
    var polygon = geod_polygon()
    unsafe geod_polygon_init(&polygon, 0)
    for corner in ring.first == ring.last ? ring.dropLast() : ring[...] {
      unsafe geod_polygon_addpoint(&copy, &polygon, corner.latitude, corner.longitude)
    }
    var area = 0.0
    _ = unsafe geod_polygon_compute(&copy, &polygon, 0, 1, &area, nil)
    return area
  }
}
