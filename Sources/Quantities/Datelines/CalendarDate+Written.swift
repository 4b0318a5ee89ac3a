public import Text

extension CalendarDate {
  /// Reads a whole text as a day, however it is written: "2024-03-19T10:00Z", "19/03/2024", "mardi 19 mars 2024 à 10h",
  /// "March 19, 2024".
  ///
  /// - Returns: Nil for a text that is not one day with its year, or goes on with other words than a time.
  public init?(written text: String) {
    guard text.utf8.count <= 80 else { return nil }
    for language in Language.all {
      let analysed = AnalysedText(Article(id: "", text: text, language: language))
      let finder = FullDateFinder(analysed)
      guard let found = finder.date(at: finder.start), finder.isTimeToTheEnd(from: found.end)
      else { continue }
      self = found.date
      return
    }
    return nil
  }
}

/// Finds days with their years in a piece of text, whatever its sentences.
struct FullDateFinder {
  let text: AnalysedText
  private let reader: SentenceReader

  init(_ text: AnalysedText) {
    self.init(text, SentenceReader(text, tables: LanguageTables.of(text.language)))
  }

  /// A finder with the senses of a reader of the same text.
  init(_ text: AnalysedText, _ reader: SentenceReader) {
    self.text = text
    var reader = reader
    reader.first = 0
    reader.limit = text.tokens.count
    self.reader = reader
  }

  var tokens: [Token] { text.tokens }

  /// The first token that is no quotation mark.
  var start: Int { tokens.firstIndex { !$0.isQuote } ?? 0 }

  /// Returns the day that begins at a token, with the token after it; "le" may lead it.
  func date(at index: Int) -> (date: CalendarDate, end: Int)? {
    var first = index
    if reader.has(first, [.article, .demonstrative]) { first = reader.overApostrophe(first + 1) }
    guard first < tokens.count, let found = reader.point(at: first), let day = found.point.day,
      let month = found.point.month, let year = found.point.year,
      let date = CalendarDate(year, month, day)
    else { return nil }
    return (date, found.end)
  }

  /// Returns the token behind a time of day and its punctuation: "à 10h30", "T10:00Z", ", 08:12:33 PM (GMT)".
  func endOfTime(from index: Int) -> Int {
    var end = index
    var next = index
    while next < tokens.count, next - index < 14, !tokens[next].startsLine {
      let token = tokens[next]
      if token.isDigits, token.end - token.start <= 4 {
        next += 1
        end = next
        continue
      }
      let isPart =
        token.isWord
        ? DatelineWords.times.contains(token) || reader.has(next, [.hour, .at])
        : [":", ".", "+", "-", "(", ")"].contains(where: token.isMark)
          && !token.isSpaced(in: tokens, next)
          || token.isMark(",") && next == index
      guard isPart else { break }
      if token.isWord, end > index || !token.hasSpaceBefore || token.isCapitalised {
        end = next + 1
      }
      next += 1
    }
    return end
  }

  /// Whether nothing but a time of day, quotation marks and a full stop follows.
  func isTimeToTheEnd(from index: Int) -> Bool {
    var end = endOfTime(from: index)
    while end < tokens.count,
      tokens[end].isQuote || tokens[end].isMark(".") || tokens[end].isMark(")")
    {
      end += 1
    }
    return end == tokens.count
  }
}

extension Token {
  /// Whether a dash stands apart from both neighbours, and so is no part of a time.
  fileprivate func isSpaced(in tokens: [Token], _ index: Int) -> Bool {
    isDash && hasSpaceBefore && (index + 1 == tokens.count || tokens[index + 1].hasSpaceBefore)
  }
}
