import ArgumentParser
import EventMapper
import GeoJSON
import NewsText

extension Geomap {
  /// `geomap map`: reports in, events out.
  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Map the events of reports as GeoJSON.",
      usage: """
        geomap map report.txt --date 2023-11-14 -o out/events.geojson
        geomap map --input jsonl --format geojsonl < articles.jsonl > events.geojsonl
        """,
      discussion: """
        With -o the stated distances (events-distances) and the areas where events may have been \
        (events-uncertainty) are written beside the events. Each file appears whole or not at all.
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("File for the events; standard output if absent.", valueName: "file"),
      completion: .file(extensions: ["geojson", "geojsonl"]))
    var output: String?
    @Option(help: "geojson, one FeatureCollection, or geojsonl, one feature a line.")
    var format: FeatureFormat = .geojson
    @Flag(help: "Say on standard error how each event was read.")
    var explain = false

    func run() throws {
      let loaded = try gazetteer.mapper()
      let mapper = loaded.value
      var features = try FeatureOutput(file: output, layout: format.layout)
      try features.begin()
      var repetitions = Repetitions()
      var feed = ReportFeed(reports)
      var tally = (reports: 0, events: 0)
      try feed.forEach { input in
        let report = mapper.map(input.article)
        let encoded = ReportFeatures(
          report, identity: repetitions.identity(of: report.text), gazetteer: mapper.gazetteer,
          outlines: mapper.outlines, coder: "geomap \(Geomap.version)")
        for feature in encoded.events() { try features.event(feature) }
        if features.hasCompanions {
          for feature in encoded.distances() { try features.distance(feature) }
          for feature in encoded.uncertainty() { try features.uncertainty(feature) }
        }
        if explain { StandardError.write(Explanation(report, file: input.file).text) }
        tally.reports += 1
        tally.events += report.events.count
      }
      let outcome = feed.outcome.worse(loaded.outcome)
      // Where nothing could be read, nothing is written: an empty map would look like an answer.
      guard tally.reports > 0 || feed.outcome == .done else { throw outcome.code }
      try features.end()
      if tally.reports > 0, tally.events == 0 {
        Diagnostics.report(.note, "no event found in \(tally.reports) report(s)")
      }
      if outcome != .done { throw outcome.code }
    }
  }
}

/// The raw values are the words of the flag.
enum FeatureFormat: String, ExpressibleByArgument, CaseIterable {
  case geojson, geojsonl

  var layout: FeatureLayout {
    switch self {
    case .geojson: .collection
    case .geojsonl: .lines
    }
  }
}
