import NewsText

/// Writes actors as ACLED does.
struct ActorNamer: Sendable {
  let actors: ActorTable
  let text: AnalysedText
  /// ISO code of the country of the event; nil where it is unknown.
  let country: String?
  /// Rows of the table that the report names.
  var named: Set<Int> = []

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
    return text.string(
      of: TextSpan(start: text.tokens[start].start, end: text.tokens[max(start, last)].end))
  }

  private func name(of phrase: Phrase) -> (name: String, kind: Actor.Kind?) {
    if let entry = phrase.entry { return (actors.entries[entry].name, actors.entries[entry].kind) }
    let home = (phrase.country ?? country).flatMap(Demonyms.english)
    let here = country.flatMap(Demonyms.english) ?? home
    func of(_ name: String, _ place: String?) -> String { place.map { "\(name) (\($0))" } ?? name }
    if phrase.isState { return (military(of: phrase.country, home), .state) }
    switch phrase.kind {
    case .military: return (military(of: phrase.country ?? country, home), .state)
    case .police: return (home.map { "Police Forces of \($0)" } ?? "Police Forces", .state)
    case .rebels, .jihadists:
      if let only = onlyGroup(.rebels) { return (actors.entries[only].name, .rebels) }
      return (words(of: phrase), .rebels)
    case .militia:
      if let only = onlyGroup(.politicalMilitia) {
        return (actors.entries[only].name, .politicalMilitia)
      }
      return (words(of: phrase), .politicalMilitia)
    case .armedMen: return (of("Unidentified Armed Group", here), .politicalMilitia)
    case .gang: return (of("Unidentified Gang", here), .politicalMilitia)
    case .mercenaries: return (words(of: phrase), .other)
    case .peacekeepers: return ("UN Peacekeepers", .other)
    case .protesters: return (of("Protesters", here), .protesters)
    case .rioters: return (of("Rioters", here), .rioters)
    case .civilians, .persons, .suspects: return (of("Civilians", here), .civilians)
    case .officials:
      return Self.government.contains(text.tokens[phrase.head])
        ? (home.map { "Government of \($0)" } ?? "Government", .state)
        : (of("Civilians", here), .civilians)
    default: return (words(of: phrase), nil)
    }
  }

  /// "les rebelles" in a report that names one group of them in the country.
  private func onlyGroup(_ kind: Actor.Kind) -> Int? {
    let groups = named.filter {
      actors.entries[$0].kind == kind
        && (actors.entries[$0].country.isEmpty || country == nil
          || actors.entries[$0].country == country)
    }
    return groups.count == 1 ? groups.first : nil
  }

  /// The army of a country: the table's name for it, else the general form.
  private func military(of iso: String?, _ english: String?) -> String {
    guard let iso, let english else { return "Military Forces" }
    let known = actors.entries.first {
      $0.country == iso && $0.kind == .state && $0.name.hasPrefix("Military Forces of")
    }
    return known?.name ?? "Military Forces of \(english)"
  }

  func civilians() -> String {
    country.flatMap(Demonyms.english).map { "Civilians (\($0))" } ?? "Civilians"
  }
  func unidentified() -> String {
    country.flatMap(Demonyms.english).map { "Unidentified Armed Group (\($0))" }
      ?? "Unidentified Armed Group"
  }

  private static let government = WordTable<Bool>(
    words: "autorités autorité gouvernement président ministre préfet gouverneur procureur juge")
}
