public import Text

/// The day that a text itself bears, where nobody gave a better one.
///
///     ReportDate.find(in: "Bamako, le 12 mars 2024 – Quatre soldats …")   // 2024-03-12, dateline
///
/// Only the head of a text is read, and its last lines for "Mis à jour le": a day in a sentence is the event's.
public enum ReportDate {
  /// Bytes of the head and of the tail that are looked at.
  private static let head = 1200
  private static let tail = 300
  /// A dateline or the day under a title stands in one of the first lines.
  private static let lines = 8

  /// Returns the day of the text, and what told it; nil where it bears none.
  ///
  /// Of several datelines or days on lines of their own, as in a chronicle, the last day is the report's.
  /// - Complexity: O(1); with a dateline O(length of the text).
  public static func find(
    in text: String, language: Language? = nil
  ) -> (date: CalendarDate, source: DateSource)? {
    let head = Self.prefix(of: text, bytes: head)
    guard mayBearDate(head) else { return Self.tail(of: text, language) }
    let finder = FullDateFinder(AnalysedText(Article(id: "", text: head, language: language)))
    var starts = finder.tokens.indices.filter { finder.tokens[$0].startsLine }
    if let date = starts.first.flatMap({ stamp(at: $0, finder) }) { return (date, .stamp) }
    let all = starts
    starts = Array(starts.prefix(lines))
    var updated: CalendarDate?
    for start in all {
      for (table, isUpdate) in [(DatelineWords.published, false), (DatelineWords.updated, true)] {
        guard let date = publication(onLineAt: start, table, finder) else { continue }
        if !isUpdate { return (date, .published) }
        updated = updated ?? date
      }
    }
    for start in starts {
      if let date = dateline(at: start, finder) {
        return (last(of: text, language, since: date), .dateline)
      }
    }
    if let date = signOff(finder) { return (date, .dateline) }
    return updated.map { ($0, .published) } ?? tail(of: text, language)
  }

  /// "Mis à jour le …" or "Fait à Bamako, le …" in the last lines of a long text.
  private static func tail(
    of text: String, _ language: Language?
  ) -> (date: CalendarDate, source: DateSource)? {
    let utf8 = text.utf8
    guard utf8.count > head else { return nil }
    var start = utf8.index(utf8.endIndex, offsetBy: -tail)
    while start < utf8.endIndex, utf8[start] != 0x0A { start = utf8.index(after: start) }
    let tail = String(text[start...])
    guard mayBearDate(tail) else { return nil }
    let finder = FullDateFinder(AnalysedText(Article(id: "", text: tail, language: language)))
    for start in finder.tokens.indices where finder.tokens[start].startsLine {
      for table in [DatelineWords.published, DatelineWords.updated] {
        if let date = publication(onLineAt: start, table, finder) { return (date, .published) }
      }
    }
    return signOff(finder).map { ($0, .dateline) }
  }

  /// Whether a line has a year, or digits behind a slash, where a dateline, a stamp or a byline would have them.
  ///
  /// Most articles have none there, and then no word of them is read twice: in a line of news a year farther than this from
  /// its beginning is a sentence's.
  private static func mayBearDate(_ text: String) -> Bool {
    var column = 0
    var digits = 0
    var before: UInt8 = 0x0A
    for byte in text.utf8 {
      if byte == 0x0A { column = 0 } else { column += 1 }
      if byte &- 0x30 < 10 {
        digits += 1
        if column <= reach, digits == 4 || digits == 2 && before == 0x2F { return true }
      } else {
        before = byte
        digits = 0
      }
    }
    return false
  }

  /// Bytes from the beginning of a line within which a day of the report stands.
  private static let reach = 300

