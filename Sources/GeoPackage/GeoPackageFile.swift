public import GeoJSON

/// A layer of a GeoPackage: a table of features.
public struct GeoPackageLayer: Hashable, Sendable {
  /// The type of a geometry column.
  public enum Shape: String, Hashable, Sendable {
    case point = "POINT"
    case lines = "MULTILINESTRING"
    case areas = "MULTIPOLYGON"
  }

  public let name: String
  public let description: String
  public let shape: Shape
  public let columns: [FeatureRow.Column]
  /// Decimals of a degree at most.
  public let decimals: Int

  public init(
    name: String, description: String, shape: Shape, columns: [FeatureRow.Column], decimals: Int
  ) {
    self.name = name
    self.description = description
    self.shape = shape
    self.columns = columns
    self.decimals = decimals
  }
}

/// Writes layers of features into one file that QGIS, GDAL and others open.
///
///     let file = try GeoPackageFile(path: "events.gpkg.part", layers: [events])
///     try file.add(row, to: 0)
///     try file.end(styles: [qml])
///
/// The same rows give the same bytes by the same release of SQLite: no moment of writing is kept.
///
/// > Reference: OGC 12-128r18, GeoPackage 1.3.1; `layer_styles` as QGIS makes and reads it.
public final class GeoPackageFile {
  private let database: Database
  private let layers: [GeoPackageLayer]
  private let inserts: [Statement]
  private var extents: [(west: Double, east: Double, south: Double, north: Double)?]

  /// Begins a file, which must be empty or not there.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - layers: Its tables, in the order in which they are listed.
  /// - Throws: What SQLite says of it.
  public init(path: String, layers: [GeoPackageLayer]) throws(GeoPackageError) {
    let database = try Database(path: path)
    try database.run(Self.foundation)
    var inserts: [Statement] = []
    for layer in layers {
      try database.run(Self.table(of: layer))
      let places = [String](repeating: "?", count: layer.columns.count + 1)
      let names = ["geom"] + layer.columns.map { Self.quoted($0.name) }
      inserts.append(
        try database.statement(
          """
          INSERT INTO \(Self.quoted(layer.name)) (\(names.joined(separator: ", "))) \
          VALUES (\(places.joined(separator: ", ")))
          """))
    }
    try database.run("BEGIN")
    self.database = database
    self.layers = layers
    self.inserts = inserts
    extents = layers.map { _ in nil }
  }

  /// Adds a feature to a layer, whose columns it must have.
  public func add(_ row: FeatureRow, to layer: Int) throws(GeoPackageError) {
    let names = layers[layer].columns.map(\.name)
    precondition(
      names == row.columns.map(\.name), "a row of \(layers[layer].name) has other columns")
    var values: [Statement.Value] = [.plain(.null)]
    if let geometry = row.geometry {
      let blob = GeometryBlob(geometry, decimals: layers[layer].decimals)
      values[0] = .blob(blob.bytes)
      let (one, other) = (extents[layer] ?? blob.envelope, blob.envelope)
      extents[layer] = (
        min(one.west, other.west), max(one.east, other.east), min(one.south, other.south),
        max(one.north, other.north)
      )
    }
    try inserts[layer].run(values + row.values.map(Statement.Value.plain))
  }

  /// Writes what is known at the end, and closes the file.
  ///
  /// - Parameter styles: A style of QGIS for each layer; nil where it has none.
  /// - Throws: What SQLite says of it.
  public func end(styles: [String?]) throws(GeoPackageError) {
    let contents = try database.statement(
      """
      UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?
      """)
    for (layer, extent) in zip(layers, extents) {
      guard let extent else { continue }
      let sides = [extent.west, extent.south, extent.east, extent.north]
      try contents.run(
        sides.map { .plain(.number($0)) } + [.plain(.text(layer.name))])
    }
    try database.run(Self.styleTable)
    let insert = try database.statement(
      """
      INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, \
      styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) \
      VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '', NULL, '\(Self.moment)')
      """)
    for (layer, style) in zip(layers, styles) {
      guard let style else { continue }
      try insert.run([
        .plain(.text(layer.name)), .plain(.text(layer.name)), .plain(.text(style)),
      ])
    }
    try database.run("COMMIT")
  }
}

// MARK: The tables that the standard asks for
extension GeoPackageFile {
  /// The time of writing would make every file another one.
  private static let moment = "1970-01-01T00:00:00.000Z"

  private static let wgs84 = """
    GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
    AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
    UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]
    """

  private static let foundation = """
    PRAGMA page_size = 4096;
    PRAGMA application_id = 1196444487;
    PRAGMA user_version = 10301;
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, \
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, \
    description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES \
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'), \
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'), \
    ('WGS 84 geodetic', 4326, 'EPSG', 4326, '\(wgs84)', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
    CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, \
    identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT \
    (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, \
    srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, \
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, \
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), \
    CONSTRAINT uk_gc_table_name UNIQUE (table_name), \
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), \
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    """

  private static func table(of layer: GeoPackageLayer) -> String {
    let columns = layer.columns.map { "\(quoted($0.name)) \(type(of: $0.kind))" }
    return """
      CREATE TABLE \(quoted(layer.name)) (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \
      geom \(layer.shape.rawValue), \(columns.joined(separator: ", ")));
      INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) VALUES \
      (\(text(layer.name)), 'features', \(text(layer.name)), \(text(layer.description)), '\(moment)', 4326);
      INSERT INTO gpkg_geometry_columns VALUES \
      (\(text(layer.name)), 'geom', '\(layer.shape.rawValue)', 4326, 0, 0);
      """
  }

  /// As QGIS makes it; a row of the contents, so that others take it for a table without geometry.
  private static let styleTable = """
    CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), \
    f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), \
    styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), \
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) VALUES \
    ('layer_styles', 'attributes', 'layer_styles', 'Styles of QGIS', '\(moment)', 0);
    """

  private static func type(of kind: FeatureRow.Kind) -> String {
    switch kind {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .number: "REAL"
    case .day: "DATE"
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"\(name.replacing("\"", with: "\"\""))\""
  }

  private static func text(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
  }
}
