import EventMapper

/// The two halves of `geomap map`: what the workers do to a report, and what is done in order with the results.
///
///     var work = try MapWork(…)
///     try run.forEach(work.onWorker, deliver: { try work.deliver($1, of: $0) }, pause: { try work.flush() })
///     try work.finish()
///
/// JSON lines stream: the worker encodes too, and what comes back is bytes. Text files are compared with each other
/// before they are encoded.
struct MapWork: ~Copyable {
  /// What a worker hands back.
  struct Mapped: Sendable {
    /// nil where nothing more is asked of it.
    let report: MappedReport?
    /// nil where the report is compared with others first.
    let encoded: EncodedReport?
  }

  /// What came of the reports so far.
  struct Tally {
    var reports = 0
    var withEvents = 0
    var events = 0
  }

  /// Maps a report; on any thread.
  let onWorker: @Sendable (ReportFeed.Report) -> Mapped
  private(set) var tally = Tally()

  private let mapper: ReportMapper
  private let shared: SharedPlaces
  private let encoder: ReportEncoder
  private var features: FeatureOutput
  private var page: PreviewOutput?
  private var repetitions = Repetitions()
  private var batch: [(report: MappedReport, file: String)] = []
  // Begun with the first report: where none can be read, not even a head is written.
  private var hasBegun = false

  /// How many text files are compared with each other, in their order: distances of several reports to one
  /// unknown place are intersected among them.
  private static let reportsTogether = 500

  /// - Parameters:
  ///   - options: Where the features go, and how they look.
  ///   - page: The page of `--preview`, where there is one.
  ///   - mapper: Maps the reports.
  ///   - streams: Whether each report is written as it comes.
  ///   - explains: Whether it is said how each was read.
  /// - Throws: Where a file cannot be made.
  init(
    _ options: MapOutputOptions, page: PreviewOutput?, mapper: ReportMapper, streams: Bool,
    explains: Bool
  ) throws {
    let shared = SharedPlaces(gazetteer: mapper.gazetteer)
    let encoder = ReportEncoder(options, explains: explains, mapper: mapper)
    let keeps = page != nil
    features = try FeatureOutput(options)
    self.page = page
    self.mapper = mapper
    self.shared = shared
    self.encoder = encoder
    onWorker = { read in
      let report = mapper.map(read.article)
      guard streams else { return Mapped(report: report, encoded: nil) }
      let located = shared.located(report)
      let identity = ReportIdentity(located.text)
      // A report without an identifier of its own is likelier to come again, and is then encoded anew.
      return Mapped(
        report: keeps || identity.recordID == nil ? located : nil,
        encoded: encoder.encode(located, as: identity, file: read.file))
    }
  }

  /// Takes the next report in the order of the input.
  mutating func deliver(_ mapped: Mapped, of read: ReportFeed.Report) throws {
    if let encoded = mapped.encoded {
      let identity = repetitions.identity(of: encoded.identity)
      if identity.repetition == 0 {
        try write(encoded, of: mapped.report)
      } else {
        let report = mapped.report ?? shared.located(mapper.map(read.article))
        try write(encoder.encode(report, as: identity, file: read.file), of: report)
      }
    } else if let report = mapped.report {
      batch.append((report, read.file))
      if batch.count == Self.reportsTogether { try writeBatch() }
    }
  }

  /// Hands on what a reader may be waiting for.
  mutating func flush() throws { try features.flush() }

  /// Writes what is left, and puts the files in their places.
  mutating func finish() throws {
    try writeBatch()
    try begin()
    try features.end()
    try page?.end()
  }

  private mutating func begin() throws {
    guard !hasBegun else { return }
    hasBegun = true
    try features.begin()
  }

  private mutating func writeBatch() throws {
    let located = shared.located(batch.map(\.report))
    for (report, (_, file)) in zip(located, batch) {
      let identity = repetitions.identity(of: ReportIdentity(report.text))
      try write(encoder.encode(report, as: identity, file: file), of: report)
    }
    batch.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ encoded: EncodedReport, of report: MappedReport?) throws {
    try begin()
    try features.write(encoded)
    if let report { try page?.write(report, identity: encoded.identity) }
    if let explanation = encoded.explanation { StandardError.write(explanation) }
    tally.reports += 1
    tally.events += encoded.count
    tally.withEvents += encoded.count == 0 ? 0 : 1
  }
}
