import ArgumentParser
import EventMapper

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

  /// Loads everything that mapping a report needs; a faulty row is reported and the others are used.
  func mapper() throws -> GazetteerOptions.Loaded<ReportMapper> {
    let sources = try gazetteer.sources()
    var (gazetteer, outcome) = try sources.gazetteer()
    var table = PublisherTable()
    if let file = publishers {
      table = PublisherTable(csv: try ByteSource.contents(of: file), gazetteer: gazetteer)
      for finding in table.findings {
        Diagnostics.report(.error, file: file, line: finding.line, finding.description)
        outcome = outcome.worse(.refused)
      }
    }
    let mapper = ReportMapper(
      gazetteer: gazetteer, outlines: try sources.outlines(), actors: try sources.actors(),
      publishers: table)
    return GazetteerOptions.Loaded(value: mapper, outcome: outcome)
  }
}
