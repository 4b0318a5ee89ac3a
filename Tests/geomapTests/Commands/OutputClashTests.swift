import Glibc
import TestSupport
import Testing

@testable import geomap

/// Outputs that would be written over inputs, or over each other.
@Suite struct OutputClashTests {
  private static let report = Reports.header + Reports.menaka
  private static let table = "publisher,place_id\n"

  /// A folder with a report, other names for it, and the tables that a run reads.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.report, to: "a.txt")
    try folder.write(Self.report, to: "reports/b.txt")
    try folder.write(Self.table, to: "publishers.csv")
    try folder.write("name,lat,lon\nTin-Aouker,16.78,0.11\n", to: "mine.csv")
    try #require(unsafe symlink("a.txt", "\(folder.path)/link") == 0)
    try #require(unsafe link("\(folder.path)/a.txt", "\(folder.path)/hard") == 0)
    try #require(unsafe symlink("reports", "\(folder.path)/other") == 0)
    return folder
  }

  @Test(arguments: [
    ["map", "a.txt", "-o", "a.txt", "--format", "csv"],
    ["map", "a.txt", "-o", "./reports/../a.txt"],
    ["map", "a.txt", "-o", "link"], ["map", "link", "-o", "a.txt"], ["map", "a.txt", "-o", "hard"],
    ["map", "a.txt", "--preview", "a.txt"], ["map", "a.txt", "--errors", "link"],
    ["map", "reports", "-o", "other/b.txt"], ["map", "other", "--errors", "reports/b.txt"],
    ["map", "a.txt", "--publishers", "publishers.csv", "-o", "publishers.csv"],
    ["map", "a.txt", "--gazetteer", "mine.csv", "-o", "mine.csv"],
    ["check", "a.txt", "--errors", "a.txt"], ["places", "reports", "--errors", "reports/b.txt"],
    ["mentions", "a.txt", "--gazetteer", "mine.csv", "--errors", "mine.csv"],
    ["publishers", "a.txt", "--publishers", "publishers.csv", "--errors", "publishers.csv"],
    ["gazetteer", "build", "mine.csv", "-o", "mine.csv"],
    ["gazetteer", "build", "mine.csv", "-o", "reports/../mine.csv"],
  ])
  func `an output that is an input is refused, and the input stays`(arguments: [String]) throws {
    let folder = try folder()
    let before = try folder.contents()
    let run = try BuiltTool.withTestGazetteer().run(arguments, in: folder)
    #expect(run.exitCode == 64, "\(run.standardError)")
    #expect(run.standardError.contains("which is read"))
    #expect(run.standardError.contains("Usage: geomap \(arguments[0])"))
    #expect(try folder.contents().filter { $0 != ".cache" } == before)
    #expect(try folder.read("a.txt") == Array(Self.report.utf8))
    #expect(try folder.read("reports/b.txt") == Array(Self.report.utf8))
    #expect(try folder.read("publishers.csv") == Array(Self.table.utf8))
  }

  @Test(arguments: [
    (["-o", "x.geojson", "--preview", "x.geojson"], "-o 'x.geojson' and --preview 'x.geojson'"),
    (["-o", "x.geojson", "--errors", "./x-distances.geojson"], "x-distances.geojson"),
    (["-o", "x.geojson", "--qgis", "--errors", "x.qgs"], "-o 'x.qgs' and --errors 'x.qgs'"),
    (["-o", "reports/x.csv", "--errors", "other/x.csv"], "other/x.csv"),
    (["--preview", "new/x.html", "--errors", "new/../new/x.html"], "new/../new/x.html"),
  ])
  func `two outputs that are one file are refused`(flags: [String], words: String) throws {
    let folder = try folder()
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt"] + flags, in: folder)
    #expect(run.exitCode == 64, "\(run.standardError)")
    #expect(run.standardError.contains("are the same file"))
    #expect(run.standardError.contains(words))
    #expect(try folder.contents().filter { $0.hasPrefix("x") || $0 == "new" }.isEmpty)
  }

  @Test func `a report that is a companion of the output is refused`() throws {
    let folder = try folder()
    try folder.write(Self.report, to: "x-uncertainty.geojson")
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "x-uncertainty.geojson", "-o", "x.geojson"], in: folder)
    #expect(run.exitCode == 64)
    #expect(
      run.messages.first
        == "Error: -o 'x-uncertainty.geojson' would be written over the report 'x-uncertainty.geojson', which is read."
    )
  }

  @Test func `everything may go to the null device`() throws {
    let folder = try folder()
    let run = try BuiltTool.withTestGazetteer().run(
      ["map", "a.txt", "/dev/null", "-o", "/dev/null", "--errors", "/dev/null"], in: folder)
    #expect(run.exitCode == 2, "\(run.standardError)")
  }

  @Test(arguments: [
    ("x.shp", "ogr2ogr -f 'ESRI Shapefile' x.shp x.geojson"),
    ("x.XLSX", "--format csv"), ("x.xls", "--format csv"), ("x.ods", "--format csv"),
    ("x.parquet", "Parquet"), ("x.geoparquet", "Parquet"), ("x.fgb", "FlatGeobuf"),
    ("x.kmz", "LIBKML"), ("x.gdb", "OpenFileGDB"), ("x.geojson.gz", "gzip"), ("x.csv.zip", "zip"),
    ("x.html", "--preview x.html"), ("x.qgz", "--qgis"), ("x.pdf", "QGIS"),
    ("x.topojson", "geo2topo"), ("x.sqlite", "SQLite"), ("x.tsv", "--format csv"),
  ])
  func `a format that geomap does not write is refused with the way to get there`(
    file: String, way: String
  ) throws {
    let folder = try folder()
    let run = try BuiltTool.withTestGazetteer().run(["map", "a.txt", "-o", file], in: folder)
    #expect(run.exitCode == 64)
    #expect(run.standardError.contains(way), "\(run.standardError)")
    #expect(try folder.contents().filter { $0.hasPrefix("x") || $0 == "out" }.isEmpty)
  }

  @Test func `a format that is named is written to any text file, and to no workbook`() throws {
    let folder = try folder()
    let tool = try BuiltTool.withTestGazetteer()
    let named = ["map", "a.txt", "--format", "csv", "-o"]
    #expect(try tool.run(named + ["x.tsv"], in: folder).exitCode == 0)
    #expect(try tool.run(named + ["x.xlsx"], in: folder).exitCode == 64)
  }
}
