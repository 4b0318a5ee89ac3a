internal import Text

/// Names that the recogniser passed over: runs of capitalised words, so that a place that no gazetteer has can be an
/// end too.
struct NameRuns {
  let text: AnalysedText
  let words: ClaimWords

  /// No name has more words.
  private static let longest = 8

  /// Returns the runs of some tokens that touch none of the taken ones, in order.
  func runs(in tokens: Range<Int>, isTaken: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard !isTaken(index), begins(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end - index < 2 * Self.longest, let next = continued(end), next <= tokens.upperBound,
        !(end..<next).contains(where: isTaken)
      {
        end = next
      }
      runs.append(index..<end)
      index = end
    }
    return runs
  }

  /// Whether a capital at a token is a name's and not its position's.
  private func begins(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isWord, token.isCapitalised else { return false }
    if token.end - token.start == 1 {
      // "N'Zérékoré", "M'Bera"; not "L'armée".
      return text.token(index + 1).isApostrophe && text.token(index + 2).isCapitalised
        && !text.token(index + 2).hasSpaceBefore && !words.knows(token)
    }
    let isFirst =
      text.sentences[text.sentence(ofToken: index)].tokens.lowerBound == index
      || text.token(index - 1).isQuote || text.token(index - 1).isMark(":")
    if words.knows(token) { return !isFirst && !words.classes(of: token).contains(.article) }
    // At the head of a sentence any word has one: a name goes on, or a comma or a bracket follows.
    guard isFirst else { return true }
    let next = text.token(index + 1)
    let isJoined =
      next.isHyphen && !next.hasSpaceBefore && text.token(index + 2).isCapitalised
    return next.isMark(",") || next.isMark("(") || isJoined
      || next.isWord && (next.isCapitalised || words.classes(of: next).contains(.verb))
  }

  private func continued(_ end: Int) -> Int? {
    let next = text.token(end)
    let after = text.token(end + 1)
    if next.isWord { return next.isCapitalised && !next.startsLine ? end + 1 : nil }
    guard next.isHyphen || next.isApostrophe, !next.hasSpaceBefore, after.isWord,
      !after.hasSpaceBefore
    else { return nil }
    return end + 2
  }
}
