import Geodesy
import TestSupport
import Testing

@testable import Gazetteer

@Suite struct OutlinesCompiledTests {
  private func outlines() throws -> Outlines {
    let text = """
      gn:1\t0 0,10 0,10 10,0 10,0 0;4 4,6 4,6 6,4 6,4 4
      gn:2\t-5.25 -5,-4 -5,-4 -4.125,-5.25 -4.125,-5.25 -5

      """
    return try Outlines(tsv: Array(text.utf8), file: "outlines.tsv")
  }

  @Test func `the compiled form answers as the text does`() throws {
    let read = try outlines()
    let compiled = try Outlines(compiled: ByteRegion(read.compiled), file: "a.outlines")
    #expect(compiled.count == 2)
    for latitude in stride(from: -6.0, through: 11, by: 0.5) {
      for longitude in stride(from: -6.0, through: 11, by: 0.5) {
        let point = try #require(Coordinate(latitude: latitude, longitude: longitude))
        #expect(compiled.areas(containing: point) == read.areas(containing: point))
      }
    }
    #expect(compiled.compiled == read.compiled)
  }

  @Test func `the last of two areas with one identifier answers for it`() throws {
    let text = "b\t0 0,1 0,1 1\na\t5 5,6 5,6 6\nb\t2 2,3 2,3 3\n"
    let outlines = try Outlines(tsv: Array(text.utf8), file: "outlines.tsv")
    #expect(outlines.identifiers == ["b", "a", "b"])
    #expect(outlines.extent(of: "b")?.west == 2)
    #expect(outlines.extent(of: "a")?.west == 5)
    #expect(outlines.extent(of: "c") == nil)
  }

  @Test func `every cut and every changed byte is refused, but a corner only moves`() throws {
    let bytes = try outlines().compiled
    let corners = 15 * 8
    for count in bytes.indices {
      #expect(throws: GazetteerError.self) {
        try Outlines(compiled: ByteRegion(Array(bytes[..<count])), file: "cut")
      }
    }
    for index in bytes.indices.dropLast(corners) {
      var damaged = bytes
      damaged[index] ^= 0x10
      #expect(throws: GazetteerError.self) {
        try Outlines(compiled: ByteRegion(damaged), file: "damaged")
      }
    }
    for index in bytes.indices.suffix(corners) {
      var damaged = bytes
      damaged[index] ^= 0x10
      let moved = try Outlines(compiled: ByteRegion(damaged), file: "moved")
      #expect(moved.identifiers == ["gn:1", "gn:2"])
    }
  }
}
