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
  /// Number of the first sentence that is no heading.
  var lead: Int { text.sentences.firstIndex { !$0.isHeading } ?? 0 }

  /// What was refused and why, for `--explain`.
  struct Refused: Sendable {
    let token: Int
    let rule: String
    let reason: String
  }

  /// Who claims responsibility: "le GSIM revendique".
  struct Claim: Sendable {
    let sentence: Int
    let agent: Phrase
  }

  struct Result: Sendable {
    var candidates: [Candidate] = []
    var refused: [Refused] = []
    var claims: [Claim] = []
    /// Whether armed sides are at work somewhere in the report.
    var isConflict = false
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
    readClaims(sentence, lastSubject: lastSubject, into: &result)
    var found: [Candidate] = []
    for match in sentence.matches {
      let doubt = sentence.doubt(of: match)
      if let refusal = doubt.refusal ?? boilerplate(match, in: sentence)
        ?? background(match, in: sentence)
      {
        result.refused.append(
          Refused(token: match.token, rule: match.trigger.rule, reason: refusal.rawValue))
        continue
      }
      let roles = sentence.roles(of: match, previous: lastSubject)
      guard Requirements.areMet(by: match, roles: roles, in: sentence, places: nameTokens) else {
        result.refused.append(
          Refused(token: match.token, rule: match.trigger.rule, reason: "no fitting object"))
        continue
      }
      found.append(
        candidate(
          match, roles: roles, status: doubt.status, paragraph: paragraph, victims: victims,
          in: sentence))
    }
    if let subject = sentence.phrases.first(where: { $0.isActor && $0.governor == nil }) {
      lastSubject = subject
    }
    foldVerbs(into: &found, in: sentence)
    attach(victims, to: &found, in: sentence)
    absorb(&found)
    if found.isEmpty, let toll = toll(victims, paragraph: paragraph, in: sentence) {
      found.append(toll)
    }
    result.candidates += found
  }

  /// "Une attaque a visé un poste", "un incendie a détruit une maison": the verb says more of the noun before it.
  private func foldVerbs(into candidates: inout [Candidate], in sentence: ParsedSentence) {
    for index in candidates.indices.reversed() {
      let verb = candidates[index]
      guard let group = verb.match.group, group.isFinite || group.tense == .gerund,
        !group.isPassive,
        Self.saysMore.contains(verb.kind),
        let noun = candidates.indices.last(where: {
          candidates[$0].match.group == nil && candidates[$0].match.token < group.tokens.lowerBound
            && sentence.clauseNumber(candidates[$0].match.token)
              == sentence.clauseNumber(group.main)
        }),
        // Nobody else is the subject.
        !verb.roles.agents.contains(where: { $0.head > candidates[noun].match.token })
      else { continue }
      if candidates[noun].roles.targets.isEmpty {
        candidates[noun].roles.targets = verb.roles.targets
      }
      candidates[noun].means.formUnion(verb.means)
      candidates[noun].score = max(candidates[noun].score, verb.score)
      candidates[noun].reasons.append("verb \(verb.match.trigger.lemma)")
      candidates.remove(at: index)
    }
  }

  private static let saysMore: Set<TriggerKind> = [
    .attack, .strike, .destruction, .fire, .accident, .arson, .flood,
  ]

  /// Gives what only tells the consequence to the event of the same sentence.
  private func absorb(_ candidates: inout [Candidate]) {
    guard
      candidates.contains(where: { !$0.kind.isConsequence && Self.takesVictims($0.kind) })
    else { return }
    for index in candidates.indices.reversed() {
      let candidate = candidates[index]
      guard candidate.kind == .killing || candidate.kind == .injury else { continue }
      let owner = candidates.indices.filter {
        Self.takesVictims(candidates[$0].kind) && !candidates[$0].kind.isConsequence
      }.min { left, right in
        abs(candidates[left].match.token - candidate.match.token)
          < abs(candidates[right].match.token - candidate.match.token)
      }
      guard let owner else { continue }
      var event = candidates[owner]
      if event.roles.agents.isEmpty { event.roles.agents = candidate.roles.agents }
      if !event.roles.targets.contains(where: \.isActor) {
        event.roles.targets += candidate.roles.targets
      }
      event.killed = event.killed ?? candidate.killed
      event.injured = event.injured ?? candidate.injured
      if candidate.hasArmedVictims { event.hasArmedVictims = true }
      if event.place == nil { event.place = candidate.place }
      if event.date == nil { event.date = candidate.date }
      event.score = max(event.score, candidate.kind == .killing ? candidate.score - 0.4 : 0) + 0.25
      event.reasons += candidate.reasons.map { "with it: " + $0 }
      candidates[owner] = event
      candidates.remove(at: index)
    }
  }

  /// Whether the dead and the hurt of a sentence can be those of an event.
  private static func takesVictims(_ kind: TriggerKind) -> Bool {
    switch kind {
    case .arrest, .agreement, .displacement, .looting, .arson, .sabotage, .seizure, .destruction,
      .handover, .movement, .release, .blockade, .capture, .regain:
      false
    default:
      kind.isConflict || kind.isDisaster || kind == .protest || kind == .riot || kind == .lynching
    }
  }

  /// A sentence that only gives the toll: "Le bilan est de douze morts".
  private func toll(
    _ victims: Victims, paragraph: Int, in sentence: ParsedSentence
  ) -> Candidate? {
    guard let first = victims.statements.first(where: { $0.value != nil }),
      let trigger = TriggerLexicon.toll, !isSum(in: sentence)
    else { return nil }
    let match = ParsedSentence.Match(
      trigger: trigger, token: first.tokens.lowerBound, group: nil)
    guard sentence.doubt(of: match).refusal == nil || first.value == 0 else { return nil }
    var found = [
      candidate(
        match, roles: Roles(), status: .asserted, paragraph: paragraph, victims: victims,
        in: sentence)
    ]
    found[0].place = nil
    found[0].score = 0
    attach(victims, to: &found, in: sentence)
    return found[0]
  }

  /// Whether the figures are those of several events: "au total", "depuis le début du conflit".
  private func isSum(in sentence: ParsedSentence) -> Bool {
    sentence.range.contains { index in
      Self.sums.contains(sentence.reading.token(index))
        || (dates.date(coveringLongTime: sentence.reading.span))
    }
  }

  private static let sums = WordTable<Bool>(words: "total conflit guerre crise insurrection")

  /// "Depuis 2012, le pays est en proie à des attaques": an open stretch of years is no event.
  private func background(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Doubt.Refusal? {
    guard let date = dates.date(of: match, in: sentence), date.isOpen, let interval = date.interval,
      interval.precision == .year || interval.days > 400
    else { return nil }
    return .background
  }

  // MARK: One trigger

  private func candidate(
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
      isHeading: text.sentences[sentence.reading.number].isHeading,
      isLead: sentence.reading.number == lead,
      isAnother: isAnother(match, in: sentence), isDefinite: isDefinite(match, in: sentence),
      kind: match.trigger.kind, roles: roles, means: means(of: match, in: sentence), place: place,
      date: date, status: status, quotes: [], score: evidence.score, reasons: evidence.reasons,
      triggerSpan: sentence.reading.span(tokens))
  }

  /// The weapons that the clause names, and those of the whole sentence when the clause names none.
  private func means(
    of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Set<NounClass> {
    func means(in range: Range<Int>) -> Set<NounClass> {
      Set(range.compactMap { sentence.reading.noun($0) }.filter(\.isMeans))
    }
    var found = means(in: sentence.clause(of: match.token))
    if found.isEmpty, match.trigger.kind != .clash, match.trigger.kind != .ambush {
      found = means(in: sentence.range)
    }
    if match.trigger.lemma == "attentat",
      sentence.range.contains(match.token + 2),
      sentence.reading.token(match.token + 1).isHyphen
    {
      found.insert(.suicide)
    }
    return found
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

  // MARK: Victims

  /// Gives each statement to the event that it belongs to: the nearest in the sentence that is none itself,
  /// else the nearest.
  private func attach(
    _ victims: Victims, to candidates: inout [Candidate], in sentence: ParsedSentence
  ) {
    guard !candidates.isEmpty else { return }
    for statement in victims.statements {
      let order = candidates.indices.sorted { left, right in
        func cost(_ candidate: Candidate) -> Int {
          let distance = abs(candidate.match.token - statement.tokens.lowerBound)
          let clause =
            sentence.clauseNumber(candidate.match.token)
              == sentence.clauseNumber(statement.tokens.lowerBound) ? 0 : 10
          return distance + clause + (candidate.kind.isConsequence ? 30 : 0)
            + (candidate.kind == .displacement && statement.fate != .displaced ? 200 : 0)
            + (candidate.kind == .arrest && statement.fate != .arrested ? 100 : 0)
            + (Self.takesVictims(candidate.kind) || candidate.kind.isConsequence
              || statement.fate == .displaced || statement.fate == .abducted ? 0 : 100)
        }
        return (cost(candidates[left]), left) < (cost(candidates[right]), right)
      }
      guard let index = order.first else { continue }
      add(statement, to: &candidates[index], in: sentence)
      // The consequence keeps it too, for the time that it stands alone.
      for other in candidates.indices
      where other != index && candidates[other].kind.isConsequence
        && statement.tokens.contains(candidates[other].match.token)
      {
        add(statement, to: &candidates[other], in: sentence)
      }
    }
  }

  private func add(
    _ statement: Victims.Statement, to candidate: inout Candidate, in sentence: ParsedSentence
  ) {
    let tally = Candidate.Tally(
      value: statement.value, text: sentence.reading.string(statement.tokens),
      isCivil: statement.people.isEmpty ? nil : statement.people.contains { $0.kind.isCivil })
    if statement.people.contains(where: {
      ($0.kind.isArmed && $0.kind != .armedMen) || $0.kind == .peacekeepers
    }) {
      candidate.hasArmedVictims = true
    }
    switch statement.fate {
    case .killed: candidate.killed = Self.sum(candidate.killed, tally)
    case .injured: candidate.injured = Self.sum(candidate.injured, tally)
    case .abducted: candidate.abducted = candidate.abducted ?? tally
    case .displaced: candidate.displaced = candidate.displaced ?? tally
    case .arrested: break
    }
    if candidate.roles.targets.isEmpty { candidate.roles.targets = statement.people }
  }

  /// Two statements of one sentence: the first figure stands, a figure beats none.
  private static func sum(_ first: Candidate.Tally?, _ second: Candidate.Tally) -> Candidate.Tally {
    guard var first else { return second }
    if first.value == nil, second.value != nil { return second }
    if first.isCivil == nil { first.isCivil = second.isCivil }
    return first
  }

  // MARK: Around

  private func readClaims(
    _ sentence: ParsedSentence, lastSubject: Phrase?, into result: inout Result
  ) {
    for verb in sentence.verbs where verb.kind == .claiming && verb.group.isFinite {
      guard !verb.group.isPassive, !verb.group.isNegated,
        let agent = sentence.subject(of: verb.group, previous: lastSubject).first(where: \.isActor)
      else { continue }
      result.claims.append(Claim(sentence: sentence.reading.number, agent: agent))
    }
  }

  /// "Lire aussi : …" up to the end of the sentence, unless a date speaks for it.
  private func boilerplate(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Doubt.Refusal? {
    let range = sentence.range
    for index in range where index < match.token {
      guard Self.read.contains(sentence.reading.token(index)), range.contains(index + 1),
        Self.also.contains(sentence.reading.token(index + 1))
      else { continue }
      let hasDate = dates.date(of: match, in: sentence)?.span.map {
        $0.start > sentence.reading.token(index).start
      }
      if hasDate != true { return .boilerplate }
    }
    return nil
  }

  private static let read = WordTable<Bool>(words: "lire voir écouter regarder relire")
  private static let also = WordTable<Bool>(words: "aussi également plus surtout encore")

  /// The names of countries that may act: not after a preposition of place.
  private func states(
    _ names: [ResolvedToponym]
  ) -> [(tokens: Range<Int>, country: String)] {
    names.compactMap { name in
      guard let best = name.best?.place,
        name.mention.role == .metonymic || name.mention.relation == .none
      else { return nil }
      switch gazetteer.kind(of: best) {
      case .country: break
      case .capital where name.mention.role == .metonymic: break
      default: return nil
      }
      return (text.tokenRange(of: name.mention.span), gazetteer.country(of: best).description)
    }
  }
}
