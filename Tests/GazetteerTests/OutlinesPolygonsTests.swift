import Geodesy
import Testing

@testable import Gazetteer

@Suite struct OutlinesPolygonsTests {
  @Test func `an area comes in parts, each with its own holes`() throws {
    // Two squares, the first with a hole; holes run clockwise.
    let text =
      "gn:1\t0 0,10 0,10 10,0 10,0 0;4 4,4 6,6 6,6 4,4 4;20 0,30 0,30 10,20 10,20 0\n"
    let outlines = try Outlines(tsv: Array(text.utf8), file: "outlines.tsv")
    let parts = try #require(outlines.parts(of: "gn:1"))
    #expect(parts.map(\.exterior.count) == [5, 5])
    #expect(parts.map(\.holes.count) == [1, 0])
    #expect(parts.allSatisfy { $0.exterior.first == $0.exterior.last })
    #expect(outlines.parts(of: "gn:2") == nil)
  }
}
