/// Formats that people ask for by the end of a file's name and that geomap does not write, each with the way to get there.
struct ForeignOutput {
  private let endings: [String]
  /// `FILE` stands for the name that was asked for, `STEM` for the same without its ending.
  private let way: String
  /// Whether it is text, so that `--format` may say that the file is to hold something else.
  private let isText: Bool

  /// Returns what to do instead; nil where the name asks for nothing foreign.
  ///
  /// - Parameters:
  ///   - file: The name behind `-o`.
  ///   - hasFormat: Whether `--format` says what is written.
  /// - Returns: "geomap writes no .fgb: …, as by 'ogr2ogr -f FlatGeobuf events.fgb events.geojson'.".
  static func refusal(of file: String, hasFormat: Bool) -> String? {
    let name = file.lowercased()
    for format in formats where !(hasFormat && format.isText) {
      guard let ending = format.endings.first(where: name.hasSuffix) else { continue }
      let stem = String(file.dropLast(ending.count))
      let way = format.way.replacing("STEM", with: stem).replacing("FILE", with: file)
      return "geomap writes no \(ending): \(way)."
    }
    return nil
  }

  private init(_ endings: [String], _ way: String, isText: Bool = false) {
    self.endings = endings
    self.way = way
    self.isText = isText
  }

  /// What GDAL makes of GeoJSON, by the name of its driver.
  private static func ogr(_ endings: [String], _ driver: String, isText: Bool = false) -> Self {
    Self(
      endings,
      "write STEM.geojson with -o, then convert it, as by 'ogr2ogr -f \(driver) FILE STEM.geojson'",
      isText: isText)
  }

  private static func packed(_ endings: [String], by tool: String) -> Self {
    Self(endings, "write to standard output, and pack that, as by '--format … | \(tool) > FILE'")
  }

  /// > Reference: the names of GDAL's vector drivers, gdal.org/drivers/vector.
  private static let formats: [ForeignOutput] = [
    ogr([".shp", ".dbf", ".shx", ".shz"], "'ESRI Shapefile'"),
    ogr([".fgb"], "FlatGeobuf"),
    ogr([".parquet", ".geoparquet"], "Parquet"),
    ogr([".arrow", ".feather"], "Arrow"),
    ogr([".gdb"], "OpenFileGDB"),
    ogr([".sqlite", ".db", ".spatialite"], "SQLite"),
    ogr([".kmz"], "LIBKML"),
    ogr([".tab", ".mif", ".mid"], "'MapInfo File'"),
    ogr([".mbtiles"], "MBTiles"),
    ogr([".pmtiles"], "PMTiles"),
    ogr([".dxf"], "DXF"),
    ogr([".gml"], "GML", isText: true),
    ogr([".gpx"], "GPX", isText: true),
    ogr([".sql"], "PGDump", isText: true),
    Self(
      [".topojson"], "write STEM.geojson with -o, then 'geo2topo STEM.geojson > FILE'", isText: true
    ),
    Self(
      [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".fods", ".numbers"],
      "write a table with '-o STEM.csv' (--format csv, acled-csv or ucdp-csv), which a spreadsheet opens"
    ),
    Self(
      [".tsv"], "write '-o STEM.csv' (--format csv), whose fields are parted by commas",
      isText: true),
    Self([".html", ".htm"], "a page for a browser is '--preview FILE'", isText: true),
    Self(
      [".qgs", ".qgz", ".qml", ".qlr"], "a project for QGIS comes with '-o STEM.geojson --qgis'",
      isText: true),
    Self(
      [".pdf", ".png", ".jpg", ".jpeg", ".svg", ".tif", ".tiff"],
      "to draw a map, write '-o STEM.geojson --qgis' and print it from QGIS, or '--preview STEM.html'"
    ),
    Self(
      [".doc", ".docx", ".odt", ".rtf"],
      "'geomap check --format markdown' gives a table for a text, which pandoc converts"),
    packed([".gz"], by: "gzip"), packed([".bz2"], by: "bzip2"), packed([".xz"], by: "xz"),
    packed([".zst"], by: "zstd"), packed([".zip"], by: "zip"), packed([".7z"], by: "7z a -si"),
  ]
}
