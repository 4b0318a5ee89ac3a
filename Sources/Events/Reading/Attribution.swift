internal import Text

extension ParsedSentence {
  /// Returns how sure the report is of a trigger that is no negation.
  func status(of match: Match) -> Event.Status {
    if let group = match.group, group.tense == .conditional, group.isPerfect { return .reported }
    if match.group == nil, let verb = governingVerb(of: match)?.group, verb.tense == .conditional,
      verb.isPerfect
    {
      return .reported
    }
    for index in range where Self.hearsay.contains(reading.token(index)) { return .reported }
    if let source = source(of: match) { return isParty(source) ? .claimed : .asserted }
    return .asserted
  }

  /// Who says it: the phrase after "selon" or "d'après", or the subject of a verb of saying outside the
  /// trigger's clause.
  func source(of match: Match) -> Phrase? {
    for phrase in phrases where phrase.governor == .selon { return phrase }
    for phrase in phrases where phrase.governor == .preposition {
      let before = phrase.tokens.lowerBound - 1
      if range.contains(before), Self.according.contains(reading.token(before)) { return phrase }
    }
    for verb in verbs
    where verb.kind == .reporting && verb.group.main != match.token
      && (verb.group.isFinite || verb.group.tense == .gerund)
    {
      if let subject = subject(of: verb.group, previous: nil).first(where: \.isActor) {
        return subject
      }
      // "assure le CSP": the subject follows.
      if let subject = phrases.first(where: {
        $0.tokens.lowerBound > verb.group.main && $0.tokens.lowerBound <= verb.group.main + 3
          && $0.governor == nil && $0.isActor
      }) {
        return subject
      }
    }
    return nil
  }

  /// Whether somebody is a side to conflicts: what it says is a claim.
  private func isParty(_ phrase: Phrase) -> Bool {
    switch phrase.kind {
    case .police, .officials, .peacekeepers: return false
    default: return phrase.kind.isArmed || phrase.entry != nil
    }
  }

  private static let according = WordTable<Bool>(words: "après")
  private static let hearsay = WordTable<Bool>(words: "présumément prétendument vraisemblablement")
}
