import CSQLite
import Foundation
import GeoJSON
import GeoPackage
import Testing

@Suite struct GeoPackageFileTests {
  private static let layer = GeoPackageLayer(
    name: "events", description: "it's a test", shape: .point,
    columns: [
      .init("title", .text), .init("deaths", .integer), .init("km", .number), .init("day", .day),
    ], decimals: 6)

  private static func row(_ geometry: Geometry?, _ title: String?, day: String?) -> FeatureRow {
    var row = FeatureRow(geometry: geometry)
    row.string("title", title)
    row.integer("deaths", nil)
    row.number("km", 1.26, decimals: 1)
    row.string("day", day)
    return row
  }

  private static func write(_ rows: [FeatureRow], layer: GeoPackageLayer = layer) throws -> Data {
    let path = NSTemporaryDirectory() + "geomap-\(UUID().uuidString).gpkg"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try GeoPackageFile(path: path, layers: [layer])
    for row in rows { try file.add(row, to: 0) }
    try file.end(styles: ["<qgis/>"])
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Every row of a query over a written file, its columns as text.
  private static func ask(_ query: String, of data: Data) throws -> [[String?]] {
    let path = NSTemporaryDirectory() + "geomap-\(UUID().uuidString).gpkg"
    try data.write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var database: OpaquePointer?
    #expect(unsafe sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
    defer { unsafe sqlite3_close(database) }
    var statement: OpaquePointer?
    #expect(unsafe sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK)
    defer { unsafe sqlite3_finalize(statement) }
    var rows: [[String?]] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<(unsafe sqlite3_column_count(statement))).map { column in
          unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) }
        })
    }
    return rows
  }

  @Test func `the file says that it is a GeoPackage of version 1.3`() throws {
    let bytes = Array(try Self.write([]))
    #expect(bytes[68..<72].elementsEqual("GPKG".utf8))
    #expect(bytes[60..<64].elementsEqual([0, 0, 0x28, 0x3D]))
  }

  @Test func `a feature without a place or a day keeps its row, with nulls`() throws {
    let point = try #require(Position(latitude: 16.5, longitude: -1.25))
    let file = try Self.write([
      Self.row(.point(point), "a", day: "2024-03-17"), Self.row(nil, nil, day: nil),
    ])
    let rows = try Self.ask(
      "SELECT title, deaths, km, day, geom IS NULL FROM events ORDER BY fid", of: file)
    #expect(rows == [["a", nil, "1.3", "2024-03-17", "0"], [nil, nil, "1.3", nil, "1"]])
  }

  @Test func `a point is written with its header and as well-known binary`() throws {
    let point = try #require(Position(latitude: 16.5, longitude: -1.25))
    let file = try Self.write([Self.row(.point(point), "a", day: nil)])
    let rows = try Self.ask("SELECT hex(geom) FROM events", of: file)
    #expect(rows == [["47500001E6100000" + "0101000000" + "000000000000F4BF" + "0000000000803040"]])
  }

  @Test func `an area has its envelope in the header, and is one of several parts`() throws {
    let corners = [(0.0, 0.0), (0, 2), (1, 2)].compactMap {
      Position(latitude: $0.0, longitude: $0.1)
    }
    let ring = try #require(LinearRing(corners))
    let layer = GeoPackageLayer(
      name: "areas", description: "", shape: .areas, columns: Self.layer.columns, decimals: 4)
    let file = try Self.write(
      [Self.row(.polygon(Polygon(exterior: ring)), "a", day: nil)], layer: layer)
    let hex = try #require(
      try Self.ask("SELECT hex(geom) FROM areas", of: file).first?.first ?? nil)
    // west 0, east 2, south 0, north 1
    let envelope = "0000000000000000" + "0000000000000040" + "0000000000000000" + "000000000000F03F"
    #expect(hex.hasPrefix("47500003E6100000" + envelope + "0106000000" + "01000000" + "0103000000"))
    let extent = try Self.ask(
      "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents LIMIT 1", of: file)
    #expect(extent == [["0.0", "0.0", "2.0", "1.0"]])
  }

  @Test func `the tables that the standard asks for list every layer and its style`() throws {
    let file = try Self.write([])
    #expect(
      try Self.ask("SELECT table_name, data_type, description FROM gpkg_contents", of: file)
        == [
          ["events", "features", "it's a test"], ["layer_styles", "attributes", "Styles of QGIS"],
        ])
    #expect(
      try Self.ask("SELECT * FROM gpkg_geometry_columns", of: file)
        == [["events", "geom", "POINT", "4326", "0", "0"]])
    #expect(
      try Self.ask("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1", of: file)
        == [["-1"], ["0"], ["4326"]])
    #expect(
      try Self.ask("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles", of: file)
        == [["events", "<qgis/>", "1"]])
  }

  @Test func `a text of any characters comes back, but for the NUL that would end it`() throws {
    let file = try Self.write([
      Self.row(nil, "", day: nil), Self.row(nil, "l'\"é\u{1F30D}\u{0}fin", day: nil),
    ])
    let rows = try Self.ask("SELECT title FROM events ORDER BY fid", of: file)
    #expect(rows == [[""], ["l'\"é\u{1F30D}fin"]])
  }

  @Test func `the same rows are the same bytes`() throws {
    let rows = [Self.row(nil, "a", day: nil)]
    #expect(try Self.write(rows) == Self.write(rows))
  }

  @Test func `a place where no file can be is told`() {
    #expect(throws: GeoPackageError.self) {
      try GeoPackageFile(path: "/nowhere/at/all.gpkg", layers: [])
    }
  }
}
