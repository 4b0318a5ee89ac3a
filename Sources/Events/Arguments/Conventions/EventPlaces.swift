internal import Claims
internal import Distances
import Gazetteer
import Geodesy
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// Turns the name that was chosen for an event into a point with its radius.
struct EventPlaces {
  let frame: ReportFrame
  let reader: PlaceReader
  let radii: PlaceRadii
  /// Coordinates and stated distances of the report by their spans.
  private let points: [TextSpan: CoordinateMention]
  private let distances: [Stated]

  private struct Stated {
    let mention: DistanceMention
    let tokens: Range<Int>
    let claim: Int
  }

  init(_ frame: ReportFrame, reader: PlaceReader, radii: PlaceRadii) {
    self.frame = frame
    self.radii = radii
    self.reader = reader
    var points: [TextSpan: CoordinateMention] = [:]
    var distances: [Stated] = []
    for mention in frame.mentions {
      switch mention.content {
      case .coordinates(let point): points[mention.span] = point
      case .distance(let distance):
        distances.append(
          Stated(
            mention: distance, tokens: frame.text.tokenRange(of: mention.span),
            claim: distances.count))
      default: break
      }
    }
    self.points = points
    self.distances = distances
  }

  /// Where an event is, and how its point was found; nil for a point that the text itself gives, or for none.
  struct Located {
    let location: EventLocation
    let tier: PlaceRadii.Tier?
    /// Of a name that no gazetteer has: what its radius comes from.
    var ground: UnknownGround?
  }

  /// Returns where an event is by the number of its name and the share that it has; `others` are names to infer an
  /// unknown place from, the nearest first.
  func location(
    of number: Int?, share: Double, others: [Int], from trigger: ArgumentTrigger
  ) -> Located {
    guard let chosen = number else {
      return Located(location: unresolved(nil, reason: "no place is named"), tier: nil)
    }
    // "Sobane Da, à 30 km de Sangha": what lies so far away is the place, not what it is counted from.
    let number = subject(of: chosen, beside: trigger) ?? chosen
    let name = frame.names[number].toponym
    if let given = given(number, name, trigger) { return Located(location: given, tier: nil) }
    if let best = name.best {
      guard !isElsewhere(name, than: best.place) else {
        return Located(
          location: unresolved(
            name, reason: "its stated distance leads to no place of the name that is known"),
          tier: nil)
      }
      switch Divisions(gazetteer: frame.gazetteer, text: frame.text).reading(of: name, best) {
      case .place(let place): return named(name, place, share: share)
      case .around(let area): return around(name, area, share: share)
      }
    }
    guard !isHeldByDistance(name) else {
      return Located(
        location: unresolved(
          name, reason: "the place that its stated distance counts from is open"),
        tier: nil)
    }
    return inferred(number, share: share, others: others)
  }

  /// The name that a distance of the trigger's sentence tells the place of, counted from another name.
  private func subject(of anchor: Int, beside trigger: ArgumentTrigger) -> Int? {
    let span = frame.names[anchor].toponym.mention.span
    for stated in distances
    where stated.mention.anchor?.resolved == span
      && frame.text.sentence(ofToken: stated.tokens.lowerBound) == trigger.sentence
    {
      guard let subject = stated.mention.subject else { continue }
      let words = subject.resolved ?? subject.span
      if let number = frame.names.firstIndex(where: { $0.toponym.mention.span.overlaps(words) }),
        number != anchor
      {
        return number
      }
    }
    return nil
  }

  /// Whether a stated distance says that a name is not the place that it is read as.
  ///
  /// It found only namesakes elsewhere, or it is counted in an area that is wider than itself, from which nobody counts:
  /// "à 30 km de Sangha" is not said of a province.
  private func isElsewhere(_ name: ResolvedToponym, than place: Place.ID) -> Bool {
    let kind = frame.gazetteer.kind(of: place)
    let isWide = kind.isArea && kind != .country && name.mention.head == nil
    // Where two names lie too far apart, either may be a namesake; a city seldom is.
    let isKnown = frame.gazetteer.population(of: place).map { $0 >= FaultEvidence.known } ?? false
    return distances.contains { stated in
      let claim = frame.claims[stated.claim]
      let isFar = claim.check.obstacle == .farNamesake
      if let subject = claim.subject, subject.span.overlaps(name.mention.span) {
        return isFar && (subject.place == nil || !isKnown)
      }
      guard let anchor = claim.anchor, anchor.span.overlaps(name.mention.span) else {
        return false
      }
      return isFar && (anchor.place == nil || !isKnown)
        || isWide
          && StatedInterval(stated.mention.stated).map {
            $0.high < frame.gazetteer.radius(of: place)
          } ?? false
    }
  }

