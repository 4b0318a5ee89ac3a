import Gazetteer
import NewsText

/// Joins the candidates that tell the same event.
struct CandidateMerger: Sendable {
  let gazetteer: Gazetteer
  let text: AnalysedText
  private let joiner: CandidateJoiner
  private(set) var events: [Candidate] = []

  init(gazetteer: Gazetteer, text: AnalysedText) {
    self.gazetteer = gazetteer
    self.text = text
    joiner = CandidateJoiner(gazetteer: gazetteer)
  }

  /// Adds a candidate to the event that it tells again, or as an event of its own.
  mutating func add(_ candidate: Candidate) {
    if candidate.isTotal, share(candidate) { return }
    // The dead are those of an attack before they are those of a looting.
    if candidate.kind.isConsequence {
      for index in events.indices.reversed().prefix(8)
      where CandidateReader.takesVictims(events[index].kind)
        && candidate.sentence - events[index].sentence <= 2
        && isSame(candidate, as: events[index]) && !isElsewhere(candidate, than: index)
      {
        joiner.merge(candidate, into: &events[index])
        return
      }
    }
    // What was told long ago is not told again: a long text stays linear.
    for index in events.indices.reversed().prefix(60)
    where isSame(candidate, as: events[index]) && !isElsewhere(candidate, than: index) {
      joiner.merge(candidate, into: &events[index])
      return
    }
    events.append(candidate)
  }

  /// Notes a total on the events told just before, where there are several; false where it is that of one.
  private mutating func share(_ candidate: Candidate) -> Bool {
    let several = events.indices.suffix(4).filter {
      candidate.sentence - events[$0].sentence <= 4 && events[$0].paragraph == candidate.paragraph
        && events[$0].sentence < candidate.sentence && !events[$0].kind.isConsequence
        && CandidateReader.takesVictims(events[$0].kind)
    }
    guard several.count > 1 else { return false }
    for index in several {
      if let killed = candidate.killed, events[index].notes.count < CandidateJoiner.mostRemarks {
        events[index].notes.append("killed in several events together: '\(killed.text)'")
      }
      if let injured = candidate.injured, events[index].notes.count < CandidateJoiner.mostRemarks {
        events[index].notes.append("injured in several events together: '\(injured.text)'")
      }
    }
    return true
  }

  // MARK: Same or not

  private func isSame(_ new: Candidate, as old: Candidate) -> Bool {
    guard areOfOneFamily(new, old), !new.isAnother || new.isHeading, !isAlsoElsewhere(new, old),
      !isBefore(new, old)
    else { return false }
    // "l'épidémie, déclarée en septembre à Mubende": where and when it began, not another one.
    let isOutbreak =
      new.kind == .epidemic && old.kind == .epidemic && new.isDefinite
      && new.sentence - old.sentence <= 2
    let isTakeover = takesOver(new, old)
    guard isTakeover || isOutbreak || datesAgree(new, old),
      isTakeover || isOutbreak || placesAgree(new, old),
      isTakeover || (tollsAgree(new, old) && sidesAgree(new, old))
    else { return false }
    guard isTakeover || isOutbreak || old.isHeading || !differInBoth(new, old) else { return false }
    let gap = new.sentence - old.sentence
    if isOutbreak || isTakeover || isFightFor(new, old) || (gap == 0 && isOneDeed(new, old)) {
      return true
    }
    if new.kind == .anaphor { return gap <= 5 }
    if new.kind.isConsequence {
      return gap <= 2 || (new.isGrounded && old.isGrounded && gap <= 6) || old.isHeading
    }
    // Nothing of its own: the words only point back.
    let hasToll = new.killed?.value != nil || new.injured?.value != nil
    if !new.isGrounded { return gap <= 3 || new.isDefinite || !hasToll }
    if old.isHeading || old.isLead || new.category == old.category { return true }
    return (new.isDefinite || isVagueBefore(new, old)) && gap <= 4
  }

  /// "Dans le village voisin de X, cinq autres ont trouvé la mort": the event before is where those before it were.
  private func isElsewhere(_ new: Candidate, than index: Int) -> Bool {
    let old = events[index]
    guard new.kind.isConsequence, new.sentence > old.sentence, !new.isDefinite,
      old.place?.isOwn != true, let here = new.place, here.isOwn, isSpot(here),
      let before = events[..<index].last(where: {
        old.sentence - $0.sentence <= 2 && $0.place?.isOwn == true
      }), let there = before.place, isSpot(there)
    else { return false }
    return here.toponym.mention.name != there.toponym.mention.name
  }

