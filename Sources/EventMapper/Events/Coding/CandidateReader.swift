import Gazetteer
import NewsText

/// Reads the candidates of a report, sentence by sentence.
struct CandidateReader: Sendable {
  let text: AnalysedText
  let gazetteer: Gazetteer
  let phraseFinder: PhraseFinder
  let dates: DateChooser
  let places: PlaceChooser
  let topic: Topic
  /// Whether what was refused is kept for `--explain`.
  let explains: Bool
  /// Number of the first sentence that is no heading.
  private let lead: Int

  init(
    text: AnalysedText, gazetteer: Gazetteer, phraseFinder: PhraseFinder, dates: DateChooser,
    places: PlaceChooser, topic: Topic, explains: Bool
  ) {
    self.text = text
    self.gazetteer = gazetteer
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
      text, sentence: number, phraseFinder: phraseFinder, states: states(names), places: nameTokens)
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
    for match in sentence.matches where match.trigger.kind != .claim {
      let doubt = sentence.doubt(of: match)
      if let refusal = doubt.refusal ?? boilerplate(match, in: sentence)
        ?? background(match, in: sentence)
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
          match, roles: roles, status: doubt.status, paragraph: paragraph, victims: victims,
          in: sentence))
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
    if let toll = toll(victims, ofOthers, paragraph: paragraph, in: sentence) {
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
    _ match: ParsedSentence.Match, roles: Roles, status: Event.Status, paragraph: Int,
    victims: Victims,
    in sentence: ParsedSentence
  ) -> Candidate {
    let date = dates.date(of: match, in: sentence)
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

  /// What the trigger tells, once its object is known: towns are freed from rebels, hostages set free.
  private func kind(
    of match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence
  ) -> TriggerKind {
    if match.trigger.lemma == "libérer", roles.targets.contains(where: \.isActor) {
      return .release
    }
    // "fauchant onze passants": what the bomb did.
    if match.trigger.lemma == "faucher", match.group?.tense == .gerund { return .killing }
    // "des manifestants ont assiégé le siège du gouvernement".
    if match.trigger.kind == .blockade || match.trigger.kind == .invasion,
      roles.agents.first?.kind == .protesters
    {
      return .protest
    }
    // "un drone a heurté un cortège": no accident.
    if match.trigger.kind == .accident, match.group?.isPassive == false,
      sentence.phrases.contains(where: {
        $0.kind.isMeans && $0.kind != .firearm && $0.governor == nil && $0.head < match.token
          && Self.flying.contains(sentence.reading.token($0.head))
      })
    {
      return .strike
    }
    // "un entrepôt a brûlé": nobody lit it.
    if match.trigger.lemma == "brûler", match.trigger.kind == .arson,
      match.group?.isPassive == false, roles.targets.isEmpty,
      !roles.agents.contains(where: \.isActor)
    {
      return .fire
    }
    // A chief of the rebels is arrested by the army, soldiers are taken by the rebels.
    if match.trigger.lemma == "capturer", let taken = roles.targets.first(where: \.isActor) {
      let isByState = roles.agents.contains {
        $0.isState || $0.kind == .military || $0.kind == .police
      }
      let isOutlaw =
        taken.kind == .suspects || taken.kind == .officials
        || taken.kind.isArmed
          && taken.kind != .military && taken.kind != .police && taken.kind != .peacekeepers
      return isByState || roles.agents.isEmpty && isOutlaw ? .arrest : .abduction
    }
    // "l'armée prend le contrôle du pays": its own.
    if match.trigger.kind == .capture, match.trigger.lemma == "prendre",
      roles.agents.contains(where: { $0.kind == .military }),
      [Self.control, Self.country].allSatisfy({ words in
        (match.token..<match.token + 6).contains {
          sentence.range.contains($0) && words.contains(sentence.reading.token($0))
        }
      })
    {
      return .coup
    }
    return match.trigger.kind
  }

  private static let flying = WordTable<Bool>(
    words: "drone drones missile missiles obus roquette roquettes")
  private static let control = WordTable<Bool>(words: "contrôle")
  private static let country = WordTable<Bool>(words: "pays")

  /// The weapons that the clause names, and those of the whole sentence when the clause names none.
  private func means(
    of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Set<NounClass> {
    func means(in range: Range<Int>) -> Set<NounClass> {
      Set(
        range.compactMap { index in
          // "base aérienne": no weapon.
          if Self.aerial.contains(sentence.reading.token(index)), range.contains(index - 1),
            Self.ofAir.contains(sentence.reading.token(index - 1))
          {
            return nil
          }
          // "au fond de la mine de X": a pit.
          if Self.mines.contains(sentence.reading.token(index)),
            sentence.range.contains(where: { Self.pits.contains(sentence.reading.token($0)) })
          {
            return nil
          }
          return sentence.reading.noun(index)
        }.filter(\.isMeans))
    }
    var found = means(in: sentence.clause(of: match.token))
    if found.isEmpty, match.trigger.kind != .clash, match.trigger.kind != .ambush {
      found = means(in: sentence.range)
    }
    // "des avions ont bombardé": what flies is the weapon here.
    if Self.fromAir.contains(match.trigger.kind),
      sentence.phrases.contains(where: {
        ($0.kind == .craft || $0.kind == .military)
          && Self.planes.contains(sentence.reading.token($0.head))
          && ($0.head < match.token && $0.governor == nil || $0.governor == .par
            || $0.governor == .de && $0.head - match.token <= 3)
      })
    {
      found.insert(.aircraft)
    }
    if match.trigger.lemma == "attentat",
      sentence.range.contains(match.token + 2),
      sentence.reading.token(match.token + 1).isHyphen
    {
      found.insert(.suicide)
    }
    return found
  }

  private static let fromAir: Set<TriggerKind> = [.attack, .strike, .bombing, .shelling]
  private static let planes = WordTable<Bool>(
    words: "avion avions hélicoptère hélicoptères bombardier bombardiers aviation")
  private static let mines = WordTable<Bool>(words: "mine mines")
  private static let pits = WordTable<Bool>(
    words:
      "mineur mineurs fond galerie galeries charbon grisou houille or cuivre cobalt orpailleurs")
  private static let aerial = WordTable<Bool>(words: "aérien aérienne aériens aériennes")
  private static let ofAir = WordTable<Bool>(
    words: """
      base bases espace trafic compagnie compagnies défense défenses transport transports ligne lignes
      armée
      """)

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

  private func readClaims(
    _ sentence: ParsedSentence, lastSubject: Phrase?, into result: inout Result
  ) {
    for match in sentence.matches where match.trigger.kind == .claim {
      guard let group = match.group, group.isFinite, !group.isPassive, !group.isNegated,
        let agent = sentence.subject(of: group, previous: lastSubject).first(where: \.isActor),
        !agent.tokens.contains(where: { Self.none.contains(sentence.reading.token($0)) })
      else { continue }
      result.claims.append(Claim(sentence: sentence.reading.number, agent: agent))
    }
    for verb in sentence.verbs
    where verb.kind == .accusing && verb.group.isFinite && !verb.group.isNegated {
      let accused =
        verb.group.isPassive
        ? sentence.subject(of: verb.group, previous: lastSubject) : sentence.objects(of: verb.group)
      guard let agent = accused.first(where: { $0.kind.isArmed || $0.entry != nil || $0.isState })
      else { continue }
      result.claims.append(
        Claim(sentence: sentence.reading.number, agent: agent, isAccusation: true))
    }
    if let agent = blamed(in: sentence) {
      result.claims.append(
        Claim(sentence: sentence.reading.number, agent: agent, isAccusation: true))
    }
  }

  /// "a mis en cause les dissidents", "pointe du doigt l'armée", "attribue l'attaque aux rebelles".
  private func blamed(in sentence: ParsedSentence) -> Phrase? {
    let reading = sentence.reading
    guard
      let blame = sentence.range.first(where: { index in
        if Self.blames.contains(reading.token(index)) {
          return (1...6).contains {
            sentence.range.contains(index - $0)
              && Self.blaming.contains(reading.token(index - $0))
          }
        }
        return Self.attributing.contains(reading.token(index))
      })
    else { return nil }
    let isTo = Self.attributing.contains(reading.token(blame))
    return sentence.phrases.first {
      $0.tokens.lowerBound > blame && $0.tokens.lowerBound <= blame + 8
        && ($0.kind.isArmed || $0.entry != nil || $0.isState)
        && ($0.governor == (isTo ? .à : nil) || !isTo && $0.governor == .de)
    }
  }

  private static let blames = WordTable<Bool>(words: "cause doigt main")
  private static let blaming = WordTable<Bool>(
    words: "mis met mettent mettant pointé pointe pointent montré montrent voit voient vu")
  private static let attributing = WordTable<Bool>(
    words: "attribue attribuent impute imputent attribuant imputant incrimine incriminent")

  /// "Aucun groupe n'a revendiqué l'enlèvement": nobody's deed.
  private static let none = WordTable<Bool>(words: "aucun aucune nul nulle personne")

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
