import Gazetteer
internal import Places
internal import Text

/// Finds the nouns of a sentence that name people, things hit and weapons, with what belongs to them.
struct PhraseFinder: Sendable {
  let actors: ActorTable

  /// Returns the phrases in order; they do not overlap.
  ///
  /// `states` are the names of countries that may act, with their ISO codes; `places` those of all places,
  /// which are no acronyms.
  func phrases(
    in sentence: SentenceReading, states: [(tokens: Range<Int>, country: String)],
    places: [Range<Int>]
  ) -> [Phrase] {
    var phrases: [Phrase] = []
    var index = sentence.range.lowerBound
    while index < sentence.range.upperBound {
      if let phrase = phrase(at: index, in: sentence, states: states, places: places) {
        if !isBeside(phrase, phrases.last, in: sentence) { phrases.append(phrase) }
        index = max(phrase.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return phrases
  }

  /// "les manifestants paysans", "des combattants rebelles": the second says more of the first.
  private func isBeside(_ phrase: Phrase, _ last: Phrase?, in sentence: SentenceReading) -> Bool {
    guard let last, phrase.tokens.lowerBound == last.tokens.upperBound,
      phrase.head == phrase.tokens.lowerBound, phrase.entry == nil, !phrase.isState,
      phrase.kind == .civilians || phrase.kind == .persons,
      last.kind == .protesters || last.kind == .rioters
    else { return false }
    return !sentence.token(phrase.head).isCapitalised
  }

  func phrase(
    at index: Int, in sentence: SentenceReading, states: [(tokens: Range<Int>, country: String)],
    places: [Range<Int>]
  ) -> Phrase? {
    guard sentence.token(index).kind != .mark else { return nil }
    if let some = someOfThem(at: index, in: sentence) { return some }
    if let those = thoseOf(at: index, in: sentence) { return those }
    let end = sentence.range.upperBound
    var entry: Int?
    var country: String?
    var last = index + 1
    var kind: NounClass
    var isState = false
    if let match = actors.match(at: index, in: sentence.text, upTo: end) {
      entry = match.entry
      last = match.tokens.upperBound
      kind = Self.kind(of: actors.entries[match.entry], head: sentence.noun(index))
    } else if let state = states.first(where: { $0.tokens.lowerBound == index }) {
      country = state.country
      isState = true
      kind = .organisation
      last = state.tokens.upperBound
    } else if let noun = sentence.noun(index), !isVerb(index, noun, in: sentence),
      !isAdjective(index, in: sentence)
    {
      kind = noun == .police && isCivilAgent(index, in: sentence) ? .civilians : noun
    } else if let iso = nationality(at: index, in: sentence) {
      country = iso
      kind = .persons
    } else if isAcronym(index, in: sentence), !places.contains(where: { $0.contains(index) }) {
      kind = .organisation
    } else {
      return nil
    }
    let extended = extend(from: last, kind: kind, in: sentence)
    entry = entry ?? (kind.isActor || kind.isMeans ? extended.entry : nil)
    country = country ?? extended.country
    if kind == .persons || kind == .organisation, extended.isArmed { kind = .armedMen }
    if let inner = extended.inner, inner.isActor, Self.bearers.contains(sentence.token(index)) {
      kind = inner
    }
    var start = begin(of: index, in: sentence)
    // "personne n'a été blessé", "sans tuer personne".
    if Self.nobody.contains(sentence.token(index)), start.first == index, start.count == nil {
      start.isNone = true
    }
    if Self.pair.contains(sentence.token(index)), start.count == 1 { start.count = 2 }
    return Phrase(
      head: index, tokens: start.first..<extended.end, kind: kind, governor: start.governor,
      entry: entry, country: country, count: start.count, countTokens: start.countTokens,
      isNone: start.isNone, isState: isState, isOwnOne: start.isOwnOne,
      owner: kind.isTarget ? owner(extended, in: sentence) : nil)
  }

  /// "vingt et un d'entre eux": people told before.
  private func someOfThem(at index: Int, in sentence: SentenceReading) -> Phrase? {
    guard Self.them.contains(sentence.token(index)), sentence.function(index - 1) == .entre,
      sentence.range.contains(index - 3), sentence.token(index - 2).isApostrophe,
      let count = sentence.count(endingAt: index - 3)
    else { return nil }
    return Phrase(
      head: index, tokens: count.tokens.lowerBound..<(index + 1), kind: .persons, governor: nil,
      entry: nil, country: nil, count: count.value, countTokens: count.tokens, isNone: false,
      isState: false)
  }

  /// "ceux de l'Iswap": by whose they are.
  private func thoseOf(at index: Int, in sentence: SentenceReading) -> Phrase? {
    guard Self.those.contains(sentence.token(index)), sentence.function(index + 1) == .de else {
      return nil
    }
    var next = index + 2
    while sentence.range.contains(next),
      sentence.token(next).isApostrophe || sentence.function(next) == .definite
    {
      next += 1
    }
    guard sentence.range.contains(next),
      let match = actors.match(at: next, in: sentence.text, upTo: sentence.range.upperBound)
    else { return nil }
    return Phrase(
      head: index, tokens: index..<match.tokens.upperBound,
      kind: Self.kind(of: actors.entries[match.entry], head: nil), governor: nil,
      entry: match.entry, country: nil, count: nil, countTokens: nil, isNone: false, isState: false)
  }

  /// "des agents de santé", "un agent de sécurité de la mine": no police.
  private func isCivilAgent(_ index: Int, in sentence: SentenceReading) -> Bool {
    guard Self.agents.contains(sentence.token(index)), sentence.range.contains(index + 2) else {
      return false
    }
    return Self.civilWork.contains(sentence.token(index + 1))
      || sentence.function(index + 1) == .de && Self.civilWork.contains(sentence.token(index + 2))
  }

  /// What an actor of the table is: "l'Armée d'Arakan" is no state's army.
  private static func kind(of entry: ActorTable.Entry, head: NounClass?) -> NounClass {
    switch entry.kind {
    case .state: head == .police || entry.name.hasPrefix("Police") ? .police : .military
    case .rebels: head == .jihadists ? .jihadists : .rebels
    case .politicalMilitia, .identityMilitia: head == .gang ? .gang : .militia
    case .rioters: .rioters
    case .protesters: .protesters
    case .civilians: .civilians
    case .other: head.flatMap { $0.isActor ? $0 : nil } ?? .organisation
    }
  }

  /// To whom a thing belongs that is hit: "une position de l'armée", "les positions rebelles".
  func owner(
    _ extended: (
      end: Int, entry: Int?, country: String?, isArmed: Bool, inner: NounClass?, owner: Int?
    ), in sentence: SentenceReading
  ) -> Phrase.Owner? {
    if let entry = extended.owner { return Phrase.Owner(entry: entry, kind: .organisation) }
    if let inner = extended.inner, inner.isArmed { return Phrase.Owner(entry: nil, kind: inner) }
    return nil
  }

  /// Whether a form that is a noun and a participle follows an auxiliary: "ont été tués".
  func isVerb(_ index: Int, _ noun: NounClass, in sentence: SentenceReading) -> Bool {
    switch noun {
    case .dead, .injured, .missing, .displacedPeople:
      var before = index - 1
      while sentence.function(before) == .adverb { before -= 1 }
      return sentence.auxiliary(before) != nil
    default: return false
    }
  }

  /// "la violence armée", "la lutte armée": no army.
  private func isAdjective(_ index: Int, in sentence: SentenceReading) -> Bool {
    guard Self.army.contains(sentence.token(index)), sentence.range.contains(index - 1) else {
      return false
    }
    let before = sentence.token(index - 1)
    return before.isWord && !before.isCapitalised && sentence.function(index - 1) == nil
      && sentence.auxiliary(index - 1) == nil && !Adjectives.beforeNoun.contains(before)
  }

  private static let army = WordTable<Bool>(words: "armée armées")

  /// The country of people who are counted: "deux Américains", "un Canadien"; "les Russes" may be an army.
  func nationality(at index: Int, in sentence: SentenceReading) -> String? {
    let token = sentence.token(index)
    guard token.isWord, token.isCapitalised, let people = Nationalities.country(ofPeople: token),
      sentence.count(endingAt: index) != nil || sentence.function(index - 1) == .indefinite
    else { return nil }
    return people.description
  }

  /// Whether the word is an acronym with an article: "le FACT".
  func isAcronym(_ index: Int, in sentence: SentenceReading) -> Bool {
    let token = sentence.token(index)
    guard token.isAllCapitals, token.end - token.start <= 8, token.hasSpaceBefore || index > 0
    else {
      return false
    }
    var before = index - 1
    if before >= sentence.range.lowerBound, sentence.token(before).isApostrophe { before -= 1 }
    return sentence.function(before)?.isDeterminer == true || sentence.function(before) == .de
      || sentence.function(before) == .à
  }

  /// Where the phrase begins, what governs it and how many it counts.
  func begin(of head: Int, in sentence: SentenceReading)
    -> (
      first: Int, governor: FunctionWord?, count: Int?, countTokens: Range<Int>?, isNone: Bool,
      isOwnOne: Bool
    )
  {
    var first = head
    var count: Int?
    var countTokens: Range<Int>?
    var isNone = false
    var isOwnOne = false
    var steps = 0
    while first > sentence.range.lowerBound, steps < 6 {
      steps += 1
      let before = first - 1
      if let counted = sentence.count(endingAt: first), count == nil {
        count = counted.value
        first = hedged(counted.tokens.lowerBound, in: sentence)
        countTokens = first..<counted.tokens.upperBound
        continue
      }
      let token = sentence.token(before)
      if token.isApostrophe || (token.isHyphen && !token.hasSpaceBefore) {
        first = before
        continue
      }
      switch sentence.function(before) {
      case .possessive:
        // "un couple et leur fils": one, where the others are counted.
        if count == nil,
          !NounForm.isPlural(sentence.token(head), in: sentence.text)
            || Self.fils.contains(sentence.token(head))
        {
          isOwnOne = true
        }
        first = before
      case .definite, .demonstrative:
        first = before
      case .indefinite:
        if count == nil, Self.one.contains(token) {
          count = 1
          countTokens = before..<first
        }
        // "neuf des 50 soldats": the part counts, not the whole.
        if Self.des.contains(token), let some = sentence.count(endingAt: before) {
          count = some.value
          first = hedged(some.tokens.lowerBound, in: sentence)
          countTokens = first..<some.tokens.upperBound
          continue
        }
        // "l'attaque des rebelles": after a noun "des" is "de les".
        if Self.des.contains(token), isAfterNoun(before, in: sentence) {
          return (first, .de, count, countTokens, isNone, isOwnOne)
        }
        first = before
      case .aucun:
        isNone = true
        first = before
      case nil where Self.before.contains(token) || Adjectives.beforeNoun.contains(token):
        first = before
      case .adverb where Self.before.contains(token):
        first = before
      case .de:
        // "des" and "de" as articles leave no trace; "du", "de l'" govern.
        // "deux de leurs soldats", "trois de ces villages": some of them.
        if let some = sentence.count(endingAt: before) {
          count = some.value
          first = hedged(some.tokens.lowerBound, in: sentence)
          countTokens = first..<some.tokens.upperBound
          continue
        }
        return (
          first, isPartitive(before, in: sentence) ? nil : .de, count, countTokens, isNone, isOwnOne
        )
      case .some(let word) where word.isPreposition:
        return (first, word, count, countTokens, isNone, isOwnOne)
      default:
        return (first, nil, count, countTokens, isNone, isOwnOne)
      }
    }
    return (first, nil, count, countTokens, isNone, isOwnOne)
  }

  /// The start of a number with its hedge: "au moins 15", "plus de 15", "environ 15".
  func hedged(_ start: Int, in sentence: SentenceReading) -> Int {
    var before = start - 1
    guard sentence.range.contains(before) else { return start }
    // "plus d'une centaine".
    if sentence.token(before).isApostrophe, sentence.function(before - 1) == .de { before -= 1 }
    let token = sentence.token(before)
    if Self.hedges.contains(token) {
      return sentence.function(before - 1) == .à ? before - 1 : before
    }
    if sentence.function(before) == .de, sentence.range.contains(before - 1),
      Self.hedges.contains(sentence.token(before - 1))
    {
      return before - 1
    }
    return start
  }

  /// Whether a noun stands before a token: no verb, no little word.
  func isAfterNoun(_ index: Int, in sentence: SentenceReading) -> Bool {
    let before = index - 1
    guard sentence.range.contains(before), sentence.function(before) == nil,
      sentence.auxiliary(before) == nil, sentence.token(before).isWord
    else { return false }
    if sentence.noun(before) != nil { return true }
    let token = sentence.token(before)
    if let readings = TriggerLexicon.readings(token)?.readings {
      return readings.contains { !$0.trigger.isVerb } && sentence.isNounPosition(before)
    }
    return VerbLexicon.table[token] == nil && !token.isCapitalised
      && sentence.isNounPosition(before)
  }

  /// Whether "de" is an article after a negation: "pas de victimes".
  func isPartitive(_ index: Int, in sentence: SentenceReading) -> Bool {
    sentence.function(index - 1) == .notWord
  }
}
