import Gazetteer
import Geodesy
import Testing

@Suite struct OutlinesTests {
  /// A square of ten degrees with a hole of two, and an island; a small square in the first.
  static let tsv = """
    gn:2453866\t0 0,10 0,10 10,0 10;4 4,6 4,6 6,4 6;20 0,21 0,21 1
    gn:2597449\t1 1,2 1,2 2,1 2
    """

  private func outlines() throws(GazetteerError) -> Outlines {
    try Outlines(tsv: Array(Self.tsv.utf8), file: "outlines.tsv")
  }

  private func point(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  @Test func `a point is in an area, in its hole, or outside`() throws {
    let outlines = try outlines()
    #expect(outlines.contains("gn:2453866", try point(3, 3)) == true)
    #expect(outlines.contains("gn:2453866", try point(5, 5)) == false)
    #expect(outlines.contains("gn:2453866", try point(0.2, 20.9)) == true)
    #expect(outlines.contains("gn:2453866", try point(0.9, 20.1)) == false)
    #expect(outlines.contains("gn:2453866", try point(-3, 3)) == false)
    #expect(outlines.contains("gn:0", try point(3, 3)) == nil)
    #expect(outlines.areas(containing: try point(1.5, 1.5)) == ["gn:2453866", "gn:2597449"])
  }

  @Test func `the country at a point is the one that contains it`() throws {
    let outlines = try outlines()
    #expect(
      outlines.country(containing: try point(1.5, 1.5), in: Sample.gazetteer)
        == Sample.gazetteer.country("ML"))
    #expect(outlines.country(containing: try point(5, 5), in: Sample.gazetteer) == nil)
  }

  @Test func `the nearest and farthest points of an area bound its distance`() throws {
    let outlines = try outlines()
    let inside = try #require(
      outlines.nearestAndFarthest(from: try point(1.5, 1.5), area: "gn:2597449"))
    #expect(inside.nearest == .zero)
    // Half a diagonal of one degree at 1.5° N.
    #expect(abs(inside.farthest.kilometres - 78.4) < 0.1)
    // South of the middle of the lower side: one degree of latitude from 0° to 1°, 110.574 km.
    let below = try #require(
      outlines.nearestAndFarthest(from: try point(0, 1.5), area: "gn:2597449"))
    #expect(abs(below.nearest.kilometres - 110.574) < 0.01)
    let corner = Ellipsoid.wgs84.distance(from: try point(0, 1.5), to: try point(2, 1))
    #expect(below.farthest == corner)
    #expect(outlines.nearestAndFarthest(from: try point(0, 0), area: "gn:0") == nil)
  }

  @Test(arguments: [
    "gn:1", "gn:1\t", "\t1 1,2 1,2 2", "gn:1\t1 1,2 1", "gn:1\t1 1,2 1,2 x", "gn:1\t1 1,2 1,2 91",
    "gn:1\t1 1,2 1,181 2", "gn:1\t1 1,2 1,2 2;3 3",
  ])
  func `a malformed outline is refused with its line`(line: String) {
    #expect {
      try Outlines(tsv: Array("gn:0\t0 0,1 0,1 1\n\(line)\n".utf8), file: "o.tsv")
    } throws: { error in
      guard let error = error as? GazetteerError else { return false }
      return error.code == .malformedOutline && error.line == 2
    }
  }

  @Test func `a malformed outline is quoted`() {
    do throws(GazetteerError) {
      _ = try Outlines(tsv: Array("gn:1\t1 1,2 1".utf8), file: "o.tsv")
      Issue.record("the outline was read")
    } catch {
      #expect(
        error.description
          == "o.tsv:1: error: \"gn:1\t1 1,2 1\" is not an identifier, a tab, and rings of at least "
          + "three corners, \"longitude latitude,…;…\", in degrees")
    }
  }
}
