import Foundation
import Testing
import TestSupport

@Suite struct DistanceCommandTests {
  private struct Line: Decodable {
    let distance_km: Double
    let azimuth: Double
  }

  private func distance(_ from: String, _ to: String) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(
      ["distance", from, to, "--format", "jsonl"], in: try TemporaryFolder())
  }

  /// The lines are geod's, -I +ellps=WGS84 of PROJ 9.1.1, its azimuths brought to 0...360.
  @Test(arguments: [
    ("Kidal", "Alkite", 34.529168, 216.817752),
    ("18.44345,1.40921", "18.19361,1.21361", 34.529168, 216.817752),
    ("Labasa", "Suva", 213.354280, 207.768900),
  ])
  func `the geodesic agrees with PROJ's geod`(
    from: String, to: String, kilometres: Double, azimuth: Double
  ) throws {
    let run = try distance(from, to)
    #expect(run.exitCode == 0, "\(run.standardError)")
    let line = try JSONDecoder().decode(Line.self, from: Data(run.bytes))
    #expect(abs(line.distance_km - kilometres) < 2e-6)
    #expect(abs(line.azimuth - azimuth) < 2e-6)
  }

  @Test(arguments: ["98.5,1.4", "18.4;1.4;3", "18,4,1,4", "12.5,200"])
  func `coordinates that are none are exit 64, and the order of the axes is said`(text: String)
    throws
  {
    let run = try distance(text, "Gao")
    #expect(run.exitCode == 64)
    #expect(run.standardError.contains("FROM"))
    #expect(run.standardError.contains("latitude"))
  }

  @Test func `a place that nobody knows is exit 1`() throws {
    let run = try distance("Gao", "Xyzzyville")
    #expect(run.exitCode == 1)
    #expect(run.standardError.contains("TO"))
    #expect(run.bytes.isEmpty)
  }
}
