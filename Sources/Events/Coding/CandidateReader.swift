import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// Reads the candidates of a report, sentence by sentence.
struct CandidateReader: Sendable {
  let text: AnalysedText
  let gazetteer: Gazetteer
  let counts: Counts
  let phraseFinder: PhraseFinder
  let dates: DateChooser
  let places: PlaceChooser
  let topic: Topic
  /// Whether what was refused is kept for `--explain`.
  let explains: Bool
  /// Number of the first sentence that is no heading.
  private let lead: Int

  init(
    text: AnalysedText, gazetteer: Gazetteer, counts: Counts, phraseFinder: PhraseFinder,
    dates: DateChooser, places: PlaceChooser, topic: Topic, explains: Bool
  ) {
    self.text = text
    self.gazetteer = gazetteer
    self.counts = counts
    self.phraseFinder = phraseFinder
    self.dates = dates
    self.places = places
    self.topic = topic
    self.explains = explains
    lead = text.sentences.firstIndex { !$0.isHeading } ?? 0
  }

  /// What was refused and why, for `--explain`.
  struct Refused: Sendable {
    let token: Int
    let trigger: Trigger
    let reason: String
  }

  /// Who claims responsibility or is accused: "le GSIM revendique", "le maire accuse les FSR".
  struct Claim: Sendable {
    let sentence: Int
    let agent: Phrase
    /// Of the attack told last, by another side.
    var isAccusation = false
  }

  struct Result: Sendable {
    var candidates: [Candidate] = []
    var refused: [Refused] = []
    var claims: [Claim] = []
    /// Whether armed sides are at work somewhere in the report.
    var isConflict = false
    /// Whether armed people who are no state's are named.
    var hasRebels = false
    /// The countries whose armies are spoken of; "" for an army without a country.
    var armies: Set<String> = []
  }

  /// Returns the candidates of the sentences that have a trigger or a claim, by their numbers.
  func read(_ sentences: [Int]) -> Result {
    var result = Result()
    var lastSubject: Phrase?
    var paragraph = 0
    var next = 0
    for number in sentences {
      while next <= number {
        if text.sentences[next].startsParagraph { paragraph += 1 }
        next += 1
      }
      read(
        sentence: number, paragraph: paragraph, lastSubject: &lastSubject, into: &result)
    }
    return result
  }

  private func read(
    sentence number: Int, paragraph: Int, lastSubject: inout Phrase?, into result: inout Result
  ) {
    let names = places.toponyms(in: text.sentences[number].span)
    let nameTokens = names.map { text.tokenRange(of: $0.mention.span) }
    let sentence = ParsedSentence(
      text, sentence: number, counts: counts, phraseFinder: phraseFinder, states: states(names),
      places: nameTokens)
    let victims = Victims(sentence)
    if sentence.phrases.contains(where: { $0.kind.isArmed && $0.kind != .police }) {
      result.isConflict = true
    }
    if sentence.phrases.contains(where: { $0.kind.isIrregular }) { result.hasRebels = true }
    for phrase in sentence.phrases where phrase.kind == .military && phrase.entry == nil {
      result.armies.insert(phrase.country ?? "")
    }
    readClaims(sentence, lastSubject: lastSubject, into: &result)
    var found: [Candidate] = []
    let noted = SentenceDates(sentence, dates: dates.dates(in: sentence.reading.span))
    for match in sentence.matches where match.trigger.kind != .claim {
      let doubt = sentence.doubt(of: match)
      let date = doubt.refusal == nil ? dates.date(of: match, in: sentence, noted) : nil
      if let refusal = doubt.refusal ?? boilerplate(match, date: date, in: sentence)
        ?? background(match, date: date, in: sentence)
      {
        refuse(match, refusal.rawValue, in: &result)
        continue
      }
      let roles = sentence.roles(of: match, previous: lastSubject)
      guard Requirements.areMet(by: match, roles: roles, in: sentence, places: nameTokens) else {
        refuse(match, "no fitting object", in: &result)
        continue
      }
      found.append(
        candidate(
          match, roles: roles, date: date, status: doubt.status, paragraph: paragraph,
          victims: victims, in: sentence))
    }
    if !sentence.matches.isEmpty || !victims.statements.isEmpty,
      let subject = sentence.phrases.first(where: { $0.isActor && $0.governor == nil })
    {
      lastSubject = subject
    }
    foldVerbs(into: &found, in: sentence)
    foldObjects(into: &found, in: sentence)
    let all = found
    found.removeAll {
      $0.kind.isConsequence && isEarlier($0.match.token, than: all, in: sentence)
    }
    let statements = victims.statements.filter {
      !isEarlier($0.tokens.lowerBound, than: all, in: sentence)
    }
    let left = attach(statements, to: &found, in: sentence)
    absorb(&found)
    let ofOthers = found.isEmpty ? statements : left
    if let toll = toll(victims, ofOthers, paragraph: paragraph, in: sentence, noted) {
      found.append(toll)
    }
    if isTotal(in: sentence) {
      for index in found.indices where found[index].kind.isConsequence {
        found[index].isTotal = true
      }
    }
    result.candidates += found.flatMap { several($0, in: sentence) }
  }

