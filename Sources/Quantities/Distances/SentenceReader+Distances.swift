import Geodesy
internal import Text

extension SentenceReader {
  /// Tells what a length is and reads the whole phrase around it.
  ///
  /// The phrase does not reach before `floor`, the token after the mention before; `previous` is the
  /// distance read before in the same sentence, for "à 459 km de X et à 45 de Y".
  func distance(
    of quantity: QuantityReading, floor: Int, previous: DistanceReading?
  ) -> LengthReading? {
    switch quantity.unit.kind {
    case .length(let unit): length(quantity, in: unit, floor: floor, previous: previous)
    case .time(let unit): journey(quantity, in: unit, floor: floor)
    case .other(let kind): .measure(measure(quantity, kind))
    }
  }

  // MARK: Lengths

  private func length(
    _ quantity: QuantityReading, in unit: StatedDistance.Unit, floor: Int,
    previous: DistanceReading?
  ) -> LengthReading? {
    let lead = lead(before: quantity.start, floor: floor)
    let tail = tail(at: quantity.end)
    if let pair = statedPair(before: quantity.start, floor: floor),
      let extent = extent(quantity.number, unit), tail.measure == nil
    {
      return .distance(
        DistanceReading(
          start: pair.start, end: quantity.end,
          stated: StatedDistance(extent: extent, restated: restated(tail), mode: tail.mode),
          anchors: [pair.anchor], subject: pair.subject, rule: .pair))
    }
    let other = otherMeasure(lead, quantity, tail, floor: floor)
    let coordinated = isCoordinated(lead.start, previous)
    let found =
      other != nil || isFromNowhere(tail, unit)
      ? nil : distanceRule(lead, quantity, tail, isCoordinated: coordinated, floor: floor)
    // The gate may think otherwise of what words make another measure: "les 30 km qui séparent Ber de Tombouctou".
    let fallback = other ?? measure(quantity, .length)
    // "jusqu'à 55 km" without a place is a range.
    let isRange = lead.isUntil || has(quantity.start, .until)
    guard found != nil || gate != nil && !isRange else { return .measure(fallback) }
    var number = quantity.number
    if lead.frame == .radius, number.form == .exact { number.form = .atMost }
    if lead.isOnly { apply(.only, to: &number) }
    if let hedge = lead.hedge ?? tail.hedge { apply(hedge, to: &number) }
    if coordinated, let previous, number.form == .exact, !lead.isAt,
      case .about = previous.stated.extent
    {
      number.form = .about
    }
    guard let extent = extent(number, unit) else { return .measure(fallback) }
    var reading = DistanceReading(
      start: lead.start, end: tail.end,
      stated: StatedDistance(
        extent: extent, restated: restated(tail), direction: tail.direction, mode: tail.mode),
      anchors: (tail.anchor.map { [$0] } ?? []) + tail.others, farther: tail.farther,
      rule: found ?? .possible, measure: other?.mention.quantity)
    addFront(to: &reading, floor: floor)
    return gate == nil ? .distance(reading) : .possible(reading, fallback)
  }

  /// Whether metres count from nothing, as a height, a depth or a range does.
  ///
  /// The gate decides on "à 2 092 mètres" and "dans un rayon de 60 mètres".
  private func isFromNowhere(_ tail: DistanceTail, _ unit: StatedDistance.Unit) -> Bool {
    gate != nil && unit == .metre && tail.anchor == nil && tail.direction == nil && !tail.isFarther
  }

  /// What makes a length a distance between places; nil when nothing does.
  private func distanceRule(
    _ lead: DistanceLead, _ quantity: QuantityReading, _ tail: DistanceTail, isCoordinated: Bool,
    floor: Int
  ) -> DistanceRule? {
    if lead.frame == .radius { return .radius }
    if lead.frame != nil { return .frame }
    if lead.isUntil {
      // "jusqu'à 10 km" is a range; "jusqu'à 10 km de la ville" says how far.
      return tail.anchor == nil && tail.direction == nil ? nil : .until
    }
    if lead.isAt { return tail.direction == nil ? .at : .atDirection }
    if tail.direction != nil, tail.anchor != nil || tail.isFarther || lead.isSituated {
      return .direction
    }
    if isSeparating(quantity.end) { return .separates }
    if tail.isLinked { return .linked }
    if quantity.number.form == .between, tail.anchor?.name != nil, !lead.hasArticle {
      return .between
    }
    if lead.isSituated { return .situated }
    if isCoordinated, tail.anchor != nil { return .coordinated }
    if let anchor = tail.anchor, anchor.name != nil || tables.language == .english,
      !lead.hasArticle,
      lead.isOpen
    {
      return .bare
    }
    return nil
  }

  /// What words around a length make it other than a distance; nil where none do.
  private func otherMeasure(
    _ lead: DistanceLead, _ quantity: QuantityReading, _ tail: DistanceTail, floor: Int
  ) -> MeasureReading? {
    if let kind = tail.measure ?? measureBefore(lead, quantity, floor: floor),
      lead.frame == nil || tail.measure != nil
    {
      return measure(quantity, kind, start: measureStart(lead, quantity), end: tail.end)
    }
    return heightOrRace(lead, tail, floor: floor).map { measure(quantity, $0) }
  }

