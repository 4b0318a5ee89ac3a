internal import Text

/// What the words of a date say where no day of publication makes days of them.
struct CalendarWords: Sendable {
  private var weekdays: Set<UInt64> = []
  private var others: Set<UInt64> = []
  /// Whether the words name a month, a week, a year: no single day.
  private var isPeriod = false

  init(_ text: AnalysedText, _ span: TextSpan) {
    for index in text.tokenRange(of: span) {
      let token = text.tokens[index]
      if Self.weekdays.contains(token) {
        weekdays.insert(token.plainKey)
      } else if token.isWord || token.isDigits {
        others.insert(token.plainKey)
        if Self.periods.contains(token) { isPeriod = true }
      }
    }
  }

  /// Whether both may be one day: "mercredi" is not "lundi" and not "la semaine dernière", but may be "hier".
  func agree(with other: CalendarWords) -> Bool {
    if !weekdays.isEmpty, !other.weekdays.isEmpty {
      return !weekdays.isDisjoint(with: other.weekdays)
    }
    guard isPeriod || other.isPeriod else { return true }
    return isPeriod == other.isPeriod && others == other.others
  }

  /// The days of the week.
  static let ofWeek = "lundi mardi mercredi jeudi vendredi samedi dimanche"
  /// The months.
  static let ofYear =
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"

  private static let weekdays = WordTable<Bool>(words: ofWeek)
  private static let periods = WordTable<Bool>(
    words: "semaine semaines mois an ans année années \(ofYear)")
}
