import GeoJSON

/// How far a run of `geomap map` over JSON lines is, kept beside its unfinished files so that another can go on.
///
///     events.geojsonl.part, events-distances.geojsonl.part, …    what is written so far
///     events.geojsonl.part-journal                               one line of JSON for each piece of the input
///
/// After each piece a line says what was read, and how long each file is with it. A run with `--resume` takes the last whole
/// line whose bytes all lie there, cuts the files to their lengths, and goes on: the bytes are those of a run that was
/// never broken off.
struct RunJournal {
  /// What a line keeps.
  struct Entry: Equatable {
    var run = ReportRun.State()
    var map = MapWork.State()
  }

  /// What a run before left.
  struct Left {
    let entries: [Entry]
    /// Where the line of each entry ends.
    let ends: [Int]
    /// What it was asked for; empty where that cannot be read.
    let request: [String]
  }

  private let sink: ByteSink
  private var json = JSONWriter()

  /// Returns the name for a file of events that is to lie at `place`.
  static func name(for place: String) -> String { PartFile.name(for: place) + "-journal" }

  /// Opens the journal that belongs to a file, and locks it: of two runs with the same output the second is told.
  ///
  /// - Parameters:
  ///   - file: The file of the events.
  ///   - isResumable: Whether a run that does not end leaves it.
  /// - Throws: `.unwritable`.
  init(for file: String, isResumable: Bool) throws(FileError) {
    sink = try ByteSink(
      scratch: Self.name(for: FileSystem.place(of: file)), for: file, isResumable: isResumable)
  }

  /// Reads what a run before left; nil for nothing.
  func left(at file: String) throws(FileError) -> Left? {
    guard sink.length > 0 else { return nil }
    let bytes = try ByteSource.contents(of: Self.name(for: FileSystem.place(of: file)))
    var entries: [Entry] = []
    var ends: [Int] = []
    var request: [String] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = Array(bytes[start..<end])
      if start == 0 {
        request = JournalLine.request(line) ?? []
      } else if let entry = JournalLine.entry(line) {
        entries.append(entry)
        ends.append(end + 1)
      } else {
        break
      }
      start = end + 1
    }
    return Left(entries: entries, ends: ends, request: request)
  }

  /// Begins anew.
  mutating func begin(_ request: [String]) throws(FileError) {
    try sink.cut(to: 0)
    JournalLine.write(request, to: &json)
    try flush()
  }

  /// Goes on behind an entry.
  func resume(_ left: Left, after number: Int) throws(FileError) {
    try sink.cut(to: left.ends[number])
  }

  /// Keeps how far the run is.
  mutating func keep(_ entry: Entry) throws(FileError) {
    JournalLine.write(entry, to: &json)
    try flush()
  }

  /// The file, which goes when the run is done.
  var file: ByteSink { sink }

  private mutating func flush() throws(FileError) {
    try sink.write(json.bytes.span)
    json.removeAll()
  }
}

/// The lines of a journal.
enum JournalLine {
  static func write(_ request: [String], to json: inout JSONWriter) {
    json.object {
      $0.array("request") { for word in request { $0.string(word) } }
    }
    json.endLine()
  }

  static func request(_ line: [UInt8]) -> [String]? {
    var words: [String] = []
    do {
      var reader = JSONReader(line)
      try reader.object { reader, key throws(JSONFault) in
        guard key == "request" else { return try reader.skip() }
        try reader.array { reader throws(JSONFault) in words.append(try reader.string()) }
      }
      return words
    } catch {
      return nil
    }
  }

  static func write(_ entry: RunJournal.Entry, to json: inout JSONWriter) {
    let (run, map) = (entry.run, entry.map)
    json.object {
      $0.integer("files", run.position.files)
      $0.integer("lines", run.position.lines)
      $0.string("digest", hexadecimal(run.position.digest.value))
      $0.integer("reports", run.tally.reports)
      $0.integer("refused", run.tally.refused)
      $0.integer("outcome", Int(run.outcome.rawValue))
      $0.integer("refused_bytes", run.refusedBytes)
      $0.integer("mapped", map.tally.reports)
      $0.integer("with_events", map.tally.withEvents)
      $0.integer("events", map.tally.events)
      $0.integer("undated", map.tally.undated)
      $0.integer("english", map.tally.english)
      $0.string("first_english", map.tally.firstEnglish)
      $0.array("features") { for count in map.output.features { $0.integer(count) } }
      $0.array("bytes") { for count in map.output.bytes { $0.integer(count) } }
      $0.string("extent", map.output.extent)
      $0.string("met", map.met.map(hexadecimal).joined())
    }
    json.endLine()
  }

  /// Returns nil for a line that breaks off, or that another version wrote.
  static func entry(_ line: [UInt8]) -> RunJournal.Entry? {
    var entry = RunJournal.Entry()
    var (files, lines, digest) = (0, 0, nil as UInt64?)
    do {
      var reader = JSONReader(line)
      try reader.object { reader, key throws(JSONFault) in
        switch key {
        case "files": files = try reader.integer()
        case "lines": lines = try reader.integer()
        case "digest": digest = UInt64(try reader.string(), radix: 16)
        case "reports": entry.run.tally.reports = try reader.integer()
        case "refused": entry.run.tally.refused = try reader.integer()
        case "outcome":
          entry.run.outcome =
            Exit(rawValue: Int32(truncatingIfNeeded: try reader.integer())) ?? .refused
        case "refused_bytes": entry.run.refusedBytes = try reader.integer()
        case "mapped": entry.map.tally.reports = try reader.integer()
        case "with_events": entry.map.tally.withEvents = try reader.integer()
        case "events": entry.map.tally.events = try reader.integer()
        case "undated": entry.map.tally.undated = try reader.integer()
        case "english": entry.map.tally.english = try reader.integer()
        case "first_english": entry.map.tally.firstEnglish = try reader.stringOrNull()
        case "features": entry.map.output.features = try integers(&reader)
        case "bytes": entry.map.output.bytes = try integers(&reader)
        case "extent": entry.map.output.extent = try reader.string()
        case "met": entry.map.met = numbers(try reader.string())
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      return nil
    }
    guard let digest else { return nil }
    entry.run.position = InputPosition(
      files: files, lines: lines, digest: InputDigest(value: digest))
    return entry
  }

  private static func integers(_ reader: inout JSONReader) throws(JSONFault) -> [Int] {
    var numbers: [Int] = []
    try reader.array { reader throws(JSONFault) in numbers.append(try reader.integer()) }
    return numbers
  }

  /// Sixteen digits.
  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func numbers(_ digits: String) -> [UInt64] {
    let digits = Array(digits.utf8)
    return stride(from: 0, to: digits.count - digits.count % 16, by: 16).compactMap {
      UInt64(String(decoding: digits[$0..<$0 + 16], as: UTF8.self), radix: 16)
    }
  }
}
