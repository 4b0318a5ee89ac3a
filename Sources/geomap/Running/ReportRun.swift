internal import Text

/// A run over reports: brings them, has them worked on, hands the results on in order, and counts.
///
///     var run = try ReportRun(reports, bulk, files: files)
///     try run.forEach({ mapper.map($0.article) }) { report, mapped in … }
///     try run.end()
///     run.outcome
///
/// A record that cannot be read is told of and counted; the others still come.
struct ReportRun {
  /// What came of the records: every one is in `reports` or in `refused`.
  struct Tally: Equatable {
    var reports = 0
    var refused = 0

    var total: Int { reports + refused }
  }

  private let options: ReportOptions
  private let files: ReportFiles
  private let jobs: Int
  private var refusals: RefusalFile?
  private var texts: SavedTexts?
  private var progress: Progress
  /// How far a run before had come that this one goes on with.
  private var start = InputPosition()
  /// The worst that happened so far.
  private(set) var outcome: Exit = .done
  private(set) var tally = Tally()

  /// - Parameters:
  ///   - options: What to read.
  ///   - bulk: How.
  ///   - files: The files of the reports.
  ///   - writesToScreen: Whether results go to standard output: on a terminal a line of progress would lie among them.
  ///   - isResumable: Whether a run that does not end leaves the file of refused records for another to go on with.
  /// - Throws: Where the file of refused records cannot be made.
  init(
    _ options: ReportOptions, _ bulk: BulkOptions, files: ReportFiles, writesToScreen: Bool = true,
    isResumable: Bool = false
  ) throws {
    self.options = options
    self.files = files
    jobs = bulk.jobs
    refusals = try bulk.errors.map { try RefusalFile($0, isResumable: isResumable) }
    texts = options.textFolder.map { SavedTexts($0, files: files) }
    progress = Progress(files: files.inputs.map(\.name), writesToScreen: writesToScreen)
    for warning in files.warnings {
      Diagnostics.report(.warning, file: warning.file, warning.message)
    }
    if files.inputs.contains(where: { $0.name == "-" }), FileSystem.standardInputIsTerminal {
      // Else a command without a file looks as if it hung.
      Diagnostics.report(.note, "the report is read from the terminal; Ctrl-D ends it")
    }
  }

  /// Whether many records were asked for, so that a count of them is worth a line.
  var isBulk: Bool { options.input.isStream || files.hasFolder || tally.total > 1 }

  /// What a journal keeps of the run, at the end of a piece.
  struct State: Equatable {
    var position = InputPosition()
    var tally = Tally()
    var outcome = Exit.done
    /// Bytes in the file of refused records.
    var refusedBytes = 0
  }

  /// The files that are to be put in their places.
  var sinks: [ByteSink] { [refusals?.sink].compactMap(\.self) }

  /// Whether the file of refused records that a run before left holds so much.
  func has(_ state: State) -> Bool { (refusals?.sink.length ?? 0) >= state.refusedBytes }

  /// Drops what a run before left.
  func clear() throws { try refusals?.sink.cut(to: 0) }

  /// Goes on where a run before ended.
  mutating func resume(at state: State) throws {
    start = state.position
    tally = state.tally
    outcome = state.outcome
    try refusals?.sink.cut(to: state.refusedBytes)
  }

  /// Works on every report, and calls `deliver` with each and its result in the order of the inputs.
  ///
  /// What `deliver` throws ends the run. `pause` is called with the state of the run whenever a piece of the input is done
  /// and the next may be long in coming.
  mutating func forEach<Value: Sendable>(
    _ work: @escaping @Sendable (ReportFeed.Report) -> Value,
    deliver: (ReportFeed.Report, Value) throws -> Void, pause: (State) throws -> Void = { _ in }
  ) throws {
    var feed = ReportFeed(files.entries, format: options.input, defaults: ReportDefaults(options))
    if start != InputPosition(), !feed.skip(to: start) { throw OtherInput() }
    progress.begin(at: feed.bytes)
    let watch = FaultWatch()
    do {
      try OrderedWork(jobs: jobs).run(
        next: { feed.next() }, work: Self.worker(ReportReader(ReportDefaults(options)), work),
        deliver: { piece in
          for (read, value) in piece.results {
            try tell(read)
            guard let report = read.report, let value else { continue }
            watch.at(file: report.file, line: report.line, id: report.article.id)
            tally.reports += 1
            try texts?.save(report)
            try deliver(report, value)
          }
          try pause(try state(at: piece.end))
          progress.show(reports: tally.total, bytes: feed.bytes)
        })
    } catch {
      progress.clear()
      // A reader that has seen enough is no failure: what was refused until then is kept.
      if let error = error as? FileError, error.code == .closedPipe { try end() }
      throw error
    }
    progress.clear()
    try refusals?.flush()
  }

  /// Puts the file of refused records in its place.
  func end() throws { try ByteSink.commit(sinks) }

  /// The input is not the one that a run before began with.
  struct OtherInput: Error {}

  /// What a worker makes of a piece.
  private struct Worked<Value: Sendable>: Sendable {
    var results: [(read: ReadReport, value: Value?)] = []
    let end: InputPosition
  }

  private static func worker<Value: Sendable>(
    _ reader: ReportReader, _ work: @escaping @Sendable (ReportFeed.Report) -> Value
  ) -> @Sendable (ReportFeed.Piece) -> Worked<Value> {
    { piece in
      let watch = FaultWatch()
      var worked = Worked<Value>(end: piece.end)
      reader.forEach(in: piece, watch: watch) { read in
        let value = read.report.map { report in
          watch.at(file: report.file, line: report.line, id: report.article.id)
          #if DEBUG
            FaultDrill.run(at: report.article.id)
          #endif
          return work(report)
        }
        worked.results.append((read, value))
      }
      return worked
    }
  }

  private mutating func state(at position: InputPosition) throws -> State {
    try refusals?.flush()
    return State(
      position: position, tally: tally, outcome: outcome,
      refusedBytes: refusals?.sink.count ?? 0)
  }

  private mutating func tell(_ read: ReadReport) throws {
    if read.isRefused { tally.refused += 1 }
    for finding in read.findings {
      outcome = outcome.worse(finding.exit)
      if finding.severity == .error, refusals != nil {
        try refusals?.write(finding)
      } else {
        progress.clear()
        Diagnostics.report(
          finding.severity, file: finding.file, line: finding.line, column: finding.column,
          finding.message)
      }
    }
  }
}

extension ReportRun {
  /// Says what came of the records, where there was more than one.
  ///
  /// - Parameters:
  ///   - reports: In how many something was found.
  ///   - what: What that was, in words: "stated distances".
  ///   - found: How much, in words: "3 distance(s)".
  func tellCount(of reports: Int, with what: String, found: String) {
    guard tally.total > 1 else { return }
    Diagnostics.report(
      .note,
      "\(tally.total) read = \(reports) with \(what) + \(tally.reports - reports) without + \(tally.refused) refused; \(found)"
    )
  }
}
