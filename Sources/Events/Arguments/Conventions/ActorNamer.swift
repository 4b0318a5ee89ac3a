import Gazetteer
internal import Lexicon
internal import Text

/// Writes the parties of an event as ACLED does.
struct ActorNamer: Sendable {
  let frame: ReportFrame
  let actors: ActorTable
  /// ISO code of the country of the event; nil where it is unknown.
  let country: String?
  /// Whether a state acts by its government: in agreements and arrests, not in battles.
  let isPolitical: Bool

  /// Returns the actor of a party, with the first of those who stand on its side.
  func actor(_ party: Party, beside others: ArraySlice<Party> = []) -> Actor {
    let (name, kind) = name(of: party)
    return Actor(
      name: name, text: words(of: party), kind: kind,
      associated: others.first.map { self.name(of: $0).name })
  }

  /// The words of the party without article and number: "hommes armés".
  private func words(of party: Party) -> String {
    frame.text.name(of: frame.span(of: party.head..<party.tokens.upperBound))
  }

  private func name(of party: Party) -> (name: String, kind: Actor.Kind?) {
    if let entry = party.entry { return row(entry) }
    if party.isState {
      return (
        isPolitical ? government(of: party.country ?? country) : military(of: party.country), .state
      )
    }
    switch party.kind {
    case .military:
      return (military(of: party.country ?? armyNamed(before: party) ?? country), .state)
    case .police: return (police(of: party.country ?? country), .state)
    case .rebels, .jihadists:
      return group(of: party) { $0 == .rebels } ?? (words(of: party), .rebels)
    case .militia:
      return group(of: party) { $0 == .politicalMilitia || $0 == .identityMilitia }
        ?? (words(of: party), .politicalMilitia)
    case .mercenaries: return (words(of: party), .other)
    case .officials:
      return Self.government.contains(frame.text.tokens[party.head])
        ? (government(of: party.country ?? country), .state) : (of("Civilians"), .civilians)
    case .organisation, nil:
      // "le groupe": the only one that the report names.
      let known =
        Self.groups.contains(frame.text.tokens[party.head])
        ? group(of: party, \.isNonState) : nil
      return known ?? (words(of: party), nil)
    case .some(let kind): return unnamed(kind) ?? (words(of: party), nil)
    }
  }

  /// People who have no name of their own; nil for what is nobody.
  private func unnamed(_ kind: NounClass) -> (name: String, kind: Actor.Kind?)? {
    switch kind {
    case .armedMen: (of("Unidentified Armed Group"), .politicalMilitia)
    case .gang: (of("Unidentified Gang"), .politicalMilitia)
    case .peacekeepers: ("UN Peacekeepers", .other)
    case .protesters where !isPolitical: (of("Protesters"), .protesters)
    case .rioters: (of("Rioters"), .rioters)
    case .civilians, .persons, .suspects, .protesters: (of("Civilians"), .civilians)
    default: nil
    }
  }

  private func row(_ entry: Int) -> (name: String, kind: Actor.Kind?) {
    (actors.entries[entry].name, actors.entries[entry].kind)
  }

  /// A kind of people with the country of the event: "Civilians (Mali)".
  func of(_ name: String) -> String {
    country.flatMap(Self.acledName).map { "\(name) (\($0))" } ?? name
  }

  /// Who attacks without a name.
  var unidentified: Actor {
    Actor(name: of("Unidentified Armed Group"), text: "", kind: .politicalMilitia)
  }

  /// The group that "les rebelles" or "le groupe" means: the one of its kind that was named last, else the only
  /// one that the report names in the country.
  private func group(
    of party: Party, _ isWanted: (Actor.Kind) -> Bool
  ) -> (name: String, kind: Actor.Kind?)? {
    func fits(_ entry: Int) -> Bool {
      let row = actors.entries[entry]
      return isWanted(row.kind)
        && (row.country.isEmpty || country == nil || row.country == country)
    }
    if isDefinite(party),
      let last = frame.namings.last(before: party.tokens.lowerBound)
        .last(where: { fits($0.entry) }),
      party.head - last.tokens.upperBound <= 200
    {
      return row(last.entry)
    }
    let groups = Set(frame.namings.map(\.entry)).filter(fits)
    return groups.count == 1 ? groups.first.map(row) : nil
  }

  /// The country of the army that "l'armée" means: the one named last before.
  private func armyNamed(before party: Party) -> String? {
    guard isDefinite(party),
      let last = frame.namings.last(before: party.tokens.lowerBound).last(where: {
        actors.entries[$0.entry].name.hasPrefix("Military Forces")
      }), party.head - last.tokens.upperBound <= 200
    else { return nil }
    return actors.entries[last.entry].country
  }

  /// "le groupe", "ces rebelles": somebody who was named before.
  private func isDefinite(_ party: Party) -> Bool {
    let first = party.tokens.lowerBound
    return !frame.classes[first].isDisjoint(with: [.definite, .demonstrative])
      || first > 0 && frame.classes[first - 1].contains(.definite)
  }

  private static func acledName(_ iso: String) -> String? {
    CountryCode(iso).flatMap(Country.init)?.acledName
  }

  /// The army of a country: the table's name for it, else the general form.
  private func military(of iso: String?) -> String {
    guard let iso, let english = Self.acledName(iso) else { return "Military Forces" }
    let known = actors.entries.first {
      $0.country == iso && $0.kind == .state && $0.name.hasPrefix("Military Forces of")
    }
    return known?.name ?? "Military Forces of \(english)"
  }

  /// The police of the country of the event.
  func police() -> String { police(of: country) }

  private func police(of iso: String?) -> String {
    iso.flatMap(Self.acledName).map { "Police Forces of \($0)" } ?? "Police Forces"
  }

  private func government(of iso: String?) -> String {
    iso.flatMap(Self.acledName).map { "Government of \($0)" } ?? "Government"
  }

  private static let groups = Language.french.lexicon.set("group-nouns")
  private static let government = Language.french.lexicon.set("government-nouns")
}

extension [ActorTable.Naming] {
  /// Returns the last ones that end before a token: all of the two hundred tokens before it, in which one is looked for.
  fileprivate func last(before token: Int) -> ArraySlice<ActorTable.Naming> {
    let end = firstIndex(notBefore: { $0.tokens.upperBound <= token })
    return self[..<end].suffix(201)
  }
}
