import Geodesy
internal import Text

/// Two ends that words before a length name: "La distance entre Gao et Kidal est de".
struct StatedPair {
  /// First token of the whole.
  var start: Int
  var subject: NounPhrase
  var anchor: NounPhrase
}

extension SentenceReader {
  /// Adds what stands before or behind the length and names its ends.
  ///
  /// "au nord-est de Kidal, à 45 km", "60 km séparent Ber de Tombouctou", "Ber et Tombouctou sont séparées
  /// par 60 km".
  func addFront(to reading: inout DistanceReading, floor: Int) {
    let bottom = max(first, floor)
    if reading.anchors.isEmpty { addDistantFrom(to: &reading) }
    if reading.anchors.isEmpty, addSeparated(to: &reading, bottom) { return }
    guard reading.stated.direction == nil || reading.anchors.isEmpty else { return }
    addFrontedDirection(to: &reading, bottom)
  }

  private func addDistantFrom(to reading: inout DistanceReading) {
    guard isWord(reading.start), tables.distantWords.contains(tokens[reading.start]),
      has(reading.start + 1, [.of, .ofThe]), !has(reading.start + 2, .numeral),
      let phrase = nounPhrase(at: overApostrophe(reading.start + 2)), has(phrase.end, .of)
    else { return }
    reading.anchors = [phrase]
    reading.rule = .distantFrom
  }

  /// "au nord-est de Kidal, à 45 km": the direction, and its anchor, before a comma.
  private func addFrontedDirection(to reading: inout DistanceReading, _ bottom: Int) {
    var comma = reading.start - 1
    if comma >= bottom, has(comma, .situated) { comma -= 1 }
    guard comma > bottom, isMark(comma, ",") else { return }
    var index = comma - 1
    while index >= bottom, comma - index < 14 {
      if tokens[index].kind == .mark, !tokens[index].isApostrophe, !tokens[index].isHyphen {
        return
      }
      if has(index, [.to, .at]), let found = direction(at: index), found.end > index + 1 {
        var end = found.end
        var anchor: NounPhrase?
        if has(end, [.of, .ofThe]), let phrase = nounPhrase(at: overApostrophe(end + 1)) {
          anchor = phrase
          end = phrase.end
        }
        guard end == comma else { return }
        front(&reading, found.point, anchor, from: index)
        return
      }
      index -= 1
    }
  }

  private func front(
    _ reading: inout DistanceReading, _ point: CompassPoint, _ anchor: NounPhrase?, from index: Int
  ) {
    if reading.stated.direction == nil {
      reading.stated = StatedDistance(
        extent: reading.stated.extent, restated: reading.stated.restated,
        direction: point, mode: reading.stated.mode)
    }
    guard reading.anchors.isEmpty, let anchor else { return }
    reading.anchors = [anchor]
    reading.start = index
    reading.rule = .fronted
  }

  private func addSeparated(to reading: inout DistanceReading, _ bottom: Int) -> Bool {
    if isSeparating(reading.end) {
      guard var subject = nounPhrase(at: reading.end + 1) else { return false }
      // "séparent Ber de Tombouctou" is no name "Ber de Tombouctou".
      if let name = subject.name,
        let link = name.dropFirst().first(where: { has($0, [.of, .ofThe]) })
      {
        subject.name = name.lowerBound..<link
        subject.end = link
      }
      guard has(subject.end, [.of, .ofThe, .and]),
        let anchor = nounPhrase(at: overApostrophe(subject.end + 1))
      else { return false }
      reading.subject = subject
      reading.anchors = [anchor]
      reading.end = anchor.end
      reading.rule = .separates
      return true
    }
    guard let pair = namedPair(before: reading.start, bottom) else { return false }
    reading.subject = pair.subject
    reading.anchors = [pair.anchor]
    reading.rule = .separated
    return true
  }

  /// Whether "séparent" stands at a token.
  func isSeparating(_ index: Int) -> Bool {
    isWord(index) && tables.separates.contains(tokens[index])
  }

