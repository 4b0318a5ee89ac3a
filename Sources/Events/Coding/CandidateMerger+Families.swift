internal import Places
internal import Text

/// Which kinds of candidates may tell one happening.
extension CandidateMerger {
  /// Whether two kinds may be words for one happening: an attack and its explosion, a flood and its storm.
  func areOfOneFamily(_ new: Candidate, _ old: Candidate) -> Bool {
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
  /// de drones", "ont franchi le fleuve et pris deux forts".
  func isOneDeed(_ new: Candidate, _ old: Candidate) -> Bool {
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

  /// "L'armée a pris possession des lieux": of what others handed over just before.
  func takesOver(_ new: Candidate, _ old: Candidate) -> Bool {
    guard old.kind == .handover, new.kind == .capture || new.kind == .regain,
      new.sentence - old.sentence <= 3
    else { return false }
    return new.place?.isOwn != true || (new.place?.cost ?? 0) >= 10
      || new.place?.toponym.mention.name == old.place?.toponym.mention.name
  }

  /// "Les combats ont fait dix morts" after a town was taken, "des accrochages ont éclaté ; la ville est tombée":
  /// how it was taken.
  func isFightFor(_ new: Candidate, _ old: Candidate) -> Bool {
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
}
