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
  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  static let standard = PlaceWeights(
    """
    noneBias 1.85 3.94
    nonePopulation 0.45 -0.56
    noneDoubt 0.09 0.19
    noneAmbiguous 1.73 1.55
    noneProminent -0.24 -0.65
    population 4.25 2.94
    populationUnknown 2.50 1.66
    ownName 1.20 1.19
    relativePopulation 0.04 0.44
    mostPopulous 0 0.06
    continent 0.30 0.96
    supranational 0.28 0.25
    country -3.40 -0.68
    territory -0.43 -0.46
    admin1 0.36 0.02
    admin2 -0.81 -2.52
    region 0.10 -0.14
    capital 0.26 0.66
    seat 0.04 -0.51
    city 0 -1.32
    village -1.05 -2.60
    locality 2.48 1.52
    water 0.18 0.86
    relief -0.16 0.01
    size 4.65 4.09
    headFits 1.76 2.18
    headMisfits -1.45 -1.22
    heldByArticle 0.79 1.53
    articleButTown -2.12 -0.93
    insideEn 0.22 0.44
    enButTown -0.05 -0.01
    atButArea -0.68 -0.58
    parentFits 3.40 1.89
    parentMisfits -0.76 -0.48
    childFits 2.63 1.53
    countryNamed 0 1.09
    countryShare 0 2.51
    countryMass 0 -3.01
    divisionNamed 0 0.97
    divisionMass 0 2.80
    nearest 0 0.87
    near30 0 3.14
    near150 0 4.73
    near600 0 1.35
    publisherCountry 0 2.32
    languageFrench 0 -1.02
    languageEnglish 0 1.89
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
