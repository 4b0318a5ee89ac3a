internal import Distances
import Gazetteer
internal import Geodesy
internal import Glibc
internal import Places
internal import Text

/// How the places around a name that no gazetteer has lie: what says how far from them it may be.
struct UnknownGround: Sendable {
  let tier: PlaceRadii.Tier
  /// The mean distance of the other places around the name from the one that it is put at, those near in the text
  /// counting most; nil without any other.
  let spread: Distance?
  let kind: PlaceKind
  /// Whether the words put the name near the place: "à Songho, près de Bandiagara".
  let isNear: Bool
  /// Words between the name and that of the place in its sentence; nil elsewhere.
  let gap: Int?
}

extension EventPlaces {
  /// A name that no gazetteer has: at the town that the words put it near, else inside the area named with it, else beside a
  /// place of its sentence, else amid the places around it.
  ///
  /// - Parameters:
  ///   - number: The number of the name.
  ///   - share: The share that it has as the event's place.
  ///   - others: Names that the event may be at too, the likeliest first.
  /// - Returns: A point with a radius that holds the place nine times in ten; none without a known place.
  func inferred(_ number: Int, share: Double, others: [Int]) -> Located {
    let name = frame.names[number].toponym
    let known = others.filter { frame.names[$0].toponym.best != nil && $0 != number }
    let near = near(number)
    let other =
      near ?? reader.parent(of: number).flatMap({ known.contains($0) ? $0 : nil }) ?? known.first
    let neighbours = neighbours(of: number)
    guard
      let start = other.flatMap({ frame.names[$0].toponym.best?.place }) ?? neighbours.first?.place
    else {
      let reason =
        name.candidates.isEmpty
        ? "no gazetteer has '\(name.mention.name)'"
        : "'\(name.mention.name)' could be several places"
      return Located(location: unresolved(name, reason: reason), tier: nil)
    }
    let tier: PlaceRadii.Tier = other.map { self.tier(of: number, from: $0, start) } ?? .elsewhere
    let isAmid = tier == .elsewhere || tier == .besideArea
    let place = isAmid ? middle(of: neighbours, with: start) : start
    let kind = frame.gazetteer.kind(of: place)
    let ground = UnknownGround(
      tier: tier, spread: spread(of: neighbours, from: place), kind: kind, isNear: near != nil,
      gap: other.flatMap { tier == .elsewhere ? nil : gap(number, $0) })
    let radius = frame.gazetteer.radius(of: place) + radii.addition(to: ground, share: share)
    let location = EventLocation(
      coordinate: frame.gazetteer.coordinate(of: place), uncertainty: radius,
      method: kind.isArea ? .adminCentroid : .gazetteer, name: name.mention.name,
      span: name.mention.span, place: nil, score: nil, candidates: 0,
      country: country(of: place), admin1: admin1(of: place),
      geoPrecision: kind == .country ? nil : kind.isArea || radius.kilometres > 50 ? 3 : 2,
      wherePrecision: PlacePrecision.ucdp(kind, isNear: !kind.isArea, within: radius),
      reason:
        "inferred from \(frame.gazetteer.name(of: place)) (\(tier.rawValue)), for "
        + (name.candidates.isEmpty ? "no gazetteer has the name" : "several places bear the name"),
      claim: nil)
    return Located(location: location, tier: tier, ground: ground)
  }

  private func tier(of number: Int, from other: Int, _ place: Place.ID) -> PlaceRadii.Tier {
    if reader.parent(of: number) == other { return .inParent }
    let text = frame.text
    let isInSentence =
      text.sentence(ofToken: frame.names[other].tokens.lowerBound)
      == text.sentence(ofToken: frame.names[number].tokens.lowerBound)
    guard isInSentence else { return .elsewhere }
    return frame.gazetteer.kind(of: place).isArea ? .besideArea : .beside
  }

  /// So many words stand at most between a name and the town that it is near.
  private static let nearby = 6

  /// The known place behind a name of which the words say that it is near: "Songho, près de Bandiagara".
  private func near(_ number: Int) -> Int? {
    let next = number + 1
    guard next < frame.names.count, gap(number, next) <= Self.nearby,
      frame.text.sentence(ofToken: frame.names[next].tokens.lowerBound)
        == frame.text.sentence(ofToken: frame.names[number].tokens.lowerBound),
      let place = frame.names[next].toponym.best?.place, !frame.gazetteer.kind(of: place).isArea
    else { return nil }
    let relation = frame.names[next].toponym.mention.relation
    return relation == .near || relation == .directionOf ? next : nil
  }

  private func gap(_ first: Int, _ second: Int) -> Int {
    frame.between(frame.names[first].tokens, frame.names[second].tokens).count
  }

  private struct Neighbour {
    let place: Place.ID
    let weight: Double
  }

  /// Names on either side that are looked at.
  private static let reach = 16
  /// Words after which a neighbour counts for a third.
  private static let fading = 170.0
  /// Kilometres beyond which far is far.
  private static let far = 300.0

  /// The known places around a name but countries; the nearer in the text and the surer, the more a place counts.
  private func neighbours(of number: Int) -> [Neighbour] {
    let names = frame.names
    let first = names[number].tokens.lowerBound
    let near = max(0, number - Self.reach)..<min(names.count, number + Self.reach + 1)
    return near.compactMap { other in
      guard other != number, let best = names[other].toponym.best,
        names[other].toponym.mention.role != .possessive,
        frame.gazetteer.kind(of: best.place) != .country
      else { return nil }
      let gap = Double(abs(names[other].tokens.lowerBound - first))
      return Neighbour(
        place: best.place, weight: exp(-gap / Self.fading) * (0.3 + best.score))
    }
  }

  /// The place that lies least far from all neighbours and from a given one.
  private func middle(of neighbours: [Neighbour], with place: Place.ID) -> Place.ID {
    let all = neighbours + [Neighbour(place: place, weight: 1)]
    let sums = neighbours.map { one in
      all.reduce(0) { $0 + $1.weight * separation(one.place, $1.place) }
    }
    guard let least = sums.indices.min(by: { (sums[$0], $0) < (sums[$1], $1) }) else {
      return place
    }
    return neighbours[least].place
  }

  private func spread(of neighbours: [Neighbour], from place: Place.ID) -> Distance? {
    let others = neighbours.filter { $0.place != place }
    let weight = others.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    let sum = others.reduce(0) { $0 + $1.weight * separation(place, $1.place) }
    return Distance(kilometres: sum / weight)
  }

  /// Kilometres between two places, at most `far`.
  private func separation(_ first: Place.ID, _ second: Place.ID) -> Double {
    guard first != second else { return 0 }
    let (start, end) = (
      frame.gazetteer.coordinate(of: first), frame.gazetteer.coordinate(of: second)
    )
    return min(Self.far, Ellipsoid.wgs84.distance(from: start, to: end).kilometres)
  }
}
