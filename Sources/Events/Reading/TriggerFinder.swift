internal import Places
internal import Text

/// Decides whether a word that can be a trigger is one where it stands.
enum TriggerFinder {
  /// Reads the meanings of the word at `index` and adds the first that holds; a verb is added as a verb even
  /// when it triggers nothing.
  static func read(
    _ readings: [TriggerLexicon.Reading], at index: Int, in sentence: SentenceReading,
    previous: [ParsedSentence.Verb], verbs: inout [ParsedSentence.Verb],
    matches: inout [ParsedSentence.Match]
  ) {
    let asNoun =
      readings.contains { !$0.trigger.isVerb } && isNoun(readings, at: index, in: sentence)
    var best: ParsedSentence.Match?
    var hasVerb = false
    for reading in readings {
      if reading.trigger.isVerb {
        guard !asNoun, let form = reading.form, isVerbForm(form, at: index, in: sentence) else {
          continue
        }
        let group = coordinated(
          sentence.verbGroup(
            main: index, form: form, takesBe: takesBe.contains(reading.trigger.lemma)),
          form: form, in: sentence, previous: previous)
        if !hasVerb {
          let isClaim = reading.trigger.kind == .claim
          verbs.append(ParsedSentence.Verb(group: group, kind: isClaim ? .claiming : .common))
          hasVerb = true
        }
        guard fits(reading.trigger, at: index, group: group, in: sentence) else { continue }
        let match = ParsedSentence.Match(trigger: reading.trigger, token: index, group: group)
        if isBetter(match, than: best) { best = match }
      } else {
        guard asNoun, fits(reading.trigger, at: index, group: nil, in: sentence) else { continue }
        let match = ParsedSentence.Match(trigger: reading.trigger, token: index, group: nil)
        if isBetter(match, than: best) { best = match }
      }
    }
    if let best {
      matches.append(best)
    } else if hasVerb, let verb = verbs.last, verb.kind == .common,
      let known = VerbLexicon.table[sentence.token(index)]
    {
      // "a lancé une attaque", though "lancer" throws grenades too.
      verbs[verbs.count - 1] = ParsedSentence.Verb(group: verb.group, kind: known.kind)
    }
  }

  /// A meaning that asked for words around it and found them is better than one that did not ask.
  private static func isBetter(
    _ match: ParsedSentence.Match, than other: ParsedSentence.Match?
  ) -> Bool {
    guard let other else { return true }
    func weight(_ trigger: Trigger) -> Int {
      (trigger.after.isEmpty && trigger.before.isEmpty ? 0 : 10) + trigger.strength
        + (trigger.isReflexive ? 5 : 0)
    }
    return weight(match.trigger) > weight(other.trigger)
  }

  private static func isNoun(
    _ readings: [TriggerLexicon.Reading], at index: Int, in sentence: SentenceReading
  ) -> Bool {
    guard readings.contains(where: \.trigger.isVerb) else {
      // "ses partisans, marche sur Pékin": a verb elsewhere, so no noun without an article.
      guard VerbLexicon.table[sentence.token(index)]?.form.isFinite == true else { return true }
      return sentence.isNounPosition(index) || sentence.token(index).isCapitalised
    }
    if sentence.isNounPosition(index) { return true }
    // "Attaque à Kidal": the first word of a heading; "l'armée attaque": a noun right before.
    let before = index - 1
    guard sentence.range.contains(before) else { return true }
    switch sentence.function(before) {
    case .qui, .pronoun, .reflexive, .clitic, .ne, .otherSubject: return false
    case .et, .ou, .mais:
      // "attaques et incendies".
      return sentence.range.contains(before - 1) && sentence.noun(before - 1) == nil
    default: break
    }
    if sentence.token(before).isComma || sentence.isWall(before) { return true }
    return false
  }

