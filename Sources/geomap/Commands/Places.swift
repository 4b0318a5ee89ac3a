import ArgumentParser
internal import Events
import GeoJSON
import Places
import Text

extension Geomap {
  /// `geomap places`: names of places with their ranked candidates.
  struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "places",
      abstract: "Show the places that a report names, with their candidates ranked.",
      usage: """
        geomap places report.txt
        geomap places --input jsonl --offsets characters < articles.jsonl > places.jsonl
        geomap places --input jsonl --offsets characters --spans gold < annotated.jsonl
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var bulk: BulkOptions
    @OptionGroup var knowledge: MapperOptions
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
      let files = try reports.opened(
        bulk, knowledge.gazetteer, tables: knowledge.tables)
      let loaded = try knowledge.mapper()
      if explain { knowledge.gazetteer.tellInstalled() }
      let mapper = loaded.value
      var output = ResultStream()
      var table = PlaceTable(gazetteer: mapper.gazetteer, limit: candidates, explains: explain)
      let format = format ?? (reports.input == .jsonl ? .jsonl : .table)
      let (unit, limit, spans) = (offsets.offsets, candidates, spans)
      let reaches = ReachTable()
      var spanOutcome = Exit.done
      var (found, withNames) = (0, 0)
      var run = try ReportRun(reports, bulk, files: files)
      try run.forEach(
        { report -> Read in
          let text = AnalysedText(report.article)
          let given = spans == .gold ? Self.given(in: report, text: text, unit: unit) : nil
          let names =
            given.map { mapper.toponyms(at: $0.spans, in: text) } ?? mapper.toponyms(in: text)
          let toponyms = mapper.resolve(
            names, in: text, mentions: mapper.distances(in: text), keeping: max(10, limit))
          let faults = given?.faults ?? []
          guard format == .jsonl else {
            return Read(content: .toponyms(toponyms, text), count: toponyms.count, faults: faults)
          }
          var json = JSONWriter()
          PlaceFormat(
            text, gazetteer: mapper.gazetteer, reaches: reaches, unit: unit, limit: limit
          ).write(toponyms, to: &json)
          return Read(content: .json(json.bytes), count: toponyms.count, faults: faults)
        },
        deliver: { report, read in
          found += read.count
          withNames += read.count > 0 ? 1 : 0
          for fault in read.faults {
            Diagnostics.report(.error, file: report.file, line: report.line, fault)
            spanOutcome = .refused
          }
          switch read.content {
          case .json(let line): try output.append(line)
          case .toponyms(let toponyms, let text): table.append(toponyms, in: text, unit: unit)
          }
        })
      if format == .table { try output.write(table.text) }
      try run.end()
      run.tellCount(of: withNames, with: "place names", found: "\(found) name(s)")
      try output.finish(run.outcome.worse(spanOutcome).worse(loaded.outcome))
    }

    /// What one report gives.
    private struct Read: Sendable {
      /// A line, or what a table is made of.
      enum Content: Sendable {
        case json([UInt8])
        case toponyms([ResolvedToponym], AnalysedText)
      }

      let content: Content
      let count: Int
      /// Why spans that came with the report were refused.
      let faults: [String]
    }

    /// The spans that a report came with; those that do not fit its text are refused, each with its numbers.
    private static func given(
      in report: ReportFeed.Report, text: AnalysedText, unit: OffsetUnit
    ) -> (spans: [TextSpan], faults: [String]) {
      guard let given = report.spans else {
        return ([], ["--spans gold: there is no member \"toponyms\" with spans"])
      }
      let spans = GivenSpans(given, in: text, unit: unit)
      return (
        spans.spans,
        spans.misfits.map {
          "toponym \($0.lowerBound)..<\($0.upperBound) is no span of the text's \(unit.rawValue)"
        }
      )
    }
  }
}

/// Where the names come from that are resolved.
enum SpanSource: String, ExpressibleByArgument, CaseIterable {
  case found, gold
}
