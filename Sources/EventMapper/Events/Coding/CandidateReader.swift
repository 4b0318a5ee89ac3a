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
      if let refusal = doubt.refusal ?? boilerplate(match, in: sentence) {
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
    attach(victims, to: &found, in: sentence)
    result.candidates += found
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
      placeRank: place.map { places.rank($0.toponym) }, hasCount: !victims.statements.isEmpty,
      topic: topic, publication: text.article.date)
    let clause = sentence.clause(of: match.token)
    let tokens = match.group?.tokens ?? match.token..<(match.token + 1)
    return Candidate(
      match: match, sentence: sentence.reading.number, paragraph: paragraph,
      clause: sentence.reading.span(clause), quote: sentence.reading.span,
      isHeading: text.sentences[sentence.reading.number].isHeading,
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
    words: "autre autres nouvelle nouvelles nouveau nouveaux second seconde deuxième troisième")

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
            + (candidate.kind == .agreement ? 100 : 0)
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
