import NewsText

/// Brings the reports of a run in pieces, one after the other, whatever files they come in.
///
/// A piece is a file of text, or lines of JSON of some ten kilobytes: bringing one is cheap, reading it is left to
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
  }

  /// What is worked on at a time.
  enum Piece: Sendable {
    case text([UInt8], file: String, id: String)
    /// `first` is the number of the first line.
    case lines([[UInt8]], file: String, first: Int)
    case fault(FileError)
  }

  private let format: InputFormat
  private var files: ArraySlice<String>
  private var lines: LineReader?
  /// Bytes brought so far.
  private(set) var bytes = 0

  private static let pieceBytes = 1 << 16

  init(_ files: [String], format: InputFormat) {
    self.files = files[...]
    self.format = format
  }

  /// Returns the next piece; nil after the last.
  mutating func next() -> Piece? {
    while true {
      if lines != nil {
        if let piece = nextLines() { return piece }
        lines = nil
      }
      guard let file = files.popFirst() else { return nil }
      do {
        var source = try ByteSource(file)
        switch format {
        case .jsonl: lines = LineReader(source)
        case .text:
          let name = source.file
          let content = try source.readAll()
          bytes += content.count
          let id =
            file == "-" ? "stdin" : String(file.split(separator: "/").last ?? Substring(file))
          return .text(content, file: name, id: id)
        }
      } catch  where error.code == .isDirectory {
        return .fault(.emptyFolder(file, of: format.endings))
      } catch {
        return .fault(error)
      }
    }
  }

  /// Returns the lines that are there, up to a piece; nil at the end of the file.
  private mutating func nextLines() -> Piece? {
    guard let file = lines?.file, let before = lines?.number else { return nil }
    var piece: [[UInt8]] = []
    var size = 0
    do {
      while size < Self.pieceBytes, let line = try lines?.next() {
        size += line.count + 1
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
    bytes += size
    return piece.isEmpty ? nil : .lines(piece, file: file, first: before + 1)
  }
}

/// Reads the reports of a piece, on any thread.
struct ReportReader: Sendable {
  private let text: TextReport
  private let line: JSONLineReport

  init(_ defaults: ReportDefaults) {
    text = TextReport(defaults: defaults)
    line = JSONLineReport(defaults: defaults)
  }

  func reports(of piece: ReportFeed.Piece) -> [ReadReport] {
    switch piece {
    case .text(let bytes, let file, let id): [text.read(bytes, file: file, id: id)]
    case .lines(let lines, let file, let first):
      lines.enumerated().compactMap { line.read($1, file: file, number: first + $0) }
    case .fault(let error):
      [
        ReadReport(
          report: nil,
          findings: [
            .init(
              severity: .error, file: error.file, line: nil, message: error.reason, exit: error.exit
            )
          ])
      ]
    }
  }
}
