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
  /// Log-odds of the shares of both ends, of the lesser one, of the pair beside all pairs, and of both ends being right.
  case anchor, subject, least, pair, both
  /// The logarithm of what other pairs are worth beside this one, −12 for none: the best that the earth agrees with, the
  /// best with a name that has no place, the best with an end that the text does not name.
  case rival, unresolved, unnamed
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
  /// How many of the ends are places that bear the name only as a further one, or small ones far from the other end.
  case furtherNames, smallAndFar
  /// Whether an end is no place by its words, or another kind of place than they say.
  case subjectIsNoPlace, endFitsBadly
}

/// The signs of one claim that the earth contradicts.
struct FaultSigns {
  let claim: RankedEnds
  let check: DistanceCheck
  let evidence: FaultEvidence

  /// What is known of a claim's ends once they are ranked.
  struct RankedEnds {
    let pair: EndRanker.Pair
    let phrase: ClaimFrame.Phrase
    let anchor: ClaimEnds.Found
    let subject: ClaimEnds.Found
    let places: (anchor: Place.ID, subject: Place.ID)
  }

  /// One number for each sign; flags are 0 or 1.
  func values() -> [FaultSign: Double] {
    let (pair, phrase) = (claim.pair, claim.phrase)
    let ends = [(claim.places.anchor, claim.anchor), (claim.places.subject, claim.subject)]
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    func count(_ isOne: (Place.ID, ClaimEnds.Found) -> Bool) -> Double {
      Double(ends.count(where: isOne))
    }
    func worth(_ share: Double) -> Double { max(-12, log(max(share, 1e-9))) }
    let hasTown = ends.contains { isTown($0.0) }
    return [
      .always: 1,
      .anchor: ClaimWeights.odds(pair.anchorShare),
      .subject: ClaimWeights.odds(pair.subject.share),
      .least: ClaimWeights.odds(min(pair.anchorShare, pair.subject.share)),
      .pair: ClaimWeights.odds(pair.share),
      .both: ClaimWeights.odds(pair.probability),
      .rival: worth(pair.rival),
      .unresolved: worth(pair.unresolved),
      .unnamed: worth(pair.unnamed),
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
      .anchorIsSmall: flag(evidence.isSmall(claim.places.anchor)),
      .subjectIsSmall: flag(evidence.isSmall(claim.places.subject)),
      .anchorReading: reading(of: claim.anchor, as: claim.places.anchor),
      .subjectReading: reading(of: claim.subject, as: claim.places.subject),
      .furtherNames: count { evidence.isFurtherName($1, of: $0) },
      .smallAndFar: count { place, _ in evidence.isSmallAndFar(place, check) },
      .subjectIsNoPlace: flag(!evidence.isSubject(claim.subject)),
      .endFitsBadly: flag(ends.contains { evidence.fitsBadly($0.1, $0.0) }),
    ]
  }

  private func reading(of end: ClaimEnds.Found, as place: Place.ID) -> Double {
    let score = end.toponym?.candidates.first { $0.place == place }?.score ?? 0.5
    return Probability.score(of: max(0.01, min(score, 0.99)))
  }

  private func isTown(_ place: Place.ID) -> Bool {
    let kind = evidence.gazetteer.kind(of: place)
    return kind.isSettlement && kind != .seat && kind != .capital
  }
}
