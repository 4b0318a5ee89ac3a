import Foundation
import Geodesy
import Testing

@testable import MapPreview

@Suite struct BaseMapTests {
  private func point(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  /// A circle of many corners.
  private func ring(
    around latitude: Double, _ longitude: Double, radius: Double, corners: Int = 720
  )
    throws -> [Coordinate]
  {
    try (0..<corners).map { index in
      let angle = Double(index) / Double(corners) * 2 * Double.pi
      return try point(latitude + radius * sin(angle), longitude + radius * cos(angle))
    }
  }

  @Test func `cells are counted across the antimeridian`() throws {
    let focus = MapFocus([try point(-16.4, 179.4)])
    #expect(focus.steps(from: try point(-16.4, 179.9)) == 0)
    #expect(focus.steps(from: try point(-16.4, -179.5)) == 1)
    #expect(focus.steps(from: try point(-16.4, 170.5)) == 4)
    #expect(MapFocus([]).steps(from: try point(0, 0)) == Int.max)
  }

  @Test func `the ends of the map have cells`() throws {
    for (latitude, longitude) in [(90.0, 180.0), (-90, -180), (90, -180), (-90, 180)] {
      let corner = try point(latitude, longitude)
      #expect(MapFocus([corner]).steps(from: corner) == 0)
    }
  }

  @Test func `an outline is whole near the points of the map, and coarse far away`() throws {
    let simplifier = RingSimplifier(focus: MapFocus([try point(17, 1)]), coarseness: 1)
    let near = try ring(around: 17, 1, radius: 0.9)
    #expect(simplifier.simplified(near) == near)
    let far = try ring(around: 60, 100, radius: 3)
    let kept = simplifier.simplified(far)
    #expect(kept.count < 40 && kept.count > 8)
    #expect(Set(kept).isSubset(of: Set(far)))
    #expect(simplifier.simplified(try ring(around: 60, 100, radius: 0.2)).isEmpty)
  }

  @Test func `a simplified side is no farther from a corner left out than the tolerance`() throws {
    let simplifier = RingSimplifier(focus: MapFocus([try point(0, 0)]), coarseness: 1)
    let ring = try ring(around: 45, 80, radius: 8)
    let kept = simplifier.simplified(ring)
    let sides = Array(zip(kept, kept.dropFirst() + [kept[0]]))
    for corner in ring {
      let nearest = sides.map { distance(from: corner, to: $0.0, $0.1) }.min() ?? .infinity
      #expect(nearest <= simplifier.tolerance(at: corner) + 1e-9)
    }
  }

  /// Degrees from a point to a side, on the map.
  private func distance(from point: Coordinate, to start: Coordinate, _ end: Coordinate) -> Double {
    let (dx, dy) = (end.longitude - start.longitude, end.latitude - start.latitude)
    let (x, y) = (point.longitude - start.longitude, point.latitude - start.latitude)
    let part = min(1, max(0, (x * dx + y * dy) / max(1e-12, dx * dx + dy * dy)))
    return hypot(x - part * dx, y - part * dy)
  }

  @Test func `the map has every country, and regions and towns near the points only`() throws {
    func names(near point: Coordinate) throws -> (areas: [String], towns: [String]) {
      let map = BaseMap(
        points: [point], wanted: [], gazetteer: PreviewFixture.gazetteer,
        outlines: PreviewFixture.outlines)
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(map.json)) as? [String: Any])
      let areas = try #require(read["areas"] as? [[String: Any]])
      let towns = try #require(read["towns"] as? [[Any]])
      return (areas.compactMap { $0["name"] as? String }, towns.compactMap { $0[0] as? String })
    }
    let mali = try names(near: try point(18, 1))
    #expect(mali.areas == ["Mali", "Région de Kidal", "France"])
    #expect(mali.towns == ["Gao", "Ménaka"])
    let france = try names(near: try point(47, 0.7))
    #expect(france.areas == ["Mali", "France"])
    #expect(france.towns.isEmpty)
  }

  @Test func `an area that an event refers to is drawn wherever it is`() throws {
    let map = BaseMap(
      points: [try point(47, 0.7)], wanted: ["gn:2597449"], gazetteer: PreviewFixture.gazetteer,
      outlines: PreviewFixture.outlines)
    #expect(String(decoding: map.json, as: UTF8.self).contains("gn:2597449"))
  }

  @Test func `a digest is written in base64`() {
    // RFC 4648, section 10.
    for (text, expected) in [
      ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ] {
      let digits = text.utf8.map { String(format: "%02x", $0) }.joined()
      #expect(Base64.text(ofHexadecimal: digits) == expected)
    }
  }
}
