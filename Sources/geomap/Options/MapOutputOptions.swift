import ArgumentParser
import Distances
import Formats
import GeoJSON

/// In which form and where `geomap map` writes events.
struct MapOutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "File for the events; standard output if absent or -.",
      discussion: """
        GeoJSON comes in three files: the stated distances (events-distances) and the areas where events \
        may have been (events-uncertainty) are written beside the events. Each file appears whole or not \
        at all. A place that no gazetteer has is put where the distances meet that several text files \
        state within 30 days (the files are compared in groups of 500); JSON lines are mapped one by one.
        """, valueName: "file"),
    completion: .file(extensions: ["geojson", "geojsonl", "csv", "kml", "gpkg"]))
  var file: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How events are written; as the name of -o ends (.geojsonl, .csv, .kml, .gpkg), else geojson.",
      discussion: """
        geojson is one FeatureCollection, geojsonl one feature a line, csv a row an event with all its \
        properties, csv-excel the same for a spreadsheet in French (byte order mark, semicolons, decimal \
        commas), acled-csv ACLED's 31 columns, ucdp-csv UCDP GED's 49, kml for Google Earth, hxl a table of \
        events and deaths by second-level division and week with a row of HXL hashtags, gpkg a GeoPackage \
        of events, distances and areas with their styles. In a \
        table a text that a spreadsheet would compute (= + - @ first) gets an apostrophe before it; \
        numbers stay numbers.
        """))
  var namedFormat: FeatureFormat?

  @Flag(
    name: .customLong("rs"),
    help: "With geojsonl: a record separator before each feature (RFC 8142).")
  var separatesRecords = false

  @Flag(name: .customLong("hxl"), help: "With a table: the row of HXL tags under the header.")
  var hasTagRow = false

  @Option(
    help: """
      For which viewer features carry colours and labels: simplestyle (the default; geojson.io, GitHub), \
      umap, kepler, or none.
      """)
  var style: ViewerStyle?

  @Option(
    help: ArgumentHelp(
      "Decimals of coordinates, 0 to 9; lines and areas keep at least 4.", valueName: "n"))
  var precision = 6

  @Flag(
    help: """
      With -o FILE.geojson: write styles for QGIS (.qml) beside the three files, borders and towns around \
      them, and a project (.qgs) that shows all and has a page to print.
      """)
  var qgis = false

  @Option(
    help: ArgumentHelp(
      "With --qgis or gpkg: the language of labels, legend and layers, fr or en; that of most reports if absent.",
      valueName: "language"))
  var labels: ReasonLanguage?

  mutating func validate() throws {
    if file == "-" || file == "/dev/stdout" { file = nil }
    if qgis {
      guard format == .geojson, style?.isFlat ?? true else {
        throw ValidationError("--qgis goes with --format geojson and --style simplestyle or none.")
      }
      guard let file, [".geojson", ".json"].contains(where: file.hasSuffix) else {
        throw ValidationError("--qgis needs -o FILE.geojson.")
      }
    }
    guard labels == nil || qgis || format == .gpkg else {
      throw ValidationError("--labels goes with --qgis or --format gpkg.")
    }
    try validatePackage()
    if let file, let refusal = ForeignOutput.refusal(of: file, hasFormat: namedFormat != nil) {
      throw ValidationError("-o \(file): \(refusal)")
    }
    guard !separatesRecords || format == .geojsonl else {
      throw ValidationError("--rs goes with --format geojsonl, not \(format.rawValue).")
    }
    guard !hasTagRow || format.isTable else {
      throw ValidationError(
        "--hxl goes with --format csv, csv-excel, acled-csv or ucdp-csv, not \(format.rawValue).")
    }
    if let style {
      guard format.isGeoJSON || format == .csv || format == .csvExcel else {
        throw ValidationError(
          "--style goes with --format geojson, geojsonl or csv, not \(format.rawValue).")
      }
      guard format.isGeoJSON || style.isFlat else {
        throw ValidationError(
          "--style \(style.rawValue) goes with --format geojson or geojsonl, not \(format.rawValue)."
        )
      }
    }
    guard (0...9).contains(precision) else {
      throw ValidationError("--precision is 0 to 9 decimals of a degree, not \(precision).")
    }
  }

  /// A GeoPackage is a file of SQLite, which is written here and there and not from its beginning to its end.
  private func validatePackage() throws {
    if format == .gpkg {
      guard let file, !FileSystem.isDevice(file) else {
        throw ValidationError("--format gpkg needs -o FILE.gpkg.")
      }
    } else if file?.lowercased().hasSuffix(".gpkg") == true {
      throw ValidationError("-o FILE.gpkg goes with --format gpkg, not \(format.rawValue).")
    }
  }

  var format: FeatureFormat {
    namedFormat ?? file.flatMap(FeatureFormat.init(endOf:)) ?? .geojson
  }

  /// Whether the stated distances and the uncertainty are written beside the events; beside a pipe or a device is no
  /// place for them.
  var hasCompanions: Bool {
    file.map { format.isGeoJSON && !FileSystem.isDevice($0) } ?? false
  }

  /// Every file that is written.
  var files: [NamedOutput] {
    guard let file else { return [] }
    let names = CompanionFiles(events: file).all
    let count = qgis ? names.count : hasCompanions ? 3 : 1
    return names.prefix(count).map { NamedOutput(option: "-o", file: $0) }
  }

  var encoding: EventEncoding {
    EventEncoding(
      format.encoding, style: style ?? .simplestyle, decimals: precision, hasTagRow: hasTagRow)
  }

  /// Tables and KML are lines of their own; only GeoJSON has a collection around its features.
  var layout: FeatureLayout {
    format == .geojson ? .collection : separatesRecords ? .sequence : .lines
  }
}

/// The raw values are the words of the flag.
enum FeatureFormat: String, ExpressibleByArgument, CaseIterable {
  case geojson, geojsonl, csv
  case csvExcel = "csv-excel"
  case acledCSV = "acled-csv"
  case ucdpCSV = "ucdp-csv"
  case kml, hxl, gpkg

  var isGeoJSON: Bool { self == .geojson || self == .geojsonl }
  var isTable: Bool { self == .csv || self == .csvExcel || self == .acledCSV || self == .ucdpCSV }

  /// The format that the end of a file's name tells; nil where it tells none.
  init?(endOf file: String) {
    switch file.lowercased() {
    case let name where name.hasSuffix(".csv"): self = .csv
    case let name where name.hasSuffix(".kml"): self = .kml
    case let name where name.hasSuffix(".gpkg"): self = .gpkg
    case let name where [".geojsonl", ".jsonl", ".ndjson"].contains(where: name.hasSuffix):
      self = .geojsonl
    default: return nil
    }
  }

  fileprivate var encoding: EventEncoding.Format {
    EventEncoding.Format(rawValue: rawValue) ?? .geojson
  }
}
