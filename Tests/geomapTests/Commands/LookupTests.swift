import TestSupport
import Testing

@Suite struct LookupTests {
  private func lookup(_ arguments: String...) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(["lookup"] + arguments, in: try TemporaryFolder())
  }

  @Test(arguments: ["Kidal", "kidal", "KIDAL", "Ménaka", "menaka", "Me\u{301}naka", "labezanga"])
  func `a name is found whatever its case and accents`(name: String) throws {
    let run = try lookup(name)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(!run.bytes.isEmpty)
  }

  @Test func `a name that nothing bears is exit 1, without results`() throws {
    let run = try lookup("Xyzzyville")
    #expect(run.exitCode == 1)
    #expect(run.bytes.isEmpty)
    #expect(run.standardError.contains("'Xyzzyville'"))
  }

  @Test func `a country narrows the search`() throws {
    #expect(try lookup("Gao", "--country", "ML").exitCode == 0)
    #expect(try lookup("Gao", "--country", "FR").exitCode == 1)
    #expect(try lookup("Gao", "--country", "république du Mali").exitCode == 0)
    #expect(try lookup("Gao", "--country", "Malli").exitCode == 64)
  }

  @Test func `GeoJSON has longitude first`() throws {
    let run = try lookup("Tours", "--format", "geojson")
    #expect(run.output.contains("[0.70398,47.39484]"))
  }

  @Test func `each of many names has a row, also one that nothing bears`() throws {
    let names = "\u{FEFF}Kidal\n\nXyzzyville\r\nmenaka\n"
    let run = try BuiltTool.withTestGazetteer().run(
      ["lookup", "--names", "-", "--format", "jsonl"], in: try TemporaryFolder(),
      input: Array(names.utf8))
    #expect(run.exitCode == 0, "\(run.standardError)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"query":"Kidal","place_id":"gn:"#))
    #expect(lines[1] == #"{"query":"Xyzzyville","place_id":null}"#)
    #expect(lines[2].hasPrefix(#"{"query":"menaka","place_id":"gn:"#))
    #expect(run.standardError.contains("1 of 3 names are unknown"))
  }

  @Test func `where nothing bears any of the names it is exit 1`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Xyzzyville\n", to: "names.txt")
    for format in ["table", "jsonl", "geojson"] {
      let run = try BuiltTool.withTestGazetteer().run(
        ["lookup", "--names", "names.txt", "--format", format], in: folder)
      #expect(run.exitCode == 1)
      #expect(run.output.contains("Xyzzyville"))
    }
  }

  @Test func `a name or a file of names, and not both`() throws {
    #expect(try lookup().exitCode == 64)
    #expect(try lookup("Kidal", "--names", "x.txt").exitCode == 64)
    #expect(try lookup("--names", "missing.txt").exitCode == 66)
  }

  @Test func `a division has its code and its name`() throws {
    let run = try lookup("Kidal", "--format", "jsonl", "--limit", "1")
    #expect(run.output.contains(#""admin1":"ML."#))
    #expect(run.output.contains(#""admin1_name":"#))
  }
}
