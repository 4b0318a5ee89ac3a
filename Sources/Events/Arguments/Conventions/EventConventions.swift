internal import Text

/// ACLED's rules from the category, the parties and the toll of an event to its type and its actors.
///
/// > Reference: ACLED Codebook 2024, "Event types" and "Actors".
struct EventConventions {
  let frame: ReportFrame
  let actors: ActorTable

  /// The parties of an event, the likeliest first.
  struct Sides {
    var agents: [Party]
    var targets: [Party]
  }

  /// Returns ACLED's type; nil for what it does not code.
  func type(of category: EventCategory, _ sides: Sides, killed: Int?, means: Set<NounClass>)
    -> ACLEDType?
  {
    switch category {
    case .clash, .ambush: return .armedClash
    case .airstrike: return means.contains(.chemical) ? .chemicalWeapon : .airStrike
    case .shelling: return .shelling
    case .ied:
      return means.contains(.suicide) ? .suicideBomb : means.contains(.grenade) ? .grenade : .mine
    case .attackOnCivilians: return .attack
    case .abduction: return .abduction
    case .looting: return .looting
    case .territory:
      return sides.agents.first.map(isState) == true
        ? .governmentRegainsTerritory : .nonStateActorOvertakesTerritory
    case .protest:
      let meetsForce = (sides.agents + sides.targets).contains {
        $0.kind == .police || $0.kind == .military
      }
      guard meetsForce else { return .peacefulProtest }
      return (killed ?? 0) > 0 ? .excessiveForce : .protestWithIntervention
    case .riot: return .violentDemonstration
    case .arrest: return .arrests
    case .agreement: return .agreement
    case .coup: return .otherDevelopment
    default: return nil
    }
  }

  private func isState(_ party: Party) -> Bool {
    party.isState || party.kind == .military || party.kind == .police || party.kind == .officials
      || party.entry.map { actors.entries[$0].kind == .state } == true
  }

  /// The names of both actors as ACLED writes them.
  func actors(
    of category: EventCategory, _ sides: Sides, country: String?
  ) -> (Actor?, Actor?) {
    let namer = ActorNamer(
      frame: frame, actors: actors, country: country,
      isPolitical: category == .agreement || category == .arrest || category == .displacement
        || category == .coup)
    let first = actor(sides.agents, namer)
    let second = actor(sides.targets, namer)
    switch category {
    case .accident, .flood, .fire, .storm, .landslide, .earthquake, .volcano, .epidemic:
      return (first, second)
    case .protest, .riot:
      let name = category == .protest ? "Protesters" : "Rioters"
      let marchers = (sides.agents + sides.targets).first { !isState($0) }
      let force = (sides.agents + sides.targets).first(where: isState)
      return (
        Actor(
          name: namer.of(name), text: marchers.map { words(of: $0) } ?? first?.text ?? "",
          kind: category == .protest ? .protesters : .rioters),
        force.flatMap { actor([$0], namer) } ?? (marchers == nil ? nil : second)
      )
    case .arrest:
      return (first ?? Actor(name: namer.police(), text: "", kind: .state), second)
    case .attackOnCivilians, .abduction:
      return (
        first ?? namer.unidentified,
        second ?? Actor(name: namer.of("Civilians"), text: "", kind: .civilians)
      )
    case .clash, .ambush:
      return (first ?? namer.unidentified, second ?? namer.unidentified)
    case .ied, .looting: return (first ?? namer.unidentified, second)
    default: return (first, second)
    }
  }

  private func actor(_ parties: [Party], _ namer: ActorNamer) -> Actor? {
    guard let party = parties.first else { return nil }
    let named = namer.actor(party, beside: parties.dropFirst())
    // The words of all who stand on the side, for readers and for search.
    let text = parties.map { words(of: $0) }.joined(separator: "; ")
    return Actor(name: named.name, text: text, kind: named.kind, associated: named.associated)
  }

  private func words(of party: Party) -> String {
    frame.text.name(of: frame.span(of: party.tokens))
  }
}
