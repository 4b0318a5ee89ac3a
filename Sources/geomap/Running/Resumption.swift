import ArgumentParser

/// The journal of a run of `geomap map`, and what a run before left that this one may go on with.
///
///     var resumption = try Resumption(files, request, file: "events.geojsonl", resumes: true)
///     try resumption.start(&run, &work)
///     …
///     try resumption.keep(run state, work state)      // after each piece
///
/// A run that was asked for something else is not gone on with: its bytes would be of two kinds.
struct Resumption {
  private let file: String
  private let resumes: Bool
  private let request: [String]
  private let left: RunJournal.Left?
  private var journal: RunJournal

  /// - Parameters:
  ///   - file: The file of the events.
  ///   - request: What was asked for, a word each: only a run with the same words can be gone on with.
  ///   - resumes: Whether `--resume` was given.
  /// - Throws: A validation error where the run before was asked for something else, `.unwritable` where another run is
  ///   writing the file.
  init(file: String, request: [String], resumes: Bool) throws {
    self.file = file
    self.resumes = resumes
    self.request = request
    journal = try RunJournal(for: file, isResumable: resumes)
    left = try journal.left(at: file)
    guard resumes, let left, !left.entries.isEmpty, left.request != request else { return }
    let (before, now) =
      zip(left.request, request).first { $0 != $1 }
      ?? ("\(left.request.count) options", "\(request.count) options")
    throw ValidationError(
      "--resume: the run that did not end had '\(before)', this one has '\(now)'; without --resume it begins anew."
    )
  }

  /// Puts run and work where a run before ended, or at the beginning, and says which.
  mutating func start(_ run: inout ReportRun, _ work: inout MapWork) throws {
    let entries = left?.entries ?? []
    if resumes, let left,
      let number = entries.lastIndex(where: { work.has($0.map) && run.has($0.run) })
    {
      try journal.resume(left, after: number)
      try work.resume(at: entries[...number].map(\.map))
      try run.resume(at: entries[number].run)
      say("goes on after \(entries[number].run.tally.total) record(s)")
      return
    }
    try work.clear()
    try run.clear()
    try journal.begin(request)
    if resumes {
      say("there is nothing to go on with; begins with the first record")
    } else if let last = entries.last {
      say(
        "what a run left that did not end after \(last.run.tally.total) record(s) is dropped; --resume would have gone on with it"
      )
    }
  }

  private func say(_ words: String) { Diagnostics.report(.note, file: file, words) }

  /// Keeps how far the run is.
  mutating func keep(_ run: ReportRun.State, _ work: MapWork.State) throws {
    try journal.keep(RunJournal.Entry(run: run, map: work))
  }

  /// The journal, which goes when the run is done.
  var sink: ByteSink { journal.file }
}
