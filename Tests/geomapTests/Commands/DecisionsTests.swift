import Foundation
import TestSupport
import Testing

@Suite struct DecisionsTests {
  /// Two places of one name: the city is what a report means by itself.
  private static let city = "gn:705104"
  private static let village = "gn:705110"
  private static let text = "Une manifestation a réuni mille personnes à Kostyantynivka mardi.\n"

  private static func folder(_ table: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(table, to: "choices.csv")
    try folder.write("date: 2024-03-20\n\n" + text, to: "a.txt")
    return folder
  }

  private static func places(_ table: String?, text: String = text) throws -> (
    run: BuiltTool.Run, identifiers: [String?], reasons: [String]
  ) {
    let folder = try folder(table ?? "name,place_id\n")
    let line = try JSONSerialization.data(withJSONObject: ["id": "a", "text": text])
    let run = try BuiltTool.withTestGazetteer().run(
      ["places", "--input", "jsonl"] + (table == nil ? [] : ["--decisions", "choices.csv"]),
      in: folder, input: Array(line) + [0x0A])
    let object = try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any]
    let toponyms = object?["toponyms"] as? [[String: Any]] ?? []
    let candidates = toponyms.compactMap { ($0["candidates"] as? [[String: Any]])?.first }
    return (
      run, toponyms.map { $0["place_id"] as? String },
      candidates.flatMap { $0["reasons"] as? [String] ?? [] }
    )
  }

  @Test func `a decision wins over the ranking, and says so`() throws {
    #expect(try Self.places(nil).identifiers == [Self.city])
    let (run, identifiers, reasons) = try Self.places(
      "name,place_id\nkostyantynivka,\(Self.village)\n")
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(identifiers == [Self.village])
    #expect(reasons == ["decided by the user"])
  }

  @Test func `an event at a decided place says so in its tags`() throws {
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "a.txt", "--decisions", "choices.csv"],
      in: try Self.folder("name,place_id\nKostyantynivka,\(Self.village)\n"))
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.output.contains("\"place_id\":\"\(Self.village)\""))
    #expect(run.output.contains("place decided by the user"))
  }

  @Test func `the table of the QGIS plugin is read as it is`() throws {
    let table = """
      name,place_id,place,kind,country,admin1,latitude,longitude,context
      Kostyantynivka,\(Self.village),Kostyantynivka,village,UA,UA.16,47.09489,31.91893,

      """
    #expect(try Self.places(table).identifiers == [Self.village])
  }

  @Test func `coordinates find the place of that name, where the identifier does not`() throws {
    let row = "47.09,31.92"
    #expect(
      try Self.places("name,latitude,longitude\nKostyantynivka,\(row)\n").identifiers
        == [Self.village])
    #expect(
      try Self.places("name,place_id,latitude,longitude\nKostyantynivka,x:1,\(row)\n").identifiers
        == [Self.village])
  }

  @Test func `a decision with a context holds where the report has that name too`() throws {
    let table = "name,place_id,context\nKostyantynivka,\(Self.village),Suva\n"
    #expect(try Self.places(table).identifiers == [Self.city])
    let text = "Une manifestation a réuni mille personnes à Kostyantynivka mardi, une autre à Suva."
    #expect(try Self.places(table, text: text).identifiers.first == Self.village)
  }

  @Test(arguments: [
    ("name\nGao\n", "choices.csv:1: error: the header needs name and place_id"),
    ("name,place_id\n,gn:1\n", "choices.csv:2: error: the row has no name"),
    ("name,place_id\nGao,gn:1\n", "choices.csv:2: error: the gazetteer has no such place_id"),
    ("name,place_id,latitude,longitude\nGao,,,\n", "choices.csv:2: error: the row has neither"),
    ("name,latitude,longitude\nGao,95,0\n", "choices.csv:2: error: latitude and longitude are not"),
    ("name,latitude,longitude\nGao,-60,-120\n", "choices.csv:2: error: the gazetteer has no place"),
  ])
  func `a row that cannot be used is named, and the reports are read`(
    table: String, words: String
  ) throws {
    let (run, identifiers, _) = try Self.places(table)
    #expect(run.exitCode == 2)
    #expect(run.standardError.contains(words), "\(run.standardError)")
    #expect(identifiers == [Self.city])
  }

  @Test func `the table is no output`() throws {
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "a.txt", "--decisions", "choices.csv", "-o", "choices.csv"],
      in: try Self.folder("name,place_id\n"))
    #expect(run.exitCode == 64)
    #expect(run.standardError.contains("the table of decisions"), "\(run.standardError)")
  }
}
