internal import Geodesy
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

  private let kilometres: [String: Double]

  init(_ file: Weights) {
    kilometres = file.numbers.filter { $0.key.hasPrefix("radius.") }
  }

  /// The addition of a tier; a name with a low share has its own.
  func addition(_ tier: Tier, share: Double) -> Distance {
    let sureness = share >= 0.85 ? "sure" : share >= 0.55 ? "likely" : "unsure"
    return Distance(kilometres: kilometres["radius.\(tier.rawValue).\(sureness)"] ?? 0)
  }
}
