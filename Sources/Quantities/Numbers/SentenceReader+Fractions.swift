internal import Text

extension SentenceReader {
  /// "un cinquième de", "deux cinquièmes", "cinq huitièmes": an ordinal that is the part of a whole.
  ///
  /// "un douzième essai" is an ordinal, for a noun follows; so are "deux premiers" and what is a million or
  /// more.
  func ordinalFraction(at index: Int) -> (value: Double, end: Int)? {
    if has(index, .indefinite) {
      guard has(index + 1, .numeral), let below = wordNumber(at: index + 1), below.isOrdinal,
        below.value > 2, below.value < 1e6, isPartEnd(below.end)
      else { return nil }
      return (1 / below.value, below.end)
    }
    guard has(index, .numeral), let head = cardinal(at: index), head.value >= 2,
      has(head.end, .numeral), senses[head.end].isOrdinal,
      let below = wordNumber(at: head.end), below.isOrdinal, below.value > 2,
      below.end == head.end + 1,
      below.value > head.value || bytes[tokens[below.end - 1].end - 1] == 0x73
    else { return nil }
    return (head.value / below.value, below.end)
  }

  /// A cardinal that stops before an ordinal: the "deux" of "deux cinquièmes".
  private func cardinal(at index: Int) -> WordReading? {
    guard let whole = wordNumber(at: index) else { return nil }
    if !whole.isOrdinal { return whole }
    // "deux centième" is the two-hundredth; "quatre centièmes" are four hundredths.
    let last = senses[whole.end - 1]
    guard last.numeral == .hundred || last.numeral == .scale, whole.end - 1 > index else {
      return nil
    }
    let isPlural = bytes[tokens[whole.end - 1].end - 1] == 0x73
    var part = self
    part.limit = whole.end - 1
    guard let head = part.wordNumber(at: index), !head.isOrdinal, head.end == whole.end - 1,
      isPlural || head.value >= 1000
    else { return nil }
    return head
  }

  private func isPartEnd(_ index: Int) -> Bool {
    index >= limit || has(index, [.of, .ofThe]) || !isWord(index) && !tokens[index].isHyphen
  }

  /// "un sur vingt", "1 sur 20": a part of so many.
  func ratio(_ result: inout NumberReading) {
    guard has(result.end, .ratio), let above = result.low, above >= 1, above <= 20,
      above == above.rounded(), result.low == result.high
    else { return }
    let next = result.end + 1
    var below: (value: Double, end: Int)?
    if let digits = digitNumber(at: next), !digits.isDecimal {
      below = (digits.value, digits.end)
    } else if let words = wordNumber(at: next), !words.isOrdinal {
      below = (words.value, words.end)
    }
    guard let below, below.value > above, below.value <= 1000, !has(below.end, .startsUnit),
      !isMark(below.end, "/")
    else { return }
    result.low = above / below.value
    result.high = result.low
    result.end = below.end
    result.isArticle = false
    result.rule = "number.ratio"
  }

  /// "et demi", "et trois quarts", "trois quarts", "deux tiers", "un sur vingt".
  func wordFraction(_ result: inout NumberReading) {
    if let more = fractionTail(at: result.end) {
      result.isArticle = false
      result.end = more.end
      var scale = lastScale(before: more.end, from: result.start)
      // "un milliard et demi million": the half has a scale of its own.
      if let own = bigScale(at: more.end), !own.isOrdinal {
        scale = own.value
        result.end = more.end + 1
      }
      result.low = result.low.map { $0 + more.value * scale }
      result.high = result.low
    } else if let value = result.low, has(overHyphen(result.end), .fraction), value < 100 {
      let next = overHyphen(result.end)
      let below = Double(senses[next].number)
      guard below > 1, below > value || below == 2 else { return }
      result.low = value / below
      result.high = result.low
      result.end = next + 1
      result.isArticle = false
      result.rule = "number.fraction"
    } else {
      ratio(&result)
    }
  }

  /// "un million et demi": the half is of the million.
  func lastScale(before end: Int, from start: Int) -> Double {
    var index = end - 1
    while index > start {
      index -= 1
      if has(index, .and), let scale = bigScale(at: index - 1) { return scale.value }
    }
    return 1
  }

  /// "et demi(e)", "et quart", "et trois quarts", "and a half", after a number or a unit.
  func fractionTail(at index: Int) -> (value: Double, end: Int)? {
    guard has(index, .and) else { return nil }
    if let fifths = ordinalFraction(at: index + 1) { return fifths }
    var next = index + 1
    var above = 1.0
    if has(next, [.numeral, .indefinite]), has(next + 1, .fraction) {
      above = has(next, .numeral) ? Double(senses[next].number) : 1
      next += 1
    }
    guard has(next, .fraction), senses[next].number > 1 else { return nil }
    let below = Double(senses[next].number)
    guard above < below else { return nil }
    return (above / below, next + 1)
  }

  func bareFraction(at index: Int) -> NumberReading? {
    guard senses[index].number == 2 else { return nil }
    return reading(index, index + 1, 0.5, rule: "number.fraction")
  }
}
