import Foundation
import TestSupport
import Testing

@Suite struct PlacesTests {
  /// What `places --input jsonl` says of lines, as objects.
  private func places(_ lines: String, _ flags: String...) throws -> (
    run: BuiltTool.Run, toponyms: [[String: Any]]
  ) {
    let run = try BuiltTool.withTestGazetteer().run(
      ["places", "--input", "jsonl"] + flags, in: try TemporaryFolder(), input: Array(lines.utf8))
    let toponyms = try run.output.split(separator: "\n").flatMap { line -> [[String: Any]] in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["toponyms"] as? [[String: Any]] ?? []
    }
    return (run, toponyms)
  }

  @Test
  func `given spans are resolved, in characters or bytes, and the text's other names are not`()
    throws
  {
    // "Étés calmes à Dakar et à Mbour."
    let line =
      #"{"id": "a", "text": "Étés calmes à Dakar et à Mbour.", "toponyms": [{"start": %, "end": &}]}"#
    for (unit, start, end) in [("characters", 14, 19), ("bytes", 17, 22)] {
      let given = line.replacingOccurrences(of: "%", with: "\(start)")
        .replacingOccurrences(of: "&", with: "\(end)")
      let (run, toponyms) = try places(given, "--spans", "gold", "--offsets", unit)
      #expect(run.exitCode == 0, "\(run.standardError)")
      #expect(toponyms.map { $0["place_id"] as? String } == ["gn:2253354"])
      #expect(toponyms.map { $0["start"] as? Int } == [start])
      #expect(toponyms.map { $0["end"] as? Int } == [end])
    }
  }

  @Test func `a given span that the text has not is named with its line, and the rest is written`()
    throws
  {
    let lines = """
      {"id": "a", "text": "Calme à Dakar.", "toponyms": [{"start": 8, "end": 13}, {"start": 9, "end": 99}]}
      {"id": "b", "text": "Calme à Mbour."}
      {"id": "c", "text": "Calme à Mbour.", "toponyms": [{"start": 8, "end": 13}]}

      """
    let (run, toponyms) = try places(lines, "--spans", "gold", "--offsets", "characters")
    #expect(run.exitCode == 2)
    #expect(
      run.findings == [
        "<stdin>:1: error: toponym 9..<99 is no span of the text's characters",
        #"<stdin>:2: error: --spans gold: there is no member "toponyms" with spans"#,
      ])
    #expect(toponyms.map { $0["phrase"] as? String } == ["Dakar", "Mbour"])
  }

  @Test func `a byte span that cuts a letter in two is refused`() throws {
    let (run, toponyms) = try places(
      #"{"id": "a", "text": "à Dakar", "toponyms": [{"start": 1, "end": 8}]}"#, "--spans", "gold")
    #expect(run.exitCode == 2)
    #expect(toponyms.isEmpty)
  }

  @Test func `a line's domain stands for its url`() throws {
    let text =
      #"{"id": "a", "text": "Calme à Dakar.", "domain": "news.sn", "url": null, "lang": "fr"}"#
    let (run, toponyms) = try places(text)
    #expect(run.exitCode == 0, "\(run.standardError)")
    let candidates = try #require(toponyms.first?["candidates"] as? [[String: Any]])
    #expect(
      (candidates.first?["reasons"] as? [String])?.contains("country of the publisher") == true)
  }

  @Test func `given spans need lines of JSON`() throws {
    let run = try BuiltTool.withTestGazetteer().run(
      ["places", "--spans", "gold"], in: try TemporaryFolder(), input: Array("Dakar".utf8))
    #expect(run.exitCode == 64)
  }
}

/// The first report, whose "Alkite" GeoNames spells "Alket".
@Suite struct FirstReportPlacesTests {
  private static let report = TextFile.shared("reports/fama-kidal.txt")
  private static let mali = TextFile.shared("gazetteer/geonames-ML-2023-10.txt")

  @Test(.enabled(if: report.exists && mali.exists, "the report is not in ../shared/data"))
  func
    `GeoNames' Mali has Alkite under another spelling, found by its stated distance, and it says so`()
    throws
  {
    let run = try BuiltTool().run(
      [
        "places", Self.report.path, "--no-default-gazetteer", "--gazetteer", Self.mali.path,
        "--explain", "--format", "jsonl",
      ], in: try TemporaryFolder())
    let alkite = try #require(try Self.toponyms(run).first { $0["phrase"] as? String == "Alkite" })
    #expect(alkite["place_id"] as? String == "gn:2461136")
    #expect(alkite["kind"] as? String == "wadi")
    let first = try #require((alkite["candidates"] as? [[String: Any]])?.first)
    let reason = try #require((first["reasons"] as? [String])?.first)
    #expect(reason == #"34 km from Kidal: "à environ trente kilomètres de Kidal", spelt Alket"#)
  }

  @Test(.enabled(if: report.exists, "the report is not in ../shared/data"))
  func `without any entry Alkite is unknown, and the event is located by its distance`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "name,lat,lon,kind,country\nKidal,18.44345,1.40921,seat,ML\nMali,17.34,-3.54,country,ML\n",
      to: "two.csv")
    let flags = ["--no-default-gazetteer", "--gazetteer", "two.csv"]
    let places = try BuiltTool().run(
      ["places", Self.report.path, "--format", "jsonl"] + flags, in: folder)
    let alkite = try #require(
      try Self.toponyms(places).first { $0["phrase"] as? String == "Alkite" })
    #expect(alkite["lat"] is NSNull)
    let map = try BuiltTool().run(["map", Self.report.path] + flags, in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(map.bytes)) as? [String: Any]
    let events = (object?["features"] as? [[String: Any]] ?? [])
      .compactMap { $0["properties"] as? [String: Any] }
    let event = try #require(events.first { $0["location"] as? String == "Alkite" })
    #expect(event["location_method"] as? String == "ring")
    // "environ trente" is at most 37.5 km.
    #expect(try #require(event["uncertainty_km"] as? Double) < 45)
  }

  private static func toponyms(_ run: BuiltTool.Run) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any]
    return object?["toponyms"] as? [[String: Any]] ?? []
  }
}
