internal import Gazetteer
internal import Glibc

/// What the gazetteer knows about a name, as far as recognition needs it.
struct NameInfo: Sendable {
  /// How prominent the most prominent place of a name is.
  enum Group: Int, CaseIterable, Sendable {
    /// No place bears the name.
    case unknown
    /// A country, a territory, a continent or a group of countries.
    case country
    /// A first-level division or a historical region.
    case region
    /// A capital, a seat, a city of 100,000.
    case major
    /// From 15,000 inhabitants.
    case town
    /// A smaller settlement, or one of unknown size.
    case small
    /// Only a second-level division.
    case district
    /// A river, a mountain, a sea.
    case land
  }

  /// The same in three grades, as the weights know it.
  enum Grade: Int, CaseIterable, Sendable {
    case unknown, prominent, other
  }

  /// Every namesake but the obscure ones, in ID order.
  let places: [Place.ID]
  let group: Group
  /// Decimal logarithm of the largest population, 0 where none is known.
  let logPopulation: Double
  /// The country of the most prominent place.
  let country: CountryCode
  /// Whether some place has it as its own name, not as a further one.
  let isMain: Bool
  /// Whether the most prominent place is a country's capital.
  let isCapital: Bool

  static let unknown = NameInfo(
    places: [], group: .unknown, logPopulation: 0, country: .none, isMain: false, isCapital: false)

  init(
    places: [Place.ID], group: Group, logPopulation: Double, country: CountryCode, isMain: Bool,
    isCapital: Bool
  ) {
    self.places = places
    self.group = group
    self.logPopulation = logPopulation
    self.country = country
    self.isMain = isMain
    self.isCapital = isCapital
  }

  init(_ name: NameID, in gazetteer: Gazetteer) {
    let places = gazetteer.places(of: name).filter { !gazetteer.isObscure($0) }
    self.init(
      places, isMain: places.contains { gazetteer.isMainName(name, of: $0) }, in: gazetteer)
  }

  init(_ places: [Place.ID], isMain: Bool, in gazetteer: Gazetteer) {
    var best: (weight: Double, place: Place.ID, group: Group)?
    var population = 0
    for place in places {
      let inhabitants = gazetteer.inhabitants(of: place)
      population = max(population, inhabitants)
      let group = Self.group(of: gazetteer.kind(of: place), population: inhabitants)
      let weight = Self.weight(of: group) + log10(1 + Double(inhabitants))
      if best.map({ $0.weight < weight }) ?? true { best = (weight, place, group) }
    }
    guard let best else {
      self = .unknown
      return
    }
    self.init(
      places: places, group: best.group, logPopulation: log10(1 + Double(population)),
      country: gazetteer.country(of: best.place), isMain: isMain,
      isCapital: gazetteer.kind(of: best.place) == .capital)
  }

  var grade: Grade {
    switch group {
    case .unknown: .unknown
    case .country, .region, .major: .prominent
    case .town, .small, .district, .land: .other
    }
  }

  /// Whether its likeliest place is a town or a village.
  var isSettlement: Bool { group == .major || group == .town || group == .small }

  /// How much the name is a place's in itself: what decides between "Le Havre" and "Havre".
  var prominence: Double { Self.weight(of: group) + logPopulation }

  private static func group(of kind: PlaceKind, population: Int) -> Group {
    switch kind {
    case .continent, .supranational, .country, .territory: .country
    case .admin1, .region, .historic, .island, .archipelago, .peninsula: .region
    case .capital, .seat: .major
    case .city, .village, .locality, .neighbourhood:
      population >= 100_000 ? .major : population >= 15_000 ? .town : .small
    case .admin2: .district
    case .facility, .well, .other: .small
    case .wadi, .river, .lake, .sea, .strait, .canal, .mountain, .massif, .plateau,
      .plain, .desert, .forest:
      .land
    }
  }

  private static func weight(of group: Group) -> Double {
    switch group {
    case .unknown: 0
    case .country: 6
    case .region: 3
    case .major: 2
    case .town: 1
    case .small, .district: 0
    case .land: 1
    }
  }
}
