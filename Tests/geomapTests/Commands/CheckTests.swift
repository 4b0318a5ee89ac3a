import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  private func check(_ text: String, _ flags: String...) throws -> BuiltTool.Run {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + text, to: "report.txt")
    return try BuiltTool.withTestGazetteer().run(["check", "report.txt"] + flags, in: folder)
  }

  private static let wrong = "À Sommières, à 5 kilomètres de Nîmes, un pont a été emporté.\n"

  @Test func `a distance that can be true is exit 0, and in the table`() throws {
    let run = try check(Reports.menaka)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.output.contains("consistent"))
    #expect(run.output.contains("Ménaka"))
  }

  @Test func `a distance that cannot be true is exit 1`() throws {
    // 22.3 km by geod: no road is shorter than the geodesic.
    let run = try check(Self.wrong)
    #expect(run.exitCode == 1, "\(run.output)\(run.standardError)")
    #expect(run.output.contains("too-short"))
  }

  @Test func `one stated distance a line of JSON`() throws {
    let run = try check(Self.wrong, "--format", "jsonl")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    let line = try #require(
      try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
    #expect(line["verdict"] as? String == "too-short")
    #expect(line["anchor"] as? String == "Nîmes")
    #expect(abs(try #require(line["computed_distance_km"] as? Double) - 22.3) < 0.1)
    let (start, end) = (try #require(line["start"] as? Int), try #require(line["end"] as? Int))
    let text = try #require(line["text"] as? String)
    #expect(String(decoding: Array(Self.wrong.utf8)[start..<end], as: UTF8.self) == text)
  }

  @Test func `a report without distances is exit 0, with a word on standard error`() throws {
    let run = try check("Le marché a rouvert à Gao.\n")
    #expect(run.exitCode == 0)
    #expect(run.standardError.contains("no stated distance"))
  }
}
