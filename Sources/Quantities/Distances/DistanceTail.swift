import Geodesy
internal import Text

/// What follows a length: direction, anchor, manner, the same length in another unit.
struct DistanceTail {
  /// The token after the last that belongs to the distance.
  var end: Int
  var direction: CompassPoint?
  var mode: StatedDistance.Mode?
  var travel: StatedDistance.Travel?
  var anchor: NounPhrase?
  /// "de Vannes et de Rennes": the other ends that the number counts from.
  var others: [NounPhrase] = []
  var restated: QuantityReading?
  /// Whether words that only follow a distance were read: "de là", "plus loin", "autour de".
  var isLinked = false
  /// "plus au nord", "plus loin".
  var isFarther = false
  /// The words of the direction, or of "plus loin".
  var farther: Range<Int>?
  /// A trailing hedge behind the direction or the anchor.
  var hedge: Hedge?
  /// "de long", "d'altitude": no distance at all.
  var measure: MeasureMention.Quantity?
}

extension SentenceReader {
  /// Reads what follows a length, each part at most once and in any order.
  func tail(at index: Int) -> DistanceTail {
    var tail = DistanceTail(end: index)
    if has(index, .startsMeasureAfter),
      let found = tables.measuresAfter.match(tokens, at: index, before: limit)
    {
      tail.measure = found.value
      tail.end = found.end
      return tail
    }
    for _ in 0..<7 {
      let before = tail.end
      readPart(of: &tail)
      if tail.end == before { break }
    }
    return tail
  }

  private func readPart(of tail: inout DistanceTail) {
    let index = tail.end
    guard index < limit else { return }
    if tail.restated == nil, readRestatement(&tail) { return }
    if tail.hedge == nil, tail.anchor == nil, has(index, .startsTrailingHedge),
      let found = tables.trailingHedges.match(tokens, at: index, before: limit)
    {
      tail.hedge = found.value
      tail.end = found.end
      return
    }
    if has(index, .startsMode), let found = tables.modes.match(tokens, at: index, before: limit) {
      switch found.value {
      case .along(let mode): tail.mode = tail.mode ?? mode
      case .by(let travel): tail.travel = tail.travel ?? travel
      case .none: tail.isLinked = true
      }
      tail.end = found.end
      return
    }
    if tail.direction == nil, readDirection(&tail) { return }
    if tail.anchor == nil { readAnchor(&tail) }
  }

  private func readDirection(_ tail: inout DistanceTail) -> Bool {
    var index = tail.end
    // ", à l'ouest," behind the anchor.
    let isApart = isMark(index, ",") && tail.anchor != nil
    if isApart { index += 1 }
    guard let found = direction(at: index) else { return false }
    if isApart, has(found.end, [.of, .ofThe]) { return false }
    if tail.anchor != nil, !isApart { return false }
    tail.isFarther = has(index, .more)
    tail.direction = found.point
    tail.farther = index..<found.end
    tail.end = found.end
    return true
  }

  private func readRestatement(_ tail: inout DistanceTail) -> Bool {
    var index = tail.end
    let isBracketed = isMark(index, "(")
    guard isBracketed else {
      guard isMark(index, ","), has(index + 1, .startsHedge) else { return false }
      return false
    }
    index += 1
    guard let other = quantity(at: index), case .length = other.unit.kind,
      isMark(other.end, ")")
    else { return false }
    tail.restated = other
    tail.end = other.end + 1
    return true
  }

  private func readAnchor(_ tail: inout DistanceTail) {
    let index = tail.end
    if has(index, [.preposition, .more, .of, .to, .inside, .until, .at]),
      let found = tables.anchorLinks.match(tokens, at: index, before: limit)
    {
      switch found.value {
      case .here:
        tail.isLinked = true
        tail.isFarther = true
        tail.farther = index..<found.end
        tail.end = found.end
        return
      case .from, .toward:
        if let phrase = nounPhrase(at: found.end) {
          tail.anchor = phrase
          tail.isLinked = true
          tail.end = phrase.end
          addOthers(to: &tail)
        }
        return
      }
    }
    guard has(index, [.of, .ofThe]) else { return }
    guard let phrase = nounPhrase(at: overApostrophe(index + 1)) else { return }
    tail.anchor = phrase
    tail.end = phrase.end
    if phrase.isHere { tail.isLinked = true }
    addOthers(to: &tail)
  }

  /// "de Vannes et de Rennes".
  private func addOthers(to tail: inout DistanceTail) {
    while tail.others.count < 4, has(tail.end, .and), has(tail.end + 1, [.of, .ofThe]),
      let other = nounPhrase(at: overApostrophe(tail.end + 2)), other.name != nil || other.isHere
    {
      tail.others.append(other)
      tail.end = other.end
    }
  }
}
