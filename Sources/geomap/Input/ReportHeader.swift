internal import Lexicon
internal import LexiconData
internal import Quantities
import Text

/// The lines `key: value` that a report may begin with.
///
///     date: 2023-11-14
///     source: RFI
///     url: https://…
///
///     Les combats …
///
/// An empty line may end it, or `---` where `---` began it, or the first line that is none.
struct ReportHeader {
  private(set) var date: CalendarDate?
  private(set) var source: String?
  private(set) var url: String?
  private(set) var title: String?
  private(set) var language: Language?
  /// What could not be understood, each with its line.
  private(set) var faults: [(line: Int, reason: String)] = []
  /// What looks like a line of a header and is none, each with its line.
  private(set) var doubts: [(line: Int, reason: String)] = []

  private enum Key: String, CaseIterable {
    case date, source, url, title, lang

    /// What else the keys are called.
    static let others = BuiltInLexicons.any.words("header-keys")

    init?(_ word: String) {
      guard let key = Key(rawValue: Self.others.value(ofWord: word) ?? word) else { return nil }
      self = key
    }
  }

  /// Takes the header off a text; a text whose first lines are anything else has none.
  ///
  /// - Returns: The header and the text after it; the whole text where there is none.
  static func split(_ text: String) -> (header: ReportHeader, body: Substring) {
    var header = ReportHeader()
    var lines = HeaderLines(text)
    while let line = lines.current, line.isEmpty { lines.advance() }
    let isFenced = lines.current == "---"
    if isFenced { lines.advance() }
    var known = 0
    while let line = lines.current {
      if line.isEmpty || isFenced && (line == "---" || line == "...") {
        guard known > 0 else { break }
        lines.advance()
        // Fences hold empty lines too.
        if isFenced, line.isEmpty, lines.closesFence { continue }
        return (header, lines.rest)
      }
      guard let (word, value) = pair(line) else {
        // A list of YAML, a value over several lines.
        guard isFenced, lines.closesFence else { break }
        lines.advance()
        continue
      }
      if let key = Key(word) {
        guard key != .date || known > 0 || isFenced || mayBeDate(value) else { break }
        header.set(key, value, line: lines.number)
        known += 1
      } else if !isFenced {
        header.doubt(word, value, line: lines.number)
        guard known > 0, lines.isInBlock(isPair: { pair($0) != nil }) else { break }
      }
      lines.advance()
    }
    guard known > 0, !isFenced, lines.current != nil else {
      var none = ReportHeader()
      none.doubts = header.doubts
      if isFenced, known > 0 { none.doubts.append((1, "the header that --- begins has no end")) }
      return (none, Substring(text))
    }
    return (header, lines.rest)
  }

  private mutating func set(_ key: Key, _ value: String, line: Int) {
    guard !value.isEmpty else { return }
    switch key {
    case .date:
      date = CalendarDate(iso: value) ?? CalendarDate(written: value)
      if date == nil { faults.append((line, "'\(value)' is not a day YYYY-MM-DD")) }
    case .source: source = value
    case .url: url = value
    case .title: title = value
    case .lang:
      language = Language(rawValue: String(value.lowercased().prefix(2)))
      if language == nil { faults.append((line, "'\(value)' is not a language we read: fr, en")) }
    }
  }

  /// Notes a line that nearly is one of a header: a key misspelt, or a day behind an unknown one.
  private mutating func doubt(_ word: String, _ value: String, line: Int) {
    guard !word.contains(" ") else { return }
    let near = Key.allCases.map(\.rawValue).first { Self.isNear(word, $0) }
    guard near != nil || CalendarDate(written: value) != nil else { return }
    let keys = Key.allCases.map(\.rawValue).joined(separator: ", ")
    doubts.append(
      (line, "'\(word)' is no key of a header: \(keys)"))
  }

  /// A date, or so few words that they must be meant as one.
  private static func mayBeDate(_ value: String) -> Bool {
    CalendarDate(iso: value) != nil || CalendarDate(written: value) != nil || value.count <= 25
  }

  /// The key in lower case and the value without quotes; nil for a line that is no pair.
  private static func pair(_ line: Substring) -> (word: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let word = trimmed(line[..<colon]).lowercased()
    guard !word.isEmpty, word.count <= 20,
      word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" })
    else { return nil }
    var value = Substring(trimmed(line[line.index(after: colon)...]))
    if let quote = value.first, quote == "\"" || quote == "'", value.count > 1, value.last == quote
    {
      value = value.dropFirst().dropLast()
    }
    return (word, String(value))
  }

  /// Whether one letter more, less or other makes a word of another.
  private static func isNear(_ word: String, _ other: String) -> Bool {
    guard word != other, abs(word.count - other.count) <= 1, word.count >= 3 else { return false }
    let (left, right) = (Array(word), Array(other))
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    return max(left.count, right.count) - start - end <= 1
  }

  fileprivate static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// The lines of a text, one after the other, without the spaces around them.
private struct HeaderLines {
  /// From the current line on.
  private(set) var rest: Substring
  /// Of the current line, from 1.
  private(set) var number = 1

  /// Characters: no line of a header is longer, and one of megabytes is not looked through.
  private static let longest = 2000

  init(_ text: String) { rest = Substring(text) }

  /// nil behind the last line.
  var current: Substring? {
    rest.isEmpty
      ? nil
      : Substring(ReportHeader.trimmed(rest.prefix(Self.longest).prefix { !$0.isNewline }))
  }

  mutating func advance() {
    guard let end = rest.firstIndex(where: \.isNewline) else {
      rest = rest[rest.endIndex...]
      return
    }
    rest = rest[rest.index(after: end)...]
    number += 1
  }

  /// Whether the lines from the current one to an empty line are all pairs, at most twenty of them.
  func isInBlock(isPair: (Substring) -> Bool) -> Bool {
    var lines = self
    for _ in 0..<20 {
      guard let line = lines.current else { return false }
      if line.isEmpty { return true }
      guard isPair(line), line.utf8.count <= 200 else { return false }
      lines.advance()
    }
    return false
  }

  /// Whether a line `---` follows within the next twenty.
  var closesFence: Bool {
    var lines = self
    for _ in 0..<20 {
      guard let line = lines.current else { return false }
      if line == "---" || line == "..." { return true }
      lines.advance()
    }
    return false
  }
}
