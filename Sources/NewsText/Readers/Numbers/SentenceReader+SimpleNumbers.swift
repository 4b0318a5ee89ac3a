extension SentenceReader {
  /// Reads one number without hedges: digits, words, "une trentaine", "quelques dizaines", "trois quarts".
  func simpleNumber(at index: Int) -> NumberReading? {
    guard index >= first, index < limit else { return nil }
    if isDigits(index) || isMark(index, ",") || isMark(index, "-") {
      return digitPhrase(at: index)
    }
    let roles = senses[index].roles
    if !roles.isDisjoint(with: [.vague, .ofThe, .indefinite, .numeral, .collective, .fraction]),
      let collective = collective(at: index)
    {
      return collective
    }
    if roles.contains(.fraction), let fraction = bareFraction(at: index) { return fraction }
    if roles.contains(.minus), let number = digitNumber(at: index + 1), isFree(index - 1) {
      return reading(index, number.end, -number.value, hasDigits: true)
    }
    return wordPhrase(at: index)
  }

  /// Whether a number may begin after the token: it is no number itself.
  private func isFree(_ index: Int) -> Bool {
    index < first || !(tokens[index].isDigits || has(index, [.numeral, .hour, .dayPart]))
  }

  private func reading(
    _ start: Int, _ end: Int, _ value: Double, hasDigits: Bool = false,
    rule: String = "number.words"
  ) -> NumberReading {
    NumberReading(
      start: start, end: end, core: start, low: value, high: value, hasDigits: hasDigits,
      rule: hasDigits ? "number.digits" : rule)
  }

  // MARK: Digits

  private func digitPhrase(at index: Int) -> NumberReading? {
    if isMark(index, ",") { return leadingComma(at: index) }
    if isMark(index, "-") {
      // "-12", not "9-12" and not the dash of a list.
      guard !isAttached(index), isAttached(index + 1), var number = digitPhrase(at: index + 1),
        number.hasDigits
      else { return nil }
      number.start = index
      number.core = index
      number.low = number.low.map { -$0 }
      number.high = number.low
      return number
    }
    guard let number = digitNumber(at: index) else { return nil }
    var result = reading(index, number.end, number.value, hasDigits: true)
    suffix(&result, isDecimal: number.isDecimal)
    if !number.isDecimal { addFraction(to: &result) }
    if isMark(result.end, "%") {
      result.end += 1
      result.form = .percent
    } else if let scale = scale(at: overHyphen(result.end)), !scale.isOrdinal,
      !isAttached(result.end)
    {
      scaled(&result, by: scale.value)
    }
    return result
  }

  /// ",08" at the head of a text or after a space.
  private func leadingComma(at index: Int) -> NumberReading? {
    guard !isAttached(index), isAttached(index + 1), isDigits(index + 1),
      let part = digits(index + 1)
    else { return nil }
    var value = Double(part)
    for _ in 0..<length(index + 1) { value /= 10 }
    var result = reading(index, index + 2, value, hasDigits: true)
    suffix(&result, isDecimal: true)
    return result
  }

  /// "22e", "1er", "100K", "1,2M", "50 %".
  private func suffix(_ result: inout NumberReading, isDecimal: Bool) {
    guard isWord(result.end) else { return }
    if has(result.end, .ordinalSuffix), !isDecimal, isAttached(result.end) {
      result.end += 1
      result.form = .ordinal
      result.isOrdinal = true
      result.rule = "number.ordinal"
    } else if length(result.end) == 1 {
      let letter = tokens[result.end].scalar
      let factor: Double
      switch letter {
      case 0x4B: factor = 1e3
      case 0x6B where isDecimal || isAttached(result.end): factor = 1e3
      case 0x4D where isAttached(result.end): factor = 1e6
      case 0x47 where isAttached(result.end): factor = 1e9
      default: return
      }
      result.low = result.low.map { $0 * factor }
      result.high = result.low
      result.end += 1
    }
  }

  /// "10 1/2", "3/4", "1½", "½".
  private func addFraction(to result: inout NumberReading) {
    if let half = vulgarFraction(result.end) {
      result.low = result.low.map { $0 + half }
      result.high = result.low
      result.end += 1
      return
    }
    if let value = result.low, let below = slashed(at: result.end), value < 100,
      value == value.rounded(), below.value > value, result.end == result.start + 1
    {
      result.low = value / below.value
      result.high = result.low
      result.end = below.end
      result.rule = "number.fraction"
      return
    }
    if isDigits(result.end), length(result.end) == 1, !isAttached(result.end),
      let above = digits(result.end), let below = slashed(at: result.end + 1), below.value <= 10,
      Double(above) < below.value
    {
      result.low = result.low.map { $0 + Double(above) / below.value }
      result.high = result.low
      result.end = below.end
      result.rule = "number.fraction"
    }
  }

  private func slashed(at index: Int) -> (value: Double, end: Int)? {
    guard isMark(index, "/"), isAttached(index), isAttached(index + 1), isDigits(index + 1),
      length(index + 1) <= 2, !(isMark(index + 2, "/") && isAttached(index + 2)),
      let below = digits(index + 1), below > 1
    else { return nil }
    return (Double(below), index + 2)
  }

  private func vulgarFraction(_ index: Int) -> Double? {
    guard index < limit, tokens[index].kind == .mark else { return nil }
    switch tokens[index].scalar {
    case 0xBC: return 0.25
    case 0xBD: return 0.5
    case 0xBE: return 0.75
    case 0x2153: return 1.0 / 3
    case 0x2154: return 2.0 / 3
    default: return nil
    }
  }

  // MARK: Words

  private func wordPhrase(at index: Int) -> NumberReading? {
    if let fraction = vulgarFraction(index) {
      return reading(index, index + 1, fraction, rule: "number.fraction")
    }
    guard let number = wordNumber(at: index) else {
      // "a hundred"
      guard tables.numbers.articleCounts, has(index, .indefinite),
        has(index + 1, .numeral), let number = wordNumber(at: index + 1) ?? bareScale(index + 1),
        number.value >= 100, !number.isOrdinal
      else { return indefinite(at: index) }
      return reading(index, number.end, number.value)
    }
    var result = reading(index, number.end, number.value)
    if number.isOrdinal {
      result.isOrdinal = true
      result.form = .ordinal
      result.rule = "number.ordinal"
      ordinalFraction(&result, from: index)
      return result
    }
    result.isArticle = number.end == index + 1 && has(index, .indefinite)
    decimalWords(&result)
    wordFraction(&result)
    if let scale = bigScale(at: result.end), result.rule == "number.decimal" {
      scaled(&result, by: scale.value)
    }
    return result
  }

  private func bareScale(_ index: Int) -> WordReading? {
    guard let scale = scale(at: index) else { return nil }
    return WordReading(value: scale.value, end: index + 1, isOrdinal: scale.isOrdinal)
  }

  private func indefinite(at index: Int) -> NumberReading? {
    guard has(index, .indefinite) else { return nil }
    var result = reading(index, index + 1, 1)
    result.isArticle = true
    return result
  }

  /// "2,5 millions", "3 millions et demi", "2 millions 300 000".
  private func scaled(_ result: inout NumberReading, by scale: Double) {
    let end = overHyphen(result.end)
    result.low = result.low.map { $0 * scale }
    result.high = result.low
    result.end = end + 1
    if let rest = digitNumber(at: result.end), rest.value < scale, rest.value >= 1000 {
      result.low = result.low.map { $0 + rest.value }
      result.high = result.low
      result.end = rest.end
    }
    let value = result.low
    wordFraction(&result)
    if let value, let more = result.low, more != value {
      result.low = value + (more - value) * scale
      result.high = result.low
    }
  }

  /// "douze virgule quatre-vingt-dix-neuf", "un virgule zéro cinq".
  private func decimalWords(_ result: inout NumberReading) {
    guard has(result.end, .decimalPoint) else { return }
    var index = result.end + 1
    var zeros = 0
    while has(index, .numeral), senses[index].numeral == .zero, zeros < 20 {
      zeros += 1
      index += 1
    }
    var part = ""
    var count = 0
    while count < 20, let number = wordNumber(at: index), !number.isOrdinal {
      if count > 0, number.value >= 10 { break }
      part += String(Int(min(number.value, 1e15)))
      index = number.end
      count += 1
      if number.value >= 10 { break }
    }
    guard zeros > 0 || !part.isEmpty else { return }
    var value = Double(part) ?? 0
    for _ in 0..<(zeros + part.utf8.count) { value /= 10 }
    result.low = result.low.map { $0 + value }
    result.high = result.low
    result.end = index
    result.rule = "number.decimal"
    result.isArticle = false
  }

  /// "et demi", "et trois quarts", "trois quarts", "deux tiers", "un sur vingt".
  private func wordFraction(_ result: inout NumberReading) {
    if let more = fractionTail(at: result.end) {
      result.isArticle = false
      result.end = more.end
      let scale = lastScale(before: more.end, from: result.start)
      result.low = result.low.map { $0 + more.value * scale }
      result.high = result.low
    } else if let value = result.low, has(result.end, .fraction), value < 100 {
      let below = Double(senses[result.end].number)
      guard below > 1, below > value || below == 2 else { return }
      result.low = value / below
      result.high = result.low
      result.end += 1
      result.isArticle = false
      result.rule = "number.fraction"
    }
  }

  /// "un million et demi": the half is of the million.
  private func lastScale(before end: Int, from start: Int) -> Double {
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

  private func bareFraction(at index: Int) -> NumberReading? {
    guard senses[index].number == 2 else { return nil }
    return reading(index, index + 1, 0.5, rule: "number.fraction")
  }

  /// "un cinquième de", "deux cinquièmes": a part, where the words before say so.
  private func ordinalFraction(_ result: inout NumberReading, from index: Int) {
    guard let head = wordNumberBeforeOrdinal(index, end: result.end) else { return }
    result.low = head.above / head.below
    result.high = result.low
    result.form = .exact
    result.isOrdinal = false
    result.rule = "number.fraction"
  }

  private func wordNumberBeforeOrdinal(_ index: Int, end: Int) -> (above: Double, below: Double)? {
    let last = end - 1
    guard last > index, senses[last].isOrdinal, bytes[tokens[last].end - 1] == 0x73 else {
      return nil
    }
    var part = self
    part.limit = last
    guard let above = part.wordNumber(at: index), above.end == last, !above.isOrdinal else {
      return nil
    }
    let below =
      senses[last].numeral == .scale
      ? scale(at: last)?.value ?? 1
      : senses[last].numeral == .hundred ? 100 : Double(senses[last].number)
    return below > above.value ? (above.value, below) : nil
  }
}
