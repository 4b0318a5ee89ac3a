@testable import Distances
import Geodesy
import TestSupport
import Testing

@Suite struct PointRadiusTests {
  private struct Row {
    let id: String
    let locality: PointRadius.Locality
    let sources: PointRadius
    let expected: Double
    let unit: Double
    let lastDigit: Double

    init(_ line: String) throws {
      let fields = line.split(separator: "|").map { $0.filter { $0 != " " } }
      try #require(fields.count == 15)
      let numbers = try fields[2...].map { try #require(Double($0), "\(line)") }
      id = fields[0]
      let offset = Distance(metres: numbers[0])
      locality =
        switch fields[1] {
        case "ring": .ring(offset)
        case "path": .path
        case "orthogonal": .orthogonal
        case "heading": .heading(offset, halfWidth: numbers[1])
        default: .place
        }
      let point = try #require(Coordinate(latitude: numbers[4], longitude: numbers[5]))
      sources = PointRadius(
        extent: Distance(metres: numbers[2]), datum: Distance(metres: numbers[3]),
        coordinatePrecision: PointRadius.coordinatePrecision(degrees: numbers[6], at: point),
        map: Distance(metres: numbers[7]), measurement: Distance(metres: numbers[8]),
        distancePrecision: Distance(metres: numbers[9]))
      expected = numbers[10]
      unit = numbers[11]
      lastDigit = numbers[12]
    }
  }

  @Test func `the eight worked examples of the Georeferencing Calculator come out`() throws {
    let lines = try TextFile.project("Tests/Data/point-radius.txt").lines()
    #expect(lines.count == 8)
    for line in lines {
      let row = try Row(line)
      let radius = row.sources.radius(row.locality).metres / row.unit
      #expect(abs(radius - row.expected) <= row.lastDigit, "\(row.id): \(radius)")
    }
  }

  @Test func `the points of the two headings come out too`() throws {
    // The Calculator's answers: 35.3733333, -118.671788 and 35.4613445, -118.6932627; it moves along
    // a parallel and on the datum of the map, we along the geodesic of WGS 84: 50 m over 16 km.
    let east = Ellipsoid.wgs84.destination(
      from: try #require(Coordinate(latitude: 35.3733333, longitude: -118.8488889)),
      bearing: CompassPoint.east.bearing, distance: Distance(metres: 16093.44))
    let expected = try #require(Coordinate(latitude: 35.3733333, longitude: -118.671788))
    #expect(Ellipsoid.wgs84.distance(from: east, to: expected).metres < 50)
    let northeast = Ellipsoid.wgs84.destination(
      from: try #require(Coordinate(latitude: 35.4058333, longitude: -118.8569444)),
      bearing: CompassPoint.eastNortheast.bearing, distance: Distance(metres: 16093.44))
    let other = try #require(Coordinate(latitude: 35.4613445, longitude: -118.6932627))
    #expect(Ellipsoid.wgs84.distance(from: northeast, to: other).metres < 50)
  }
}
