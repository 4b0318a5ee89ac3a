import Text

/// Reads a file as one report, after its header.
struct TextReport {
  let defaults: ReportDefaults

  /// Returns the report, or why it was refused.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - file: Its name for messages.
  ///   - id: Its name as a report.
  /// - Returns: The report, with what is to be said about it.
  func read(_ bytes: [UInt8], file: String, id: String) -> ReadReport {
    var result = ReadReport()
    func add(
      _ severity: Diagnostics.Severity, _ line: Int?, _ message: String, _ exit: Exit = .refused
    ) {
      result.findings.append(
        .init(severity: severity, file: file, line: line, id: id, message: message, exit: exit))
    }
    let decoded: DecodedText
    do {
      decoded = try DecodedText(bytes)
    } catch {
      add(.error, error.line, error.reason)
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
    let (header, body) = ReportHeader.split(decoded.text)
    for fault in header.faults { add(.error, fault.line, fault.reason) }
    for doubt in header.doubts { add(.warning, doubt.line, doubt.reason, .done) }
    let skipped = decoded.text[..<body.startIndex].count(where: \.isNewline)
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
      article: article, file: file, line: skipped + 1, spans: nil)
    return result
  }
}
