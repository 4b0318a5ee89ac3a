/// What a word is in the calendar of any language that we read: asked where the language is not known yet.
enum CalendarLookup {
  /// Whether a word is a month, in full or short.
  static func isMonth(_ token: Token) -> Bool {
    tables.contains { $0.lexicon.table[token]?.roles.contains(.month) ?? false }
  }

  /// The month that a word names, 1...12; nil for any other word.
  static func month(_ token: Token) -> Int? {
    for table in tables {
      guard let sense = table.lexicon.table[token], sense.roles.contains(.month) else { continue }
      return Int(sense.month)
    }
    return nil
  }

  /// Whether a word is a weekday cut short: "mer", "dim", "Sat".
  static func isShortWeekday(_ token: Token) -> Bool {
    tables.contains {
      guard let sense = $0.lexicon.table[token] else { return false }
      return sense.roles.contains(.weekday) && sense.detail == 1
    }
  }

  /// Whether a word is a weekday, in full or short.
  static func isWeekday(_ token: Token) -> Bool {
    tables.contains { $0.lexicon.table[token]?.roles.contains(.weekday) ?? false }
  }

  private static let tables = [French.tables, English.tables]
}
