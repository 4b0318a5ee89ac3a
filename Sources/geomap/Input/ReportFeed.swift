import NewsText

/// Brings the reports of a run, one after the other, whatever files they come in.
///
/// An input that cannot be read is reported on standard error and counted; the others still come.
struct ReportFeed {
  /// One report and where it came from.
  struct Report {
    let article: Article
    let file: String
    /// Line of the file at which the text begins, from 1.
    let line: Int
    /// Spans that came with the report, in the file's offsets; nil for none.
    let spans: [Range<Int>]?
  }

  private let options: ReportOptions
  /// The worst that happened so far.
  private(set) var outcome: Exit = .done

  init(_ options: ReportOptions) { self.options = options }

  /// Calls `body` with every report in the order of the inputs; what it throws ends the run.
  mutating func forEach(_ body: (Report) throws -> Void) throws {
    for file in options.inputs {
      do {
        switch options.input {
        case .text:
          if let report = try textReport(file) { try body(report) }
        case .jsonl:
          var lines = JSONLinesReports(try ByteSource(file), options: options)
          while let line = try lines.next() {
            switch line {
            case .report(let report): try body(report)
            case .refused: note(.refused)
            }
          }
        }
      } catch let error as FileError where error.code != .closedPipe && error.code != .unwritable {
        Diagnostics.report(error)
        note(error.exit)
      }
    }
  }

  /// Reads a file as one report; nil where it was refused, with the reason on standard error.
  private mutating func textReport(_ file: String) throws -> Report? {
    var source = try ByteSource(file)
    let bytes = try source.readAll()
    let decoded: DecodedText
    do {
      decoded = try DecodedText(bytes)
    } catch {
      Diagnostics.report(.error, file: source.file, line: error.line, error.reason)
      note(.refused)
      return nil
    }
    if let warning = decoded.warning {
      Diagnostics.report(.warning, file: source.file, warning)
    }
    let (header, body) = ReportHeader.split(decoded.text)
    for fault in header.faults {
      Diagnostics.report(.error, file: source.file, line: fault.line, fault.reason)
      note(.refused)
    }
    let skipped = decoded.text[..<body.startIndex].count(where: \.isNewline)
    guard body.contains(where: { !$0.isWhitespace }) else {
      Diagnostics.report(
        .error, file: source.file, line: skipped + 1, "there is no text after the header")
      note(.refused)
      return nil
    }
    let name = file == "-" ? "stdin" : String(file.split(separator: "/").last ?? Substring(file))
    let article = Article(
      id: name, text: String(body), date: options.date ?? header.date,
      source: options.source ?? header.source, url: options.url ?? header.url,
      language: options.language ?? header.language)
    return Report(article: article, file: source.file, line: skipped + 1, spans: nil)
  }

  private mutating func note(_ exit: Exit) {
    if exit.rawValue > outcome.rawValue { outcome = exit }
  }
}
