internal import Distances
package import Gazetteer
internal import Geodesy
internal import Lexicon
package import Places
package import Quantities
package import Text

/// Finds the places at the two ends of every stated distance and judges it.
package struct ClaimChecker {
  let gazetteer: Gazetteer
  let outlines: Outlines?
  /// What ranks the ends of a French text; other languages go by grammar alone.
  let weights: ClaimWeights
  /// Is told of each claim that the earth contradicts, before it is weighed: for training.
  var observe: ((Contradiction) -> Void)?

  package init(gazetteer: Gazetteer, outlines: Outlines?) {
    self.init(gazetteer: gazetteer, outlines: outlines, weights: .french)
  }

  init(gazetteer: Gazetteer, outlines: Outlines?, weights: ClaimWeights) {
    self.gazetteer = gazetteer
    self.outlines = outlines
    self.weights = weights
  }

  /// A claim that the earth contradicts, the places that it was held against, and what speaks for a wrong figure.
  struct Contradiction {
    let span: TextSpan
    let places: (anchor: Place.ID, subject: Place.ID)
    let signs: [FaultSign: Double]
  }

  /// A distance with its two ends.
  private struct Claim {
    let distance: DistanceMention
    let span: TextSpan
    let anchor: ClaimEnds.Found?
    let subject: ClaimEnds.Found?
    /// What the ranking says of both ends; nil where grammar alone found them.
    var ranking: (phrase: ClaimFrame.Phrase, pair: EndRanker.Pair)?
    /// Whether grammar finds the same two places, the anchor by its name and not by a word that stands for it.
    var isGrammatical = false
    /// Of "à mi-chemin entre A et B" counted from A, where B is.
    var other: Place.ID?
  }

  /// Returns one claim for each distance among the mentions, in their order.
  package func claims(
    in text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym]
  ) -> [CheckedClaim] {
    let hasDistances = mentions.contains { if case .distance = $0.content { true } else { false } }
    guard hasDistances else { return [] }
    let ends = ClaimEnds(
      gazetteer: gazetteer, outlines: outlines, text: text, toponyms: toponyms)
    var evidence = FaultEvidence(
      gazetteer: gazetteer, text: text,
      names: ReportedNames(toponyms, in: text, gazetteer: gazetteer))
    if text.language == .french {
      let frame = ClaimFrame(
        text: text, gazetteer: gazetteer, mentions: mentions, toponyms: toponyms)
      let ranker = EndRanker(
        frame: frame, weights: weights,
        evidence: EarthEvidence(ends: ends))
      let claims = paired(frame.phrases.indices.map { ranked($0, by: ranker, ends) })
      evidence.records = EarthRecords(
        claims.map { ($0.anchor?.end.place, $0.subject?.end.place, $0.ranking?.pair.agreement) })
      return claims.map { checked($0, ends, evidence) }
    }
    var claims: [Claim] = []
    var last: (span: TextSpan, subject: ClaimEnds.Found?)?
    for mention in mentions {
      guard case .distance(let distance) = mention.content else { continue }
      var (anchor, subject) = ends.ends(of: distance, at: mention.span)
      if distance.subject == nil, let last, isCoordinated(last.span, mention.span, in: text) {
        // "à 4 km au sud de Dol et à 19 km au nord de Dinan": one subject.
        subject = last.subject
      }
      last = (mention.span, subject)
      let claim = Claim(distance: distance, span: mention.span, anchor: anchor, subject: subject)
      claims.append(claim)
    }
    return paired(claims).map { checked($0, ends, evidence) }
  }

  /// Tells the two claims of "à mi-chemin entre A et B", which stand side by side, of each other's anchor.
  private func paired(_ claims: [Claim]) -> [Claim] {
    var paired = claims
    for (one, other) in zip(claims.indices, claims.indices.dropFirst())
    where claims[one].distance.stated.extent == .halfway
      && claims[other].distance.stated.extent == .halfway && claims[one].span == claims[other].span
    {
      paired[one].other = claims[other].anchor?.end.place
      paired[other].other = claims[one].anchor?.end.place
    }
    return paired
  }

  /// Whether nothing but a comma or a word as "et" stands between two distances.
  private func isCoordinated(_ first: TextSpan, _ second: TextSpan, in text: AnalysedText) -> Bool {
    guard first != second else { return true }
    guard first.end <= second.start, second.start - first.end <= 12 else { return false }
    return text.tokenRange(of: TextSpan(start: first.end, end: second.start)).allSatisfy {
      text.tokens[$0].isMark(",")
        || Self.joiners.contains(word: text.string(of: text.tokens[$0]))
    }
  }

  private static let joiners = Lexicon.any.set("distance-joiners")

  /// The distance with the ends that the ranking chooses.
  private func ranked(_ number: Int, by ranker: EndRanker, _ ends: ClaimEnds) -> Claim {
    let phrase = ranker.frame.phrases[number]
    let pair = ranker.pair(number)
    let (anchor, subject) = ends.ends(
      of: phrase, anchor: pair.anchor.name.map { ranker.frame.names[$0] },
      subject: pair.subject.name.map { ranker.frame.names[$0] })
    let grammar = ends.ends(of: phrase.distance, at: phrase.span)
    let (from, to) = (grammar.anchor?.end.place, grammar.subject?.end.place)
    let isSame = from != nil && from == to && phrase.anchorKind == .name
    // The two claims of "à mi-chemin entre A et B" count each from its own name.
    let isHalfway = phrase.distance.stated.extent == .halfway && phrase.anchorKind == .name
    let isEdge = pair.anchor.name == nil && phrase.anchorKind == .name && countsFromEdge(grammar)
    let chosen = isSame || isHalfway || isEdge ? grammar.anchor : anchor
    return Claim(
      distance: phrase.distance, span: phrase.span,
      anchor: chosen, subject: isSame ? grammar.subject : subject, ranking: (phrase, pair),
      isGrammatical: [.name, .border].contains(phrase.anchorKind) && from != nil && to != nil
        && from == chosen?.end.place && to == subject?.end.place)
  }

  // MARK: Judging

  private func checked(
    _ claim: Claim, _ ends: ClaimEnds, _ evidence: FaultEvidence
  ) -> CheckedClaim {
    var check = check(claim, ends, evidence)
    check.resolvedByClaim = check.earth == nil ? nil : endChosen(by: claim)
    // An end of which only namesakes elsewhere are known is no place.
    func end(_ found: ClaimEnds.Found?, _ side: ClaimEnd) -> CheckedClaim.End? {
      guard check.namesake?.end == side, let end = found?.end else { return found?.end }
      return CheckedClaim.End(
        span: end.span, name: found?.toponym?.mention.name ?? end.name, place: nil)
    }
    return CheckedClaim(
      span: claim.span, stated: claim.distance.stated, anchor: end(claim.anchor, .anchor),
      subject: end(claim.subject, .subject), check: check)
  }

  /// The end that would be another place, or none, without this very distance.
  private func endChosen(by claim: Claim) -> ClaimEnd? {
    if claim.subject?.toponym?.chosenBy == claim.span { return .subject }
    return claim.anchor?.toponym?.chosenBy == claim.span ? .anchor : nil
  }

  private func check(
    _ claim: Claim, _ ends: ClaimEnds, _ evidence: FaultEvidence
  ) -> DistanceCheck {
    let stated = claim.distance.stated
    if let namesake = namesakeOfOpenEnd(claim) { return namesake }
    if let obstacle = obstacle(claim.anchor, missing: .missingAnchor, unknown: .unknownAnchor)
      ?? obstacle(claim.subject, missing: .missingSubject, unknown: .unknownSubject)
    {
      return DistanceCheck(stated, cannotBeChecked: obstacle)
    }
    guard let anchor = claim.anchor, let subject = claim.subject, let from = anchor.end.place,
      let to = subject.end.place
    else { return DistanceCheck(stated, cannotBeChecked: .ambiguousEnd) }
    guard from != to else { return DistanceCheck(stated, cannotBeChecked: .samePlace) }
    guard !anchor.border.isEmpty || (!ends.holds(from, to) && !ends.holds(to, from)) else {
      return DistanceCheck(stated, cannotBeChecked: .oneInsideOther)
    }
    guard let check = check(claim, from: from, to: to) else {
      return DistanceCheck(stated, cannotBeChecked: .lineWithoutGeometry)
    }
    guard check.verdict.isFault else {
      let isSure =
        claim.ranking.map { $0.pair.probability >= weights.verdict } ?? true || claim.isGrammatical
      return isSure ? check : doubtful(check, .doubtfulEnds)
    }
    return settled(check, claim, (anchor, from), (subject, to), evidence)
  }

  /// Lets a fault stand, or says what speaks against it.
  private func settled(
    _ check: DistanceCheck, _ claim: Claim, _ anchor: (found: ClaimEnds.Found, place: Place.ID),
    _ subject: (found: ClaimEnds.Found, place: Place.ID), _ evidence: FaultEvidence
  ) -> DistanceCheck {
    let meant = (anchor.place, subject.place)
    // A fault must hold whatever is meant by the two names.
    for start in readings(of: anchor.found) {
      for end in readings(of: subject.found) where start != end && (start, end) != meant {
        if self.check(claim, from: start, to: end)?.verdict.isFault == false {
          return DistanceCheck(check.stated, cannotBeChecked: .ambiguousEnd)
        }
      }
    }
    let doubt = evidence.doubt(
      check, of: claim.distance, at: claim.span.start, anchor: anchor.found,
      subject: subject.found,
      isRanked: claim.ranking != nil && !claim.isGrammatical)
    let signs = signs(of: check, claim, evidence)
    let isUndoubted = claim.isGrammatical && doubt == nil
    // Reports have few contradicted borders to learn from: there the rules are enough.
    if isUndoubted, check.earth?.edge != nil { return check }
    if let signs, weights.isWrong(by: signs, isUndoubted: isUndoubted) { return check }
    switch doubt {
    case .namesake(let end): return farNamesake(claim, end)
    case .obstacle(let obstacle): return doubtful(check, obstacle)
    case nil: return signs == nil ? check : doubtful(check, .doubtfulEnds)
    }
  }

  /// Withdraws a verdict whose ends are not sure enough; what it would be is still told, where both ends are there.
  private func doubtful(_ check: DistanceCheck, _ obstacle: DistanceObstacle) -> DistanceCheck {
    let isTold =
      obstacle != .missingSubject && check.verdict != .cannotBeChecked
      && check.stated.extent != .halfway
    return DistanceCheck(
      check.stated, cannotBeChecked: obstacle, presuming: isTold ? check.earth : nil)
  }

  /// What speaks for a wrong figure and what for wrong ends; nil where no ranking chose the ends.
  private func signs(
    of check: DistanceCheck, _ claim: Claim, _ evidence: FaultEvidence
  ) -> [FaultSign: Double]? {
    guard let ranking = claim.ranking, let anchor = claim.anchor, let subject = claim.subject,
      let from = anchor.end.place, let to = subject.end.place
    else { return nil }
    let signs = FaultSigns(
      claim: FaultSigns.RankedEnds(
        pair: ranking.pair, phrase: ranking.phrase, anchor: anchor, subject: subject,
        places: (from, to), isGrammatical: claim.isGrammatical),
      check: check, evidence: evidence
    ).values()
    // Claims that are told by the same words share a span.
    if !ranking.pair.isBeside {
      observe?(Contradiction(span: claim.span, places: (from, to), signs: signs))
    }
    return signs
  }

  /// Holds a claim against two places; nil for a border whose course is not known.
  private func check(_ claim: Claim, from: Place.ID, to: Place.ID) -> DistanceCheck? {
    let stated = claim.distance.stated
    if let border = claim.anchor?.border, !border.isEmpty {
      return line(of: border, seenFrom: to).map {
        DistanceCheck(stated, earth: EarthDistance(.border, $0, to: end(to)))
      }
    }
    if let edge = edge(of: from, claim.anchor, seenFrom: to) {
      return DistanceCheck(stated, earth: EarthDistance(.area, edge, to: end(to)))
    }
    if let edge = edge(of: to, claim.subject, seenFrom: from) {
      return DistanceCheck(
        stated, earth: EarthDistance(.area, edge, to: end(from), isAnchor: false))
    }
    if stated.extent == .halfway { return halfway(claim, from: from, to: to) }
    return DistanceCheck(
      stated, earth: EarthDistance(from: end(from), to: end(to), outlines: outlines))
  }

  /// Holds "halfway between A and B" against three points: the ways from both are alike, and the place is on the way.
  private func halfway(_ claim: Claim, from: Place.ID, to: Place.ID) -> DistanceCheck {
    let stated = claim.distance.stated
    guard let other = claim.other, other != from, other != to else {
      return DistanceCheck(stated, cannotBeChecked: .vagueForm)
    }
    let earth = EarthDistance(from: end(from), to: end(to), outlines: outlines)
    let beside = EarthDistance(from: end(other), to: end(to), outlines: outlines)
    let across = EarthDistance(from: end(from), to: end(other), outlines: outlines)
    guard earth.low.metres + beside.low.metres <= 2 * across.high.metres else {
      return DistanceCheck(stated, cannotBeChecked: .doubtfulPoint)
    }
    return DistanceCheck(stated, earth: earth, halfwayBeside: beside)
  }

  private func end(_ place: Place.ID) -> DistanceEnd { DistanceEnd(gazetteer[place]) }

  // MARK: Edges

  /// What an end may mean: the place believed, and its namesakes of one chance in a hundred or more.
  private func readings(of end: ClaimEnds.Found) -> [Place.ID] {
    let namesakes =
      end.toponym?.candidates.filter {
        $0.score >= 0.01 && !gazetteer.kind(of: $0.place).isArea
      }.prefix(8).map(\.place) ?? []
    guard let place = end.end.place, !namesakes.contains(place) else { return Array(namesakes) }
    return [place] + namesakes
  }

  private func obstacle(
    _ end: ClaimEnds.Found?, missing: DistanceObstacle, unknown: DistanceObstacle
  ) -> DistanceObstacle? {
    guard let end else { return missing }
    if end.toponym?.mention.relation == .border { return .lineWithoutGeometry }
    guard let place = end.end.place else {
      return end.isAmbiguous ? .ambiguousEnd : end.isNamed ? unknown : missing
    }
    return gazetteer.kind(of: place).isLinear && gazetteer.uncertainty(of: place) == nil
      ? .lineWithoutGeometry : nil
  }

  // MARK: Namesakes

  /// The check of a claim with an end of which no reading was believed, all of them being too far to be meant.
  private func namesakeOfOpenEnd(_ claim: Claim) -> DistanceCheck? {
    guard let anchor = claim.anchor, let subject = claim.subject else { return nil }
    let (side, open, other): (ClaimEnd, ClaimEnds.Found, ClaimEnds.Found)
    switch (anchor.end.place, subject.end.place) {
    case (.some, nil): (side, open, other) = (.subject, subject, anchor)
    case (nil, .some): (side, open, other) = (.anchor, anchor, subject)
    default: return nil
    }
    let namesakes = namesakes(of: open)
    guard let place = other.end.place, !gazetteer.kind(of: place).isArea, !namesakes.isEmpty,
      namesakes.allSatisfy({
        DistanceCheck(
          claim.distance.stated,
          earth: EarthDistance(from: end(place), to: end($0), outlines: outlines)
        ).verdict == .tooShort
      })
    else { return nil }
    return farNamesake(claim, side)
  }

  /// The places that bear an end's name, of one that words name.
  private func namesakes(of end: ClaimEnds.Found) -> [Place.ID] {
    guard end.isNamed, end.border.isEmpty else { return [] }
    return end.toponym?.candidates.map(\.place)
      ?? Array(gazetteer.places(named: end.end.name).prefix(60))
  }

  /// Says which place of an end's name is nearest to the other end, and how far.
  private func farNamesake(_ claim: Claim, _ side: ClaimEnd) -> DistanceCheck {
    let (open, other) =
      side == .subject ? (claim.subject, claim.anchor) : (claim.anchor, claim.subject)
    guard let open, let other, let place = other.end.place else {
      return DistanceCheck(claim.distance.stated, cannotBeChecked: .farNamesake)
    }
    let point = gazetteer.coordinate(of: place)
    let nearest = (namesakes(of: open) + [open.end.place].compactMap(\.self))
      .map {
        (
          place: $0,
          distance: Ellipsoid.wgs84.distance(from: point, to: gazetteer.coordinate(of: $0))
        )
      }
      .min { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return DistanceCheck(
      claim.distance.stated, cannotBeChecked: .farNamesake,
      namesake: nearest.map {
        let country = gazetteer.country(of: $0.place)
        return FarNamesake(
          end: side, other: other.end.name, name: gazetteer.name(of: $0.place),
          country: country == .none ? nil : country.description, distance: $0.distance)
      })
  }
}
