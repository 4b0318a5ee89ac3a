import Gazetteer
import NewsText

/// Joins the candidates that tell the same event.
struct CandidateMerger: Sendable {
  let gazetteer: Gazetteer
  let text: AnalysedText
  private(set) var events: [Candidate] = []

  init(gazetteer: Gazetteer, text: AnalysedText) {
    self.gazetteer = gazetteer
    self.text = text
  }

  /// Adds a candidate to the event that it tells again, or as an event of its own.
  mutating func add(_ candidate: Candidate) {
    // What was told long ago is not told again: a long text stays linear.
    for index in events.indices.reversed().prefix(60) where isSame(candidate, as: events[index]) {
      // Out of the list while it grows: `merge` holds `self`, and with it the list, which would be copied.
      var joined = candidate
      swap(&joined, &events[index])
      merge(candidate, into: &joined)
      swap(&joined, &events[index])
      return
    }
    events.append(candidate)
  }

  // MARK: Same or not

  private func isSame(_ new: Candidate, as old: Candidate) -> Bool {
    guard areOfOneFamily(new, old), !new.isAnother || new.isHeading else { return false }
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
    if isOutbreak || isTakeover { return true }
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

  /// Whether each has a day and a place of its own and neither is the other's, though one may lie in the other.
  private func differInBoth(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let one = new.date, let two = old.date, one.isOwn, two.isOwn,
      one.interval != two.interval, let here = new.place, let there = old.place, here.isOwn,
      there.isOwn
    else { return false }
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
    if takesOver(new, old) { return true }
    if new.kind == .displacement || old.kind == .displacement { return new.kind == old.kind }
    if new.kind == .anaphor { return old.kind != .anaphor }
    if new.kind == .epicentre || old.kind == .epicentre { return old.category == new.category }
    if new.category == old.category { return new.category != .other || new.kind == old.kind }
    if new.kind == .killing || new.kind == .injury {
      return old.kind.isConflict || old.kind.isDisaster || old.category == .protest
        || old.category == .riot
    }
    if old.kind == .killing || old.kind == .injury {
      return new.kind.isConflict || (new.kind.isDisaster && !old.hasArmedVictims)
    }
    if new.kind == .dispersal { return old.category == .protest || old.category == .riot }
    let fighting: Set<EventCategory> = [.clash, .ambush]
    if fighting.contains(new.category), fighting.contains(old.category) { return true }
    // "l'attaque" for an ambush, a bomb, a massacre; "l'explosion" for a mine.
    if new.kind == .attack || old.kind == .attack {
      let attacks: Set<EventCategory> = [
        .clash, .ambush, .attackOnCivilians, .ied, .shelling, .airstrike,
      ]
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

  private func datesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let left = new.date, let right = old.date, left.isOwn, right.isOwn else { return true }
    guard let one = left.interval, let two = right.interval else {
      // Without a day of publication the words themselves are compared: "mercredi" is not "lundi".
      guard let one = left.span, let two = right.span else { return true }
      return one == two || words(of: one) == words(of: two)
    }
    return one.earliest <= two.latest && two.earliest <= one.latest
  }

  private func words(of span: TextSpan) -> [UInt64] {
    text.tokenRange(of: span).map { text.tokens[$0].plainKey }.filter { $0 != 0 }
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
      return right.toponym.best.map { isLarge($0.place) } ?? false
    }
    guard let two = right.toponym.best?.place else { return isLarge(one) }
    if one == two { return true }
    return isInside(one, two) || isInside(two, one)
  }

  /// Whether a place is so large that a name nobody has may lie in it.
  private func isLarge(_ place: Place.ID) -> Bool {
    switch gazetteer.kind(of: place) {
    case .country, .territory, .admin1, .admin2, .region: true
    default: false
    }
  }

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
    // "12 morts" then "un enfant est mort": a part, or another figure of the same event.
    return new.date?.isOwn != true || old.date?.isOwn != true || new.isHeading || old.isHeading
      || new.kind.isConsequence
  }

