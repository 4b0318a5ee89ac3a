import Foundation
import GeoJSON
import TestSupport
import Testing

@Suite struct CheckFormatsTests {
  private struct Line: Decodable {
    let report_id: String?
    let start: Int
    let end: Int
    let line: Int
    let column: Int
    let text: String
    let subject: String?
    let anchor: String?
    let stated_low_km: Double?
    let stated_high_km: Double?
    let computed_distance_km: Double?
    let azimuth: Double?
    let verdict: String
    let direction_verdict: String
    let gap_km: Double?
    let why_unchecked: String?
    let verdict_if_meant: String?
    let distance_if_meant_km: Double?
    let reason: String
    let pair: String?
    let disagrees_with: String?
  }

  private func lines(_ run: BuiltTool.Run) throws -> [Line] {
    try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  private func check(
    _ texts: [String: String], _ arguments: [String] = ["--format", "jsonl"]
  ) throws -> BuiltTool.Run {
    let folder = try TemporaryFolder()
    for (name, text) in texts { _ = try folder.write(Array(text.utf8), to: name) }
    return try BuiltTool.withTestGazetteer().run(
      ["check"] + texts.keys.sorted() + arguments, in: folder)
  }

  private static let true30 = "Alkite, à environ trente kilomètres de Kidal, a été prise.\n"
  private static let false300 = "Anéfis, à 300 kilomètres de Kidal, a été prise.\n"

  @Test func `a line has the claim, where it stands, and why the verdict is what it is`() throws {
    let run = try check(["a.txt": "date: 2023-11-14\n\nUn mot.\nÀ Kidal. \(Self.true30)"])
    #expect(run.exitCode == 0, "\(run.standardError)")
    let line = try #require(try lines(run).first)
    #expect(line.report_id == "a.txt")
    #expect(line.line == 4, "the header's lines count")
    #expect(line.column == 18, "characters, not bytes")
    #expect(line.text == "à environ trente kilomètres de Kidal")
    #expect((line.subject, line.anchor) == ("Alkite", "Kidal"))
    #expect((line.stated_low_km, line.stated_high_km) == (22.5, 37.5))
    #expect(abs(try #require(line.computed_distance_km) - 34.529) < 0.001)
    #expect(line.azimuth == 216.8)
    #expect((line.verdict, line.direction_verdict) == ("consistent", "not-stated"))
    #expect(line.why_unchecked == nil)
    #expect(line.reason.hasPrefix("“about 30 km” reads as 22.5–37.5 km; the geodesic is 34.5 km"))
  }

  @Test func `what cannot be checked is there too, with why`() throws {
    let run = try check(["a.txt": "Les combats ont eu lieu à 10 km de Zorgblatt, près de Gao.\n"])
    let line = try #require(try lines(run).first)
    #expect(run.exitCode == 0)
    #expect(line.verdict == "cannot-be-checked")
    #expect(line.why_unchecked != nil)
    #expect(line.computed_distance_km == nil)
  }

  @Test
  func `what would be wrong of the likeliest places is told beside no verdict, and is no exit 1`()
    throws
  {
    let run = try check([
      "a.txt": "Venus de Goma, ils ont fui Sake. Rutshuru, à 12 km de la ville, les attend.\n"
    ])
    let line = try #require(try lines(run).first)
    #expect(run.exitCode == 0)
    #expect((line.verdict, line.why_unchecked) == ("cannot-be-checked", "doubtful-ends"))
    #expect(line.computed_distance_km == nil)
    #expect(line.verdict_if_meant == "too-short")
    // From Sake to Rutshuru by Vincenty's formula, on WGS 84.
    #expect(abs(try #require(line.distance_if_meant_km) - 62.028) < 0.001)
  }

  @Test func `a distance that cannot be true is exit 1, a strained one only when asked`() throws {
    #expect(try check(["a.txt": Self.false300]).exitCode == 1)
    let strained = "Anéfis, à 175 kilomètres de Kidal, a été prise.\n"
    let run = try check(["a.txt": strained])
    #expect(try lines(run).map(\.verdict) == ["strained"])
    #expect(run.exitCode == 0)
    #expect(try check(["a.txt": strained], ["--strict"]).exitCode == 1)
  }

  @Test func `the farthest from the truth comes first, unless the order of the texts is wanted`()
    throws
  {
    let texts = ["a.txt": Self.true30, "b.txt": Self.false300]
    func places(_ arguments: [String]) throws -> [String] {
      try check(texts, arguments).output.split(separator: "\n").filter { $0.contains(".txt:") }
        .map { String($0.prefix(5)) }
    }
    #expect(try places([]) == ["b.txt", "a.txt"])
    #expect(try places(["--sort", "text"]) == ["a.txt", "b.txt"])
    #expect(try lines(try check(texts)).map(\.report_id) == ["a.txt", "b.txt"])
    #expect(
      try lines(try check(texts, ["--format", "jsonl", "--sort", "gap"])).map(\.report_id)
        == ["b.txt", "a.txt"])
  }

