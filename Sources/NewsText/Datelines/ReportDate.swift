/// Where the day of a report is known from.
///
/// The raw value is the property `date_source`.
public enum DateSource: String, CaseIterable, Hashable, Sendable {
  /// The command line, or the member of a JSON line.
  case given
  /// The header of the file.
  case header
  /// "BAMAKO, 19 mars 2024 (AFP) –".
  case dateline
  /// "Publié le 19 mars 2024", "Mis à jour le …".
  case published
  /// "[13/03/2024 08:12]" before a message.
  case stamp
}

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
  /// - Complexity: O(1).
  public static func find(
    in text: String, language: Language? = nil
  ) -> (date: CalendarDate, source: DateSource)? {
    let head = Self.prefix(of: text, bytes: head)
    // No digits, no date.
    guard head.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
      return publicationInTail(of: text, language).map { ($0, .published) }
    }
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
      if let date = dateline(at: start, finder) { return (date, .dateline) }
    }
    return (updated ?? publicationInTail(of: text, language)).map { ($0, .published) }
  }

  private static func publicationInTail(of text: String, _ language: Language?) -> CalendarDate? {
    guard text.utf8.count > head else { return nil }
    let utf8 = text.utf8
    var start = utf8.index(utf8.endIndex, offsetBy: -tail)
    while start < utf8.endIndex, utf8[start] != 0x0A { start = utf8.index(after: start) }
    let finder = FullDateFinder(
      AnalysedText(Article(id: "", text: String(text[start...]), language: language)))
    for start in finder.tokens.indices where finder.tokens[start].startsLine {
      for table in [DatelineWords.published, DatelineWords.updated] {
        if let date = publication(onLineAt: start, table, finder) { return date }
      }
    }
    return nil
  }

  private static func prefix(of text: String, bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end < text.endIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(after: end) }
    return String(text[..<end])
  }

  // MARK: Forms

  /// "[13/03/2024 08:12]", "13/03/2024, 08:12 - Awa:", "2024-03-13 08:12:33 Awa:".
  private static func stamp(at start: Int, _ finder: FullDateFinder) -> CalendarDate? {
    let tokens = finder.tokens
    let isBracketed = tokens[start].isMark("[") || tokens[start].isMark("(")
    let first = isBracketed ? start + 1 : start
    guard first < tokens.count, tokens[first].isDigits, let found = finder.date(at: first),
      // In digits: "13 mars 2024, 08:12" is the head of a page.
      tokens[first..<found.end].allSatisfy({ !$0.isWord })
    else { return nil }
    let end = finder.endOfTime(from: found.end)
    guard end > found.end, end < tokens.count,
      tokens[found.end..<end].contains(where: { $0.isMark(":") || $0.isWord })
    else { return nil }
    if isBracketed { return tokens[end].isMark("]") || tokens[end].isMark(")") ? found.date : nil }
    return tokens[end].isDash || tokens[end].isMark(":") || isSpeaker(at: end, tokens)
      ? found.date : nil
  }

  /// "Awa Cissé: …" behind a time.
  private static func isSpeaker(at start: Int, _ tokens: [Token]) -> Bool {
    tokens[start...].prefix(5).contains { $0.isMark(":") }
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
          || DatelineWords.leads[tokens[next]] != nil
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
  private static func dateline(at start: Int, _ finder: FullDateFinder) -> CalendarDate? {
    let tokens = finder.tokens
    let end = lineEnd(from: start, tokens)
    if let found = finder.date(at: start), finder.endOfTime(from: found.end) >= end {
      return found.date
    }
    // Names, an agency in brackets, a comma or dash; then the day.
    var index = start
    while index < end, index - start < 12 {
      let token = tokens[index]
      if index > start, token.kind != .word || !token.isCapitalised || isCalendarWord(token),
        let found = dateBehind(index, finder)
      {
        return closesDateline(found.end, end, finder) ? found.date : nil
      }
      let isPart =
        token.isWord
        ? token.isCapitalised || DatelineWords.leads[token] != nil
          || ["de", "du", "des", "et", "d", "l", "en", "au", "aux", "la", "les", "sur", "sous"]
            .contains(finder.text.string(of: token))
        : token.isHyphen || token.isDash || token.isApostrophe
          || [",", "(", ")", "/", "|", ":", "."].contains(where: token.isMark)
      guard isPart else { return nil }
      index += 1
    }
    return nil
  }

  private static func isCalendarWord(_ token: Token) -> Bool {
    CalendarLookup.isMonth(token) || CalendarLookup.isWeekday(token)
  }

  /// The day that begins at a token where a part of a dateline ends: behind a mark or "le".
  private static func dateBehind(
    _ index: Int, _ finder: FullDateFinder
  ) -> (date: CalendarDate, end: Int)? {
    let before = finder.tokens[index - 1]
    guard before.kind == .mark || DatelineWords.articles[before] != nil else { return nil }
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

  private static func lineEnd(from start: Int, _ tokens: [Token]) -> Int {
    var end = start + 1
    while end < tokens.count, !tokens[end].startsLine { end += 1 }
    return end
  }
}
