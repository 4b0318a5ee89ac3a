internal import Text

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

  func reading(
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
      if isMark(index + 1, ","), !isAttached(index),
        var part = leadingComma(at: index + 1, isSigned: true)
      {
        part.start = index
        part.core = index
        part.low = part.low.map { -$0 }
        part.high = part.low
        return part
      }
      guard !isAttached(index), isDigits(index + 1), var number = digitPhrase(at: index + 1),
        isAttached(index + 1) || index == first && number.end == limit
      else { return nil }
      number.start = index
      number.core = index
      number.low = number.low.map { -$0 }
      number.high = number.low
      return number
    }
    guard let number = digitNumber(at: index) else { return nil }
    var result = reading(index, number.end, number.value, hasDigits: true)
    powers(&result)
    suffix(&result, isDecimal: number.isDecimal)
    if !number.isDecimal { addFraction(to: &result) }
    ratio(&result)
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
  private func leadingComma(at index: Int, isSigned: Bool = false) -> NumberReading? {
    guard isSigned || !isAttached(index), isAttached(index + 1), isDigits(index + 1),
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

  /// "10^6", "1,1^+23", "12e-1".
  private func powers(_ result: inout NumberReading) {
    var next = result.end
    guard isAttached(next), let base = result.low else { return }
    let isScientific = isWord(next) && length(next) == 1 && tokens[next].scalar == 0x65
    guard isMark(next, "^") || isScientific else { return }
    next += 1
    let isNegative = isMark(next, "-")
    let isSigned = isNegative || isMark(next, "+")
    if isSigned { next += 1 }
    guard isSigned || !isScientific, isAttached(next), isDigits(next), length(next) <= 2,
      let exponent = digits(next)
    else { return }
    var value = isScientific ? base : 1
    for _ in 0..<exponent { value *= isScientific ? (isNegative ? 0.1 : 10) : base }
    if isNegative, !isScientific { value = 1 / value }
    result.low = value
    result.high = value
    result.end = next + 1
    result.rule = "number.power"
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
    if let part = ordinalFraction(at: index) {
      return reading(index, part.end, part.value, rule: "number.fraction")
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
    wordFraction(&result)
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
}
