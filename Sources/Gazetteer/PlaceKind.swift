/// What sort of place a row of the gazetteer is.
///
/// The raw value is what `data/gazetteer.csv` has in its column `kind`.
public enum PlaceKind: String, CaseIterable, Hashable, Sendable {
  case continent
  /// Several countries or a part of a continent: Sahel, Maghreb, Balkans.
  case supranational
  case country
  /// A dependency with an ISO 3166 code of its own: Guadeloupe, Hong Kong.
  case territory
  /// A first-level division: région, oblast, state.
  case admin1
  /// A second-level division: département, cercle, county.
  case admin2
  /// A historical or natural region inside or across countries: Donbass, Casamance.
  case region
  /// A former country or region: Yougoslavie, URSS.
  case historic
  /// A national capital.
  case capital
  /// The seat of a first-level division.
  case seat
  /// From 15,000 inhabitants.
  case city
  /// Fewer inhabitants, or unknown.
  case village
  case locality
  case neighbourhood
  case facility
  case well
  case wadi
  case river
  case lake
  case sea
  case strait
  case canal
  case island
  case archipelago
  case peninsula
  case mountain
  /// Mountains as an area: Alpes, Adrar des Ifoghas.
  case massif
  case plateau
  case plain
  case desert
  case forest
  case other

  /// Whether the place is an area rather than a spot: its extent counts, not its point.
  public var isArea: Bool {
    switch self {
    case .continent, .supranational, .country, .territory, .admin1, .admin2, .region, .historic,
      .sea, .desert, .forest, .lake, .island, .archipelago, .peninsula, .massif, .plateau, .plain:
      true
    default: false
    }
  }

  /// Whether the place is drawn as a line on maps: its point says little.
  public var isLinear: Bool {
    switch self {
    case .wadi, .river, .canal, .strait: true
    default: false
    }
  }

  /// Whether it is so large that its middle says nothing of where something is: to lie near it is no evidence.
  public var isWide: Bool {
    switch self {
    case .continent, .supranational, .country, .territory, .sea, .desert: true
    default: false
    }
  }

  /// Whether people live there together: what "la ville", "le village" can mean.
  public var isSettlement: Bool {
    switch self {
    case .capital, .seat, .city, .village, .locality, .neighbourhood: true
    default: false
    }
  }
}
