/// The weight of each `PlaceFeature`, on the first pass and with the whole report in view.
struct PlaceWeights: Sendable {
  let first: [Double]
  let second: [Double]

  /// - Parameter table: Lines of a feature's name and its two weights; what is left out weighs nothing.
  init(_ table: String) {
    var first = [Double](repeating: 0, count: PlaceFeature.count)
    var second = first
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 3,
        let feature = PlaceFeature.allCases.first(where: { "\($0)" == parts[0] }),
        let early = Double(parts[1]), let late = Double(parts[2])
      else { preconditionFailure("'\(line)' is not a feature with its two weights") }
      first[feature.rawValue] = early
      second[feature.rawValue] = late
    }
    self.first = first
    self.second = second
  }

  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  static let standard = PlaceWeights(
    """
    noneBias 1.69 3.52
    nonePopulation 0.51 -0.47
    noneDoubt 0.08 0.17
    noneAmbiguous 1.75 1.51
    noneProminent -0.28 -0.67
    population 4.21 2.77
    populationUnknown 2.74 1.74
    ownName 1.13 1.05
    relativePopulation 0.06 0.46
    mostPopulous -0.02 0.02
    continent 0.36 0.92
    supranational 1.51 1.60
    country -3.11 -0.49
    territory -0.44 -0.45
    admin1 0.45 0.01
    admin2 -0.79 -2.61
    region -1.81 -1.72
    capital 0.32 0.68
    seat 0.19 -0.41
    city 0.09 -1.29
    village -0.95 -2.65
    locality 2.44 1.86
    water 0.18 0.91
    relief -0.14 0.12
    size 4.39 3.72
    headFits 1.74 2.28
    headMisfits -1.39 -1.53
    townOfTheName -1.50 -2.50
    heldByArticle 0.53 0.72
    articleButTown -2.22 -0.41
    insideEn 0.20 0.35
    enButTown -0.03 -0.01
    atButArea -0.75 -0.65
    parentFits 3.51 1.82
    parentMisfits -1.04 -0.77
    childFits 2.65 1.83
    countryNamed 0.00 1.17
    countryShare 0.00 2.46
    countryMass 0.00 -2.98
    divisionNamed 0.00 0.97
    divisionMass 0.00 2.77
    nearest 0.00 0.53
    near30 0.00 3.03
    near150 0.00 4.88
    near600 0.00 1.30
    publisherCountry 0.00 2.35
    languageFrench 0.00 -0.57
    languageEnglish 0.00 1.86
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
