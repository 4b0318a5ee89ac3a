import TestSupport
import Testing

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

  static let office: [(bytes: [UInt8], name: String)] = [
    (Array("name,lat,lon\nTin-Aouker,\"16,7833\",\"0,1167\"\n".utf8), "Tin-Aouker"),
    (Array("name,lat,lon\nTin-Aouker,16°47'00\"N,0°07'00\"E\n".utf8), "Tin-Aouker"),
    (Array("name;lat;lon\nTin-Aouker;16° 47' N;0° 7' E\n".utf8), "Tin-Aouker"),
    (
      Array("sep=;\r\nname;lat;lon\r\nTin-Aouker;16,7833;0,1167\r\n;;\r\n;;\r\n".utf8), "Tin-Aouker"
    ),
    (Array("nom;lat;lon\r\nTin-Aouker;16,7833 N;0,1167 E\r\n".utf8), "Tin-Aouker"),
    ([0xEF, 0xBB, 0xBF] + Array("name;lat;lon\nTénenkouna;16,7833;0,1167\n".utf8), "Ténenkouna"),
    (
      Array("name;lat;lon\nT".utf8) + [0xE9] + Array("nenkouna;16,7833;0,1167\n".utf8), "Ténenkouna"
    ),
    (
      Array("name;lat;lon\nT".utf8) + [0xE9] + Array("nenkouna;16".utf8) + [0xB0]
        + Array("47' N;0".utf8) + [0xB0] + Array("7' E\n".utf8), "Ténenkouna"
    ),
  ]

  @Test(arguments: office)
  func `a CSV as office programs write it is read, in its encoding and with its degrees`(
    bytes: [UInt8], name: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "mine.csv")
    let run = try BuiltTool.withTestGazetteer().run(
      ["lookup", name, "--gazetteer", "mine.csv", "--no-default-gazetteer"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.output.contains(name))
    #expect(run.output.contains("16.783"))
    #expect(run.output.contains("0.116"))
  }

  @Test func `a letter of the other axis is a fault with its line`() throws {
    let run = try map(with: "name,lat,lon\nNord,7°E,1.5\n")
    #expect(run.exitCode == 2)
    #expect(run.standardError.hasPrefix("mine.csv:2: error: (7°E, 1.5)"))
  }

  @Test func `UTF-16 is named, not read as noise`() throws {
    let folder = try TemporaryFolder()
    try folder.write([0xFF, 0xFE] + "name,lat,lon".utf8.flatMap { [$0, 0] }, to: "mine.csv")
    let run = try BuiltTool.withTestGazetteer().run(
      ["lookup", "Gao", "--gazetteer", "mine.csv"], in: folder)
    #expect(run.exitCode == 2)
    #expect(
      run.messages == [
        "mine.csv: error: is UTF-16, and UTF-8 was expected (try iconv -f UTF-16 -t UTF-8)"
      ])
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
