import NewsText

/// A run over reports: brings them, has them worked on, hands the results on in order, and counts.
///
///     var run = try ReportRun(reports, bulk)
///     try run.forEach({ mapper.map($0.article) }) { report, mapped in … }
///     run.outcome
///
/// A record that cannot be read is told of and counted; the others still come.
struct ReportRun {
  /// What came of the records: every one is in `reports` or in `refused`.
  struct Tally {
    var reports = 0
    var refused = 0
  }

  private let options: ReportOptions
  private let files: [String]
  private let jobs: Int
  private var refusals: RefusalFile?
  private var progress: Progress
  /// The worst that happened so far.
  private(set) var outcome: Exit = .done
  private(set) var tally = Tally()

  /// - Parameters:
  ///   - options: What to read.
  ///   - bulk: How.
  ///   - writesToScreen: Whether results go to standard output: on a terminal a line of progress would lie among them.
  /// - Throws: Where the file of refused records cannot be made.
  init(_ options: ReportOptions, _ bulk: BulkOptions, writesToScreen: Bool = true) throws {
    self.options = options
    jobs = bulk.jobs
    refusals = try bulk.errors.map { try RefusalFile($0) }
    var files: [String] = []
    for input in options.inputs {
      files += FileSystem.isFolder(input) ? Self.files(inFolder: input, options.input) : [input]
    }
    self.files = files
    progress = Progress(files: files, writesToScreen: writesToScreen)
    if files.contains("-"), FileSystem.standardInputIsTerminal {
      // Else a command without a file looks as if it hung.
      Diagnostics.report(.note, "the report is read from the terminal; Ctrl-D ends it")
    }
  }

  /// The reports in a folder and the folders in it; the folder itself, which is then refused, where there is none.
  private static func files(inFolder folder: String, _ format: InputFormat) -> [String] {
    let files = FileSystem.files(inFolder: folder, endingIn: format.endings)
    return files.isEmpty ? [folder] : files
  }

  /// Whether many records were asked for, so that a count of them is worth a line.
  var isBulk: Bool {
    options.input == .jsonl || options.inputs.contains(where: FileSystem.isFolder)
  }

  /// Works on every report, and calls `deliver` with each and its result in the order of the inputs.
  ///
  /// What `deliver` throws ends the run. `pause` is called whenever a piece of the input is done and the next may be
  /// long in coming.
  mutating func forEach<Value: Sendable>(
    _ work: @escaping @Sendable (ReportFeed.Report) -> Value,
    deliver: (ReportFeed.Report, Value) throws -> Void, pause: () throws -> Void = {}
  ) throws {
    var feed = ReportFeed(files, format: options.input)
    let reader = ReportReader(ReportDefaults(options))
    do {
      try OrderedWork(jobs: jobs).run(
        next: { feed.next() },
        work: { piece in
          reader.reports(of: piece).map { read in (read: read, value: read.report.map(work)) }
        },
        deliver: { results in
          for (read, value) in results {
            try tell(read)
            guard let report = read.report, let value else { continue }
            tally.reports += 1
            try deliver(report, value)
          }
          try pause()
          progress.show(reports: tally.reports + tally.refused, bytes: feed.bytes)
        })
    } catch {
      progress.clear()
      // A reader that has seen enough is no failure: what was refused until then is kept.
      if let error = error as? FileError, error.code == .closedPipe { try refusals?.commit() }
      throw error
    }
    progress.clear()
    try refusals?.commit()
  }

  private mutating func tell(_ read: ReadReport) throws {
    if read.report == nil { tally.refused += 1 }
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
