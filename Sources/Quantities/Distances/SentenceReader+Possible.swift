import Geodesy
internal import Text

extension SentenceReader {
  /// A number whose unit is that of a distance before: "250 par la route", "une cinquantaine de Diouloulou", "à 45".
  ///
  /// Nothing is counted by it: a mark, a preposition, a direction or a manner follows.
  func numberAlone(
    _ number: NumberReading, in unit: StatedDistance.Unit, floor: Int
  ) -> DistanceReading? {
    guard !number.isOrdinal, !number.isArticle, number.form != .percent,
      let value = number.high ?? number.low, value >= 2, value < 3000, !has(number.start, .until),
      !(number.hasDigits && number.form == .exact && (1900..<2100).contains(value)),
      number.end >= limit || !isWord(number.end) || has(number.end, Self.behindNumbers)
        || direction(at: number.end) != nil,
      !isMark(number.end, "%"), !isMark(number.end, "/"),
      number.end >= limit || !tokens[number.end].isHyphen || !isAttached(number.end)
    else { return nil }
    let lead = lead(before: number.start, floor: floor)
    let tail = tail(at: number.end)
    if has(number.end, [.of, .ofThe]), !has(number.end + 1, .more) {
      guard tail.anchor != nil else { return nil }
    }
    guard tail.measure == nil, let extent = extent(number, unit) else { return nil }
    return DistanceReading(
      start: lead.start, end: tail.end,
      stated: StatedDistance(extent: extent, direction: tail.direction, mode: tail.mode),
      anchors: (tail.anchor.map { [$0] } ?? []) + tail.others, farther: tail.farther,
      rule: .possible)
  }

  /// The unit of the length that a number is joined to: of 35 in "à 35 et 31 kilomètres de la ville".
  func sharedUnit(of number: NumberReading) -> StatedDistance.Unit? {
    var index = number.end
    if isMark(index, ",") { index += 1 }
    guard has(index, [.and, .or]), index + 1 < limit else { return nil }
    index += 1
    if isAt(index) { index += 1 }
    guard let quantity = quantity(at: index), case .length(let unit) = quantity.unit.kind
    else { return nil }
    return unit
  }

  private static let behindNumbers: Roles = [
    .at, .to, .of, .ofThe, .more, .until, .preposition, .and, .or, .startsMode, .inside,
    .startsTrailingHedge, .relative,
  ]

  /// "à une encablure de Banki", "à mi-chemin entre A et B", "au PK 35 de la route de Gao".
  func placing(at index: Int) -> DistanceReading? {
    guard let found = tables.placings.match(tokens, at: index, before: limit) else { return nil }
    switch found.value {
    case .near(let low, let high):
      let tail = tail(at: found.end)
      guard tail.anchor != nil else { return nil }
      return DistanceReading(
        start: index, end: tail.end,
        stated: StatedDistance(
          extent: .vague(low: Distance(metres: low), high: Distance(metres: high)),
          direction: tail.direction),
        anchors: (tail.anchor.map { [$0] } ?? []) + tail.others, rule: .near)
    case .halfway:
      let (anchors, end) = bothEnds(at: found.end)
      return DistanceReading(
        start: index, end: end, stated: StatedDistance(extent: .halfway), anchors: anchors,
        rule: .halfway)
    case .post:
      guard let number = number(at: found.end), number.start == found.end, number.hasDigits,
        let extent = extent(number, .kilometre)
      else { return nil }
      return DistanceReading(
        start: index, end: number.end, stated: StatedDistance(extent: extent, mode: .road),
        rule: .post)
    }
  }

  /// "entre A et B", "de A et de B": the two places that something is between.
  private func bothEnds(at index: Int) -> (anchors: [NounPhrase], end: Int) {
    guard has(index, [.between, .of, .ofThe]),
      let one = nounPhrase(at: overApostrophe(index + 1))
    else { return ([], index) }
    guard has(one.end, .and) else { return ([one], one.end) }
    var next = one.end + 1
    if has(next, [.of, .ofThe]) { next = overApostrophe(next + 1) }
    guard let other = nounPhrase(at: next) else { return ([one], one.end) }
    return ([one, other], other.end)
  }
}
