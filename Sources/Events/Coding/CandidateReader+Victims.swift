internal import Quantities
internal import Text

/// Gives the dead, the hurt and the driven out to the events that they belong to.
extension CandidateReader {
  /// Gives what only tells the consequence to the event of the same sentence.
  func absorb(_ candidates: inout [Candidate]) {
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
      event.anchors.formUnion(candidate.anchors)
      event.reasons += candidate.reasons.map(\.again)
      candidates[owner] = event
      candidates.remove(at: index)
    }
  }

  /// Whether the dead and the hurt of a sentence can be those of an event.
  static func takesVictims(_ kind: TriggerKind) -> Bool {
    switch kind {
    case .arrest, .agreement, .displacement, .looting, .arson, .sabotage, .seizure, .destruction,
      .handover, .movement, .release, .blockade, .capture, .regain:
      false
    default:
      kind.isConflict || kind.isDisaster || kind == .protest || kind == .riot || kind == .lynching
    }
  }

  /// A sentence that only gives the toll: "Le bilan est de douze morts".
  func toll(
    _ victims: Victims, _ statements: [Victims.Statement], paragraph: Int,
    in sentence: ParsedSentence, _ noted: SentenceDates
  ) -> Candidate? {
    guard let first = statements.first(where: { $0.value != nil }),
      let trigger = TriggerLexicon.toll, !isSum(in: sentence)
    else { return nil }
    let match = ParsedSentence.Match(
      trigger: trigger, token: first.tokens.lowerBound, group: nil)
    guard sentence.doubt(of: match).refusal == nil || first.value == 0 else { return nil }
    var found = [
      candidate(
        match, roles: Roles(), date: dates.date(of: match, in: sentence, noted), status: .asserted,
        paragraph: paragraph, victims: victims,
        in: sentence)
    ]
    found[0].place = nil
    found[0].date = nil
    found[0].score = 0
    attach(statements, to: &found, in: sentence)
    return found[0]
  }

  /// "au total", "les deux attaques": figures that several events share.
  func isTotal(in sentence: ParsedSentence) -> Bool {
    sentence.range.contains { index in
      if Self.inAll.contains(sentence.reading.token(index)) { return true }
      guard let count = sentence.reading.count(endingAt: index), count.value >= 2 else {
        return false
      }
      return sentence.reading.function(count.tokens.lowerBound - 1) == .definite
        && sentence.matches.contains { $0.token == index && $0.group == nil }
    }
  }

  private static let inAll = WordTable<Bool>(words: "total")

  /// Whether the figures are those of several events: "au total", "depuis le début du conflit".
  func isSum(in sentence: ParsedSentence) -> Bool {
    sentence.range.contains { Self.sums.contains(sentence.reading.token($0)) }
      || dates.date(coveringLongTime: sentence.reading.span)
  }

  static let sums = WordTable<Bool>(words: "total conflit guerre crise insurrection")

  /// Gives each statement to the event that it belongs to: the nearest in the sentence that is none itself,
  /// else the nearest.
  ///
  /// Returns the statements that fit none of them.
  @discardableResult
  func attach(
    _ statements: [Victims.Statement], to candidates: inout [Candidate],
    in sentence: ParsedSentence
  ) -> [Victims.Statement] {
    guard !candidates.isEmpty else { return [] }
    var left: [Victims.Statement] = []
    for statement in statements {
      let clause = sentence.clauseNumber(statement.tokens.lowerBound)
      func cost(_ index: Int) -> Int {
        let (token, kind) = (candidates[index].match.token, candidates[index].kind)
        return abs(token - statement.tokens.lowerBound)
          + (sentence.clauseNumber(token) == clause ? 0 : 10) + (kind.isConsequence ? 30 : 0)
          + (kind == .displacement && statement.fate != .displaced ? 200 : 0)
          + (kind == .arrest && statement.fate != .arrested ? 100 : 0)
          + (Self.takesVictims(kind) || kind.isConsequence
            || statement.fate == .displaced || statement.fate == .abducted ? 0 : 100)
      }
      var best: (index: Int, cost: Int)?
      for index in candidates.indices {
        let cost = cost(index)
        if best.map({ cost < $0.cost }) ?? true { best = (index, cost) }
      }
      guard let index = best?.index else { continue }
      // "Les potiers étaient partis ; personne n'est mort": of another event.
      if candidates[index].kind == .displacement,
        statement.fate == .killed
          || statement.fate == .injured
      {
        left.append(statement)
        continue
      }
      add(statement, to: &candidates[index], in: sentence)
      // The consequence keeps it too, for the time that it stands alone.
      for other in candidates.indices
      where other != index && candidates[other].kind.isConsequence
        && statement.tokens.contains(candidates[other].match.token)
      {
        add(statement, to: &candidates[other], in: sentence)
      }
    }
    return left
  }

  /// The victims of a story told beside the event: "ont défilé, quatre mois après l'effondrement qui avait coûté la
  /// vie à quinze personnes".
  func isEarlier(_ token: Int, than candidates: [Candidate], in sentence: ParsedSentence) -> Bool {
    func isPluperfect(_ index: Int) -> Bool {
      guard let verb = sentence.finiteVerb(in: sentence.clause(of: index)) else { return false }
      return sentence.reading.auxiliary(verb.group.tokens.lowerBound)?.tense == .past
    }
    let clause = sentence.clause(of: token)
    guard sentence.reading.function(clause.lowerBound) == .qui, isPluperfect(token) else {
      return false
    }
    return candidates.contains {
      !$0.kind.isConsequence && !clause.contains($0.match.token) && !isPluperfect($0.match.token)
        && $0.match.token < clause.lowerBound && $0.match.group != nil
    }
  }

  func add(
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
    // "de nombreux rescapés" is no figure.
    let least = statement.fate == .displaced ? 10 : 1
    if (statement.value ?? 0) >= least, statement.fate != .arrested {
      candidate.anchors.insert(.toll)
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
  static func sum(_ first: Candidate.Tally?, _ second: Candidate.Tally) -> Candidate.Tally {
    guard var first else { return second }
    if first.value == nil, second.value != nil { return second }
    if first.isCivil == nil { first.isCivil = second.isCivil }
    return first
  }
}
