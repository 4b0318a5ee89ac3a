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

  @Test func `every cut and every changed byte is refused`() throws {
    let bytes = try outlines().compiled
    for count in bytes.indices {
      #expect(throws: GazetteerError.self) {
        try Outlines(compiled: ByteRegion(Array(bytes[..<count])), file: "cut")
      }
    }
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x10
      #expect(throws: GazetteerError.self) {
        try Outlines(compiled: ByteRegion(damaged), file: "damaged")
      }
    }
  }
}
