import Testing
import TestSupport

/// What the tool says of a gazetteer that is not in order.
@Suite struct GazetteerFaultTests {
  /// Maps a good report with a further gazetteer on top of the default.
  private func map(with gazetteer: String) throws -> BuiltTool.Run {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "good.txt")
    try folder.write(gazetteer, to: "mine.csv")
    return try BuiltTool.withTestGazetteer().run(
      ["map", "good.txt", "--gazetteer", "mine.csv"], in: folder)
  }

  @Test func `a latitude of 91 is a fault with file and line, and the other rows are used`() throws
  {
    let rows = [
      TestGazetteer.header, TestGazetteer.row(id: "t:1", name: "Inékar-Nord", latitude: "16.1"),
      TestGazetteer.row(id: "t:2", name: "Nullepart", latitude: "91"),
    ]
    let run = try map(with: rows.joined(separator: "\n") + "\n")
    #expect(run.exitCode == 2)
    #expect(run.messages.count == 1)
    #expect(run.standardError.hasPrefix("mine.csv:3: error: "))
    #expect(run.standardError.contains("91"))
    #expect(run.standardError.contains("-90...90"))
    #expect(try MappedFile(run.bytes).features.first?.properties.location == "Inékar")
  }

  @Test func `a header without a needed column is a fault with file, line and the column's name`()
    throws
  {
    let header = TestGazetteer.header.replacing("latitude,", with: "")
    let run = try map(with: header + "\nt:1,Nord,village,ML,ML.10,1.5,,,,,,,,,test\n")
    #expect(run.exitCode == 2)
    #expect(run.messages.count == 1)
    #expect(run.standardError.hasPrefix("mine.csv:1: error: "))
    #expect(run.standardError.contains("lat"))
  }

  @Test func `a row that is too short is a fault with its line`() throws {
    let run = try map(with: TestGazetteer.header + "\nt:1,Nord,village\n")
    #expect(run.exitCode == 2)
    #expect(run.standardError.hasPrefix("mine.csv:2: error: "))
  }

  @Test func `a gazetteer that is not there is named, with exit 66`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["lookup", "Gao", "--gazetteer", "none.csv"], in: folder)
    #expect(run.exitCode == 66)
    #expect(run.messages == ["none.csv: error: there is no such file"])
    #expect(run.bytes.isEmpty)
  }

  @Test func `a default gazetteer that is not there is exit 69`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool(gazetteer: folder.path + "/none.csv").run(
      ["lookup", "Gao"], in: folder)
    #expect(run.exitCode == 69)
    #expect(run.standardError.contains("none.csv: error: there is no such file"))
  }

  @Test func `a user's own CSV adds places to the default`() throws {
    let folder = try TemporaryFolder()
    try folder.write("name,lat,lon\nPuits du Test,17.25,0.5\n", to: "mine.csv")
    let tool = try BuiltTool.withTestGazetteer()
    let own = try tool.run(
      ["lookup", "puits du test", "--gazetteer", "mine.csv", "--format", "jsonl"], in: folder)
    #expect(own.exitCode == 0, "\(own.standardError)")
    #expect(own.output.contains("17.25"))
    let default_ = try tool.run(["lookup", "Gao", "--gazetteer", "mine.csv"], in: folder)
    #expect(default_.exitCode == 0)
    let alone = try tool.run(
      ["lookup", "Gao", "--gazetteer", "mine.csv", "--no-default-gazetteer"], in: folder)
    #expect(alone.exitCode == 1)
  }
}
