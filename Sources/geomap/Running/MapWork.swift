import Distances
import Events
import Formats
internal import Text

/// The two halves of `geomap map`: what the workers do to a report, and what is done in order with the results.
///
///     var work = try MapWork(…)
///     try run.forEach(work.onWorker, deliver: { try work.deliver($1, of: $0) }, pause: { try work.flush() })
///     try work.finish()
///     try ByteSink.commit(work.sinks)
///
/// A worker encodes too, and what comes back is bytes. What can only be known in order makes some of them anew: that the same report
/// came before, or that text files together put an event elsewhere.
struct MapWork: ~Copyable {
  /// What a worker hands back.
  struct Mapped: Sendable {
    let encoded: EncodedReport
    /// nil where it is not likely to be asked for again.
    let report: MappedReport?
    /// What a date would settle; nil where there is one.
    let openDay: OpenDay?
  }

  /// What came of the reports so far.
  struct Tally: Equatable {
    var reports = 0
    var withEvents = 0
    var events = 0
    /// Reports without a date of which a day stays open.
    var undated = 0
    /// Reports in English, of which no event is coded, and the file of the first.
    var english = 0
    var firstEnglish: String?
  }

  /// What a journal keeps of the work, at the end of a piece of the input.
  struct State: Equatable {
    var tally = Tally()
    var output = FeatureOutput.State()
    /// The reports that were counted since the last time, by their keys.
    var met: [UInt64] = []
  }

  /// Of how many undated reports each is told.
  private static let undatedTold = 3

  /// Maps a report; on any thread.
  let onWorker: @Sendable (ReportFeed.Report) -> Mapped
  private(set) var tally = Tally()

  private let mapper: ReportMapper
  private let shared: SharedPlaces
  private let encoder: ReportEncoder
  private var features: FeatureOutput
  private var page: PreviewOutput?
  private var repetitions = Repetitions()
  private var met: [UInt64] = []
  private let streams: Bool
  private let isJournaled: Bool
  /// The language of labels where one was asked for.
  private let labels: ReasonLanguage?
  private let detail: ReportMapper.Detail
  private var batch: [(mapped: Mapped, read: ReportFeed.Report)] = []
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
  ///   - isJournaled: Whether `state` is asked for now and then.
  ///   - isResumable: Whether a run that does not end leaves its files for another to go on with.
  /// - Throws: Where a file cannot be made.
  init(
    _ options: MapOutputOptions, page: PreviewOutput?, mapper: ReportMapper, streams: Bool,
    explains: Bool, isJournaled: Bool = false, isResumable: Bool = false
  ) throws {
    let shared = SharedPlaces(gazetteer: mapper.gazetteer)
    let encoder = ReportEncoder(options, explains: explains, mapper: mapper)
    let keeps = page != nil
    let detail: ReportMapper.Detail = explains ? .everything : .events
    features = try FeatureOutput(options, isResumable: isResumable)
    self.page = page
    self.mapper = mapper
    self.shared = shared
    self.encoder = encoder
    self.streams = streams
    self.isJournaled = isJournaled
    labels = options.labels
    self.detail = detail
    onWorker = { read in
      let report = mapper.map(read.article, detail: detail)
      let located = streams ? shared.located(report) : report
      if located.events.isEmpty, located.claims.isEmpty, !keeps {
        return Mapped(
          encoded: encoder.encodeSilent(located, file: read.file), report: streams ? nil : located,
          openDay: OpenDay(in: located))
      }
      let identity = ReportIdentity(located.text)
      // A report without an identifier of its own is likelier to come again.
      return Mapped(
        encoded: encoder.encode(located, as: identity, file: read.file),
        report: !streams || keeps || identity.recordID == nil ? located : nil,
        openDay: OpenDay(in: located))
    }
  }

  /// Takes the next report in the order of the input.
  mutating func deliver(_ mapped: Mapped, of read: ReportFeed.Report) throws {
    guard !streams else { return try write(mapped, of: read) }
    batch.append((mapped, read))
    if batch.count == Self.reportsTogether { try writeBatch() }
  }

  /// Hands on what a reader may be waiting for.
  mutating func flush() throws { try features.flush() }

  /// Writes what was gathered, and returns how far the work is.
  mutating func state() throws -> State {
    defer { met.removeAll() }
    return State(tally: tally, output: try features.state(), met: met)
  }

  /// Whether the files that a run before left hold so much.
  func has(_ state: State) -> Bool { features.has(state.output) }

  /// Goes on where a run before ended, by all that it kept.
  mutating func resume(at states: [State]) throws {
    guard let last = states.last else { return }
    for state in states { for key in state.met { repetitions.count(key) } }
    tally = last.tally
    hasBegun = last.tally.reports > 0
    try features.resume(at: last.output)
  }

  /// Drops what a run before left.
  func clear() throws { try features.clear() }

  /// The files that are to be put in their places.
  var sinks: [ByteSink] { features.sinks + [page?.sink].compactMap(\.self) }

  /// Writes what is left.
  mutating func finish() throws {
    try writeBatch()
    try begin()
    try features.end(language: labels ?? mostReports, mapper: mapper)
    try page?.end()
    let untold = tally.undated - Self.undatedTold
    if untold > 0 {
      Diagnostics.report(
        .warning, "\(untold) more report(s) have no date, so that days in them stay open")
    }
  }

  /// The language that most reports are in, French where there is none.
  private var mostReports: ReasonLanguage {
    tally.english * 2 > tally.reports ? .english : .french
  }

  private mutating func begin() throws {
    guard !hasBegun else { return }
    hasBegun = true
    try features.begin()
  }

  private mutating func writeBatch() throws {
    let changed = shared.changed(in: batch.compactMap(\.mapped.report))
    for (number, (mapped, read)) in batch.enumerated() {
      try write(mapped, of: read, changed: changed[number])
    }
    batch.removeAll(keepingCapacity: true)
  }

  /// Writes one report.
  ///
  /// - Parameters:
  ///   - mapped: What the worker made.
  ///   - read: What it made that of.
  ///   - changed: What became of the report in the light of others; nil where nothing did.
  /// - Throws: Where a file cannot be written.
  private mutating func write(
    _ mapped: Mapped, of read: ReportFeed.Report, changed: MappedReport? = nil
  ) throws {
    try begin()
    var encoded = mapped.encoded
    if let first = encoded.identity {
      let key = Repetitions.key(of: first)
      let identity = ReportIdentity(first, repetition: repetitions.count(key))
      if isJournaled { met.append(key) }
      var report = changed ?? mapped.report
      if changed != nil || identity.repetition > 0 {
        let known = report ?? shared.located(mapper.map(read.article, detail: detail))
        encoded = encoder.encode(known, as: identity, file: read.file)
        report = known
      }
      try features.write(encoded)
      if let report { try page?.write(report, identity: identity) }
    }
    if let day = mapped.openDay {
      if tally.undated < Self.undatedTold { day.tell(of: read, isLine: streams) }
      tally.undated += 1
    }
    if let explanation = encoded.explanation { StandardError.write(explanation) }
    tally.reports += 1
    tally.events += encoded.count
    tally.withEvents += encoded.count == 0 ? 0 : 1
    if encoded.language == .english {
      tally.english += 1
      tally.firstEnglish = tally.firstEnglish ?? read.file
    }
  }
}
