package import Gazetteer
internal import Glibc
package import Text

/// What the places of a report say about each other: which countries and regions it is about, and where.
package struct ReportContext {
  /// Countries named by name or demonym, with how often.
  private(set) var namedCountries: [CountryCode: Double] = [:]
  private(set) var namedDivisions: Set<DivisionID> = []
  /// Belief in each country and region, over all names.
  private var countryMass: [CountryCode: Double] = [:]
  private var divisionMass: [DivisionID: Double] = [:]
  private var total = 0.0
  /// Spots that are believed, with the number of their name.
  private var spots: [(name: Int, belief: Double, point: SpherePoint)] = []
  /// A report names few places; a book that names thousands is judged by the surest.
  private static let mostSpots = 400
  let publisher: CountryCode?
  private let language: Language

  /// Reads what the names are believed to be; `nationalities(in:)` no pass changes.
  init(_ text: AnalysedText, _ names: NamedPlaces, nationalities: [CountryCode: Double]) {
    publisher = names.site.country
    language = text.language
    namedCountries = nationalities
    // "Nord" and "Sud" bear each other out in a dozen countries.
    for (number, name) in names.names.enumerated() where !name.isGeneric {
      for (reading, belief) in zip(name.readings, name.beliefs) where belief > 0.02 {
        add(reading, belief, number)
      }
    }
    if spots.count > Self.mostSpots {
      spots.sort { ($0.belief, $1.name) > ($1.belief, $0.name) }
      spots.removeLast(spots.count - Self.mostSpots)
    }
  }

  /// Counts the demonyms of a text by country.
  package static func nationalities(in text: AnalysedText) -> [CountryCode: Double] {
    Nationalities.counts(in: text).mapValues { Double($0) }
  }

  private mutating func add(_ reading: Reading, _ belief: Double, _ name: Int) {
    if reading.kind == .country || reading.kind == .territory, belief > 0.5 {
      namedCountries[reading.country, default: 0] += 1
    }
    if reading.kind == .admin1, belief > 0.5 { namedDivisions.insert(reading.division) }
    countryMass[reading.country, default: 0] += belief
    if reading.division != .none { divisionMass[reading.division, default: 0] += belief }
    total += belief
    guard belief > 0.08 else { return }
    if !reading.kind.isWide { spots.append((name, belief, reading.point)) }
  }

  /// The readings of a name that bear it as a further one and lie in a country that nothing else in the report speaks of.
  ///
  /// Countries, and what belongs to none, are never abroad. Where the report speaks of other countries than that of the
  /// town whose own name it is, that town is as far away, and nothing is held back.
  func aliasesAbroad(of name: NamedPlace, in gazetteer: Gazetteer) -> [Int] {
    let abroad = name.readings.indices.filter { isAbroad(name.readings[$0], of: name) }
    let isAlone = total - name.beliefs.reduce(0, +) < 0.5
    let towns = name.readings.indices.filter { name.readings[$0].isTownOfItsName }
    guard isAlone || towns.contains(where: { !isAbroad(name.readings[$0], of: name) }) else {
      return []
    }
    // "Santiago" is the first half of "Santiago du Chili", and no further name.
    return abroad.filter {
      let reading = name.readings[$0]
      return !reading.isOwnName
        && !gazetteer.name(of: reading.place).hasPrefix("\(name.name) ")
    }
  }

  private func isAbroad(_ reading: Reading, of name: NamedPlace) -> Bool {
    guard reading.country != .none, reading.kind != .country, reading.kind != .territory,
      namedCountries[reading.country] == nil, publisher != reading.country
    else { return false }
    var own = 0.0
    for (other, belief) in zip(name.readings, name.beliefs)
    where belief > 0.02 && other.country == reading.country { own += belief }
    return (countryMass[reading.country] ?? 0) - own < 0.1
  }

  /// Adds to a reading's features what the other names of the report say.
  func addEvidence(
    for row: Int, of number: Int, name: NamedPlace, to features: inout PlaceFeatures
  ) {
    let reading = name.readings[row]
    var ownCountry = 0.0
    var ownDivision = 0.0
    var own = 0.0
    for (other, belief) in zip(name.readings, name.beliefs) where belief > 0.02 && !name.isGeneric {
      own += belief
      if other.country == reading.country { ownCountry += belief }
      if other.division == reading.division { ownDivision += belief }
    }
    let countries = max(0, (countryMass[reading.country] ?? 0) - ownCountry)
    let rest = max(0, total - own)
    if reading.country != .none {
      addAbroad(row, of: name, beside: rest, compatriots: countries, to: &features)
      let isNamed = (namedCountries[reading.country] ?? 0) > (reading.kind == .country ? 1 : 0)
      features[row, .countryNamed] = isNamed ? 1 : 0
      features[row, .countryShare] = rest > 0 ? countries / rest : 0
      features[row, .countryMass] = log10(1 + countries)
      features[row, .publisherCountry] = publisher == reading.country ? 1 : 0
      if language == .french {
        features[row, .languageFrench] = Self.francophone.contains(reading.country) ? 1 : 0
      } else if language == .english {
        features[row, .languageEnglish] = Self.anglophone.contains(reading.country) ? 1 : 0
      }
    }
    if reading.division != .none, reading.kind != .admin1 {
      features[row, .divisionNamed] = namedDivisions.contains(reading.division) ? 1 : 0
      let divisions = max(0, (divisionMass[reading.division] ?? 0) - ownDivision)
      features[row, .divisionMass] = log10(1 + divisions)
    }
    addDistances(for: reading, row, of: number, to: &features)
  }

  /// The belief in all names but one.
  func company(of name: NamedPlace) -> Double {
    name.isGeneric ? total : max(0, total - name.beliefs.reduce(0) { $0 + ($1 > 0.02 ? $1 : 0) })
  }

  /// Weighs that neither a name nor a demonym of the report speaks of a place's country.
  ///
  /// The more other places there are, the less is it meant, and the less the smaller it is. A name of common
  /// words ("Nord", "Golfe") is a region's only where its country is spoken of.
  private func addAbroad(
    _ row: Int, of name: NamedPlace, beside rest: Double, compatriots: Double,
    to features: inout PlaceFeatures
  ) {
    let reading = name.readings[row]
    guard reading.kind != .country, reading.kind != .territory, compatriots < 0.1,
      namedCountries[reading.country] == nil
    else { return }
    let company = log10(1 + rest)
    features[row, .abroad] = company
    if reading.kind.isSettlement {
      features[row, .abroadTown] = company * max(0, 1 - reading.logPopulation / 6.5)
    }
    features[row, .genericAbroad] = name.isGeneric ? 1 : 0
  }

  private func addDistances(
    for reading: Reading, _ row: Int, of number: Int, to features: inout PlaceFeatures
  ) {
    guard !reading.kind.isWide else { return }
    var sums = (0.0, 0.0, 0.0)
    var nearest = 5000.0
    for spot in spots where spot.name != number {
      let distance = reading.point.chordKilometres(to: spot.point)
      if spot.belief > 0.5 { nearest = min(nearest, distance) }
      // 1 / (1 + (d/σ)²): a kernel without an exponential.
      sums.0 += spot.belief / (1 + distance * distance / 900)
      sums.1 += spot.belief / (1 + distance * distance / 22_500)
      sums.2 += spot.belief / (1 + distance * distance / 360_000)
    }
    features[row, .near30] = log10(1 + sums.0)
    features[row, .near150] = log10(1 + sums.1)
    features[row, .near600] = log10(1 + sums.2)
    features[row, .nearest] = nearest < 5000 ? 1 - log10(1 + nearest) / 3.7 : 0
  }

  /// Where news in French is mostly from.
  private static let francophone = Set<CountryCode>(
    [
      "FR", "BE", "CH", "LU", "MC", "CA", "DZ", "MA", "TN", "ML", "NE", "BF", "SN", "CI", "GN",
      "TG", "BJ",
      "CM", "TD", "CF", "GA", "CG", "CD", "MR", "DJ", "MG", "KM", "HT", "RE", "GP", "MQ", "GF",
      "YT", "NC",
      "PF", "BI", "RW", "LB",
    ].compactMap { CountryCode($0) })
  /// Where news in English is mostly from.
  private static let anglophone = Set<CountryCode>(
    ["US", "GB", "CA", "AU", "NZ", "IE"].compactMap { CountryCode($0) })
}
