/// How fine a place is: the one scale on which kinds of places are compared.
public enum PlaceGranularity: Int, CaseIterable, Hashable, Sendable {
  /// A part of a settlement, or a well.
  case spot
  case settlement
  /// A second-level division.
  case district
  /// A first-level division, or a historical region.
  case region
  /// A country or a dependency.
  case country
  /// Several countries, or a sea.
  case continent
  /// A river, a wadi, a canal, a strait.
  case line
  /// All other nature: mountains, lakes, deserts, islands.
  case nature
  case building

  /// From 0, fine, to 5, coarse; equal numbers do not contain one another.
  public var coarseness: Int {
    switch self {
    case .spot, .building, .settlement: 0
    case .line, .nature: 1
    case .district: 2
    case .region: 3
    case .country: 4
    case .continent: 5
    }
  }
}

extension PlaceKind {
  public var granularity: PlaceGranularity {
    switch self {
    case .capital, .seat, .city, .village, .locality: .settlement
    case .neighbourhood, .well: .spot
    case .facility: .building
    case .admin2: .district
    case .admin1, .region, .historic: .region
    case .country, .territory: .country
    case .continent, .supranational, .sea: .continent
    case .wadi, .river, .canal, .strait: .line
    case .lake, .island, .archipelago, .peninsula, .mountain, .massif, .plateau, .plain, .desert,
      .forest, .other:
      .nature
    }
  }
}
