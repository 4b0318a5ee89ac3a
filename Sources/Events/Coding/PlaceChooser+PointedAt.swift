import Gazetteer
internal import Places
internal import Text

/// Places that the words only point at: "la ville", "la capitale", "cette même région".
extension PlaceChooser {
  /// "le chef du Jnim pour Tombouctou interdit d'entrer dans la ville": the town named before.
  func pointedAt(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> ChosenPlace? {
    let reading = sentence.reading
    let clause = sentence.clause(of: match.token)
    if let capital = capital(in: clause, of: sentence)
      ?? sameAgain(in: sentence.range, of: sentence)
    {
      return capital
    }
    guard
      let noun = clause.first(where: { index in
        guard Self.towns.contains(reading.token(index)), reading.function(index + 1) != .de else {
          return false
        }
        return reading.function(index - 1) == .demonstrative
          || reading.function(index - 1) == .definite && reading.function(index - 2) == .preposition
      })
    else { return nil }
    let before = toponyms(
      in: TextSpan(start: reading.span.start, end: reading.token(noun).start))
    guard
      let town = before.last(where: {
        $0.best != nil && rank($0) == 0 && $0.mention.role != .inName
          && $0.mention.role != .dateline
          && !isOnTheWay(text.tokenRange(of: $0.mention.span).lowerBound, in: sentence)
      })
    else { return nil }
    return ChosenPlace(toponym: town, isOwn: true, cost: 12)
  }

  /// "ailleurs dans la capitale", "les rues de la capitale": the one named last.
  func capital(in clause: Range<Int>, of sentence: ParsedSentence) -> ChosenPlace? {
    let reading = sentence.reading
    guard
      let noun = clause.first(where: {
        Self.capitals.contains(reading.token($0)) && reading.function($0 - 1) == .definite
          && (reading.function($0 - 2) == .preposition || reading.function($0 - 2) == .de
            || reading.function($0 - 2) == .à)
      })
    else { return nil }
    return lastNamed(before: reading.token(noun).start) { name in
      name.best.map { gazetteer.kind(of: $0.place) == .capital } == true
    }
  }

  /// "dans cette commune des hauteurs de Y": the town named before, not Y.
  func thisTown(_ match: ParsedSentence.Match, in sentence: ParsedSentence) -> ChosenPlace? {
    let reading = sentence.reading
    guard
      let noun = sentence.clause(of: match.token).first(where: { index in
        Self.towns.contains(reading.token(index)) && sentence.range.contains(index - 1)
          && reading.function(index - 1) == .demonstrative
          && (reading.function(index - 2) == .preposition || reading.function(index - 2) == .à
            || abs(index - match.token) <= 4)
      })
    else { return nil }
    return lastNamed(before: reading.token(noun).start) { rank($0) == 0 }
  }

  /// The last place before a byte that is of a kind and not the name of something else.
  private func lastNamed(
    before end: Int, where isKind: (ResolvedToponym) -> Bool
  ) -> ChosenPlace? {
    let names = toponyms(in: TextSpan(start: max(0, end - 3000), end: end))
    return names.last {
      $0.best != nil && $0.mention.role != .inName && $0.mention.role != .dateline && isKind($0)
    }.map { ChosenPlace(toponym: $0, isOwn: true, cost: 12) }
  }

  /// Whether one place stands before another with a comma between: "à X, dans la vallée de Y".
  func isRightBefore(_ first: ChosenPlace, _ second: ChosenPlace) -> Bool {
    guard first.toponym.mention.relation == .inside, second.toponym.mention.relation == .inside,
      second.toponym.mention.head != nil, rank(first.toponym) <= rank(second.toponym)
    else { return false }
    let end = text.tokenRange(of: first.toponym.mention.span).upperBound
    let start = text.tokenRange(of: second.toponym.mention.span).lowerBound
    return end < start && start - end <= 6 && text.tokens[end].isMark(",")
  }

  /// "dans cette même région", "dans la même ville": the one named last.
  func sameAgain(in range: Range<Int>, of sentence: ParsedSentence) -> ChosenPlace? {
    let reading = sentence.reading
    guard
      let noun = range.first(where: { index in
        guard
          Self.towns.contains(reading.token(index)) || Self.areas.contains(reading.token(index)),
          sentence.range.contains(index - 1)
        else { return false }
        return Self.same.contains(reading.token(index - 1))
          || Self.areas.contains(reading.token(index))
            && reading.function(index - 1) == .demonstrative
      })
    else { return nil }
    let isTown = Self.towns.contains(reading.token(noun))
    return lastNamed(before: reading.token(noun).start) { name in
      isTown ? rank(name) == 0 : (2...3).contains(rank(name))
    }
  }

  fileprivate static let same = WordTable<Bool>(words: "même mêmes")
  fileprivate static let areas = WordTable<Bool>(
    words: "région province département district État zone préfecture gouvernorat wilaya")
  fileprivate static let capitals = WordTable<Bool>(words: "capitale")
  fileprivate static let towns = WordTable<Bool>(
    words: "ville localité village commune bourgade cité")
}
