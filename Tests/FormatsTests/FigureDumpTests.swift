import Foundation
import GeoJSON
import Geodesy
import TestSupport
@testable import Formats
import ReadingSupport
import Testing

/// Writes figures to a file for a judge that is not ours (GEOS, through scripts/check/figures.py).
@Suite struct FigureDumpTests {
  private static let path = ProcessInfo.processInfo.environment["GEOMAP_FIGURES"]

  @Test(.enabled(if: path != nil, "set GEOMAP_FIGURES to a file to write the figures to"))
  func `figures are written for GEOS`() throws {
    let path = try #require(Self.path)
    var random = SeededRandom(seed: 1009)
    var text: [UInt8] = []
    var writer = FeatureCollectionWriter<Never>(layout: .lines) { bytes in
      for index in bytes.indices { text.append(bytes[index]) }
    }
    writer.begin()
    for number in 0..<3000 {
      let centre = RandomPoint.next(&random)
      let outer = Distance(kilometres: Double.random(in: 0.1...4.5, using: &random))
      let scale = [1.0, 10, 100, 1000][Int.random(in: 0..<4, using: &random)]
      let inner = number.isMultiple(of: 2) ? Distance.zero : outer * 0.6
      let direction: Bearing? =
        number.isMultiple(of: 3)
        ? Bearing(degrees: Double(Int.random(in: 0..<32, using: &random)) * 11.25) : nil
      let sector = try #require(
        GeodesicSector(
          around: centre, from: inner * scale, to: outer * scale, towards: direction,
          within: [11.25, 22.5, 45, 90][Int.random(in: 0..<4, using: &random)]))
      writer.feature(id: "s\(number)", geometry: Geometry(sector)) {
        $0.number("latitude", centre.latitude)
        $0.number("longitude", centre.longitude)
        $0.number("inner_m", sector.inner.metres)
        $0.number("outer_m", sector.outer.metres)
        $0.number("azimuth", direction?.degrees)
        $0.number("half_width", direction.map { _ in sector.halfWidth })
      }
      guard number.isMultiple(of: 5) else { continue }
      let end = Ellipsoid.wgs84.destination(
        from: centre, bearing: Bearing(degrees: .random(in: 0...360, using: &random)),
        distance: outer * scale)
      let corridor = try #require(
        GeodesicCorridor(from: centre, to: end, within: outer * scale * 0.2))
      writer.feature(id: "c\(number)", geometry: Geometry(corridor)) {
        $0.number("latitude", centre.latitude)
        $0.number("longitude", centre.longitude)
        $0.number("inner_m", nil)
        $0.number("outer_m", nil)
        $0.number("azimuth", nil)
        $0.number("half_width", nil)
      }
    }
    writer.end()
    try Data(text).write(to: URL(filePath: path))
  }
}
