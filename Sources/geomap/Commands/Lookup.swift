import ArgumentParser
import Gazetteer
import Geodesy

extension Geomap {
  /// `geomap lookup`: places by name.
  struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup",
      abstract: "Find places by name.",
      usage: """
        geomap lookup Kidal
        geomap lookup Kidal --near Gao --country ML
        geomap lookup "région de Kidal" --format geojson
        """,
      discussion: "Exit status 1 when nothing bears the name.")

    @Argument(help: "The name to look up, case and accents aside.")
    var name: String
    @Option(help: "Only in this country: its name, or two letters, ISO 3166-1 alpha-2.")
    var country: CountryCode?
    @Option(help: "Only places of this kind.")
    var kind: PlaceKind?
    @Option(help: "Nearest first: a name, or latitude,longitude in degrees.")
    var near: String?
    @Option(help: "Places to show.")
    var limit = 20
    @Option(help: "Output: table, jsonl or geojson.")
    var format: PlaceListFormat = .table
    @OptionGroup var gazetteer: GazetteerOptions

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit takes 1 or more.") }
    }

    func run() throws {
      let loaded = try gazetteer.load()
      let gazetteer = loaded.value
      let point = try near.map { try PlaceArgument($0, option: "--near").point(in: gazetteer) }
      let hits = PlaceSearch(name: name, country: country, kind: kind, near: point?.coordinate)
        .hits(in: gazetteer)
      guard !hits.isEmpty else {
        Diagnostics.report(.error, "no place is called '\(name)'" + restriction)
        for suggestion in gazetteer.suggestions(for: name, limit: 5) {
          Diagnostics.report(.note, "did you mean \(gazetteer[suggestion.place].title)?")
        }
        throw Exit.found.code
      }
      var output = ResultStream()
      try HitFormat(gazetteer: gazetteer).write(Array(hits.prefix(limit)), as: format, to: &output)
      if hits.count > limit {
        Diagnostics.report(.note, "\(hits.count - limit) more; see --limit")
      }
      try output.finish(loaded.outcome)
    }

    private var restriction: String {
      var words = ""
      if let country { words += " in \(country)" }
      if let kind { words += " of kind \(kind.rawValue)" }
      return words
    }
  }
}

/// The raw values are the words of the flag.
enum PlaceListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl, geojson
}

extension Place {
  /// A name that tells namesakes apart: "Kidal (seat, ML.08, ML)".
  var title: String {
    "\(name) ("
      + [kind.rawValue, admin1.isEmpty ? country : admin1].filter { !$0.isEmpty }
      .joined(separator: ", ") + ")"
  }
}