  private func isSpot(_ place: ChosenPlace) -> Bool {
    guard let best = place.toponym.best?.place else { return true }
    switch gazetteer.kind(of: best) {
    case .country, .territory, .admin1, .admin2, .region: return false
    default: return true
    }
  }

  /// "Les combats ont fait dix morts" after a town was taken, "des accrochages ont éclaté ; la ville est tombée":
  /// how it was taken.
  private func isFightFor(_ new: Candidate, _ old: Candidate) -> Bool {
    func takes(_ candidate: Candidate) -> Bool {
      candidate.category == .territory && candidate.kind != .handover
    }
    if takes(old), new.kind == .clash || new.kind == .breakthrough {
      return new.sentence - old.sentence <= 2 && new.match.group == nil && isPointing(new)
    }
    return takes(new) && new.match.group != nil && old.kind == .clash
      && new.sentence == old.sentence
  }

  /// "les combats", "ces violents affrontements": not "des" or "de".
  private func isPointing(_ new: Candidate) -> Bool {
    var index = new.match.token - 1
    while index >= 0, Adjectives.beforeNoun.contains(text.tokens[index]) { index -= 1 }
    guard index >= 0 else { return false }
    let word = FunctionWord.table[text.tokens[index]]
    return word == .definite || word == .demonstrative
  }

  /// "La ville de X a aussi été la cible de frappes": elsewhere too.
  private func isAlsoElsewhere(_ new: Candidate, _ old: Candidate) -> Bool {
    guard new.isAlso, new.sentence > old.sentence, let here = new.place, let there = old.place,
      here.isOwn
    else { return false }
    return here.toponym.mention.name != there.toponym.mention.name
  }

  /// "En décembre, onze personnes avaient été tuées", "l'attaque du 7 octobre" after what happened now.
  private func isBefore(_ new: Candidate, _ old: Candidate) -> Bool {
    if let publication = new.publication, new.date?.isOwn == true, new.place?.isOwn == true,
      let interval = new.date?.interval, interval.latest < publication.adding(days: -20),
      old.date?.isOwn != true, !old.isHeading, new.sentence > old.sentence + 1
    {
      return true
    }
    guard new.isEarlier, !old.isEarlier, new.sentence > old.sentence, new.date?.isOwn == true,
      new.date?.interval == nil || new.date?.interval != old.date?.interval,
      let one = new.killed?.value, let two = old.killed?.value
    else { return false }
    return one != two
  }

  /// Whether each has a day and a place of its own and neither is the other's, though one may lie in the other.
  private func differInBoth(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let one = new.date, let two = old.date, one.isOwn, two.isOwn,
      one.interval != two.interval, let here = new.place, let there = old.place, here.isOwn,
      there.isOwn
    else { return false }
    // "six morts dans la nuit de mardi à mercredi", "vers une heure du matin … six personnes".
    if let killed = new.killed?.value, killed > 0, killed == old.killed?.value { return false }
    return here.toponym.mention.name != there.toponym.mention.name
  }

  /// The first telling named a country and no day: the second says where and when.
  private func isVagueBefore(_ new: Candidate, _ old: Candidate) -> Bool {
    guard old.date?.isOwn != true, let place = old.place?.toponym.best?.place else { return false }
    return gazetteer.kind(of: place) == .country && new.place?.isOwn == true
  }

  /// "L'armée a pris possession des lieux": of what others handed over just before.
  private func takesOver(_ new: Candidate, _ old: Candidate) -> Bool {
    guard old.kind == .handover, new.kind == .capture || new.kind == .regain,
      new.sentence - old.sentence <= 3
    else { return false }
    return new.place?.isOwn != true || (new.place?.cost ?? 0) >= 10
      || new.place?.toponym.mention.name == old.place?.toponym.mention.name
  }

