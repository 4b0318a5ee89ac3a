internal import Distances
import Gazetteer
internal import Places
internal import Text

/// A name of the report that may be an event's place.
struct PlaceName: Sendable {
  let toponym: ResolvedToponym
  let tokens: Range<Int>
  /// Whether the name is a part of an actor's: "l'État islamique au Sahel".
  let isOfActor: Bool
  /// How often the report has the name.
  let count: Int
  /// The number of the first mention of the same name among the names.
  let first: Int
  let grain: Grain

  /// How fine a place is, as far as arguments tell apart.
  enum Grain: Int, Sendable {
    case unknown, spot, settlement, district, region, country, continent, line, nature, building

    init(_ kind: PlaceKind) {
      switch kind {
      case .capital, .seat, .city, .village, .locality: self = .settlement
      case .neighbourhood, .well: self = .spot
      case .facility: self = .building
      case .admin2: self = .district
      case .admin1, .region, .historic: self = .region
      case .country, .territory: self = .country
      case .continent, .supranational, .sea: self = .continent
      case .wadi, .river, .canal, .strait: self = .line
      default: self = .nature
      }
    }

    /// From fine to coarse, for comparisons.
    var rank: Int {
      switch self {
      case .unknown, .spot, .building, .settlement: 0
      case .line, .nature: 1
      case .district: 2
      case .region: 3
      case .country: 4
      case .continent: 5
      }
    }
  }

  /// Gathers the names in the order of the text.
  static func names(
    _ toponyms: [ResolvedToponym], namings: [ActorTable.Naming], in text: AnalysedText,
    gazetteer: Gazetteer
  ) -> [PlaceName] {
    let sorted = toponyms.filter { !text.tokenRange(of: $0.mention.span).isEmpty }
      .sorted { $0.mention.span < $1.mention.span }
    let keys = sorted.map { FoldedName($0.mention.name) }
    var counts: [FoldedName: (count: Int, first: Int)] = [:]
    for (number, key) in keys.enumerated() {
      counts[key, default: (0, number)].count += 1
    }
    var naming = 0
    return sorted.indices.map { number in
      let tokens = text.tokenRange(of: sorted[number].mention.span)
      while naming < namings.count, namings[naming].tokens.upperBound <= tokens.lowerBound {
        naming += 1
      }
      let place = sorted[number].best?.place
      return PlaceName(
        toponym: sorted[number], tokens: tokens,
        isOfActor: naming < namings.count && namings[naming].tokens.overlaps(tokens),
        count: counts[keys[number]]?.count ?? 1, first: counts[keys[number]]?.first ?? number,
        grain: place.map { Grain(gazetteer.kind(of: $0)) } ?? .unknown)
    }
  }
}
