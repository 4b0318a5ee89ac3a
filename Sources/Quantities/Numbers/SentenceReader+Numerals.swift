internal import Text

extension SentenceReader {
  /// A number in words: its value, the token after it, and whether an ordinal ended it.
  struct WordReading {
    var value: Double
    var end: Int
    var isOrdinal = false
  }

  /// Reads a number in words of any length: "quatre-vingt-dix-sept", "deux cent mille", "vingt et unième".
  ///
  /// Hyphens and spaces count alike. The scales must fall ("un million deux cent mille"), so that
  /// "mille mille" is two numbers.
  func wordNumber(at index: Int) -> WordReading? {
    guard has(index, .numeral) else { return nil }
    if senses[index].numeral == .zero { return zero(at: index) }
    if let scale = bigScale(at: index), scale.isOrdinal {
      return WordReading(value: scale.value, end: index + 1, isOrdinal: true)
    }
    guard var total = chunk(at: index) else { return nil }
    var sum = 0.0
    var lastScale = Double.infinity
    while true {
      let next = overHyphen(total.end)
      guard !total.isOrdinal, let scale = bigScale(at: next), scale.value < lastScale else { break }
      sum += total.value * scale.value
      lastScale = scale.value
      total = WordReading(value: 0, end: next + 1, isOrdinal: scale.isOrdinal)
      let rest = overAnd(overHyphen(next + 1), next + 1)
      // "six millions et deux tiers" ends before its fraction.
      guard !scale.isOrdinal, let more = chunk(at: rest),
        rest == overHyphen(next + 1) || !has(more.end, .fraction)
      else { break }
      total = more
    }
    return WordReading(value: sum + total.value, end: total.end, isOrdinal: total.isOrdinal)
  }

  /// Reads a number below a million: [n] mille [n].
  private func chunk(at index: Int) -> WordReading? {
    var reading: WordReading
    if isThousand(index) {
      reading = WordReading(value: 1000, end: index + 1, isOrdinal: senses[index].isOrdinal)
    } else {
      guard let hundreds = hundreds(at: index) else { return nil }
      let next = overHyphen(hundreds.end)
      guard !hundreds.isOrdinal, isThousand(next) else { return hundreds }
      reading = WordReading(
        value: hundreds.value * 1000, end: next + 1, isOrdinal: senses[next].isOrdinal)
    }
    if !reading.isOrdinal {
      let next = overAnd(overHyphen(reading.end), reading.end)
      if let rest = hundreds(at: next), isTight(reading.end, next, rest) {
        reading.value += rest.value
        reading.end = rest.end
        reading.isOrdinal = rest.isOrdinal
      }
    }
    return reading
  }

  /// After "mille et" only "un" and, where the language says so, any number below a hundred.
  private func isTight(_ end: Int, _ next: Int, _ rest: WordReading) -> Bool {
    guard next > end, has(end, .and) || has(next - 1, .and) else { return true }
    return rest.value == 1 || tables.numbers.andBelowHundred && rest.value < 100
  }

  private func overAnd(_ index: Int, _ fallback: Int) -> Int {
    guard has(index, .and), has(overHyphen(index + 1), .numeral) else { return index }
    return overHyphen(index + 1)
  }

  /// Reads a number below a thousand; "dix-neuf cents" too.
  private func hundreds(at index: Int) -> WordReading? {
    var reading: WordReading
    if kind(index) == .hundred {
      reading = WordReading(value: 100, end: index + 1, isOrdinal: senses[index].isOrdinal)
    } else {
      guard let head = belowHundred(at: index) else { return nil }
      let next = overHyphen(head.end)
      guard !head.isOrdinal, head.value < 20, head.value > 1 || tables.numbers.andBelowHundred,
        kind(next) == .hundred
      else { return head }
      reading = WordReading(
        value: head.value * 100, end: next + 1, isOrdinal: senses[next].isOrdinal)
    }
    guard !reading.isOrdinal else { return reading }
    var next = overHyphen(reading.end)
    if has(next, .and), tables.numbers.andBelowHundred { next += 1 }
    if let rest = belowHundred(at: next) {
      reading.value += rest.value
      reading.end = rest.end
      reading.isOrdinal = rest.isOrdinal
    }
    return reading
  }

