import Foundation
import TestSupport
import Testing

/// P-codes as a user gets them: a layer of Mali and a table of Ukraine, both made up.
@Suite struct PCodeTests {
  static let layer = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"ADM0_PCODE": "ML", "ADM1_PCODE": "ML09", "ADM1_FR": "Ménaka",
        "ADM2_PCODE": "ML0903", "ADM2_FR": "Inékar"},
       "geometry": {"type": "Polygon", "coordinates": [[[2.8, 15], [4, 15], [4, 17], [2.8, 17], [2.8, 15]]]}},
      {"type": "Feature", "properties": {"ADM0_PCODE": "ML", "ADM1_PCODE": "ML09", "ADM1_FR": "Ménaka",
        "ADM2_PCODE": "ML0904", "ADM2_FR": "Ménaka"},
       "geometry": {"type": "Polygon", "coordinates": [[[1.5, 15], [2.8, 15], [2.8, 17], [1.5, 17], [1.5, 15]]]}}
    ]}
    """

  static let kramatorsk =
    "Une frappe russe a tué trois civils mardi 19 mars à Kramatorsk, en Ukraine.\n"

  static let table =
    "iso2,adm1_name,adm1_pcode,adm2_name,adm2_pcode\nUA,Donetska,UA14,Kramatorsk,UA1408\n"

  static func run(
    _ arguments: [String], files: [String: String],
    reports: [String: String] = ["a.txt": Reports.menaka]
  ) throws -> BuiltTool.Run {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    for (name, text) in reports { try folder.write(Reports.header + text, to: name) }
    let tables = files.keys.sorted().flatMap { ["--gazetteer", $0] }
    return try BuiltTool.withTestGazetteer().run(
      [arguments[0]] + reports.keys.sorted() + arguments.dropFirst() + tables, in: folder)
  }

  private static func properties(_ text: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let features = try #require(object?["features"] as? [[String: Any]])
    return features.compactMap { $0["properties"] as? [String: Any] }
  }

  @Test func `an event has the codes of the outline that its point lies in`() throws {
    let run = try Self.run(["map"], files: ["ml.geojson": Self.layer])
    #expect(run.exitCode == 0, "\(run.standardError)")
    let event = try #require(try Self.properties(run.output).first)
    #expect(event["admin1_pcode"] as? String == "ML09")
    #expect(event["admin2_pcode"] as? String == "ML0903")
    #expect(event["pcode_method"] as? String == "outline")
    #expect(event["admin2"] as? String == "Inékar")
  }

  @Test func `both ends of a distance and every place have codes`() throws {
    let check = try Self.run(["check", "--format", "jsonl"], files: ["ml.geojson": Self.layer])
    #expect(check.output.contains("\"subject_admin2_pcode\":\"ML0903\""), "\(check.output)")
    #expect(check.output.contains("\"anchor_admin2_pcode\":\"ML0904\""))
    let places = try Self.run(["places", "--format", "jsonl"], files: ["ml.geojson": Self.layer])
    #expect(places.output.contains("\"admin1_pcode\":\"ML09\",\"admin2_pcode\":\"ML0904\""))
  }

  @Test func `a bad row is told with its line, ends with 2, and the rest is used`() throws {
    let run = try Self.run(
      ["map", "--format", "csv"],
      files: ["ua.csv": Self.table + "UA,Donetska,,,Donetsk\n"],
      reports: ["k.txt": Self.kramatorsk])
    #expect(run.exitCode == 2)
    #expect(run.standardError.hasPrefix("ua.csv:3: error: \"Donetsk\" is not a P-code"))
  }
}
