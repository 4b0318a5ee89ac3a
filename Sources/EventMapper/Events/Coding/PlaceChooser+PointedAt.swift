import Gazetteer
import NewsText

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
    let before = toponyms(
      in: TextSpan(
        start: max(0, reading.token(noun).start - 3000), end: reading.token(noun).start))
    let town = before.last { name in
      name.mention.role != .inName && name.mention.role != .dateline
        && name.best.map { gazetteer.kind(of: $0.place) == .capital } == true
    }
    return town.map { ChosenPlace(toponym: $0, isOwn: true, cost: 12) }
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
    let before = toponyms(
      in: TextSpan(
        start: max(0, reading.token(noun).start - 3000), end: reading.token(noun).start))
    let place = before.last { name in
      name.best != nil && name.mention.role != .inName && name.mention.role != .dateline
        && (isTown ? rank(name) == 0 : (2...3).contains(rank(name)))
    }
    return place.map { ChosenPlace(toponym: $0, isOwn: true, cost: 12) }
  }

  fileprivate static let same = WordTable<Bool>(words: "même mêmes")
  fileprivate static let areas = WordTable<Bool>(
    words: "région province département district État zone préfecture gouvernorat wilaya")
  fileprivate static let capitals = WordTable<Bool>(words: "capitale")
  fileprivate static let towns = WordTable<Bool>(
    words: "ville localité village commune bourgade cité")
}