  private func belowHundred(at index: Int) -> WordReading? {
    guard has(index, .numeral) else { return nil }
    let sense = senses[index]
    let value = Double(sense.number)
    var reading = WordReading(value: value, end: index + 1, isOrdinal: sense.isOrdinal)
    if sense.isOrdinal { return isBelowHundred(sense.numeral) ? reading : nil }
    switch sense.numeral {
    case .digit:
      let next = overHyphen(index + 1)
      guard tables.numbers.isVigesimal, sense.number == 4, kind(next) == .tens,
        senses[next].number == 20
      else { return reading }
      reading = WordReading(value: 80, end: next + 1, isOrdinal: senses[next].isOrdinal)
      addUnits(to: &reading, withTeens: true)
    case .ten:
      let next = overHyphen(index + 1)
      guard tables.numbers.isVigesimal, kind(next) == .digit, senses[next].number >= 7 else {
        break
      }
      reading = WordReading(
        value: 10 + Double(senses[next].number), end: next + 1, isOrdinal: senses[next].isOrdinal)
    case .teen: break
    case .tens:
      addUnits(to: &reading, withTeens: tables.numbers.isVigesimal && sense.number == 60)
    default: return nil
    }
    return reading
  }

  private func isBelowHundred(_ kind: NumeralKind) -> Bool {
    kind == .digit || kind == .ten || kind == .teen || kind == .tens
  }

  /// Adds what follows a multiple of ten: "-trois", " et un", "-onze", "-dix-sept".
  private func addUnits(to reading: inout WordReading, withTeens: Bool) {
    guard !reading.isOrdinal else { return }
    let joined = overHyphen(reading.end)
    let isHyphenated = joined > reading.end
    let and = has(joined, .and) && tables.numbers.isVigesimal
    let next = and ? overHyphen(joined + 1) : joined
    let sense = next < limit ? senses[next] : Sense()
    switch sense.numeral {
    case .digit where sense.number == 1:
      // "vingt un" is two numbers, "vingt-un" and "quatre-vingt un" one.
      guard and || isHyphenated || reading.value == 80 || !tables.numbers.isVigesimal else {
        return
      }
      // "vingt et un cinquième" is twenty and a fifth.
      if and, !sense.isOrdinal, next + 1 < limit, senses[next + 1].isOrdinal,
        senses[next + 1].number > 2
      {
        return
      }
    case .digit:
      guard !and else { return }
    case .ten, .teen:
      guard withTeens, let rest = belowHundred(at: next), !and || rest.value <= 11 else { return }
      reading.value += rest.value
      reading.end = rest.end
      reading.isOrdinal = rest.isOrdinal
      return
    default: return
    }
    reading.value += Double(sense.number)
    reading.end = next + 1
    reading.isOrdinal = sense.isOrdinal
  }

  /// Reads "zéro" with what follows: "zéro huit" is 8.
  private func zero(at index: Int) -> WordReading {
    var end = index + 1
    while end < limit, kind(end) == .zero, end - index < 20 { end += 1 }
    // "zéro cents" is money.
    if has(end, .numeral), kind(end) != .zero,
      !has(end, .startsUnit) || bytes[tokens[end].end - 1] != 0x73,
      let rest = wordNumber(at: end)
    {
      return rest
    }
    return WordReading(value: 0, end: end)
  }

  private func kind(_ index: Int) -> NumeralKind {
    has(index, .numeral) ? senses[index].numeral : .none
  }

  private func isThousand(_ index: Int) -> Bool {
    kind(index) == .scale && senses[index].number == 3
  }

  /// A million and more; "million" alone is none, it needs its multiplier.
  func bigScale(at index: Int) -> (value: Double, isOrdinal: Bool)? {
    guard kind(index) == .scale, senses[index].number > 3 else { return nil }
    return (Self.powers[Int(senses[index].number) % 25], senses[index].isOrdinal)
  }

  /// A thousand and more.
  func scale(at index: Int) -> (value: Double, isOrdinal: Bool)? {
    guard kind(index) == .scale else { return nil }
    return (Self.powers[Int(senses[index].number) % 25], senses[index].isOrdinal)
  }

  /// A hundred, a thousand and more, as the last word of a number: "trois cents", "quatre mille".
  func roundScale(at index: Int) -> Double? {
    if kind(index) == .hundred { return senses[index].isOrdinal ? nil : 100 }
    guard let scale = scale(at: index), !scale.isOrdinal else { return nil }
    return scale.value
  }

  private static let powers: [Double] = {
    var powers = [1.0]
    for _ in 0..<24 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}