  private func areOfOneFamily(_ new: Candidate, _ old: Candidate) -> Bool {
    if takesOver(new, old) || isFightFor(new, old) { return true }
    if new.kind == .displacement || old.kind == .displacement { return new.kind == old.kind }
    if new.kind == .anaphor { return old.kind != .anaphor }
    if new.kind == .epicentre || old.kind == .epicentre { return old.category == new.category }
    if new.category == old.category { return new.category != .other || new.kind == old.kind }
    // "Deux rebelles ont été tués" after those rebels took hostages: another side struck back.
    if new.kind == .killing, old.category == .abduction || old.category == .looting,
      let victim = new.roles.targets.first, victim.kind.isArmed, victim.kind != .police,
      victim.kind != .military,
      old.roles.agents.contains(where: { $0.kind == victim.kind })
    {
      return false
    }
    if new.kind == .killing || new.kind == .injury {
      return old.kind.isConflict || old.kind.isDisaster || old.category == .protest
        || old.category == .riot
    }
    if old.kind == .killing || old.kind == .injury {
      return new.kind.isConflict || (new.kind.isDisaster && !old.hasArmedVictims)
    }
    if new.kind == .dispersal { return old.category == .protest || old.category == .riot }
    if new.sentence == old.sentence, isOneDeed(new, old) { return true }
    // "Le véhicule avait été immobilisé par une mine": how the ambush began.
    if old.category == .ambush, new.category == .ied, !new.isGrounded,
      new.sentence - old.sentence <= 1
    {
      return true
    }
    // "Cette offensive survient": how the town just told of was taken.
    if old.category == .territory, new.isDefinite,
      new.kind == .attack || new.match.trigger.lemma == "offensive",
      new.place?.isOwn != true, new.sentence - old.sentence <= 2
    {
      return true
    }
    // "Les assaillants ont ouvert le feu": how they attacked.
    if new.isBySame, new.sentence - old.sentence <= 2, old.kind.isFighting || old.kind == .ambush,
      new.kind == .shooting || new.kind == .attack
    {
      return true
    }
    // "Les heurts se sont produits": the fight just told.
    if new.kind == .riot, new.isDefinite, new.match.group == nil, old.category == .clash,
      new.sentence - old.sentence <= 3
    {
      return true
    }
    // "Les combats se sont déroulés": those between the two groups.
    if new.kind == old.kind, new.isDefinite, new.kind == .clash { return true }
    let fighting: Set<EventCategory> = [.clash, .ambush]
    if fighting.contains(new.category), fighting.contains(old.category) { return true }
    // "l'attaque" for an ambush, a bomb, a massacre; "l'explosion" for a mine.
    if new.kind == .attack || old.kind == .attack {
      let attacks: Set<EventCategory> = [
        .clash, .ambush, .attackOnCivilians, .ied, .shelling, .airstrike,
      ]
      // Policemen hurt in "les échanges de tirs" are another thing than villagers killed.
      if old.category == .attackOnCivilians, new.kind == .clash, old.killed?.isCivil == true,
        new.hasArmedVictims || new.roles.targets.contains(where: \.kind.isArmed)
      {
        return false
      }
      return attacks.contains(new.category) && attacks.contains(old.category)
        && (new.isDefinite || old.isHeading || old.isLead || new.sentence == old.sentence
          || isVagueBefore(new, old))
    }
    let bombing: Set<EventCategory> = [.airstrike, .shelling]
    if bombing.contains(new.category), bombing.contains(old.category) {
      return new.isDefinite || old.isHeading || !new.isGrounded
    }
    let weather: Set<TriggerKind> = [.flood, .landslide, .storm]
    if weather.contains(new.kind), weather.contains(old.kind) {
      return new.sentence - old.sentence <= 2
    }
    if new.kind == .explosion || old.kind == .explosion {
      let explosions: Set<EventCategory> = [.ied, .accident, .shelling, .airstrike, .fire]
      return explosions.contains(new.category) && explosions.contains(old.category)
    }
    let street: Set<EventCategory> = [.protest, .riot]
    if street.contains(new.category), street.contains(old.category) {
      return new.kind.isConsequence || !new.isGrounded || new.sentence == old.sentence
    }

    if new.sentence == old.sentence, old.kind == .invasion, new.kind == .looting { return true }
    let civil: Set<EventCategory> = [.attackOnCivilians, .looting]
    if civil.contains(new.category), civil.contains(old.category) {
      return new.sentence == old.sentence && new.kind == .arson
    }
    // A strike in a ground battle is the battle's.
    if new.sentence == old.sentence, new.category == .airstrike || new.category == .shelling {
      return fighting.contains(old.category)
    }
    return false
  }

  /// Two words of one sentence for one deed: "ont lapidé et incendié le monument", "a pris feu après une attaque
  /// de drones", "ont envahi le pays et se sont emparés de trois villes".
  private func isOneDeed(_ new: Candidate, _ old: Candidate) -> Bool {
    func are(_ left: (Candidate) -> Bool, _ right: (Candidate) -> Bool) -> Bool {
      left(new) && right(old) || left(old) && right(new)
    }
    let burns: (Candidate) -> Bool = {
      [.fire, .arson, .explosion, .destruction, .sabotage, .looting].contains($0.kind)
    }
    if are(burns, { $0.category == .riot || $0.category == .protest }) { return true }
    if are(
      { $0.kind == .fire || $0.kind == .explosion },
      { [.attack, .strike, .bombing, .shelling].contains($0.kind) })
    {
      return true
    }
    // "ont visé deux dépôts et détruit trois véhicules".
    if are(
      { $0.kind == .destruction },
      { [.attack, .strike, .bombing, .shelling].contains($0.kind) })
    {
      return true
    }
    return are({ $0.kind == .invasion }, { $0.kind == .capture || $0.kind == .regain })
  }

