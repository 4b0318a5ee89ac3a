import ArgumentParser
import DelimitedText
import Events
import Gazetteer
import Places

/// Which gazetteer to look in.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "A gazetteer on top of the default: our CSV, a CSV with name, lat, lon, a GeoNames dump, or a .gaz; may be given several times.",
      discussion: """
        A table (CSV) or a layer (GeoJSON) of divisions with ADM1_PCODE, ADM2_PCODE and their names, as COD-AB has \
        them, adds no places: it gives the P-codes of events, places and ends of distances.
        """, valueName: "file"),
    completion: .file(extensions: ["csv", "tsv", "txt", "gaz", "geojson", "json"]))
  var files: [String] = []

  @Flag(
    name: .customLong("no-default-gazetteer"),
    help: "Look only in the files of --gazetteer.")
  var withoutDefault = false

  @Flag(
    name: .customLong("no-installed-gazetteers"),
    help: "Leave out what 'gazetteer get' brought.")
  var withoutInstalled = false

  func validate() throws {
    guard !withoutDefault || !files.isEmpty else {
      throw ValidationError("--no-default-gazetteer needs a --gazetteer.")
    }
  }

  /// A gazetteer ready for use, and whether all of it could be read.
  struct Loaded<Value> {
    let value: Value
    let outcome: Exit
  }

  /// Loads the gazetteer, through the cache where that is faster.
  func load() throws -> Loaded<Gazetteer> {
    let (gazetteer, outcome) = try sources().gazetteer()
    return Loaded(value: gazetteer, outcome: outcome)
  }

  /// Loads everything that mapping a report needs; a faulty row of a table is reported and the others are used.
  ///
  /// - Parameters:
  ///   - publishers: A table of where papers are at home.
  ///   - decisions: A table of which place a name means.
  ///   - countries: What the reports are of; empty for all the world.
  ///   - newsOnly: Whether events that are recalled from before are left out.
  /// - Returns: The mapper, and `.refused` when a row was.
  /// - Throws: The exit where a table is not there.
  func mapper(
    publishers: String? = nil, decisions: String? = nil, countries: Set<CountryCode> = [],
    newsOnly: Bool = false
  ) throws -> Loaded<ReportMapper> {
    let sources = try sources()
    var (gazetteer, outcome) = try sources.gazetteer()
    let table = try publishers.map {
      PublisherTable(csv: try Self.decoded($0), file: $0, gazetteer: gazetteer)
    }
    let decided = try decisions.map {
      PlaceDecisions(csv: try Self.decoded($0), file: $0, gazetteer: gazetteer)
    }
    for finding in (table?.findings ?? []) + (decided?.findings ?? []) {
      Diagnostics.tell("\(finding)")
      outcome = outcome.worse(.refused)
    }
    let mapper = ReportMapper(
      gazetteer: gazetteer, outlines: try sources.outlines(), actors: try sources.actors(),
      publishers: table ?? PublisherTable(), countries: countries,
      decisions: decided ?? PlaceDecisions(), newsOnly: newsOnly)
    return Loaded(value: mapper, outcome: outcome)
  }

  /// A table as UTF-8; what had to be guessed is told.
  private static func decoded(_ file: String) throws -> [UInt8] {
    var decoder = TextDecoder()
    let text = decoder.decoded(try ByteSource.contents(of: file))
    for warning in decoder.warnings {
      Diagnostics.report(
        .warning, file: file, line: warning.line, column: warning.column, warning.message)
    }
    return text
  }

  /// Every file that is read for it, the default's among them.
  var filesToRead: [String] {
    GazetteerSources.filesToRead(
      extra: files, withoutDefault: withoutDefault, withoutInstalled: withoutInstalled)
  }

  /// Says on standard error which files `gazetteer get` brought are in use; nothing where none is.
  func tellInstalled() {
    guard !withoutDefault, !withoutInstalled, let folder = DumpFolder() else { return }
    let used = folder.files.map { file in
      "\(file)" + (folder.knowledge(of: file).map { " of \($0.day)" } ?? "")
    }
    guard !used.isEmpty else { return }
    Diagnostics.report(
      .note, "in use beside the default gazetteer: GeoNames' \(used.joined(separator: ", "))")
  }

  private func sources() throws -> GazetteerSources {
    try GazetteerSources(
      extra: files, withoutDefault: withoutDefault, withoutInstalled: withoutInstalled)
  }
}
