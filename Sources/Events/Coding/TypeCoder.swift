/// Settles what happened from the trigger, the means, the parties and the victims.
///
/// > Reference: ACLED Codebook 2024, "Event types"; docs/events.md, "What happened", for the order of precedence.
enum TypeCoder {
  /// Fills the type of a candidate.
  ///
  /// `isConflict` says whether the report is about armed sides at all: it tells an explosion of a bomb from
  /// one of gas.
  static func code(_ candidate: inout Candidate, isConflict: Bool) {
    let (category, acled) = type(of: candidate, isConflict: isConflict)
    candidate.category = category
    candidate.acled = acled
    switch category {
    case .attackOnCivilians, .abduction: candidate.targetsCivilians = true
    case .ambush, .airstrike, .shelling, .ied:
      candidate.targetsCivilians =
        acled == .attack || (isOnCivilians(candidate) && !isOnArmed(candidate))
    default: candidate.targetsCivilians = acled == .excessiveForce
    }
  }

  private static func type(
    of candidate: Candidate, isConflict: Bool
  ) -> (EventCategory, ACLEDType?) {
    switch candidate.kind {
    case .clash, .breakthrough, .invasion: clash(candidate, isConflict: isConflict)
    case .ambush:
      (.ambush, isOnCivilians(candidate) && !isOnArmed(candidate) ? .attack : .armedClash)
    case .attack: attack(candidate)
    case .strike
    where candidate.match.trigger.lemma == "frapper" && candidate.means.isEmpty
      && !candidate.roles.agents.contains(where: { $0.isState || $0.kind == .military }):
      // "l'attaque qui a frappé un poste", "les jihadistes ont frappé": nothing came from the air.
      attack(candidate)
    case .strike, .bombing: bombing(candidate)
    case .shelling: (.shelling, .shelling)
    case .explosion: explosion(candidate, isConflict: isConflict)
    case .mine: candidate.means.contains(.suicide) ? (.ied, .suicideBomb) : (.ied, .mine)
    case .suicide: (.ied, .suicideBomb)
    case .grenade: (.ied, .grenade)
    case .chemical: (.shelling, .chemicalWeapon)
    case .killing, .injury, .massacre, .shooting: killing(candidate)
    case .rape: (.attackOnCivilians, .sexualViolence)
    case .abduction: (.abduction, .abduction)
    case .looting, .sabotage: (.looting, .looting)
    case .arson: arson(candidate, isConflict: isConflict)
    case .destruction:
      !candidate.means.isDisjoint(with: [.explosive, .aircraft, .artillery])
        && candidate.roles.targets.allSatisfy { $0.kind.isMeans || $0.kind == .craft }
        ? (.other, .disruptedWeapons) : (.looting, .looting)
    case .seizure: (.other, .disruptedWeapons)
    case .capture, .regain: capture(candidate)
    case .handover: (.territory, .transferOfTerritory)
    case .movement: (.other, .changeToGroup)
    case .coup: coup(candidate)
    case .blockade, .release: (.other, .otherDevelopment)
    case .anaphor, .claim: (.other, nil)
    case .epicentre: (.earthquake, nil)
    case .protest: protest(candidate)
    case .dispersal: (.protest, .protestWithIntervention)
    case .riot: (.riot, .violentDemonstration)
    case .lynching: (.riot, .mobViolence)
    case .arrest: (.arrest, .arrests)
    case .agreement: (.agreement, .agreement)
    case .displacement: (.displacement, nil)
    case .accident: (.accident, nil)
    case .flood: (.flood, nil)
    case .landslide, .eruption: (.other, nil)
    case .fire: (.fire, nil)
    case .storm: (.storm, nil)
    case .earthquake: (.earthquake, nil)
    case .epidemic: (.epidemic, nil)
    }
  }

  // MARK: By target and means

  private static func clash(
    _ candidate: Candidate, isConflict: Bool
  ) -> (EventCategory, ACLEDType) {
    let parties = candidate.roles.agents + candidate.roles.targets
    if parties.contains(where: { $0.kind == .protesters || $0.kind == .rioters }) {
      return (.riot, .violentDemonstration)
    }
    // "entre la police et la foule".
    if parties.count > 1, parties.contains(where: { $0.kind == .police }),
      parties.contains(where: { $0.kind == .civilians || $0.kind == .persons })
    {
      return (.riot, .violentDemonstration)
    }
    // "les échauffourées ont pris fin": nobody is armed in the whole report.
    if parties.isEmpty, !isConflict, candidate.kind == .clash, candidate.means.isEmpty {
      return (.riot, .violentDemonstration)
    }
    // "entre des habitants et des migrants": nobody armed on either side.
    if parties.count > 1, parties.allSatisfy({ $0.kind == .civilians || $0.kind == .persons }) {
      return (.riot, .mobViolence)
    }
    // "les villageois ont affronté les forces anti-émeutes".
    if !isConflict, parties.contains(where: { $0.kind == .civilians || $0.kind == .persons }) {
      return (.riot, .violentDemonstration)
    }
    return (.clash, .armedClash)
  }

  private static func attack(_ candidate: Candidate) -> (EventCategory, ACLEDType) {
    if let byMeans = byMeans(candidate) { return byMeans }
    if isOnArmed(candidate) { return (.clash, .armedClash) }
    if isOnCivilians(candidate) { return (.attackOnCivilians, .attack) }
    if candidate.match.trigger.lemma == "attentat" { return (.attackOnCivilians, .attack) }
    // "quinze morts dans une attaque d'hommes armés": nobody says that the dead bore arms.
    if (candidate.killed?.value ?? 0) > 0,
      !candidate.roles.agents.contains(where: { $0.isState || $0.kind == .military })
    {
      return (.attackOnCivilians, .attack)
    }
    return candidate.roles.agents.contains { $0.kind.isArmed || $0.entry != nil || $0.isState }
      ? (.clash, .armedClash) : (.attackOnCivilians, .attack)
  }

