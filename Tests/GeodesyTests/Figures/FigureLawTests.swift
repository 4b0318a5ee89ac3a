import TestSupport
import Testing

@testable import Geodesy

/// Laws of the figures over seeded random ones, the poles and the antimeridian among them.
@Suite struct FigureLawTests {
  @Test func `direct then inverse gives the distance and the azimuth back`() {
    let seed: UInt64 = 32_156
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let start = RandomFigure.point(&random)
      let bearing = Bearing(degrees: .random(in: 0...360, using: &random))
      let distance = Distance(kilometres: .random(in: 1...15_000, using: &random))
      let end = Ellipsoid.wgs84.destination(from: start, bearing: bearing, distance: distance)
      let back = Ellipsoid.wgs84.geodesic(from: start, to: end)
      #expect(
        abs(back.distance.metres - distance.metres) < 1e-6, "seed \(seed): \(start) \(bearing)")
      #expect(back.azimuth.angle(to: bearing) < 1e-6, "seed \(seed): \(start) \(bearing)")
    }
  }

  @Test func `rings are closed, wound the right way and on the map`() {
    let seed: UInt64 = 7946
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for number in 0..<3000 {
      let figure: any GeodesicFigure =
        number.isMultiple(of: 4) ? RandomFigure.corridor(&random) : RandomFigure.sector(&random)
      let polygons = figure.polygons()
      #expect(!polygons.isEmpty, "seed \(seed): \(figure)")
      for polygon in polygons {
        for ring in [polygon.exterior] + polygon.holes {
          #expect(ring.first == ring.last && ring.count >= 4, "seed \(seed): \(figure)")
          let widest =
            zip(ring, ring.dropFirst()).map { abs($0.longitude - $1.longitude) }.max() ?? 0
          let isAtPole = ring.contains { abs($0.latitude) == 90 }
          #expect(widest <= 15.001 || isAtPole, "seed \(seed): \(widest)° \(figure)")
        }
        #expect(signedArea(polygon.exterior) > 0, "seed \(seed): \(figure)")
        #expect(polygon.holes.allSatisfy { signedArea($0) < 0 }, "seed \(seed): \(figure)")
      }
    }
  }

  @Test func `corners of a ring are on its circles`() {
    let seed: UInt64 = 1004
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<1500 {
      let figure = RandomFigure.sector(&random)
      guard figure.direction == nil else { continue }
      for corner in figure.polygons().flatMap({ $0.exterior + $0.holes.flatMap { $0 } })
      where abs(corner.longitude) < 180 && abs(corner.latitude) < 90 {
        let distance = Ellipsoid.wgs84.distance(from: figure.centre, to: corner)
        let miss = min(
          abs(distance.metres - figure.outer.metres), abs(distance.metres - figure.inner.metres))
        #expect(miss <= figure.outer.metres * 0.001, "seed \(seed): \(figure) \(corner)")
      }
    }
  }

  @Test func `the map agrees with the geodesics about what is inside`() {
    let seed: UInt64 = 87
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    var compared = 0
    for number in 0..<2000 {
      let figure: any GeodesicFigure =
        number.isMultiple(of: 16) ? RandomFigure.corridor(&random) : RandomFigure.sector(&random)
      let polygons = figure.polygons()
      for _ in 0..<12 {
        let point = nearby(figure, &random)
        // The map's own border has no inside.
        guard abs(point.latitude) < 89.9999, abs(point.longitude) < 179.9999 else { continue }
        // Near the edge the polygon is allowed to differ: its sides are straight on the map.
        let slack = figure.reach.metres * 0.004
        let around = [0.0, 90, 180, 270].map {
          Ellipsoid.wgs84.destination(
            from: point, bearing: Bearing(degrees: $0), distance: Distance(metres: slack))
        }
        let isInside = figure.contains(point)
        guard around.allSatisfy({ figure.contains($0) == isInside }) else { continue }
        compared += 1
        #expect(polygons.containsOnMap(point) == isInside, "seed \(seed): \(figure) \(point)")
      }
    }
    #expect(compared > 15_000)
  }

  @Test func `the area on the map is the area on the earth within half a per cent`() {
    let seed: UInt64 = 2013
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<700 {
      let figure = RandomFigure.sector(&random)
      let expected = denseArea(figure)
      let drawn = figure.polygons().area
      #expect(
        abs(drawn / expected - 1) < 0.005, "seed \(seed): \(drawn / expected) \(figure)")
    }
  }

  @Test func `the representative point is inside and reaches the whole figure`() {
    let seed: UInt64 = 38
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<1500 {
      let figure = RandomFigure.sector(&random)
      let middle = figure.representativePoint
      #expect(figure.contains(middle) || figure.direction == nil, "seed \(seed): \(figure)")
      for corner in figure.polygons().flatMap(\.exterior)
      where abs(corner.longitude) < 180 && abs(corner.latitude) < 90 {
        let distance = Ellipsoid.wgs84.distance(from: middle, to: corner)
        #expect(distance.metres <= figure.reach.metres * 1.005 + 1, "seed \(seed): \(figure)")
      }
    }
  }

  /// A point within twice the figure's reach, or anywhere.
  private func nearby(_ figure: any GeodesicFigure, _ random: inout SeededRandom) -> Coordinate {
    guard Int.random(in: 0..<6, using: &random) > 0 else { return RandomFigure.point(&random) }
    return Ellipsoid.wgs84.destination(
      from: figure.representativePoint,
      bearing: Bearing(degrees: .random(in: 0...360, using: &random)),
      distance: figure.reach * .random(in: 0...1.5, using: &random))
  }

  private func signedArea(_ ring: [Coordinate]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) {
      $0 + $1.0.longitude * $1.1.latitude - $1.1.longitude * $1.0.latitude
    }
  }

  /// The area by geodesic triangles from the centre, without any map: thin slices, outer less inner.
  private func denseArea(_ figure: GeodesicSector) -> Double {
    let width = figure.direction == nil ? 360 : 2 * figure.halfWidth
    let start = (figure.direction?.degrees ?? 180) - width / 2
    func fan(_ distance: Distance) -> Double {
      guard distance > .zero else { return 0 }
      let slices = 360
      let rim = (0...slices).map { slice in
        Ellipsoid.wgs84.destination(
          from: figure.centre,
          bearing: Bearing(degrees: start + width * Double(slice) / Double(slices)),
          distance: distance)
      }
      return zip(rim, rim.dropFirst()).reduce(0) {
        $0 + abs(Ellipsoid.wgs84.area(of: [figure.centre, $1.0, $1.1]))
      }
    }
    return fan(figure.outer) - fan(figure.inner)
  }
}
