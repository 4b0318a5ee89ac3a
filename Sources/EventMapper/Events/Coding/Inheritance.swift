import Gazetteer
import NewsText

/// Gives an event the place and the day that the report told before.
///
/// > Reference: EVENTS.md, "From clause to event": "the nearest place with a locative preposition in the
/// > sentence, else the last event's place".
struct Inheritance: Sendable {
  let text: AnalysedText
  let places: PlaceChooser
  /// The first mention of the country that most names of the report lie in; nil for a report without names.
  let mainCountry: ResolvedToponym?
  /// ISO code of that country, also where no name of the report is the country's own.
  let mainCountryCode: String?

  init(text: AnalysedText, places: PlaceChooser) {
    self.text = text
    self.places = places
    (mainCountryCode, mainCountry) = Self.mainCountry(places)
  }

  /// Fills what candidates leave open, in the order of the text.
  func fill(_ candidates: inout [Candidate]) {
    for index in candidates.indices {
      if candidates[index].place == nil { candidates[index].place = place(for: index, candidates) }
      if candidates[index].date == nil { candidates[index].date = date(for: index, candidates) }
      fillAgents(at: index, &candidates)
    }
  }

  /// "Des maisons ont été incendiées" after an attack: by those who attacked.
  private func fillAgents(at index: Int, _ candidates: inout [Candidate]) {
    let candidate = candidates[index]
    switch candidate.kind {
    case .looting, .arson, .sabotage, .destruction, .abduction: break
    default: return
    }
    guard !candidate.roles.agents.contains(where: \.isActor) else { return }
    let before = candidates[max(0, index - 12)..<index].last {
      candidate.sentence - $0.sentence <= 2 && $0.kind.isConflict && !$0.roles.agents.isEmpty
        && !$0.roles.isMutual
    }
    if let before { candidates[index].roles.agents = before.roles.agents }
  }

  private func place(for index: Int, _ candidates: [Candidate]) -> ChosenPlace? {
    let candidate = candidates[index]
    // "dans le pays": the one that the report is about.
    if let mainCountry, speaksOfTheCountry(candidate.clause, verb: candidate.match.token) {
      return ChosenPlace(toponym: mainCountry, isOwn: false, cost: 50)
    }
    for earlier in candidates[max(0, index - 12)..<index].reversed() {
      guard candidate.sentence - earlier.sentence <= 4 || earlier.paragraph == candidate.paragraph
      else { break }
      if var place = earlier.place {
        place.isOwn = false
        return place
      }
    }
    // The last place named before, then the country that the report is about.
    let first = max(0, candidate.sentence - 2)
    let stretch = TextSpan(
      start: text.sentences[first].span.start,
      end: max(text.sentences[first].span.start, candidate.quote.end))
    let near = places.toponyms(in: stretch)
    var nearest = near.last(where: Self.isPlace)
    // "opèrent au Sud-Kivu, au Nord-Kivu et en Ituri": one of a list is not the place.
    if let last = nearest, let position = near.firstIndex(where: { $0.mention == last.mention }),
      position > 0, isListed(near[position - 1], last)
    {
      nearest = nil
    }
    return (nearest ?? mainCountry).map { ChosenPlace(toponym: $0, isOwn: false, cost: 50) }
  }

  private func isListed(_ left: ResolvedToponym, _ right: ResolvedToponym) -> Bool {
    guard let first = text.tokenRange(of: left.mention.span).last,
      let last = text.tokenRange(of: right.mention.span).first, first + 1 < last, last - first <= 4
    else { return false }
    return (first + 1..<last).contains { FunctionWord.table[text.tokens[$0]] == .et }
  }

  private func speaksOfTheCountry(_ clause: TextSpan, verb: Int) -> Bool {
    let tokens = text.tokenRange(of: clause)
    return tokens.contains { index in
      guard Self.country.contains(text.tokens[index]), index > tokens.lowerBound else {
        return false
      }
      switch FunctionWord.table[text.tokens[index - 1]] {
      // "dans le pays", "ont balayé le pays".
      case .definite:
        return index - 2 == verb || index >= 2 && Self.throughout.contains(text.tokens[index - 2])
      case .demonstrative: return true
      default: return false
      }
    }
  }

  private static let throughout = WordTable<Bool>(words: "dans travers tout")
  private static let country = WordTable<Bool>(words: "pays")

  /// Whether a name places something: "à Goma", not the Uganda of a list of members.
  private static func isPlace(_ toponym: ResolvedToponym) -> Bool {
    guard toponym.best != nil, toponym.mention.role == .literal || toponym.mention.role == .anchor
    else {
      return false
    }
    switch toponym.mention.relation {
    case .inside, .near, .between, .areaOf, .directionOf, .axis: return true
    default: return false
    }
  }

  private static func mainCountry(_ places: PlaceChooser) -> (code: String?, ResolvedToponym?) {
    var votes: [String: Int] = [:]
    var first: [String: ResolvedToponym] = [:]
    for toponym in places.toponyms {
      guard let best = toponym.best?.place, toponym.mention.role != .dateline,
        toponym.mention.role != .inName
      else { continue }
      let country = places.gazetteer.country(of: best).description
      guard !country.isEmpty else { continue }
      let token = places.text.tokenRange(of: toponym.mention.span).lowerBound
      let isWay =
        toponym.mention.relation == .origin || toponym.mention.relation == .destination
        || (max(0, token - 5)..<token).contains { PlaceChooser.isWay($0, places.text) }
      votes[country, default: 0] += isPlace(toponym) ? 2 : isWay ? 0 : 1
      if places.gazetteer.kind(of: best) == .country, first[country] == nil {
        first[country] = toponym
      }
    }
    // Ties go to the first in the alphabet, so that the answer is the same from run to run.
    let order = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return (order.first?.key, order.first.flatMap { first[$0.key] })
  }

  private func date(for index: Int, _ candidates: [Candidate]) -> ChosenDate? {
    let candidate = candidates[index]
    for earlier in candidates[max(0, index - 12)..<index].reversed()
    where candidate.sentence - earlier.sentence <= 2 && earlier.paragraph == candidate.paragraph {
      if let date = earlier.date, let interval = date.interval {
        return ChosenDate(
          interval: interval, span: date.span, isOwn: false, rule: "date.of-event-before")
      }
    }
    return nil
  }
}
