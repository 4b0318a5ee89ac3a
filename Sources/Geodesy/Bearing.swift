internal import CProj

/// A direction at a point: degrees clockwise from true north.
///
///     Bearing(degrees: -143).degrees == 217
public struct Bearing: Hashable, Sendable {
  /// Degrees clockwise from true north, in 0..<360.
  public let degrees: Double

  /// - Parameter degrees: Any finite angle; it is reduced to 0..<360.
  public init(degrees: Double) {
    precondition(degrees.isFinite, "\(degrees)° is not a bearing")
    let reduced = degrees.truncatingRemainder(dividingBy: 360)
    let positive = reduced < 0 ? reduced + 360 : reduced
    self.degrees = positive == 360 ? 0 : positive
  }

  /// Returns the smaller angle between the two directions, in degrees, 0...180.
  public func angle(to other: Bearing) -> Double {
    let difference = abs(degrees - other.degrees)
    return min(difference, 360 - difference)
  }

  /// The cosine of the direction: 1 to the north, 0 to the east and to the west.
  public var cosine: Double { geomap_cosine(degrees) }
}

/// A point of the compass as news writes it: "au nord", "nord-est", "north-northeast".
public enum CompassPoint: String, CaseIterable, Hashable, Sendable {
  case north = "N"
  case northNortheast = "NNE"
  case northeast = "NE"
  case eastNortheast = "ENE"
  case east = "E"
  case eastSoutheast = "ESE"
  case southeast = "SE"
  case southSoutheast = "SSE"
  case south = "S"
  case southSouthwest = "SSW"
  case southwest = "SW"
  case westSouthwest = "WSW"
  case west = "W"
  case westNorthwest = "WNW"
  case northwest = "NW"
  case northNorthwest = "NNW"

  /// The direction that the word names exactly.
  public var bearing: Bearing {
    Bearing(degrees: Double(Self.allCases.firstIndex(of: self) ?? 0) * 22.5)
  }

  /// How many directions the writer chose among: 4 for "nord", 8 for "nord-est", 16 for "nord-nord-est".
  public var precision: Int {
    switch rawValue.count {
    case 1: 4
    case 2: 8
    default: 16
    }
  }
}
