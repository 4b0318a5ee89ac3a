/// The weights of one language.
struct ToponymModel: Sendable {
  /// By the number of the feature.
  let weights: [Double]
  /// The second look: own score, the mean score of the name's other mentions, and where to begin.
  let second: SecondLook

  /// What a name's other mentions add to one's own score.
  struct SecondLook: Sendable {
    let bias: Double
    let own: Double
    let others: Double
  }

  /// Reads lines of a name and its weights, in the order of `ToponymFeatures.lines`.
  init(_ table: String, second: SecondLook) {
    var weights: [Double] = []
    weights.reserveCapacity(ToponymFeatures.count)
    for (line, expected) in zip(table.split(separator: "\n"), ToponymFeatures.lines) {
      let parts = line.split(separator: " ")
      precondition(
        parts.count == expected.width + 1 && parts[0] == expected.name,
        "'\(line)' is not \(expected.name) with its \(expected.width) weights")
      for part in parts.dropFirst() {
        guard let weight = Double(part) else { preconditionFailure("'\(part)' is not a weight") }
        weights.append(weight)
      }
    }
    precondition(
      weights.count == ToponymFeatures.count,
      "\(weights.count) weights for \(ToponymFeatures.count) features")
    self.weights = weights
    self.second = second
  }

  static let french = ToponymModel(ToponymWeights.french, second: ToponymWeights.frenchSecond)
  static let english = ToponymModel(ToponymWeights.english, second: ToponymWeights.englishSecond)
}
