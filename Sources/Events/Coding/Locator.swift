internal import Distances
import Gazetteer
import Geodesy
internal import Places
internal import Quantities

/// Turns the place that the words bind into a point with its precision.
struct Locator: Sendable {
  let gazetteer: Gazetteer

  /// Returns where an event is.
  ///
  /// `places` has the stated distances of the report by the numbers of the claims; `fallback` is the area
  /// around a name that no gazetteer has.
  func location(
    of chosen: ChosenPlace?, places: PlaceChooser, fallback: ResolvedToponym?
  ) -> EventLocation {
    guard let chosen else { return unresolved(nil, reason: "no place is named", claim: nil) }
    if chosen.isAnchor, let point = places.pointApart(from: chosen.toponym.mention.span) {
      return located(
        at: point.mention, name: places.toponym(at: point.span) ?? chosen.toponym,
        claim: chosen.claim)
    }
    if chosen.isAnchor, let claim = chosen.claim, let anchor = chosen.toponym.best?.place {
      return offset(
        from: anchor, distance: places.distances[claim].mention, name: chosen.toponym,
        score: chosen.toponym.best?.score,
        claim: claim, isNamed: false)
    }
    if let point = places.point(of: chosen.toponym.mention.span) {
      return located(at: point, name: chosen.toponym, claim: chosen.claim)
    }
    if let second = chosen.second?.best, let first = chosen.toponym.best,
      second.place != first.place
    {
      return between(first, second, name: chosen.toponym, other: chosen.second)
    }
    if let best = chosen.toponym.best {
      switch Divisions(gazetteer: gazetteer, text: places.text).reading(of: chosen.toponym, best) {
      case .place(let place): return named(chosen.toponym, place, claim: chosen.claim)
      case .around(let area): return around(chosen.toponym, area, claim: chosen.claim)
      }
    }
    // A name that no gazetteer has: its distance, else the area that the sentence gives.
    if let claim = chosen.claim, let anchor = anchor(of: places.distances[claim].mention, places) {
      return offset(
        from: anchor.place, distance: places.distances[claim].mention, name: chosen.toponym,
        score: nil,
        claim: claim, isNamed: true)
    }
    if let best = fallback?.best {
      let area = gazetteer.kind(of: best.place).isArea
      return EventLocation(
        coordinate: gazetteer.coordinate(of: best.place),
        uncertainty: area
          ? gazetteer.radius(of: best.place)
          : Distance(kilometres: 25) + gazetteer.radius(of: best.place),
        method: area ? .adminCentroid : .gazetteer, name: chosen.toponym.mention.name,
        span: chosen.toponym.mention.span, place: nil, score: nil, candidates: 0,
        country: country(of: best.place), admin1: admin1(of: best.place),
        geoPrecision: gazetteer.kind(of: best.place) == .country ? nil : area ? 3 : 2,
        wherePrecision: wherePrecision(gazetteer.kind(of: best.place), near: !area), reason: nil,
        claim: chosen.claim)
    }
    return unresolved(
      chosen.toponym,
      reason: chosen.toponym.candidates.isEmpty
        ? "no gazetteer has '\(chosen.toponym.mention.name)'"
        : "'\(chosen.toponym.mention.name)' could be several places", claim: chosen.claim)
  }

  // MARK: Coordinates

  private func located(
    at point: CoordinateMention, name: ResolvedToponym, claim: Int?
  ) -> EventLocation {
    let kilometres = point.uncertainty.kilometres
    return EventLocation(
      coordinate: point.coordinate, uncertainty: point.uncertainty, method: .coordinates,
      name: name.mention.name, span: name.mention.span, place: nil, score: nil,
      candidates: name.candidates.count,
      country: country(around: point.coordinate) ?? name.best.flatMap { country(of: $0.place) },
      admin1: nil, geoPrecision: kilometres <= 5 ? 1 : kilometres <= 25 ? 2 : 3,
      wherePrecision: kilometres <= 5 ? 1 : kilometres <= 25 ? 2 : 4, reason: nil, claim: claim)
  }

  /// The country of the nearest place that has one, within a hundred kilometres; first close by, for towns lie dense.
  private func country(around point: Coordinate) -> String? {
    for reach in [10.0, 30, 100] {
      for place in gazetteer.places(within: Distance(kilometres: reach), of: point) {
        if let country = country(of: place) { return country }
      }
    }
    return nil
  }

  // MARK: A named place

