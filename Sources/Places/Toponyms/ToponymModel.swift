internal import Learning
internal import Text

/// The weights of the recogniser in one language.
struct ToponymModel: Sendable {
  /// By the number of the feature.
  let weights: [Double]
  /// By the number of a feature of `ToponymWords`, in bytes.
  let words: Matrix
  /// The second look: own score, the mean score of the name's other mentions, and where to begin.
  let second: SecondLook

  /// What a name's other mentions add to one's own score.
  struct SecondLook: Sendable {
    let bias: Double
    let own: Double
    let others: Double
  }

  /// Takes the weights of the features of `ToponymFeatures`, in their order.
  init(_ weights: Weights) {
    self.weights = weights.matrix("scores").column(0)
    precondition(
      self.weights.count == ToponymFeatures.count,
      "\(self.weights.count) weights for \(ToponymFeatures.count) features")
    words = weights.matrix("words")
    precondition(words.rows == ToponymWords.count, "\(words.rows) weights for words")
    second = SecondLook(
      bias: weights.number("second.bias"), own: weights.number("second.own"),
      others: weights.number("second.others"))
  }

  /// The weights that are built in.
  private init(language: Language) {
    do {
      self.init(try Weights(named: "\(language.rawValue)/toponyms"))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  static let french = ToponymModel(language: .french)
  static let english = ToponymModel(language: .english)
}
