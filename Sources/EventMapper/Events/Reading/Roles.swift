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
    if group.isPassive {
      roles.targets = subjects.filter { $0.isActor || $0.kind.isTarget }
      roles.agents = agents(after: group.main, in: clauseAndTail(of: group.main))
    } else if Self.suffering.contains(match.trigger.lemma) {
      roles.targets = subjects.filter { $0.isActor || $0.kind.isTarget }
    } else {
      roles.agents = subjects.filter(\.isActor)
      roles.targets = objects(of: group)
      if group.isReflexive, match.trigger.kind == .clash {
        // "L'armée et les rebelles se sont affrontés".
        roles.isMutual = true
        if roles.targets.isEmpty, roles.agents.count > 1 {
          roles.targets = Array(roles.agents.suffix(1))
          roles.agents.removeLast()
        }
      }
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

  /// Verbs whose subject suffers: "dix soldats ont péri".
  private static let suffering: Set<String> = [
    "mourir", "périr", "décéder", "succomber", "sauter", "couler", "sombrer", "chavirer", "fuir",
    "noyer", "dérailler", "renverser", "écraser", "effondrer", "tomber", "réfugier", "affluer",
  ]

  /// Returns the phrases that are the subject of a verb; the last subject of before for a pronoun.
  func subject(of group: VerbGroup, previous: Phrase?, depth: Int = 0) -> [Phrase] {
    let clause = clause(of: group.main)
    let start = group.tokens.lowerBound
    if group.tense == .participle {
      // "le camp attaqué mardi": the noun right before.
      guard let noun = phrases.last(where: { $0.tokens.upperBound <= start }),
        noun.tokens.upperBound >= start - 3, noun.tokens.lowerBound >= clause.lowerBound
      else { return [] }
      return coordinated(with: noun)
    }
    if depth < 3, group.tense == .gerund || group.tense == .infinitive || sharesSubject(group) {
      let leader =
        verbs.last { $0.group.main < start && ($0.group.isFinite || $0.group.isPerfect) }
        ?? verbs.first { $0.group.main > group.main && $0.group.isFinite }
      if let leader, leader.group.main != group.main {
        // "accuse l'armée d'avoir mené": the one accused.
        if leader.kind == .accusing, !leader.group.isPassive, group.tense == .infinitive {
          return objects(of: leader.group)
        }
        return subject(of: leader.group, previous: previous, depth: depth + 1)
      }
    }
    if reading.function(clause.lowerBound) == .qui {
      guard
        let antecedent = phrases.last(where: { $0.tokens.upperBound <= clause.lowerBound }),
        antecedent.tokens.upperBound >= clause.lowerBound - 4
      else { return [] }
      return coordinated(with: antecedent)
    }
    let candidates = phrases.filter {
      $0.tokens.lowerBound >= clause.lowerBound && $0.tokens.upperBound <= start
        && clauseNumber($0.head) == clauseNumber(group.main)
        && $0.governor == nil && !$0.kind.isMeans
    }
    if let nearest = candidates.last { return coordinated(with: nearest) }
    let hasPronoun = (clause.lowerBound..<group.main).contains { reading.function($0) == .pronoun }
    if hasPronoun {
      let before = phrases.last {
        $0.tokens.upperBound <= clause.lowerBound && $0.isActor && $0.governor == nil
      }
      return [before ?? previous].compactMap { $0 }
    }
    return []
  }

  /// Whether "et", "puis" or a comma right before the verb gives it the subject of the verb before.
  private func sharesSubject(_ group: VerbGroup) -> Bool {
    var before = group.tokens.lowerBound - 1
    while reading.function(before) == .adverb { before -= 1 }
    guard range.contains(before) else { return false }
    guard reading.function(before) == .et || reading.isComma(before) else { return false }
    return verbs.contains { $0.group.main < before && $0.group.isFinite }
  }

  /// Returns the phrases joined to one by commas and "et".
  func coordinated(with phrase: Phrase) -> [Phrase] {
    var group = [phrase]
    var first = phrase
    for other in phrases.reversed() where other.tokens.upperBound <= first.tokens.lowerBound {
      guard isJoined(other, first), other.governor == nil || other.governor == phrase.governor
      else { break }
      group.insert(other, at: 0)
      first = other
    }
    var last = phrase
    for other in phrases where other.tokens.lowerBound >= last.tokens.upperBound {
      guard isJoined(last, other) else { break }
      group.append(other)
      last = other
    }
    return group
  }

  private func isJoined(_ left: Phrase, _ right: Phrase) -> Bool {
    let between = left.tokens.upperBound..<right.tokens.lowerBound
    guard between.count <= 2 else { return false }
    var hasJoint = false
    for index in between {
      if reading.function(index) == .et || reading.isComma(index) {
        hasJoint = true
      } else if reading.function(index) != .de, reading.function(index) != .à {
        return false
      }
    }
    // "une femme, des soldats": a comma joins only what is alike.
    return hasJoint && left.kind.isActor == right.kind.isActor
  }

  /// Returns the phrases that are the object of an active verb.
  private func objects(of group: VerbGroup) -> [Phrase] {
    let clause = clause(of: group.main)
    for phrase in phrases where phrase.tokens.lowerBound > group.main {
      guard phrase.tokens.lowerBound < clause.upperBound else { break }
      // Another verb between takes the noun for itself.
      if verbs.contains(where: {
        $0.group.main > group.main && $0.group.main < phrase.tokens.lowerBound
      }) {
        break
      }
      if phrase.kind.isMeans || phrase.kind == .sport || phrase.kind == .culture { continue }
      switch phrase.governor {
      case nil, .contre, .à: return coordinated(with: phrase)
      case .preposition where Self.on.contains(reading.token(phrase.tokens.lowerBound - 1)):
        return coordinated(with: phrase)
      case .de where phrase.tokens.lowerBound - group.main <= 3:
        return coordinated(with: phrase)
      default: continue
      }
    }
    return []
  }

  private static let on = WordTable<Bool>(words: "sur")

  /// Returns who comes after "par".
  private func agents(after index: Int, in stretch: Range<Int>) -> [Phrase] {
    guard
      let agent = phrases.first(where: {
        $0.tokens.lowerBound > index && stretch.contains($0.tokens.lowerBound)
          && $0.governor == .par && ($0.isActor || $0.kind.isMeans)
      }), agent.isActor
    else { return [] }
    return coordinated(with: agent)
  }

  /// The clause and what follows in the sentence up to a wall: "par" may stand far from its verb.
  private func clauseAndTail(of index: Int) -> Range<Int> {
    var end = index + 1
    while end < range.upperBound, !reading.isWall(end) { end += 1 }
    return index..<end
  }

  // MARK: Nouns

  private func readNoun(_ match: Match, previous: Phrase?, into roles: inout Roles) {
    let token = match.token
    let tail = clauseAndTail(of: token)
    let isDoneTo: Bool =
      switch match.trigger.kind {
      case .abduction, .arrest, .massacre, .release, .killing, .rape, .displacement: true
      default: false
      }
    var reach = token + 12
    for phrase in phrases where phrase.tokens.lowerBound > token && tail.contains(phrase.head) {
      guard phrase.tokens.lowerBound <= reach || phrase.governor == .par else { break }
      guard phrase.isActor || phrase.kind.isTarget else { continue }
      // A finite verb closes the noun's own complements.
      if let verb = verbs.first(where: {
        $0.group.main > token && $0.group.main < phrase.tokens.lowerBound && $0.group.isFinite
      }) {
        // "l'attaque a été menée par des hommes armés", "est attribuée aux rebelles".
        if phrase.governor == .entre, verb.kind == .happening, roles.isEmpty {
          // "des combats ont éclaté entre l'armée et les rebelles".
          let sides = parties(from: phrase)
          roles.agents = Array(sides.prefix(1))
          roles.targets = Array(sides.dropFirst())
          roles.isMutual = true
        } else if verb.group.isPassive, roles.agents.isEmpty, phrase.isActor,
          phrase.governor == .par || (phrase.governor == .à && isAttribution(before: phrase))
        {
          roles.agents = coordinated(with: phrase)
        }
        break
      }
      switch phrase.governor {
      case .entre where roles.isEmpty:
        let sides = parties(from: phrase)
        roles.agents = Array(sides.prefix(1))
        roles.targets = Array(sides.dropFirst())
        roles.isMutual = true
      case .avec where match.trigger.kind == .clash || match.trigger.kind == .riot:
        if roles.targets.isEmpty { roles.targets = coordinated(with: phrase) }
      case .par where roles.agents.isEmpty && phrase.isActor:
        roles.agents = coordinated(with: phrase)
      case .contre where roles.targets.isEmpty:
        roles.targets = coordinated(with: phrase)
      case .de where phrase.tokens.lowerBound - token <= 3:
        if isDoneTo || phrase.kind.isTarget || !(phrase.kind.isArmed || phrase.entry != nil) {
          if roles.targets.isEmpty { roles.targets = coordinated(with: phrase) }
        } else if roles.agents.isEmpty {
          roles.agents = coordinated(with: phrase)
        }
      case .à where isAttribution(before: phrase) && roles.agents.isEmpty:
        roles.agents = coordinated(with: phrase)
      case .preposition where Self.on.contains(reading.token(phrase.tokens.lowerBound - 1)):
        if roles.targets.isEmpty { roles.targets = coordinated(with: phrase) }
      default: break
      }
      reach = max(reach, phrase.tokens.upperBound + 6)
    }
    if roles.agents.isEmpty, !isDoneTo, let state = state(near: token) { roles.agents = [state] }
    if let opposed = verbs.first(where: {
      $0.group.main > token && tail.contains($0.group.main)
        && Self.opposing.contains(reading.token($0.group.main))
    }) {
      let sides = objects(of: opposed.group)
      let second = phrases.first {
        $0.head > (sides.first?.head ?? token) && $0.isActor
          && ($0.governor == .à || $0.governor == .et || sides.contains($0))
      }
      if let first = sides.first {
        roles = Roles(
          agents: [first], targets: second.map { [$0] } ?? [], associates: [], isMutual: true)
      }
    }
    readGovernor(of: match, previous: previous, into: &roles)
  }

  /// The two sides after "entre".
  private func parties(from first: Phrase) -> [Phrase] {
    var sides = [first]
    for phrase in phrases
    where phrase.tokens.lowerBound >= first.tokens.upperBound && phrase.isActor {
      let between = sides[sides.count - 1].tokens.upperBound..<phrase.tokens.lowerBound
      guard between.count <= 8,
        between.contains(where: { reading.function($0) == .et || reading.function($0) == .à })
          || phrase.governor == .à
      else { continue }
      sides.append(phrase)
      break
    }
    return sides
  }

  private func isAttribution(before phrase: Phrase) -> Bool {
    (1...4).contains {
      let index = phrase.tokens.lowerBound - $0
      return range.contains(index) && Self.attributed.contains(reading.token(index))
    }
  }

  private static let attributed = WordTable<Bool>(
    words: "attribuée attribué attribués attribuées imputée imputé imputés imputées")

  /// The state of a demonym beside the noun: "une frappe aérienne israélienne".
  private func state(near token: Int) -> Phrase? {
    for index in (token + 1)..<min(token + 4, max(token + 2, range.upperBound))
    where range.contains(index) {
      if reading.isWall(index) || reading.isComma(index) { return nil }
      if reading.function(index)?.isPreposition == true { return nil }
      if let row = Demonyms.table[reading.token(index)] {
        return Phrase(
          head: index, tokens: index..<(index + 1), kind: .organisation, governor: .de, entry: nil,
          country: Demonyms.rows[row].iso, count: nil, countTokens: nil, isNone: false,
          isState: true)
      }
    }
    return nil
  }

  /// The verb that the noun depends on: "ont mené une attaque", "a essuyé des tirs", "sont tombés dans une
  /// embuscade", "a été la cible d'une attaque".
  private func readGovernor(of match: Match, previous: Phrase?, into roles: inout Roles) {
    // "L'armée, engagée dans un combat": the noun before the participle fights.
    if let engaged = verbs.last(where: {
      $0.group.main < match.token && match.token - $0.group.main <= 5
        && Self.engaged.contains(reading.token($0.group.main))
    }), roles.agents.isEmpty {
      roles.agents = subject(of: engaged.group, previous: previous).filter(\.isActor)
    }
    guard
      let verb = verbs.last(where: {
        $0.group.main < match.token && match.token - $0.group.main <= 9
          && ($0.group.isFinite || $0.group.isPerfect || $0.group.tense == .gerund
            || $0.group.tense == .infinitive)
      }), clauseNumber(verb.group.main) == clauseNumber(match.token)
    else { return }
    let between = (verb.group.main + 1)..<match.token
    let isSuffered =
      verb.kind == .patient || between.contains { Self.suffered.contains(reading.token($0)) }
      || Self.fallen.contains(reading.token(verb.group.main))
    let subjects = subject(of: verb.group, previous: previous).filter {
      $0.isActor || $0.kind.isTarget
    }
    if match.trigger.kind == .clash, Self.opposing.contains(reading.token(verb.group.main)) {
      return
    }
    guard !subjects.isEmpty else { return }
    if isSuffered || verb.group.isPassive {
      // "ont été pris dans une embuscade", but "une attaque a été menée par".
      if roles.targets.isEmpty { roles.targets = subjects }
    } else if verb.kind == .agent, roles.agents.isEmpty {
      roles.agents = subjects.filter(\.isActor)
    } else if verb.kind == .causing || Self.facing.contains(reading.token(verb.group.main)) {
      if roles.targets.isEmpty { roles.targets = subjects }
    }
  }

  private static let engaged = WordTable<Bool>(
    words: "engagé engagée engagés engagées impliqué impliquée impliqués impliquées")
  private static let opposing = WordTable<Bool>(
    words: "opposé opposée opposés opposées oppose opposent opposait opposaient opposant")
  private static let suffered = WordTable<Bool>(words: "cible victime victimes objet face proie")
  private static let facing = WordTable<Bool>(words: "affronté affrontent rencontré")
  /// "tombés dans une embuscade", "essuyé des tirs".
  private static let fallen = WordTable<Bool>(
    words: "tombé tombée tombés tombées tombe tombent essuyé essuient essuie subi subit subissent")

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
