internal import Lexicon

/// What a word is in the calendar of any language that we read: asked where the language is not known yet.
package enum CalendarWords {
  /// What the calendar says of a word.
  private struct Meaning: Sendable {
    var month: Int?
    var isWeekday = false
    var isShortWeekday = false

    /// - Parameter roles: Parted by semicolons, as `readers` has them: "month 3 lower".
    init(_ roles: String) {
      roles.eachPart(at: ";") { role in
        guard role.hasPrefix("month") || role.hasPrefix("weekday") else { return }
        let parts = role.parts(at: " ")
        switch parts[0] {
        case "month" where month == nil: month = Int(parts[1])
        case "weekday":
          isWeekday = true
          if parts.last == "short" { isShortWeekday = true }
        default: break
        }
      }
    }
  }

  /// Values are read where a word is one of the table: few are asked for, and a start need not read them all.
  private static let tables = Language.all.map { $0.lexicon.words("readers") }

  private static func first<Value>(_ token: Token, _ value: (Meaning) -> Value?) -> Value? {
    for table in tables {
      if let number = table[token], let found = value(Meaning(table.value(number))) {
        return found
      }
    }
    return nil
  }

  /// Whether a word is a month, in full or short.
  package static func isMonth(_ token: Token) -> Bool { month(token) != nil }

  /// The month that a word names, 1...12; nil for any other word.
  package static func month(_ token: Token) -> Int? { first(token, \.month) }

  /// Whether a word is a weekday cut short: "mer", "dim", "Sat".
  package static func isShortWeekday(_ token: Token) -> Bool {
    first(token) { $0.isShortWeekday ? true : nil } ?? false
  }

  /// Whether a word is a weekday, in full or short.
  package static func isWeekday(_ token: Token) -> Bool {
    first(token) { $0.isWeekday ? true : nil } ?? false
  }
}
