import ArgumentParser
import Formats

extension Geomap {
  /// `geomap map`: reports in, events out.
  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "map",
      abstract: "Map the events of reports as GeoJSON, a table or KML.",
      usage: """
        geomap map report.txt --date 2023-11-14 -o out/events.geojson --qgis
        geomap map report.txt --format csv > events.csv
        geomap map report.txt -o out/events.geojson --preview out/preview.html
        geomap map --input jsonl --format geojsonl < articles.jsonl > events.geojsonl
        geomap map --input jsonl articles.jsonl -o events.geojsonl --resume
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var bulk: BulkOptions
    @OptionGroup var knowledge: MapperOptions
    @OptionGroup var output: MapOutputOptions
    @Flag(help: "Say on standard error how each event was read.")
    var explain = false
    @OptionGroup var events: EventOptions
    @OptionGroup var preview: PreviewOptions
    @OptionGroup var resume: ResumeOptions

    func validate() throws {
      try resume.validate(reports, output, preview)
    }

    func run() throws {
      let files = try reports.opened(
        bulk, knowledge.gazetteer, tables: knowledge.tables,
        writing: output.files + preview.files)
      var resumption = try resume.resumption(self)
      let isJournaled = resumption != nil
      let loaded = try knowledge.mapper(newsOnly: events.newsOnly)
      if explain { knowledge.gazetteer.tellInstalled() }
      var work = try MapWork(
        output, page: try PreviewOutput(preview, language: reports.language, mapper: loaded.value),
        mapper: loaded.value, streams: reports.input.isStream, explains: explain,
        isJournaled: isJournaled, isResumable: resume.isAsked)
      var run = try ReportRun(
        reports, bulk, files: files, writesToScreen: output.file == nil,
        isResumable: resume.isAsked)
      try resumption?.start(&run, &work)
      try resume.told {
        try run.forEach(
          work.onWorker, deliver: { try work.deliver($1, of: $0) },
          pause: { state in
            try work.flush()
            if isJournaled { try resumption?.keep(state, try work.state()) }
          })
      }
      let outcome = run.outcome.worse(loaded.outcome)
      // Where nothing could be read, nothing is written: an empty map would look like an answer.
      guard run.tally.reports > 0 || run.outcome == .done else {
        for sink in work.sinks { sink.discard() }
        resumption?.sink.discard()
        try run.end()
        throw outcome.code
      }
      try work.finish()
      let journal = resumption.map { $0.sink }
      try ByteSink.commit(work.sinks + run.sinks + [journal].compactMap(\.self))
      tell(work.tally, run)
      if outcome != .done { throw outcome.code }
    }

    /// Says what came of the reports.
    private func tell(_ tally: MapWork.Tally, _ run: ReportRun) {
      if run.isBulk {
        Diagnostics.report(
          .note,
          "\(run.tally.total) read = \(tally.withEvents) with events + \(tally.reports - tally.withEvents) without + \(run.tally.refused) refused; \(tally.events) event(s)"
        )
      } else if tally.reports > 0, tally.events == 0 {
        Diagnostics.report(.note, "no event found in \(tally.reports) report(s)")
      }
      guard let first = tally.firstEnglish else { return }
      let which = tally.english == 1 ? "it is" : "it and \(tally.english - 1) other report(s) are"
      Diagnostics.report(
        .warning, file: first,
        "\(which) in English, and events are coded from French only; 'geomap places', 'check' and 'mentions' read English"
      )
    }
  }
}
