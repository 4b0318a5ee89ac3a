internal import Text

/// What stands behind a name.
extension NameContextReader {
  /// Returns what stands behind a name, over the mark that opens a quotation.
  func right(of candidate: NameCandidate) -> NameContext.Right {
    var end = candidate.pair?.upperBound ?? candidate.tokens.upperBound
    guard end < tokens.count, text.sentence(ofToken: end) == text.sentence(ofToken: end - 1)
    else { return .end }
    if text.opensQuotation(end) { end += 1 }
    let next = tokens[end]
    if next.isDigits { return .digits }
    guard next.isWord else { return rightMark(end) }
    let word = classes[end]
    if next.isCapitalised, !next.startsLine {
      if word.contains(.organisationTail), !word.contains(.function) { return .organisationTail }
      if word.contains(.placeTail) { return .placeTail }
      return word.contains(.function) ? .function : .capital
    }
    if !word.isDisjoint(with: [.of, .ofThe]) {
      var after = end + 1
      while after < tokens.count, tokens[after].isApostrophe || classes[after].contains(.article) {
        after += 1
      }
      return after < tokens.count && tokens[after].isCapitalised ? .ofCapital : .of
    }
    if word.contains(.and) { return .and }
    if word.contains(.speech) { return .speech }
    if !word.isDisjoint(with: [.demonym, .placeAdjective]) { return .adjective }
    if !word.isDisjoint(with: [.at, .atThe, .inside, .toward, .otherPreposition, .near]) {
      return .preposition
    }
    return word.contains(.function) ? .function : .word
  }

  /// A hyphen, or the dash that printers put between two towns: "l'axe Anéfis–Kidal".
  func isJoining(_ mark: Token) -> Bool {
    mark.isHyphen || mark.kind == .mark && mark.scalar == 0x2013 && !mark.hasSpaceBefore
  }

  private func rightMark(_ index: Int) -> NameContext.Right {
    let mark = tokens[index]
    let following = index + 1 < tokens.count ? tokens[index + 1] : nil
    if mark.isApostrophe {
      return following.map { $0.isWord && !$0.hasSpaceBefore && $0.end - $0.start == 1 } ?? false
        ? .possessive : .mark
    }
    if isJoining(mark), !mark.hasSpaceBefore, let following, following.isWord,
      !following.hasSpaceBefore
    {
      return following.isCapitalised ? .hyphenCapital : .hyphenLower
    }
    if mark.isMark(",") || mark.isMark("/") {
      return following?.isCapitalised ?? false ? .commaCapital : .comma
    }
    if mark.isMark("(") { return .openParenthesis }
    if mark.isMark(")") { return .closeParenthesis }
    if mark.isMark(":") { return .colon }
    if mark.isQuote { return .quote }
    if mark.isDash { return .dash }
    return mark.isMark(".") ? .end : .mark
  }
}

extension AnalysedText {
  /// Whether a quotation mark stands before a lower-case word, so that the sentence goes on in the quotation:
  /// "Washington « s'oppose à »".
  func opensQuotation(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isQuote else { return false }
    let following = tokens[index + 1]
    guard following.isWord, !following.isCapitalised, !following.startsLine else { return false }
    return switch tokens[index].scalar {
    case 0xAB, 0x201C: true
    case 0x22: tokens[index].hasSpaceBefore && !following.hasSpaceBefore
    default: false
    }
  }
}
