import GeoJSON
internal import Quantities
import Text

extension InputFormat {
  /// JSON lines, an article each; `ReportFeed` brings them line by line.
  static let jsonl = InputFormat(
    name: "jsonl", endings: [".jsonl", ".ndjson"], isFoundInFolders: false, isStream: true,
    open: { TextReport($0, $1) })
}

/// Reads a report from a line of JSON: `{"id", "text", "date", "source", "url", "lang"}`.
///
/// NGEC's names `event_text`, `pub_date` and `publisher` are read too, `domain` where there is no `url`; other members, `title` among them, are
/// passed over, because offsets count in the text. A line that cannot be read gives its reason, never silence.
struct JSONLineReport {
  let defaults: ReportDefaults

  /// Returns the report, or why it was refused.
  ///
  /// - Parameters:
  ///   - line: Without its end.
  ///   - file: Its name for messages.
  ///   - number: Of the line, from 1: the report's name where it has no `id`.
  /// - Returns: Nil for an empty line.
  func read(_ line: [UInt8], file: String, number: Int) -> ReadReport? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    var (record, fault) = JSONRecord.read(line)
    var decoder = TextDecoder()
    if fault?.code == .badUTF8 { (record, fault) = JSONRecord.read(decoder.decoded(line)) }
    var result = ReadReport()
    for warning in decoder.warnings {
      result.findings.append(
        .init(
          severity: .warning, file: file, line: number, column: warning.column, id: record.id,
          message: warning.message, exit: .done))
    }
    func add(_ severity: Diagnostics.Severity, _ message: String, _ exit: Exit) {
      result.findings.append(
        .init(
          severity: severity, file: file, line: number, id: record.id, message: message, exit: exit)
      )
    }
    if let fault {
      let hint = number == 1 ? ForeignFormat.hint(ofFirstLine: line) : nil
      add(.error, "\(fault)\(hint.map { "; the file \($0)" } ?? "")", .refused)
      return result
    }
    guard let text = record.text, text.contains(where: { !$0.isWhitespace }) else {
      add(
        .error, record.text == nil ? "there is no member \"text\"" : "the text is empty", .refused)
      return result
    }
    // A time of day after the date is passed over.
    let date = record.date.flatMap {
      CalendarDate(iso: String($0.prefix(10))) ?? CalendarDate(written: $0)
    }
    if let written = record.date, date == nil {
      add(
        .warning, "\"\(written)\" is not a day YYYY-MM-DD; the report is read without a date", .done
      )
    }
    let language =
      defaults.language
      ?? record.language.flatMap { Language(rawValue: String($0.lowercased().prefix(2))) }
    let day = ReportDay(
      given: defaults.date ?? date, header: nil, text: text, language: language)
    let article = Article(
      id: record.id ?? "\(number)", text: text, date: day.date,
      source: defaults.source ?? record.source, url: defaults.url ?? record.url,
      language: language, recordID: record.id, dateSource: day.source)
    result.report = ReportFeed.Report(
      article: article, file: file, line: number, spans: record.spans)
    return result
  }
}
