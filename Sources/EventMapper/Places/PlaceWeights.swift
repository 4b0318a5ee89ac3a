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
    noneBias 1.69 3.53
    nonePopulation 0.49 -0.48
    noneDoubt 0.08 0.17
    noneAmbiguous 1.77 1.52
    noneProminent -0.27 -0.66
    population 4.24 2.79
    populationUnknown 2.77 1.76
    ownName 1.13 1.04
    relativePopulation 0.04 0.45
    mostPopulous -0.01 0.02
    continent 0.31 0.89
    supranational 1.68 1.67
    country -3.03 -0.44
    territory -0.44 -0.43
    admin1 0.54 0.08
    admin2 -0.86 -2.63
    region -1.80 -1.76
    capital 0.29 0.64
    seat 0.15 -0.44
    city 0.06 -1.30
    village -0.97 -2.66
    locality 2.38 1.85
    water 0.15 0.88
    relief -0.14 0.14
    size 4.20 3.61
    headFits 1.75 2.29
    headMisfits -1.40 -1.54
    townOfTheName -1.50 -2.50
    heldByArticle 0.56 0.72
    articleButTown -2.26 -0.41
    insideEn 0.20 0.35
    enButTown -0.03 -0.01
    atButArea -0.77 -0.64
    parentFits 3.51 1.80
    parentMisfits -1.02 -0.77
    childFits 2.65 1.79
    countryNamed 0.00 1.17
    countryShare 0.00 2.45
    countryMass 0.00 -2.98
    divisionNamed 0.00 0.98
    divisionMass 0.00 2.78
    nearest 0.00 0.67
    near30 0.00 3.02
    near150 0.00 4.80
    near600 0.00 1.23
    publisherCountry 0.00 2.33
    languageFrench 0.00 -0.58
    languageEnglish 0.00 1.85
    distanceFits 4.00 4.00
    distanceMisfits -3.00 -3.00
    directionFits 1.00 1.00
    directionMisfits -1.50 -1.50
    nearSpelling -1.00 -1.00
    """)
}
