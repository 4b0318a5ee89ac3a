import TestSupport
import Testing

@testable import Geodesy

/// One line of the test set: `lat1 lon1 azi1 lat2 lon2 azi2 s12 a12 m12 S12`.
private struct Row {
  let start: Coordinate
  let azimuth: Double
  let end: Coordinate
  let finalAzimuth: Double
  let metres: Double
  let text: String

  init(_ line: String) throws {
    let values = try line.split(separator: " ").map { try #require(Double($0)) }
    try #require(values.count == 10)
    start = try #require(Coordinate(latitude: values[0], longitude: values[1]))
    azimuth = values[2]
    end = try #require(Coordinate(latitude: values[3], longitude: values[4]))
    finalAzimuth = values[5]
    metres = values[6]
    text = line
  }
}

/// Geodesics against Karney's test set for the WGS 84 ellipsoid.
///
/// > Reference: Karney, "Test set for geodesics" (2010), doi:10.5281/zenodo.32156, CC0; its values are
/// > good to 0.1 pm. The tolerance, 15 nm, is the error that Karney (2013) states for the algorithm.
@Suite struct KarneyTests {
  static let tolerance = 15e-9

  @Test func `the sample is met within 15 nm`() throws {
    let lines = try TextFile.project("Tests/GeodesyTests/Data/GeodTest-sample.dat").lines()
    #expect(lines.count == 334)
    try Self.check(lines)
  }

  @Test(
    .enabled(
      if: TextFile.shared("geodesics/GeodTest-5000.dat").exists,
      "the 5000 lines are not beside the project, in ../shared/data/geodesics"))
  func `all 5000 lines are met within 15 nm`() throws {
    let lines = try TextFile.shared("geodesics/GeodTest-5000.dat").lines()
    #expect(lines.count == 5000)
    try Self.check(lines)
  }

  private static func check(_ lines: [String]) throws {
    var worst = (inverse: 0.0, direct: 0.0)
    for line in lines {
      let row = try Row(line)
      let inverse = Ellipsoid.wgs84.geodesic(from: row.start, to: row.end)
      worst.inverse = max(worst.inverse, abs(inverse.distance.metres - row.metres))
      #expect(abs(inverse.distance.metres - row.metres) <= tolerance, "\(row.text)")

      let direct = Ellipsoid.wgs84.destination(
        from: row.start, bearing: Bearing(degrees: row.azimuth),
        distance: Distance(metres: row.metres))
      let miss = Ellipsoid.wgs84.distance(from: direct, to: row.end).metres
      worst.direct = max(worst.direct, miss)
      #expect(miss <= tolerance, "\(row.text)")
    }
    print("\(lines.count) lines, worst in nm:", worst.inverse * 1e9, worst.direct * 1e9)
  }
}
