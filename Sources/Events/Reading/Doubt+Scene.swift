internal import Text

/// Nouns that say what something was, what is not so, or what something else came after.
extension ParsedSentence {
  /// The first word before a noun that is no article, number or adjective of it.
  func wordBefore(_ token: Int) -> Int {
    var index = token - 1
    while range.contains(index),
      reading.function(index)?.isDeterminer == true || reading.token(index).isApostrophe
        || Adjectives.beforeNoun.contains(reading.token(index))
        || Self.ordinals.contains(reading.token(index)) || reading.token(index).isDigits
        || reading.count(endingAt: index + 1) != nil
    {
      index -= 1
    }
    return index
  }

  func sceneRefusal(of match: Match) -> Doubt.Refusal? {
    let before = wordBefore(match.token)
    if isIdentity(at: before, of: match) { return .theme }
    // "en pleine offensive": the time of something else.
    if (1...2).contains(where: {
      range.contains(match.token - $0) && Self.full.contains(reading.token(match.token - $0))
    }) {
      return .theme
    }
    if reading.function(before) == .contre, match.trigger.kind.isDisaster { return .theme }
    if isCompound(match) { return .compound }
    if clause(of: match.token).contains(where: { Self.exercises.contains(reading.token($0)) }) {
      return .theme
    }
    if isClauseNegated(before: match.token) { return .negated }
    if isAfterUnknownInfinitive(before) { return .purpose }
    return nil
  }

  private static let full = WordTable<Bool>(words: "plein pleine")

  /// "avions de combat", "fusil d'assaut", "morts au combat": a word for a kind, no fight.
  private func isCompound(_ match: Match) -> Bool {
    guard Self.kinds.contains(reading.token(match.token)) else { return false }
    let before =
      reading.token(max(match.token - 1, range.lowerBound)).isApostrophe
      ? match.token - 2 : match.token - 1
    guard range.contains(before) else { return false }
    if Self.bareOf.contains(reading.token(before)) { return true }
    return Self.atThe.contains(reading.token(before))
  }

  private static let kinds = WordTable<Bool>(words: "combat assaut attaque frappe tir bombardement")
  private static let bareOf = WordTable<Bool>(words: "de d")
  private static let atThe = WordTable<Bool>(words: "au")
  private static let exercises = WordTable<Bool>(
    words: "exercice exercices simulation simulations entraînement entraînements manœuvres")

  /// "c'est la cinquième attaque": a remark on an event, not one more.
  private func isIdentity(at index: Int, of match: Match) -> Bool {
    guard let auxiliary = reading.auxiliary(index), auxiliary.verb == .be,
      auxiliary.tense == .present || auxiliary.tense == .past, range.contains(index - 1)
    else { return false }
    let subject = reading.token(index - 1).isApostrophe ? index - 2 : index - 1
    guard range.contains(subject), Self.this.contains(reading.token(subject)) else { return false }
    // "c'est une attaque qui a fait dix morts" tells it.
    return !((match.token + 1)..<(match.token + 7)).contains { reading.function($0) == .qui }
  }

  /// "il n'enverra pas de troupes à la bataille": a verb that no list has, but its negation says enough.
  private func isClauseNegated(before token: Int) -> Bool {
    let clause = clause(of: token)
    guard clause.lowerBound < token,
      let ne = (clause.lowerBound..<token).last(where: { reading.function($0) == .ne }),
      let not = (ne..<min(ne + 6, token)).first(where: { reading.function($0) == .notWord })
    else { return false }
    return !verbs.contains { $0.group.main > ne && $0.group.main < token }
      && !(not..<token).contains { reading.function($0) == .relative || reading.isComma($0) }
  }

  /// "capables d'intercepter des roquettes", "pour se joindre à la bataille": an aim, by the ending of its verb.
  private func isAfterUnknownInfinitive(_ before: Int) -> Bool {
    var index = before
    switch reading.function(index) {
    case .à, .de, .contre, .preposition: index = wordBefore(index)
    default: break
    }
    guard range.contains(index), isUnknownInfinitive(index) else { return false }
    index -= 1
    while range.contains(index),
      reading.token(index).isApostrophe || reading.function(index) == .reflexive
        || reading.function(index) == .clitic || reading.function(index) == .adverb
    {
      index -= 1
    }
    switch reading.function(index) {
    case .pour: return true
    case .de, .à:
      return !verbs.contains {
        ($0.kind == .achieved || $0.kind == .forcing) && $0.group.main < index
          && index - $0.group.main <= 4
      }
    default: return false
    }
  }

  private func isUnknownInfinitive(_ index: Int) -> Bool {
    let token = reading.token(index)
    guard token.isWord, !token.isCapitalised, token.end - token.start >= 5,
      reading.function(index) == nil, reading.noun(index) == nil,
      VerbLexicon.table[token] == nil, TriggerLexicon.readings(token) == nil
    else { return false }
    let word = reading.text.bytes[token.span.range]
    return Self.infinitiveEndings.contains { word.reversed().starts(with: $0) }
  }

  /// -er, -ir, -oindre, -endre, backwards.
  private static let infinitiveEndings: [[UInt8]] = [
    "er", "ir", "oindre", "endre", "ondre", "ettre",
  ]
  .map { $0.utf8.reversed() }
  private static let this = WordTable<Bool>(words: "c ce")
  static let ordinals = WordTable<Bool>(
    words: """
      premier première premiers premières deuxième second seconde troisième quatrième cinquième sixième
      septième huitième neuvième dixième énième
      """)

  // MARK: What came before

  /// How a noun sets the scene of something else.
  enum Scene: Sendable {
    /// "après une attaque": it may be news.
    case new
    /// "après l'attaque", "en réponse à l'invasion": it is known.
    case known
    /// "après son arrestation": it was told, or is the story of a life.
    case pointed
  }

  /// Returns how "après", "depuis", "à cause de" make a noun the time or reason of something else.
  func scene(of match: Match) -> Scene? {
    guard match.group == nil else { return nil }
    var index = match.token - 1
    var determiner: FunctionWord?
    while range.contains(index), match.token - index <= 5 {
      let word = reading.function(index)
      if word?.isDeterminer == true {
        determiner = determiner ?? word
      } else if !reading.token(index).isApostrophe,
        !Adjectives.beforeNoun.contains(reading.token(index)),
        !Self.ordinals.contains(reading.token(index))
      {
        break
      }
      index -= 1
    }
    guard range.contains(index) else { return nil }
    var isScene = Self.settings.contains(reading.token(index))
    if reading.function(index) == .de || reading.function(index) == .à, range.contains(index - 1) {
      isScene = Self.reasons.contains(reading.token(index - 1))
      // "à la suite du coup": the article is in the preposition.
      if isScene, reading.token(index).end - reading.token(index).start == 2 {
        determiner = determiner ?? .definite
      }
    }
    guard isScene else { return nil }
    switch determiner {
    case .possessive, .demonstrative: return .pointed
    case .definite: return .known
    default: return .new
    }
  }

  private static let settings = WordTable<Bool>(words: "après depuis avant malgré")
  private static let reasons = WordTable<Bool>(
    words: """
      suite raison cause grâce réponse réaction opposition lendemain issue début fin contexte jusqu
      marge
      """)
}
