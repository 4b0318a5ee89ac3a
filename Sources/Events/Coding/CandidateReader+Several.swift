import Gazetteer

/// One deed in several towns: "des raids ont frappé Sanaa, Hodeïda et Taëz".
extension CandidateReader {
  /// Returns the candidate, and one more for each further town that the same words name.
  ///
  /// > Reference: ACLED Codebook 2024, "Geography": one event for each location.
  func several(_ candidate: Candidate, in sentence: ParsedSentence) -> [Candidate] {
    guard Self.inSeveral.contains(candidate.kind), let place = candidate.place, place.isOwn else {
      return [candidate]
    }
    let others = places.towns(beside: place, of: candidate.match, in: sentence)
    return [candidate]
      + others.map { town in
        var other = candidate
        other.place = ChosenPlace(toponym: town, isOwn: true, cost: place.cost)
        // The figures are those of all together: they stay with the first.
        other.killed = nil
        other.injured = nil
        other.abducted = nil
        other.displaced = nil
        other.hasArmedVictims = candidate.hasArmedVictims
        other.isAnother = true
        return other
      }
  }

  private static let inSeveral: Set<TriggerKind> = [
    .attack, .strike, .bombing, .shelling, .explosion, .mine, .clash, .protest, .riot, .capture,
    .regain, .looting,
  ]
}
