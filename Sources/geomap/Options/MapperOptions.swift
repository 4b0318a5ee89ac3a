import ArgumentParser
import Events
import Gazetteer

/// What is known beforehand when a report is read: places, and where papers are at home.
struct MapperOptions: ParsableArguments {
  @OptionGroup var gazetteer: GazetteerOptions
  @Option(
    name: .customLong("publishers"),
    help: ArgumentHelp(
      "A table of where papers are at home, which tells namesakes apart: made by 'geomap publishers', or by hand.",
      valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var publishers: String?
  @Option(
    name: .customLong("decisions"),
    help: ArgumentHelp(
      "A table of which place a name means, which wins over what a report suggests; the QGIS plugin keeps one.",
      discussion: """
        Columns: name, and place_id or latitude and longitude; context, where there is one, is a name that a \
        report must have too. Words that say another sort of place win: "la région de Kidal" is no town.
        """, valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var decisions: String?
  @Option(
    name: .customLong("country"),
    help: ArgumentHelp(
      "What the reports are of, by code or name: a place elsewhere counts only where the text names its country; may be given several times.",
      valueName: "country"))
  var countries: [CountryCode] = []

  /// The tables of the user's that are read, with what they are.
  var tables: [(file: String, what: String)] {
    [(publishers, "the table of publishers"), (decisions, "the table of decisions")]
      .compactMap { file, what in file.map { ($0, what) } }
  }

  /// Loads everything that mapping a report needs.
  func mapper(newsOnly: Bool = false) throws -> GazetteerOptions.Loaded<ReportMapper> {
    try gazetteer.mapper(
      publishers: publishers, decisions: decisions, countries: Set(countries), newsOnly: newsOnly)
  }
}
