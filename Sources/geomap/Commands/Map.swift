import ArgumentParser
import EventMapper
import GeoJSON
import NewsText

extension Geomap {
  /// `geomap map`: reports in, events out.
  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Map the events of reports as GeoJSON, a table or KML.",
      usage: """
        geomap map report.txt --date 2023-11-14 -o out/events.geojson --qgis
        geomap map report.txt --format csv > events.csv
        geomap map report.txt -o out/events.geojson --preview out/preview.html
        geomap map --input jsonl --format geojsonl < articles.jsonl > events.geojsonl
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var bulk: BulkOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var output: MapOutputOptions
    @Flag(help: "Say on standard error how each event was read.")
    var explain = false
    @OptionGroup var preview: PreviewOptions

    /// How many text files are compared with each other, in their order: distances of several reports to one
    /// unknown place are intersected among them.
    private static let reportsTogether = 500

    func run() throws {
      let loaded = try gazetteer.mapper()
      let mapper = loaded.value
      var features = try FeatureOutput(output)
      // Begun with the first report: where none can be read, not even a head is written.
      var hasBegun = false
      var page = try PreviewOutput(preview, language: reports.language, mapper: mapper)
      var repetitions = Repetitions()
      var run = try ReportRun(reports, bulk, writesToScreen: output.file == nil)
      var tally = (reports: 0, withEvents: 0, events: 0)
      var batch: [(report: MappedReport, file: String)] = []
      func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        try features.begin()
      }
      func writeBatch() throws {
        if !batch.isEmpty { try begin() }
        let located = SharedPlaces(gazetteer: mapper.gazetteer).located(batch.map(\.report))
        for (report, (_, file)) in zip(located, batch) {
          let identity = repetitions.identity(of: report.text)
          try features.write(
            ReportFeatures(
              report, identity: identity, gazetteer: mapper.gazetteer,
              outlines: mapper.outlines, coder: "geomap \(Geomap.version)",
              encoding: output.encoding))
          try page?.write(report, identity: identity)
          if explain { StandardError.write(Explanation(report, file: file).text) }
          tally.reports += 1
          tally.events += report.events.count
          tally.withEvents += report.events.isEmpty ? 0 : 1
        }
        batch.removeAll(keepingCapacity: true)
      }
      // JSON lines stream: each report by itself, so that memory stays flat.
      let batchSize = reports.input == .jsonl ? 1 : Self.reportsTogether
      try run.forEach(
        { mapper.map($0.article) },
        deliver: { report, mapped in
          batch.append((mapped, report.file))
          if batch.count == batchSize { try writeBatch() }
        }, pause: { try features.flush() })
      try writeBatch()
      let outcome = run.outcome.worse(loaded.outcome)
      // Where nothing could be read, nothing is written: an empty map would look like an answer.
      guard tally.reports > 0 || run.outcome == .done else { throw outcome.code }
      try begin()
      try features.end()
      try page?.end()
      if run.isBulk {
        Diagnostics.report(
          .note,
          "\(run.tally.reports + run.tally.refused) read = \(tally.withEvents) with events + \(tally.reports - tally.withEvents) without + \(run.tally.refused) refused; \(tally.events) event(s)"
        )
      } else if tally.reports > 0, tally.events == 0 {
        Diagnostics.report(.note, "no event found in \(tally.reports) report(s)")
      }
      if outcome != .done { throw outcome.code }
    }
  }
}
