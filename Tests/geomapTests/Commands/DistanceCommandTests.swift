import Foundation
import TestSupport
import Testing

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

  @Test(arguments: [
    "-1.68,29.22", "-1.68, 29.22", "-1,68 29,22", "-1°40'48\" 29°13'12\"", "1.68S 29.22E",
    "1°40′48″S 29°13′12″E",
  ])
  func `a southern latitude is no option, however it is written`(text: String) throws {
    let run = try distance(text, "Gao")
    #expect(run.exitCode == 0, "\(run.standardError)")
    let line = try JSONDecoder().decode(Line.self, from: Data(run.bytes))
    #expect(abs(line.distance_km - 3_779) < 30)
    let other = try BuiltTool.withTestGazetteer().run(
      ["distance", "Gao", text, "--format", "jsonl"], in: try TemporaryFolder())
    #expect(other.exitCode == 0, "\(other.standardError)")
  }

  @Test func `near, from and to take a southern latitude, and what follows -- stays as it is`()
    throws
  {
    let tool = try BuiltTool.withTestGazetteer()
    for arguments in [
      ["lookup", "Gao", "--near", "-1.68,29.22"], ["lookup", "Gao", "--near=-1.68,29.22"],
      ["check", "--stated", "3780 km", "--from", "-1.68,29.22", "--to", "Gao"],
      ["check", "--stated", "3780 km", "--from", "Gao", "--to", "-1.68,29.22"],
      ["distance", "--", "-1.68,29.22", "Gao"],
    ] {
      let run = try tool.run(arguments, in: try TemporaryFolder())
      #expect(run.exitCode == 0, "\(arguments): \(run.standardError)")
    }
    let run = try tool.run(["map", "-j", "2", "-9,x"], in: try TemporaryFolder())
    #expect(run.exitCode == 66)
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
