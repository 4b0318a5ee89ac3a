import Documents
import Gazetteer
import Text

/// What became of one record of an input: a report, unless it was refused, and what is to be said about it.
struct ReadReport: Sendable {
  /// nil where the record was refused.
  var report: ReportFeed.Report?
  var findings: [Finding] = []

  /// Whether there was a record, and it cannot be read.
  var isRefused: Bool { report == nil && findings.contains { $0.severity == .error } }

  /// Something to tell about a record.
  struct Finding: Sendable {
    let severity: Diagnostics.Severity
    let file: String
    /// From 1; nil where it is about all of the file.
    let line: Int?
    /// In characters, from 1; nil where it is about the line.
    var column: Int?
    /// The record's own, as far as it could be read.
    var id: String?
    let message: String
    /// What the finding makes of the run.
    let exit: Exit
  }

  init() {}

  /// What is to be said of a file, with no report.
  init(_ findings: [Finding]) { self.findings = findings }

  /// A file of which nothing was read.
  init(refusedFor error: FileError) {
    findings = [
      Finding(
        severity: .error, file: error.file, line: nil, message: error.reason, exit: error.exit)
    ]
  }
}

/// What the command line says of every report.
struct ReportDefaults: Sendable {
  let date: CalendarDate?
  let source: String?
  let url: String?
  let language: Language?
  /// Columns of tables that the command line names.
  let columns: [TableColumns.Role: String]

  init(_ options: ReportOptions) {
    date = options.day
    columns = options.columns
    source = options.source
    url = options.url
    language = options.language
  }
}
