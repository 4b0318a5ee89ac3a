import TestSupport
import Testing

/// Standard output, exit codes, files that are whole or absent.
@Suite struct StreamTests {
  @Test(arguments: [
    ["map", "menaka.txt"], ["check", "menaka.txt"], ["mentions", "menaka.txt"],
    ["places", "menaka.txt"], ["lookup", "Gao"], ["distance", "Gao", "Kidal"],
  ])
  func `a reader that goes away is no failure`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().runIntoClosedPipe(arguments, in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    // Notes are welcome, a word about the pipe is not.
    #expect(!run.standardError.contains("rror"))
  }

  @Test(arguments: [
    ["map", "--frobnicate"], ["map", "--date", "14/11/2023"], ["map", "--date", "2023-02-30"],
    ["map", "--format", "shapefile"], ["map", "-", "-"], ["lookup"], ["distance", "Gao"],
    ["frobnicate"],
  ])
  func `wrong usage is exit 64, said on standard error`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(arguments, in: folder)
    #expect(run.exitCode == 64)
    #expect(run.bytes.isEmpty)
    #expect(run.standardError.contains("Error: "))
    #expect(run.standardError.contains("Usage: "))
  }

  @Test(arguments: ["mpa", "report.txt"])
  func `a word that is no command is named, with those that there are`(word: String) throws {
    let run = try BuiltTool.withTestGazetteer().run([word, "x"], in: try TemporaryFolder())
    #expect(run.exitCode == 64)
    #expect(
      run.messages.first
        == "Error: There is no command '\(word)'; the commands are map, check, lookup, distance, mentions, places, publishers, gazetteer."
    )
  }

  @Test func `a date that is wrong is quoted`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(["map", "--date", "14/11/2023"], in: folder)
    #expect(run.standardError.contains("14/11/2023"))
    #expect(run.standardError.contains("--date"))
  }

  @Test func `an output that is a folder is exit 74, an input without a name exit 66`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    try folder.makeFolder("out")
    let tool = try BuiltTool.withTestGazetteer()
    let run = try tool.run(["map", "menaka.txt", "-o", "out"], in: folder)
    #expect(run.exitCode == 74)
    #expect(run.messages == ["out: error: cannot be written: it is a folder"])
    let unnamed = try tool.run(["map", ""], in: folder)
    #expect(unnamed.exitCode == 66)
    #expect(unnamed.messages == ["'': error: there is no such file"])
  }

  @Test func `-o - is standard output`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(["map", "menaka.txt", "-o", "-"], in: folder)
    #expect(run.exitCode == 0)
    #expect(try MappedFile(run.bytes).features.count >= 1)
    #expect(try folder.contents().filter { $0 != ".cache" } == ["menaka.txt"])
  }

  @Test func `an output that cannot be written is exit 74, and nothing is left behind`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    // A file where a folder is needed: fails for root too.
    try folder.write("", to: "file")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "menaka.txt", "-o", "file/events.geojson"], in: folder)
    #expect(run.exitCode == 74)
    #expect(run.messages.count == 1)
    #expect(run.standardError.hasPrefix("file/events.geojson: error: cannot be written: "))
    #expect(try folder.contents().filter { $0 != ".cache" } == ["file", "menaka.txt"])
  }

  @Test func `an old output stays as it was when the run fails`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old\n", to: "events.geojson")
    let run = try BuiltTool(gazetteer: folder.path + "/none.csv").run(
      ["map", "menaka.txt", "-o", "events.geojson"], in: folder)
    #expect(run.exitCode == 69)
    #expect(try folder.read("events.geojson") == Array("old\n".utf8))
    #expect(try folder.contents().filter { $0 != ".cache" } == ["events.geojson"])
  }

  @Test func `a cache that cannot be written costs time and nothing else`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let run = try BuiltTool.withTestGazetteer().run(
      ["lookup", "Gao"], in: folder, environment: ["XDG_CACHE_HOME": folder.path + "/file"])
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.output.contains("Gao"))
  }

  @Test func `help gives a default as it is typed`() throws {
    let help = try BuiltTool.withTestGazetteer().run(
      ["mentions", "--help"], in: try TemporaryFolder())
    let words = help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("(default: number,distance,measure,date,toponym,coordinates)"))
  }

  @Test func `help and version go to standard output`() throws {
    let folder = try TemporaryFolder()
    let tool = try BuiltTool.withTestGazetteer()
    let help = try tool.run(["--help"], in: folder)
    #expect(help.exitCode == 0)
    for command in ["map", "check", "lookup", "distance", "mentions", "places"] {
      #expect(help.output.contains("  \(command) "))
      #expect(try tool.run([command, "--help"], in: folder).exitCode == 0)
    }
    let version = try tool.run(["--version"], in: folder)
    #expect(version.exitCode == 0)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