  /// "culmine à 3 000 mètres", "à 12 km de l'arrivée": lengths with "à" that are no distance.
  private func heightOrRace(
    _ lead: DistanceLead, _ tail: DistanceTail, floor: Int
  ) -> MeasureMention.Quantity? {
    if let anchor = tail.anchor, anchor.name == nil, !anchor.isHere,
      tables.raceAnchors.contains(tokens[anchor.head])
    {
      return .race
    }
    guard lead.isAt, tail.anchor == nil || lead.isHeight, tail.direction == nil, !tail.isLinked
    else {
      return nil
    }
    var index = lead.start - 1
    var steps = 0
    while index >= floor, index >= first, steps < 8 {
      if tokens[index].kind == .mark, !tokens[index].isApostrophe, !tokens[index].isHyphen { break }
      if let kind = tables.measureVerbs[tokens[index]] { return kind }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func measureBefore(
    _ lead: DistanceLead, _ quantity: QuantityReading, floor: Int
  ) -> MeasureMention.Quantity? {
    for start in lead.start == quantity.start ? [quantity.start] : [quantity.start, lead.start] {
      if let found = tables.measuresBefore.match(
        tokens, endingAt: start, after: max(first, floor))
      {
        return found.value
      }
    }
    return nil
  }

  private func measureStart(_ lead: DistanceLead, _ quantity: QuantityReading) -> Int {
    lead.isAt ? lead.start : quantity.start
  }

  /// "…, soixante kilomètres de Vannes", "et 45 km de Gao" after a distance.
  func isCoordinated(_ start: Int, _ previous: DistanceReading?) -> Bool {
    guard let previous else { return false }
    var index = previous.end
    while index < start, isMark(index, ",") || has(index, [.and, .or]) { index += 1 }
    return index == start && start > previous.end
  }

  /// "à 130 km au nord de Rennes et à 20 de Dinard": the second number has the unit of the first.
  func elidedDistance(of number: NumberReading, after previous: DistanceReading?)
    -> DistanceReading?
  {
    let start = number.start - 1
    guard let previous, let unit = previous.stated.unit, isAt(start), isCoordinated(start, previous)
    else { return nil }
    let tail = tail(at: number.end)
    guard let anchor = tail.anchor, anchor.name != nil || anchor.isHere,
      let extent = extent(number, unit)
    else { return nil }
    return DistanceReading(
      start: start, end: tail.end,
      stated: StatedDistance(extent: extent, direction: tail.direction, mode: tail.mode),
      anchors: [anchor] + tail.others, rule: .elidedUnit)
  }

  private func restated(_ tail: DistanceTail) -> StatedDistance.Extent? {
    guard let other = tail.restated, case .length(let unit) = other.unit.kind else { return nil }
    return extent(other.number, unit)
  }

  /// The words of a number with a unit as an extent; nil for lengths that no distance has.
  func extent(_ number: NumberReading, _ unit: StatedDistance.Unit) -> StatedDistance.Extent? {
    func length(_ value: Double?) -> StatedDistance.Length? {
      value.flatMap { StatedDistance.Length($0, unit) }
    }
    if number.form == .vague {
      guard let low = length(number.low), let high = length(number.high) else { return nil }
      return .vague(low: low.distance, high: high.distance)
    }
    if number.form == .between {
      guard let low = length(number.low), let high = length(number.high) else { return nil }
      return .between(low, high)
    }
    guard let value = length(number.low) else { return nil }
    switch number.form {
    case .about: return .about(value)
    case .aine: return .aine(value)
    case .nearly: return .nearly(value)
    case .only: return .only(value)
    case .barely: return .barely(value)
    case .atMost: return .atMost(value)
    case .atLeast: return .atLeast(value)
    default: return .exactly(value)
    }
  }

  // MARK: Journeys

  /// "à deux heures de route de Gao", "après neuf heures de route", "à 1h30 de Bamako".
  private func journey(
    _ quantity: QuantityReading, in unit: TimeUnit, floor: Int
  ) -> LengthReading? {
    guard let hours = unit.hoursOfTravel, let value = quantity.number.high else { return nil }
    let lead = lead(before: quantity.start, floor: floor)
    let tail = tail(at: quantity.end)
    guard tail.measure == nil else { return nil }
    let isPossible = !isJourney(lead, tail, unit)
    guard !isPossible || gate != nil else { return nil }
    let travel = tail.travel ?? .road
    let mean = quantity.number.form == .vague ? value : quantity.number.low ?? value
    guard hours * mean > 0 else { return nil }
    var reading = DistanceReading(
      start: has(lead.start - 1, .indefinite) && tables.numbers.articleCounts
        ? lead.start - 1 : lead.start, end: tail.end,
      stated: StatedDistance(
        extent: .travelTime(hours: hours * mean, by: travel), direction: tail.direction,
        mode: tail.mode ?? (travel == .road ? .road : nil)),
      anchors: (tail.anchor.map { [$0] } ?? []) + tail.others, farther: tail.farther,
      rule: isPossible ? .possible : .travelTime)
    addFront(to: &reading, floor: floor)
    return isPossible ? .possible(reading, measure(quantity, .duration)) : .distance(reading)
  }

  /// Whether a time is surely one of travel; "on mettait deux jours depuis la capitale" is for the gate.
  private func isJourney(_ lead: DistanceLead, _ tail: DistanceTail, _ unit: TimeUnit) -> Bool {
    guard tail.travel == nil, tail.mode == nil else {
      return lead.isAt || lead.frame == .after || tail.anchor != nil || lead.isSituated
    }
    // Without "de route" the end must be a name: "à deux heures de Gao", not "à deux jours du scrutin".
    return lead.isAt && (unit == .hour || unit == .minute)
      && tail.anchor.map { $0.isNameOnly || $0.isHere } ?? false
  }

  /// A quantity as another measure.
  func measure(
    _ quantity: QuantityReading, _ kind: MeasureMention.Quantity, start: Int? = nil, end: Int? = nil
  ) -> MeasureReading {
    let number = quantity.number.mention
    return MeasureReading(
      start: start ?? quantity.start, end: end ?? quantity.end,
      mention: MeasureMention(
        quantity: kind, low: number.low, high: number.high, unit: quantity.unit.name),
      rule: "measure.\(kind.rawValue)")
  }
}
