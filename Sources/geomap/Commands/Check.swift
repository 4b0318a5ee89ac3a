import ArgumentParser

extension Geomap {
  /// `geomap check`: every stated distance against the geodesic.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check the distances that reports state.",
      usage: """
        geomap check report.txt
        geomap check *.txt --format markdown
        geomap check --input jsonl --format jsonl < articles.jsonl
        geomap check --stated "environ trente kilomètres" --from Kidal --to Alkite
        """,
      discussion: """
        Exit status 1 when a stated distance is too short or too long; with --strict also when it is \
        strained. Lines and columns count in the file, its header included; in JSON lines they count \
        in the text.
        """)

    @OptionGroup var reports: ReportOptions
    @OptionGroup var bulk: BulkOptions
    @OptionGroup var phrase: StatedOptions
    @OptionGroup var knowledge: MapperOptions
    @OptionGroup var offsets: OffsetOptions
    @Option(
      help: "Output: table, jsonl, markdown or geojson. Default: table; jsonl for --input jsonl.")
    var format: ClaimFormat?
    @Option(
      help: """
        Order: gap, the farthest from the truth first, or text. Default: gap for table and markdown; \
        text otherwise, so that JSON lines stream.
        """)
    var sort: ClaimOrder?
    @Flag(help: "Count a strained distance as a fault too.")
    var strict = false

    func validate() throws {
      guard phrase.stated == nil || reports.files.isEmpty else {
        throw ValidationError("--stated takes no reports.")
      }
    }

    func run() throws {
      let files =
        try phrase.stated == nil
        ? reports.opened(bulk, knowledge.gazetteer, tables: knowledge.tables) : nil
      let loaded = try knowledge.mapper()
      let isStream = reports.input == .jsonl
      let format = format ?? (isStream ? .jsonl : .table)
      let order = sort ?? (format == .table || format == .markdown ? .gap : .text)
      var output = ClaimOutput(
        format: format, order: order, streams: isStream && format == .jsonl && order == .text,
        strict: strict)
      if let row = try phrase.row(language: reports.language, mapper: loaded.value) {
        try output.add([row])
        try output.finish(loaded.outcome)
        return
      }
      guard let files else { return }
      let reader = ClaimRowReader(mapper: loaded.value, unit: offsets.offsets)
      var withClaims = 0
      var run = try ReportRun(reports, bulk, files: files)
      try run.forEach({ reader.rows(of: $0, isFile: !reports.input.isStream) }) { _, rows in
        withClaims += rows.isEmpty ? 0 : 1
        try output.add(rows)
      }
      try run.end()
      let count = run.tally.reports
      if run.tally.total > 1 {
        run.tellCount(
          of: withClaims, with: "stated distances", found: "\(output.claims) distance(s)")
      } else if output.claims == 0, count > 0 {
        Diagnostics.report(.note, "no stated distance found in \(count) report(s)")
      }
      try output.finish(run.outcome.worse(loaded.outcome))
    }
  }
}
