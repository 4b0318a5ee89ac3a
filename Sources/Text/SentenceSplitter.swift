internal import Lexicon

/// Cuts tokens into sentences at closing marks and at the end of lines, those that `LineWrapping` joined apart.
enum SentenceSplitter {
  /// Words that a full stop shortens, so that it does not end a sentence.
  private static let abbreviations = Lexicon.any.set("abbreviations")

  /// No sentence of news has so many tokens; a list or noise is cut here, so that reading a sentence, which
  /// looks at pairs of its words, stays linear in the text.
  private static let longest = 600

  static func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    var index = 0
    while index < tokens.count {
      index += 1
      guard index == tokens.count || isBreak(before: index, since: first, tokens)
      else { continue }
      let range = first..<index
      let last = tokens[index - 1]
      let closed = isClosing(last) || last.isQuote || last.isMark(")")
      let alone =
        tokens[first].startsLine && (index == tokens.count || tokens[index].startsLine)
      sentences.append(
        Sentence(
          tokens: range, span: TextSpan(start: tokens[first].start, end: last.end),
          startsParagraph: tokens[first].startsParagraph,
          isHeading: alone && !closed && range.count <= 40))
      first = index
    }
    return sentences
  }

  private static func isClosing(_ token: Token) -> Bool {
    guard token.kind == .mark else { return token.endsWithDot }
    return token.scalar == 0x2E || token.scalar == 0x21 || token.scalar == 0x3F
      || token.scalar == 0x2026
  }

  /// Whether a sentence ends before token `index`.
  private static func isBreak(before index: Int, since first: Int, _ tokens: [Token]) -> Bool {
    let next = tokens[index]
    if next.startsLine || index - first >= longest { return true }
    return endsSentence(at: index - 1, next: next, since: first, tokens)
  }

  /// Whether the mark at `index`, with any closing quotes and brackets after its full stop, ends a sentence
  /// before `next`.
  private static func endsSentence(
    at index: Int, next: Token, since first: Int, _ tokens: [Token]
  ) -> Bool {
    var mark = index
    while mark > first,
      tokens[mark].isMark(")") || tokens[mark].isMark("]")
        || (tokens[mark].isQuote && tokens[mark].scalar != 0xAB && tokens[mark].scalar != 0x201C)
    {
      mark -= 1
    }
    guard isClosing(tokens[mark]),
      next.hasSpaceBefore || mark < index
        || lacksSpace(after: mark, next: next, since: first, tokens)
    else { return false }
    // A closing quote still belongs to the sentence before.
    if next.scalar == 0xBB || next.scalar == 0x201D || next.isMark(")") { return false }
    if next.isWord, !next.isCapitalised { return false }
    if next.kind == .mark, !next.isQuote, !next.isDash, !next.isMark("("), !next.isMark("[") {
      return false
    }
    if tokens[mark].endsWithDot { return next.isQuote || opensSentence(next) }
    guard tokens[mark].scalar == 0x2E, mark > first else { return true }
    let word = tokens[mark - 1]
    guard word.isWord, !tokens[mark].hasSpaceBefore else { return true }
    // "J. Dupont", "U.S. troops", "M. Macron".
    if word.end - word.start == 1, word.isCapitalised { return false }
    if word.end - word.start <= 4, CalendarWords.isShortWeekday(word),
      opensDate(at: mark + 1, tokens)
    {
      return false
    }
    if abbreviations.contains(word), next.isWord || next.isDigits {
      return next.isWord && isOrdinaryWord(word)
    }
    return true
  }

  /// Whether a word behind "R.D.C." begins a sentence: one whose capital says nothing, and no part of a name.
  private static func opensSentence(_ word: Token) -> Bool { openings[word] == true }

  private static let openings = Lexicon.any.table("names") { classes in
    let classes = classes.parts(at: ";")
    return classes.contains("function") && !classes.contains("givenName")
  }

  /// "plus de trois jours.Les combats": pages lose the space between paragraphs.
  private static func lacksSpace(
    after mark: Int, next: Token, since first: Int, _ tokens: [Token]
  ) -> Bool {
    guard mark > first, next.isWord, next.isCapitalised else { return false }
    let word = tokens[mark - 1]
    // "http://a.org/search?RQT=305": within an address a path, a query or a further part comes before.
    if !word.hasSpaceBefore, mark - 1 > first,
      "/.:@=&_?".unicodeScalars.contains(where: { tokens[mark - 2].isMark($0) })
    {
      return false
    }
    return word.isQuote || word.isMark(")") || word.isMark("%")
      || word.isWord && !word.isCapitalised && word.end - word.start >= 3
  }

  /// Whether an abbreviation is also a word that may end a sentence.
  ///
  /// Lower case tells "no." from "No. 3".
  private static func isOrdinaryWord(_ word: Token) -> Bool {
    ordinary.contains(word) && !word.isCapitalised
  }

  private static let ordinary = Lexicon.any.set("words-and-abbreviations")

  private static let rangeWords = Lexicon.any.set("range-words")

  /// Whether a day of a month, or a month, comes next.
  ///
  /// It does behind "mer." in "mer. 12 avril", and does not in "en mer. 12 migrants".
  private static func opensDate(at index: Int, _ tokens: [Token]) -> Bool {
    guard index < tokens.count else { return false }
    guard tokens[index].isDigits else { return CalendarWords.isMonth(tokens[index]) }
    guard tokens[index].end - tokens[index].start <= 2, index + 1 < tokens.count else {
      return false
    }
    var next = index + 1
    if tokens[next].isWord, !tokens[next].hasSpaceBefore { next += 1 }
    guard next < tokens.count else { return false }
    if CalendarWords.isMonth(tokens[next]) { return true }
    // "sam. 28 au dim. 29 sept."
    if rangeWords.contains(tokens[next]), next + 1 < tokens.count {
      return tokens[next + 1].isDigits || CalendarWords.isWeekday(tokens[next + 1])
    }
    return !tokens[next].hasSpaceBefore && next + 1 < tokens.count && tokens[next + 1].isDigits
      && !tokens[next + 1].hasSpaceBefore
      && (tokens[next].isMark("/") || tokens[next].isMark("-") || tokens[next].isMark("."))
  }
}
