import GeoJSON
import NewsText

/// Reads reports from JSON lines: `{"id", "text", "date", "source", "url", "lang"}`, one a line.
///
/// NGEC's names `event_text`, `pub_date` and `publisher` are read too; other members are passed over. A
/// line that cannot be read is reported and skipped, never silently.
struct JSONLinesReports: ~Copyable {
  enum Line {
    case report(ReportFeed.Report)
    /// The line was refused, with its reason on standard error.
    case refused
  }

  private var lines: LineReader
  private let options: ReportOptions

  init(_ source: consuming ByteSource, options: ReportOptions) {
    lines = LineReader(source)
    self.options = options
  }

  /// Returns the next line that is not empty; nil after the last.
  mutating func next() throws(FileError) -> Line? {
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let record: JSONRecord
      do {
        record = try JSONRecord(line)
      } catch {
        refuse("\(error)")
        return .refused
      }
      guard let text = record.text, text.contains(where: { !$0.isWhitespace }) else {
        refuse(record.text == nil ? "there is no member \"text\"" : "the text is empty")
        return .refused
      }
      return .report(
        ReportFeed.Report(
          article: article(record, text), file: lines.file, line: lines.number,
          spans: record.spans))
    }
    return nil
  }

  private func article(_ record: JSONRecord, _ text: String) -> Article {
    var date: CalendarDate?
    if let written = record.date {
      // A time of day after the date is passed over.
      date = CalendarDate(iso: String(written.prefix(10)))
      if date == nil {
        Diagnostics.report(
          .warning, file: lines.file, line: lines.number,
          "\"\(written)\" is not a day YYYY-MM-DD; the report is read without a date")
      }
    }
    return Article(
      id: record.id ?? "\(lines.number)", text: text, date: options.date ?? date,
      source: options.source ?? record.source, url: options.url ?? record.url,
      language: options.language
        ?? record.language.flatMap { Language(rawValue: String($0.lowercased().prefix(2))) },
      recordID: record.id)
  }

  private func refuse(_ reason: String) {
    Diagnostics.report(.error, file: lines.file, line: lines.number, reason)
  }
}