  @Test func `three figures for one distance stand side by side`() throws {
    let texts = [
      "a.txt": "Alkite est à 25 kilomètres de Kidal.\n",
      "b.txt": "Alkite est à trente kilomètres de Kidal.\n",
      "c.txt": "Alkite est à 50 km de Kidal.\n",
    ]
    let found = try lines(try check(texts))
    #expect(Set(found.map(\.pair)).count == 1)
    #expect(
      found.map(\.disagrees_with) == [
        "à 50 km de Kidal (c.txt:1:12)", "à 50 km de Kidal (c.txt:1:12)",
        "à 25 kilomètres de Kidal (a.txt:1:12); à trente kilomètres de Kidal (b.txt:1:12)",
      ])
    let table = try check(texts, []).output
    let second = try #require(table.range(of: "\nStated differently:\n"))
    #expect(table[second.upperBound...].contains("Alkite – Kidal"))
    #expect(try !check(["a.txt": Self.true30], []).output.contains("Stated differently"))
  }

  @Test func `of many figures for one distance ten are quoted and the rest counted`() throws {
    let claims = (1...13).map { "Alkite est à \(30 + 200 * $0) km de Kidal.\n" }
    let found = try lines(try check(["a.txt": claims.joined()]))
    let others = try #require(found.last?.disagrees_with)
    #expect(found.count == 13)
    #expect(others.hasSuffix(" (a.txt:10:12); and 2 more"))
    #expect(others.split(separator: "; ").count == 11)
  }

  @Test func `markdown and geojson hold every claim`() throws {
    let texts = ["a.txt": Self.true30 + "Zorgblatt est à 10 km de Kidal.\n"]
    let markdown = try check(texts, ["--format", "markdown"]).output.split(separator: "\n")
    #expect(markdown.count == 4)
    #expect(Set(markdown.map { line in line.count { $0 == "|" } }).count == 1)
    let geojson = try check(texts, ["--format", "geojson"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(geojson.bytes)) as? [String: Any])
    let features = try #require(object["features"] as? [[String: Any]])
    #expect(features.count == 2)
    #expect((features[0]["geometry"] as? [String: Any])?["type"] as? String == "LineString")
    #expect(features[1]["geometry"] is NSNull)
  }

  @Test func `no colours but on a terminal`() throws {
    #expect(try !check(["a.txt": Self.false300], []).output.contains("\u{1B}"))
  }

  @Test func `words can be checked without a report`() throws {
    let tool = try BuiltTool.withTestGazetteer()
    func stated(_ phrase: String, _ from: String, _ to: String) throws -> BuiltTool.Run {
      try tool.run(
        ["check", "--stated", phrase, "--from", from, "--to", to, "--format", "jsonl"],
        in: try TemporaryFolder())
    }
    let line = try #require(
      try lines(try stated("environ trente kilomètres au sud-ouest", "Kidal", "Alkite")).first)
    #expect((line.verdict, line.direction_verdict) == ("consistent", "agrees"))
    #expect((line.stated_low_km, line.stated_high_km) == (22.5, 37.5))
    #expect(line.report_id == nil)
    #expect(try stated("à 10 km", "18.44345,1.40921", "18.04,0.60111").exitCode == 1)
    #expect(try stated("une centaine de kilomètres", "Kidal", "Anéfis").exitCode == 0)
  }

  @Test func `words without a distance, or half of the options, are exit 64`() throws {
    let tool = try BuiltTool.withTestGazetteer()
    let words = try tool.run(
      ["check", "--stated", "bonjour", "--from", "Kidal", "--to", "Gao"], in: try TemporaryFolder())
    #expect(words.exitCode == 64)
    #expect(words.standardError.contains("'bonjour' states no distance"))
    let half = try tool.run(["check", "--stated", "30 km"], in: try TemporaryFolder())
    #expect(half.exitCode == 64)
    #expect(half.standardError.contains("--stated, --from and --to go together"))
  }
}
