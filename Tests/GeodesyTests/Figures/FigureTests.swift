import Testing

@testable import Geodesy

@Suite struct FigureTests {
  private func point(_ latitude: Double, _ longitude: Double) throws -> Coordinate {
    try #require(Coordinate(latitude: latitude, longitude: longitude))
  }

  private func kilometres(_ value: Double) -> Distance { Distance(kilometres: value) }

  @Test func `a disc around Kidal is one ring of 120 steps`() throws {
    let disc = try #require(
      GeodesicSector(around: try point(18.44345, 1.40921), from: .zero, to: kilometres(30)))
    let polygon = try #require(disc.polygons().first)
    #expect(disc.polygons().count == 1)
    #expect(polygon.exterior.count == 121)
    #expect(polygon.holes.isEmpty)
    #expect(disc.representativePoint == disc.centre)
    #expect(disc.reach == kilometres(30))
  }

  @Test func `a ring across the antimeridian is cut through its hole`() throws {
    let ring = try #require(
      GeodesicSector(around: try point(-17, 179.9), from: kilometres(20), to: kilometres(50)))
    let polygons = ring.polygons()
    #expect(polygons.count == 2)
    #expect(polygons.allSatisfy { $0.holes.isEmpty })
    let sides = polygons.map { polygon in
      (polygon.exterior.map(\.longitude).min() ?? 0, polygon.exterior.map(\.longitude).max() ?? 0)
    }
    #expect(sides.contains { $0.0 == -180 && $0.1 < -179 })
    #expect(sides.contains { $0.1 == 180 && $0.0 > 179 })
  }

  @Test func `a ring around the pole runs along the top of the map and keeps its hole`() throws {
    let ring = try #require(
      GeodesicSector(around: try point(89, 40), from: kilometres(20), to: kilometres(60)))
    #expect(ring.polygons().count == 1)
    #expect(ring.polygons().first?.holes.count == 1)  // the pole is 112 km off
    let around = try #require(
      GeodesicSector(around: try point(89, 40), from: kilometres(20), to: kilometres(300)))
    let polygon = try #require(around.polygons().first)
    #expect(polygon.exterior.contains { $0.latitude == 90 })
    #expect(polygon.holes.count == 1)
    let band = try #require(
      GeodesicSector(around: try point(89, 40), from: kilometres(200), to: kilometres(300)))
    #expect(!band.polygons().flatMap(\.exterior).contains { $0.latitude == 90 })
    #expect(band.polygons().flatMap(\.holes).isEmpty)
  }

  @Test func `a sector holds what lies in its directions`() throws {
    let kidal = try point(18.44345, 1.40921)
    let southwest = try #require(
      GeodesicSector(
        around: kidal, from: kilometres(20), to: kilometres(40),
        towards: CompassPoint.southwest.bearing, within: 22.5))
    #expect(southwest.contains(try point(18.19361, 1.21361)))  // Alkite, azimuth 217°
    #expect(!southwest.contains(try point(18.35972, 1.30667)))  // Aghilhek, 14 km
    let southeast = try #require(
      GeodesicSector(
        around: kidal, from: kilometres(20), to: kilometres(40),
        towards: CompassPoint.southeast.bearing, within: 22.5))
    #expect(!southeast.contains(try point(18.19361, 1.21361)))
    let line = Ellipsoid.wgs84.geodesic(from: kidal, to: southwest.representativePoint)
    #expect(abs(line.distance.kilometres - 30) < 1e-6)
    #expect(abs(line.azimuth.degrees - 225) < 1e-6)
  }

  @Test func `what is no figure does not exist`() throws {
    let here = try point(0, 0)
    #expect(GeodesicSector(around: here, from: kilometres(2), to: kilometres(2)) == nil)
    #expect(GeodesicSector(around: here, from: .zero, to: kilometres(10_001)) == nil)
    #expect(
      GeodesicSector(
        around: here, from: .zero, to: kilometres(1), towards: Bearing(degrees: 0), within: 180)
        == nil)
    #expect(GeodesicCorridor(from: here, to: try point(0, 120), within: kilometres(1)) == nil)
    #expect(GeodesicCorridor(from: here, to: here, within: .zero) == nil)
  }

  @Test func `a corridor holds what is near its line and round its ends`() throws {
    let corridor = try #require(
      GeodesicCorridor(
        from: try point(18.0405, 0.6053), to: try point(18.44345, 1.40921), within: kilometres(5)))
    #expect(corridor.contains(corridor.representativePoint))
    #expect(corridor.contains(try point(18.44345, 1.44)))
    #expect(!corridor.contains(try point(18.44345, 1.47)))
    #expect(corridor.polygons().count == 1)
    let disc = try #require(
      GeodesicCorridor(from: try point(10, 10), to: try point(10, 10), within: kilometres(5)))
    let area = disc.polygons().map { Ellipsoid.wgs84.area(of: $0.exterior) }.reduce(0, +)
    #expect(abs(area / 78.54e6 - 1) < 0.005)
  }

  @Test func `a line follows its geodesic and is cut at the antimeridian`() throws {
    let paris = try point(48.85341, 2.3488)
    let tokyo = try point(35.6895, 139.69171)
    let line = try #require(Ellipsoid.wgs84.lines(from: paris, to: tokyo).first)
    #expect(line.first == paris)
    #expect(line.last == tokyo)
    #expect((line.map(\.latitude).max() ?? 0) > 65)

    let parts = Ellipsoid.wgs84.lines(from: try point(-17, 178), to: try point(-14, -172))
    #expect(parts.count == 2)
    #expect(parts[0].last?.longitude == 180)
    #expect(parts[1].first?.longitude == -180)
    #expect(parts[0].last?.latitude == parts[1].first?.latitude)
    #expect(Ellipsoid.wgs84.lines(from: paris, to: paris).isEmpty)
    let short = Ellipsoid.wgs84.lines(from: try point(18.44, 1.4), to: try point(18.19, 1.2))
    #expect(short.count == 1 && short[0].count == 17)
  }
}
