internal import Text

/// Finds the parts of a text that bear days of their own: the days of a chronicle, briefs under one another, messages.
///
///     11 mars 2024
///     Un convoi a été attaqué à Titao.
///
///     14 mars 2024
///     Le marché de Thiou avait brûlé la veille.      // on 13 March
struct DatedParts {
  private let text: AnalysedText
  private let finder: FullDateFinder

  init(of text: AnalysedText, _ reader: SentenceReader) {
    self.text = text
    finder = FullDateFinder(text, reader)
  }

  private var tokens: [Token] { text.tokens }

  /// Returns for each date the day of the part that it opens; nil where it opens none.
  ///
  /// A day without its year opens none: it counts from the day of the report itself, as all under it may.
  func days(opened dates: [DateExpression]) -> [CalendarDate?] {
    dates.map { expression in
      guard case .point(let point) = expression.value, let day = point.day,
        let month = point.month, let year = point.year,
        let date = CalendarDate(year, month, day), opensPart(expression, date)
      else { return nil }
      return date
    }
  }

  /// At most so many tokens of a line stand before the day of a dateline.
  private static let reach = 12

  /// Whether a date stands alone on its line, in a dateline or in the stamp of a message.
  ///
  /// Not so the label of a line, "12 mars 2024 : un convoi …": "hier" in the next line is the report's.
  private func opensPart(_ expression: DateExpression, _ date: CalendarDate) -> Bool {
    let own = expression.start
    var start = own
    while start > 0, !tokens[start].startsLine, own - start < Self.reach { start -= 1 }
    guard start == 0 || tokens[start].startsLine else { return false }
    if text.article.dateSource == .stamp {
      return tokens[own].isDigits && (start == own || tokens[start].isMark("["))
    }
    return ReportDate.dateline(at: start, finder) == date
  }
}
