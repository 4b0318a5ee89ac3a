internal import Distances
internal import Gazetteer
internal import Glibc
internal import Learning
internal import Places

/// What tells a claim that is truly wrong from one whose ends were misread; the names are those of `claims.weights`.
///
/// Most of what is told is true, so a contradiction with the earth is as often a wrong end as a false figure. The
/// probability of both ends does not tell the two apart; how the words name the ends, and how far off the figure is, does.
enum FaultSign: String, CaseIterable, Sendable {
  case always
  /// Log-odds of the shares of both ends, of the lesser one, and of the pair beside all pairs.
  case anchor, subject, least, pair
  /// The logarithm of what the best pair that the earth agrees with is worth beside this one; −12 for none.
  case rival
  /// Whether grammar finds the same two places.
  case isGrammatical
  /// How the phrase tells its anchor: by name, by a word that stands for one, by "plus loin".
  case anchorIsNamed, anchorIsNoun, anchorIsFarther
  /// Whether the clause tells by name what lies so far.
  case subjectIsNamed
  /// The logarithm of how many times too far or too near the earth is; above four times, also of a town that is no seat.
  case factor, isFarBeyond, isTownFarBeyond
  case isTooLong, directionAgrees, directionDisagrees
  /// Whether an end is a place that is no city, seat or area.
  case anchorIsSmall, subjectIsSmall
  /// The log-odds of the places that the names are read as.
  case anchorReading, subjectReading
}

/// The signs of one claim that the earth contradicts.
struct FaultSigns {
  let claim: RankedEnds
  let check: DistanceCheck
  let gazetteer: Gazetteer

  /// What is known of a claim's ends once they are ranked.
  struct RankedEnds {
    let pair: EndRanker.Pair
    let phrase: ClaimFrame.Phrase
    let anchor: (place: Place.ID, toponym: ResolvedToponym?)
    let subject: (place: Place.ID, toponym: ResolvedToponym?)
    let isGrammatical: Bool
  }

  /// One number for each sign; flags are 0 or 1.
  func values() -> [FaultSign: Double] {
    let (pair, phrase) = (claim.pair, claim.phrase)
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    let hasTown = [claim.anchor.place, claim.subject.place].contains(where: isTown)
    return [
      .always: 1,
      .anchor: ClaimWeights.odds(pair.anchorShare),
      .subject: ClaimWeights.odds(pair.subject.share),
      .least: ClaimWeights.odds(min(pair.anchorShare, pair.subject.share)),
      .pair: ClaimWeights.odds(pair.share),
      .rival: max(-12, log(max(pair.rival, 1e-9))),
      .isGrammatical: flag(claim.isGrammatical),
      .anchorIsNamed: flag([.name, .border].contains(phrase.anchorKind)),
      .anchorIsNoun: flag([.noun, .here].contains(phrase.anchorKind)),
      .anchorIsFarther: flag(phrase.anchorKind == .farther),
      .subjectIsNamed: flag(phrase.subjectKind == .name),
      .factor: log(min(max(check.factor, 1), 100)),
      .isFarBeyond: flag(check.isFarBeyond),
      .isTownFarBeyond: flag(check.isFarBeyond && hasTown),
      .isTooLong: flag(check.verdict == .tooLong),
      .directionAgrees: flag(check.direction == .agrees),
      .directionDisagrees: flag(check.direction == .disagrees),
      .anchorIsSmall: flag(gazetteer.kind(of: claim.anchor.place).isSmall),
      .subjectIsSmall: flag(gazetteer.kind(of: claim.subject.place).isSmall),
      .anchorReading: reading(of: claim.anchor),
      .subjectReading: reading(of: claim.subject),
    ]
  }

  private func reading(of end: (place: Place.ID, toponym: ResolvedToponym?)) -> Double {
    let score = end.toponym?.candidates.first { $0.place == end.place }?.score ?? 0.5
    return Probability.score(of: max(0.01, min(score, 0.99)))
  }

  private func isTown(_ place: Place.ID) -> Bool {
    let kind = gazetteer.kind(of: place)
    return kind.isSettlement && kind != .seat && kind != .capital
  }
}
