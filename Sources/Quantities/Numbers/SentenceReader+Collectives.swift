internal import Text

extension SentenceReader {
  /// Reads "une trentaine", "une bonne trentaine", "deux douzaines", "une demi-douzaine", "des centaines",
  /// "quelques dizaines de milliers", "plusieurs", "a dozen".
  func collective(at index: Int) -> NumberReading? {
    var next = index
    var count: Double?
    var isVague = false
    if has(index, .vague) {
      isVague = true
      next += 1
    } else if has(index, .indefinite), has(index + 1, .vague) {
      // "a few"
      isVague = true
      next += 2
    } else if has(index, .fraction), senses[index].number == 2, has(index + 1, .indefinite),
      has(index + 2, .collective)
    {
      // "half a dozen"
      count = 0.5
      next += 2
    } else if has(index, .ofThe) || has(index, .collective) && isPlural(index) {
      // "des dizaines"; in English the plural alone.
      isVague = true
      if has(index, .ofThe) { next += 1 }
    } else if has(index, .indefinite) {
      count = 1
      next += 1
    } else if let number = wordNumber(at: index), !number.isOrdinal {
      count = number.value
      next = number.end
    } else {
      return nil
    }
    while has(next, .collectiveAdjective), next - index < 4 { next += 1 }
    if has(next, .fraction), senses[next].number == 2, has(overHyphen(next + 1), .collective) {
      count = (count ?? 1) / 2
      next = overHyphen(next + 1)
    }
    guard has(next, .collective) || isVague && bigScale(at: next) != nil else {
      guard isVague, has(next - 1, .vague) else { return nil }
      return band(index, next, 2, 10)
    }
    var value = bigScale(at: next)?.value ?? Double(senses[next].number)
    next += 1
    // "de milliers", "de millions"
    var last = next
    if has(last, .of) { last = overApostrophe(last + 1) }
    if let scale = collectiveScale(last), last > next || tables.numbers.articleCounts {
      value *= scale
      next = last + 1
    }
    guard let count, !isVague else { return band(index, next, 2 * value, 9 * value) }
    return NumberReading(
      start: index, end: next, core: index, low: count * value, high: count * value, form: .aine,
      rule: "number.collective")
  }

  private func collectiveScale(_ index: Int) -> Double? {
    if let scale = scale(at: index)?.value { return scale }
    guard has(index, .collective), senses[index].number == 1000 else { return nil }
    return 1000
  }

  private func isPlural(_ index: Int) -> Bool {
    tables.numbers.articleCounts && bytes[tokens[index].end - 1] == 0x73
  }

  private func band(_ start: Int, _ end: Int, _ low: Double, _ high: Double) -> NumberReading {
    NumberReading(
      start: start, end: end, core: start, low: low, high: high, form: .vague,
      rule: "number.vague")
  }
}