  private static func prefix(of text: String, bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end < text.endIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(after: end) }
    return String(text[..<end])
  }

  /// Bytes of a line within which its dateline ends.
  private static let lineHead = 160

  /// The last of the days that lines of a text bear.
  private static func last(
    of text: String, _ language: Language?, since date: CalendarDate
  ) -> CalendarDate {
    let heads = text.split(whereSeparator: \.isNewline)
      .map { prefix(of: String($0), bytes: lineHead) }.filter(mayBearDate)
    guard heads.count > 1 else { return date }
    let text = heads.joined(separator: "\n\n")
    let finder = FullDateFinder(AnalysedText(Article(id: "", text: text, language: language)))
    let starts = finder.tokens.indices.filter { finder.tokens[$0].startsLine }
    return starts.compactMap { dateline(at: $0, finder) }.reduce(date, max)
  }

  // MARK: Forms

  /// "[13/03/2024 08:12]", "13/03/2024, 08:12 - Awa:", "[08:12, 13/03/2024] Awa:", "Awa, [13/03/2024 08:12]:".
  private static func stamp(at start: Int, _ finder: FullDateFinder) -> CalendarDate? {
    let tokens = finder.tokens
    let bracket = (start..<min(start + 6, lineEnd(from: start, tokens))).first {
      tokens[$0].isMark("[") || $0 == start && tokens[$0].isMark("(")
    }
    if let bracket { return bracketedStamp(at: bracket + 1, finder) }
    guard tokens[start].isDigits, let found = finder.date(at: start) else { return nil }
    let end = finder.endOfTime(from: found.end)
    guard isTime(found.end..<end, tokens), end < tokens.count else { return nil }
    // In words it is the head of a page, unless somebody speaks behind it.
    let isInWords = tokens[start..<found.end].contains(where: \.isWord)
    if tokens[end].isDash { return !isInWords || isSpeaker(at: end + 1, tokens) ? found.date : nil }
    return !isInWords && (tokens[end].isMark(":") || isSpeaker(at: end, tokens)) ? found.date : nil
  }

  /// A day and a time of day, in either order, up to the closing bracket.
  private static func bracketedStamp(at start: Int, _ finder: FullDateFinder) -> CalendarDate? {
    let tokens = finder.tokens
    guard start < tokens.count else { return nil }
    var found = finder.date(at: start)
    var end = found?.end ?? start
    let time = finder.endOfTime(from: end)
    guard isTime(end..<time, tokens) else { return nil }
    end = time
    if found == nil {
      if end < tokens.count, tokens[end].isMark(",") || tokens[end].isDash { end += 1 }
      found = finder.date(at: end)
      end = found?.end ?? end
    }
    guard end < tokens.count, tokens[end].isMark("]") || tokens[end].isMark(")") else { return nil }
    return found?.date
  }

  private static func isTime(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[range].contains { $0.isMark(":") || $0.isWord }
  }

  /// "Awa Cissé: …" behind a time.
  private static func isSpeaker(at start: Int, _ tokens: [Token]) -> Bool {
    tokens.dropFirst(start).prefix(6).contains { $0.isMark(":") }
  }

  /// "Publié le 19 mars 2024 à 10h", "Par X, publié le 19 mars 2024 | Mis à jour le …".
  private static func publication(
    onLineAt start: Int, _ table: PhraseTable<Bool>, _ finder: FullDateFinder
  ) -> CalendarDate? {
    let tokens = finder.tokens
    let end = lineEnd(from: start, tokens)
    for index in start..<end where tokens[index].isWord {
      guard let phrase = table.match(tokens, at: index, before: end) else { continue }
      var next = phrase.end
      while next < end,
        tokens[next].isMark(":") || tokens[next].isMark("-") || tokens[next].isMark(",")
          || DatelineWords.leads.contains(tokens[next])
      {
        next += 1
      }
      guard let found = finder.date(at: next) else { continue }
      // "un rapport publié le 12 mars" is in a sentence: a line of its own, or a part of a byline.
      let begins = index == start || tokens[index - 1].kind == .mark
      if index == start, !tokens[start].isWord || tokens[start].isCapitalised || found.end == end {
        return found.date
      }
      if begins, endsPart(finder.endOfTime(from: found.end), end, tokens) { return found.date }
    }
    return nil
  }

  private static func endsPart(_ index: Int, _ end: Int, _ tokens: [Token]) -> Bool {
    index >= end || tokens[index].isMark("|") || tokens[index].isDash || tokens[index].isMark("(")
      || tokens[index].isMark("·") || tokens[index].isMark("•")
      || tokens[index].isMark(",") && index + 1 < end
        && DatelineWords.updated.match(tokens, at: index + 1, before: end) != nil
      || DatelineWords.updated.match(tokens, at: index, before: end) != nil
  }

  /// "BAMAKO, 19 mars 2024 (AFP) –", "Gao, le 12 mars 2024", "Mardi 19 mars 2024" on a line of its own.
  static func dateline(at start: Int, _ finder: FullDateFinder) -> CalendarDate? {
    let tokens = finder.tokens
    let end = lineEnd(from: start, tokens)
    if let found = finder.date(at: start), finder.endOfTime(from: found.end) >= end {
      return found.date
    }
    let isSignOff = DatelineWords.signOffs.contains(tokens[start])
    // Names, an agency in brackets, a comma or dash; then the day.
    var index = start
    while index < end, index - start < 12 {
      let token = tokens[index]
      if index > start, token.kind != .word || !token.isCapitalised || isCalendarWord(token),
        let found = dateBehind(index, finder)
      {
        guard closesDateline(found.end, end, finder) else { return nil }
        // "DAKAR 12 mars 2024 (APS)", but "ATTAQUE DE SOLHAN 4 JUIN 2021" is a headline.
        return tokens[index - 1].isAllCapitals && found.end >= end ? nil : found.date
      }
      let isPart =
        token.isWord
        ? token.isCapitalised || isSignOff || DatelineWords.leads.contains(token)
          || DatelineWords.joiners.contains(token)
        : token.isHyphen || token.isDash || token.isApostrophe
          || [",", "(", ")", "/", "|", ":", "."].contains(where: token.isMark)
      guard isPart else { return nil }
      index += 1
    }
    return nil
  }

  private static func isCalendarWord(_ token: Token) -> Bool {
    CalendarWords.isMonth(token) || CalendarWords.isWeekday(token)
  }

  /// The day that begins at a token where a part of a dateline ends: behind a mark or "le".
  private static func dateBehind(
    _ index: Int, _ finder: FullDateFinder
  ) -> (date: CalendarDate, end: Int)? {
    let before = finder.tokens[index - 1]
    guard
      before.kind == .mark || before.isAllCapitals || DatelineWords.articles.contains(before)
    else { return nil }
    return finder.date(at: index)
  }

  /// Whether a dateline ends here: at the end of the line, before an agency in brackets or before a dash.
  private static func closesDateline(_ index: Int, _ end: Int, _ finder: FullDateFinder) -> Bool {
    let tokens = finder.tokens
    let next = finder.endOfTime(from: index)
    guard next < end else { return true }
    return tokens[next].isDash || tokens[next].isMark("(") || tokens[next].isMark("/")
      || tokens[next].isMark("|") || tokens[next].isMark("[") || tokens[next].isMark(":")
      || tokens[next].isMark("*") || tokens[next].isMark(".") && next + 1 >= end
      || tokens[next].isMark(".") && next + 1 < end && tokens[next + 1].isDash
  }

  /// "Fait à Bamako, le 12 mars 2024" below a statement.
  private static func signOff(_ finder: FullDateFinder) -> CalendarDate? {
    for start in finder.tokens.indices
    where finder.tokens[start].startsLine && DatelineWords.signOffs.contains(finder.tokens[start]) {
      if let date = dateline(at: start, finder) { return date }
    }
    return nil
  }

  private static func lineEnd(from start: Int, _ tokens: [Token]) -> Int {
    var end = start + 1
    while end < tokens.count, !tokens[end].startsLine { end += 1 }
    return end
  }
}