  private static func byMeans(_ candidate: Candidate) -> (EventCategory, ACLEDType)? {
    let means = candidate.means
    if means.contains(.suicide) { return (.ied, .suicideBomb) }
    if means.contains(.chemical) { return (.shelling, .chemicalWeapon) }
    if means.contains(.aircraft) { return (.airstrike, .airStrike) }
    if means.contains(.artillery) { return (.shelling, .shelling) }
    if means.contains(.explosive) { return (.ied, .mine) }
    if means.contains(.grenade) { return (.ied, .grenade) }
    return nil
  }

  private static func bombing(_ candidate: Candidate) -> (EventCategory, ACLEDType) {
    if candidate.means.contains(.aircraft) { return (.airstrike, .airStrike) }
    if candidate.means.contains(.artillery) || candidate.kind == .bombing {
      return (.shelling, .shelling)
    }
    return (.airstrike, .airStrike)
  }

  private static func explosion(
    _ candidate: Candidate, isConflict: Bool
  ) -> (EventCategory, ACLEDType?) {
    // "nitrate d'ammonium, ce produit chimique": what blew up, no weapon.
    var other = candidate
    other.means.remove(.chemical)
    if let byMeans = byMeans(other) { return byMeans }
    let isArmed = (candidate.roles.agents + candidate.roles.targets).contains {
      $0.kind.isArmed || $0.kind == .militaryTarget
    }
    return isConflict || isArmed || candidate.hasArmedVictims ? (.ied, .mine) : (.accident, nil)
  }

  private static func killing(_ candidate: Candidate) -> (EventCategory, ACLEDType) {
    if let byMeans = byMeans(candidate),
      candidate.kind == .killing
        || candidate.kind == .shooting && byMeans.0 == .airstrike
    {
      return byMeans
    }
    // "une fusillade entre bandes rivales".
    if candidate.kind == .shooting, candidate.roles.isMutual,
      candidate.roles.agents.contains(where: {
        $0.kind.isArmed || $0.kind == .organisation || $0.kind == .suspects
      })
    {
      return (.clash, .armedClash)
    }
    let hasArmedAgent = candidate.roles.agents.contains {
      $0.kind.isArmed || $0.entry != nil || $0.isState
    }
    if candidate.roles.targets.contains(where: { $0.kind == .protesters || $0.kind == .rioters }),
      candidate.roles.agents.contains(where: { $0.kind == .police || $0.kind == .military })
    {
      // Killed "face à des émeutiers"; but a crowd that is shot at does not riot.
      if candidate.roles.targets.first?.kind.isCivil == true,
        !candidate.roles.targets.contains(where: { $0.kind == .protesters })
      {
        return (.riot, .violentDemonstration)
      }
      return (.protest, .excessiveForce)
    }
    if isOnArmed(candidate), hasArmedAgent || candidate.kind != .massacre {
      return (.clash, .armedClash)
    }
    return (.attackOnCivilians, .attack)
  }

  private static func arson(
    _ candidate: Candidate, isConflict: Bool
  ) -> (EventCategory, ACLEDType?) {
    let agents = candidate.roles.agents
    if agents.contains(where: { $0.kind == .protesters || $0.kind == .rioters }) {
      return (.riot, .violentDemonstration)
    }
    if isConflict || agents.contains(where: { $0.isActor }) { return (.looting, .looting) }
    return (.fire, nil)
  }

  private static func capture(_ candidate: Candidate) -> (EventCategory, ACLEDType) {
    if annexing.contains(candidate.match.trigger.lemma) {
      return (.territory, .transferOfTerritory)
    }
    guard let agent = candidate.roles.agents.first else {
      return (
        .territory,
        candidate.kind == .regain ? .governmentRegainsTerritory : .nonStateActorOvertakesTerritory
      )
    }
    let isState =
      agent.isState || agent.kind == .military || agent.kind == .police || agent.kind == .officials
    return (.territory, isState ? .governmentRegainsTerritory : .nonStateActorOvertakesTerritory)
  }

  private static let annexing: Set<String> = ["annexer", "annexion"]

  /// Power taken by rebels is ground taken; by soldiers, a coup.
  private static func coup(_ candidate: Candidate) -> (EventCategory, ACLEDType) {
    let isRebel = candidate.roles.agents.contains {
      $0.kind == .rebels || $0.kind == .jihadists || $0.kind == .militia
        || ($0.entry != nil && $0.kind == .organisation)
    }
    return isRebel ? (.territory, .nonStateActorOvertakesTerritory) : (.other, .otherDevelopment)
  }

  private static func protest(_ candidate: Candidate) -> (EventCategory, ACLEDType) {
    (.protest, .peacefulProtest)
  }

  // MARK: On whom

  static func isOnArmed(_ candidate: Candidate) -> Bool {
    if candidate.hasArmedVictims { return true }
    return candidate.roles.targets.contains {
      $0.kind == .militaryTarget || $0.kind == .armour || ($0.kind.isArmed && $0.kind != .armedMen)
        || $0.isState
        || $0.owner?.kind.isArmed == true || $0.owner?.entry != nil
        || ($0.entry != nil && !$0.kind.isTarget && !$0.kind.isCivil)
    }
  }

  static func isOnCivilians(_ candidate: Candidate) -> Bool {
    if candidate.killed?.isCivil == true { return true }
    return candidate.roles.targets.contains {
      $0.kind.isCivil
        || ($0.owner == nil
          && ($0.kind == .settlement || $0.kind == .civilianTarget || $0.kind == .vehicle
            || $0.kind == .craft))
    }
  }
}
