internal import Geodesy
internal import Glibc

/// A point on the unit sphere: how far places are from each other, roughly and fast.
struct SpherePoint {
  private let x: Double
  private let y: Double
  private let z: Double

  init(_ coordinate: Coordinate) {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    x = cos(latitude) * cos(longitude)
    y = cos(latitude) * sin(longitude)
    z = sin(latitude)
  }

  /// Kilometres through the earth, at most 12,742: within 1 % of the geodesic up to 3,000 km.
  func chordKilometres(to other: SpherePoint) -> Double {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return 6371.009 * (dx * dx + dy * dy + dz * dz).squareRoot()
  }
}
