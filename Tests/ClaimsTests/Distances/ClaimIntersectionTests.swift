@testable import Distances
import Geodesy
@testable import Quantities
import TestSupport
import ReadingSupport
import Testing

@Suite struct ClaimIntersectionTests {
  private func point(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  /// What a report allows that tells distance and direction from a town, rounded as reports do.
  private func sector(
    _ kilometres: Double, _ direction: CompassPoint?, from town: Coordinate
  ) throws -> GeodesicSector {
    let stated = StatedDistance(extent: .about(length(kilometres)), direction: direction)
    let located = try #require(LocatedClaim(stated, from: DistanceEnd(town, population: 12_000)))
    return try #require(located.figure as? GeodesicSector)
  }

  private let kidal = (latitude: 18.44345, longitude: 1.40921)
  private let gao = (latitude: 16.27167, longitude: -0.04472)
  private let menaka = (latitude: 15.91822, longitude: 2.4022)

  @Test func `three reports about one well find it and name the wrong one`() throws {
    // The well is at 17.2 N, 1.1 E: 141 km south-southwest of Kidal, 159 km northeast of Gao, 198 km
    // northwest of Ménaka.
    let well = try point(17.2, 1.1)
    let claims = [
      try sector(140, .south, from: try point(kidal.latitude, kidal.longitude)),
      try sector(160, .northeast, from: try point(gao.latitude, gao.longitude)),
      try sector(80, .west, from: try point(menaka.latitude, menaka.longitude)),
    ]
    #expect(claims[0].contains(well) && claims[1].contains(well) && !claims[2].contains(well))
    let found = ClaimIntersection(claims)
    #expect(found.supporting == [0, 1])
    #expect(found.contradicting == [2])
    let coordinate = try #require(found.coordinate)
    let uncertainty = try #require(found.uncertainty)
    #expect(Ellipsoid.wgs84.distance(from: coordinate, to: well) <= uncertainty)
    #expect(uncertainty < min(claims[0].reach, claims[1].reach))

    let all = ClaimIntersection([
      claims[0], claims[1],
      try sector(200, .northwest, from: try point(menaka.latitude, menaka.longitude)),
    ])
    #expect(all.supporting == [0, 1, 2])
    #expect(all.contradicting.isEmpty)
    let better = try #require(all.uncertainty)
    #expect(better <= uncertainty + Distance(kilometres: 1))
  }

  @Test func `two claims that cannot both hold are contradictory`() throws {
    let town = try point(kidal.latitude, kidal.longitude)
    let found = ClaimIntersection([
      try sector(30, .north, from: town), try sector(30, .south, from: town),
    ])
    #expect(found.coordinate == nil)
    #expect(found.uncertainty == nil)
    #expect(found.contradicting == [0, 1])
    #expect(found.alternatives == [[0], [1]])
  }

  @Test func `one claim is its own answer`() throws {
    let town = try point(kidal.latitude, kidal.longitude)
    let claim = try sector(30, .north, from: town)
    let found = ClaimIntersection([claim])
    #expect(found.supporting == [0])
    #expect(claim.contains(try #require(found.coordinate)))
    #expect(abs(try #require(found.uncertainty).kilometres - claim.reach.kilometres) < 4)
  }

  @Test func `two rings meet in two places, and the radius holds both`() throws {
    let rings = [
      try sector(100, nil, from: try point(17, 0)), try sector(100, nil, from: try point(17, 1)),
    ]
    let found = ClaimIntersection(rings)
    let coordinate = try #require(found.coordinate)
    #expect(rings.allSatisfy { $0.contains(coordinate) })
    #expect(try #require(found.uncertainty).kilometres > 150)
  }

  @Test func `the truth is within the radius of what true claims allow`() throws {
    let seed: UInt64 = 1967
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<12 {
      let truth = RandomPoint.next(&random)
      let claims = try (0..<3).map { _ in
        let kilometres = Double(Int.random(in: 2...20, using: &random) * 10)
        let town = Ellipsoid.wgs84.destination(
          from: truth, bearing: Bearing(degrees: .random(in: 0...360, using: &random)),
          distance: Distance(kilometres: kilometres))
        let azimuth = Ellipsoid.wgs84.geodesic(from: town, to: truth).azimuth
        let word = CompassPoint.allCases.filter { $0.precision <= 8 }
          .min { $0.bearing.angle(to: azimuth) < $1.bearing.angle(to: azimuth) }
        return try sector(kilometres, word, from: town)
      }
      let found = ClaimIntersection(claims)
      let coordinate = try #require(found.coordinate, "seed \(seed): \(truth)")
      let uncertainty = try #require(found.uncertainty)
      #expect(found.supporting == [0, 1, 2])
      #expect(
        Ellipsoid.wgs84.distance(from: coordinate, to: truth) <= uncertainty,
        "seed \(seed): \(truth)")
    }
  }
}
