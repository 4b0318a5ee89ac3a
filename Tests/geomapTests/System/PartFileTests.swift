import TestSupport
import Testing

@testable import geomap

/// Unfinished files: of two runs with one output, and of runs that were killed.
@Suite struct PartFileTests {
  @Test func `the second that writes a file is told, and the first is not disturbed`() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/events.geojson"
    let first = try ByteSink(file: file)
    try first.write("first")
    #expect(throws: FileError.unwritable(file, "another run is writing it")) {
      _ = try ByteSink(file: file)
    }
    try first.commit()
    #expect(try folder.read("events.geojson") == Array("first".utf8))
    // The lock ended with the run.
    let third = try ByteSink(file: file)
    try third.write("third")
    try third.commit()
    #expect(try folder.read("events.geojson") == Array("third".utf8))
    #expect(try folder.contents() == ["events.geojson"])
  }

  @Test func `a run whose output another run is writing ends with 74, and says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "a.txt")
    let companion = try ByteSink(file: "\(folder.path)/x-distances.geojson")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "a.txt", "-o", "x.geojson"], in: folder)
    #expect(run.exitCode == 74)
    #expect(
      run.messages
        == ["x-distances.geojson: error: cannot be written: another run is writing it"])
    companion.discard()
    #expect(try folder.contents().filter { $0.hasPrefix("x") }.isEmpty)
  }

  @Test func `what a killed run left is taken over, also of files that this run does not write`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "a.txt")
    for name in [
      "x.geojson", "x-distances.geojson", "x.qgs", "x-uncertainty.qml", "x.errors",
    ] { try folder.write(String(repeating: "left ", count: 9000), to: "\(name).part") }
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "a.txt", "-o", "x.geojson", "--errors", "x.errors"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(
      try folder.contents().filter { $0.hasPrefix("x") } == [
        "x-distances.geojson", "x-uncertainty.geojson", "x.errors", "x.geojson",
      ])
    #expect(!String(decoding: try folder.read("x.geojson"), as: UTF8.self).contains("left"))
    #expect(try folder.read("x.errors").isEmpty)
  }

  @Test func `what a live run holds is not removed`() throws {
    let folder = try TemporaryFolder()
    let sink = try ByteSink(file: "\(folder.path)/x.qgs")
    PartFile.removeStale("\(folder.path)/x.qgs.part")
    try sink.write("whole")
    try sink.commit()
    #expect(try folder.read("x.qgs") == Array("whole".utf8))
  }

  @Test func `a folder in the place of the unfinished file is told`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("x.csv.part")
    let file = "\(folder.path)/x.csv"
    #expect(throws: FileError.unwritable(file, "")) { _ = try ByteSink(file: file) }
  }
}
