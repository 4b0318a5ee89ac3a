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
    noneBias 0.88 1.24
    nonePopulation 0.17 -0.47
    noneAmbiguous 1.73 1.15
    noneProminent -0.01 -0.70
    noneCompany 0.00 2.05
    population 2.51 2.49
    populationUnknown 1.71 1.16
    ownName 1.26 0.76
    relativePopulation 0.33 0.24
    mostPopulous 0.47 0.40
    continent 0.40 0.92
    supranational 0.79 0.73
    country -0.73 0.16
    territory -0.18 -0.16
    admin1 0.01 0.25
    admin2 -1.91 -2.34
    region -1.16 -1.79
    capital 1.42 1.45
    seat 0.02 0.05
    city -0.35 -0.96
    village -1.97 -2.45
    locality 2.53 1.66
    water 0.13 0.71
    relief 0.08 0.44
    size 3.32 3.35
    regionShared 2.32 0.25
    namesBeside 1.12 0.12
    townOfSite 3.21 2.56
    headFits 1.83 2.42
    headMisfits -1.39 -1.22
    townOfTheName -1.50 -2.50
    heldByArticle 0.40 0.90
    articleButTown -1.18 -0.31
    insideEn 0.22 0.41
    enButTown -0.03 -0.00
    atButArea -0.47 -0.40
    parentFits 2.00 1.77
    parentMisfits -0.62 -0.32
    childFits 1.20 1.04
    nationalityFits 3.00 3.00
    nationalityMisfits -3.00 -3.00
    buildingMisfits -6.00 -6.00
    countryNamed 0.00 0.54
    countryShare 0.00 1.04
    countryMass 0.00 -0.61
    divisionNamed 0.00 0.92
    divisionMass 0.00 1.03
    nearest 0.00 0.78
    near30 0.00 1.02
    near150 0.00 2.14
    near600 0.00 1.19
    publisherCountry 0.00 1.92
    languageFrench 0.00 -0.46
    languageEnglish 0.00 0.61
    abroad 0.00 -1.65
    abroadTown 0.00 0.00
    genericAbroad 0.00 -5.00
    regionSharedLead 0.70 0.26
    namesBesideLead 0.83 0.34
    countryShareLead 0.00 0.76
    divisionMassLead 0.00 -0.25
    nearestLead 0.00 -0.15
    near30Lead 0.00 0.62
    near150Lead 0.00 1.24
    near600Lead 0.00 1.18
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