  private func refuse(
    _ match: ParsedSentence.Match, _ reason: String, in result: inout Result
  ) {
    guard explains else { return }
    result.refused.append(Refused(token: match.token, trigger: match.trigger, reason: reason))
  }

  // MARK: One trigger

  func candidate(
    _ match: ParsedSentence.Match, roles: Roles, date: ChosenDate?, status: Event.Status,
    paragraph: Int, victims: Victims, in sentence: ParsedSentence
  ) -> Candidate {
    let place = places.place(of: match, in: sentence)
    let evidence = Evidence(
      match, in: sentence, roles: roles, date: date, place: place,
      placeRank: place.map { places.rank($0.toponym) },
      hasCount: victims.statements.contains { ($0.value ?? 0) > 0 && $0.fate != .arrested },
      topic: topic, publication: text.article.date)
    let clause = sentence.clause(of: match.token)
    let tokens = match.group?.tokens ?? match.token..<(match.token + 1)
    return Candidate(
      match: match, sentence: sentence.reading.number, paragraph: paragraph,
      clause: sentence.reading.span(clause), quote: sentence.reading.span,
      publication: text.article.date, isHeading: text.sentences[sentence.reading.number].isHeading,
      isLead: sentence.reading.number == lead,
      isInArea: place.map { places.rank($0.toponym) >= 2 } ?? true,
      isAnother: isAnother(match, in: sentence), isDefinite: isDefinite(match, in: sentence),
      isAlso: clause.contains { Self.also.contains(sentence.reading.token($0)) },
      isEarlier: isPluperfect(match, in: sentence),
      isBySame: roles.agents.contains { phrase in
        Self.attackers.contains(sentence.reading.token(phrase.head))
          && sentence.reading.function(phrase.head - 1) == .definite
      },
      kind: kind(of: match, roles: roles, in: sentence), roles: roles,
      means: means(of: match, in: sentence),
      place: place,
      date: date, status: status, quotes: [],
      anchors: Anchors(
        match, in: sentence, roles: roles, date: date, place: place,
        placeRank: place.map { places.rank($0.toponym) }, isLead: sentence.reading.number <= lead),
      score: evidence.score, reasons: evidence.reasons, aside: evidence.aside,
      speaker: status == .claimed ? sentence.source(of: match) : nil,
      triggerSpan: sentence.reading.span(tokens))
  }

  private static let also = WordTable<Bool>(words: "aussi également")
  private static let attackers = WordTable<Bool>(
    words: "assaillants attaquants agresseurs assaillant attaquant agresseur")

  private func isPluperfect(_ match: ParsedSentence.Match, in sentence: ParsedSentence) -> Bool {
    guard let group = match.group ?? sentence.governingVerb(of: match)?.group else { return false }
    return group.isPerfect
      && (group.tokens.lowerBound..<group.main).contains {
        sentence.reading.auxiliary($0)?.tense == .past
      }
  }

  /// "une autre attaque", "une deuxième explosion", "ailleurs".
  private func isAnother(_ match: ParsedSentence.Match, in sentence: ParsedSentence) -> Bool {
    guard match.group == nil else { return false }
    return (1...3).contains {
      let index = match.token - $0
      return sentence.range.contains(index) && Self.other.contains(sentence.reading.token(index))
    }
  }

  private static let other = WordTable<Bool>(
    words:
      "autre autres nouvelle nouvelles nouveau nouveaux second seconde deuxième troisième plusieurs"
  )

  private func isDefinite(_ match: ParsedSentence.Match, in sentence: ParsedSentence) -> Bool {
    guard match.group == nil else { return false }
    var index = match.token - 1
    while sentence.range.contains(index),
      sentence.reading.token(index).isApostrophe
        || Adjectives.beforeNoun.contains(sentence.reading.token(index))
    {
      index -= 1
    }
    switch sentence.reading.function(index) {
    case .definite, .demonstrative, .possessive: return true
    case .de: return match.token > sentence.range.lowerBound
    case .à: return true
    default: return false
    }
  }

  // MARK: Around

  /// "à la frontière entre le Mali et le Niger": no sides.
  private func isBorder(before token: Int) -> Bool {
    (max(0, token - 6)..<token).contains { Self.borders.contains(text.tokens[$0]) }
  }

  private static let borders = WordTable<Bool>(
    words: "frontière frontières frontalière frontalier route axe liaison vol ligne trajet")

  /// The names of countries that may act: not after a preposition of place.
  private func states(
    _ names: [ResolvedToponym]
  ) -> [(tokens: Range<Int>, country: String)] {
    names.compactMap { name in
      guard let best = name.best?.place else { return nil }
      // "revendiquée par Kiev".
      let first = text.tokenRange(of: name.mention.span).lowerBound
      let isAgent = first > 0 && FunctionWord.table[text.tokens[first - 1]] == .par
      let isParty = name.mention.relation == .between && !isBorder(before: first)
      guard
        name.mention.role == .metonymic || name.mention.relation == .none || isAgent || isParty
      else { return nil }
      switch gazetteer.kind(of: best) {
      case .country: break
      case .capital where name.mention.role == .metonymic || isAgent: break
      default: return nil
      }
      return (text.tokenRange(of: name.mention.span), gazetteer.country(of: best).description)
    }
  }
}
