import NewsText

/// The lines `key: value` that a report may begin with, up to an empty line.
///
///     date: 2023-11-14
///     source: RFI
///     url: https://…
///
///     Les combats …
struct ReportHeader {
  private(set) var date: CalendarDate?
  private(set) var source: String?
  private(set) var url: String?
  private(set) var title: String?
  private(set) var language: Language?
  /// What could not be understood, each with its line.
  private(set) var faults: [(line: Int, reason: String)] = []

  /// Takes the header off a text; a text whose first lines are anything else has none.
  ///
  /// - Returns: The header and the text after the empty line.
  static func split(_ text: String) -> (header: ReportHeader, body: Substring) {
    var header = ReportHeader()
    var rest = Substring(text)
    var number = 0
    while true {
      let end = rest.firstIndex(where: \.isNewline) ?? rest.endIndex
      let line = rest[..<end]
      number += 1
      if line.allSatisfy(\.isWhitespace) {
        guard number > 1, end < rest.endIndex else { return (ReportHeader(), Substring(text)) }
        return (header, rest[rest.index(after: end)...])
      }
      guard end < rest.endIndex, let colon = line.firstIndex(of: ":"),
        let key = Key(rawValue: trimmed(line[..<colon]).lowercased())
      else { return (ReportHeader(), Substring(text)) }
      header.set(key, trimmed(line[line.index(after: colon)...]), line: number)
      rest = rest[rest.index(after: end)...]
    }
  }

  private enum Key: String {
    case date, source, url, title, lang
  }

  private mutating func set(_ key: Key, _ value: String, line: Int) {
    guard !value.isEmpty else { return }
    switch key {
    case .date:
      date = CalendarDate(iso: value)
      if date == nil { faults.append((line, "'\(value)' is not a day YYYY-MM-DD")) }
    case .source: source = value
    case .url: url = value
    case .title: title = value
    case .lang:
      language = Language(rawValue: String(value.lowercased().prefix(2)))
      if language == nil { faults.append((line, "'\(value)' is not a language we read: fr, en")) }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
