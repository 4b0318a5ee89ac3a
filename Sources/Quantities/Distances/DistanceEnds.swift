internal import Text

/// Finds the two ends that a stated distance names, and the names that its words stand for.
///
/// Names are told by their capitals; whether a name is a place is `ToponymReader`'s to say.
struct DistanceEnds {
  let reader: SentenceReader

  /// The anchor's words and what they stand for.
  func anchor(
    _ phrase: NounPhrase, subject: DistanceMention.End?, in distance: DistanceReading
  ) -> DistanceMention.End {
    // A border is a line: its country is not where the distance counts from.
    if (phrase.start..<phrase.end).contains(where: { reader.has($0, .border) }) {
      return DistanceMention.End(
        span: reader.span(phrase.start, phrase.end), resolved: nil, isBorder: true)
    }
    if let name = phrase.name { return end(name, whole: phrase.isNameOnly ? nil : phrase) }
    if let name = apposition(to: phrase) { return end(name, whole: phrase) }
    let span = reader.span(phrase.start, phrase.end)
    guard phrase.isHere || isPlaceWord(phrase) else {
      return DistanceMention.End(span: span, resolved: nil)
    }
    return DistanceMention.End(
      span: span,
      resolved: antecedent(
        before: distance.start, not: subject, settlement: isSettlementWord(phrase)))
  }

  /// "de la capitale, Antananarivo, …", "du chef-lieu (Bambari)": a name alone between two marks says which.
  private func apposition(to phrase: NounPhrase) -> Range<Int>? {
    let words = reader.tokens[phrase.start..<phrase.end]
    guard words.contains(where: { reader.tables.seats.contains($0) }) else { return nil }
    let isBracketed = reader.isMark(phrase.end, "(")
    guard isBracketed || reader.isMark(phrase.end, ","), reader.isName(phrase.end + 1) else {
      return nil
    }
    let end = reader.properName(at: phrase.end + 1)
    let isClosed =
      isBracketed
      ? reader.isMark(end, ")")
      : end >= reader.limit || reader.tokens[end].kind == .mark
    return isClosed ? phrase.end + 1..<end : nil
  }

  /// Whether the noun stands for a town or a village, which bear no article: not "le Rwanda".
  private func isSettlementWord(_ phrase: NounPhrase) -> Bool {
    !phrase.isHere
  }

  /// "112 km plus au nord", "500 km au sud-ouest": counts from the place named before, if there is one.
  func implied(
    _ distance: DistanceReading, subject: DistanceMention.End?
  ) -> DistanceMention.End? {
    guard let words = distance.farther,
      let name = antecedent(before: distance.start, not: subject)
    else { return nil }
    return DistanceMention.End(
      span: reader.span(words.lowerBound, words.upperBound), resolved: name)
  }

  func end(_ name: Range<Int>, whole phrase: NounPhrase? = nil) -> DistanceMention.End {
    let span = reader.span(name.lowerBound, name.upperBound)
    return DistanceMention.End(
      span: phrase.map { reader.span($0.start, $0.end) } ?? span, resolved: span)
  }

  func end(_ phrase: NounPhrase) -> DistanceMention.End {
    if let name = phrase.name { return end(name) }
    return DistanceMention.End(span: reader.span(phrase.start, phrase.end), resolved: nil)
  }

  /// Whether a common noun stands for the last place named: "la ville", "le bastion rebelle"; "la capitale"
  /// is the country's and does not.
  private func isPlaceWord(_ phrase: NounPhrase) -> Bool {
    let words = reader.tokens[phrase.start..<phrase.end]
    return words.contains { reader.tables.antecedentNouns.contains($0) }
      && !words.contains { reader.tables.capitals.contains($0) }
  }

  // MARK: Antecedents

  /// The last place named before a token, other than the subject: "à Alkit, à 25 km de la ville".
  ///
  /// Looks three hundred tokens back for "la ville", sixty for "là". A name behind "à" or "vers" goes before
  /// one behind "de", which may be a person's or an army's and is never "là".
  func antecedent(
    before index: Int, not subject: DistanceMention.End?, settlement: Bool = false
  ) -> TextSpan? {
    var whole = reader
    whole.first = max(0, index - (settlement ? 300 : 60))
    whole.limit = index
    var certain: TextSpan?
    var possible: TextSpan?
    var position = whole.first
    var last: Range<Int>?
    while position < index {
      guard let name = locativeName(at: position, in: whole), !settlement || !name.hasArticle else {
        position += 1
        continue
      }
      let span = whole.span(name.range.lowerBound, name.range.upperBound)
      position = name.range.upperBound
      // "à Sebba, au Burkina Faso": the country of the place, and not the place.
      let isInLast =
        name.hasArticle && last.map { isParent(name.range, of: $0, in: whole) } ?? false
      last = name.range
      if isInLast { continue }
      if let subject, subject.span.overlaps(span) || subject.resolved?.overlaps(span) == true {
        continue
      }
      if name.isCertain { certain = span }
      possible = span
    }
    return certain ?? (settlement ? possible : nil)
  }

  /// Whether nothing but a comma or a bracket, a preposition and an article stand between two names.
  private func isParent(
    _ name: Range<Int>, of place: Range<Int>, in reader: SentenceReader
  ) -> Bool {
    let between = place.upperBound..<name.lowerBound
    guard (2...4).contains(between.count) else { return false }
    return reader.isMark(between.lowerBound, ",") || reader.isMark(between.lowerBound, "(")
  }

  private func locativeName(
    at index: Int, in reader: SentenceReader
  ) -> (range: Range<Int>, isCertain: Bool, hasArticle: Bool)? {
    let isCertain = reader.has(index, .at) || reader.has(index, .preposition)
    guard isCertain || reader.has(index, [.of, .ofThe, .inside]) else { return nil }
    var next = reader.overApostrophe(index + 1)
    var hasArticle = reader.has(index, [.to, .ofThe, .inside])
    if reader.has(next, .article), !reader.isName(next) {
      next = reader.overApostrophe(next + 1)
      hasArticle = true
    }
    // "à BBC Afrique", "à l'AFP": whom somebody told it.
    guard reader.isName(next), reader.isDisjointFromCalendar(next),
      !reader.tokens[next].isAllCapitals
    else { return nil }
    return (next..<reader.properName(at: next), isCertain, hasArticle)
  }
}

extension SentenceReader {
  /// Whether a capitalised word is no day and no month.
  func isDisjointFromCalendar(_ index: Int) -> Bool { !has(index, [.month, .weekday]) }
}
