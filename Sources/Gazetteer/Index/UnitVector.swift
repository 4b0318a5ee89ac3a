internal import Geodesy
internal import Glibc

/// A point on the unit sphere: distances by chord, without a geodesic.
struct UnitVector {
  var x: Double
  var y: Double
  var z: Double

  init(_ point: Coordinate) {
    let latitude = point.latitude * .pi / 180
    let longitude = point.longitude * .pi / 180
    x = cos(latitude) * cos(longitude)
    y = cos(latitude) * sin(longitude)
    z = sin(latitude)
  }

  /// The square of the straight line through the sphere, in radii, 0...4.
  func squaredChord(to other: Self) -> Double {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return dx * dx + dy * dy + dz * dz
  }

  /// Where between `start` (0) and `end` (1) the line between them comes nearest.
  func nearestFraction(from start: Self, to end: Self) -> Double {
    let (dx, dy, dz) = (end.x - start.x, end.y - start.y, end.z - start.z)
    let length = dx * dx + dy * dy + dz * dz
    guard length > 0 else { return 0 }
    let along = (x - start.x) * dx + (y - start.y) * dy + (z - start.z) * dz
    return min(1, max(0, along / length))
  }
}