  /// Named sides that differ tell two events.
  private func sidesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let one = new.roles.agents.first?.entry, let two = old.roles.agents.first?.entry,
      one != two, new.isGrounded, !new.isDefinite
    else { return true }
    return old.roles.targets.contains { $0.entry == one }
      || new.roles.targets.contains { $0.entry == two }
  }

  // MARK: Joining

  private func merge(_ new: Candidate, into old: inout Candidate) {
    // Candidates come in the order of the text: the same sentence was quoted just before, or never.
    if new.quote != old.quote, !old.quotes.suffix(60).contains(new.quote) {
      old.quotes.append(new.quote)
    }
    // Told again is told surer, once; a mere mention adds nothing.
    let bonus = new.isGrounded && old.quotes.count <= 1 ? 0.15 : 0
    let stronger = max(old.score, new.score) + bonus
    let anchors = old.anchors.union(new.anchors)
    old.reasons += new.reasons.map(\.again)
    // A heading tells in short what the text tells in full.
    if (old.isHeading || old.isLead && new.isGrounded && !old.isDated), !new.isHeading,
      !new.kind.isConsequence || old.kind.isConsequence
    {
      adopt(new, into: &old)
    } else if old.kind.isConsequence, !new.kind.isConsequence {
      adopt(new, into: &old)
    } else if !old.isGrounded, new.isGrounded, !new.kind.isConsequence, new.score > old.score {
      // The fuller telling gives the quote.
      adopt(new, into: &old)
    } else if old.kind == .attack || old.kind == .invasion, new.kind != .attack,
      new.kind.isConflict,
      !new.kind.isConsequence
    {
      adopt(new, into: &old)
    }
    old.score = stronger
    old.anchors = anchors
    fill(&old, from: new)
  }

  /// Takes the words of the fuller telling, keeping the heading as a further quote.
  private func adopt(_ new: Candidate, into old: inout Candidate) {
    let heading = old
    var fuller = new
    fuller.quotes = [heading.quote] + old.quotes.filter { $0 != new.quote }
    fuller.reasons = heading.reasons + new.reasons
    old = fuller
    fill(&old, from: heading)
  }

  private func fill(_ old: inout Candidate, from new: Candidate) {
    if old.roles.agents.isEmpty { old.roles.agents = new.roles.agents }
    if old.roles.targets.isEmpty { old.roles.targets = new.roles.targets }
    if old.roles.associates.isEmpty { old.roles.associates = new.roles.associates }
    if new.hasArmedVictims { old.hasArmedVictims = true }
    old.means.formUnion(new.means)
    if isFiner(new.place, than: old.place) { old.place = new.place }
    if isFiner(new.date, than: old.date) { old.date = new.date }
    if new.kind == .dispersal, old.category == .protest {
      old.acled = .protestWithIntervention
      old.roles.targets += new.roles.agents
    }
    if old.kind == .handover, new.kind == .capture || new.kind == .regain {
      old.roles.targets = new.roles.agents
    }
    if isOtherSide(new, old) {
      if let killed = new.killed { old.notes.append("killed on the other side: '\(killed.text)'") }
    } else {
      join(&old.killed, new.killed, "killed", &old.notes)
    }
    join(&old.injured, new.injured, "injured", &old.notes)
    join(&old.abducted, new.abducted, "abducted", &old.notes)
    join(&old.displaced, new.displaced, "displaced", &old.notes)
    if old.status == .reported, new.status == .asserted { old.status = .asserted }
  }

  /// "Une vingtaine d'assaillants ont été neutralisés" after "quatorze soldats ont été tués".
  private func isOtherSide(_ new: Candidate, _ old: Candidate) -> Bool {
    guard new.kind.isConsequence, old.killed?.value != nil, let victim = new.roles.targets.first
    else {
      return false
    }
    return old.roles.agents.contains {
      $0.kind == victim.kind || $0.entry != nil && $0.entry == victim.entry
    }
      || victim.kind == .armedMen
  }

  private func isFiner(_ new: ChosenPlace?, than old: ChosenPlace?) -> Bool {
    guard let new, new.isOwn else { return false }
    guard let old, old.isOwn else { return true }
    func rank(_ place: ChosenPlace) -> Int {
      guard let best = place.toponym.best?.place else { return place.claim == nil ? 3 : 0 }
      switch gazetteer.kind(of: best) {
      case .country, .territory, .continent, .supranational: return 5
      case .admin1, .region: return 4
      case .admin2: return 2
      default: return 1
      }
    }
    return rank(new) < rank(old)
  }

  private func isFiner(_ new: ChosenDate?, than old: ChosenDate?) -> Bool {
    guard let new, new.isOwn else { return false }
    guard let old, old.isOwn, let known = old.interval else { return true }
    return (new.interval?.days ?? .max) < known.days
  }

  /// The lower of two figures stands; both are noted.
  private func join(
    _ old: inout Candidate.Tally?, _ new: Candidate.Tally?, _ what: String, _ notes: inout [String]
  ) {
    guard let new else { return }
    guard let present = old else {
      old = new
      return
    }
    guard let one = present.value else {
      if new.value != nil { old = new }
      return
    }
    guard let two = new.value, one != two, two != 0 else { return }
    let note = "\(what): '\(present.text)' and '\(new.text)'"
    if !notes.contains(note) { notes.append(note) }
    if two < one, one != 0, two * 4 > one { old = new }
    if one == 0 { old = new }
  }
}
