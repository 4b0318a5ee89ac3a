/// Finds the two ends that a stated distance names, and the names that its words stand for.
///
/// Names are told by their capitals; whether a name is a place is `ToponymReader`'s to say.
struct DistanceEnds {
  let reader: SentenceReader

  /// The anchor's words and what they stand for.
  func anchor(
    _ phrase: NounPhrase, subject: DistanceMention.End?, in distance: DistanceReading
  ) -> DistanceMention.End {
    if let name = phrase.name { return end(name, whole: phrase.isNameOnly ? nil : phrase) }
    let span = reader.span(phrase.start, phrase.end)
    guard phrase.isHere || isPlaceWord(phrase) else {
      return DistanceMention.End(span: span, resolved: nil)
    }
    return DistanceMention.End(
      span: span, resolved: antecedent(before: distance.start, not: subject))
  }

  private func end(_ name: Range<Int>, whole phrase: NounPhrase? = nil) -> DistanceMention.End {
    let span = reader.span(name.lowerBound, name.upperBound)
    return DistanceMention.End(
      span: phrase.map { reader.span($0.start, $0.end) } ?? span, resolved: span)
  }

  /// Whether a common noun is one that stands for the last place named: "la ville", "le bastion rebelle".
  private func isPlaceWord(_ phrase: NounPhrase) -> Bool {
    (phrase.start..<phrase.end).contains {
      reader.tables.antecedentNouns.contains(reader.tokens[$0])
    }
      && !(phrase.start..<phrase.end).contains {
        reader.tables.capitals.contains(reader.tokens[$0])
      }
  }

  // MARK: Antecedents

  /// The last place named before a token, other than the subject: "à Alkit, à 25 km de la ville".
  ///
  /// Looks four hundred tokens back. A name behind "à" or "vers" goes before one behind "de", which may be
  /// a person's or an army's.
  func antecedent(before index: Int, not subject: DistanceMention.End?) -> TextSpan? {
    var whole = reader
    whole.first = max(0, index - 400)
    whole.limit = index
    var certain: TextSpan?
    var possible: TextSpan?
    var position = whole.first
    while position < index {
      guard let name = locativeName(at: position, in: whole) else {
        position += 1
        continue
      }
      let span = whole.span(name.range.lowerBound, name.range.upperBound)
      position = name.range.upperBound
      if let subject, subject.span.overlaps(span) || subject.resolved?.overlaps(span) == true {
        continue
      }
      if name.isCertain { certain = span }
      possible = span
    }
    guard let possible else { return nil }
    guard let certain, possible.start > certain.start else { return certain ?? possible }
    return certain
  }

  private func locativeName(
    at index: Int, in reader: SentenceReader
  ) -> (range: Range<Int>, isCertain: Bool)? {
    let isCertain = reader.has(index, .at) || reader.has(index, .preposition)
    guard isCertain || reader.has(index, [.of, .ofThe, .inside]) else { return nil }
    var next = reader.overApostrophe(index + 1)
    if reader.has(next, .article), !reader.isName(next) { next = reader.overApostrophe(next + 1) }
    guard reader.isName(next), reader.isDisjointFromCalendar(next) else { return nil }
    return (next..<reader.properName(at: next), isCertain)
  }

  // MARK: Subjects

  /// What lies at the distance, where the clause names it.
  func subject(of distance: DistanceReading, floor: Int) -> DistanceMention.End? {
    if let phrase = distance.subject {
      guard let name = phrase.name else {
        return DistanceMention.End(span: reader.span(phrase.start, phrase.end), resolved: nil)
      }
      return end(name)
    }
    return before(distance) ?? after(distance)
  }

  /// "Kibumba, à 20 km", "Irpin, une ville située à", "Le pont est à".
  private func before(_ distance: DistanceReading) -> DistanceMention.End? {
    var position = distance.start - 1
    var link = Link.none
    var steps = 0
    skip: while position >= reader.first, steps < 12 {
      steps += 1
      let token = reader.tokens[position]
      if reader.isMark(position, ",") || reader.isMark(position, "(") || token.isDash {
        if link == .none { link = .comma }
      } else if reader.has(position, .situated) {
        link = .situated
      } else if reader.has(position, .standing) {
        link = .verb
      } else if link == .verb || link == .situated || link == .none,
        reader.has(position, [.relative, .negation, .more]) || token.isApostrophe
          || reader.tables.adverbs.contains(token)
      {
        // "qui", "n'", "plus qu'", "désormais"
      } else {
        break skip
      }
      position -= 1
    }
    guard position >= reader.first else { return nil }
    if reader.has(position, .pronoun) { return opening(before: position) }
    return phrase(endingAt: position, link: link)
  }

