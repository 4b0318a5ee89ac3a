internal import Distances
internal import Gazetteer
internal import Geodesy
internal import Glibc
internal import Learning
internal import Places
internal import Quantities
internal import Text

/// What tells a claim that is truly wrong from one whose ends were misread; `fault.slots` of `claims.weights` has them in
/// this order.
///
/// Most of what is told is true, so a contradiction with the earth is as often a wrong end as a false figure. The
/// probability of both ends does not tell the two apart; how the words name the ends, and how far off the figure is, does.
enum FaultSign: String, CaseIterable, Sendable {
  /// Log-odds of both ends being right, of the shares of both, of the lesser one, and of the pair beside all pairs.
  case both, anchor, subject, least, pair
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
  /// Whether grammar finds the same two places, the anchor by its name; whether the phrase does not name its anchor.
  case isGrammatical, anchorIsUnnamed
  /// How many of the ends are of a country that nothing else in the report speaks of, and how many names begin a longer one.
  case unspoken, shortened
  /// Whether the earth is so much farther that no slip of the pen explains it, and whether the points cannot bear a fault.
  case isBeyondSlips, isNotBorne
  /// How many other distances of the report from or to the end the earth bears out, and how many it contradicts.
  case anchorAgrees, anchorContradicts, subjectAgrees, subjectContradicts
  /// How many distances the report has.
  case distances
  /// The logarithms of kilometres: of what is stated at least, of the way over the earth and of the doubt of its points.
  case stated, earth, doubt
  /// The decimal logarithms of the inhabitants, 0 where they are not known.
  case anchorPeople, subjectPeople
  /// How many places the names may mean.
  case anchorReadings, subjectReadings
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
    let isGrammatical: Bool
  }

  /// One number for each sign; flags are 0 or 1.
  func values() -> [FaultSign: Double] {
    let (pair, phrase) = (claim.pair, claim.phrase)
    let (from, to) = claim.places
    let ends = [(claim.places.anchor, claim.anchor), (claim.places.subject, claim.subject)]
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    func count(_ isOne: (Place.ID, ClaimEnds.Found) -> Bool) -> Double {
      Double(ends.count(where: isOne))
    }
    func worth(_ share: Double) -> Double { max(-12, log(max(share, 1e-9))) }
    func logarithm(_ kilometres: Double) -> Double { log(max(kilometres, 0.1)) }
    let hasTown = ends.contains { isTown($0.0) }
    let names = evidence.names
    let (anchorRecord, subjectRecord) = (
      evidence.records.besideOne(pair.agreement, of: from),
      evidence.records.besideOne(pair.agreement, of: to)
    )
    return [
      .both: ClaimWeights.odds(pair.probability),
      .anchor: ClaimWeights.odds(pair.anchorShare),
      .subject: ClaimWeights.odds(pair.subject.share),
      .least: ClaimWeights.odds(min(pair.anchorShare, pair.subject.share)),
      .pair: ClaimWeights.odds(pair.share),
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
      .isGrammatical: flag(claim.isGrammatical),
      .anchorIsUnnamed: flag(
        !evidence.isNamed(
          phrase.distance, claim.anchor, from, subject: to, before: phrase.span.start)),
      .unspoken: flag(!evidence.isSpokenOf(from, claim.anchor, beside: to))
        + flag(!evidence.isSpokenOf(to, claim.subject, beside: from)),
      .shortened: count { names.isShortened($1.end.name, of: $0) },
      .isBeyondSlips: flag(check.isBeyondSlips),
      .isNotBorne: flag(!evidence.isBorne(check, from, to)),
      .anchorAgrees: Double(min(anchorRecord.agreeing, 5)),
      .anchorContradicts: Double(min(anchorRecord.contradicting, 5)),
      .subjectAgrees: Double(min(subjectRecord.agreeing, 5)),
      .subjectContradicts: Double(min(subjectRecord.contradicting, 5)),
      .distances: Double(min(evidence.records.count, 20)),
      .stated: logarithm(check.interval?.compared.lowerBound.kilometres ?? 0),
      .earth: logarithm(check.earth?.distance.kilometres ?? 0),
      .doubt: logarithm(check.earth?.error.kilometres ?? 0),
      .anchorPeople: people(of: from),
      .subjectPeople: people(of: to),
      .anchorReadings: readings(of: claim.anchor),
      .subjectReadings: readings(of: claim.subject),
    ]
  }

  private func reading(of end: ClaimEnds.Found, as place: Place.ID) -> Double {
    let score = end.toponym?.candidates.first { $0.place == place }?.score ?? 0.5
    return Probability.score(of: max(0.01, min(score, 0.99)))
  }

  private func people(of place: Place.ID) -> Double {
    log10(Double(max(1, evidence.gazetteer.population(of: place) ?? 0)))
  }

  private func readings(of end: ClaimEnds.Found) -> Double {
    Double(min(end.toponym?.candidates.count { $0.score >= 0.01 } ?? 0, 8))
  }

  private func isTown(_ place: Place.ID) -> Bool {
    let kind = evidence.gazetteer.kind(of: place)
    return kind.isSettlement && kind != .seat && kind != .capital
  }
}
