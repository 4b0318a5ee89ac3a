/// What speaks for or against one reading of a name; each has a weight in `PlaceWeights`.
enum PlaceFeature: Int, CaseIterable, Sendable {
  // "None of these".
  case noneBias, nonePopulation, noneDoubt, noneAmbiguous, noneProminent

  // The place itself.
  case population, populationUnknown, ownName, relativePopulation, mostPopulous
  case continent, supranational, country, territory, admin1, admin2, region, capital, seat, city,
    village
  case locality, water, relief, size

  // The words beside the name.
  case headFits, headMisfits, heldByArticle, articleButTown, insideEn, enButTown, atButArea
  case parentFits, parentMisfits, childFits

  // The rest of the report.
  case countryNamed, countryShare, countryMass, divisionNamed, divisionMass, nearest, near30,
    near150, near600
  case publisherCountry, languageFrench, languageEnglish

  // Stated distances and directions.
  case distanceFits, distanceMisfits, directionFits, directionMisfits

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
    case .childFits: "holds the place named beside"
    case .countryNamed: "country named in the report"
    case .countryShare, .countryMass: "same country as other places"
    case .divisionNamed: "region named in the report"
    case .divisionMass: "same region as other places"
    case .nearest, .near30, .near150, .near600: "near other places of the report"
    case .publisherCountry: "country of the publisher"
    case .languageFrench, .languageEnglish: "country of the language"
    case .size: "size"
    case .distanceFits: "stated distance"
    case .directionFits: "stated direction"
    default: nil
    }
  }
}

/// The values of all features for one reading.
struct PlaceFeatures: Sendable {
  private(set) var values = [Double](repeating: 0, count: PlaceFeature.count)

  subscript(feature: PlaceFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  func score(_ weights: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<values.count { sum += values[index] * weights[index] }
    return sum
  }
}

extension PlaceFeature {
  /// What the rest of the report adds to a reading.
  static let evidence: [PlaceFeature] = [
    .countryNamed, .countryShare, .countryMass, .divisionNamed, .divisionMass, .nearest, .near30,
    .near150, .near600, .publisherCountry, .languageFrench, .languageEnglish,
  ]
}
