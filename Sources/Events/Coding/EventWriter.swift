import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// Makes the event of a candidate.
struct EventWriter: Sendable {
  let text: AnalysedText
  let gazetteer: Gazetteer
  let actors: ActorTable
  let places: PlaceChooser
  let isConflict: Bool
  /// Rows of the table of actors that the report names.
  let named: Set<Int>
  /// Where the report names them, in order.
  let namings: [ActorTable.Naming]
  /// The countries whose armies the report speaks of; "" for an army without a country.
  let armies: Set<String>
  /// The country that the report is about, and its ISO code.
  let mainCountry: ResolvedToponym?
  let mainCountryCode: String?

  /// Returns the event with its explanation.
  func event(_ candidate: Candidate, explains: Bool) -> EventExplanation.Explained {
    var candidate = candidate
    // Merging may have brought a target, a weapon or victims: the type is settled on all of it.
    let intervention = candidate.acled == .protestWithIntervention
    TypeCoder.code(&candidate, isConflict: isConflict)
    if intervention, candidate.category == .protest {
      candidate.acled =
        (candidate.killed?.value ?? 0) > 0 ? .excessiveForce : .protestWithIntervention
    }
    // A foreign state takes ground as a group does: ACLED's "Non-state actor overtakes territory".
    if candidate.acled == .governmentRegainsTerritory, let home = candidate.roles.agents.first,
      home.isState, let taker = home.country, let place = candidate.place?.toponym.best?.place,
      gazetteer.country(of: place) != .none, gazetteer.country(of: place).description != taker
    {
      candidate.acled = .nonStateActorOvertakesTerritory
    }
    let location = Locator(gazetteer: gazetteer).location(
      of: candidate.place, places: places, fallback: fallback(for: candidate))
    let (actor1, actor2) = parties(
      of: candidate, country: location.country ?? country(of: candidate) ?? mainCountryCode)
    let event = Event(
      category: candidate.category, acled: candidate.acled, actor1: actor1, actor2: actor2,
      targetsCivilians: candidate.targetsCivilians, date: candidate.date?.interval,
      location: location, killed: count(candidate.killed), injured: count(candidate.injured),
      abducted: count(candidate.abducted), displaced: count(candidate.displaced),
      status: candidate.status, quote: candidate.quote, furtherQuotes: candidate.quotes,
      trigger: candidate.triggerSpan, rule: Mention.RuleName(candidate.match.trigger.rule),
      confidence: confidence(candidate, location: location), tags: tags(of: candidate),
      notes: candidate.notes)
    return EventExplanation.Explained(
      event: event, clause: candidate.clause,
      evidence: explains ? candidate.reasons.map(\.description) : [],
      roles: explains ? roles(of: candidate) : [],
      dateSpan: candidate.date?.span, dateRule: candidate.date?.rule,
      places: explains ? names(of: candidate) : [])
  }

  private func count(_ tally: Candidate.Tally?) -> Event.Count? {
    guard let tally, let value = tally.value else { return nil }
    return Event.Count(value: value, text: tally.text)
  }

  /// 0.5 at the threshold, rising to 0.95.
  private func confidence(_ candidate: Candidate, location: EventLocation) -> Double {
    let above = min(max(candidate.score - Evidence.threshold, 0), 3) / 3
    var confidence = 0.5 + 0.45 * above
    if candidate.status == .reported { confidence -= 0.1 }
    if location.coordinate == nil { confidence -= 0.05 }
    return (confidence * 100).rounded() / 100
  }

  // MARK: Who

