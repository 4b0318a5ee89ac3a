import ArgumentParser

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
    @OptionGroup var knowledge: MapperOptions
    @OptionGroup var output: MapOutputOptions
    @Flag(help: "Say on standard error how each event was read.")
    var explain = false
    @OptionGroup var preview: PreviewOptions

    func run() throws {
      let loaded = try knowledge.mapper()
      var work = try MapWork(
        output, page: try PreviewOutput(preview, language: reports.language, mapper: loaded.value),
        mapper: loaded.value, streams: reports.input == .jsonl, explains: explain)
      var run = try ReportRun(reports, bulk, writesToScreen: output.file == nil)
      try run.forEach(
        work.onWorker, deliver: { try work.deliver($1, of: $0) }, pause: { try work.flush() })
      let outcome = run.outcome.worse(loaded.outcome)
      // Where nothing could be read, nothing is written: an empty map would look like an answer.
      guard run.tally.reports > 0 || run.outcome == .done else { throw outcome.code }
      try work.finish()
      let tally = work.tally
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
