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
        geomap places --input jsonl --offsets characters --spans gold < annotated.jsonl
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var offsets: OffsetOptions
    @Option(help: "Output: table or jsonl, one line a report. Default: table, jsonl for jsonl.")
    var format: ListFormat?
    @Option(
      help: ArgumentHelp(
        "Which names to resolve: found, those of the text, or gold, those the line came with.",
        discussion: """
          gold takes the spans of a line's 'toponyms', {"start", "end"} each, counted as --offsets \
          says, and leaves the text's other names unread.
          """))
    var spans: SpanSource = .found
    @Option(help: "Candidates to show for each name.")
    var candidates = 5
    @Flag(help: "Say what spoke for each candidate.")
    var explain = false

    func validate() throws {
      guard candidates >= 0 else { throw ValidationError("--candidates takes 0 or more.") }
      guard spans == .found || reports.input == .jsonl else {
        throw ValidationError("--spans gold needs --input jsonl: a text has no spans.")
      }
    }

    func run() throws {
      let loaded = try gazetteer.mapper()
      let mapper = loaded.value
      var output = ResultStream()
      var table = PlaceTable(gazetteer: mapper.gazetteer, limit: candidates, explains: explain)
      var feed = ReportFeed(reports)
      var spanOutcome = Exit.done
      let format = format ?? (reports.input == .jsonl ? .jsonl : .table)
      try feed.forEach { report in
        let text = AnalysedText(report.article)
        let names =
          switch spans {
          case .found: mapper.toponyms(in: text)
          case .gold: mapper.toponyms(at: spans(of: report, in: text, &spanOutcome), in: text)
          }
        let toponyms = mapper.resolve(
          names, in: text, mentions: mapper.distances(in: text), keeping: max(10, candidates))
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
      try output.finish(feed.outcome.worse(spanOutcome).worse(loaded.outcome))
    }

    /// The spans that a report came with; those that do not fit its text are refused, each with its numbers.
    private func spans(
      of report: ReportFeed.Report, in text: AnalysedText, _ outcome: inout Exit
    ) -> [TextSpan] {
      guard let given = report.spans else {
        Diagnostics.report(
          .error, file: report.file, line: report.line,
          "--spans gold: there is no member \"toponyms\" with spans")
        outcome = .refused
        return []
      }
      let spans = GivenSpans(given, in: text, unit: offsets.offsets)
      for span in spans.misfits {
        Diagnostics.report(
          .error, file: report.file, line: report.line,
          "toponym \(span.lowerBound)..<\(span.upperBound) is no span of the text's "
            + "\(offsets.offsets.rawValue)")
        outcome = .refused
      }
      return spans.spans
    }
  }
}

/// Where the names come from that are resolved.
enum SpanSource: String, ExpressibleByArgument, CaseIterable {
  case found, gold
}
