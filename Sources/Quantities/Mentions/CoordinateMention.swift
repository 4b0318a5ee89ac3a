public import Geodesy

/// A point that a text gives by its coordinates: "au point 17°06′N 01°12′E".
public struct CoordinateMention: Hashable, Sendable {
  public let coordinate: Coordinate
  /// Radius that should hold what is told of the point: what rounding left open, and two kilometres at least.
  ///
  /// A report gives the point of a place, not that of a crater.
  public let uncertainty: Distance

  public init(coordinate: Coordinate, uncertainty: Distance) {
    self.coordinate = coordinate
    self.uncertainty = uncertainty
  }
}
