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
    name: .customLong("country"),
    help: ArgumentHelp(
      "What the reports are of, by code or name: a place elsewhere counts only where the text names its country; may be given several times.",
      valueName: "country"))
  var countries: [CountryCode] = []

  /// Loads everything that mapping a report needs.
  func mapper(newsOnly: Bool = false) throws -> GazetteerOptions.Loaded<ReportMapper> {
    try gazetteer.mapper(publishers: publishers, countries: Set(countries), newsOnly: newsOnly)
  }
}
