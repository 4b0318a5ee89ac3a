internal import Gazetteer
internal import Geodesy
internal import Glibc
internal import Learning

/// How much further than a place's own radius an event may be from its point.
///
/// Fitted, so that of the events of each tier that training did not see nine in ten lie inside.
struct PlaceRadii: Sendable {
  /// How a point was found.
  enum Tier: String, CaseIterable, Sendable {
    case named, near, direction, line, area
    /// A name that no gazetteer has: in the area that stands behind it, beside another name of the sentence, elsewhere.
    case inParent, besideArea, beside, elsewhere
  }

  /// In kilometres, but for the part of an own radius.
  private let numbers: [String: Double]

  init(_ file: Weights) {
    numbers = file.numbers.filter { $0.key.hasPrefix("radius.") }
  }

  /// The addition of a tier; a name with a low share has its own.
  func addition(_ tier: Tier, share: Double) -> Distance {
    let sureness = share >= 0.85 ? "sure" : share >= 0.55 ? "likely" : "unsure"
    return Distance(kilometres: numbers["radius.\(tier.rawValue).\(sureness)"] ?? 0)
  }

  /// The part of a named place's own radius that counts: what is told in a town is seldom told of its edge.
  var own: Double { numbers["radius.named.own"] ?? 1 }

  /// What widens the radius of a name that no gazetteer has.
  enum Doubt: String, CaseIterable, Sendable {
    case inParent, besideArea, beside, elsewhere
    /// The logarithm of the spread of the places around; that there are none.
    case spread, isAlone
    /// Where it is put: an area, a country.
    case isArea, isCountry
    /// How little the name's share is.
    case share
    /// That the words put it near; the logarithm of the words between.
    case isNear, gap
  }

  /// What there is of each doubt.
  static func doubts(of ground: UnknownGround, share: Double) -> [Doubt: Double] {
    var doubts: [Doubt: Double] = [
      .spread: log1p(ground.spread?.kilometres ?? 0), .isAlone: ground.spread == nil ? 1 : 0,
      .isArea: ground.kind.isArea ? 1 : 0, .isCountry: ground.kind == .country ? 1 : 0,
      .share: 1 - share, .isNear: ground.isNear ? 1 : 0, .gap: log1p(Double(ground.gap ?? 0)),
    ]
    if let tier = Doubt(rawValue: ground.tier.rawValue) { doubts[tier] = 1 }
    return doubts
  }

  /// The addition for a name that no gazetteer has: its logarithm is a sum over the doubts, fitted so that nine in ten lie
  /// inside.
  func addition(to ground: UnknownGround, share: Double) -> Distance {
    let sum = Self.doubts(of: ground, share: share).sorted { $0.key.rawValue < $1.key.rawValue }
      .reduce(0) { $0 + $1.value * (numbers["radius.unknown.\($1.key.rawValue)"] ?? 0) }
    return Distance(kilometres: min(Self.most, max(1, expm1(sum).rounded(.up))))
  }

  /// Beyond it a circle says nothing.
  private static let most = 700.0
}