  /// "Ber et Tombouctou sont" before "séparées par" or "distantes de".
  private func namedPair(before index: Int, _ bottom: Int) -> StatedPair? {
    guard has(index, .situated) || isWord(index) && isParticiple(index) else { return nil }
    var last = index - 1
    while last >= bottom, has(last, .standing) || tables.adverbs.contains(tokens[last]) {
      last -= 1
    }
    guard last < index - 1, last > bottom, isName(last) else { return nil }
    let second = nameStart(endingAt: last)
    guard has(second - 1, .and), isName(second - 2) else { return nil }
    let start = nameStart(endingAt: second - 2)
    return StatedPair(
      start: start, subject: phrase(named: start..<second - 1),
      anchor: phrase(named: second..<last + 1))
  }

  private func isParticiple(_ index: Int) -> Bool { isAdjective(index) }

  private func phrase(named range: Range<Int>) -> NounPhrase {
    NounPhrase(
      start: range.lowerBound, end: range.upperBound, head: range.lowerBound, name: range,
      isNameOnly: true)
  }

  /// "La distance entre Gao et Kidal est de" or "De Kidal à Taoudéni, compter" right before a number.
  func statedPair(before index: Int, floor: Int) -> StatedPair? {
    let bottom = max(first, floor)
    var start = index - 1
    while start >= bottom, index - start < 24 {
      let isDistance = tables.distanceNouns.contains(tokens[start]) && isWord(start)
      let next = start + 1
      if isDistance, has(next, [.between, .of]), let pair = pair(at: next, before: index) {
        return StatedPair(
          start: has(start - 1, .article) ? start - 1 : start, subject: pair.subject,
          anchor: pair.anchor)
      }
      if has(start, .of), start == bottom || isMark(start - 1, ","),
        let pair = pair(at: start, before: index), pair.anchor.name != nil, pair.subject.name != nil
      {
        // The subject is where the way leads.
        return StatedPair(start: start, subject: pair.anchor, anchor: pair.subject)
      }
      start -= 1
    }
    return nil
  }

  /// "entre X et Y", "de X à Y" and then only words that lead to the number.
  private func pair(at index: Int, before end: Int) -> StatedPair? {
    guard let subject = nounPhrase(at: overApostrophe(index + 1)),
      has(subject.end, has(index, .between) ? .and : [.at, .to]),
      let anchor = nounPhrase(at: overApostrophe(subject.end + 1)), anchor.end <= end
    else { return nil }
    var next = anchor.end
    var leads = false
    while next < end {
      guard
        has(next, [.standing, .of, .verb, .pronoun]) || tables.leadWords.contains(tokens[next])
          || tokens[next].isApostrophe || isMark(next, ",") || isMark(next, ":")
      else { return nil }
      leads = leads || isWord(next)
      next += 1
    }
    guard leads else { return nil }
    return StatedPair(start: index, subject: subject, anchor: anchor)
  }

  /// The first token of a proper name that ends at a token.
  func nameStart(endingAt last: Int) -> Int {
    var start = last
    for _ in 0..<10 {
      let before = start - 1
      guard before >= first else { return start }
      if tokens[before].isHyphen, isAttached(start), isWord(before - 1) {
        start = before - 1
      } else if tokens[before].isApostrophe, isName(before - 1), isAttached(start) {
        start = before - 1
      } else if isName(before),
        !has(before, [.month, .weekday, .at, .inside, .preposition, .of, .and])
      {
        start = before
      } else if Self.joiners.contains(tokens[before]) || has(before, .article), isName(before - 1),
        !has(before, .inside)
      {
        start = before - 1
      } else if has(before, .of), isName(before - 1), before - 1 > first,
        !has(before - 1, [.month, .weekday])
      {
        // "Vălenii de Munte"
        start = before - 1
      } else {
        return start
      }
    }
    return start
  }
}
