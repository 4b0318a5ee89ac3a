public import Geodesy

/// A question to the gazetteer: which places bear a name, the likeliest first.
///
///     let hits = PlaceSearch(name: "Kidal", near: gao).hits(in: gazetteer)
///     hits.first?.reasons      // ["main name", "seat of a region", "11,643 inhabitants", …]
public struct PlaceSearch: Hashable, Sendable {
  /// One place that answers.
  public struct Hit: Hashable, Sendable {
    public let place: Place.ID
    /// Higher is likelier; a rank, not a probability.
    public let score: Double
    /// From `near`, nil where that was not asked.
    public let distance: Distance?
    /// What the rank rests on, the heaviest first.
    public let reasons: [String]
  }

  /// The name, case and accents aside.
  public let name: String
  public let country: CountryCode?
  public let kind: PlaceKind?
  /// Places near this point come first.
  public let near: Coordinate?

  public init(
    name: String, country: CountryCode? = nil, kind: PlaceKind? = nil, near: Coordinate? = nil
  ) {
    self.name = name
    self.country = country
    self.kind = kind
    self.near = near
  }

  /// Returns every place of that name that the conditions allow, the likeliest first, ties in ID order.
  ///
  /// - Complexity: O(n log n) in the number of namesakes.
  public func hits(in gazetteer: Gazetteer) -> [Hit] {
    guard let found = gazetteer.name(name) else { return [] }
    return gazetteer.places(of: found)
      .filter { id in
        (country == nil || gazetteer.country(of: id) == country)
          && (kind == nil || gazetteer.kind(of: id) == kind)
      }
      .map { hit($0, isMainName: gazetteer.isMainName(found, of: $0), in: gazetteer) }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
  }

  private func hit(_ id: Place.ID, isMainName: Bool, in gazetteer: Gazetteer) -> Hit {
    let kind = gazetteer.kind(of: id)
    var reasons = [isMainName ? "main name" : "other name"]
    var score = isMainName ? 1.0 : 0
    score += kind.prominence
    reasons.append(kind.rawValue)
    if let population = gazetteer.population(of: id) {
      // A tenfold population counts as much as bearing the name as the main one.
      score += Double(String(population).count) / 2
      reasons.append("\(population) inhabitants")
    }
    var distance: Distance?
    if let near {
      let metres = Ellipsoid.wgs84.distance(from: near, to: gazetteer.coordinate(of: id))
      distance = metres
      // Ten times nearer counts two main names: a namesake at hand beats a capital far away.
      var kilometres = max(1, metres.kilometres)
      while kilometres > 10 {
        score -= 2
        kilometres /= 10
      }
      score -= 2 * (kilometres - 1) / 9
      reasons.append("\(Int(metres.kilometres.rounded())) km away")
    }
    return Hit(place: id, score: score, distance: distance, reasons: reasons)
  }
}

extension PlaceKind {
  /// How much likelier news means a place of this kind than a village of the same name.
  fileprivate var prominence: Double {
    switch self {
    case .country: 6
    case .continent, .supranational: 5
    case .capital: 4
    case .territory: 3.5
    case .seat: 2
    case .sea, .strait, .canal, .desert: 2
    case .city, .region, .archipelago: 1.5
    case .admin1: 1
    case .river, .lake, .mountain, .massif, .island, .peninsula, .facility, .historic: 0.5
    case .admin2, .village, .forest, .plateau, .plain: 0
    case .locality, .neighbourhood, .well, .wadi, .other: -0.5
    }
  }
}
