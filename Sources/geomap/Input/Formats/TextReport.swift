import Documents
import Text

extension InputFormat {
  /// Plain text.
  static let text = InputFormat(name: "text", endings: [".txt"], open: { TextReport($0, $1) })
}

/// Reads a file as one report, after its header.
struct TextReport: RecordReader {
  private let contents: InputFile.Contents
  private let defaults: ReportDefaults

  init(_ contents: InputFile.Contents, _ defaults: ReportDefaults) {
    self.contents = contents
    self.defaults = defaults
  }

  var records: [InputRecord] { [InputRecord(range: contents.bytes.indices, line: 1)] }

  func read(_ record: InputRecord) -> ReadReport? {
    var result = ReadReport()
    let (file, id) = (contents.file, contents.id)
    func add(
      _ severity: Diagnostics.Severity, _ line: Int?, _ message: String, _ exit: Exit = .refused
    ) {
      result.findings.append(
        .init(severity: severity, file: file, line: line, id: id, message: message, exit: exit))
    }
    let decoded: DecodedText
    do {
      decoded = try DecodedText(contents.bytes)
    } catch {
      add(.error, error.line, error.reason + ForeignFormat.help(for: file))
      return result
    }
    for warning in decoded.warnings {
      result.findings.append(
        .init(
          severity: .warning, file: file, line: warning.line, column: warning.column, id: id,
          message: warning.message, exit: .done))
    }
    if let suspicion = ForeignFormat.suspicion(of: decoded.text) {
      add(.warning, nil, suspicion, .done)
    }
    let plain = EntityDecoder.decoded(decoded.text)
    if let plain {
      let words = "has entities of HTML (\(plain.first)); quotes point into the decoded text"
      add(.warning, nil, words, .done)
    }
    let text = plain?.text ?? decoded.text
    let (header, body) = ReportHeader.split(text)
    for fault in header.faults { add(.error, fault.line, fault.reason) }
    for doubt in header.doubts { add(.warning, doubt.line, doubt.reason, .done) }
    let skipped = text[..<body.startIndex].count(where: \.isNewline)
    guard body.contains(where: { !$0.isWhitespace }) else {
      add(.error, skipped + 1, "there is no text after the header")
      return result
    }
    let language = defaults.language ?? header.language
    let day = ReportDay(
      given: defaults.date, header: header.date, text: String(body), language: language)
    let article = Article(
      id: id, text: String(body), date: day.date,
      source: defaults.source ?? header.source, url: defaults.url ?? header.url,
      language: language, dateSource: day.source)
    result.report = ReportFeed.Report(
      article: article, file: file, line: skipped + 1, spans: nil, title: header.title)
    return result
  }
}
