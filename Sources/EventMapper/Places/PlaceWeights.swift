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

  static let standard = PlaceWeights(
    """
    noneBias 3 3
    nonePopulation 0 0
    noneDoubt 2 2
    population 3 3
    ownName 1 1
    relativePopulation 1 1
    continent 4 4
    supranational 4 4
    country 5 5
    territory 3 3
    admin1 2 2
    admin2 -1 -1
    capital 3 3
    seat 1.5 1.5
    city 0.5 0.5
    headFits 3 3
    headMisfits -3 -3
    heldByArticle 1 1
    articleButTown -1 -1
    insideEn 1 1
    enButTown -1.5 -1.5
    atButArea -1.5 -1.5
    parentFits 4 4
    parentMisfits -2 -2
    childFits 2 2
    countryNamed 1.5 1.5
    countryShare 0 2
    countryMass 0 2
    divisionNamed 0 1
    divisionMass 0 2
    near30 0 2
    near150 0 2
    near600 0 1
    publisherCountry 0 1
    distanceFits 5 5
    distanceMisfits -3 -3
    directionFits 1 1
    directionMisfits -1.5 -1.5
    """)
}