  /// Whether a distance tells where a name is, so that nothing else may.
  private func isHeldByDistance(_ name: ResolvedToponym) -> Bool {
    distances.contains { stated in
      guard let subject = stated.mention.subject else { return false }
      return (subject.resolved ?? subject.span).overlaps(name.mention.span)
    }
  }

  /// What the text itself says of the point: coordinates, a distance, two ends.
  private func given(
    _ number: Int, _ name: ResolvedToponym, _ trigger: ArgumentTrigger
  ) -> EventLocation? {
    if let point = points[name.mention.span] { return located(at: point, name: name) }
    if let point = point(beside: number) { return located(at: point, name: name) }
    return distance(to: name) ?? distance(from: name, near: trigger) ?? between(number)
  }

  /// The coordinates that stand right behind a name in its sentence: "le puits de Tin-Xyz (16.95, 1.87)".
  private func point(beside number: Int) -> CoordinateMention? {
    let tokens = frame.names[number].tokens
    let sentence = frame.text.sentence(ofToken: tokens.lowerBound)
    return points.lazy.map { (range: frame.text.tokenRange(of: $0.key), point: $0.value) }
      .filter { range, _ in
        frame.text.sentence(ofToken: range.lowerBound) == sentence
          && range.lowerBound >= tokens.upperBound && range.lowerBound - tokens.upperBound <= 5
      }
      .min { $0.range.lowerBound < $1.range.lowerBound }?.point
  }

  /// The distance that is told of a name.
  private func claim(of name: ResolvedToponym) -> Int? {
    distances.first { $0.mention.subject?.resolved == name.mention.span }?.claim
  }

  // MARK: Named

  private func named(
    _ name: ResolvedToponym, _ best: ResolvedToponym.Candidate, share: Double
  ) -> Located {
    let gazetteer = frame.gazetteer
    let kind = gazetteer.kind(of: best.place)
    let relation = name.mention.relation
    let isAround = relation == .near || (!kind.isArea && isSurroundings(name.mention))
    let isNear = isAround || relation == .directionOf
    let isLine = kind.isLinear || relation == .axis || relation == .border
    let tier: PlaceRadii.Tier =
      kind.isArea
      ? .area : isLine ? .line : isAround ? .near : isNear ? .direction : .named
    var uncertainty = gazetteer.radius(of: best.place) * (tier == .named ? radii.own : 1)
    if let doubt = gazetteer.uncertainty(of: best.place) { uncertainty = uncertainty + doubt }
    let claim = claim(of: name)
    // A distance that is told of the name says that it is the place.
    if claim == nil {
      let addition = radii.addition(tier, share: share)
      uncertainty = uncertainty + (isAround ? max(addition, Self.surroundings) : addition)
    }
    let location = EventLocation(
      coordinate: gazetteer.coordinate(of: best.place), uncertainty: uncertainty,
      method: kind.isArea ? .adminCentroid : .gazetteer, name: name.mention.name,
      span: name.mention.span, place: best.place, score: best.score,
      candidates: name.candidates.count, country: country(of: best.place),
      admin1: admin1(of: best.place),
      geoPrecision: PlacePrecision.acled(kind, isNear: isNear, isLine: isLine),
      wherePrecision: isLine && !isNear && !kind.isArea
        ? 5 : PlacePrecision.ucdp(kind, isNear: isNear),
      reason: nil, claim: claim)
    return Located(location: location, tier: tier)
  }

  /// How far from a town "près de" it or "la zone de" it reaches at least.
  ///
  /// Beyond its edge, within an hour's walk. Chosen, not fitted.
  private static let surroundings = Distance(kilometres: 5)

