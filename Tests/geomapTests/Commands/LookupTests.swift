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
}
