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
    noneBias 0.98 1.26
    nonePopulation 0.30 -0.34
    noneAmbiguous 1.71 1.18
    noneProminent -0.18 -0.82
    noneCompany 0.00 2.06
    population 2.51 2.49
    populationUnknown 1.80 1.29
    ownName 1.33 0.82
    relativePopulation 0.47 0.31
    mostPopulous 0.41 0.35
    continent 0.37 0.83
    supranational 0.77 0.64
    country -0.86 0.01
    territory -0.27 -0.26
    admin1 0.02 0.21
    admin2 -1.93 -2.44
    region -1.16 -1.80
    capital 1.17 1.30
    seat -0.17 -0.15
    city -0.26 -0.85
    village -1.74 -2.23
    locality 2.76 2.14
    water 0.18 0.72
    relief 0.15 0.50
    size 3.44 3.39
    regionShared 2.34 0.39
    namesBeside 0.84 -0.03
    townOfSite 2.92 2.44
    publisherRegion 1.00 0.43
    publisherRegionLead 1.87 1.70
    headFits 1.77 2.30
    headMisfits -1.40 -1.19
    townOfTheName -1.50 -2.50
    heldByArticle 0.33 0.86
    articleButTown -1.16 -0.25
    insideEn 0.20 0.35
    enButTown -0.02 -0.00
    atButArea -0.54 -0.46
    parentFits 2.04 1.81
    parentMisfits -0.75 -0.38
    childFits 1.22 1.07
    nationalityFits 3.00 3.00
    nationalityMisfits -3.00 -3.00
    buildingMisfits -6.00 -6.00
    countryNamed 0.00 0.59
    countryShare 0.00 0.99
    countryMass 0.00 -0.83
    divisionNamed 0.00 0.99
    divisionMass 0.00 1.05
    nearest 0.00 0.88
    near30 0.00 1.05
    near150 0.00 2.26
    near600 0.00 1.13
    publisherCountry 0.00 1.95
    languageFrench 0.00 -0.34
    languageEnglish 0.00 0.60
    abroad 0.00 -1.71
    abroadTown 0.00 -0.02
    genericAbroad 0.00 -5.00
    regionSharedLead 0.55 0.20
    namesBesideLead 0.95 0.55
    countryShareLead 0.00 0.83
    divisionMassLead 0.00 -0.43
    nearestLead 0.00 -0.32
    near30Lead 0.00 0.48
    near150Lead 0.00 1.19
    near600Lead 0.00 1.02
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    noneOutside 3.00 3.00
    noneRefuted 0.00 12.00
    """)
}
