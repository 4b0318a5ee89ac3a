internal import Claims
@testable import Distances
@testable import Events
import Gazetteer
import Geodesy
import Testing
@testable import Text

/// A distance to a country, a region or a border is held against its edge.
@Suite struct EdgeClaimTests {
  /// Two countries side by side at 10° E with towns of real names, a region of the first that bears a town's name, and
  /// a third country far away.
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,Mali,country,ML,,5,5,700,,19077690,0,0,10,10,,test
    gn:2,Niger,country,NE,,5,15,700,,19077690,10.02,0,20,10,,test
    gn:3,Tchad,country,TD,,5,45,700,,15000000,40,0,50,10,,test
    gn:4,Gao,seat,ML,ML.09,8,9.8,,,133110,,,,,,test
    gn:5,Gao,admin1,ML,ML.09,8,8.5,200,,,7,7,10,10,Région de Gao,test
    gn:6,Ansongo,city,ML,ML.09,7.5,9.5,,,40000,,,,,,test
    gn:7,Sikasso,seat,ML,ML.06,2,3,,,240000,,,,,,test
    gn:8,Zinder,seat,NE,NE.07,5,11,,,230000,,,,,,test
    gn:9,Sikasso,admin1,ML,ML.06,2,3,200,,,1,1,4,4,Région de Sikasso,test
    """
  private static let tsv = """
    gn:1\t0 0,10 0,10 10,0 10
    gn:2\t10.02 0,20 0,20 10,10.02 10
    gn:3\t40 0,50 0,50 10,40 10
    gn:9\t1 1,4 1,4 4,1 4
    """

  private func check(_ text: String) throws -> DistanceCheck {
    let mapper = ReportMapper(
      gazetteer: Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv")),
      outlines: try Outlines(tsv: Array(Self.tsv.utf8), file: "outlines.tsv"),
      actors: ActorTable())
    let claims = mapper.claims(
      in: AnalysedText(Article(id: "test", text: text, language: .french)))
    return try #require(claims.first).check
  }

  @Test(arguments: [
    // The border is 22 km east of Gao and 111 km west of Zinder.
    ("Zinder, au Niger, est à 900 km du Mali.", DistanceVerdict.tooLong),
    ("Gao, au Mali, se trouve à 25 km du Niger.", .consistent),
    ("Zinder, au Niger, est à 110 km du Mali.", .consistent),
    ("Zinder, au Niger, est à 30 km du Mali.", .tooShort),
    ("Gao, au Mali, se trouve à 400 km de la frontière avec le Niger.", .tooLong),
    ("Gao, au Mali, se trouve à 25 km de la frontière avec le Niger.", .consistent),
    ("Gao, au Mali, se trouve à 25 km de la frontière nigérienne.", .consistent),
    ("Zinder, au Niger, est à 900 km de la frontière malienne.", .tooLong),
    ("Zinder est à 110 km de la frontière entre le Mali et le Niger.", .consistent),
    ("Zinder est à 110 km de la frontière Mali-Niger.", .consistent),
  ])
  func `a country and its border begin at their edge`(text: String, verdict: DistanceVerdict) throws
  {
    #expect(try check(text).verdict == verdict)
  }

  @Test(arguments: [
    "Zinder, au Niger, est à 500 km du centre du Mali.",
    "Zinder, au Niger, est à 500 km de l'intérieur du Mali.",
  ])
  func `the centre of a country is not its edge`(text: String) throws {
    let check = try check(text)
    #expect(check.earth?.edge == nil)
    #expect(!check.verdict.isFault)
  }

  @Test(arguments: [
    (
      "Zinder, au Niger, est à 50 km de la frontière tchadienne.",
      DistanceObstacle.lineWithoutGeometry
    ),
    ("Gao, au Mali, est à 50 km de la frontière malienne.", .lineWithoutGeometry),
    ("Gao est à 900 km du Mali.", .oneInsideOther),
  ])
  func `a line that is not known is not judged`(text: String, obstacle: DistanceObstacle) throws {
    #expect(try check(text).obstacle == obstacle)
  }

  @Test func `a region that bears the name of its town stays the town`() throws {
    let check = try check("Ansongo, au Mali, est à 70 km de Gao.")
    #expect(check.earth?.edge == nil)
    #expect(check.verdict == .consistent)
  }

  @Test func `a region is told by its head, and ends at its edge`() throws {
    // Its nearest corner is 580 km south-west of Ansongo.
    let check = try check("Ansongo, au Mali, est à 700 km de la région de Sikasso.")
    #expect(check.earth?.edge == .area)
    #expect(check.verdict == .plausibleByRoad || check.verdict == .consistent)
  }

  @Test func `the reason says what the geodesic ends at`() throws {
    let border = try check("Gao, au Mali, se trouve à 400 km de la frontière avec le Niger.")
    #expect(border.reason(.english).contains("the geodesic to the border is 22"))
    #expect(border.reason(.french).contains("la géodésique jusqu’à la frontière est de 22"))
    let edge = try check("Zinder, au Niger, est à 30 km du Mali.")
    #expect(edge.reason(.english).contains("the geodesic to the edge is"))
    #expect(edge.reason(.french).contains("la géodésique jusqu’au bord est de"))
  }

  /// The great circle from Ansongo (7.5° N, 9.5° E) to Sikasso (2° N, 3° E) is 944.7 km; the ellipsoid differs by less than 0.6 %.
  @Test func `the chief town of a region is its town, and not the region's edge`() throws {
    let check = try check("Ansongo est à 940 km du chef-lieu de la région de Sikasso.")
    let earth = try #require(check.earth)
    #expect(earth.edge != .area)
    #expect(abs(earth.distance.kilometres - 944.7) < 5.7)
  }

  @Test func `the capital of an area whose town is not known is not held against anything`() throws
  {
    let check = try check("Zinder, au Niger, est à 900 km de la capitale du Mali.")
    #expect(check.verdict == .cannotBeChecked)
  }
}
