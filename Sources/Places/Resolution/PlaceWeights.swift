internal import Learning

/// The weight of each `PlaceFeature`, on the first pass and with the whole report in view.
struct PlaceWeights: Sendable {
  let first: [Double]
  let second: [Double]

  /// Takes the weights of the features that the file names; any other weighs nothing.
  init(_ weights: Weights) {
    let scores = weights.matrix("scores")
    let rows = Dictionary(
      uniqueKeysWithValues: weights.list("features").enumerated().map { ($1, $0) })
    precondition(
      Set(rows.keys).isSubset(of: PlaceFeature.allCases.map { "\($0)" }),
      "the weights have a feature that no place has")
    func column(_ column: Int) -> [Double] {
      PlaceFeature.allCases.map { rows["\($0)"].map { scores[$0, column] } ?? 0 }
    }
    first = column(0)
    second = column(1)
  }

  /// The weights that are built in.
  static let standard: PlaceWeights = {
    do {
      return PlaceWeights(try Weights(named: "places"))
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}
