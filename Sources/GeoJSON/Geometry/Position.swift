/// A point of a geometry, written longitude first (RFC 7946 §3.1.1).
///
///     Position(latitude: 18.44111, longitude: 1.40778)   // [1.40778,18.44111]
public struct Position: Hashable, Sendable {
  /// Degrees north, in -90...90.
  public let latitude: Double
  /// Degrees east, in -180...180.
  public let longitude: Double

  /// Returns nil for NaN, infinity, a latitude outside -90...90 or a longitude outside -180...180.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// The extent of a collection: `[west, south, east, north]` (RFC 7946 §5).
public struct Bounds: Hashable, Sendable {
  public let southwest: Position
  public let northeast: Position

  /// Returns nil when south is above north; west above east is a box across the antimeridian.
  public init?(southwest: Position, northeast: Position) {
    guard southwest.latitude <= northeast.latitude else { return nil }
    self.southwest = southwest
    self.northeast = northeast
  }
}
