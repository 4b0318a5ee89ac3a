/// Findings for standard error, one a line: `file:line: severity: message`.
enum Diagnostics {
  enum Severity: String {
    case error, warning, note
  }

  static func report(
    _ severity: Severity, file: String? = nil, line: Int? = nil, column: Int? = nil,
    _ message: String
  ) {
    var text = ""
    if let file {
      text += file + ":"
      if let line { text += "\(line):" }
      if line != nil, let column { text += "\(column):" }
      text += " "
    } else {
      text += "geomap: "
    }
    tell("\(text)\(severity.rawValue): \(message)")
  }

  /// Writes one line, whatever a name of a file or a value in it holds.
  static func tell(_ finding: String) { StandardError.send(Printable.line(finding) + "\n") }

  static func report(_ error: FileError) { report(.error, file: error.file, error.reason) }
}
