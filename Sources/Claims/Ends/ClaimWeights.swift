internal import Learning

/// The models of a distance's ends: `models/fr/claims.weights`.
struct ClaimWeights: Sendable {
  let anchor: KeyedModel<EndFeature>
  let subject: KeyedModel<EndFeature>
  /// From the shares of the two ends to the probability that both are right: a bias, a factor of each log-odds and
  /// of the lesser, and what is added where other distances are told by the same words.
  private let bias: Double
  private let ofAnchor: Double
  private let ofSubject: Double
  private let ofLesser: Double
  private let beside: Double
  /// The least probability of a verdict, of one that agrees with the claim, and of one that calls it wrong.
  let verdict: Double
  let agreement: Double
  let fault: Double

  init(_ file: Weights) {
    anchor = KeyedModel("anchor", of: file)
    subject = KeyedModel("subject", of: file)
    bias = file.number("both.bias")
    ofAnchor = file.number("both.anchor")
    ofSubject = file.number("both.subject")
    ofLesser = file.number("both.least")
    beside = file.number("both.beside")
    verdict = file.number("verdict")
    agreement = file.number("agreement")
    fault = file.number("fault")
  }

  /// The weights that are built in.
  static let french: ClaimWeights = {
    do { return ClaimWeights(try Weights(named: "fr/claims")) } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The probability that both ends are right, from what they share of their candidates.
  func probability(anchor: Double, subject: Double, isBeside: Bool) -> Double {
    Probability.logistic(
      bias + ofAnchor * Self.odds(anchor) + ofSubject * Self.odds(subject)
        + ofLesser * Self.odds(min(anchor, subject)) + (isBeside ? beside : 0))
  }

  private static func odds(_ share: Double) -> Double {
    Probability.score(of: max(1e-4, min(share, 1 - 1e-4)))
  }
}
