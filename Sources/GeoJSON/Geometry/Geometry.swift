/// A geometry of RFC 7946 §3.1, as far as an event needs one.
///
/// Cutting at the antimeridian (§3.1.9) is the caller's: it needs to know the earth.
public enum Geometry: Hashable, Sendable {
  case point(Position)
  case lineString(LineString)
  case multiLineString([LineString])
  case polygon(Polygon)
  case multiPolygon([Polygon])

  /// The member `type`.
  public var type: String {
    switch self {
    case .point: "Point"
    case .lineString: "LineString"
    case .multiLineString: "MultiLineString"
    case .polygon: "Polygon"
    case .multiPolygon: "MultiPolygon"
    }
  }
}

/// Two or more positions in a row.
public struct LineString: Hashable, Sendable {
  public let positions: [Position]

  /// Returns nil for fewer than two positions.
  public init?(_ positions: [Position]) {
    guard positions.count >= 2 else { return nil }
    self.positions = positions
  }
}

/// A closed line of at least four positions, the last equal to the first.
public struct LinearRing: Hashable, Sendable {
  public let positions: [Position]

  /// Closes the ring where it is open; returns nil for fewer than three different corners in a row.
  public init?(_ positions: [Position]) {
    guard let first = positions.first else { return nil }
    let closed = first == positions.last ? positions : positions + [first]
    guard closed.count >= 4 else { return nil }
    self.positions = closed
  }

  /// Whether the ring runs anticlockwise in the plane of longitude and latitude.
  public var isAnticlockwise: Bool {
    // Twice the signed area, from the first corner so that large offsets do not cost digits.
    let origin = positions[0]
    var area = 0.0
    for index in 1..<positions.count {
      let from = positions[index - 1]
      let to = positions[index]
      area +=
        (from.longitude - origin.longitude) * (to.latitude - origin.latitude)
        - (to.longitude - origin.longitude) * (from.latitude - origin.latitude)
    }
    return area > 0
  }

  /// The same ring the other way round.
  var reversed: LinearRing { LinearRing(unchecked: positions.reversed()) }

  private init(unchecked positions: [Position]) { self.positions = positions }
}

/// A ring with its holes, wound as RFC 7946 §3.1.6 wants: anticlockwise outside, clockwise holes.
public struct Polygon: Hashable, Sendable {
  public let exterior: LinearRing
  public let holes: [LinearRing]

  /// Winds the rings the right way round, whichever way they come.
  public init(exterior: LinearRing, holes: [LinearRing] = []) {
    self.exterior = exterior.isAnticlockwise ? exterior : exterior.reversed
    self.holes = holes.map { $0.isAnticlockwise ? $0.reversed : $0 }
  }
}
