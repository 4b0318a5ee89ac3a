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
        geomap lookup --names names.txt --format jsonl > places.jsonl
        """,
      discussion: "Exit status 1 when nothing bears the name, or any of the names.")

    @Argument(help: "The name to look up, case and accents aside.")
    var name: String?
    @Option(
      name: .customLong("names"),
      help: ArgumentHelp(
        "A file with a name a line, - for standard input; each is answered, the unknown ones too.",
        valueName: "file"),
      completion: .file())
    var namesFile: String?
    @Option(help: "Only in this country: its name, or two letters, ISO 3166-1 alpha-2.")
    var country: CountryCode?
    @Option(help: "Only places of this kind.")
    var kind: PlaceKind?
    @Option(help: "Nearest first: a name, or latitude,longitude in degrees.")
    var near: String?
    @Option(help: "Places to show of a name. Default: 20; 1 with --names.")
    var limit: Int?
    @Option(help: "Output: table, jsonl or geojson.")
    var format: PlaceListFormat = .table
    @OptionGroup var gazetteer: GazetteerOptions

    func validate() throws {
      guard limit ?? 1 > 0 else { throw ValidationError("--limit takes 1 or more.") }
      guard (name == nil) != (namesFile == nil) else {
        throw ValidationError("lookup takes a name, or --names FILE.")
      }
    }

    func run() throws {
      let loaded = try gazetteer.load()
      let gazetteer = loaded.value
      let point = try near.map { try PlaceArgument($0, option: "--near").point(in: gazetteer) }
      let search = { (name: String) in
        PlaceSearch(name: name, country: country, kind: kind, near: point?.coordinate)
          .hits(in: gazetteer)
      }
      if let namesFile { return try answer(Self.names(in: namesFile), search, loaded) }
      let name = name ?? ""
      let most = limit ?? 20
      let hits = search(name)
      guard !hits.isEmpty else {
        Diagnostics.report(.error, "no place is called '\(name)'" + restriction)
        for suggestion in gazetteer.suggestions(for: name, limit: 5) {
          Diagnostics.report(.note, "did you mean \(gazetteer[suggestion.place].title)?")
        }
        throw Exit.found.code
      }
      var output = ResultStream()
      try HitFormat(gazetteer: gazetteer).write(Array(hits.prefix(most)), as: format, to: &output)
      if hits.count > most {
        Diagnostics.report(.note, "\(hits.count - most) more; see --limit")
      }
      try output.finish(loaded.outcome)
    }

    /// Answers many names, the unknown ones too.
    private func answer(
      _ names: [String], _ search: (String) -> [PlaceSearch.Hit],
      _ loaded: GazetteerOptions.Loaded<Gazetteer>
    ) throws {
      let answers = names.map {
        HitFormat.Answer(name: $0, hits: Array(search($0).prefix(limit ?? 1)))
      }
      var output = ResultStream()
      try HitFormat(gazetteer: loaded.value).write(answers, as: format, to: &output)
      let unknown = answers.count { $0.hits.isEmpty }
      if unknown > 0 {
        Diagnostics.report(.note, "\(unknown) of \(answers.count) names are unknown\(restriction)")
      }
      try output.finish(loaded.outcome)
      if unknown > 0, unknown == answers.count { throw Exit.found.code }
    }

    /// The names of a file, a line each; empty lines are passed over.
    private static func names(in file: String) throws -> [String] {
      var decoder = TextDecoder()
      let text = decoder.decoded(try ByteSource.contents(of: file))
      for warning in decoder.warnings {
        Diagnostics.report(
          .warning, file: file, line: warning.line, column: warning.column, warning.message)
      }
      return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.filter { $0 != "\u{FEFF}" } }
        .filter { $0.contains { !$0.isWhitespace } }
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
