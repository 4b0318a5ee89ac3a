internal import Geodesy

/// A point on the unit sphere: how far places are from each other, roughly and fast.
struct SpherePoint {
  private let x: Double
  private let y: Double
  private let z: Double

  init(_ coordinate: Coordinate) {
    let (sineLatitude, cosineLatitude) = Self.sineAndCosine(coordinate.latitude)
    let (sineLongitude, cosineLongitude) = Self.sineAndCosine(coordinate.longitude)
    x = cosineLatitude * cosineLongitude
    y = cosineLatitude * sineLongitude
    z = sineLatitude
  }

  /// Kilometres through the earth, at most 12,742: within 1 % of the geodesic up to 3,000 km.
  func chordKilometres(to other: SpherePoint) -> Double {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return 6371.009 * (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  /// Sine and cosine of degrees by Taylor's series within 45°, the rest by symmetry.
  private static func sineAndCosine(_ degrees: Double) -> (Double, Double) {
    let quarter = (degrees / 90).rounded()
    let angle = (degrees - quarter * 90) * (.pi / 180)
    let square = angle * angle
    let sine = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))))
    let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
    switch Int(quarter) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }
}