  private func named(
    _ toponym: ResolvedToponym, _ best: ResolvedToponym.Candidate, claim: Int?
  ) -> EventLocation {
    let kind = gazetteer.kind(of: best.place)
    let relation = toponym.mention.relation
    let isNear = relation == .near || relation == .directionOf
    var uncertainty = gazetteer.radius(of: best.place)
    if let doubt = gazetteer.uncertainty(of: best.place) { uncertainty = uncertainty + doubt }
    if isNear, !kind.isArea {
      uncertainty = uncertainty + Distance(kilometres: relation == .near ? 10 : 20)
    }
    let isLine = kind.isLinear || relation == .axis || relation == .border
    let geoPrecision: Int? =
      switch kind {
      case .country, .territory, .continent, .supranational: nil
      case .admin1, .region, .desert, .sea: 3
      case .admin2: 2
      default: isLine && !isNear ? 3 : isNear ? 2 : 1
      }
    return EventLocation(
      coordinate: gazetteer.coordinate(of: best.place), uncertainty: uncertainty,
      method: kind.isArea ? .adminCentroid : .gazetteer, name: toponym.mention.name,
      span: toponym.mention.span, place: best.place, score: best.score,
      candidates: toponym.candidates.count, country: country(of: best.place),
      admin1: admin1(of: best.place), geoPrecision: geoPrecision,
      wherePrecision: isLine && !isNear && !kind.isArea ? 5 : wherePrecision(kind, near: isNear),
      reason: nil, claim: claim)
  }

  /// A division that the gazetteer lacks: the place of its name, as wide as such divisions are.
  private func around(
    _ toponym: ResolvedToponym, _ area: Divisions.Unknown, claim: Int?
  ) -> EventLocation {
    let place = area.seat.place
    return EventLocation(
      coordinate: gazetteer.coordinate(of: place), uncertainty: area.radius, method: .adminCentroid,
      name: toponym.mention.name, span: toponym.mention.span, place: nil, score: area.seat.score,
      candidates: toponym.candidates.count, country: country(of: place), admin1: admin1(of: place),
      geoPrecision: area.level == .first ? 3 : 2,
      wherePrecision: area.level == .first ? 4 : area.level == .second ? 3 : 2,
      reason: "no such division is known: \(gazetteer.name(of: place)), and as far as they reach",
      claim: claim)
  }

  /// UCDP's `where_prec` by the kind of place.
  private func wherePrecision(_ kind: PlaceKind, near: Bool) -> Int? {
    switch kind {
    case .country, .territory: 6
    case .continent, .supranational: 7
    case .admin1: 4
    case .admin2: 3
    case .region, .desert, .sea, .mountain, .lake, .forest, .river, .wadi: near ? 2 : 5
    default: near ? 2 : 1
    }
  }

  // MARK: A stated distance

  private func anchor(
    of distance: DistanceMention, _ places: PlaceChooser
  ) -> ResolvedToponym.Candidate? {
    guard let span = distance.anchor?.resolved else { return nil }
    return places.toponym(at: span)?.best
  }

  /// The place that a distance, and a direction where there is one, give from the anchor.
  private func offset(
    from anchor: Place.ID, distance: DistanceMention, name: ResolvedToponym, score: Double?,
    claim: Int,
    isNamed: Bool
  ) -> EventLocation {
    guard let located = LocatedClaim(distance.stated, from: DistanceEnd(gazetteer[anchor])) else {
      return unresolved(name, reason: "the stated distance is beyond use", claim: claim)
    }
    return EventLocation(
      coordinate: located.coordinate, uncertainty: located.uncertainty, method: located.method,
      name: name.mention.name, span: name.mention.span, place: isNamed ? nil : anchor, score: score,
      candidates: name.candidates.count, country: country(of: anchor), admin1: admin1(of: anchor),
      geoPrecision: located.geoPrecision, wherePrecision: located.wherePrecision, reason: nil,
      claim: claim, figure: EventFigure(located.figure))
  }

  // MARK: Between two places

  private func between(
    _ first: ResolvedToponym.Candidate, _ second: ResolvedToponym.Candidate, name: ResolvedToponym,
    other: ResolvedToponym?
  ) -> EventLocation {
    guard
      let located = LocatedClaim(
        between: DistanceEnd(gazetteer[first.place]), and: DistanceEnd(gazetteer[second.place]))
    else { return named(name, first, claim: nil) }
    let otherName = other.map { "–" + $0.mention.name } ?? ""
    return EventLocation(
      coordinate: located.coordinate, uncertainty: located.uncertainty, method: located.method,
      name: name.mention.name + otherName, span: name.mention.span, place: nil,
      score: min(first.score, second.score), candidates: name.candidates.count,
      country: country(of: first.place), admin1: admin1(of: first.place),
      geoPrecision: located.geoPrecision, wherePrecision: located.wherePrecision, reason: nil,
      claim: nil, figure: EventFigure(located.figure))
  }

  // MARK: Nowhere

  func unresolved(_ toponym: ResolvedToponym?, reason: String, claim: Int?) -> EventLocation {
    EventLocation(
      coordinate: nil, uncertainty: nil, method: .unresolved, name: toponym?.mention.name,
      span: toponym?.mention.span, place: nil, score: nil,
      candidates: toponym?.candidates.count ?? 0, country: nil, admin1: nil, geoPrecision: nil,
      wherePrecision: nil, reason: reason, claim: claim)
  }

  /// ISO code of the country that a place is in; nil for seas and continents.
  func country(of place: Place.ID) -> String? {
    let code = gazetteer.country(of: place)
    return code == .none ? nil : code.description
  }

  private func admin1(of place: Place.ID) -> Place.ID? {
    let division = gazetteer.place(of: gazetteer.admin1(of: place))
    return division ?? (gazetteer.kind(of: place) == .admin1 ? place : nil)
  }
}
