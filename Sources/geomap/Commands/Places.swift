import ArgumentParser
import EventMapper
import NewsText

extension Geomap {
  /// `geomap places`: names of places with their ranked candidates.
  struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the places that a report names, with their candidates ranked.",
      usage: """
        geomap places report.txt
        geomap places --input jsonl --offsets characters < articles.jsonl > places.jsonl
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var offsets: OffsetOptions
    @Option(help: "Output: table or jsonl, one line a report. Default: table, jsonl for jsonl.")
    var format: ListFormat?
    @Option(help: "Candidates to show for each name.")
    var candidates = 5
    @Flag(help: "Say what spoke for each candidate.")
    var explain = false

    func validate() throws {
      guard candidates >= 0 else { throw ValidationError("--candidates takes 0 or more.") }
    }

    func run() throws {
      let loaded = try gazetteer.mapper()
      let mapper = loaded.value
      var output = ResultStream()
      var table = PlaceTable(gazetteer: mapper.gazetteer, limit: candidates, explains: explain)
      var feed = ReportFeed(reports)
      let format = format ?? (reports.input == .jsonl ? .jsonl : .table)
      try feed.forEach { report in
        let text = AnalysedText(report.article)
        let toponyms = mapper.resolve(
          mapper.toponyms(in: text), in: text, mentions: mapper.mentions(in: text))
        switch format {
        case .jsonl:
          PlaceFormat(
            text, gazetteer: mapper.gazetteer, unit: offsets.offsets, limit: candidates
          ).write(toponyms, to: &output.json)
          try output.flushIfLarge()
        case .table:
          table.append(toponyms, in: text, unit: offsets.offsets)
        }
      }
      if format == .table { try output.write(table.text) }
      try output.finish(feed.outcome.worse(loaded.outcome))
    }
  }
}
