import NewsText

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
        phrases.append(phrase)
        index = max(phrase.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return phrases
  }

  private func phrase(
    at index: Int, in sentence: SentenceReading, states: [(tokens: Range<Int>, country: String)],
    places: [Range<Int>]
  ) -> Phrase? {
    guard sentence.token(index).kind != .mark else { return nil }
    let end = sentence.range.upperBound
    var entry: Int?
    var country: String?
    var last = index + 1
    var kind: NounClass
    var isState = false
    if let match = actors.match(at: index, in: sentence.text, upTo: end) {
      entry = match.entry
      last = match.tokens.upperBound
      kind = sentence.noun(index).flatMap { $0.isActor ? $0 : nil } ?? .organisation
    } else if let state = states.first(where: { $0.tokens.lowerBound == index }) {
      country = state.country
      isState = true
      kind = .organisation
      last = state.tokens.upperBound
    } else if let noun = sentence.noun(index), !isVerb(index, noun, in: sentence) {
      kind = noun
    } else if isAcronym(index, in: sentence), !places.contains(where: { $0.contains(index) }) {
      kind = .organisation
    } else {
      return nil
    }
    let extended = extend(from: last, kind: kind, in: sentence)
    entry = entry ?? (kind.isActor ? extended.entry : nil)
    country = country ?? extended.country
    if kind == .persons || kind == .organisation, extended.isArmed { kind = .armedMen }
    if let inner = extended.inner, inner.isActor, Self.bearers.contains(sentence.token(index)) {
      kind = inner
    }
    let start = begin(of: index, in: sentence)
    return Phrase(
      head: index, tokens: start.first..<extended.end, kind: kind, governor: start.governor,
      entry: entry, country: country, count: start.count, countTokens: start.countTokens,
      isNone: start.isNone, isState: isState,
      owner: kind.isTarget ? owner(extended, in: sentence) : nil)
  }

  /// To whom a thing belongs that is hit: "une position de l'armée", "les positions rebelles".
  private func owner(
    _ extended: (
      end: Int, entry: Int?, country: String?, isArmed: Bool, inner: NounClass?, owner: Int?
    ), in sentence: SentenceReading
  ) -> Phrase.Owner? {
    if let entry = extended.owner { return Phrase.Owner(entry: entry, kind: .organisation) }
    if let inner = extended.inner, inner.isArmed { return Phrase.Owner(entry: nil, kind: inner) }
    return nil
  }

  /// Whether a form that is a noun and a participle follows an auxiliary: "ont été tués".
  private func isVerb(_ index: Int, _ noun: NounClass, in sentence: SentenceReading) -> Bool {
    switch noun {
    case .dead, .injured, .missing, .displacedPeople:
      var before = index - 1
      while sentence.function(before) == .adverb { before -= 1 }
      return sentence.auxiliary(before) != nil
    default: return false
    }
  }

  /// Whether the word is an acronym with an article: "le FACT".
  private func isAcronym(_ index: Int, in sentence: SentenceReading) -> Bool {
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
  private func begin(of head: Int, in sentence: SentenceReading)
    -> (
      first: Int, governor: FunctionWord?, count: Int?, countTokens: Range<Int>?, isNone: Bool
    )
  {
    var first = head
    var count: Int?
    var countTokens: Range<Int>?
    var isNone = false
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
      case .definite, .demonstrative, .possessive:
        first = before
      case .indefinite:
        if count == nil, Self.one.contains(token) {
          count = 1
          countTokens = before..<first
        }
        // "l'attaque des rebelles": after a noun "des" is "de les".
        if Self.des.contains(token), isAfterNoun(before, in: sentence) {
          return (first, .de, count, countTokens, isNone)
        }
        first = before
      case .aucun:
        isNone = true
        first = before
      case nil where Self.before.contains(token):
        first = before
      case .adverb where Self.before.contains(token):
        first = before
      case .de:
        // "des" and "de" as articles leave no trace; "du", "de l'" govern.
        return (first, isPartitive(before, in: sentence) ? nil : .de, count, countTokens, isNone)
      case .some(let word) where word.isPreposition:
        return (first, word, count, countTokens, isNone)
      default:
        return (first, nil, count, countTokens, isNone)
      }
    }
    return (first, nil, count, countTokens, isNone)
  }

  /// The start of a number with its hedge: "au moins 15", "plus de 15", "environ 15".
  private func hedged(_ start: Int, in sentence: SentenceReading) -> Int {
    let before = start - 1
    guard sentence.range.contains(before) else { return start }
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
  private func isAfterNoun(_ index: Int, in sentence: SentenceReading) -> Bool {
    let before = index - 1
    guard sentence.range.contains(before), sentence.function(before) == nil,
      sentence.auxiliary(before) == nil, sentence.token(before).isWord
    else { return false }
    if sentence.noun(before) != nil { return true }
    let token = sentence.token(before)
    if let readings = TriggerLexicon.readings[token] {
      return readings.contains { !$0.trigger.isVerb } && sentence.isNounPosition(before)
    }
    return VerbLexicon.table[token] == nil && !token.isCapitalised
      && sentence.isNounPosition(before)
  }

  /// Whether "de" is an article after a negation: "pas de victimes".
  private func isPartitive(_ index: Int, in sentence: SentenceReading) -> Bool {
    sentence.function(index - 1) == .notWord
  }

  /// Where the phrase ends, and what its complements say of the actor.
  private func extend(from start: Int, kind: NounClass, in sentence: SentenceReading)
    -> (
      end: Int, entry: Int?, country: String?, isArmed: Bool, inner: NounClass?, owner: Int?
    )
  {
    var end = start
    var inner: NounClass?
    var owner: Int?
    var entry: Int?
    var country: String?
    var isArmed = false
    var next = start
    while next < sentence.range.upperBound, next - start < 14 {
      let token = sentence.token(next)
      if token.isHyphen, !token.hasSpaceBefore, next + 1 < sentence.range.upperBound {
        next += 2
        end = next
        continue
      }
      if let row = Demonyms.table[token], token.isWord {
        country = country ?? Demonyms.rows[row].iso
        next += 1
        end = next
        continue
      }
      if Self.after.contains(token) {
        if Self.armed.contains(token) { isArmed = true }
        // "les positions rebelles": whose they are.
        if let side = sentence.noun(next), side.isArmed, kind.isTarget { inner = inner ?? side }
        if Self.onusian.contains(token) { inner = inner ?? .peacekeepers }
        next += 1
        end = next
        continue
      }
      if kind.isActor,
        let match = actors.match(at: next, in: sentence.text, upTo: sentence.range.upperBound),
        token.isCapitalised
      {
        entry = entry ?? match.entry
        next = match.tokens.upperBound
        end = next
        continue
      }
      guard isOf(next, in: sentence), let found = complement(after: next, in: sentence, of: kind)
      else {
        // "de défense et de sécurité": only "de" may follow "et" here.
        if sentence.function(next) == .et, end > start, sentence.function(next + 1) == .de,
          complement(after: next + 1, in: sentence, of: kind) != nil,
          kind == .military || kind == .police
        {
          next += 1
          continue
        }
        break
      }
      if let match = found.match {
        if kind.isActor { entry = entry ?? match } else { owner = owner ?? match }
      }
      inner = inner ?? found.noun
      next = found.end
      end = next
    }
    return (end, entry, country, isArmed, inner, owner)
  }

  /// Whether a token is "de", "du", "des" or "d'".
  private func isOf(_ index: Int, in sentence: SentenceReading) -> Bool {
    sentence.function(index) == .de
      || (sentence.range.contains(index) && Self.des.contains(sentence.token(index)))
  }

  /// The words after "de" that belong to the noun before: "l'armée de terre", "du Front de libération".
  private func complement(
    after de: Int, in sentence: SentenceReading, of kind: NounClass
  ) -> (end: Int, match: Int?, noun: NounClass?)? {
    var next = de + 1
    while next < sentence.range.upperBound,
      sentence.token(next).isApostrophe || sentence.function(next) == .definite
    {
      next += 1
    }
    guard next < sentence.range.upperBound else { return nil }
    if let match = actors.match(at: next, in: sentence.text, upTo: sentence.range.upperBound) {
      return (match.tokens.upperBound, match.entry, sentence.noun(next))
    }
    let token = sentence.token(next)
    if Self.complements.contains(token) { return (next + 1, nil, nil) }
    // "membres du gang", "position de l'armée": somebody, but no name.
    if let noun = sentence.noun(next), noun.isActor, noun != .officials,
      kind == .organisation || kind == .officials || kind == .military || kind == .persons
        || kind.isTarget
    {
      return (next + 1, nil, noun)
    }
    return nil
  }

  /// Heads that stand for what their complement names: "membres du gang", "éléments de la police".
  private static let bearers = WordTable<Bool>(
    words: """
      membre membres élément éléments groupe groupes bande bandes colonne colonnes unité unités hommes
      coalition faction convoi patrouille
      """)
  private static let one = WordTable<Bool>(words: "un une")
  private static let des = WordTable<Bool>(words: "des")
  private static let hedges = WordTable<Bool>(
    words: "moins plus près environ quelque presque quasiment autour")
  /// Adjectives and adverbs that stand between a number or article and its noun.
  private static let before = WordTable<Bool>(
    words: """
      autre autres jeune jeunes jeunes premier première premiers deux nouveau nouveaux nouvelle nouvelles
      ancien anciens petit petits petite petites grand grands présumé présumés simples ex vieux vieille
      moins plus quelque environ près dernier dernière derniers seul seule principal principaux
      """)
  /// Adjectives and participles that follow a noun and belong to it.
  private static let after = WordTable<Bool>(
    words: """
      armé armée armés armées non identifié identifiés identifiée identifiées présumé présumés présumée
      présumées islamique islamiques islamiste islamistes jihadiste jihadistes djihadiste djihadistes
      terroriste terroristes rebelle rebelles gouvernemental gouvernementale gouvernementaux
      gouvernementales régulière régulières loyaliste loyalistes local locale locaux locales civil civile
      civils civiles onusien onusienne onusiens onusiennes paramilitaire paramilitaires militaire
      militaires séparatiste séparatistes indépendantiste indépendantistes inconnus inconnu lourdement
      étranger étrangers étrangère étrangères spéciale spéciales aérienne aériennes nationale nationales
      national blindé blindés innocents innocent dogon dogons peul peuls peule peules touareg touaregs
      arabe arabes kurde kurdes palestinien bleus criminel criminels criminelle criminelles rwandophone
      opposant opposants pro houthi houthis chiite chiites sunnite sunnites mineur mineurs adultes
      russophones alliés alliées alliée alliée majeurs suspect suspects religieux politique politiques
      """)
  private static let onusian = WordTable<Bool>(words: "onusien onusienne onusiens onusiennes")
  private static let armed = WordTable<Bool>(
    words:
      "armé armés armée armées terroriste terroristes jihadistes djihadistes jihadiste djihadiste")
  private static let complements = WordTable<Bool>(
    words: """
      défense sécurité ordre air terre mer paix maintien police gendarmerie autodéfense libération
      résistance rue route grand chemin douane intervention élite force nation nations opposition
      """)
}
