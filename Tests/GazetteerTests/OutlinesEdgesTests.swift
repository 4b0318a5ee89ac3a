import Gazetteer
import Geodesy
import Testing

@Suite struct OutlinesEdgesTests {
  /// Two neighbours with two kilometres between their sides at 10° E, and an island of the second near the first.
  static let tsv = """
    gn:1\t0 0,10 0,10 10,0 10
    gn:2\t10.02 0,20 0,20 10,10.02 10;-2 4,-1.9 4,-1.9 4.1,-2 4.1
    gn:3\t40 0,41 0,41 1,40 1
    """

  private func outlines() throws(GazetteerError) -> Outlines {
    try Outlines(tsv: Array(Self.tsv.utf8), file: "outlines.tsv")
  }

  private func point(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  @Test func `the edge is at its nearest point, and nowhere inside`() throws {
    let outlines = try outlines()
    let below = try #require(outlines.edge(of: "gn:1", from: try point(-1, 5)))
    // One degree of latitude at the equator, 110.574 km.
    #expect(abs(below.nearest.kilometres - 110.574) < 0.01)
    #expect(below.mainland == below.nearest)
    #expect(abs(below.foot.longitude - 5) < 1e-6)
    let inside = try #require(outlines.edge(of: "gn:1", from: try point(5, 5)))
    #expect(inside.nearest == .zero)
    #expect(inside.mainland == .zero)
    #expect(outlines.edge(of: "gn:9", from: try point(5, 5)) == nil)
  }

  @Test func `an island may be nearer than the mainland`() throws {
    let edge = try #require(try outlines().edge(of: "gn:2", from: try point(4, -1)))
    #expect(abs(edge.nearest.kilometres - 99.9) < 1)
    #expect(abs(edge.mainland.kilometres - 1222) < 3)
  }

  @Test func `a border is the part of an outline that the neighbour comes near to`() throws {
    let outlines = try outlines()
    let west = try #require(
      outlines.border(between: "gn:1", and: "gn:2", from: try point(5, 9)))
    #expect(abs(west.nearest.kilometres - 110.9) < 1)
    #expect(abs(west.foot.longitude - 10) < 0.03)
    // From the west coast the border is at the other side, and not at the coast.
    let coast = try #require(
      outlines.border(between: "gn:1", and: "gn:2", from: try point(5, 0.5)))
    #expect(coast.nearest.kilometres > 1000)
    #expect(outlines.border(between: "gn:1", and: "gn:3", from: try point(5, 9)) == nil)
    #expect(outlines.border(between: "gn:1", and: "gn:9", from: try point(5, 9)) == nil)
  }
}