  private func parties(of candidate: Candidate, country: String?) -> (Actor?, Actor?) {
    let namer = ActorNamer(
      actors: actors, text: text, country: country, named: named, namings: namings,
      isPolitical: Self.isPolitical(candidate.category))
    let roles = candidate.roles
    var agents = roles.agents.filter(\.isActor).map { armed($0, in: candidate) }
    // "Douze soldats sont morts, annoncent les rebelles": a side that tells the losses of the other.
    if agents.isEmpty, let speaker = candidate.speaker,
      speaker.entry != nil || speaker.kind.isArmed,
      candidate.kind.isConflict, let target = roles.targets.first(where: \.kind.isArmed),
      target.kind != speaker.kind, target.entry == nil || target.entry != speaker.entry
    {
      agents = [speaker]
    }
    let targets = roles.targets.filter(\.isActor) + owners(in: candidate)
    var actor1 = agents.first.map {
      namer.actor($0, beside: roles.associates + agents.dropFirst())
    }
    actor1 = actor1 ?? onlyArmy(for: candidate, namer)
    var actor2 = targets.first.map { namer.actor($0, beside: Array(targets.dropFirst())) }
    switch candidate.category {
    case .protest:
      // Those who march are actor 1; who breaks them up is actor 2.
      let police = (agents + targets).first { $0.kind == .police || $0.kind == .military }
      let marchers = (agents + targets).first { $0.kind != .police && $0.kind != .military }
      actor1 = Actor(
        name: namer.of("Protesters"), text: marchers.map(namer.words) ?? "", kind: .protesters,
        associated: nil)
      actor2 = candidate.acled == .peacefulProtest ? nil : police.map { namer.actor($0) }
    case .riot:
      let rioters = (agents + targets).first {
        $0.kind == .protesters || $0.kind == .rioters || $0.kind.isCivil
      }
      let others =
        candidate.acled == .mobViolence
        ? (agents + targets).dropFirst().first : (agents + targets).first { $0.kind.isArmed }
      actor1 = Actor(
        name: namer.of("Rioters"), text: rioters.map(namer.words) ?? "", kind: .rioters,
        associated: nil)
      actor2 = others.map { namer.actor($0) }
    case .accident, .flood, .fire, .storm, .earthquake, .epidemic:
      actor1 = nil
      actor2 = nil
    case .arrest:
      // ACLED's rule for an arrest that nobody is named for.
      actor1 = actor1 ?? Actor(name: namer.police(), text: "", kind: .state)
    case .attackOnCivilians, .abduction:
      if actor1 == nil, candidate.kind != .rape { actor1 = namer.unidentified }
      if actor2 == nil || actor2?.kind == nil {
        actor2 = Actor(
          name: namer.of("Civilians"), text: actor2?.text ?? victims(of: candidate, namer),
          kind: .civilians)
      }
    case .clash, .ambush, .ied, .looting:
      actor2 = actor2 ?? civilians(of: candidate, namer)
      // A battle has two sides, a bomb and a looting somebody who did it.
      if actor1 == nil { actor1 = namer.unidentified }
      if actor2 == nil, candidate.category == .clash || candidate.category == .ambush {
        actor2 = namer.unidentified
      }
    case .airstrike, .shelling: actor2 = actor2 ?? civilians(of: candidate, namer)
    case .other where candidate.kind == .blockade:
      actor2 = actor2 ?? civilians(of: candidate, namer)
    default: break
    }
    return (actor1, actor2)
  }

  /// Whether states act in it by their governments, not by their armies.
  private static func isPolitical(_ category: EventCategory) -> Bool {
    switch category {
    case .agreement, .arrest, .displacement, .other: true
    default: false
    }
  }

  /// Those who live or travel in what was hit, where nobody armed owns it: "un bateau", "le marché".
  private func civilians(of candidate: Candidate, _ namer: ActorNamer) -> Actor? {
    guard !TypeCoder.isOnArmed(candidate) else { return nil }
    let words = victims(of: candidate, namer)
    guard !words.isEmpty else { return nil }
    return Actor(name: namer.of("Civilians"), text: words, kind: .civilians)
  }

  /// The words for what civilians were hit in; "" for none.
  private func victims(of candidate: Candidate, _ namer: ActorNamer) -> String {
    candidate.roles.targets.first {
      switch $0.kind {
      case .settlement, .civilianTarget, .vehicle, .craft: $0.owner == nil && $0.country == nil
      default: false
      }
    }.map(namer.words) ?? ""
  }

