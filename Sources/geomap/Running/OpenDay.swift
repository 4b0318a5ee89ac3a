import Events
import Quantities
internal import Text

/// A day that a report leaves open because it has no date: "lundi", "hier".
struct OpenDay: Sendable {
  private let words: String
  private let line: Int
  private let column: Int

  /// Returns the first such day; nil for a report with a date, and for one that needs none.
  init?(in report: MappedReport) {
    guard report.text.article.date == nil else { return nil }
    let open = report.mentions.first { mention in
      guard case .date(let date) = mention.content else { return false }
      return date.interval == nil && date.reference != .event
    }
    guard let open else { return nil }
    words = report.text.name(of: open.span)
    var cursor = TextCursor(report.text)
    (line, column) = cursor.position(of: open.span.start)
  }

  /// Says on standard error what stays open and how to give a date.
  func tell(of read: ReportFeed.Report, isLine: Bool) {
    let other = isLine ? "a member \"date\"" : "a first line 'date: 2024-03-19'"
    Diagnostics.report(
      .warning, file: read.file, line: isLine ? read.line : read.line + line - 1,
      column: isLine ? nil : column,
      "the report has no date, so '\(words)' stays open; give one with --date 2024-03-19 or \(other)"
    )
  }
}
