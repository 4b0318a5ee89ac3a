import TestSupport

@testable import Geodesy

/// Figures all over the earth, one in three near a pole or the antimeridian.
enum RandomFigure {
  static func point(_ random: inout SeededRandom) -> Coordinate {
    let latitude: Double
    let longitude: Double
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      latitude = 90
      longitude = Double.random(in: -180...180, using: &random)
    case 1:
      latitude = -90
      longitude = 0
    case 2:
      latitude = Double.random(in: 89...90, using: &random)
      longitude = Double.random(in: -180...180, using: &random)
    case 3:
      latitude = Double.random(in: -90...90, using: &random)
      longitude = Bool.random(using: &random) ? 180 : -180
    case 4:
      latitude = Double.random(in: -80...80, using: &random)
      longitude = Double.random(in: 179...180, using: &random)
    default:
      latitude = Double.random(in: -90...90, using: &random)
      longitude = Double.random(in: -180...180, using: &random)
    }
    return Coordinate(computedLatitude: latitude, longitude: longitude)
  }

  /// Discs, rings and sectors of 100 m to 5000 km, small ones as likely as large ones.
  static func sector(_ random: inout SeededRandom) -> GeodesicSector {
    let outer = 0.1 * tenTo(Double.random(in: 0...4.7, using: &random))
    let inner =
      Bool.random(using: &random) ? 0 : outer * Double.random(in: 0...0.95, using: &random)
    let direction: Bearing? =
      Bool.random(using: &random)
      ? nil : Bearing(degrees: Double(Int.random(in: 0..<32, using: &random)) * 11.25)
    let widths = [11.25, 22.5, 45, 67.5, 90, 135, 170]
    guard
      let sector = GeodesicSector(
        around: point(&random), from: Distance(kilometres: inner), to: Distance(kilometres: outer),
        towards: direction, within: widths[Int.random(in: 0..<widths.count, using: &random)])
    else { preconditionFailure("\(inner)...\(outer) km") }
    return sector
  }

  static func corridor(_ random: inout SeededRandom) -> GeodesicCorridor {
    let start = point(&random)
    let length = 0.1 * tenTo(Double.random(in: 0...4.5, using: &random))
    let end = Ellipsoid.wgs84.destination(
      from: start, bearing: Bearing(degrees: .random(in: 0...360, using: &random)),
      distance: Distance(kilometres: length))
    let width = Distance(kilometres: length * Double.random(in: 0.02...0.5, using: &random))
    guard let corridor = GeodesicCorridor(from: start, to: end, within: width) else {
      preconditionFailure("\(length) km")
    }
    return corridor
  }

  private static func tenTo(_ exponent: Double) -> Double {
    // No Foundation, no pow: 10^x by squaring the whole part and halving the rest.
    var result = 1.0
    for _ in 0..<Int(exponent) { result *= 10 }
    var root = 10.0
    var rest = exponent - exponent.rounded(.down)
    for _ in 0..<30 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}

extension [FigurePolygon] {
  /// Whether the point is in one of the polygons on the map: an independent even-odd test.
  func containsOnMap(_ point: Coordinate) -> Bool {
    contains { polygon in
      Self.isInside(polygon.exterior, point) && !polygon.holes.contains { Self.isInside($0, point) }
    }
  }

  /// Square metres, by geodesic edges.
  var area: Double {
    reduce(0) { sum, polygon in
      polygon.holes.reduce(sum + Ellipsoid.wgs84.area(of: polygon.exterior)) {
        $0 + Ellipsoid.wgs84.area(of: $1)
      }
    }
  }

  private static func isInside(_ ring: [Coordinate], _ point: Coordinate) -> Bool {
    var isInside = false
    for (from, to) in zip(ring, ring.dropFirst())
    where (from.latitude > point.latitude) != (to.latitude > point.latitude) {
      let share = (point.latitude - from.latitude) / (to.latitude - from.latitude)
      if point.longitude < from.longitude + share * (to.longitude - from.longitude) {
        isInside.toggle()
      }
    }
    return isInside
  }
}
