import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// What follows a noun and belongs to it.
extension PhraseFinder {
  /// Where the phrase ends, and what its complements say of the actor.
  func extend(from start: Int, kind: NounClass, in sentence: SentenceReading)
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
      if let people = Nationalities.country(ofPeople: token) {
        country = country ?? people.description
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
      if kind.isActor, isAdjective(next, of: start - 1, in: sentence) {
        next += 1
        end = next
        continue
      }
      if kind.isActor || kind.isMeans,
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
        if kind.isActor || kind.isMeans { entry = entry ?? match } else { owner = owner ?? match }
      }
      inner = inner ?? found.noun
      next = found.end
      end = next
    }
    return (end, entry, country, isArmed, inner, owner)
  }

  /// Whether a word that no list has is an adjective of the noun right before: "rebelles maoïstes", "tribus bédouines".
  ///
  /// It has the noun's number, an ending of adjectives that say who somebody is, and is no verb.
  private func isAdjective(_ index: Int, of head: Int, in sentence: SentenceReading) -> Bool {
    let token = sentence.token(index)
    guard token.isWord, !token.isCapitalised, token.hasSpaceBefore, token.end - token.start >= 5,
      sentence.function(index) == nil, sentence.noun(index) == nil,
      sentence.auxiliary(index) == nil, TriggerLexicon.readings(token) == nil,
      VerbLexicon.table[token] == nil, sentence.range.contains(head),
      NounForm.isPlural(sentence.token(head), in: sentence.text)
        == NounForm.isPlural(token, in: sentence.text)
    else { return false }
    let word = sentence.text.bytes[token.span.range]
    return Self.adjectiveEndings.contains { word.reversed().starts(with: $0) }
  }

  /// Backwards: those of relation, and of creed, tongue and trade in both numbers.
  private static let adjectiveEndings: [[UInt8]] =
    AdjectiveEndings.ofRelation.map { $0.reversed() }
    + ["ste", "éen", "éenne", "ite", "phone", "ine", "arde", "eur"].flatMap { [$0, $0 + "s"] }
    .map { $0.utf8.reversed() }

  /// Whether a token is "de", "du", "des" or "d'".
  func isOf(_ index: Int, in sentence: SentenceReading) -> Bool {
    sentence.function(index) == .de
      || (sentence.range.contains(index) && Self.des.contains(sentence.token(index)))
  }

  /// The words after "de" that belong to the noun before: "l'armée de terre", "du Front de libération".
  func complement(
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
    // "le bureau de MSF": an acronym that no table has.
    if token.isAllCapitals, token.end - token.start >= 2, token.end - token.start <= 8,
      kind.isTarget
    {
      return (next + 1, nil, nil)
    }
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
  static let bearers = WordTable<Bool>(
    words: """
      membre membres élément éléments groupe groupes bande bandes colonne colonnes unité unités hommes
      coalition faction convoi patrouille
      """)
}
