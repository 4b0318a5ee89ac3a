internal import Geodesy

/// A point on the unit sphere: distances by chord, without a geodesic.
struct UnitVector {
  var x: Double
  var y: Double
  var z: Double

  init(_ point: Coordinate) {
    let (sinLatitude, cosLatitude) = Self.sineAndCosine(degrees: point.latitude)
    let (sinLongitude, cosLongitude) = Self.sineAndCosine(degrees: point.longitude)
    x = cosLatitude * cosLongitude
    y = cosLatitude * sinLongitude
    z = sinLatitude
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

  /// The sine and the cosine of an angle in -180...180 degrees, to 1e-13.
  ///
  /// The standard library has none and this target imports no C library. Taylor's series within 45
  /// degrees, the rest by symmetry.
  static func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
    let quarter = (degrees / 90).rounded()
    let angle = (degrees - quarter * 90) * (.pi / 180)
    let square = angle * angle
    var sine = 1.0
    var cosine = 1.0
    for step in stride(from: 16.0, through: 2, by: -2) {
      cosine = 1 - cosine * square / (step * (step - 1))
      sine = 1 - sine * square / (step * (step + 1))
    }
    sine *= angle
    switch Int(quarter) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }
}
