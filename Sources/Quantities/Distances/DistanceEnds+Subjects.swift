internal import Text

extension DistanceEnds {
  /// What lies at the distance, where the clause names it.
  func subject(of distance: DistanceReading) -> DistanceMention.End? {
    if let phrase = distance.subject { return end(phrase) }
    if let identity = identity(before: distance.start) { return identity }
    return before(distance) ?? after(distance)
  }

  /// How the subject and its distance are joined.
  private enum Link { case none, comma, situated, verb }

  /// "Manilla est un village … à 459 km", "La commune de Gura Vitioarei est située …, à 3 km": what the
  /// sentence is about.
  private func identity(before start: Int) -> DistanceMention.End? {
    var head = reader.first
    while head < start, !reader.isWord(head), head - reader.first < 3 { head += 1 }
    guard head + 1 < start, let phrase = reader.nounPhrase(at: head), let name = phrase.name else {
      return nil
    }
    var next = phrase.end
    while next < start, reader.tokens[next].isQuote { next += 1 }
    if reader.isMark(next, "(") {
      while next < start, !reader.isMark(next, ")"), next - phrase.end < 12 { next += 1 }
      next += 1
    }
    guard reader.has(next, .standing), next < start else { return nil }
    while reader.has(next, .standing), next < start { next += 1 }
    let isSituated = reader.has(next, .situated) || reader.tables.standsIn(reader, next - 1)
    guard next < start - 1, isSituated || reader.has(next, .indefinite) || isNaming(next) else {
      return nil
    }
    // Another clause has its own subject.
    for index in next..<start where reader.has(index, [.pronoun, .verb]) && !reader.isName(index) {
      return nil
    }
    return end(name)
  }

  /// As in "est le nom d'une station".
  private func isNaming(_ index: Int) -> Bool {
    reader.has(index, .article) && reader.has(index + 2, .of)
      && reader.has(reader.overApostrophe(index + 3), .indefinite)
  }

