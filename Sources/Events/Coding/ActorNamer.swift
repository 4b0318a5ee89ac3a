import Gazetteer
internal import Text

/// Writes actors as ACLED does.
struct ActorNamer: Sendable {
  let actors: ActorTable
  let text: AnalysedText
  /// ISO code of the country of the event; nil where it is unknown.
  let country: String?
  /// Rows of the table that the report names.
  var named: Set<Int> = []
  /// Where the report names them, in order.
  var namings: [ActorTable.Naming] = []
  /// Whether a state acts by its government: in agreements and arrests, not in battles.
  var isPolitical = false

  /// Returns the actor of a phrase, with the first of those who fight beside it.
  func actor(_ phrase: Phrase, beside others: [Phrase] = []) -> Actor {
    let (name, kind) = name(of: phrase)
    return Actor(
      name: name, text: words(of: phrase), kind: kind,
      associated: others.first.map { self.name(of: $0).name })
  }

  /// The words of the phrase without article and number: "hommes armés".
  func words(of phrase: Phrase) -> String {
    let first = min(phrase.head, phrase.tokens.upperBound - 1)
    var start = first
    // A name may begin before its head: "les Forces armées".
    if let number = phrase.countTokens?.upperBound, number <= first { start = max(number, first) }
    let last = phrase.tokens.upperBound - 1
    return text.name(
      of: TextSpan(start: text.tokens[start].start, end: text.tokens[max(start, last)].end))
  }

  private func name(of phrase: Phrase) -> (name: String, kind: Actor.Kind?) {
    if let entry = phrase.entry { return (actors.entries[entry].name, actors.entries[entry].kind) }
    let home = (phrase.country ?? country).flatMap(Self.acledName)
    if phrase.isState {
      return isPolitical
        ? (home.map { "Government of \($0)" } ?? "Government", .state)
        : (military(of: phrase.country), .state)
    }
    switch phrase.kind {
    case .military:
      return (military(of: phrase.country ?? armyNamed(before: phrase) ?? country), .state)
    case .police: return (home.map { "Police Forces of \($0)" } ?? "Police Forces", .state)
    case .rebels, .jihadists:
      if let only = group(of: phrase, { $0 == .rebels }) {
        return (actors.entries[only].name, .rebels)
      }
      return (words(of: phrase), .rebels)
    case .militia:
      if let only = group(
        of: phrase,
        {
          $0 == .politicalMilitia || $0 == .identityMilitia
        })
      {
        return (actors.entries[only].name, actors.entries[only].kind)
      }
      return (words(of: phrase), .politicalMilitia)
    case .armedMen: return (of("Unidentified Armed Group"), .politicalMilitia)
    case .gang: return (of("Unidentified Gang"), .politicalMilitia)
    case .mercenaries: return (words(of: phrase), .other)
    case .peacekeepers: return ("UN Peacekeepers", .other)
    case .protesters where isPolitical: return (of("Civilians"), .civilians)
    case .protesters: return (of("Protesters"), .protesters)
    case .rioters: return (of("Rioters"), .rioters)
    case .civilians, .persons, .suspects: return (of("Civilians"), .civilians)
    case .officials:
      return Self.government.contains(text.tokens[phrase.head])
        ? (home.map { "Government of \($0)" } ?? "Government", .state)
        : (of("Civilians"), .civilians)
    case .organisation where Self.groups.contains(text.tokens[phrase.head]):
      // "le groupe": the only one that the report names.
      if let only = group(of: phrase, \.isNonState) {
        return (actors.entries[only].name, actors.entries[only].kind)
      }
      return (words(of: phrase), nil)
    default: return (words(of: phrase), nil)
    }
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
  private func group(of phrase: Phrase, _ isWanted: (Actor.Kind) -> Bool) -> Int? {
    func fits(_ entry: Int) -> Bool {
      let row = actors.entries[entry]
      return isWanted(row.kind)
        && (row.country.isEmpty || country == nil || row.country == country)
    }
    if isDefinite(phrase),
      let last = namings.last(before: phrase.tokens.lowerBound).last(where: { fits($0.entry) }),
      phrase.head - last.tokens.upperBound <= 200
    {
      return last.entry
    }
    let groups = named.filter(fits)
    return groups.count == 1 ? groups.first : nil
  }

  /// The country of the army that "l'armée" means: the one named last before.
  private func armyNamed(before phrase: Phrase) -> String? {
    guard isDefinite(phrase),
      let last = namings.last(before: phrase.tokens.lowerBound).last(where: {
        actors.entries[$0.entry].name.hasPrefix("Military Forces")
      }), phrase.head - last.tokens.upperBound <= 200
    else { return nil }
    return actors.entries[last.entry].country
  }

  /// "le groupe", "les rebelles": somebody who was named before.
  private func isDefinite(_ phrase: Phrase) -> Bool {
    switch FunctionWord.table[text.tokens[phrase.tokens.lowerBound]] {
    case .definite, .demonstrative: return true
    default:
      guard phrase.tokens.lowerBound > 0 else { return false }
      let before = text.tokens[phrase.tokens.lowerBound - 1]
      return FunctionWord.table[before] == .definite
    }
  }

  private static func acledName(_ iso: String) -> String? {
    CountryCode(iso).flatMap(Country.init)?.acledName
  }

  /// The army of a country: the table's name for it, else the general form.
  func military(of iso: String?) -> String {
    guard let iso, let english = Self.acledName(iso) else { return "Military Forces" }
    let known = actors.entries.first {
      $0.country == iso && $0.kind == .state && $0.name.hasPrefix("Military Forces of")
    }
    return known?.name ?? "Military Forces of \(english)"
  }

  /// The police of the country of the event.
  func police() -> String {
    country.flatMap(Self.acledName).map { "Police Forces of \($0)" } ?? "Police Forces"
  }

  private static let groups = WordTable<Bool>(
    words: "groupe groupes mouvement mouvements organisation coalition")
  private static let government = WordTable<Bool>(
    words:
      "autorités autorité gouvernement ministère ministères président ministre préfet gouverneur procureur juge"
  )
}

extension [ActorTable.Naming] {
  /// Returns the last ones that end before a token: all of the two hundred tokens before it, in which one is looked for.
  fileprivate func last(before token: Int) -> ArraySlice<ActorTable.Naming> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return self[..<low].suffix(201)
  }
}
