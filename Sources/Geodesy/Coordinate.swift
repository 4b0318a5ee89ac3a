/// A point on the WGS 84 ellipsoid.
///
///     guard let kidal = Coordinate(latitude: 18.44345, longitude: 1.40921) else { … }
///
/// Always latitude and longitude by name: a bare pair of numbers never crosses a function boundary.
public struct Coordinate: Hashable, Sendable {
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

  /// Trusts a point that `geod_direct` computed: latitudes are in range, longitudes are reduced here.
  init(computedLatitude latitude: Double, longitude: Double) {
    precondition(latitude.isFinite && longitude.isFinite, "(\(latitude), \(longitude))")
    self.latitude = min(90, max(-90, latitude))
    let reduced = longitude.remainder(dividingBy: 360)
    self.longitude = reduced
  }
}
