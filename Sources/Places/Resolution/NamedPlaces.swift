internal import Gazetteer
internal import Glibc
internal import Geodesy
internal import Lexicon
internal import Text

/// One reading of a name: a place with what is needed to weigh it.
struct Reading {
  let place: Place.ID
  let kind: PlaceKind
  let country: CountryCode
  let division: DivisionID
  let point: SpherePoint
  let coordinate: Coordinate
  let extent: BoundingBox?
  /// Decimal logarithm of the population, 0 where unknown.
  let logPopulation: Double
  let isOwnName: Bool
  /// Kilometres.
  let radius: Double

  init(_ place: Place.ID, isOwnName: Bool, in gazetteer: Gazetteer) {
    self.place = place
    kind = gazetteer.kind(of: place)
    country = gazetteer.country(of: place)
    division = gazetteer.admin1(of: place)
    coordinate = gazetteer.coordinate(of: place)
    point = SpherePoint(coordinate)
    extent = kind.isArea ? gazetteer.extent(of: place) : nil
    logPopulation = log10(1 + Double(gazetteer.inhabitants(of: place)))
    self.isOwnName = isOwnName
    radius = kind.isArea ? Self.radius(of: place, extent, in: gazetteer) : 0
  }

  /// Half the diagonal of an extent by its chord, for a geodesic apiece is dear; else the gazetteer's radius.
  private static func radius(
    of place: Place.ID, _ extent: BoundingBox?, in gazetteer: Gazetteer
  ) -> Double {
    guard let extent,
      let southwest = Coordinate(latitude: extent.south, longitude: extent.west),
      let northeast = Coordinate(latitude: extent.north, longitude: extent.east)
    else { return gazetteer.radius(of: place).kilometres }
    return SpherePoint(southwest).chordKilometres(to: SpherePoint(northeast)) / 2
  }

  /// Whether the place holds another: a country its towns, a region those of its code or extent.
  func contains(_ other: Reading) -> Bool {
    guard place != other.place else { return false }
    switch kind {
    case .country, .territory: return country != .none && country == other.country
    case .admin1: return division != .none && division == other.division && country == other.country
    case .continent, .supranational, .region, .historic, .admin2, .island, .archipelago, .peninsula:
      guard let extent, extent.contains(other.coordinate) else {
        return kind == .admin2 && country == other.country
          && point.chordKilometres(to: other.point) < 40
      }
      return country == .none || country == other.country
    default: return false
    }
  }

  /// Whether it is a town and the name is its own, not a further one.
  var isTownOfItsName: Bool { isOwnName && (kind == .city || kind == .seat || kind == .capital) }

  /// Whether a country or a region may be named for it: "Paris, Texas", "San José, en Californie".
  var isParent: Bool {
    switch kind {
    case .country, .territory, .admin1, .admin2, .region, .historic, .supranational, .continent,
      .island,
      .archipelago:
      true
    default: false
    }
  }
}

/// One name of a report: its readings and where it is mentioned.
struct NamedPlace {
  let name: String
  let readings: [Reading]
  /// What each place is like, and which other names of the report might lie beside it.
  fileprivate(set) var own: PlaceFeatures
  /// Positions in the list of toponyms.
  var mentions: [Int]
  /// For each reading its probability so far.
  var beliefs: [Double] = []
  /// Whether the name is made of common words alone: "Nord", "Sud-Est", "Golfe", "Northern".
  let isGeneric: Bool
  /// Whether the publisher's site is called after it: "Paris" of theparisnews.com.
  let isOfSite: Bool

  /// Rows of readings by a further name, in a country that the rest of the report does not speak of.
  var aliasesAbroad: [Int] = []

  /// Keeps a further name abroad below a town whose own name it is: Kita is in Mali before Quito is meant.
  ///
  /// At most a quarter as likely, so that it leaves the town settled. A name that is no town's own is left as it is.
  func holdBackAliases(_ scores: inout [Double]) {
    guard !aliasesAbroad.isEmpty else { return }
    let towns = readings.indices.filter { readings[$0].isTownOfItsName }
    guard let best = towns.max(by: { scores[$0] < scores[$1] }) else { return }
    // "La région de Kidal" bears the town's name, and lies around it.
    for row in aliasesAbroad where readings[row].country != readings[best].country {
      scores[row] = min(scores[row], scores[best] - log(4))
    }
  }

  /// How many readings are weighed at most: the most prominent ones.
  static let limit = 60
}

/// The names of a report, each once: one sense a name.
struct NamedPlaces {
  private(set) var names: [NamedPlace] = []
  /// For each toponym the name it is a mention of.
  private(set) var nameOfMention: [Int] = []
  /// Where the report is from.
  let site: PublisherSite

