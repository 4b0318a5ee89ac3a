import Foundation
import TestSupport
import Testing

@Suite struct MapFormatsTests {
  private static func run(_ arguments: [String], input: String? = nil) throws -> BuiltTool.Run {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let files = input == nil ? ["menaka.txt"] : []
    return try BuiltTool.withTestGazetteer().run(
      ["map"] + files + arguments, in: folder, input: Array((input ?? "").utf8))
  }

  static let wrong: [(arguments: [String], word: String)] = [
    (["--hxl", "--format", "kml"], "--hxl goes with"),
    (["--hxl"], "--hxl goes with"),
    (["--rs"], "--rs goes with"),
    (["--rs", "--format", "csv"], "--rs goes with"),
    (["--style", "umap", "--format", "csv"], "--style umap goes with"),
    (["--style", "none", "--format", "kml"], "--style goes with"),
    (["--style", "simplestyle", "--format", "acled-csv"], "--style goes with"),
    (["--precision", "10"], "--precision is 0 to 9"),
    (["--precision", "-1"], "--precision"),
    (["--format", "shp"], "shp"),
    (["--qgis"], "--qgis needs -o FILE.geojson"),
    (["--qgis", "-o", "events.qml"], "--qgis needs -o FILE.geojson"),
    (["--qgis", "-o", "e.geojson", "--format", "csv"], "--qgis goes with"),
    (["--qgis", "-o", "e.geojson", "--style", "umap"], "--qgis goes with"),
    (["--labels", "fr", "-o", "e.geojson"], "--labels goes with"),
    (["--format", "gpkg"], "--format gpkg needs -o"),
    (["--format", "gpkg", "-o", "/dev/null"], "--format gpkg needs -o"),
    (["--format", "csv", "-o", "e.gpkg"], "goes with --format gpkg"),
    (["--style", "none", "-o", "e.gpkg"], "--style goes with"),
    (["--input", "jsonl", "-o", "e.gpkg", "--resume"], "--resume does not go with"),
  ]

  @Test(arguments: wrong)
  func `flags that do not go together are a usage error`(arguments: [String], word: String) throws {
    let run = try Self.run(arguments)
    #expect(run.exitCode == 64)
    #expect(run.bytes.isEmpty)
    #expect(run.standardError.contains(word), "\(run.standardError)")
  }

  @Test func `a table has a header, a tag row on demand and a row an event`() throws {
    let plain = try Self.run(["--format", "csv"])
    #expect(plain.exitCode == 0, "\(plain.standardError)")
    let lines = plain.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("event_id,title,event_date,") == true)
    let tagged = try Self.run(["--format", "csv", "--hxl"])
    #expect(tagged.output.split(separator: "\n")[1].hasPrefix("#event+code,"))
  }

  @Test func `JSON lines stream into a table with one header`() throws {
    let articles = try ["x1", "x2", "x3"].map { id in
      let article = ["id": id, "text": Reports.menaka, "date": "2024-03-19"]
      return String(decoding: try JSONSerialization.data(withJSONObject: article), as: UTF8.self)
    }
    let input = articles.joined(separator: "\n") + "\n"
    let run = try Self.run(["--input", "jsonl", "--format", "acled-csv"], input: input)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.count { $0.hasPrefix("event_id_cnty,") } == 1)
  }

  @Test func `a table and KML are one file each, whatever their name`() throws {
    for (format, file) in [("csv", "events.csv"), ("kml", "events.kml")] {
      let folder = try TemporaryFolder()
      try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
      let run = try BuiltTool.withTestGazetteer().run(
        ["map", "menaka.txt", "--format", format, "-o", "out/\(file)"], in: folder)
      #expect(run.exitCode == 0, "\(run.standardError)")
      let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
      #expect(written == [file])
    }
  }

  @Test func `QGIS gets a map for orientation, a style beside each file and a project of all`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "menaka.txt", "-o", "out/e.v1.geojson", "--qgis"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
    #expect(
      written.sorted() == [
        "e.v1-borders.geojson", "e.v1-borders.qml", "e.v1-distances.geojson",
        "e.v1-distances.qml", "e.v1-towns.geojson", "e.v1-towns.qml", "e.v1-uncertainty.geojson",
        "e.v1-uncertainty.qml", "e.v1.geojson", "e.v1.qgs", "e.v1.qml",
      ])
    let project = String(decoding: try folder.read("out/e.v1.qgs"), as: UTF8.self)
    #expect(project.contains("<datasource>./e.v1-distances.geojson</datasource>"))
    #expect(!project.contains(folder.path))
  }

  @Test(arguments: [([], "Distances énoncées"), (["--labels", "en"], "Stated distances")])
  func `a project speaks the language of the reports, or the one that is asked for`(
    arguments: [String], title: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "menaka.txt", "-o", "e.geojson", "--qgis"] + arguments, in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(String(decoding: try folder.read("e.qgs"), as: UTF8.self).contains(title))
  }

  @Test func `a GeoPackage appears whole, and the same again`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let tool = try BuiltTool.withTestGazetteer()
    for file in ["out/a.gpkg", "out/b.gpkg"] {
      let run = try tool.run(["map", "menaka.txt", "-o", file], in: folder)
      #expect(run.exitCode == 0, "\(run.standardError)")
    }
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
    #expect(written.sorted() == ["a.gpkg", "b.gpkg"])
    let bytes = try folder.read("out/a.gpkg")
    #expect(bytes.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(bytes.elementsEqual(try folder.read("out/b.gpkg")))
  }

  @Test func `nothing is left of a GeoPackage where nothing could be read`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "missing.txt", "-o", "a.gpkg"], in: folder)
    #expect(run.exitCode == 66)
    #expect(try folder.contents().filter { $0.hasPrefix("a.gpkg") }.isEmpty)
  }

  @Test func `record separators stand before each feature`() throws {
    let run = try Self.run(["--format", "geojsonl", "--rs"])
    #expect(run.bytes.first == 0x1E)
    #expect(run.bytes.last == 0x0A)
    let separators = run.bytes.count { $0 == 0x1E }
    #expect(separators == run.bytes.count { $0 == 0x0A })
  }

  @Test func `a report without events gives a table of its header`() throws {
    let run = try Self.run(["--format", "ucdp-csv"], input: "Le musée rouvre ses portes.\n")
    #expect(run.exitCode == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasPrefix("id,relid,year,"))
  }

  @Test(arguments: [
    ("e.csv", [], "event_id,"), ("e.CSV", [], "event_id,"), ("e.kml", [], "<?xml"),
    ("e.geojsonl", [], "{\"type\":\"Feature\","), ("e.ndjson", [], "{\"type\":\"Feature\","),
    ("e.geojson", [], "{\"type\":\"FeatureCollection\""),
    ("e", [], "{\"type\":\"FeatureCollection\""),
    ("e.csv", ["--format", "acled-csv"], "event_id_cnty,"),
  ])
  func `the name of the output tells its format, unless it is given`(
    file: String, options: [String], start: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Reports.header + Reports.menaka, to: "menaka.txt")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "menaka.txt", "-o", file] + options, in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(String(decoding: try folder.read(file), as: UTF8.self).hasPrefix(start))
  }
}