  /// Whether a participle or finite form can be a verb here: "tué" after a number is a noun.
  private static func isVerbForm(
    _ form: VerbForm, at index: Int, in sentence: SentenceReading
  ) -> Bool {
    // "entre", "parti": first of all other words.
    if sentence.function(index) != nil { return false }
    if form.isFinite {
      // "a été réduit": the participle that is written as the present.
      var before = index - 1
      while sentence.function(before) == .adverb { before -= 1 }
      return sentence.auxiliary(before) == nil && !sentence.isNounPosition(index)
    }
    // "un attaquant", "un soleil brûlant": only "en" or a comma makes it a verb.
    if form.tense == .presentParticiple {
      let before = index - 1
      guard sentence.range.contains(before) else { return false }
      if en.contains(sentence.token(before)) { return true }
      guard sentence.noun(index) == nil else { return false }
      return sentence.isComma(before) || sentence.isWall(before)
        || sentence.function(before) == .preposition
        || sentence.function(before) == .et || sentence.function(before) == .notWord
        || sentence.function(before) == .clitic
    }
    // "un arrêté", "les déplacés".
    if form.tense == .pastParticiple, let before = article(before: index, in: sentence),
      before.isDeterminer
    {
      return false
    }
    if form.tense == .pastParticiple, sentence.noun(index) != nil {
      // "les blessés", "15 morts": counted, not told.
      var before = index - 1
      while sentence.function(before) == .adverb { before -= 1 }
      if sentence.auxiliary(before) != nil { return true }
      return !sentence.isNounPosition(index)
    }
    return true
  }

  private static let en = WordTable<Bool>(words: "en")

  /// The little word right before, over an apostrophe.
  private static func article(before index: Int, in sentence: SentenceReading) -> FunctionWord? {
    let before = index - 1
    guard sentence.range.contains(before) else { return nil }
    return sentence.function(sentence.token(before).isApostrophe ? before - 1 : before)
  }

  /// Whether the words around bear the trigger out.
  private static func fits(
    _ trigger: Trigger, at index: Int, group: VerbGroup?, in sentence: SentenceReading
  ) -> Bool {
    if trigger.isReflexive, group?.isReflexive != true { return false }
    let reach = trigger.isVerb ? (idioms.contains(trigger.lemma) ? 5 : 16) : 4
    if !trigger.blocked.isEmpty,
      find(trigger.blocked, from: index + 1, by: 1, upTo: trigger.isVerb ? 5 : 4, in: sentence)
    {
      return false
    }
    if trigger.after.isEmpty, trigger.before.isEmpty { return true }
    if !trigger.after.isEmpty,
      find(trigger.after, from: index + 1, by: 1, upTo: reach, in: sentence)
    {
      return true
    }
    return !trigger.before.isEmpty
      && find(trigger.before, from: index - 1, by: -1, upTo: 14, in: sentence)
  }

  /// Verbs that make an idiom with the word close by: "prendre à partie", "ouvrir le feu".
  private static let idioms: Set<String> = [
    "prendre", "tomber", "passer", "retrouver", "découvrir", "livrer", "réduire", "battre",
    "laisser", "recouvrer",
    "mettre", "ouvrir", "perdre", "trouver", "coûter", "faire",
    "quitter", "reprendre",
    "entrer", "rompre",
  ]

  /// Whether one of the words stands within reach, no wall between.
  private static func find(
    _ keys: [UInt64], from start: Int, by step: Int, upTo reach: Int, in sentence: SentenceReading
  ) -> Bool {
    var index = start
    for _ in 0..<reach {
      guard sentence.range.contains(index), !sentence.isWall(index) else { return false }
      let token = sentence.token(index)
      if token.isWord, keys.contains(token.plainKey) { return true }
      index += step
    }
    return false
  }

  /// A participle after "et" shares the auxiliary of the verb before: "ont tué trois hommes et emporté le
  /// bétail".
  private static func coordinated(
    _ group: VerbGroup, form: VerbForm, in sentence: SentenceReading,
    previous: [ParsedSentence.Verb]
  ) -> VerbGroup {
    guard form.tense == .pastParticiple, group.tense == .participle else { return group }
    var before = group.tokens.lowerBound - 1
    while sentence.function(before) == .adverb { before -= 1 }
    guard sentence.function(before) == .et || sentence.isComma(before),
      // "des personnes tuées et déplacées": as bare as the one before.
      !previous.contains(where: { $0.group.main == before - 1 && $0.group.tense == .participle }),
      let leader = previous.last(where: { $0.group.isPerfect })?.group,
      !(leader.main..<before).contains(where: {
        sentence.isWall($0) || sentence.function($0) == .qui
      })
    else { return group }
    return VerbGroup(
      tokens: group.tokens, main: group.main, tense: leader.tense, isPassive: leader.isPassive,
      isReflexive: false, isNegated: leader.isNegated, isPerfect: true)
  }

  private static let takesBe: Set<String> = [
    "mourir", "décéder", "tomber", "partir", "entrer", "arriver", "sortir", "descendre", "passer",
  ]
}

extension Token {
  fileprivate var isComma: Bool { isMark(",") }
}
