/// An extent in longitude and latitude.
///
///     BoundingBox(west: 177, south: -20, east: -178, north: -12)   // Fiji, across the antimeridian
public struct BoundingBox: Hashable, Sendable {
  /// Degrees east, in -180...180; greater than `east` where the box crosses the antimeridian.
  public let west: Double
  /// Degrees north, in -90...90, not above `north`.
  public let south: Double
  /// Degrees east, in -180...180.
  public let east: Double
  /// Degrees north, in -90...90.
  public let north: Double

  /// Returns nil when a side is out of range or south is above north.
  public init?(west: Double, south: Double, east: Double, north: Double) {
    guard (-180...180).contains(west), (-180...180).contains(east), (-90...90).contains(south),
      (-90...90).contains(north), south <= north
    else { return nil }
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// Whether the point lies in the box or on its edge.
  public func contains(_ point: Coordinate) -> Bool {
    guard point.latitude >= south, point.latitude <= north else { return false }
    if west <= east { return point.longitude >= west && point.longitude <= east }
    return point.longitude >= west || point.longitude <= east
  }

  /// The four corners, from the southwest, anticlockwise.
  public var corners: [Coordinate] {
    [(south, west), (south, east), (north, east), (north, west)].compactMap {
      Coordinate(latitude: $0.0, longitude: $0.1)
    }
  }
}
