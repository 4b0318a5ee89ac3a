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
    noneBias 1.09 1.63
    nonePopulation 0.62 -0.20
    noneAmbiguous 1.84 1.36
    noneProminent -0.39 -1.02
    noneCompany 0.00 2.04
    population 2.81 2.82
    populationUnknown 2.08 1.52
    ownName 1.54 0.99
    relativePopulation 0.74 0.48
    mostPopulous 0.10 0.07
    continent 0.31 0.74
    supranational 0.89 0.65
    country -1.55 -0.53
    territory -0.45 -0.45
    admin1 0.32 0.45
    admin2 -2.00 -2.53
    region -1.30 -1.68
    capital 1.26 1.32
    seat -0.37 -0.33
    city -0.10 -0.77
    village -1.52 -2.09
    locality 2.96 2.04
    water 0.30 0.91
    relief 0.18 0.50
    size 3.76 3.69
    regionShared 2.86 0.62
    namesBeside 0.86 -0.25
    townOfSite 3.56 3.23
    headFits 1.59 2.15
    headMisfits -1.51 -1.25
    townOfTheName -1.50 -2.50
    heldByArticle 0.17 0.83
    articleButTown -1.25 -0.25
    insideEn 0.17 0.33
    enButTown -0.01 -0.00
    atButArea -0.60 -0.50
    parentFits 2.03 1.83
    parentMisfits -0.91 -0.42
    childFits 1.58 1.38
    countryNamed 0.00 0.78
    countryShare 0.00 0.80
    countryMass 0.00 -1.39
    divisionNamed 0.00 1.02
    divisionMass 0.00 1.39
    nearest 0.00 1.04
    near30 0.00 1.16
    near150 0.00 2.47
    near600 0.00 1.07
    publisherCountry 0.00 2.68
    languageFrench 0.00 -0.36
    languageEnglish 0.00 1.00
    abroad 0.00 -1.69
    abroadTown 0.00 -0.07
    genericAbroad 0.00 -5.00
    regionSharedLead 0.52 0.01
    namesBesideLead 1.16 0.73
    countryShareLead 0.00 0.91
    divisionMassLead 0.00 -0.33
    nearestLead 0.00 -0.62
    near30Lead 0.00 0.83
    near150Lead 0.00 1.54
    near600Lead 0.00 1.18
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
