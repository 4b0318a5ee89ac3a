public import Geodesy
public import TestSupport

/// Points all over the earth, every third one near a pole or the antimeridian.
public enum RandomPoint {
  public static func next(_ random: inout SeededRandom) -> Coordinate {
    let latitude =
      switch Int.random(in: 0..<12, using: &random) {
      case 0: 90.0
      case 1: -90.0
      case 2: Double.random(in: 88...90, using: &random)
      default: Double.random(in: -85...85, using: &random)
      }
    let longitude =
      switch Int.random(in: 0..<8, using: &random) {
      case 0: 180.0
      case 1: Double.random(in: -180 ... -179, using: &random)
      default: Double.random(in: -180...180, using: &random)
      }
    guard let point = Coordinate(latitude: latitude, longitude: longitude) else {
      preconditionFailure("(\(latitude), \(longitude))")
    }
    return point
  }
}
