import Text

/// Brings the reports of a run in pieces, one after the other, whatever files they come in.
///
/// A piece is a file of one report, or records of some ten kilobytes: bringing one is cheap, reading it is left to
/// whoever works on it.
struct ReportFeed: ~Copyable {
  /// One report and where it came from.
  struct Report: Sendable {
    let article: Article
    let file: String
    /// Line of the file at which the text begins, from 1.
    let line: Int
    /// Spans that came with the report, in the file's offsets; nil for none.
    let spans: [Range<Int>]?
    /// The headline, which is no part of the text; nil where none is known.
    var title: String?
  }

  /// What is worked on at a time.
  struct Piece: Sendable {
    enum Content: Sendable {
      case records(ArraySlice<InputRecord>, of: any RecordReader, file: String, id: String)
      /// `first` is the number of the first line.
      case lines([[UInt8]], file: String, first: Int)
      case fault(FileError)
      /// What is to be said of a file; an error refuses it.
      case told([ReadReport.Finding])
    }

    let content: Content
    /// How far the input is read with it.
    let end: InputPosition
  }

  private let format: InputFormat
  private let defaults: ReportDefaults
  private var entries: ArraySlice<ReportFiles.Entry>
  private var lines: LineReader?
  /// The file whose records are being brought.
  private var opened:
    (reader: any RecordReader, rest: ArraySlice<InputRecord>, file: String, id: String)?
  /// How far the input was brought.
  private var position = InputPosition()
  /// Bytes brought so far.
  private(set) var bytes = 0

  private static let pieceBytes = 1 << 16

  init(_ entries: [ReportFiles.Entry], format: InputFormat, defaults: ReportDefaults) {
    self.entries = entries[...]
    self.format = format
    self.defaults = defaults
  }

  /// Returns the next piece; nil after the last.
  mutating func next() -> Piece? {
    while true {
      if lines != nil {
        if let content = nextLines() { return Piece(content: content, end: position) }
        lines = nil
      }
      if let content = nextRecords() { return Piece(content: content, end: position) }
      guard let entry = entries.popFirst() else { return nil }
      if let content = begin(entry) { return Piece(content: content, end: position) }
    }
  }

  /// Passes over what a run before has read.
  ///
  /// - Parameter end: How far that run had come.
  /// - Returns: Whether the same was read.
  mutating func skip(to end: InputPosition) -> Bool {
    while position.files < end.files, let entry = entries.popFirst() {
      _ = begin(entry)
      let last = position.files < end.files ? Int.max : end.lines
      do {
        while position.lines < last, let line = try lines?.next() { count(line) }
      } catch {
        return false
      }
    }
    return position == end
  }

  /// Begins a file: lines are brought by `nextLines`, anything else is returned.
  private mutating func begin(_ entry: ReportFiles.Entry) -> Piece.Content? {
    lines = nil
    switch entry {
    case .fault(let error):
      position.begin(error.file)
      return .fault(error)
    case .file(let file, let id):
      position.begin(file.name)
      do {
        var source = try ByteSource(file)
        guard !format.isLines else {
          lines = LineReader(source)
          return nil
        }
        let name = source.file
        let content = try source.readAll()
        bytes += content.count
        return open(InputFile.Contents(bytes: content, file: name, id: id))
      } catch  where error.code == .isDirectory {
        return .fault(.emptyFolder(file.name, of: format.endings))
      } catch {
        return .fault(error)
      }
    }
  }

  /// Opens a file of the kind that was asked for, or of its own.
  ///
  /// - Returns: Why it is not read; nil where its records follow.
  private mutating func open(_ contents: InputFile.Contents) -> Piece.Content? {
    let kind =
      format == .auto ? .of(file: contents.file, beginning: contents.bytes) : format
    if format == .auto, let refusal = kind.refusal?(contents.bytes, contents.file) {
      return .told([
        .init(
          severity: .error, file: contents.file, line: nil, id: contents.id, message: refusal,
          exit: .refused)
      ])
    }
    let reader = kind.open(contents, defaults)
    opened = (reader, reader.records[...], contents.file, contents.id)
    return reader.findings.isEmpty ? nil : .told(reader.findings)
  }

  /// Returns the next records of the file, up to a piece; nil at its end.
  private mutating func nextRecords() -> Piece.Content? {
    guard let (reader, rest, file, id) = opened else { return nil }
    var size = 0
    let piece = rest.prefix { record in
      defer { size += record.range.count }
      return size < Self.pieceBytes
    }
    opened = piece.count < rest.count ? (reader, rest[piece.endIndex...], file, id) : nil
    return piece.isEmpty ? nil : .records(piece, of: reader, file: file, id: id)
  }

  /// Returns the lines that are there, up to a piece; nil at the end of the file.
  private mutating func nextLines() -> Piece.Content? {
    guard let file = lines?.file, let before = lines?.number else { return nil }
    var piece: [[UInt8]] = []
    var size = 0
    do {
      while size < Self.pieceBytes, let line = try lines?.next() {
        size += line.count + 1
        count(line)
        piece.append(line)
        // What a pipe has not sent yet is not waited for.
        if lines?.hasLine == false { break }
      }
    } catch {
      // The lines before the fault come first; the fault meets the next call again.
      if piece.isEmpty {
        lines = nil
        return .fault(error)
      }
    }
    return piece.isEmpty ? nil : .lines(piece, file: file, first: before + 1)
  }

  private mutating func count(_ line: [UInt8]) {
    position.add(line)
    bytes += line.count + 1
  }
}

/// How far the input of a run is read, and a digest of it.
struct InputPosition: Equatable, Sendable {
  /// Files that were begun.
  private(set) var files = 0
  /// Lines of the last of them.
  private(set) var lines = 0
  /// Of the names of the files and of their lines.
  private(set) var digest = InputDigest()

  init() {}

  init(files: Int, lines: Int, digest: InputDigest) {
    self.files = files
    self.lines = lines
    self.digest = digest
  }

  fileprivate mutating func begin(_ file: String) {
    files += 1
    lines = 0
    digest.add(Array(file.utf8))
  }

  fileprivate mutating func add(_ line: [UInt8]) {
    lines += 1
    digest.add(line)
  }
}

/// Reads the reports of a piece, on any thread.
struct ReportReader: Sendable {
  private let line: JSONLineReport

  init(_ defaults: ReportDefaults) {
    line = JSONLineReport(defaults: defaults)
  }

  /// Calls `body` with each report of a piece, before the next is read.
  func forEach(
    in piece: ReportFeed.Piece, watch: borrowing FaultWatch, _ body: (ReadReport) -> Void
  ) {
    switch piece.content {
    case .records(let records, let reader, let file, let id):
      for record in records {
        watch.at(file: file, line: records.count > 1 ? record.line : nil, id: id)
        if let read = reader.read(record) { body(read) }
      }
    case .lines(let lines, let file, let first):
      for (offset, bytes) in lines.enumerated() {
        watch.at(file: file, line: first + offset, id: nil)
        if let read = line.read(bytes, file: file, number: first + offset) { body(read) }
      }
    case .fault(let error): body(ReadReport(refusedFor: error))
    case .told(let findings): body(ReadReport(findings))
    }
  }
}
