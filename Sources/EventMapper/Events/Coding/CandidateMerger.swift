import Gazetteer
import NewsText

/// Joins the candidates that tell the same event.
struct CandidateMerger: Sendable {
  let gazetteer: Gazetteer
  private(set) var events: [Candidate] = []

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Adds a candidate to the event that it tells again, or as an event of its own.
  mutating func add(_ candidate: Candidate) {
    for index in events.indices.reversed() where isSame(candidate, as: events[index]) {
      merge(candidate, into: &events[index])
      return
    }
    events.append(candidate)
  }

  // MARK: Same or not

  private func isSame(_ new: Candidate, as old: Candidate) -> Bool {
    guard areOfOneFamily(new, old), !new.isAnother || new.isHeading else { return false }
    guard datesAgree(new, old), placesAgree(new, old), tollsAgree(new, old), sidesAgree(new, old)
    else { return false }
    let gap = new.sentence - old.sentence
    if new.kind.isConsequence {
      return gap <= 2 || (new.isGrounded && old.isGrounded && gap <= 6) || old.isHeading
    }
    // Nothing of its own: the words only point back.
    let hasToll = new.killed?.value != nil || new.injured?.value != nil
    if !new.isGrounded { return gap <= 3 || new.isDefinite || !hasToll }
    if old.isHeading || new.category == old.category { return true }
    return new.isDefinite && gap <= 3
  }

  private func areOfOneFamily(_ new: Candidate, _ old: Candidate) -> Bool {
    if new.kind == .displacement || old.kind == .displacement { return new.kind == old.kind }
    if new.category == old.category { return new.category != .other || new.kind == old.kind }
    if new.kind == .killing || new.kind == .injury {
      return old.kind.isConflict || old.kind.isDisaster || old.category == .protest
        || old.category == .riot || old.kind == .arrest && false
    }
    if old.kind == .killing || old.kind == .injury {
      return new.kind.isConflict || new.kind.isDisaster
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
        && (new.isDefinite || old.isHeading || new.sentence == old.sentence)
    }
    if new.kind == .explosion || old.kind == .explosion {
      let explosions: Set<EventCategory> = [.ied, .accident, .shelling, .airstrike, .fire]
      return explosions.contains(new.category) && explosions.contains(old.category)
    }
    let street: Set<EventCategory> = [.protest, .riot]
    if street.contains(new.category), street.contains(old.category) { return true }
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
      // Two mentions without a day agree when nothing tells them apart.
      return left.span == nil || right.span == nil
        || new.match.token == old.match.token || (left.interval == nil) == (right.interval == nil)
    }
    return one.earliest <= two.latest && two.earliest <= one.latest
  }

  private func placesAgree(_ new: Candidate, _ old: Candidate) -> Bool {
    guard let left = new.place, let right = old.place, left.isOwn, right.isOwn else { return true }
    if left.toponym.mention.name == right.toponym.mention.name { return true }
    guard let one = left.toponym.best?.place, let two = right.toponym.best?.place else {
      return false
    }
    if one == two { return true }
    return isInside(one, two) || isInside(two, one)
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
    if new.quote != old.quote, !old.quotes.contains(new.quote) { old.quotes.append(new.quote) }
    let stronger = max(old.score, new.score)
    old.reasons += new.reasons.map { "again: " + $0 }
    // A heading tells in short what the text tells in full.
    if old.isHeading, !new.isHeading || new.score > old.score { adopt(new, into: &old) }
    old.score = stronger + 0.25
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
    if new.kind == .dispersal, old.category == .protest { old.acled = .protestWithIntervention }
    join(&old.killed, new.killed, "killed", &old.notes)
    join(&old.injured, new.injured, "injured", &old.notes)
    join(&old.abducted, new.abducted, "abducted", &old.notes)
    join(&old.displaced, new.displaced, "displaced", &old.notes)
    if old.status == .reported, new.status == .asserted { old.status = .asserted }
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
