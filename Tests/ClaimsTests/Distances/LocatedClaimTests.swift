@testable import Distances
import Geodesy
@testable import Quantities
import TestSupport
import ReadingSupport
import Testing

@Suite struct LocatedClaimTests {
  private func kidal() throws -> DistanceEnd {
    DistanceEnd(
      try #require(Coordinate(latitude: 18.44345, longitude: 1.40921)), population: 11_643)
  }

  @Test func `a bare distance is a ring around its anchor`() throws {
    let located = try #require(
      LocatedClaim(StatedDistance(extent: .about(length(30))), from: try kidal()))
    #expect(located.method == .ring)
    #expect(located.coordinate == (try kidal()).coordinate)
    #expect(abs(located.uncertainty.kilometres - (37.5 + 1 + 0.375)) < 1e-6)
    #expect(located.geoPrecision == 2)
    #expect(located.wherePrecision == 5)
    let alkite = try #require(Coordinate(latitude: 18.19361, longitude: 1.21361))
    #expect(located.figure.contains(alkite))
    #expect(Ellipsoid.wgs84.distance(from: located.coordinate, to: alkite) < located.uncertainty)
  }

  @Test func `a direction makes it a sector with its point in the middle`() throws {
    let stated = StatedDistance(extent: .exactly(length(30)), direction: .southwest)
    let located = try #require(LocatedClaim(stated, from: try kidal()))
    #expect(located.method == .offset)
    let line = Ellipsoid.wgs84.geodesic(from: (try kidal()).coordinate, to: located.coordinate)
    #expect(abs(line.distance.kilometres - 30) < 1e-6)
    #expect(abs(line.azimuth.degrees - 225) < 1e-6)
    #expect(located.figure.contains(located.coordinate))
    #expect(located.uncertainty.kilometres < 16)
  }

  @Test(
    arguments: [
      (Extent.exactly(length(20)), 2), (.atMost(length(25)), 2), (.exactly(length(30)), 5),
      (.between(length(10), length(30)), 5), (.atLeast(length(10)), 5),
      (.vague(low: Distance(kilometres: 2), high: Distance(kilometres: 10)), 2),
      (.travelTime(hours: 2, by: .road), 5),
    ] as [(Extent, Int)]) func `up to 25 km is near`(extent: Extent, wherePrecision: Int) throws
  {
    let located = try #require(LocatedClaim(StatedDistance(extent: extent), from: try kidal()))
    #expect(located.wherePrecision == wherePrecision)
  }

  @Test func `a distance by road may be a third less in a straight line`() throws {
    let stated = StatedDistance(extent: .exactly(length(30)), mode: .road)
    let located = try #require(LocatedClaim(stated, from: try kidal()))
    let near = Ellipsoid.wgs84.destination(
      from: (try kidal()).coordinate, bearing: Bearing(degrees: 0),
      distance: Distance(kilometres: 18))
    #expect(located.figure.contains(near))
  }

  @Test func `between two places is the stretch between them`() throws {
    let anefis = DistanceEnd(try #require(Coordinate(latitude: 18.0405, longitude: 0.6053)))
    let located = try #require(LocatedClaim(between: anefis, and: try kidal()))
    #expect(located.method == .between)
    #expect(located.geoPrecision == 3)
    #expect(located.wherePrecision == 5)
    let there = Ellipsoid.wgs84.distance(from: anefis.coordinate, to: located.coordinate)
    let back = Ellipsoid.wgs84.distance(from: located.coordinate, to: (try kidal()).coordinate)
    #expect(abs(there.metres - back.metres) < 1)
    #expect(abs(located.uncertainty.kilometres - there.kilometres * 1.4) < 1e-3)
    let same = try #require(LocatedClaim(between: anefis, and: anefis))
    #expect(same.uncertainty == anefis.reach)
  }

  @Test func `the other side of the earth is not a place`() throws {
    #expect(
      LocatedClaim(StatedDistance(extent: .exactly(length(12_000))), from: try kidal()) == nil)
  }

  @Test func `the uncertainty holds the figure`() throws {
    let seed: UInt64 = 2004
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<2000 {
      let anchor = DistanceEnd(
        RandomPoint.next(&random), radius: Distance(kilometres: .random(in: 0...10, using: &random))
      )
      let kilometres = length(Double(Int.random(in: 1...900, using: &random)))
      let extents: [Extent] = [
        .exactly(kilometres), .about(kilometres), .atMost(kilometres), .atLeast(kilometres),
      ]
      let stated = StatedDistance(
        extent: extents[Int.random(in: 0..<4, using: &random)],
        direction: CompassPoint.allCases.randomElement(using: &random),
        mode: Bool.random(using: &random) ? .road : nil)
      let located = try #require(LocatedClaim(stated, from: anchor))
      for corner in located.figure.polygons().flatMap(\.exterior)
      where abs(corner.longitude) < 180 && abs(corner.latitude) < 90 {
        let metres = Ellipsoid.wgs84.distance(from: located.coordinate, to: corner).metres
        #expect(metres <= located.uncertainty.metres + 50, "seed \(seed): \(stated) \(anchor)")
      }
    }
  }
}