  private func datesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let left = new.date, let right = old.date, left.isOwn, right.isOwn else { return true }
    guard let one = left.interval, let two = right.interval else {
      // Without a day of publication the words themselves are compared.
      guard let one = left.span, let two = right.span, one != two else { return true }
      return CalendarWords(text, one).agree(with: CalendarWords(text, two))
    }
    return one.earliest <= two.latest && two.earliest <= one.latest
  }

  private func placesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let left = new.place, let right = old.place, left.isOwn, right.isOwn else { return true }
    // Two verbs of one sentence share its places.
    if new.sentence == old.sentence, new.roles.agents == old.roles.agents, !new.roles.agents.isEmpty
    {
      return true
    }
    if left.toponym.mention.name == right.toponym.mention.name { return true }
    guard let one = left.toponym.best?.place else {
      return right.toponym.best.map { canHold(left.toponym, $0.place) } ?? false
    }
    guard let two = right.toponym.best?.place else { return canHold(right.toponym, one) }
    if one == two { return true }
    // "partout en France" and "À Nantes".
    if new.sentence != old.sentence, isEverywhere(old), new.category == old.category {
      return false
    }
    return isInside(one, two) || isInside(two, one)
  }

  /// "partout en France", "à travers le pays": in many places.
  private func isEverywhere(_ candidate: Candidate) -> Bool {
    candidate.category == .protest
      && text.tokenRange(of: candidate.clause).contains {
        Self.everywhere.contains(text.tokens[$0])
      }
  }

  private static let everywhere = WordTable<Bool>(words: "partout travers")

  /// Whether a name that nobody has may lie in a place: any in an area, a quarter or a market in a town.
  private func canHold(_ name: ResolvedToponym, _ place: Place.ID) -> Bool {
    switch gazetteer.kind(of: place) {
    case .country, .territory, .admin1, .admin2, .region: true
    case let kind where kind.isSettlement: isPartOfTown(name)
    default: false
    }
  }

  /// "le quartier de X", "le marché de X".
  private func isPartOfTown(_ name: ResolvedToponym) -> Bool {
    if name.mention.head == .neighbourhood || name.mention.head == .facility { return true }
    let first = text.tokenRange(of: name.mention.span).lowerBound
    return (1...3).contains { first - $0 >= 0 && Self.parts.contains(text.tokens[first - $0]) }
  }

  private static let parts = WordTable<Bool>(
    words: """
      quartier quartiers faubourg banlieue marché rue avenue boulevard place hôtel restaurant hôpital école
      université stade aéroport pont mosquée église gare
      """)

  private func isInside(_ small: Place.ID, _ large: Place.ID) -> Bool {
    switch gazetteer.kind(of: large) {
    case .country, .territory: gazetteer.country(of: small) == gazetteer.country(of: large)
    case .admin1:
      gazetteer.admin1(of: small) == gazetteer.admin1(of: large)
        && gazetteer.admin1(of: small) != .none && gazetteer.kind(of: small) != .admin1
    case .admin2, .region, .river, .lake:
      gazetteer.country(of: small) == gazetteer.country(of: large)
        && gazetteer.kind(of: small) != gazetteer.kind(of: large)
    default: false
    }
  }

  /// Different figures of one event differ a little; different events differ in place or date too.
  private func tollsAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let one = new.killed?.value, let two = old.killed?.value, one != two else { return true }
    // "51 combattants neutralisés en un mois", then a fight that killed 22.
    if max(one, two) > 2 * min(one, two), min(one, two) > 5, !new.kind.isConsequence,
      !new.isHeading, !old.isHeading, new.sentence > old.sentence
    {
      return false
    }
    // "12 morts" then "un enfant est mort": a part, or another figure of the same event.
    return new.date?.isOwn != true || old.date?.isOwn != true || new.isHeading || old.isHeading
      || new.kind.isConsequence
  }

  /// Named sides that differ tell two events.
  private func sidesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    if let one = new.roles.agents.first?.home, let two = old.roles.agents.first?.home, one != two,
      new.match.group != nil, new.sentence != old.sentence,
      !old.roles.targets.contains(where: { $0.home == one })
    {
      return false
    }
    guard let one = new.roles.agents.first?.entry, let two = old.roles.agents.first?.entry,
      one != two, new.isGrounded, !new.isDefinite
    else { return true }
    return old.roles.targets.contains { $0.entry == one }
      || new.roles.targets.contains { $0.entry == two }
  }
}
