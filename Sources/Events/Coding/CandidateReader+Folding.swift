/// Joins the verb and the noun of one clause that tell one deed.
extension CandidateReader {
  /// "Une attaque a visé un poste", "un incendie a détruit une maison": the verb says more of the noun before it.
  func foldVerbs(into candidates: inout [Candidate], in sentence: ParsedSentence) {
    for index in candidates.indices.reversed() {
      let verb = candidates[index]
      guard let group = verb.match.group, group.isFinite || group.tense == .gerund,
        !group.isPassive,
        Self.saysMore.contains(verb.kind),
        let noun = candidates.indices.last(where: {
          candidates[$0].match.group == nil && candidates[$0].match.token < group.tokens.lowerBound
            && (sentence.clauseNumber(candidates[$0].match.token)
              == sentence.clauseNumber(group.main)
              || sentence.reading.function(group.tokens.lowerBound - 1) == .qui
                && group.tokens.lowerBound - candidates[$0].match.token <= 4)
        }),
        // Nobody else is the subject.
        !verb.roles.agents.contains(where: {
          $0.head > candidates[noun].match.token && !isAntecedent($0, of: group, in: sentence)
        })
      else { continue }
      if candidates[noun].roles.targets.isEmpty {
        candidates[noun].roles.targets = verb.roles.targets
      }
      candidates[noun].means.formUnion(verb.means)
      candidates[noun].score = max(candidates[noun].score, verb.score)
      candidates[noun].anchors.formUnion(verb.anchors)
      candidates[noun].reasons += verb.reasons.map(\.again)
      candidates.remove(at: index)
    }
  }

  /// "l'attaque terroriste qui a frappé": the adjective is no second subject.
  private func isAntecedent(
    _ phrase: Phrase, of group: VerbGroup, in sentence: ParsedSentence
  ) -> Bool {
    sentence.reading.function(group.tokens.lowerBound - 1) == .qui
      && phrase.tokens.upperBound <= group.tokens.lowerBound - 1
  }

  /// "L'armée a repoussé une attaque", "a riposté à des tirs": the noun says what was met.
  func foldObjects(into candidates: inout [Candidate], in sentence: ParsedSentence) {
    for index in candidates.indices.reversed() {
      let noun = candidates[index]
      guard noun.match.group == nil,
        noun.kind == .attack || noun.kind == .clash || noun.kind == .ambush
          || noun.kind == .invasion,
        let verb = candidates.indices.last(where: {
          candidates[$0].kind == .clash && candidates[$0].match.group != nil
            && candidates[$0].match.token < noun.match.token
            && noun.match.token - candidates[$0].match.token <= 7
            && sentence.clauseNumber(candidates[$0].match.token)
              == sentence.clauseNumber(noun.match.token)
        })
      else { continue }
      if candidates[verb].roles.targets.isEmpty {
        candidates[verb].roles.targets = noun.roles.agents
      }
      if candidates[verb].place == nil { candidates[verb].place = noun.place }
      if candidates[verb].date == nil { candidates[verb].date = noun.date }
      candidates[verb].means.formUnion(noun.means)
      candidates[verb].score = max(candidates[verb].score, noun.score)
      candidates[verb].anchors.formUnion(noun.anchors)
      candidates[verb].isAnother = candidates[verb].isAnother || noun.isAnother
      candidates.remove(at: index)
    }
  }

  private static let saysMore: Set<TriggerKind> = [
    .attack, .strike, .destruction, .fire, .accident, .arson, .flood,
  ]
}
