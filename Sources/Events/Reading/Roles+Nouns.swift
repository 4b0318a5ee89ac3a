import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// Who and whom of nouns: "une attaque du Jnim contre un camp".
extension ParsedSentence {
  func readNoun(_ match: Match, previous: Phrase?, into roles: inout Roles) {
    let token = match.token
    let tail = clauseAndTail(of: token)
    let isDoneTo: Bool =
      switch match.trigger.kind {
      case .abduction, .arrest, .massacre, .release, .killing, .rape, .displacement: true
      default: false
      }
    var reach = token + 16
    for named in phrases where named.tokens.lowerBound > token && tail.contains(named.head) {
      let phrase = match.trigger.kind.isConflict ? named.wielder : named
      guard phrase.tokens.lowerBound <= reach || phrase.governor == .par else { break }
      guard phrase.isActor || phrase.kind.isTarget else { continue }
      // A finite verb closes the noun's own complements.
      if let verb = verbs.first(where: {
        $0.group.main > token && $0.group.main < phrase.tokens.lowerBound && $0.group.isFinite
      }) {
        // "le raid a été mené par des pillards", "est attribué aux rebelles".
        if phrase.governor == .entre, verb.kind == .happening || verb.group.isPassive, roles.isEmpty
        {
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
  func parties(from first: Phrase) -> [Phrase] {
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

  func isAttribution(before phrase: Phrase) -> Bool {
    (1...4).contains {
      let index = phrase.tokens.lowerBound - $0
      return range.contains(index) && Self.attributed.contains(reading.token(index))
    }
  }

  static let attributed = WordTable<Bool>(
    words: "attribuée attribué attribués attribuées imputée imputé imputés imputées")

  /// The state of a demonym beside the noun: "une frappe aérienne israélienne".
  func state(near token: Int) -> Phrase? {
    for index in (token + 1)..<min(token + 4, max(token + 2, range.upperBound))
    where range.contains(index) {
      if reading.isWall(index) || reading.isComma(index) { return nil }
      if reading.function(index)?.isPreposition == true { return nil }
      if let people = Nationalities.country(ofPeople: reading.token(index)) {
        return Phrase(
          head: index, tokens: index..<(index + 1), kind: .organisation, governor: .de, entry: nil,
          country: people.description, count: nil, countTokens: nil, isNone: false,
          isState: true)
      }
    }
    return nil
  }

  /// The verb that the noun depends on: "ont mené une attaque", "a essuyé des tirs", "sont tombés dans une
  /// embuscade", "a été la cible d'une attaque".
  func readGovernor(of match: Match, previous: Phrase?, into roles: inout Roles) {
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
    } else if verb.kind == .agent || match.trigger.kind == .agreement
      || match.trigger.kind == .dispersal, roles.agents.isEmpty
    {
      roles.agents = subjects.filter(\.isActor)
      if match.trigger.kind == .agreement, roles.agents.count > 1, roles.targets.isEmpty {
        roles.targets = Array(roles.agents.suffix(1))
        roles.agents.removeLast()
      }
    } else if verb.kind == .causing || Self.facing.contains(reading.token(verb.group.main)) {
      if roles.targets.isEmpty { roles.targets = subjects }
    }
  }

  static let engaged = WordTable<Bool>(
    words: "engagé engagée engagés engagées impliqué impliquée impliqués impliquées")
  static let opposing = WordTable<Bool>(
    words: "opposé opposée opposés opposées oppose opposent opposait opposaient opposant")
  static let suffered = WordTable<Bool>(words: "cible victime victimes objet face proie")
  static let facing = WordTable<Bool>(words: "affronté affrontent rencontré")
  /// "tombés dans une embuscade", "essuyé des tirs".
  static let fallen = WordTable<Bool>(
    words: "tombé tombée tombés tombées tombe tombent essuyé essuient essuie subi subit subissent")
}
