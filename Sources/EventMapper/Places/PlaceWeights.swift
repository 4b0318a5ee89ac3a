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
  /// See there for the data and their licences. Those of the second pass are stretched, and noneBias is raised, so
  /// that of the answers with probability *p* on articles that they were not fitted on the share *p* is right.
  static let standard = PlaceWeights(
    """
    noneBias 1.08 2.91
    nonePopulation 0.44 -0.14
    noneDoubt 0.05 0.13
    noneAmbiguous 1.78 1.28
    noneProminent -0.36 -0.68
    population 3.13 2.93
    populationUnknown 2.49 1.64
    ownName 1.26 1.00
    relativePopulation 0.57 0.50
    mostPopulous 0.11 -0.01
    continent 0.45 0.68
    supranational 1.55 1.73
    country -1.42 -0.20
    territory -0.46 -0.47
    admin1 0.29 0.03
    admin2 -1.63 -2.37
    region -1.73 -1.89
    capital 0.77 0.90
    seat 0.00 -0.47
    city -0.18 -1.20
    village -1.53 -2.60
    locality 2.67 1.81
    water 0.28 1.07
    relief -0.16 0.12
    size 3.87 3.91
    regionShared 2.78 0.41
    namesBeside 0.78 -0.19
    headFits 1.64 2.16
    headMisfits -1.44 -1.52
    townOfTheName -1.50 -2.50
    heldByArticle 0.01 0.50
    articleButTown -1.39 -0.35
    insideEn 0.10 0.26
    enButTown -0.01 -0.00
    atButArea -0.70 -0.54
    parentFits 2.12 1.92
    parentMisfits -0.91 -0.80
    childFits 1.58 1.38
    countryNamed 0.00 1.06
    countryShare 0.00 1.63
    countryMass 0.00 -2.30
    divisionNamed 0.00 0.97
    divisionMass 0.00 1.40
    nearest 0.00 0.34
    near30 0.00 1.57
    near150 0.00 2.68
    near600 0.00 0.79
    publisherCountry 0.00 2.64
    languageFrench 0.00 -0.56
    languageEnglish 0.00 1.67
    regionSharedLead 0.58 0.26
    namesBesideLead 1.16 0.81
    countryShareLead 0.00 1.53
    divisionMassLead 0.00 -0.21
    nearestLead 0.00 -1.03
    near30Lead 0.00 1.45
    near150Lead 0.00 1.84
    near600Lead 0.00 1.76
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
