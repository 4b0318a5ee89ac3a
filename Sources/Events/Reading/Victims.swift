internal import Text

/// What a sentence says of the dead, the hurt, the abducted and the displaced.
struct Victims: Sendable {
  enum Fate: Sendable, CaseIterable { case killed, injured, abducted, displaced, arrested }

  /// One statement: "quinze soldats ont été tués".
  struct Statement: Sendable {
    let fate: Fate
    /// nil where the words give no number: "des civils".
    let value: Int?
    let tokens: Range<Int>
    /// Whose fate it is.
    let people: [Phrase]
  }

  var statements: [Statement] = []

  /// Returns the statements of a sentence in the order of the text.
  init(_ sentence: ParsedSentence) {
    for phrase in sentence.phrases {
      guard let fate = Self.fate(of: phrase.kind) else { continue }
      guard phrase.count != nil || phrase.isNone || Self.isWithout(phrase, in: sentence) else {
        continue
      }
      // "les 15 morts de 2015" is the reader's to judge; "dont 3 blessés graves" is a part.
      if Self.isPart(phrase, in: sentence) { continue }
      let none = phrase.isNone || Self.isWithout(phrase, in: sentence)
      let value = none ? 0 : phrase.count
      let start = phrase.countTokens?.lowerBound ?? phrase.tokens.lowerBound
      if phrase.kind == .victims {
        // "sans faire de victime" is about the dead and the hurt; "15 victimes" is not sure to be.
        guard none else { continue }
      }
      let among = sentence.phrases.first {
        $0.isActor && $0.tokens.lowerBound > phrase.head && $0.tokens.lowerBound <= phrase.head + 8
          && sentence.range.contains($0.tokens.lowerBound - 1)
          && Self.among.contains(sentence.reading.token($0.tokens.lowerBound - 1))
      }
      statements.append(
        Statement(
          fate: fate, value: value, tokens: start..<(phrase.head + 1),
          people: among.map { [$0] } ?? []))
    }
    // "les corps de dix-huit personnes".
    for (bodies, people) in zip(sentence.phrases, sentence.phrases.dropFirst())
    where bodies.kind == .bodies && bodies.count == nil && people.governor == .de
      && people.count != nil && people.kind.isActor
    {
      statements.append(
        Statement(
          fate: .killed, value: people.count,
          tokens: bodies.tokens.lowerBound..<people.tokens.upperBound, people: [people]))
    }
    // "après la mort de quarante-quatre fidèles": the number of those who died.
    for people in sentence.phrases
    where people.governor == .de && people.count != nil && people.kind.isActor {
      let first = people.tokens.lowerBound
      guard
        let noun = (1...2).map({ first - $0 }).first(where: {
          sentence.range.contains($0) && Self.deaths.contains(sentence.reading.token($0))
        }), sentence.reading.function(noun - 1) == .definite
      else { continue }
      statements.append(
        Statement(
          fate: .killed, value: people.count, tokens: noun..<people.tokens.upperBound,
          people: [people]))
    }
    for match in sentence.matches {
      guard let group = match.group,
        let fate = Self.fate(of: match.trigger)
      else { continue }
      readVerb(match, group, fate: fate, in: sentence)
    }
    statements.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private mutating func readVerb(
    _ match: ParsedSentence.Match, _ group: VerbGroup, fate: Fate, in sentence: ParsedSentence
  ) {
    let roles = sentence.roles(of: match, previous: nil)
    if roles.targets.isEmpty, sentence.isDoneToThing(match) { return }
    var people = roles.targets.filter { $0.kind.isActor || $0.entry != nil }
    if match.trigger.lemma == "coûter" {
      people =
        sentence.phrases.first { $0.head > match.token && $0.kind.isActor }
        .map(sentence.coordinated) ?? []
    }
    people.removeAll { Self.isPart($0, in: sentence) }
    let isWithout =
      group.tense == .infinitive && sentence.reading.function(group.tokens.lowerBound - 1) == .sans
    if group.isNegated || isWithout {
      // "sans tuer personne", "n'a tué personne".
      if fate == .killed {
        statements.append(Statement(fate: fate, value: 0, tokens: group.tokens, people: []))
      }
      return
    }
    if people.contains(where: \.isNone) {
      statements.append(Statement(fate: fate, value: 0, tokens: people[0].tokens, people: []))
      return
    }
    let counted = people.compactMap {
      $0.count ?? ($0.isOwnOne && people.contains { $0.count != nil } ? 1 : nil)
    }
    if !counted.isEmpty, let first = people.first(where: { $0.count != nil }),
      let last = people.last(where: { $0.count != nil })
    {
      let start = first.countTokens?.lowerBound ?? first.tokens.lowerBound
      statements.append(
        Statement(
          fate: fate, value: counted.reduce(0, +), tokens: start..<max(start, last.head) + 1,
          people: people))
      return
    }
    // "neuf autres ont été blessés", "deux ont été tués": a number stands for people.
    if people.isEmpty,
      let bare = sentence.reading.counts.last(where: {
        $0.tokens.upperBound <= group.tokens.lowerBound
          && group.tokens.lowerBound - $0.tokens.upperBound <= 3
          && sentence.clauseNumber($0.tokens.lowerBound) == sentence.clauseNumber(group.main)
          && !ParsedSentence.years.contains(sentence.reading.token($0.tokens.upperBound))
      }), !sentence.phrases.contains(where: { $0.countTokens == bare.tokens })
    {
      statements.append(
        Statement(
          fate: fate, value: bare.value, tokens: bare.tokens.lowerBound..<(group.main + 1),
          people: []))
      return
    }
    // "en blessant 98 autres": the number follows.
    if people.isEmpty, !group.isPassive,
      let bare = sentence.reading.counts.first(where: {
        $0.tokens.lowerBound > group.main && $0.tokens.lowerBound - group.main <= 3
          && Self.isAlone($0.tokens.upperBound, in: sentence)
      }), !sentence.phrases.contains(where: { $0.countTokens?.overlaps(bare.tokens) == true })
    {
      statements.append(
        Statement(
          fate: fate, value: bare.value, tokens: group.main..<bare.tokens.upperBound, people: []))
      return
    }
    statements.append(Statement(fate: fate, value: nil, tokens: group.tokens, people: people))
  }

  private static func fate(of trigger: Trigger) -> Fate? {
    switch trigger.lemma {
    case "noyer": .killed
    // Who is stabbed need not die.
    case "poignarder": .injured
    case "torturer": nil
    default: fate(of: trigger.kind)
    }
  }

  private static func fate(of noun: NounClass) -> Fate? {
    switch noun {
    case .dead, .bodies, .victims: .killed
    case .injured: .injured
    case .hostages: .abducted
    case .displacedPeople: .displaced
    default: nil
    }
  }

  private static func fate(of kind: TriggerKind) -> Fate? {
    switch kind {
    case .killing, .massacre: .killed
    case .injury: .injured
    case .abduction: .abducted
    case .displacement: .displaced
    case .arrest: .arrested
    default: nil
    }
  }

  /// Whether the number is a part of one already given: "dont trois enfants", "parmi lesquels".
  private static func isPart(_ phrase: Phrase, in sentence: ParsedSentence) -> Bool {
    var index = phrase.countTokens?.lowerBound ?? phrase.tokens.lowerBound
    for _ in 0..<4 {
      index -= 1
      guard sentence.range.contains(index), !sentence.reading.isWall(index) else { return false }
      if parts.contains(sentence.reading.token(index)) { return true }
      if sentence.verbs.contains(where: { $0.group.main == index }) { return false }
    }
    return false
  }

  /// Whether a number has no noun of its own: "98 autres", not "121 appareils".
  private static func isAlone(_ next: Int, in sentence: ParsedSentence) -> Bool {
    guard sentence.range.contains(next) else { return true }
    let token = sentence.reading.token(next)
    return !token.isWord || sentence.reading.function(next) != nil || others.contains(token)
  }

  private static let deaths = WordTable<Bool>(words: "mort décès")
  private static let among = WordTable<Bool>(words: "parmi chez")
  private static let others = WordTable<Bool>(words: "autres autre d")
  private static let parts = WordTable<Bool>(words: "dont parmi lesquels lesquelles compris")

  /// "sans faire de victime", "pas de blessé".
  private static func isWithout(_ phrase: Phrase, in sentence: ParsedSentence) -> Bool {
    (1...4).contains {
      let word = sentence.reading.function(phrase.tokens.lowerBound - $0)
      return word == .sans || word == .aucun
    }
  }
}
