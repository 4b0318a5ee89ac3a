/// What speaks for or against one reading of a name; each has a weight in `PlaceWeights`.
enum PlaceFeature: Int, CaseIterable, Sendable {
  // "None of these".
  case noneBias, nonePopulation, noneAmbiguous, noneProminent, noneCompany

  // The place itself.
  case population, populationUnknown, ownName, relativePopulation, mostPopulous
  case continent, supranational, country, territory, admin1, admin2, region, capital, seat, city,
    village
  case locality, water, relief, size

  // What the other names of the report might mean.
  case regionShared, namesBeside, townOfSite

  // What the publisher's reports mostly name.
  case publisherRegion, publisherRegionLead

  // The words beside the name.
  case headFits, headMisfits, townOfTheName, heldByArticle, articleButTown, insideEn, enButTown,
    atButArea
  case parentFits, parentMisfits, childFits, nationalityFits, nationalityMisfits
  // A town or an area where a building bears the name.
  case buildingMisfits

  // The rest of the report.
  case countryNamed, countryShare, countryMass, divisionNamed, divisionMass, nearest, near30,
    near150, near600
  case publisherCountry, languageFrench, languageEnglish
  // A place of a country that nothing else in the report speaks of.
  case abroad, abroadTown, genericAbroad
  // The same against the best of the other readings: above 0 for the best reading, below for the others.
  case regionSharedLead, namesBesideLead, countryShareLead, divisionMassLead, nearestLead,
    near30Lead,
    near150Lead, near600Lead

  // Stated distances and directions.
  case distanceFits, distanceMisfits, directionFits, directionMisfits, nearSpelling

  // "None of these": no reading lies in the country named beside; a stated distance leads to none of them.
  case noneOutside, noneRefuted

  static let count = allCases.count

  /// What it means for a person; nil where it explains nothing by itself.
  var reason: String? {
    switch self {
    case .population, .relativePopulation, .mostPopulous: "population"
    case .ownName: "exact name"
    case .continent, .supranational, .country, .territory, .admin1, .admin2, .region, .capital,
      .seat:
      "kind \(self)"
    case .headFits: "kind named by its head"
    case .heldByArticle, .insideEn: "article or preposition of an area"
    case .parentFits: "country or region named beside"
    case .nationalityFits: "nationality beside its head"
    case .childFits: "holds the place named beside"
    case .countryNamed: "country named in the report"
    case .countryShare, .countryMass: "same country as other places"
    case .divisionNamed: "region named in the report"
    case .divisionMass, .regionShared: "same region as other places"
    case .namesBeside, .nearest, .near30, .near150, .near600: "near other places of the report"
    case .publisherCountry: "country of the publisher"
    case .publisherRegion: "region that the publisher mostly names"
    case .townOfSite: "the publisher's site is called after it"
    case .languageFrench, .languageEnglish: "country of the language"
    case .size: "size"
    case .distanceFits: "stated distance"
    case .directionFits: "stated direction"
    default: nil
    }
  }
}

/// The values of all features, a row a reading.
struct PlaceFeatures: Sendable {
  private(set) var values: [Double]

  init(rows: Int) { values = [Double](repeating: 0, count: rows * PlaceFeature.count) }

  var rows: Int { values.count / PlaceFeature.count }

  subscript(row: Int, feature: PlaceFeature) -> Double {
    get { values[row * PlaceFeature.count + feature.rawValue] }
    set { values[row * PlaceFeature.count + feature.rawValue] = newValue }
  }

  /// The weighted sum of each row.
  func scores(_ weights: [Double]) -> [Double] {
    var scores = [Double](repeating: 0, count: rows)
    for row in 0..<scores.count { scores[row] = score(ofRow: row, weights) }
    return scores
  }

  /// The weighted sum of one row.
  func score(ofRow row: Int, _ weights: [Double]) -> Double {
    let values = values.span
    let weights = weights.span
    var sum = 0.0
    let start = row * PlaceFeature.count
    for index in 0..<PlaceFeature.count { sum += values[start &+ index] * weights[index] }
    return sum
  }

  /// Appends for each row the weighted sum of `features`, and that of all others.
  func addScores(
    _ weights: [Double], apart features: [PlaceFeature], to others: inout [Double],
    and sums: inout [Double]
  ) {
    for row in 0..<rows {
      var apart = 0.0
      for feature in features { apart += self[row, feature] * weights[feature.rawValue] }
      sums.append(apart)
      others.append(score(ofRow: row, weights) - apart)
    }
  }

  /// Takes over the values of some features from as many rows.
  mutating func take(_ features: [PlaceFeature], from other: PlaceFeatures) {
    for row in 0..<rows {
      for feature in features { self[row, feature] = other[row, feature] }
    }
  }
}

extension PlaceFeatures {
  /// Adds by how much each reading leads the others, or lies behind the best of them.
  mutating func addLeads(_ leads: [(of: PlaceFeature, lead: PlaceFeature)]) {
    guard rows > 1 else { return }
    for (feature, lead) in leads {
      var best = -Double.infinity
      var next = best
      for row in 0..<rows {
        let value = self[row, feature]
        if value > best { (best, next) = (value, best) } else if value > next { next = value }
      }
      for row in 0..<rows {
        let value = self[row, feature]
        self[row, lead] = value - (value == best ? next : best)
      }
    }
  }
}

extension PlaceFeature {
  /// What the rest of the report adds to a reading.
  static let evidence: [PlaceFeature] = [
    .countryNamed, .countryShare, .countryMass, .divisionNamed, .divisionMass, .nearest, .near30,
    .near150, .near600, .publisherCountry, .languageFrench, .languageEnglish, .countryShareLead,
    .divisionMassLead, .nearestLead, .near30Lead, .near150Lead, .near600Lead, .abroad, .abroadTown,
    .genericAbroad,
  ]

  /// What is compared among the readings of a name, with the feature that says by how much one leads.
  static let leads: [(of: PlaceFeature, lead: PlaceFeature)] = [
    (.countryShare, .countryShareLead), (.divisionMass, .divisionMassLead),
    (.nearest, .nearestLead),
    (.near30, .near30Lead), (.near150, .near150Lead), (.near600, .near600Lead),
  ]
  static let publisherLeads: [(of: PlaceFeature, lead: PlaceFeature)] = [
    (.publisherRegion, .publisherRegionLead)
  ]
  static let companyLeads: [(of: PlaceFeature, lead: PlaceFeature)] = [
    (.regionShared, .regionSharedLead), (.namesBeside, .namesBesideLead),
  ]

  /// What the head of one mention says, which is not true of the name's other mentions.
  static let head: [PlaceFeature] = [.headFits, .headMisfits, .townOfTheName, .buildingMisfits]

  /// `reason` by number, made once.
  static let reasons: [String?] = allCases.map(\.reason)

  /// The features that mean something to a person.
  static let explaining = allCases.filter { $0.reason != nil }
}