  /// Gathers the names; `home` has the regions of what the publisher's reports mostly name, each with its share.
  init(
    _ toponyms: [ToponymMention], in text: AnalysedText, gazetteer: Gazetteer,
    home: [DivisionID: Double]
  ) {
    site = PublisherSite(text.article.url)
    var numbers: [[Place.ID]: Int] = [:]
    var unknown: [String: Int] = [:]
    for (index, toponym) in toponyms.enumerated() {
      let known = toponym.places.isEmpty ? unknown[toponym.name] : numbers[toponym.places]
      let number = known ?? names.count
      if known == nil {
        let readings = Self.readings(of: toponym, text.language, gazetteer)
        names.append(
          NamedPlace(
            name: toponym.name, readings: readings, own: Self.ownFeatures(readings), mentions: [],
            isGeneric: Self.isGeneric(toponym, text), isOfSite: site.holds(toponym.name)))
        if toponym.places.isEmpty {
          unknown[toponym.name] = number
        } else {
          numbers[toponym.places] = number
        }
      }
      names[number].mentions.append(index)
      nameOfMention.append(number)
    }
    let company = Company(
      names,
      site: site.towns(in: gazetteer).map { Reading($0, isOwnName: true, in: gazetteer) })
    for number in names.indices {
      let name = names[number]
      company.add(to: &names[number].own, of: number, name)
      Self.add(home, to: &names[number].own, name.readings)
      guard name.isOfSite else { continue }
      for (row, reading) in name.readings.enumerated() where reading.kind.isSettlement {
        names[number].own[row, .townOfSite] = reading.kind == .capital ? 0 : 1
      }
    }
  }

  /// Adds how much of what the publisher mostly names lies in a reading's region.
  private static func add(
    _ home: [DivisionID: Double], to own: inout PlaceFeatures, _ readings: [Reading]
  ) {
    guard !home.isEmpty, readings.count > 1 else { return }
    for (row, reading) in readings.enumerated() {
      guard reading.division != .none, let share = home[reading.division] else { continue }
      own[row, .publisherRegion] = log10(1 + 10 * share)
    }
    own.addLeads(PlaceFeature.publisherLeads)
  }

  subscript(number: Int) -> NamedPlace {
    get { names[number] }
    set { names[number] = newValue }
  }

  private static func readings(
    of toponym: ToponymMention, _ language: Language, _ gazetteer: Gazetteer
  ) -> [Reading] {
    let name = gazetteer.name(toponym.name)
    var readings = toponym.places.map { place in
      var isOwn = name.map { gazetteer.isMainName($0, of: place) } ?? true
      if !isOwn, language == .english { isOwn = isEnglish(toponym.name, of: place, gazetteer) }
      return Reading(place, isOwnName: isOwn, in: gazetteer)
    }
    if readings.count > NamedPlace.limit {
      readings.sort { (prominence($0), $1.place) > (prominence($1), $0.place) }
      readings.removeLast(readings.count - NamedPlace.limit)
    }
    return readings
  }

  /// Whether a further name is what English calls a place by: the gazetteer's own names are French, and behind
  /// them comes the source's ("Athènes", then "Athens"), of countries both languages'.
  private static func isEnglish(
    _ name: String, of place: Place.ID, _ gazetteer: Gazetteer
  ) -> Bool {
    switch gazetteer.kind(of: place) {
    case .country, .territory, .continent, .supranational: true
    default: gazetteer[place].names.first.map { FoldedName($0) == FoldedName(name) } ?? false
    }
  }

  private static func isGeneric(_ toponym: ToponymMention, _ text: AnalysedText) -> Bool {
    text.tokenRange(of: toponym.span).allSatisfy {
      !text.tokens[$0].isWord || commonWords.contains(text.tokens[$0])
    }
  }

  /// Directions and shapes of the land, which are regions of some country each.
  private static let commonWords = Lexicon.any.set("generic-names")

  private static func prominence(_ reading: Reading) -> Double {
    reading.logPopulation + (reading.isParent ? 3 : 0)
  }

  static func ownFeatures(_ readings: [Reading]) -> PlaceFeatures {
    var own = PlaceFeatures(rows: readings.count)
    let populations = readings.map(\.logPopulation).sorted(by: >)
    for (row, reading) in readings.enumerated() {
      own[row, .population] = reading.logPopulation / 4
      own[row, .populationUnknown] = reading.logPopulation == 0 ? 1 : 0
      own[row, .ownName] = reading.isOwnName ? 1 : 0
      let isMost = reading.logPopulation == populations[0]
      let rival = isMost ? (populations.count > 1 ? populations[1] : 0) : populations[0]
      own[row, .relativePopulation] = max(-1, min(1, (reading.logPopulation - rival) / 4))
      own[row, .mostPopulous] = isMost ? 1 : 0
      own[row, kindFeature(reading.kind)] = 1
      if reading.kind.isArea { own[row, .size] = log10(1 + reading.radius) / 3 }
    }
    return own
  }

  private static func kindFeature(_ kind: PlaceKind) -> PlaceFeature {
    switch kind {
    case .continent: .continent
    case .supranational: .supranational
    case .country: .country
    case .territory: .territory
    case .admin1: .admin1
    case .admin2: .admin2
    case .region, .historic: .region
    case .capital: .capital
    case .seat: .seat
    case .city: .city
    case .village: .village
    case .locality, .neighbourhood, .facility, .well, .other: .locality
    case .wadi, .river, .lake, .sea, .strait, .canal: .water
    case .island, .archipelago, .peninsula, .mountain, .massif, .plateau, .plain, .desert, .forest:
      .relief
    }
  }
}