  /// "La zone de Ménaka", "le secteur de Bourem": a town's name for the land around it.
  private func isSurroundings(_ mention: ToponymMention) -> Bool {
    let text = frame.text
    var index = text.tokenRange(of: mention.span).lowerBound - 1
    while text.token(index).isApostrophe || Self.surroundingJoiners.contains(text.token(index)) {
      index -= 1
    }
    return Self.surroundingHeads.contains(text.token(index))
  }

  private static let surroundingHeads = Lexicon.any.set("surrounding-heads")
  private static let surroundingJoiners = Lexicon.any.set("surrounding-joiners")

  /// A division that the gazetteer lacks: the place of its name, as wide as such divisions are.
  private func around(
    _ name: ResolvedToponym, _ area: Divisions.Unknown, share: Double
  ) -> Located {
    let place = area.seat.place
    let location = EventLocation(
      coordinate: frame.gazetteer.coordinate(of: place),
      uncertainty: area.radius + radii.addition(.area, share: share),
      method: .adminCentroid, name: name.mention.name, span: name.mention.span, place: nil,
      score: area.seat.score, candidates: name.candidates.count, country: country(of: place),
      admin1: admin1(of: place), geoPrecision: area.level == .first ? 3 : 2,
      wherePrecision: area.level == .first ? 4 : area.level == .second ? 3 : 2,
      reason:
        "no such division is known: \(frame.gazetteer.name(of: place)), and as far as they reach",
      claim: nil)
    return Located(location: location, tier: .area)
  }

  // MARK: Given

  private func located(at point: CoordinateMention, name: ResolvedToponym) -> EventLocation {
    let kilometres = point.uncertainty.kilometres
    return EventLocation(
      coordinate: point.coordinate, uncertainty: point.uncertainty, method: .coordinates,
      name: name.mention.name, span: name.mention.span, place: nil, score: nil,
      candidates: name.candidates.count, country: country(around: point.coordinate), admin1: nil,
      geoPrecision: kilometres <= 5 ? 1 : kilometres <= 25 ? 2 : 3,
      wherePrecision: kilometres <= 5 ? 1 : kilometres <= 25 ? 2 : 4, reason: nil, claim: nil)
  }

  /// The country of the nearest place that has one, within a hundred kilometres; first close by, for towns lie dense.
  private func country(around point: Coordinate) -> String? {
    for reach in [10.0, 30, 100] {
      let near = frame.gazetteer.places(within: Distance(kilometres: reach), of: point)
      if let country = near.lazy.compactMap(country(of:)).first { return country }
    }
    return nil
  }

  // MARK: By a stated distance

  /// The place of a name that no gazetteer has and that a distance leads to.
  private func distance(to name: ResolvedToponym) -> EventLocation? {
    guard name.best == nil,
      let stated = distances.first(where: { $0.mention.subject?.resolved == name.mention.span }),
      let anchor = anchor(of: stated)
    else { return nil }
    return offset(from: anchor, stated, name: name, isNamed: true)
  }

  /// The point that a distance gives from a name, where the distance says where the event was.
  private func distance(
    from name: ResolvedToponym, near trigger: ArgumentTrigger
  ) -> EventLocation? {
    guard let best = name.best,
      let stated = distances.first(where: { stated in
        stated.mention.anchor?.resolved == name.mention.span
          && stated.mention.subject?.resolved == nil
          && frame.text.sentence(ofToken: stated.tokens.lowerBound) == trigger.sentence
      })
    else { return nil }
    return offset(from: best.place, stated, name: name, isNamed: false)
  }

  private func anchor(of stated: Stated) -> Place.ID? {
    guard let span = stated.mention.anchor?.resolved else { return nil }
    return frame.names.first { $0.toponym.mention.span == span }?.toponym.best?.place
  }

