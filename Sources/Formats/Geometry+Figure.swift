public import GeoJSON
public import Geodesy

extension Geometry {
  /// A figure of the earth as a Polygon, or a MultiPolygon where the antimeridian cuts it.
  ///
  /// Returns nil for a figure that vanishes at the writer's precision.
  public init?(_ figure: some GeodesicFigure) {
    let polygons = figure.polygons().compactMap { polygon -> Polygon? in
      guard let exterior = LinearRing(polygon.exterior.map(Position.init)) else { return nil }
      return Polygon(
        exterior: exterior, holes: polygon.holes.compactMap { LinearRing($0.map(Position.init)) })
    }
    guard let first = polygons.first else { return nil }
    self = polygons.count == 1 ? .polygon(first) : .multiPolygon(polygons)
  }

  /// The geodesic between two points as a LineString, a MultiLineString across the antimeridian.
  ///
  /// Returns nil for coincident points.
  public init?(from start: Coordinate, to end: Coordinate) {
    let lines = Ellipsoid.wgs84.lines(from: start, to: end).compactMap {
      LineString($0.map(Position.init))
    }
    guard let first = lines.first else { return nil }
    self = lines.count == 1 ? .lineString(first) : .multiLineString(lines)
  }

  /// A point.
  public init(_ coordinate: Coordinate) { self = .point(Position(coordinate)) }
}

extension Position {
  /// The same point; both types have the same ranges.
  public init(_ coordinate: Coordinate) {
    guard
      let position = Self(latitude: coordinate.latitude, longitude: coordinate.longitude)
    else { preconditionFailure("\(coordinate) is not on the map") }
    self = position
  }
}
