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
    noneBias 0.94 1.15
    nonePopulation 0.10 -0.50
    noneAmbiguous 1.69 1.07
    noneProminent -0.03 -0.69
    noneCompany 0.00 2.03
    population 2.43 2.34
    populationUnknown 1.67 1.09
    ownName 1.22 0.75
    relativePopulation 0.31 0.21
    mostPopulous 0.57 0.48
    continent 0.41 0.89
    supranational 0.75 0.68
    country -0.57 0.24
    territory -0.18 -0.16
    admin1 -0.08 0.21
    admin2 -1.89 -2.25
    region -1.12 -1.74
    capital 1.28 1.34
    seat -0.01 0.05
    city -0.37 -0.93
    village -1.94 -2.32
    locality 2.52 1.59
    water 0.13 0.66
    relief 0.12 0.47
    size 3.28 3.21
    regionShared 2.19 0.29
    namesBeside 0.94 0.08
    townOfSite 2.77 2.12
    publisherRegion 1.03 0.61
    publisherRegionLead 1.68 1.62
    headFits 1.85 2.33
    headMisfits -1.39 -1.17
    townOfTheName -1.50 -2.50
    buildingMisfits -6.00 -6.00
    heldByArticle 0.41 0.86
    articleButTown -1.17 -0.32
    insideEn 0.23 0.39
    enButTown -0.03 -0.00
    atButArea -0.48 -0.41
    parentFits 2.03 1.75
    parentMisfits -0.63 -0.33
    childFits 1.13 0.94
    nationalityFits 3.00 3.00
    nationalityMisfits -3.00 -3.00
    countryNamed 0.00 0.48
    countryShare 0.00 1.08
    countryMass 0.00 -0.57
    divisionNamed 0.00 0.93
    divisionMass 0.00 0.92
    nearest 0.00 0.76
    near30 0.00 0.92
    near150 0.00 2.04
    near600 0.00 1.16
    publisherCountry 0.00 1.63
    languageFrench 0.00 -0.46
    languageEnglish 0.00 0.44
    abroad 0.00 -1.67
    abroadTown 0.00 -0.00
    genericAbroad 0.00 -5.00
    regionSharedLead 0.61 0.23
    namesBesideLead 0.79 0.41
    countryShareLead 0.00 0.74
    divisionMassLead 0.00 -0.40
    nearestLead 0.00 -0.13
    near30Lead 0.00 0.35
    near150Lead 0.00 1.01
    near600Lead 0.00 1.08
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
