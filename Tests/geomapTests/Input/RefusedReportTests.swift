import TestSupport
import Testing

@testable import geomap

/// What happens to a report that is not one, and to the good ones beside it.
@Suite struct RefusedReportTests {
  /// Maps a bad input beside a good one, into a file.
  ///
  /// - Returns: The run, and the report of each event in the file.
  private func map(_ bad: [UInt8]?) throws -> (run: BuiltTool.Run, reports: [String]) {
    let folder = try TemporaryFolder()
    if let bad { try folder.write(bad, to: "bad.txt") }
    try folder.write(Reports.header + Reports.menaka, to: "good.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "bad.txt", "good.txt", "-o", "events.geojson"], in: folder)
    let events = try MappedFile(folder.read("events.geojson")).features
    #expect(try folder.contents().filter { $0.contains(".part") }.isEmpty)
    return (run, events.compactMap(\.properties.reportId))
  }

  @Test func `where nothing can be read not even the head of a map is written`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(["map", "none.txt"], in: folder)
    #expect(run.exitCode == 66)
    #expect(run.output.isEmpty)
  }

  @Test func `a file that is not there is named, with exit 66, and the others are mapped`() throws {
    let (run, reports) = try map(nil)
    #expect(run.exitCode == 66)
    #expect(run.findings == ["bad.txt: error: there is no such file"])
    #expect(reports.contains("good.txt"))
  }

  @Test func `a folder without reports is refused, with exit 2, and the others are mapped`() throws
  {
    let folder = try TemporaryFolder()
    try folder.makeFolder("reports")
    try folder.write(Reports.header + Reports.menaka, to: "good.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "reports", "good.txt"], in: folder)
    #expect(run.exitCode == 2)
    #expect(
      run.messages.first
        == "reports: error: is a folder without a report (\(InputFormat.auto.endings.joined(separator: ", "))) in it"
    )
    #expect(try MappedFile(run.bytes).features.count >= 1)
  }

  @Test(arguments: ["", " \n\n", "\u{FEFF}"])
  func `a file without text is refused`(content: String) throws {
    let (run, reports) = try map(Array(content.utf8))
    #expect(run.exitCode == 2)
    #expect(run.findings == ["bad.txt:1: error: the report is empty"])
    #expect(reports.contains("good.txt"))
  }

  @Test func `a header without a text is refused, with the line where the text should be`() throws {
    let (run, reports) = try map(Array("date: 2024-03-19\n\n".utf8))
    #expect(run.exitCode == 2)
    #expect(run.findings == ["bad.txt:3: error: there is no text after the header"])
    #expect(reports.contains("good.txt"))
  }

  @Test func `a NUL byte is refused, with its line and offset`() throws {
    let (run, reports) = try map(Array("Une attaque\na eu lieu \0 à Gao.\n".utf8))
    #expect(run.exitCode == 2)
    #expect(run.findings == ["bad.txt:2: error: has a NUL byte (offset 22), so it is not a text"])
    #expect(reports.contains("good.txt"))
  }

  @Test func `UTF-16 is refused by name`() throws {
    let (run, _) = try map([0xFF, 0xFE] + "Gao".utf8.flatMap { [$0, 0] })
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains("bad.txt:1: error: is UTF-16"))
  }

  @Test(arguments: ["2024-02-30", "34/03/2024", "hier"])
  func `a header with a date that is none is a fault with its line, and the text is mapped`(
    date: String
  ) throws {
    let (run, reports) = try map(Array("source: exemple\ndate: \(date)\n\n\(Reports.menaka)".utf8))
    #expect(run.exitCode == 2)
    #expect(run.messages.first == "bad.txt:2: error: '\(date)' is not a day YYYY-MM-DD")
    #expect(reports.contains("bad.txt"))
  }

  @Test func `a bad line of JSON is named, and the other lines are mapped`() throws {
    let good =
      #"{"id": "a", "date": "2024-03-19", "text": "Une embuscade a fait trois morts à Gao."}"#
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--format", "geojsonl"], in: folder,
      input: Array("\(good)\n{\"id\": \n\(good.replacing("\"a\"", with: "\"c\""))\n".utf8))
    #expect(run.exitCode == 2)
    #expect(run.messages.count == 2)
    #expect(run.standardError.hasPrefix("<stdin>:2: error: "))
    #expect(run.messages.last?.contains("3 read = 2 with events + 0 without + 1 refused") == true)
    #expect(
      try MappedFile.lines(run.bytes).compactMap(\.properties.reportId) == ["a", "c"])
  }
}
