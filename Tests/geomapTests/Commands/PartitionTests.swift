import Foundation
import TestSupport
import Testing

/// What lets one input be cut into parts that are mapped apart: Spark, Hadoop, GNU parallel.
@Suite struct PartitionTests {
  private static func lines(_ articles: [[String: String]]) throws -> [String] {
    try articles.map {
      String(
        decoding: try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys),
        as: UTF8.self)
    }
  }

  private func map(_ lines: some Sequence<String>) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--format", "geojsonl"], in: try TemporaryFolder(),
      input: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  @Test func `parts mapped apart and put together are the whole, copies of a text among them`()
    throws
  {
    let lines = try Self.lines(
      [("a", Reports.menaka), ("b", Reports.tours), ("c", Reports.menaka), ("d", Reports.menaka)]
        .map { ["id": $0, "text": $1, "date": "2024-03-19"] })
    let whole = try map(lines)
    let parts = try [lines[..<1], lines[1..<3], lines[3...]].map { try map($0) }
    #expect(!whole.bytes.isEmpty)
    #expect(parts.flatMap(\.bytes) == whole.bytes)
    let identifiers = try MappedFile.lines(whole.bytes).map(\.id)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func `a line is answered before the next one comes`() throws {
    let lines = try Self.lines(
      [("a", Reports.menaka), ("b", Reports.tours)]
        .map { ["id": $0, "text": $1, "date": "2024-03-19"] })
    let answers = try BuiltTool.withTestGazetteer().converse(
      ["map", "--input", "jsonl", "--format", "geojsonl"], in: try TemporaryFolder(),
      pieces: lines.map { Array(($0 + "\n").utf8) })
    #expect(answers.count == 2)
    for (answer, id) in zip(answers, ["a", "b"]) {
      #expect(try MappedFile.lines(answer).allSatisfy { $0.properties.reportId == id })
    }
  }

  @Test func `copies of a text without an id differ within a run`() throws {
    let line = try Self.lines([["text": Reports.menaka, "date": "2024-03-19"]])
    let once = try MappedFile.lines(try map(line).bytes).map(\.id)
    let twice = try MappedFile.lines(try map(line + line).bytes).map(\.id)
    #expect(!once.isEmpty)
    #expect(twice.count == 2 * once.count)
    #expect(Set(twice).count == twice.count)
    #expect(Array(twice.prefix(once.count)) == once)
  }

  /// What the worker encoded then has the wrong names, and is made anew.
  @Test(arguments: [["-j", "1"], ["-j", "3"], ["--preview", "page.html"]])
  func `a line that comes again, its id and all, has names of its own`(options: [String]) throws {
    let line = try Self.lines([["id": "a", "text": Reports.menaka, "date": "2024-03-19"]])
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "-o", "events.geojsonl", "--format", "geojsonl"] + options,
      in: folder, input: Array((line + line + line).map { $0 + "\n" }.joined().utf8))
    #expect(run.exitCode == 0)
    let names = try MappedFile.lines(folder.read("events.geojsonl")).map(\.id)
    let first = Array(names.prefix(names.count / 3))
    #expect(!first.isEmpty)
    #expect(names == first + first.map { "\($0)-2" } + first.map { "\($0)-3" })
    let areas = try folder.read("events-uncertainty.geojsonl")
    #expect(String(decoding: areas, as: UTF8.self).contains("\"event_id\":\"\(first[0])-3\""))
  }
}
