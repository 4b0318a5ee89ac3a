internal import Quantities
internal import Text

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
    if roles.targets.isEmpty { roles.targets = passers(after: match, previous: previous) }
    if match.trigger.kind == .displacement, roles.targets.isEmpty,
      roles.agents.allSatisfy({ $0.kind.isCivil })
    {
      // "forcés d'évacuer": those who leave.
      (roles.agents, roles.targets) = ([], roles.agents)
    }
    if roles.isEmpty, match.trigger.kind == .clash, scene(of: match) != nil,
      let verb = governingVerb(of: match), !verb.group.isPassive
    {
      // "L'armée a repris la ville après des combats": it fought.
      roles.agents = subject(of: verb.group, previous: previous).filter {
        $0.isActor && ($0.kind.isArmed || $0.entry != nil || $0.isState)
      }
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
      || match.trigger.lemma == "trouver" || match.trigger.lemma == "laisser"
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
      if roles.targets.isEmpty,
        Self.onPersons.contains(match.trigger.kind) || match.trigger.kind == .injury,
        let somebody = unknownPerson(match, group)
      {
        roles.targets = [somebody]
      }
      // "Il a été arrêté": no court and no party, though it was the last subject.
      if Self.onPersons.contains(match.trigger.kind),
        subjects.allSatisfy({ $0.tokens.upperBound <= range.lowerBound })
      {
        roles.targets.removeAll { $0.kind == .organisation || $0.isState || $0.entry != nil }
        if roles.targets.isEmpty { roles.targets = personNamed(before: group) }
      }
      roles.agents = agents(after: group.main, in: clauseAndTail(of: group.main))
    } else if match.trigger.kind == .capture || match.trigger.lemma == "tomber",
      Self.falling.contains(match.trigger.lemma)
    {
      // "est tombée aux mains des rebelles", "sous le contrôle de l'armée".
      roles.targets = subjects.filter { $0.isActor || $0.kind.isTarget }
      roles.agents = takers(after: group.main)
    } else if Self.suffering.contains(match.trigger.lemma) && match.trigger.kind != .sabotage
      || match.trigger.kind == .release && !match.trigger.after.isEmpty
      || match.trigger.kind == .displacement
        && (Self.leaving.contains(match.trigger.lemma) || group.isReflexive)
    {
      roles.targets = subjects.filter { $0.isActor || $0.kind.isTarget }
      if roles.targets.isEmpty, let somebody = unknownPerson(match, group), somebody.count != nil {
        roles.targets = [somebody]
      }
    } else {
      roles.agents = subjects.map(\.wielder).filter(\.isActor)
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
    // "ceux de l'Iswap les ont attaqués": those who were spoken of.
    if roles.targets.isEmpty, !group.isPassive, match.trigger.kind == .attack, let previous,
      previous.isActor, !roles.agents.contains(previous),
      group.tokens.lowerBound > range.lowerBound,
      (max(range.lowerBound, group.tokens.lowerBound - 2)..<group.main).contains(where: {
        reading.function($0) == .definite && !reading.isNounPosition($0)
          && (reading.auxiliary($0 + 1) != nil || $0 + 1 == group.main)
      })
    {
      roles.targets = [previous]
    }
    if match.trigger.kind == .killing, roles.agents.isEmpty {
      // "ont péri sous les balles de la police".
      roles.agents = takers(after: group.main)
    }
    // "deux personnes ont été tuées par des gendarmes face à des émeutiers".
    if match.trigger.kind == .killing, roles.agents.first?.kind == .police,
      let rioters = phrases.first(where: {
        $0.kind == .rioters || $0.kind == .protesters
      }), !roles.targets.contains(where: { $0.kind == .rioters || $0.kind == .protesters })
    {
      roles.targets.append(rioters)
    }
    if roles.targets.isEmpty, match.trigger.kind == .arrest, !group.isPassive,
      group.tokens.contains(where: { reading.function($0) == .definite })
    {
      // "l'ont arrêté".
      roles.targets = personNamed(before: group)
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
  private static let falling: Set<String> = ["tomber", "passer"]
  private static let hands = WordTable<Bool>(words: "mains contrôle coupe balles coups bombes feu")

  /// Who holds what fell, whose bullets killed: "aux mains de centaines de combattants", "sous les balles de la police".
  ///
  /// They are the complement of the word itself, in the verb's clause: "de", "du" or "des" right after it or
  /// after one adjective. Who stands after a comma or "et" did something else.
  private func takers(after verb: Int) -> [Phrase] {
    for hands in (verb + 1)..<max(min(verb + 10, range.upperBound), verb + 1)
    where Self.hands.contains(reading.token(hands)) && clauseNumber(hands) == clauseNumber(verb) {
      // The bullets took their owner's name into their phrase.
      if let named = phrases.first(where: { $0.tokens.contains(hands) && $0.entry != nil }) {
        return [named]
      }
      let isQualified =
        range.contains(hands + 1) && reading.token(hands + 1).isWord
        && reading.function(hands + 1) == nil
      let de = isQualified ? hands + 2 : hands + 1
      guard isOf(de) else { continue }
      let reach = de..<min(de + 4, range.upperBound)
      if let taker = phrases.first(where: {
        reach.contains($0.tokens.lowerBound) && $0.isActor
          && !isDivided(de..<$0.tokens.lowerBound)
      }) {
        return coordinated(with: taker)
      }
      if let index = reach.first(where: { reading.noun($0)?.isArmed == true }),
        !isDivided(de..<index)
      {
        return [
          Phrase(
            head: index, tokens: index..<(index + 1), kind: reading.noun(index) ?? .armedMen,
            governor: .de, entry: nil, country: nil, count: nil, countTokens: nil, isNone: false,
            isState: false)
        ]
      }
    }
    return []
  }

  /// Whether a token is "de", "du", "d'" or the "des" that is "de les".
  private func isOf(_ index: Int) -> Bool {
    reading.function(index) == .de
      || range.contains(index) && PhraseFinder.des.contains(reading.token(index))
  }

  /// Whether a comma, a wall or "et" divides what stands before from what stands after.
  private func isDivided(_ stretch: Range<Int>) -> Bool {
    stretch.contains {
      reading.isComma($0) || reading.isWall($0) || reading.function($0) == .et
    }
  }

  /// Verbs whose subject leaves home: "ont quitté leur domicile".
  private static let leaving: Set<String> = [
    "quitter", "abandonner", "déserter", "traverser", "franchir", "passer", "prendre", "trouver",
  ]

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

  /// Whom "il", "elle" or "l'" means: the person named last, a few lines before at most; else the pronoun itself.
  private func personNamed(before group: VerbGroup) -> [Phrase] {
    let tokens = reading.text.tokens
    guard
      let pronoun = (max(range.lowerBound, group.tokens.lowerBound - 3)..<group.main).last(where: {
        reading.function($0) == (group.isPassive ? .pronoun : .definite)
      })
    else { return [] }
    func isName(_ index: Int) -> Bool {
      tokens[index].isCapitalised && tokens[index].isWord
        && FunctionWord.table[tokens[index]] == nil && NounLexicon.table[tokens[index]] == nil
    }
    var named = pronoun..<(pronoun + 1)
    var index = pronoun - 1
    while index > max(0, pronoun - 80) {
      if isName(index), isName(index - 1), !places.contains(where: { $0.contains(index) }) {
        var first = index - 1
        while first > 0, isName(first - 1) { first -= 1 }
        named = first..<(index + 1)
        break
      }
      index -= 1
    }
    return [
      Phrase(
        head: named.lowerBound, tokens: named, kind: .persons, governor: nil, entry: nil,
        country: nil, count: nil, countTokens: nil, isNone: false, isState: false)
    ]
  }

  /// Verbs whose subject suffers: "dix soldats ont péri".
  private static let suffering: Set<String> = [
    "mourir", "périr", "décéder", "succomber", "sauter", "couler", "sombrer", "chavirer", "fuir",
    "noyer", "dérailler", "renverser", "écraser", "effondrer", "tomber", "réfugier", "affluer",
  ]

  /// "a sauté à son passage", "au passage d'un convoi": who was passing.
  private func passers(after match: Match, previous: Phrase?) -> [Phrase] {
    guard match.trigger.kind == .mine || match.trigger.kind == .explosion,
      let passage = (match.token..<min(match.token + 12, range.upperBound)).first(where: {
        Self.passage.contains(reading.token($0))
      })
    else { return [] }
    if reading.function(passage - 1) == .possessive { return [previous].compactMap { $0 } }
    return phrases.first {
      $0.tokens.lowerBound > passage && $0.tokens.lowerBound <= passage + 3 && $0.governor == .de
    }.map { coordinated(with: $0) } ?? []
  }

  private static let passage = WordTable<Bool>(words: "passage")

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
