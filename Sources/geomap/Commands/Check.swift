import ArgumentParser
import EventMapper
import NewsText

extension Geomap {
  /// `geomap check`: every stated distance against the geodesic.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the distances that reports state.",
      usage: """
        geomap check report.txt
        geomap check --input jsonl --format jsonl < articles.jsonl
        """,
      discussion: """
        Exit status 1 when a stated distance is too short or too long; with --strict also when it is \
        strained.
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var offsets: OffsetOptions
    @Option(help: "Output: table, or jsonl, one stated distance a line.")
    var format: ListFormat?
    @Flag(help: "Count a strained distance as a fault too.")
    var strict = false

    func run() throws {
      let loaded = try gazetteer.mapper()
      let mapper = loaded.value
      let format = format ?? (reports.input == .jsonl ? .jsonl : .table)
      var output = ResultStream()
      var table = ClaimTable()
      var feed = ReportFeed(reports)
      var tally = (reports: 0, claims: 0, faults: 0)
      try feed.forEach { input in
        let text = AnalysedText(input.article)
        let mentions = mapper.mentions(in: text)
        let toponyms = mapper.resolve(mapper.toponyms(in: text), in: text, mentions: mentions)
        let claims = mapper.claims(in: text, mentions: mentions, toponyms: toponyms)
        let lines = ClaimFormat(text, gazetteer: mapper.gazetteer, unit: offsets.offsets)
        var cursor = TextCursor(text)
        for claim in claims {
          tally.claims += 1
          if isFault(claim.check.verdict) { tally.faults += 1 }
          let position = cursor.position(of: claim.span.start)
          switch format {
          case .jsonl: lines.write(claim, at: position, to: &output.json)
          case .table: table.append(claim, in: text, line: position.line)
          }
        }
        tally.reports += 1
        try output.flushIfLarge()
      }
      if !table.isEmpty { try output.write(table.text) }
      if tally.claims == 0, tally.reports > 0 {
        Diagnostics.report(.note, "no stated distance found in \(tally.reports) report(s)")
      }
      let outcome = feed.outcome.worse(loaded.outcome)
      try output.finish(outcome.worse(tally.faults > 0 ? .found : .done))
    }

    private func isFault(_ verdict: DistanceVerdict) -> Bool {
      verdict.isFault || (strict && verdict == .strained)
    }
  }
}
