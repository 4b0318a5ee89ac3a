internal import Gazetteer
internal import Geodesy
internal import NewsText

/// Finds the places at the two ends of every stated distance and judges it.
struct ClaimChecker {
  let gazetteer: Gazetteer
  let outlines: Outlines?

  /// Returns one claim for each distance among the mentions, in their order.
  func claims(
    in text: AnalysedText, mentions: [Mention], toponyms: [ResolvedToponym]
  ) -> [CheckedClaim] {
    let ends = ClaimEnds(
      gazetteer: gazetteer, outlines: outlines, text: text, toponyms: toponyms)
    var claims: [CheckedClaim] = []
    var last: (span: TextSpan, subject: ClaimEnds.Found?)?
    for mention in mentions {
      guard case .distance(let distance) = mention.content else { continue }
      var (anchor, subject) = ends.ends(of: distance, at: mention.span)
      if distance.subject == nil, let last, isCoordinated(last.span, mention.span, in: text) {
        // "à 4 km au sud de Dol et à 19 km au nord de Dinan": one subject.
        subject = last.subject
      }
      last = (mention.span, subject)
      claims.append(
        CheckedClaim(
          span: mention.span, stated: distance.stated, anchor: anchor?.end, subject: subject?.end,
          check: check(distance.stated, anchor: anchor, subject: subject, ends: ends)))
    }
    return claims
  }

  /// Whether nothing but "et" or a comma stands between two distances.
  private func isCoordinated(_ first: TextSpan, _ second: TextSpan, in text: AnalysedText) -> Bool {
    guard first != second else { return true }
    guard first.end <= second.start, second.start - first.end <= 12 else { return false }
    return text.tokenRange(of: TextSpan(start: first.end, end: second.start)).allSatisfy {
      let word = text.string(of: text.tokens[$0])
      return word == "," || word == "et" || word == "and"
    }
  }

  private func check(
    _ stated: StatedDistance, anchor: ClaimEnds.Found?, subject: ClaimEnds.Found?, ends: ClaimEnds
  ) -> DistanceCheck {
    if let obstacle = obstacle(anchor, missing: .missingAnchor, unknown: .unknownAnchor)
      ?? obstacle(subject, missing: .missingSubject, unknown: .unknownSubject)
    {
      return DistanceCheck(stated, cannotBeChecked: obstacle)
    }
    guard let anchor, let subject, let from = anchor.end.place, let to = subject.end.place else {
      return DistanceCheck(stated, cannotBeChecked: .ambiguousEnd)
    }
    guard from != to else { return DistanceCheck(stated, cannotBeChecked: .samePlace) }
    guard !ends.holds(from, to), !ends.holds(to, from) else {
      return DistanceCheck(stated, cannotBeChecked: .oneInsideOther)
    }
    let check = check(stated, from: from, to: to)
    guard check.verdict.isFault else { return check }
    // A fault must hold whatever is meant by the two names.
    for start in readings(of: anchor) {
      for end in readings(of: subject) where start != end && (start, end) != (from, to) {
        if !self.check(stated, from: start, to: end).verdict.isFault {
          return DistanceCheck(stated, cannotBeChecked: .ambiguousEnd)
        }
      }
    }
    return check
  }

  private func check(_ stated: StatedDistance, from: Place.ID, to: Place.ID) -> DistanceCheck {
    DistanceCheck(
      stated,
      earth: EarthDistance(
        from: DistanceEnd(gazetteer[from]), to: DistanceEnd(gazetteer[to]), outlines: outlines))
  }

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
}
