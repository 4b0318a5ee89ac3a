internal import Text

/// Why words that trigger an event may tell none, and how sure the report is of those that do.
struct Doubt: Sendable {
  /// Why the trigger is no event; nil for one that is.
  var refusal: Refusal?
  var status: Event.Status = .asserted

  enum Refusal: String, Sendable {
    case negated, hypothetical, planned, purpose, attempted, background, habitual, trend, theme
    case figurative, question, boilerplate, prevented, denied, statistics, compound
  }
}

extension ParsedSentence {
  /// Returns what the words around a trigger say of its truth.
  func doubt(of match: Match) -> Doubt {
    var doubt = Doubt()
    doubt.refusal = refusal(of: match)
    doubt.status = status(of: match)
    return doubt
  }

  func refusal(of match: Match) -> Doubt.Refusal? {
    if reading.token(range.upperBound - 1).isMark("?") { return .question }
    if isFigurative(match) { return .figurative }
    if let group = match.group {
      if let refusal = refusal(of: group, match: match) { return refusal }
    } else if let refusal = refusal(ofNoun: match) {
      return refusal
    }
    let clause = clause(of: match.token)
    if isHabitual(clause) || isRepeated(match) { return .habitual }
    if isOfCentury(clause) { return .background }
    if reading.function(clause.lowerBound) == .si { return .hypothetical }
    // "lorsqu'un ouragan couvre la région": whenever it does.
    let verb = match.group ?? governingVerb(of: match)?.group
    if verb?.tense == .present, Self.whenever.contains(reading.token(clause.lowerBound)) {
      return .habitual
    }
    if range.contains(where: isSoFar) || isOverDecades { return .statistics }
    return nil
  }

  // MARK: Verbs

  func refusal(of group: VerbGroup, match: Match) -> Doubt.Refusal? {
    if group.isNegated, !isRestricted(group) { return .negated }
    if isUndone(group, match: match) { return .background }
    switch group.tense {
    case .future: return .planned
    case .conditional where !group.isPerfect: return .hypothetical
    case .infinitive:
      if match.trigger.kind == .displacement, isGoal(group) { return nil }
      return governorRefusal(before: group, isPerfect: group.isPerfect)
    case .gerund: return gerundRefusal(group)
    case .participle
    where match.trigger.kind == .capture || match.trigger.kind == .handover
      || match.trigger.kind == .blockade:
      // "une région occupée par la Russie": a state of things.
      return .background
    case .participle:
      // "le nombre de personnes tuées".
      if let noun = phrases.last(where: {
        $0.tokens.upperBound <= group.tokens.lowerBound && $0.isActor
      }),
        noun.governor == .de, range.contains(noun.tokens.lowerBound - 2),
        Self.numbers.contains(reading.token(noun.tokens.lowerBound - 2))
      {
        return .statistics
      }
    default: break
    }
    return nil
  }

  /// "prévoyait de déstabiliser le pays en prenant": as sure as what it hangs on.
  func gerundRefusal(_ group: VerbGroup) -> Doubt.Refusal? {
    guard
      let verb = verbs.last(where: {
        $0.group.main < group.tokens.lowerBound && $0.group.tense != .gerund
          && $0.group.tense != .participle
      })
    else { return nil }
    if verb.kind == .intended || verb.kind == .possible { return .planned }
    let leader = verb.group
    if leader.tense == .infinitive {
      return governorRefusal(before: leader, isPerfect: leader.isPerfect)
    }
    if leader.tense == .future { return .planned }
    if leader.tense == .conditional, !leader.isPerfect { return .hypothetical }
    return nil
  }

  /// "a dû abandonner une ville dont elle s'était emparée": what went before and no longer holds.
  private func isUndone(_ group: VerbGroup, match: Match) -> Bool {
    guard match.trigger.kind == .capture || match.trigger.kind == .invasion,
      (group.tokens.lowerBound..<group.main).contains(where: {
        reading.auxiliary($0)?.tense == .past
      })
    else { return false }
    return (1...4).contains {
      let index = group.tokens.lowerBound - $0
      return index > range.lowerBound + 4 && reading.function(index) == .relative
    }
  }

  static let whenever = WordTable<Bool>(words: "lorsque lorsqu quand si")
  static let numbers = WordTable<Bool>(words: "nombre nombres total chiffre taux")

  /// "n'ont tué que deux hommes" is no negation.
  func isRestricted(_ group: VerbGroup) -> Bool {
    let end = min(group.main + 4, range.upperBound)
    let hasQue = (group.main + 1..<end).contains { reading.function($0) == .relative }
    let hasNot = (group.tokens.lowerBound..<end).contains { reading.function($0) == .notWord }
    return hasQue && !hasNot
  }

  /// What the word that an infinitive hangs on makes of it.
  func governorRefusal(before group: VerbGroup, isPerfect: Bool) -> Doubt.Refusal? {
    var index = group.tokens.lowerBound - 1
    while range.contains(index) {
      let word = reading.function(index)
      guard
        word == .adverb || word == .clitic || word == .reflexive || word == .definite || word == .ne
          || word == .notWord || reading.token(index).isApostrophe
      else {
        break
      }
      index -= 1
    }
    guard range.contains(index) else { return .theme }
    switch reading.function(index) {
    case .pour: return .purpose
    case .sans: return .negated
    case .de, .à:
      // "accusé d'avoir tué", "a réussi à prendre", "menace de".
      let before = reading.function(index - 1) == .adverb ? index - 2 : index - 1
      if let verb = verbs.last(where: { $0.group.main <= before && before - $0.group.main <= 5 }) {
        switch verb.kind {
        case .achieved, .forcing: return nil
        case .denial: return .denied
        case .fearing: return .hypothetical
        case .intended, .possible: return .attempted
        case .preventing: return .prevented
        case .reporting: return isPerfect ? nil : .planned
        default: break
        }
      }
      // "avant d'être tué": in a story that came to pass.
      if range.contains(index - 1), Self.before.contains(reading.token(index - 1)),
        verbs.contains(where: { $0.group.main < index && $0.group.tense == .past })
      {
        return nil
      }
      return isPerfect ? nil : .purpose
    case .preposition where Self.after.contains(reading.token(index)):
      return isPerfect ? nil : .theme
    case .preposition, .par: return isPerfect ? nil : .purpose
    default:
      if let verb = verbs.last(where: { $0.group.main == index }) {
        switch verb.kind {
        case .denial: return .denied
        // "ont dû fuir": they fled.
        case .possible where hasHadTo(verb.group): return nil
        case .possible, .intended: return .hypothetical
        case .reporting: return isPerfect ? nil : .theme
        case .achieved, .forcing: return nil
        default: return isPerfect ? nil : .theme
        }
      }
      return isPerfect ? nil : .theme
    }
  }

  /// "ont dû quitter", "ont pu fuir": it came to pass; "devaient quitter" need not.
  func hasHadTo(_ group: VerbGroup) -> Bool {
    group.tense == .past && Self.had.contains(reading.token(group.main))
  }

  /// "ont traversé la frontière pour se réfugier au Tchad": where those went who left.
  private func isGoal(_ group: VerbGroup) -> Bool {
    var index = group.tokens.lowerBound - 1
    while reading.function(index) == .adverb { index -= 1 }
    return reading.function(index) == .pour
      && verbs.contains { $0.group.tense == .past && $0.group.main < index && $0.kind != .intended }
  }

  private static let had = WordTable<Bool>(words: "dû due dus dues dut durent pu put purent")
  static let after = WordTable<Bool>(words: "après")
  static let before = WordTable<Bool>(words: "avant")
}
