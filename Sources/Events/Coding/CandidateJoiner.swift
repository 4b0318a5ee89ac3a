import Gazetteer
internal import Places
internal import Text

/// Makes one event of two tellings.
///
/// A value of its own beside the events: joining changes one of them in place, however many there are.
struct CandidateJoiner: Sendable {
  let gazetteer: Gazetteer

  /// What is remarked on an event told a hundred times stays short, so that joining costs the same each time.
  static let mostRemarks = 24

  func merge(_ new: Candidate, into old: inout Candidate) {
    // Tellings come in the order of the text, so that the last quote is enough to look at.
    if new.quote != old.quote, old.quotes.last != new.quote { old.quotes.append(new.quote) }
    // An epidemic is spoken of all over a report: what holds it must stand in one telling.
    if old.kind == .epidemic, new.kind == .epidemic {
      func holds(_ candidate: Candidate) -> Bool {
        candidate.score >= Evidence.threshold
          && candidate.anchors.hold(
            .epidemic, strength: candidate.match.trigger.strength, isVerb: false, follows: false)
      }
      if !holds(old), holds(new) {
        let quotes = [old.quote] + old.quotes
        old = new
        old.quotes = quotes.last == new.quote ? quotes.dropLast() : quotes
      } else if holds(old) {
        join(&old.killed, new.killed, "killed", &old.notes)
      }
      return
    }
    // Told again is told surer, once; a mere mention adds nothing.
    let bonus = new.isGrounded && old.quotes.count <= 1 ? 0.15 : 0
    let stronger = max(old.score, new.score) + bonus
    let anchors = old.anchors.union(new.anchors)
    if old.reasons.count < Self.mostRemarks { old.reasons += new.reasons.map(\.again) }
    // A heading tells in short what the text tells in full.
    let isNamed = old.kind == .ambush && new.kind == .attack && new.sentence == old.sentence
    if isNamed {
      // "Embuscade à X : une patrouille a été prise pour cible".
    } else if (old.isHeading || old.isLead && new.isGrounded && !old.isDated), !new.isHeading,
      !new.kind.isConsequence || old.kind.isConsequence
    {
      adopt(new, into: &old)
    } else if old.kind.isConsequence && !new.kind.isConsequence || names(new, over: old) {
      adopt(new, into: &old)
    } else if !new.kind.isConsequence,
      !old.isGrounded && new.isGrounded && new.score > old.score
        || old.score < Evidence.threshold && new.score >= Evidence.threshold
          && new.category == old.category
          && (new.match.trigger.isVerb || !old.match.trigger.isVerb) && new.sentence != old.sentence
    {
      // The fuller telling gives the quote.
      adopt(new, into: &old)
    } else if old.kind == .attack || old.kind == .invasion, new.kind != .attack,
      new.kind != .invasion,
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
    fuller.quotes = [heading.quote] + old.quotes
    if fuller.quotes.last == new.quote { fuller.quotes.removeLast() }
    fuller.reasons = heading.reasons
    old = fuller
    fill(&old, from: heading)
  }

  private func fill(_ old: inout Candidate, from new: Candidate) {
    if old.roles.agents.isEmpty { old.roles.agents = new.roles.agents }
    if old.roles.targets.isEmpty {
      old.roles.targets = new.roles.targets
    } else if new.kind.isConsequence, !old.roles.targets.contains(where: \.isActor),
      !old.roles.targets.contains(where: { $0.owner != nil }), new.roles.targets.count <= 4
    {
      // "ont attaqué un village. Douze paysans ont été tués": who was in it.
      old.roles.targets += new.roles.targets.filter(\.isActor)
    }
    if old.roles.associates.isEmpty { old.roles.associates = new.roles.associates }
    if new.hasArmedVictims { old.hasArmedVictims = true }
    old.means.formUnion(new.means)
    let keepsHigher = tellsPart(new, of: old) || tellsPart(old, of: new)
    if !keepsHigher, isOwnWord(new.place, of: new), isFiner(new.place, than: old.place) {
      old.place = new.place
    }
    if isFiner(new.date, than: old.date) { old.date = new.date }
    if new.kind == .dispersal, old.category == .protest {
      old.acled = .protestWithIntervention
      old.roles.targets += new.roles.agents
    }
    if old.kind == .handover, new.kind == .capture || new.kind == .regain {
      old.roles.targets = new.roles.agents
    }
    if isOtherSide(new, old) {
      if let killed = new.killed, old.notes.count < Self.mostRemarks {
        old.notes.append("killed on the other side: '\(killed.text)'")
      }
    } else {
      join(&old.killed, new.killed, "killed", &old.notes, keepsHigher: keepsHigher)
    }
    join(&old.injured, new.injured, "injured", &old.notes, keepsHigher: keepsHigher)
    join(&old.abducted, new.abducted, "abducted", &old.notes, keepsHigher: keepsHigher)
    join(&old.displaced, new.displaced, "displaced", &old.notes, keepsHigher: keepsHigher)
    if old.status == .reported, new.status == .asserted { old.status = .asserted }
  }

  /// "un an après le putsch, le ministre a parlé de Gao" says nothing of where; "après l'attaque de Djibo" does.
  private func isOwnWord(_ place: ChosenPlace?, of telling: Candidate) -> Bool {
    switch telling.aside {
    case .setting: place.map { $0.cost <= 4 } ?? true
    case .sport: false
    case nil: true
    }
  }

  /// Whether a later sentence counts in another place of its own, so that its figure is no second one for the whole.
  ///
  /// "Les inondations ont fait 217 morts au Mali. À Gao, 62 personnes ont été tuées."
  private func tellsPart(_ new: Candidate, of old: Candidate) -> Bool {
    guard new.sentence > old.sentence, let here = new.place, let there = old.place, here.isOwn,
      there.isOwn
    else { return false }
    // A figure that is only somewhat lower is another count of the same.
    guard let some = new.killed?.value, let all = old.killed?.value, some * 2 <= all else {
      return false
    }
    return here.toponym.mention.name != there.toponym.mention.name
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
      case .country, .territory, .continent, .supranational, .sea, .desert: return 5
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

  /// The lower of two figures stands, or the higher where one counts a part; both are noted.
  private func join(
    _ old: inout Candidate.Tally?, _ new: Candidate.Tally?, _ what: String,
    _ notes: inout [String], keepsHigher: Bool = false
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
    if notes.count < Self.mostRemarks, !notes.contains(note) { notes.append(note) }
    if keepsHigher {
      if two > one { old = new }
    } else if two < one, one != 0, two * 4 > one {
      old = new
    }
    if one == 0 { old = new }
  }

  /// Whether the second of two kinds is what the deed is called by.
  private func names(_ new: Candidate, over old: Candidate) -> Bool {
    guard new.sentence == old.sentence else { return false }
    if new.kind == .riot, old.kind == .protest { return true }
    if old.kind == .fire || old.kind == .explosion {
      return [.attack, .strike, .bombing, .shelling].contains(new.kind)
    }
    return (old.kind == .invasion || old.kind == .clash) && new.category == .territory
  }
}