  private enum Link { case none, comma, situated, verb }

  private func phrase(endingAt last: Int, link: Link) -> DistanceMention.End? {
    if reader.isName(last), reader.isDisjointFromCalendar(last) {
      return end(nameStart(last)..<last + 1)
    }
    guard reader.isWord(last) else { return nil }
    var start = last
    var steps = 0
    // Back over "ville de garnison" to its article or to a comma.
    while start >= reader.first, steps < 9 {
      steps += 1
      if reader.has(start, [.article, .indefinite, .demonstrative, .possessive]),
        !reader.has(start - 1, [.of, .inside, .at, .preposition]) || reader.has(start, .indefinite)
      {
        break
      }
      if reader.isName(start), start < last, reader.isDisjointFromCalendar(start) {
        // "village de Tanou-Gola" ends with the name; a name further left closes the phrase.
        if reader.isWord(start + 1), !reader.has(start + 1, [.of, .ofThe]) { return nil }
      }
      if reader.has(start, [.verb, .standing, .pronoun, .relative, .and]) { return nil }
      if reader.tokens[start].kind == .mark, !reader.tokens[start].isApostrophe,
        !reader.tokens[start].isHyphen
      {
        start += 1
        break
      }
      start -= 1
    }
    start = max(start, reader.first)
    guard start <= last, steps < 9 || link != .none else { return nil }
    // "Irpin, une ville": the name before the comma.
    let before = start - 1
    if before > reader.first, reader.isMark(before, ","), reader.isName(before - 1),
      reader.isDisjointFromCalendar(before - 1), !reader.has(start, [.article, .demonstrative])
    {
      return end(nameStart(before - 1)..<before)
    }
    let holdsPlace = (start...last).contains { reader.has($0, .placeNoun) }
    let opensSentence = start == reader.first
    guard link == .verb || link == .situated || holdsPlace || opensSentence && link == .comma else {
      return nil
    }
    return DistanceMention.End(span: reader.span(start, last + 1), resolved: nil)
  }

  /// "elle est située à": what the sentence began with.
  private func opening(before position: Int) -> DistanceMention.End? {
    guard let phrase = reader.nounPhrase(at: reader.first), phrase.end < position else {
      return nil
    }
    guard let name = phrase.name else {
      return DistanceMention.End(span: reader.span(phrase.start, phrase.end), resolved: nil)
    }
    return end(name)
  }

  /// "À 30 km de Paris, à Saint-Nom", "à dix kilomètres, se trouve le Conito", "à 20 km à Buea".
  private func after(_ distance: DistanceReading) -> DistanceMention.End? {
    var next = distance.end
    let opens = distance.start == reader.first
    if reader.isMark(next, ",") { next += 1 } else if !reader.has(next, .at) { return nil }
    if reader.has(next, .pronoun) { next += 1 }
    let stands = reader.has(next, .standing)
    if stands { next += 1 }
    var isLocative = false
    if reader.has(next, [.at, .to, .preposition, .inside]) {
      isLocative = true
      next += 1
      if reader.has(next, .of) { next = reader.overApostrophe(next + 1) }
    }
    guard isLocative || stands || opens, let phrase = reader.nounPhrase(at: next) else {
      return nil
    }
    if let name = phrase.name { return end(name) }
    guard stands || opens && reader.has(phrase.start, .article) else { return nil }
    return DistanceMention.End(span: reader.span(phrase.start, phrase.end), resolved: nil)
  }

  /// The first token of a proper name that ends at a token.
  private func nameStart(_ last: Int) -> Int {
    var start = last
    var steps = 0
    while steps < 10 {
      steps += 1
      let before = start - 1
      guard before >= reader.first else { return start }
      if reader.tokens[before].isHyphen, reader.isAttached(start), reader.isWord(before - 1) {
        start = before - 1
        if !reader.isName(start) { continue }
      } else if reader.tokens[before].isApostrophe, reader.isName(before - 1) {
        start = before - 1
      } else if reader.isName(before), reader.isDisjointFromCalendar(before),
        !reader.has(before, [.at, .inside, .preposition, .of])
      {
        start = before
      } else if SentenceReader.joiners.contains(reader.tokens[before])
        || reader.has(before, .article),
        reader.isName(before - 1), !reader.has(before, .inside)
      {
        start = before - 1
      } else {
        return start
      }
    }
    return start
  }
}

extension SentenceReader {
  /// Whether a capitalised word is no day and no month.
  func isDisjointFromCalendar(_ index: Int) -> Bool { !has(index, [.month, .weekday]) }
}
