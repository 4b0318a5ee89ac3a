internal import Text

/// Subjects and objects of verbs.
extension ParsedSentence {
  /// Returns the phrases that are the subject of a verb; the last subject of before for a pronoun.
  func subject(of group: VerbGroup, previous: Phrase?, depth: Int = 0) -> [Phrase] {
    let clause = clause(of: group.main)
    let start = group.tokens.lowerBound
    if group.tense == .participle {
      // "le camp attaqué mardi": the noun right before.
      guard
        let noun = phrases.last(where: {
          $0.tokens.upperBound <= start && !($0.isState && $0.governor == .de)
        }),
        noun.tokens.upperBound >= start - 3, noun.tokens.lowerBound >= clause.lowerBound
      else { return headBefore(start, in: clause) }
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
        // "contraignant 12 000 familles à évacuer": those who are made to.
        if let nearest = verbs.last(where: { $0.group.main < start }), nearest.kind == .forcing,
          !nearest.group.isPassive, group.tense == .infinitive
        {
          return objects(of: nearest.group)
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
        && $0.governor == nil && (!$0.kind.isMeans || $0.wielder.isActor)
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

  /// "Treize gardes d'une mine d'or, enlevés samedi": the last people before the comma that have its number.
  private func headBefore(_ participle: Int, in clause: Range<Int>) -> [Phrase] {
    guard reading.isComma(participle - 1) else { return [] }
    let isPlural = NounForm.isPlural(reading.token(participle), in: reading.text)
    guard
      let head = phrases.last(where: {
        $0.tokens.upperBound < participle && clause.contains($0.head) && $0.isActor
          && NounForm.isPlural(reading.token($0.head), in: reading.text) == isPlural
      }), participle - head.tokens.upperBound <= 9,
      !verbs.contains(where: {
        $0.group.isFinite && $0.group.main > head.head && $0.group.main < participle
      })
    else { return [] }
    return coordinated(with: head)
  }

  /// Whether "et", "puis" or a comma right before the verb gives it the subject of the verb before.
  func sharesSubject(_ group: VerbGroup) -> Bool {
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

  func isJoined(_ left: Phrase, _ right: Phrase) -> Bool {
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
  func objects(of group: VerbGroup) -> [Phrase] {
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

  static let on = WordTable<Bool>(words: "sur")

  /// Returns who comes after "par".
  func agents(after index: Int, in stretch: Range<Int>) -> [Phrase] {
    guard
      let agent = phrases.first(where: {
        $0.tokens.lowerBound > index && stretch.contains($0.tokens.lowerBound)
          && $0.governor == .par && $0.wielder.isActor
      })
    else { return [] }
    return agent.isActor ? coordinated(with: agent) : [agent.wielder]
  }

  /// The clause and what follows in the sentence up to a wall: "par" may stand far from its verb.
  func clauseAndTail(of index: Int) -> Range<Int> {
    var end = index + 1
    while end < range.upperBound, !reading.isWall(end) { end += 1 }
    return index..<end
  }
}