  private func offset(
    from anchor: Place.ID, _ stated: Stated, name: ResolvedToponym, isNamed: Bool
  ) -> EventLocation? {
    guard
      let located = LocatedClaim(
        stated.mention.stated, from: DistanceEnd(frame.gazetteer[anchor]))
    else { return nil }
    return EventLocation(
      coordinate: located.coordinate, uncertainty: located.uncertainty, method: located.method,
      name: name.mention.name, span: name.mention.span, place: isNamed ? nil : anchor,
      score: isNamed ? nil : name.best?.score, candidates: name.candidates.count,
      country: country(of: anchor), admin1: admin1(of: anchor),
      geoPrecision: located.geoPrecision, wherePrecision: located.wherePrecision, reason: nil,
      claim: stated.claim, figure: EventFigure(located.figure))
  }

  /// The stretch between two names: "entre Anéfis et Kidal".
  private func between(_ number: Int) -> EventLocation? {
    let names = frame.names
    let pairs = [(number, number + 1), (number - 1, number)]
    for (first, second) in pairs
    where names.indices.contains(first) && names.indices.contains(second) {
      let (one, other) = (names[first].toponym, names[second].toponym)
      guard one.mention.relation == .between || one.mention.relation == .axis,
        other.mention.relation == one.mention.relation, let start = one.best, let end = other.best,
        start.place != end.place,
        frame.between(names[first].tokens, names[second].tokens).count <= 4,
        let located = LocatedClaim(
          between: DistanceEnd(frame.gazetteer[start.place]),
          and: DistanceEnd(frame.gazetteer[end.place]))
      else { continue }
      return EventLocation(
        coordinate: located.coordinate, uncertainty: located.uncertainty, method: located.method,
        name: one.mention.name + "–" + other.mention.name, span: one.mention.span, place: nil,
        score: min(start.score, end.score), candidates: one.candidates.count,
        country: country(of: start.place), admin1: admin1(of: start.place),
        geoPrecision: located.geoPrecision, wherePrecision: located.wherePrecision, reason: nil,
        claim: nil, figure: EventFigure(located.figure))
    }
    return nil
  }

  func unresolved(_ name: ResolvedToponym?, reason: String) -> EventLocation {
    EventLocation(
      coordinate: nil, uncertainty: nil, method: .unresolved, name: name?.mention.name,
      span: name?.mention.span, place: nil, score: nil, candidates: name?.candidates.count ?? 0,
      country: nil, admin1: nil, geoPrecision: nil, wherePrecision: nil, reason: reason, claim: nil)
  }

  /// ISO code of the country that a place is in; nil for seas and continents.
  func country(of place: Place.ID) -> String? {
    let code = frame.gazetteer.country(of: place)
    return code == .none ? nil : code.description
  }

  func admin1(of place: Place.ID) -> Place.ID? {
    let division = frame.gazetteer.place(of: frame.gazetteer.admin1(of: place))
    return division ?? (frame.gazetteer.kind(of: place) == .admin1 ? place : nil)
  }
}

/// The precision codes of ACLED and UCDP by the kind of place.
///
/// > Reference: ACLED Codebook 2024, "Geo-precision"; UCDP GED Codebook 23.1, "where_prec".
enum PlacePrecision {
  static func acled(_ kind: PlaceKind, isNear: Bool, isLine: Bool) -> Int? {
    switch kind {
    case .country, .territory, .continent, .supranational: nil
    case .admin1, .region, .desert, .sea: 3
    case .admin2: 2
    default: isLine && !isNear ? 3 : isNear ? 2 : 1
    }
  }

  static func ucdp(_ kind: PlaceKind, isNear: Bool) -> Int? {
    switch kind {
    case .country, .territory: 6
    case .continent, .supranational: 7
    case .admin1: 4
    case .admin2: 3
    case .region, .desert, .sea, .mountain, .lake, .forest, .river, .wadi: isNear ? 2 : 5
    default: isNear ? 2 : 1
    }
  }

  /// The precision of a place that may lie anywhere within a radius.
  static func ucdp(_ kind: PlaceKind, isNear: Bool, within radius: Distance) -> Int? {
    let byRadius =
      radius.kilometres <= 25 ? 2 : radius.kilometres <= 60 ? 3 : radius.kilometres <= 200 ? 4 : 6
    return ucdp(kind, isNear: isNear).map { max($0, byRadius) }
  }
}
