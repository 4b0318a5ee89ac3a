import Gazetteer
internal import Places
internal import Text

/// Gives an event the place and the day that the report told before.
///
/// > Reference: docs/events.md, "From a clause to an event": "the nearest place with a locative preposition in the
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
    if let country = country(meantBy: candidate) {
      return ChosenPlace(toponym: country, isOwn: false, cost: 50)
    }
    if let abroad = country(ofThoseWhoArrestIn: candidate) {
      return ChosenPlace(toponym: abroad, isOwn: false, isOfAgent: true, cost: 50)
    }
    var signed: ToponymMention?
    for earlier in candidates[max(0, index - 12)..<index].reversed() {
      guard candidate.sentence - earlier.sentence <= 4 || earlier.paragraph == candidate.paragraph
      else { break }
      // Nobody fights where peace is signed.
      if earlier.category == .agreement, candidate.kind.isConflict {
        signed = signed ?? earlier.place?.toponym.mention
        continue
      }
      if var place = earlier.place, !place.isOfAgent {
        // A town named since, in a paragraph of its own.
        if earlier.paragraph != candidate.paragraph,
          let since = lastPlace(
            from: max(earlier.sentence + 1, candidate.sentence - 2), of: candidate),
          places.rank(since) <= 3
        {
          return ChosenPlace(toponym: since, isOwn: false, cost: 50)
        }
        place.isOwn = false
        return place
      }
    }
    // The last place named before, then the country that the report is about.
    let last = lastPlace(from: candidate.sentence - 2, of: candidate)
    let nearest = last?.mention == signed ? nil : last
    return (nearest ?? mainCountry).map { ChosenPlace(toponym: $0, isOwn: false, cost: 50) }
  }

  /// The last place named in the sentences from one up to that of a candidate, whose own names were weighed.
  private func lastPlace(from sentence: Int, of candidate: Candidate) -> ResolvedToponym? {
    let first = max(0, sentence)
    // The event before may stand in the same sentence: nothing was told since.
    guard first <= candidate.sentence else { return nil }
    let start = text.sentences[first].span.start
    let near = places.toponyms(in: TextSpan(start: start, end: max(start, candidate.quote.start)))
    var nearest = near.last(where: Self.isPlace)
    // "sévissent à Gao, à Ménaka et à Kidal": one of a list is not the place.
    if let last = nearest, let position = near.firstIndex(where: { $0.mention == last.mention }),
      position > 0, isListed(near[position - 1], last)
    {
      nearest = nil
    }
    return nearest
  }

  private func isListed(_ left: ResolvedToponym, _ right: ResolvedToponym) -> Bool {
    guard let first = text.tokenRange(of: left.mention.span).last,
      let last = text.tokenRange(of: right.mention.span).first, first + 1 < last, last - first <= 4
    else { return false }
    return (first + 1..<last).contains { FunctionWord.table[text.tokens[$0]] == .et }
  }

  /// "dans le pays" is the one that the report is about, "ce pays" the last one named.
  private func country(meantBy candidate: Candidate) -> ResolvedToponym? {
    let tokens = text.tokenRange(of: candidate.clause)
    let verb = candidate.match.token
    for index in tokens where Self.country.contains(text.tokens[index]) && index > tokens.lowerBound
    {
      switch FunctionWord.table[text.tokens[index - 1]] {
      // "dans le pays", "ont balayé le pays".
      case .definite
      where index - 2 == verb || index >= 2 && Self.throughout.contains(text.tokens[index - 2]):
        return mainCountry ?? lastCountry(before: index, of: candidate)
      // "dans l'est du pays".
      case .de
      where (2...3).contains(where: {
        index - $0 > tokens.lowerBound && Self.parts.contains(text.tokens[index - $0])
          && !Self.towards.contains(text.tokens[index - $0 - 1])
          && !Self.towards.contains(text.tokens[max(index - $0 - 2, tokens.lowerBound)])
      }):
        return mainCountry ?? lastCountry(before: index, of: candidate)
      case .demonstrative: return lastCountry(before: index, of: candidate) ?? mainCountry
      default: continue
      }
    }
    return nil
  }

  /// The last country named in the sentence or the two before it.
  private func lastCountry(before token: Int, of candidate: Candidate) -> ResolvedToponym? {
    let start = text.sentences[max(0, candidate.sentence - 2)].span.start
    let end = text.tokens[token].start
    guard start < end else { return nil }
    return places.toponyms(in: TextSpan(start: start, end: end)).last {
      $0.mention.role != .inName && $0.mention.role != .dateline
        && $0.best.map { places.gazetteer.kind(of: $0.place) == .country } == true
    }
  }

  /// "Les autorités françaises l'ont arrêté": a state arrests in its own country, whatever the report is about.
  private func country(ofThoseWhoArrestIn candidate: Candidate) -> ResolvedToponym? {
    guard candidate.kind == .arrest,
      let agent = candidate.roles.agents.first(where: {
        $0.country != nil && ($0.kind == .officials || $0.kind == .police || $0.isState)
      }),
      let country = agent.country.flatMap(CountryCode.init),
      let place = places.gazetteer.country(country), agent.country != mainCountryCode
    else { return nil }
    let tokens = agent.tokens
    let span = TextSpan(
      start: text.tokens[tokens.lowerBound].start, end: text.tokens[tokens.upperBound - 1].end)
    return ResolvedToponym(
      mention: ToponymMention(
        span: span, name: places.gazetteer.name(of: place), head: .country, relation: .inside,
        role: .literal, places: [place], confidence: 1),
      candidates: [],
      best: ResolvedToponym.Candidate(place: place, score: 0.8, reasons: ["who arrested"]))
  }

  private static let towards = WordTable<Bool>(words: "vers")
  private static let parts = WordTable<Bool>(
    words: "nord sud est ouest centre reste ensemble intérieur capitale")
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
    let sentences = places.text.sentences
    let opening = sentences.first { !$0.isHeading }?.span.end ?? sentences.last?.span.end ?? 0
    var votes: [String: Int] = [:]
    var first: [String: ResolvedToponym] = [:]
    var firstToken: [String: Int] = [:]
    for toponym in places.toponyms {
      guard let best = toponym.best?.place, toponym.mention.role != .dateline,
        toponym.mention.role != .inName
      else { continue }
      let country = places.gazetteer.country(of: best).description
      guard !country.isEmpty else { continue }
      let token = places.text.tokenRange(of: toponym.mention.span).lowerBound
      let isWay =
        toponym.mention.relation == .origin || toponym.mention.relation == .destination
        || (max(0, token - 5)..<token).contains {
          PlaceChooser.isWay($0, places.text) || PlaceChooser.isBorder($0, places.text)
        }
      votes[country, default: 0] += isPlace(toponym) ? 2 : isWay ? 0 : 1
      // What the headline names, and less so the first sentence, is what the report is about.
      if toponym.mention.span.end <= opening, !isWay {
        let sentence = places.text.sentence(ofToken: token)
        votes[country, default: 0] += sentences[sentence].isHeading ? 3 : 2
      }
      firstToken[country] = firstToken[country] ?? token
      if places.gazetteer.kind(of: best) == .country, first[country] == nil {
        first[country] = toponym
      }
    }
    // "Six militaires nigérians ont été tués": whose they are says where, if nothing else does.
    let isNamed = votes.contains { $0.value > 0 }
    for (number, sentence) in sentences.prefix(isNamed ? 0 : 3).enumerated() {
      for index in sentence.tokens {
        guard let people = Nationalities.country(ofPeople: places.text.tokens[index]) else {
          continue
        }
        votes[people.description, default: 0] += number < 2 ? 2 : 1
      }
    }
    // Ties go to the one named first, then to the first in the alphabet.
    let order = votes.sorted {
      ($1.value, firstToken[$0.key] ?? .max, $0.key) < (
        $0.value, firstToken[$1.key] ?? .max, $1.key
      )
    }
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
