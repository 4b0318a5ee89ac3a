import Foundation
import TestSupport
import Testing

/// Many reports at once: workers, folders, refused records, the count at the end.
@Suite struct BulkTests {
  /// Lines with and without events and distances, some of them no reports; long enough for several pieces of work.
  private static let lines: [String] = (0..<400).map { number in
    let text =
      switch number % 5 {
      case 0: "Une embuscade a fait \(number + 2) morts dimanche près de Gao."
      case 1: "Le marché de Kidal, à environ 350 kilomètres de Gao, a rouvert ses portes."
      case 2:
        "Une réunion s’est tenue à Ménaka. " + String(repeating: "Rien à signaler. ", count: 60)
      case 3: "Une embuscade a fait trois morts dimanche près de Gao."
      default: ""
      }
    return number % 50 == 49
      ? #"{"id": "broken\#(number)""#
      : #"{"id": "a\#(number)", "date": "2024-03-19", "text": "\#(text)"}"#
  }
  private static let input = Array((lines.joined(separator: "\n") + "\n").utf8)
  /// Every fifth text is empty; lines 49, 99, … are cut off, and their texts would have been empty too.
  private static let refused = 80

  @Test(arguments: [
    ["map", "--format", "geojsonl"], ["map"], ["places"], ["mentions"], ["check"],
    ["map", "--explain"],
  ])
  func `one worker and four give the same bytes`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let tool = try BuiltTool.withTestGazetteer()
    let alone = try tool.run(command + ["--input", "jsonl"], in: folder, input: Self.input)
    #expect(!alone.bytes.isEmpty)
    for jobs in ["2", "4"] {
      let run = try tool.run(
        command + ["--input", "jsonl", "-j", jobs], in: folder, input: Self.input)
      #expect(run.bytes == alone.bytes, "\(jobs) workers")
      #expect(run.standardError == alone.standardError, "\(jobs) workers")
      #expect(run.exitCode == alone.exitCode)
    }
  }

  @Test func `every record is counted: with events, without, refused`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--format", "geojsonl", "--jobs", "2"], in: folder,
      input: Self.input)
    #expect(run.exitCode == 2)
    let count = try #require(
      try run.messages.last?.firstMatch(
        of: Regex(
          #"(\d+) read = (\d+) with events \+ (\d+) without \+ (\d+) refused; (\d+) event"#,
          as: (Substring, Substring, Substring, Substring, Substring, Substring).self)))
    let numbers = [count.1, count.2, count.3, count.4, count.5].compactMap { Int($0) }
    #expect(numbers[0] == Self.lines.count)
    #expect(numbers[1] + numbers[2] + numbers[3] == numbers[0])
    #expect(numbers[3] == Self.refused)
    let features = try MappedFile.lines(run.bytes)
    #expect(Set(features.compactMap(\.properties.reportId)).count == numbers[1])
    #expect(features.count == numbers[4])
  }

  @Test func `refused records go to the file of --errors, with line, id and reason`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--errors", "out/errors.jsonl", "-j", "2"], in: folder,
      input: Self.input)
    #expect(run.exitCode == 2)
    #expect(run.messages.count == 1)
    let lines = String(decoding: try folder.read("out/errors.jsonl"), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count == Self.refused)
    #expect(
      lines.first == #"{"file":"<stdin>","line":5,"id":"a4","reason":"the text is empty"}"#)
    // The id of a line that breaks off is kept as far as it came.
    #expect(lines.contains { $0.contains(#""line":50,"id":"broken49","reason":"byte"#) })
  }

  @Test func `the file of --errors is there and empty when nothing was refused`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["places", "--input", "jsonl", "--errors", "errors.jsonl"], in: folder,
      input: Array(#"{"id": "a", "text": "Gao"}"#.utf8))
    #expect(run.exitCode == 0)
    #expect(run.standardError.isEmpty)
    #expect(try folder.read("errors.jsonl").isEmpty)
  }

  @Test func `of a folder every report is read, in the order of the names`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "deep/c.txt"] {
      try folder.makeFolder("reports/deep")
      try folder.write(Reports.header + Reports.menaka, to: "reports/\(name)")
    }
    try folder.write("no report", to: "reports/readme.md")
    try folder.write("hidden", to: "reports/.hidden.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "reports", "--format", "geojsonl", "-j", "2"], in: folder)
    #expect(run.exitCode == 0)
    let reports = try MappedFile.lines(run.bytes).compactMap(\.properties.reportId)
    #expect(
      reports.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [
        "a.txt", "b.txt", "c.txt",
      ])
    #expect(run.messages.last?.contains("3 read = 3 with events") == true)
  }

  @Test(arguments: ["0", "-1", "257", "many"])
  func `a number of jobs that is none is refused`(jobs: String) throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(["map", "-j", jobs], in: folder)
    #expect(run.exitCode == 64)
  }

  @Test func `standard error is no terminal here, so no progress is shown`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl"], in: folder, input: Self.input)
    #expect(!run.standardError.contains("\r"))
    #expect(!run.standardError.contains("MB/s"))
  }

  @Test func `an array where lines were expected is refused with what would make lines of it`()
    throws
  {
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl"], in: try TemporaryFolder(),
      input: Array("[{\"text\": \"a\"}]\n[]\n".utf8))
    #expect(run.exitCode == 2)
    #expect(
      run.messages.prefix(2) == [
        "<stdin>:1: error: byte 0: an array, expected an object; the file has to have one article a line (jq -c '.[]' makes that of an array)",
        "<stdin>:2: error: byte 0: an array, expected an object",
      ])
  }
}
