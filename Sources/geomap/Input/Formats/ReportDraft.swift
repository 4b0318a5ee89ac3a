import Lexicon
import Quantities
import Text

/// A report in the making: what a page, an item or a message says of it.
struct ReportDraft {
  let file: String
  let id: String
  /// Line of the file at which the record begins, for messages; nil where it is all of the file.
  var line: Int?
  /// Whether `source` stands in a column that the command line names.
  var isSourceKnown = false
  /// Whether the record is a row of a table, which is told by its line.
  var isRow = false
  /// The name that the record brought with it.
  var recordID: String?
  var title: String?
  /// The day as written.
  var writtenDate: String?
  /// Whether the written date is the day of the event, as in the column `event_date` of a table.
  var isEventDay = false
  /// The day where it is known already.
  var day: CalendarDate?
  /// Lines that may bear the day and are no part of the text.
  var byline = ""
  /// Where each page begins in the text; empty for what has no pages.
  var pageStarts: [Int] = []
  var source: String?
  var url: String?
  private var language: Language?
  private(set) var result = ReadReport()

  init(file: String, id: String, line: Int? = nil) {
    self.file = file
    self.id = id
    self.line = line
  }

  mutating func warn(_ message: String, line: Int? = nil, column: Int? = nil) {
    result.findings.append(
      .init(
        severity: .warning, file: file, line: line ?? self.line, column: column,
        id: recordID ?? id, message: message, exit: .done))
  }

  /// Returns why there is no report.
  func refused(_ reason: String, line: Int? = nil) -> ReadReport {
    var result = result
    result.findings.append(
      .init(
        severity: .error, file: file, line: line ?? self.line, id: recordID ?? id, message: reason,
        exit: .refused))
    return result
  }

  /// Makes UTF-8 of bytes, without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - declared: The encoding that they say they have: where it is an old western one, nothing is said of it.
  /// - Returns: nil, with the reason in `result`, for what is no text.
  mutating func decode(
    _ bytes: [UInt8], declared: ([UInt8]) -> String? = { _ in nil }
  ) -> [UInt8]? {
    do {
      let decoded = try DecodedText(bytes)
      if !decoded.warnings.isEmpty, !Self.western.contains(declared(bytes) ?? "") {
        for warning in decoded.warnings {
          warn(warning.message, line: warning.line, column: warning.column)
        }
      }
      return Array(decoded.text.utf8)
    } catch {
      result = refused(error.reason, line: error.line)
      return nil
    }
  }

  /// What is read as Windows-1252 without a word.
  private static let western: Set<String> = [
    "iso-8859-1", "iso-8859-15", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii",
  ]

  /// Takes the language that a page or a feed says it has.
  ///
  /// English is not taken: much software of pages says so unasked, and the words tell.
  mutating func declare(language tag: String?) {
    guard let tag, let told = Language(rawValue: String(tag.lowercased().prefix(2))) else { return }
    language = told == .french ? told : nil
  }

  /// Returns the report of a text.
  func report(_ text: String, _ defaults: ReportDefaults) -> ReadReport {
    var draft = self
    let written = writtenDate.flatMap(Self.date)
    if let date = writtenDate, written == nil, day == nil {
      draft.warn("\"\(date)\" is not a day YYYY-MM-DD; the report is read without it")
    }
    let language = defaults.language ?? language
    var found = ReportDay(
      given: defaults.date, header: day ?? written, text: byline, language: language)
    if found.date == nil {
      found = ReportDay(given: nil, header: nil, text: text, language: language)
    }
    let isEventDay = isEventDay && found.source == .header && day == nil
    let article = Article(
      id: recordID ?? id, text: text, date: found.date,
      source: isSourceKnown ? source : defaults.source ?? source,
      url: defaults.url ?? url, language: language, recordID: recordID,
      dateSource: isEventDay ? .event : found.source, pageStarts: pageStarts)
    var result = draft.result
    result.report = ReportFeed.Report(
      article: article, file: file, line: isRow ? line ?? 1 : 1, spans: nil, title: title)
    return result
  }

  /// Reads "2024-03-19T08:12:00+00:00", "Tue, 19 Mar 2024 08:12:00 +0000", "19 mars 2024".
  private static func date(_ written: String) -> CalendarDate? {
    let plain = written.drop(while: \.isWhitespace)
    if let date = CalendarDate(iso: String(plain.prefix(10))) { return date }
    if let date = MailDate.day(of: plain) { return date }
    if plain.utf8.count == 8, let number = Int(plain) {
      return CalendarDate(number / 10_000, number / 100 % 100, number % 100)
    }
    return CalendarDate(written: String(plain))
  }
}

/// The days of mail and of RSS.
///
/// > Reference: RFC 5322 §3.3, `date-time`.
enum MailDate {
  private static let months = Lexicon.any.words("mail-months")

  /// Reads "Tue, 19 Mar 2024 08:12:00 +0000", with or without the day of the week; nil for anything else.
  static func day(of text: some StringProtocol) -> CalendarDate? {
    let parts = text.prefix(60).split { $0 == " " || $0 == "," || $0 == "-" }
    for start in 0..<min(2, parts.count) where start + 2 < parts.count {
      guard let day = Int(parts[start]), let year = Int(parts[start + 2]),
        let month = months.value(ofWord: parts[start + 1].prefix(3).lowercased()).flatMap({
          Int($0)
        }),
        parts[start + 1].count <= 9
      else { continue }
      return CalendarDate(year < 100 ? 2000 + year : year, month, day)
    }
    return nil
  }
}
