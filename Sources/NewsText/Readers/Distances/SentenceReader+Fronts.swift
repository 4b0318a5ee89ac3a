import Geodesy

extension SentenceReader {
  /// Adds what stands before the length: "au nord-est de Kidal, à 45 km", "distante de Kidal de 110 km",
  /// "De Kidal à Taoudéni, compter 900 km", "La distance entre Gao et Kidal est de 350 km".
  func addFront(to reading: inout DistanceReading, floor: Int) {
    let bottom = max(first, floor)
    if reading.anchors.isEmpty { addDistantFrom(to: &reading) }
    if reading.anchors.isEmpty, addSeparated(to: &reading, bottom) { return }
    guard reading.stated.direction == nil || reading.anchors.isEmpty else { return }
    addFrontedDirection(to: &reading, bottom)
  }

  private func addDistantFrom(to reading: inout DistanceReading) {
    guard isWord(reading.start), tables.distantWords.contains(tokens[reading.start]),
      has(reading.start + 1, [.of, .ofThe]),
      let phrase = nounPhrase(at: overApostrophe(reading.start + 2)), has(phrase.end, .of),
      !phrase.isHere || phrase.end < reading.end, !has(reading.start + 2, .numeral)
    else { return }
    reading.anchors = [phrase]
    reading.rule = "distance.distant-from"
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
        if reading.stated.direction == nil {
          reading.stated = StatedDistance(
            extent: reading.stated.extent, restated: reading.stated.restated,
            direction: found.point, mode: reading.stated.mode)
        }
        if reading.anchors.isEmpty, let anchor {
          reading.anchors = [anchor]
          reading.start = index
          reading.rule = "distance.fronted"
        }
        return
      }
      index -= 1
    }
  }

  /// "60 km séparent Ber de Tombouctou", "Ber et Tombouctou sont séparées par 60 km", "La distance entre Gao
  /// et Kidal est de 350 km".
  private func addSeparated(to reading: inout DistanceReading, _ bottom: Int) -> Bool {
    if isWord(reading.end), tables.separates.contains(tokens[reading.end]) {
      guard let subject = nounPhrase(at: reading.end + 1), has(subject.end, [.of, .ofThe, .and]),
        let anchor = nounPhrase(at: overApostrophe(subject.end + 1))
      else { return false }
      reading.subject = subject
      reading.anchors = [anchor]
      reading.end = anchor.end
      reading.rule = "distance.separates"
      return true
    }
    return false
  }
}