  /// "Kibumba, à 20 km", "Vitré, une ville située à", "Le pont est à".
  private func before(_ distance: DistanceReading) -> DistanceMention.End? {
    var position = distance.start - 1
    var link = Link.none
    var steps = 0
    skip: while position >= reader.first, steps < 14 {
      steps += 1
      let token = reader.tokens[position]
      if reader.isMark(position, ",") || reader.isMark(position, "(") || token.isDash {
        if link == .none { link = .comma }
      } else if reader.isMark(position, ")"), link == .comma, let open = bracket(position) {
        // "à Bréal-sous-Vitré (Ille-et-Vilaine), à 13 km"
        position = open
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
    return phrase(endingAt: position, link: link) ?? clauseSubject(before: position, link: link)
  }

  private func bracket(_ close: Int) -> Int? {
    var open = close - 1
    while open > reader.first, close - open < 8 {
      if reader.isMark(open, "(") { return open }
      open -= 1
    }
    return nil
  }

  private func phrase(endingAt last: Int, link: Link) -> DistanceMention.End? {
    if reader.isName(last), reader.isDisjointFromCalendar(last) {
      let start = reader.nameStart(endingAt: last)
      return apposed(before: start) ?? end(start..<last + 1)
    }
    guard reader.isWord(last), let start = nounStart(last) else { return nil }
    if let apposed = apposed(before: start, inclusive: true) { return apposed }
    let holdsPlace = (start...last).contains { reader.has($0, .placeNoun) }
    let opensSentence = start == reader.first
    guard link == .verb || link == .situated || holdsPlace || opensSentence && link == .comma else {
      return nil
    }
    return DistanceMention.End(span: reader.span(start, last + 1), resolved: nil)
  }

  /// Goes back from a noun to its determiner, or to the comma that opens it.
  private func nounStart(_ last: Int) -> Int? {
    var start = last
    for _ in 0..<10 {
      if reader.has(start, [.indefinite, .demonstrative, .possessive]) { return start }
      if reader.has(start, .article), !reader.has(start - 1, [.of]), !reader.has(start + 1, .more) {
        return start
      }
      if reader.has(start, [.verb, .standing, .pronoun, .relative, .and, .reporting])
        || start < last && reader.isName(start) && !reader.has(start + 1, [.of, .ofThe])
      {
        return nil
      }
      if !reader.isWord(start), !reader.tokens[start].isApostrophe, !reader.tokens[start].isHyphen {
        return start + 1 <= last ? start + 1 : nil
      }
      guard start > reader.first else { return start }
      start -= 1
    }
    return nil
  }

  /// "Vitré, une ville située à", "Sougéal, village du canton de X, situé à": the name before the
  /// words that say what it is.
  private func apposed(before start: Int, inclusive: Bool = false) -> DistanceMention.End? {
    var comma = start - 1
    if !inclusive {
      // Back over "village de l'arrondissement de" to its comma.
      var steps = 0
      while comma > reader.first, steps < 8,
        reader.isWord(comma) && !reader.isName(comma) || reader.tokens[comma].isApostrophe
      {
        if reader.has(comma, [.verb, .standing, .relative, .at, .inside, .to]) { return nil }
        comma -= 1
        steps += 1
      }
    }
    guard comma > reader.first, reader.isMark(comma, ","), comma + 1 < start || inclusive,
      !reader.has(comma + 1, [.article, .demonstrative, .at, .inside, .preposition, .possessive])
        || reader.has(comma + 1, .possessive),
      reader.isName(comma - 1), reader.isDisjointFromCalendar(comma - 1)
    else { return nil }
    let holdsPlace = (comma + 1..<reader.limit).prefix(4).contains { reader.has($0, .placeNoun) }
    guard holdsPlace || reader.has(comma + 1, .indefinite) || inclusive else { return nil }
    return end(reader.nameStart(endingAt: comma - 1)..<comma)
  }

  /// "elle est située à": what the sentence began with.
  private func opening(before position: Int) -> DistanceMention.End? {
    guard let phrase = reader.nounPhrase(at: reader.first), phrase.end < position else {
      return nil
    }
    return end(phrase)
  }

  /// "Le bateau a coulé à": the subject of a short clause.
  private func clauseSubject(before position: Int, link: Link) -> DistanceMention.End? {
    guard link == .none, position > reader.first else { return nil }
    var head = reader.first
    if reader.has(head, .numeral) { head += 1 }
    guard let phrase = reader.nounPhrase(at: head), phrase.name == nil, phrase.end <= position,
      position - phrase.end < 3, reader.has(phrase.end, [.verb, .standing])
    else { return nil }
    return DistanceMention.End(span: reader.span(reader.first, phrase.end), resolved: nil)
  }

  /// "À 30 km de Rennes, à Saint-Malon", "à dix kilomètres, se trouve le Conito", "à 20 km à Dol".
  private func after(_ distance: DistanceReading) -> DistanceMention.End? {
    var next = distance.end
    let opens = opensSentence(distance.start)
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
    guard phrase.name != nil || stands || opens && reader.has(phrase.start, .article) else {
      return nil
    }
    return end(phrase)
  }

  /// Whether nothing but a time stands before: "Quelques heures avant, à 500 km au sud-ouest, la gendarmerie".
  private func opensSentence(_ start: Int) -> Bool {
    guard start > reader.first else { return true }
    guard reader.isMark(start - 1, ","), start - reader.first < 8 else { return false }
    return !(reader.first + 1..<start).contains {
      reader.isName($0) || reader.has($0, [.verb, .at])
    }
  }
}

extension LanguageTables {
  /// Whether the verb at a token says by itself where something is: "se situe", "se trouve", "lies".
  func standsIn(_ reader: SentenceReader, _ index: Int) -> Bool {
    reader.has(index, .situatedVerb)
  }
}
