internal import Learning

/// The weight of each `PlaceFeature`, on the first pass and with the whole report in view.
struct PlaceWeights: Sendable {
  let first: [Double]
  let second: [Double]

  /// Takes the weights in the order of the features; one that the file does not have yet weighs nothing.
  init(_ weights: Weights) {
    let scores = weights.matrix("scores")
    precondition(scores.rows <= PlaceFeature.allCases.count, "a weight of no feature")
    let rest = [Double](repeating: 0, count: PlaceFeature.allCases.count - scores.rows)
    first = scores.column(0) + rest
    second = scores.column(1) + rest
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
