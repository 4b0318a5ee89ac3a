import Foundation
import TestSupport
import Testing

@Suite struct PreviewTests {
  @Test func `a page is written beside the events, which stay as they are`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let tool = try BuiltTool.withTestGazetteer()
    let plain = try tool.run(["map", "menaka.txt"], in: folder)
    let run = try tool.run(["map", "menaka.txt", "--preview", "deep/page.html"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.bytes == plain.bytes)
    let page = String(decoding: try folder.read("deep/page.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<html lang=\"fr\">"))
    #expect(page.contains("Une patrouille de l’armée malienne"))
  }

  @Test func `JSON lines are shown too, in English where the reports are`() throws {
    let folder = try TemporaryFolder()
    let article = ["id": "x1", "text": Reports.menaka, "date": "2024-03-19"]
    let line = try JSONSerialization.data(withJSONObject: article)
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "--input", "jsonl", "--lang", "en", "--preview", "page.html"], in: folder,
      input: Array(line) + [0x0A])
    #expect(run.exitCode == 0, "\(run.standardError)")
    let page = String(decoding: try folder.read("page.html"), as: UTF8.self)
    #expect(page.contains("<html lang=\"en\">"))
  }

  @Test func `the page is the same whatever the number of workers`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<12 {
      try folder.write(
        "date: 2024-03-\(10 + number)\n\n" + (number % 2 == 0 ? Reports.menaka : Reports.tours),
        to: "report-\(number).txt")
    }
    let files = (0..<12).map { "report-\($0).txt" }
    let tool = try BuiltTool.withTestGazetteer()
    for workers in ["1", "3"] {
      let run = try tool.run(
        ["map", "-j", workers, "--preview", "page-\(workers).html"] + files, in: folder)
      #expect(run.exitCode == 0, "\(run.standardError)")
    }
    #expect(try folder.read("page-1.html") == folder.read("page-3.html"))
  }

  @Test func `where nothing could be read there is no page`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "absent.txt", "--preview", "page.html"], in: folder)
    #expect(run.exitCode == 66)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.contains("page")
      }.isEmpty)
  }

  @Test func `a page that cannot be written is an error that names it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "menaka.txt", "--preview", "menaka.txt/page.html"], in: folder)
    #expect(run.exitCode == 74)
    #expect(run.standardError.contains("menaka.txt"))
  }
}