  /// An air strike that nobody is named for is the army's, where the report speaks of one army
  /// only.
  private func onlyArmy(for candidate: Candidate, _ namer: ActorNamer) -> Actor? {
    guard candidate.category == .airstrike else { return nil }
    var countries = Set(
      named.filter {
        actors.entries[$0].kind == .state && actors.entries[$0].name.hasPrefix("Military Forces")
      }.map { actors.entries[$0].country })
    countries.formUnion(armies.filter { !$0.isEmpty })
    if countries.isEmpty, !armies.isEmpty, let here = namer.country { countries = [here] }
    guard countries.count == 1, let country = countries.first else { return nil }
    return Actor(name: namer.military(of: country), text: "", kind: .state)
  }

  /// Plain people who attack are an unknown armed group: "des hommes à moto ont attaqué".
  private func armed(_ phrase: Phrase, in candidate: Candidate) -> Phrase {
    guard candidate.kind.isConflict, phrase.entry == nil,
      phrase.kind == .persons || phrase.kind == .suspects
    else { return phrase }
    return phrase.withKind(.armedMen)
  }

  /// Whose men were hit in what was hit: "une position de l'armée", "un véhicule de l'armée a sauté".
  ///
  /// A thing that is only destroyed or taken has an owner, not a party.
  private func owners(in candidate: Candidate) -> [Phrase] {
    switch candidate.kind {
    case .destruction, .arson, .looting, .sabotage, .seizure, .handover, .movement, .accident,
      .fire:
      return []
    default: break
    }
    return candidate.roles.targets.compactMap { phrase in
      guard phrase.kind.isTarget else { return nil }
      if let owner = phrase.owner { return phrase.owned(by: owner) }
      guard phrase.kind == .militaryTarget, phrase.country != nil else { return nil }
      return phrase.withKind(.military)
    }
  }

  /// The country that the parties' adjectives name.
  private func country(of candidate: Candidate) -> String? {
    let parties = candidate.roles.targets + candidate.roles.agents
    return parties.compactMap { phrase in
      phrase.country
        ?? phrase.entry.flatMap { entry in
          // Wagner's country is not where it fights.
          actors.entries[entry].kind == .other || actors.entries[entry].country.isEmpty
            ? nil : actors.entries[entry].country
        }
    }.first
  }

  // MARK: Where

  /// The area that the sentence gives an unknown name: "à Dibilou, dans la commune de Pissila".
  private func fallback(for candidate: Candidate) -> ResolvedToponym? {
    guard let chosen = candidate.place, chosen.toponym.best == nil,
      let sentence = text.sentence(at: chosen.toponym.mention.span.start)
    else { return nil }
    let known = places.toponyms(in: text.sentences[sentence].span).filter {
      $0.best != nil && $0.mention.role != .metonymic && $0.mention.role != .dateline
        && $0.mention.role != .inName && $0.mention.role != .possessive
        && !(places.rank($0) >= 4
          && ($0.mention.relation == .near || $0.mention.relation == .none))
        && $0.mention.relation != .destination && $0.mention.relation != .origin
    }
    return known.min { places.rank($0) < places.rank($1) }
      ?? mainCountry
  }

  // MARK: Words for people

  private func tags(of candidate: Candidate) -> [String] {
    var tags: [String] = []
    if let place = candidate.place, !place.isOwn { tags.append("place from context") }
    if let date = candidate.date, !date.isOwn { tags.append("date from context") }
    return tags
  }

  private func roles(of candidate: Candidate) -> [String] {
    func line(_ role: String, _ phrases: [Phrase]) -> [String] {
      phrases.map { phrase in
        let span = TextSpan(
          start: text.tokens[phrase.tokens.lowerBound].start,
          end: text.tokens[phrase.tokens.upperBound - 1].end)
        return "\(role): \(text.string(of: span))"
      }
    }
    return line("agent", candidate.roles.agents) + line("target", candidate.roles.targets)
      + line("beside", candidate.roles.associates)
  }

  private func names(of candidate: Candidate) -> [String] {
    guard let place = candidate.place else { return [] }
    return place.toponym.candidates.prefix(5).map {
      "\(place.toponym.mention.name): \(gazetteer.identifier(of: $0.place)) \($0.score)"
    }
  }
}
