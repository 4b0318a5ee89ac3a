import Testing

@testable import GeoJSON

@Suite struct GeometryTests {
  private func positions(_ pairs: [(latitude: Double, longitude: Double)]) throws -> [Position] {
    try pairs.map {
      try #require(Position(latitude: $0.latitude, longitude: $0.longitude))
    }
  }

  private func written(_ geometry: Geometry?, decimals: Int = 6) -> String {
    var writer = JSONWriter()
    writer.geometry(geometry, decimals: decimals)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var square: [(latitude: Double, longitude: Double)] {
    [(0, 0), (0, 2), (2, 2), (2, 0)]
  }

  @Test func `longitude is written first`() throws {
    let kidal = try #require(Position(latitude: 18.44111, longitude: 1.40778))
    #expect(
      written(.point(kidal)) == #"{"type":"Point","coordinates":[1.40778,18.44111]}"#)
    #expect(written(.point(kidal), decimals: 2).contains("[1.41,18.44]"))
    #expect(written(nil) == "null")
  }

  @Test(arguments: [(91.0, 0.0), (-90.1, 0), (0, 180.5), (.nan, 0), (0, .infinity)])
  func `a position off the earth does not exist`(latitude: Double, longitude: Double) {
    #expect(Position(latitude: latitude, longitude: longitude) == nil)
  }

  @Test func `a ring is closed and wound the right way`() throws {
    let clockwise = try #require(LinearRing(try positions(square.reversed())))
    #expect(clockwise.positions.count == 5)
    #expect(!clockwise.isAnticlockwise)
    let hole = try #require(
      LinearRing(try positions([(0.5, 0.5), (0.5, 1), (1, 1)])))
    #expect(hole.isAnticlockwise)
    let polygon = Polygon(exterior: clockwise, holes: [hole])
    #expect(polygon.exterior.isAnticlockwise)
    #expect(polygon.holes.allSatisfy { !$0.isAnticlockwise })
    #expect(
      written(.polygon(polygon))
        == #"{"type":"Polygon","coordinates":[[[0,2],[0,0],[2,0],[2,2],[0,2]],"#
        + #"[[0.5,0.5],[1,1],[1,0.5],[0.5,0.5]]]}"#)
    #expect(written(.multiPolygon([polygon])).contains("[[[[0,2],"))
  }

  @Test func `too few positions are no line and no ring`() throws {
    let two = try positions([(0, 0), (1, 1)])
    #expect(LineString([]) == nil)
    #expect(LineString(Array(two.prefix(1))) == nil)
    #expect(LinearRing(two) == nil)
    #expect(LinearRing([]) == nil)
    let line = try #require(LineString(two))
    #expect(
      written(.lineString(line)) == #"{"type":"LineString","coordinates":[[0,0],[1,1]]}"#)
    #expect(
      written(.multiLineString([line, line]))
        == #"{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[0,0],[1,1]]]}"#)
  }
}
