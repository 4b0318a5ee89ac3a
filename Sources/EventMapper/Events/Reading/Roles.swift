import NewsText

/// Who does it and to whom, as the clause says.
struct Roles: Sendable {
  var agents: [Phrase] = []
  var targets: [Phrase] = []
  /// Who fights beside the agents: "épaulées par Wagner".
  var associates: [Phrase] = []
  /// Whether the two sides stand against each other and none is first: "entre l'armée et les rebelles".
  var isMutual = false

  var isEmpty: Bool { agents.isEmpty && targets.isEmpty }
}

extension ParsedSentence {
  /// Returns who and whom of a trigger.
  ///
  /// The last subject of the sentences before stands for "ils" and "elles".
  func roles(of match: Match, previous: Phrase?) -> Roles {
    var roles = Roles()
    if let group = match.group {
      readVerb(match, group, previous: previous, into: &roles)
    } else {
      readNoun(match, previous: previous, into: &roles)
    }
    readAssociates(of: match, into: &roles)
    return roles
  }

  // MARK: Verbs

  private func readVerb(
    _ match: Match, _ group: VerbGroup, previous: Phrase?, into roles: inout Roles
  ) {
    let subjects = subject(of: group, previous: previous)
    if match.trigger.lemma == "essuyer" || match.trigger.lemma == "perdre"
      || match.trigger.lemma == "trouver"
    {
      roles.targets = subjects
      return
    }
    if match.trigger.lemma == "exploser" {
      // "s'est fait exploser": whoever did it.
      roles.agents = subjects.filter { $0.kind == .suicide || $0.kind.isArmed }
      return
    }
    if group.isPassive {
      roles.targets = subjects.filter { $0.isActor || $0.kind.isTarget }
      roles.agents = agents(after: group.main, in: clauseAndTail(of: group.main))
    } else if Self.suffering.contains(match.trigger.lemma) {
      roles.targets = subjects.filter { $0.isActor || $0.kind.isTarget }
    } else {
      roles.agents = subjects.filter(\.isActor)
      roles.targets = objects(of: group)
      if match.trigger.kind == .agreement, roles.agents.count > 1 {
        roles.targets = Array(roles.agents.suffix(1))
        roles.agents.removeLast()
      }
      if group.isReflexive, match.trigger.kind == .clash {
        // "L'armée et les rebelles se sont affrontés".
        roles.isMutual = true
        if roles.targets.isEmpty, roles.agents.count > 1 {
          roles.targets = Array(roles.agents.suffix(1))
          roles.agents.removeLast()
        }
      }
    }
    if roles.targets.isEmpty, Self.onPersons.contains(match.trigger.kind),
      let name = properName(of: group)
    {
      roles.targets = [name]
    }
    if match.trigger.kind == .clash, match.trigger.lemma == "opposer" {
      if roles.targets.count == 1, let first = roles.targets.first,
        let second = phrases.first(where: {
          $0.head > first.head && $0.isActor && ($0.governor == .à || $0.governor == .et)
        })
      {
        roles.targets.append(second)
      }
      roles = Roles(
        agents: Array(roles.targets.prefix(1)), targets: Array(roles.targets.dropFirst()),
        associates: [], isMutual: true)
    }
  }

  private static let onPersons: Set<TriggerKind> = [.arrest, .abduction, .killing, .massacre]

  /// A person by name: "a arrêté Aung San Suu Kyi", "Alfred Yekatom a été arrêté".
  private func properName(of group: VerbGroup) -> Phrase? {
    let isBefore = group.isPassive
    var index = isBefore ? group.tokens.lowerBound - 1 : group.main + 1
    var tokens = index..<index
    while range.contains(index),
      reading.token(index).isCapitalised || reading.token(index).isHyphen,
      reading.noun(index) == nil, reading.function(index) == nil,
      !places.contains(where: { $0.contains(index) })
    {
      tokens = isBefore ? index..<tokens.upperBound : tokens.lowerBound..<(index + 1)
      if tokens.count == 1, isBefore { tokens = index..<(index + 1) }
      index += isBefore ? -1 : 1
    }
    guard tokens.count >= 2 else { return nil }
    return Phrase(
      head: tokens.lowerBound, tokens: tokens, kind: .persons, governor: nil, entry: nil,
      country: nil,
      count: 1, countTokens: nil, isNone: false, isState: false)
  }

  /// Verbs whose subject suffers: "dix soldats ont péri".
  private static let suffering: Set<String> = [
    "mourir", "périr", "décéder", "succomber", "sauter", "couler", "sombrer", "chavirer", "fuir",
    "noyer", "dérailler", "renverser", "écraser", "effondrer", "tomber", "réfugier", "affluer",
  ]

  // MARK: Beside

  /// "épaulées par Wagner", "avec l'appui de", "aux côtés de".
  private func readAssociates(of match: Match, into roles: inout Roles) {
    for phrase in phrases where phrase.isActor && (phrase.kind.isArmed || phrase.entry != nil) {
      guard
        let mark = (1...4).first(where: {
          let index = phrase.tokens.lowerBound - $0
          return range.contains(index) && Self.beside.contains(reading.token(index))
        })
      else { continue }
      let markIndex = phrase.tokens.lowerBound - mark
      // Beside whom: the nearest actor before the mark.
      guard
        let owner = phrases.last(where: { $0.tokens.upperBound <= markIndex && $0.isActor })
      else { continue }
      roles.agents.removeAll { $0 == phrase }
      roles.targets.removeAll { $0 == phrase }
      if roles.agents.contains(owner) || roles.agents.isEmpty {
        if roles.agents.isEmpty, !roles.targets.contains(owner) { roles.agents = [owner] }
        if roles.agents.contains(owner) { roles.associates.append(phrase) }
      }
    }
  }

  private static let beside = WordTable<Bool>(
    words: """
      épaulée épaulées épaulé épaulés soutenue soutenues soutenu soutenus appuyée appuyées appuyé appuyés
      aidée aidées aidé aidés appui soutien aide côtés accompagnée accompagnées accompagné accompagnés
      auxiliaires alliés alliées assistée assistées assistés renfort
      """)
}
