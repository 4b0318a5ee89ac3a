/// Findings for standard error, one a line: `file:line: severity: message`.
enum Diagnostics {
  enum Severity: String {
    case error, warning, note
  }

  static func report(
    _ severity: Severity, file: String? = nil, line: Int? = nil, _ message: String
  ) {
    var text = ""
    if let file {
      text += file + ":"
      if let line { text += "\(line):" }
      text += " "
    } else {
      text += "geomap: "
    }
    StandardError.write("\(text)\(severity.rawValue): \(message)\n")
  }

  static func report(_ error: FileError) { report(.error, file: error.file, error.reason) }
}
