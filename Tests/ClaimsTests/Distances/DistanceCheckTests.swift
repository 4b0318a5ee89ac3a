@testable import Distances
import Gazetteer
import Geodesy
@testable import Quantities
import TestSupport
import Testing

@Suite struct DistanceCheckTests {
  private func point(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  /// Two points so many kilometres apart on the equator, each without any reach; e is 1 % of D.
  private func earth(_ kilometres: Double, bearing: Double = 90) throws -> EarthDistance {
    let anchor = try point(0, 10)
    let subject = Ellipsoid.wgs84.destination(
      from: anchor, bearing: Bearing(degrees: bearing), distance: Distance(kilometres: kilometres))
    return EarthDistance(
      from: DistanceEnd(anchor, radius: .zero), to: DistanceEnd(subject, radius: .zero))
  }

  private func kidalToAlkite() throws -> EarthDistance {
    EarthDistance(
      from: DistanceEnd(try point(18.44345, 1.40921), population: 11_643),
      to: DistanceEnd(try point(18.19361, 1.21361), uncertainty: Distance(kilometres: 15)))
  }

  @Test func `Alkite is about thirty kilometres from Kidal`() throws {
    let earth = try kidalToAlkite()
    #expect(abs(earth.distance.kilometres - 34.5) < 0.05)
    #expect(abs(earth.azimuth.degrees - 217) < 0.5)
    #expect(abs(earth.error.kilometres - 16.345) < 0.01)
    let check = DistanceCheck(StatedDistance(extent: .about(length(30))), earth: earth)
    #expect(check.verdict == .consistent)
    #expect(
      check.reason(.french)
        == "environ 30 km se lit 22,5–37,5 km ; la géodésique est de 34,5 km ± 16")
    #expect(
      check.reason(.english) == "“about 30 km” reads as 22.5–37.5 km; the geodesic is 34.5 km ± 16")
  }

  @Test(arguments: [(5.0, DistanceVerdict.tooLong), (8, .strained)])
  func `a road doubles the way between two points, not what is unknown of them`(
    radius: Double, verdict: DistanceVerdict
  ) throws {
    // "90 km" for 39 km: 85 is above 78 + 5 + 0.4 and below 78 + 8 + 0.4, and both are below twice 39 + 5.
    let subject = Ellipsoid.wgs84.destination(
      from: try point(0, 10), bearing: Bearing(degrees: 90), distance: Distance(kilometres: 39))
    let earth = EarthDistance(
      from: DistanceEnd(try point(0, 10), radius: Distance(kilometres: radius)),
      to: DistanceEnd(subject, radius: .zero))
    #expect(
      DistanceCheck(StatedDistance(extent: .exactly(length(90))), earth: earth).verdict == verdict)
  }

  @Test(
    arguments: [
      (Extent.exactly(length(30)), nil, 30.0, DistanceVerdict.consistent),
      (.exactly(length(30)), nil, 24.8, .consistent),  // 25 <= 24.8 + 0.248
      (.exactly(length(30)), nil, 24.7, .plausibleByRoad),  // 25 > 24.7 + 0.247
      (.exactly(length(30)), nil, 35.3, .consistent),
      (.exactly(length(30)), nil, 35.4, .tooShort),
      (.exactly(length(30)), nil, 16.6, .plausibleByRoad),
      (.exactly(length(30)), nil, 16.4, .strained),
      (.exactly(length(30)), nil, 12.5, .strained),  // 25 <= 2 * 12.5 + 0.125
      (.exactly(length(30)), nil, 12.4, .tooLong),  // 25 > 2 * 12.4 + 0.124
      (.exactly(length(30)), .straight, 24.7, .tooLong),
      (.exactly(length(30)), .straight, 30, .consistent),
      (.exactly(length(30)), .road, 24.7, .consistent),
      (.exactly(length(30)), .road, 12.5, .consistent),
      (.exactly(length(30)), .road, 12.4, .strained),
      (.exactly(length(30)), .road, 35.4, .tooShort),
      (.atMost(length(20)), nil, 2, .consistent),
      (.atMost(length(20)), nil, 20.3, .tooShort),
      (.atLeast(length(200)), nil, 190, .plausibleByRoad),
      (.atLeast(length(200)), nil, 290, .consistent),
      (.atLeast(length(200)), nil, 310, .tooShort),
      (
        .vague(low: Distance(kilometres: 2), high: Distance(kilometres: 10)), nil, 5,
        .cannotBeChecked
      ),
      (.travelTime(hours: 2, by: .road), .road, 100, .cannotBeChecked),
    ] as [(Extent, StatedDistance.Mode?, Double, DistanceVerdict)])
  func `a claim gets its verdict`(
    extent: Extent, mode: StatedDistance.Mode?, kilometres: Double, verdict: DistanceVerdict
  ) throws {
    let check = DistanceCheck(
      StatedDistance(extent: extent, mode: mode), earth: try earth(kilometres))
    #expect(check.verdict == verdict, "\(check.reason(.english))")
    #expect(
      (check.verdict == .consistent && mode != .road) == (check.gap == .zero && mode != .road))
  }

  @Test func `moins de for much less is consistent but oddly put`() throws {
    let check = DistanceCheck(StatedDistance(extent: .atMost(length(20))), earth: try earth(2))
    #expect(check.isOddlyPut)
    #expect(check.reason(.french).hasSuffix("compatible mais bizarrement dit"))
    let near = DistanceCheck(StatedDistance(extent: .atMost(length(20))), earth: try earth(15))
    #expect(!near.isOddlyPut)
  }

  @Test func `an area counts from its nearest to its farthest point`() throws {
    let anchor = DistanceEnd(try point(18.44, 1.41), radius: .zero)
    let area = try #require(
      AreaDistance(nearest: Distance(kilometres: 80), farthest: Distance(kilometres: 400)))
    let earth = EarthDistance(
      from: anchor, to: DistanceEnd(try point(17, 0), radius: .zero), area: area)
    #expect(earth.low == Distance(kilometres: 76))
    #expect(earth.high == Distance(kilometres: 404))
    let check = DistanceCheck(StatedDistance(extent: .exactly(length(100))), earth: earth)
    #expect(check.verdict == .consistent)
    #expect(check.reason(.french).contains("va de 80 à 400 km ± 4"))
    #expect(AreaDistance(nearest: Distance(metres: 2), farthest: Distance(metres: 1)) == nil)
  }

  @Test(
    arguments: [
      (CompassPoint.north, 67.0, DirectionVerdict.agrees), (.north, 68, .disagrees),
      (.northeast, 89, .agrees), (.northeast, 91, .disagrees),
      (.northNortheast, 56, .agrees), (.northNortheast, 57, .disagrees),
      (.south, 243, .agrees),  // Anéfis, "au sud de Kidal"
      (.west, 338, .disagrees), (.north, 300, .agrees),
    ] as [(CompassPoint, Double, DirectionVerdict)])
  func `a direction is judged by the points of its word`(
    word: CompassPoint, azimuth: Double, verdict: DirectionVerdict
  ) throws {
    let check = DistanceCheck(
      StatedDistance(extent: .exactly(length(100)), direction: word),
      earth: try earth(100, bearing: azimuth))
    #expect(check.direction == verdict)
    #expect(try #require(check.directionReason(.french)).contains(word.french))
  }

  @Test func `a direction is not judged within twice the error`() throws {
    let anchor = try point(0, 0)
    let stated = StatedDistance(extent: .exactly(length(3)), direction: .south)
    let near = Ellipsoid.wgs84.destination(
      from: anchor, bearing: Bearing(degrees: 0), distance: Distance(kilometres: 3))
    let check = DistanceCheck(
      stated, earth: EarthDistance(from: DistanceEnd(anchor), to: DistanceEnd(near)))
    #expect(check.direction == .notJudged)
    #expect(check.verdict == .consistent)
    #expect(
      DistanceCheck(StatedDistance(extent: .exactly(length(3))), earth: try earth(3)).direction
        == .notStated)
  }

  @Test func `the reach of a place follows its radius, its people, or what is not known`() throws {
    let here = try point(0, 0)
    #expect(DistanceEnd(here).reach == Distance(kilometres: 1.5))
    #expect(DistanceEnd(here, population: 200).reach == Distance(kilometres: 1))
    #expect(abs(DistanceEnd(here, population: 2_140_526).reach.kilometres - 13.05) < 0.01)
    #expect(
      DistanceEnd(here, radius: Distance(kilometres: 4), population: 200).reach
        == Distance(kilometres: 4))
    let wadi = DistanceEnd(here, uncertainty: Distance(kilometres: 15))
    #expect(wadi.reach == Distance(kilometres: 15))
    #expect(
      DistanceEnd(here, population: 200, uncertainty: Distance(kilometres: 2)).reach
        == Distance(kilometres: 3))
  }

  @Test func `an area without an outline reaches to the corner of its extent`() throws {
    let region = Place(
      id: Place.ID(row: 0), identifier: "gn:2455289", name: "Kidal", kind: .admin1, country: "ML",
      admin1: "ML.10", coordinate: try point(19.4, 1.4), radius: nil, uncertainty: nil,
      population: 67_638,
      extent: BoundingBox(west: -0.6, south: 17.6, east: 4.3, north: 21.8),
      names: [], source: "GeoNames")
    let end = DistanceEnd(region)
    #expect(end.isArea)
    #expect(end.reach > Distance(kilometres: 350))
    let gao = DistanceEnd(try point(16.27167, -0.04472), radius: .zero)
    let blind = EarthDistance(from: gao, to: end)
    #expect(blind.error > end.reach)
    let area = try #require(
      AreaDistance(nearest: Distance(kilometres: 150), farthest: Distance(kilometres: 700)))
    #expect(EarthDistance(from: gao, to: end, area: area).error == Distance(kilometres: 7))
  }

  @Test(arguments: DistanceObstacle.allCases)
  func `what cannot be checked says why`(obstacle: DistanceObstacle) {
    let stated = StatedDistance(extent: .travelTime(hours: 2, by: .road), direction: .north)
    let check = DistanceCheck(stated, cannotBeChecked: obstacle)
    #expect(check.verdict == .cannotBeChecked)
    #expect(check.obstacle == obstacle)
    #expect(check.direction == .notJudged)
    #expect(check.gap == nil)
    #expect(!check.reason(.french).isEmpty)
    #expect(!check.reason(.english).isEmpty)
  }

  @Test func `a travel time tells its band`() throws {
    let check = DistanceCheck(
      StatedDistance(extent: .travelTime(hours: 2, by: .track)), earth: try earth(50))
    #expect(
      check.reason(.french) == "un temps de trajet ne se vérifie pas sans les routes (30–100 km)")
  }

  @Test func `a narrow interval keeps its decimal`() throws {
    let check = DistanceCheck(StatedDistance(extent: .exactly(length(459))), earth: try earth(459))
    #expect(check.reason(.french).hasPrefix("459 km se lit 458,5–459,5 km"))
  }

  @Test func `figures that contradict each other are named`() throws {
    let stated = StatedDistance(
      extent: .exactly(length(160)), restated: .exactly(length(60, .mile)))
    let check = DistanceCheck(stated, earth: try earth(160))
    #expect(
      check.reason(.french).hasSuffix(
        "les deux chiffres se contredisent : 60 milles font 96,6 km, pas 160 km"))
  }
}
