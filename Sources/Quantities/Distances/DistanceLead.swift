internal import Text

/// What stands before a length: "à", "situé à", "dans un rayon de", "n'est qu'à".
struct DistanceLead {
  /// First token of the whole phrase.
  var start: Int
  /// "à", "at".
  var isAt = false
  /// "jusqu'à".
  var isUntil = false
  /// "qu'à": nothing but.
  var isOnly = false
  var frame: DistanceFrame?
  /// "à peine" before "à".
  var hedge: Hedge?
  /// "situé", "se trouve" right before.
  var isSituated = false
  /// "les 20 km de Bruxelles".
  var hasArticle = false
  /// A comma, a bracket or the head of the sentence stands before.
  var isOpen = false
  /// "culmine à" and the like stand before.
  var isHeight = false
}

extension SentenceReader {
  /// Reads back from a number over the words that lead to it.
  func lead(before index: Int, floor: Int) -> DistanceLead {
    var lead = DistanceLead(start: index)
    let bottom = max(first, floor)
    var before = index - 1
    guard before >= bottom else {
      lead.isOpen = true
      return lead
    }
    if let found = tables.frames.match(tokens, endingAt: index, after: bottom) {
      lead.frame = found.value
      lead.start = found.start
      return lead
    }
    if let start = distantFrom(before: index, bottom) {
      lead.frame = .distance
      lead.start = start
      return lead
    }
    if isAt(before) {
      lead.isAt = true
      lead.start = before
      before -= 1
      while before >= bottom, tokens[before].isApostrophe { before -= 1 }
      if before >= bottom, has(before, .until) {
        lead.isUntil = true
        lead.isAt = false
      } else if before >= bottom, has(before, .relative), isAttached(before + 1) {
        lead.isOnly = isNegated(before, bottom)
      }
      if let found = tables.hedges.match(tokens, endingAt: lead.start, after: bottom) {
        // "à peine à 12 km", "environ à 30 km"
        lead.hedge = found.value
        lead.start = found.start
      }
      if before >= bottom { lead.isHeight = tables.measureVerbs[tokens[before]] != nil }
      return lead
    }
    lead.hasArticle =
      has(before, [.article, .demonstrative, .possessive, .to]) || has(before, .ofThe)
    lead.isSituated =
      has(before, [.situated, .standing]) && tables.language != .french
      || has(before, .situated)
    lead.isOpen =
      tokens[before].kind == .mark && !tokens[before].isApostrophe && !tokens[before].isHyphen
      || has(before, [.and, .or])
    return lead
  }

  /// "n'est qu'à 10 km": a negation not far before "que".
  private func isNegated(_ index: Int, _ bottom: Int) -> Bool {
    var before = index - 1
    while before >= bottom, index - before < 7 {
      if has(before, .negation) { return true }
      before -= 1
    }
    return false
  }

  /// "distante de Kidal de 110 km": the frame before an anchor.
  private func distantFrom(before index: Int, _ bottom: Int) -> Int? {
    guard
      has(index - 1, [.of])
        || index - 2 >= bottom && tokens[index - 1].isApostrophe && has(index - 2, .of)
    else { return nil }
    let link = tokens[index - 1].isApostrophe ? index - 2 : index - 1
    var start = link - 1
    while start >= bottom, link - start < 10 {
      if has(start, .situated), tables.distantWords.contains(tokens[start]) {
        guard has(start + 1, [.of, .ofThe]), let phrase = nounPhrase(at: overApostrophe(start + 2)),
          phrase.end == link
        else { return nil }
        return start
      }
      start -= 1
    }
    return nil
  }
}
