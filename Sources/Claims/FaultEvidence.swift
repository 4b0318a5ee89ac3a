internal import Distances
internal import Gazetteer
internal import Geodesy
internal import Places
internal import Quantities
internal import Text

/// Whether a claim that would be called wrong is surely about the two places that it was held against.
///
/// A true claim called wrong is the worst mistake of a check; a false one that is not called, the lesser. So a fault
/// stands only on ends that are no namesakes abroad, and whose points can bear it. Where grammar finds the ends, the phrase
/// must name them too, and nothing else may speak against them. In French all of this is among what `FaultSign` weighs: where
/// that is sure, a fault stands though a rule doubts it, and where it is not, the rule says why.
///
/// > Reference: docs/distances.md, "When a claim is called wrong", has where the thresholds come from.
package struct FaultEvidence {
  /// Why a fault does not stand.
  enum Doubt {
    /// No place of the end's name is where it should be.
    case namesake(ClaimEnd)
    case obstacle(DistanceObstacle)
  }

  let gazetteer: Gazetteer
  let text: AnalysedText
  let names: ReportedNames
  /// What the distances of the report make of its places.
  var records = EarthRecords([])

  /// Kilometres within which a small place must lie of the other end: beyond, a namesake in the country is likelier.
  static let nearby = 100.0
  /// How many times farther the earth must be than the words allow: whoever writes 230 km for 242 is not wrong.
  private static let material = 1.15
  /// A small place's own point must be this many times too far; GeoNames has villages at a namesake's point.
  private static let smallFactor = 2.0
  /// Inhabitants from which a place's further names are as good as its own.
  package static let known = 100_000

  /// Says why a fault does not stand.
  ///
  /// - Parameters:
  ///   - check: Too short or too long.
  ///   - distance: The words, with the ends that they name.
  ///   - start: Where the claim's phrase begins.
  ///   - anchor: The end that the distance counts from.
  ///   - subject: The end that lies so far.
  ///   - isRanked: Whether a ranking alone chose the ends, which the phrase then need not name.
  /// - Returns: Nil where it stands.
  func doubt(
    _ check: DistanceCheck, of distance: DistanceMention, at start: Int, anchor: ClaimEnds.Found,
    subject: ClaimEnds.Found, isRanked: Bool
  ) -> Doubt? {
    guard let from = anchor.end.place, let to = subject.end.place else { return nil }
    if !isRanked, !isSubject(subject) { return .obstacle(.missingSubject) }
    if let end = namesake(check, anchor, from, subject, to, isRanked: isRanked) {
      return .namesake(end)
    }
    if !isRanked, !isNamed(distance, anchor, from, subject: to, before: start) {
      return .obstacle(.unnamedAnchor)
    }
    return isBorne(check, from, to) ? nil : .obstacle(.doubtfulPoint)
  }

  // MARK: Whether the words mean the end

  /// Whether the name is what lies so far, and not a road, an owner or a part of another name.
  func isSubject(_ subject: ClaimEnds.Found) -> Bool {
    guard let mention = subject.toponym?.mention else { return true }
    switch mention.relation {
    case .axis, .organisation, .directionOf, .between, .border: return false
    default: break
    }
    switch mention.role {
    case .possessive, .inName: return false
    case .literal, .metonymic, .anchor, .dateline: return true
    }
  }

  /// Whether the phrase names its anchor, or the text leaves only one place that "la ville", "là" or nothing
  /// can stand for: one settlement before it, or the anchor of a distance earlier in the sentence.
  func isNamed(
    _ distance: DistanceMention, _ anchor: ClaimEnds.Found, _ from: Place.ID, subject: Place.ID,
    before start: Int
  ) -> Bool {
    guard let end = distance.anchor else { return false }
    guard let resolved = end.resolved, resolved.start < start else { return true }
    let sentence = text.sentence(at: start)
    if text.sentence(at: resolved.start) == sentence, resolved.end < start,
      anchor.toponym?.mention.role == .anchor
    {
      return true
    }
    return names.leaveOnly(from, and: subject, before: start)
  }

  // MARK: Whether the end is a namesake

  private func namesake(
    _ check: DistanceCheck, _ anchor: ClaimEnds.Found, _ from: Place.ID,
    _ subject: ClaimEnds.Found, _ to: Place.ID, isRanked: Bool
  ) -> ClaimEnd? {
    // A namesake abroad lies far away: a town that is nearer than was said is the one that is meant.
    let isNear = check.verdict == .tooLong
    if !(isNear && !isSmall(to)), !isSpokenOf(to, subject, beside: from) { return .subject }
    if !(isNear && !isSmall(from)), !isSpokenOf(from, anchor, beside: to) { return .anchor }
    if names.isShortened(subject.end.name, of: subject.end.place) { return .subject }
    if names.isShortened(anchor.end.name, of: anchor.end.place) { return .anchor }
    if check.isBeyondSlips {
      return prominence(from) < prominence(to) ? .anchor : .subject
    }
    guard !isRanked else { return nil }
    if isWeak(to, subject, check) { return .subject }
    return isWeak(from, anchor, check) ? .anchor : nil
  }

  /// Whether something else than the end's own name speaks of its country.
  func isSpokenOf(
    _ place: Place.ID, _ end: ClaimEnds.Found, beside other: Place.ID
  ) -> Bool {
    let kind = gazetteer.kind(of: place)
    let country = gazetteer.country(of: place)
    if country == .none || kind == .country || kind == .capital { return true }
    return gazetteer.country(of: other).isOfOneState(with: country)
      || names.speak(of: country, besides: place, named: end.end.name)
  }

  /// Whether a place of the right country is likely not the one that is meant: known by a further name only, called
  /// a village and a city, or small and far away.
  private func isWeak(_ place: Place.ID, _ end: ClaimEnds.Found, _ check: DistanceCheck) -> Bool {
    isFurtherName(end, of: place) || fitsBadly(end, place) || isSmallAndFar(place, check)
  }

  /// Whether a settlement that is neither large nor a seat bears the end's name as a further one only.
  func isFurtherName(_ end: ClaimEnds.Found, of place: Place.ID) -> Bool {
    let kind = gazetteer.kind(of: place)
    return kind.isSettlement && kind != .capital && kind != .seat
      && !isOwnName(end.end.name, of: place)
      && (gazetteer.population(of: place) ?? 0) < Self.known
  }

  /// Whether the text calls a settlement something else: "l'embouchure du Saguenay" is no town, a city no village.
  func fitsBadly(_ end: ClaimEnds.Found, _ place: Place.ID) -> Bool {
    let kind = gazetteer.kind(of: place)
    guard kind.isSettlement, let head = end.toponym?.mention.head else { return false }
    return head.fits(kind) == false || (head == .village && !kind.isSmall)
  }

  /// Whether a small settlement lies farther from the other end than small ones do that are told of.
  func isSmallAndFar(_ place: Place.ID, _ check: DistanceCheck) -> Bool {
    guard gazetteer.kind(of: place).isSettlement, isSmall(place), let earth = check.earth else {
      return false
    }
    return check.verdict == .tooShort && earth.distance.kilometres > Self.nearby
  }

  /// Whether a name is the place's own, perhaps without its article: "Vigan" of Le Vigan.
  private func isOwnName(_ name: String, of place: Place.ID) -> Bool {
    gazetteer.isMainName(place, name) || gazetteer.name(of: place).hasSuffix(" " + name)
  }

  // MARK: Whether the points bear it

  func isBorne(_ check: DistanceCheck, _ from: Place.ID, _ to: Place.ID) -> Bool {
    guard check.factor >= Self.material else { return false }
    guard isSmall(from) || isSmall(to) else { return true }
    // Who errs in the number seldom errs in the direction too: a village that lies elsewhere altogether is a namesake.
    if check.direction == .disagrees { return false }
    return switch check.verdict {
    case .tooShort: check.factor >= Self.smallFactor
    default: check.factor <= 10
    }
  }

  func isSmall(_ place: Place.ID) -> Bool { gazetteer.kind(of: place).isSmall }

  private func prominence(_ place: Place.ID) -> Int {
    switch gazetteer.kind(of: place) {
    case .capital: 3
    case .seat: 2
    case .city: 1
    case let kind: kind.isArea ? 3 : 0
    }
  }
}

extension PlaceKind {
  /// Whether it is none of a city, a seat and an area: its name may be another place's, and its point too.
  var isSmall: Bool {
    switch self {
    case .capital, .seat, .city: false
    default: !isArea
    }
  }
}
