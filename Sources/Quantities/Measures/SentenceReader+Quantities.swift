internal import Text

/// A number with its unit: "environ 30 km", "1h30", "deux kilomètres et demi".
struct QuantityReading {
  var number: NumberReading
  var unit: MeasureUnit
  /// The token after the unit, its half and its trailing hedge.
  var end: Int
  var start: Int { number.start }
}

extension SentenceReader {
  /// Reads a number that a unit follows; a hedge may stand behind the unit.
  func quantity(at index: Int) -> QuantityReading? {
    guard let number = number(at: index) else { return nil }
    return quantity(of: number)
  }

  /// Reads the unit that follows a number.
  func quantity(of number: NumberReading) -> QuantityReading? {
    guard !number.isOrdinal, number.form != .percent else { return nil }
    var position = overHyphen(number.end)
    // "une vingtaine de kilomètres", "quelques centaines de mètres", "deux millions de barils".
    if has(position, .of) || has(position, .ofThe), position == number.end,
      !number.isArticle
    {
      position = overApostrophe(position + 1)
    }
    // "half a mile", "one-third of a mile"
    if has(position, .indefinite), position > number.end || number.value.map({ $0 < 1 }) == true,
      number.rule == "number.fraction"
    {
      position += 1
    }
    guard var found = unit(at: position) ?? unit(behindAdjective: position) else { return nil }
    if found.value.needsDigits, !number.hasDigits { return nil }
    // "un livre", "un pied", "425 l'année"
    if number.isArticle, found.value.isAmbiguous { return nil }
    if found.value.needsDigits, found.end < limit, tokens[found.end].isApostrophe { return nil }
    found = compound(found)
    var result = QuantityReading(number: number, unit: found.value, end: found.end)
    half(&result)
    coins(&result)
    clockMinutes(&result)
    trailingHedge(&result)
    return result
  }

  private func unit(at index: Int) -> (value: MeasureUnit, end: Int)? {
    if let found = tables.unit(self, at: index) {
      // "30 m.", but "M. Keïta" and "S" of a name are no units.
      if found.value.needsDigits, tokens[index].isCapitalised, length(index) == 1,
        isMark(index + 1, ".") || tokens[index].scalar == 0x4D
      {
        return nil
      }
      return found
    }
    guard index < limit, tokens[index].kind == .mark,
      let unit = MeasureUnit.sign(tokens[index].scalar)
    else { return nil }
    // "1,5 °C"
    let end = index + 1
    if unit.name == "degree", isWord(end), isAttached(end), length(end) == 1 {
      return (unit, end + 1)
    }
    return (unit, end)
  }

  /// "deux cents bons kilomètres", "trois longues heures": a length or a time behind one word between it and its number.
  private func unit(behindAdjective index: Int) -> (value: MeasureUnit, end: Int)? {
    guard tables.language == .french, isWord(index), !tokens[index].isCapitalised,
      senses[index].roles.isSubset(of: [.last, .next, .early]),
      let found = unit(at: index + 1), !found.value.needsDigits
    else { return nil }
    if case .other = found.value.kind { return nil }
    return found
  }

  /// "km/h", "km²", "m3".
  private func compound(
    _ found: (value: MeasureUnit, end: Int)
  ) -> (value: MeasureUnit, end: Int) {
    guard case .length = found.value.kind, found.end < limit else { return found }
    let next = tokens[found.end]
    if next.isMark("/"), isWord(found.end + 1) {
      return (MeasureUnit(.other(.speed), found.value.name + "/h"), found.end + 2)
    }
    if next.scalar == 0xB2 || isAttached(found.end) && isDigits(found.end) && digits(found.end) == 2
    {
      return (MeasureUnit(.other(.area), "square_" + found.value.name), found.end + 1)
    }
    if next.scalar == 0xB3 || isAttached(found.end) && isDigits(found.end) && digits(found.end) == 3
    {
      return (MeasureUnit(.other(.volume), "cubic_" + found.value.name), found.end + 1)
    }
    return found
  }

  /// "un kilomètre et demi", "une heure et quart".
  private func half(_ result: inout QuantityReading) {
    guard let more = fractionTail(at: result.end), let low = result.number.low,
      result.number.low == result.number.high
    else { return }
    result.number.low = low + more.value
    result.number.high = result.number.low
    result.number.isArticle = false
    result.end = more.end
  }

  /// "deux euros et un centime", "treize euros et quarante-cinq cents".
  private func coins(_ result: inout QuantityReading) {
    guard case .other(.money) = result.unit.kind, has(result.end, .and),
      let low = result.number.low,
      result.number.low == result.number.high, !result.unit.isCoin,
      let more = number(at: result.end + 1), let part = more.value, part < 100,
      let unit = unit(at: more.end), unit.value.isCoin
    else { return }
    result.number.low = low + part / 100
    result.number.high = result.number.low
    result.number.isArticle = false
    result.end = unit.end
  }

  /// Reads money whose sign stands first: "$ 75 millions", "€1000", "usd$ 15".
  func money(at index: Int) -> MeasureReading? {
    guard index < limit, tokens[index].kind == .mark,
      let unit = MeasureUnit.sign(tokens[index].scalar), case .other(.money) = unit.kind,
      let number = number(at: index + 1), number.hasDigits
    else { return nil }
    let start = isAttached(index) && isWord(index - 1) && length(index - 1) <= 3 ? index - 1 : index
    return MeasureReading(
      start: start, end: number.end,
      mention: MeasureMention(
        quantity: .money, low: number.mention.low, high: number.mention.high, unit: unit.name),
      rule: "measure.money")
  }

  /// "1h30", "2 heures 45", "deux heures trente".
  private func clockMinutes(_ result: inout QuantityReading) {
    guard case .time(.hour) = result.unit.kind, let low = result.number.low,
      result.number.low == result.number.high, isDigits(result.end),
      let minutes = digits(result.end),
      minutes < 60, length(result.end) <= 2
    else { return }
    result.number.low = low + Double(minutes) / 60
    result.number.high = result.number.low
    result.end += 1
    if has(result.end, .timeUnit), senses[result.end].detail == TimeUnit.minute.rawValue {
      result.end += 1
    }
  }

  /// "110 km environ", "dix kilomètres à peine".
  func trailingHedge(_ result: inout QuantityReading) {
    guard has(result.end, .startsTrailingHedge),
      let found = tables.trailingHedges.match(tokens, at: result.end, before: limit)
    else { return }
    apply(found.value, to: &result.number)
    result.number.isHedged = true
    result.end = found.end
  }
}

extension MeasureUnit {
  /// Units that are one sign: money, degrees, angles of time.
  static func sign(_ scalar: UInt32) -> MeasureUnit? {
    switch scalar {
    case 0x20AC: MeasureUnit(.other(.money), "euro", needsDigits: true)
    case 0x24: MeasureUnit(.other(.money), "dollar", needsDigits: true)
    case 0xA3: MeasureUnit(.other(.money), "pound", needsDigits: true, isAmbiguous: true)
    case 0xA5: MeasureUnit(.other(.money), "yen", needsDigits: true)
    case 0xB0: MeasureUnit(.other(.temperature), "degree", needsDigits: true)
    default: nil
    }
  }
}
