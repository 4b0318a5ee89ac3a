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
  /// Fitted by Scripts/train-toponyms on 2026-11-22.
  ///
  /// See there for the data and their licences.
  static let standard = PlaceWeights(
    """
    noneBias 1.93 3.80
    nonePopulation 0.15 -0.71
    noneDoubt 0.09 0.18
    noneAmbiguous 1.79 1.66
    noneProminent -0.14 -0.60
    population 3.97 2.75
    populationUnknown 2.73 1.64
    ownName 1.30 1.26
    relativePopulation 0.07 0.41
    mostPopulous 0.07 0.07
    continent 0.28 0.92
    supranational 0.28 0.22
    country -3.09 -0.60
    territory -0.43 -0.45
    admin1 0.32 0
    admin2 -0.74 -2.39
    region 0.11 -0.12
    capital 0.35 0.73
    seat -0.19 -0.54
    city 0.03 -1.23
    village -1.04 -2.63
    locality 2.32 1.41
    water 0.08 0.79
    relief -0.20 0.09
    size 4.51 4.08
    headFits 1.78 2.34
    headMisfits -1.45 -1.27
    townOfTheName -1.50 -2.50
    heldByArticle 0.59 1.42
    articleButTown -2.01 -0.88
    insideEn 0.19 0.42
    enButTown -0.03 -0.01
    atButArea -0.48 -0.54
    parentFits 3.54 1.85
    parentMisfits -0.95 -0.84
    childFits 2.59 1.75
    countryNamed 0 1.06
    countryShare 0 2.50
    countryMass 0 -3.01
    divisionNamed 0 0.93
    divisionMass 0 2.67
    nearest 0 0.65
    near30 0 3.04
    near150 0 4.86
    near600 0 1.43
    publisherCountry 0 2.31
    languageFrench 0 -1.04
    languageEnglish 0 1.73
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
