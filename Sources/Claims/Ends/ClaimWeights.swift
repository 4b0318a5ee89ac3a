internal import Glibc
internal import Learning

/// The models of a distance's ends: `models/fr/claims.weights`.
struct ClaimWeights: Sendable {
  let anchor: KeyedModel<EndFeature>
  let subject: KeyedModel<EndFeature>
  /// What compares all candidates of a report; nil in weights that they are fitted after.
  let anchorTrees: BoostedTrees?
  let subjectTrees: BoostedTrees?
  /// What a pair of ends is worth: an exponent of each share, and a factor for each way in which the earth agrees, as
  /// logarithms.
  private let anchorExponent: Double
  private let subjectExponent: Double
  private let worthOfAgreement: [Double]
  /// From the shares of the two ends to the probability that both are right: a bias, a factor of each log-odds, of the
  /// lesser and of the pair's, and what is added where other distances are told by the same words and where the earth
  /// agrees.
  private let bias: Double
  private let ofAnchor: Double
  private let ofSubject: Double
  private let ofLesser: Double
  private let ofPair: Double
  private let beside: Double
  private let agreeing: [Double]
  /// The least probability of a verdict.
  let verdict: Double
  /// The least probability that a claim is wrong for a verdict that says so.
  ///
  /// First of any two ends, then of those that grammar finds and no rule doubts. The trees give its log-odds by all signs;
  /// they are nil in weights that they are fitted after.
  private let fault: Double
  private let faultOfUndoubted: Double
  private let faultTrees: BoostedTrees?

  /// The names of the numbers of `EarthAgreement`, in its order; that of `unknown` is nought.
  private static let agreements = ["consistent", "road", "fault"]

  init(_ file: Weights) {
    anchor = KeyedModel("anchor", of: file)
    subject = KeyedModel("subject", of: file)
    anchorTrees = BoostedTrees("anchor", of: file)
    subjectTrees = BoostedTrees("subject", of: file)
    func numbers(_ name: String) -> [Double] {
      [0] + Self.agreements.map { file.number("\(name).\($0)") }
    }
    anchorExponent = file.number("pair.anchor")
    subjectExponent = file.number("pair.subject")
    worthOfAgreement = numbers("pair")
    bias = file.number("both.bias")
    ofAnchor = file.number("both.anchor")
    ofSubject = file.number("both.subject")
    ofLesser = file.number("both.least")
    ofPair = file.number("both.pair")
    beside = file.number("both.beside")
    agreeing = numbers("both")
    verdict = file.number("verdict")
    fault = file.number("fault")
    faultOfUndoubted = file.number("fault.undoubted")
    faultTrees = BoostedTrees("fault", of: file)
  }

  /// The weights that are built in.
  static let french: ClaimWeights = {
    do { return ClaimWeights(try Weights(named: "fr/claims")) } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// What a pair of ends is worth beside others, from what each shares of its candidates and what the earth says.
  func worth(anchor: Double, subject: Double, _ agreement: EarthAgreement) -> Double {
    pow(anchor, anchorExponent) * pow(subject, subjectExponent)
      * exp(worthOfAgreement[agreement.rawValue])
  }

  /// The probability that both ends are right.
  ///
  /// - Parameters:
  ///   - anchor: What the anchor shares of its candidates.
  ///   - subject: The same of the subject.
  ///   - pair: What the pair shares of what all pairs are worth.
  ///   - agreement: What the earth says of the pair.
  ///   - isBeside: Whether another distance is told by the same words.
  /// - Returns: Between 0 and 1.
  func probability(
    anchor: Double, subject: Double, pair: Double, _ agreement: EarthAgreement, isBeside: Bool
  ) -> Double {
    Probability.logistic(
      bias + ofAnchor * Self.odds(anchor) + ofSubject * Self.odds(subject)
        + ofLesser * Self.odds(min(anchor, subject)) + ofPair * Self.odds(pair)
        + (isBeside ? beside : 0) + agreeing[agreement.rawValue])
  }

  /// Whether a claim that the earth contradicts is surely wrong, by all signs.
  ///
  /// - Parameters:
  ///   - values: What speaks for a wrong figure and what for wrong ends.
  ///   - isUndoubted: Whether grammar finds the ends, and no rule of `FaultEvidence` speaks against them.
  /// - Returns: Whether the probability is high enough for an accusation.
  func isWrong(by values: [FaultSign: Double], isUndoubted: Bool) -> Bool {
    let least = isUndoubted ? faultOfUndoubted : fault
    return oddsOfFault(by: values).map { Probability.logistic($0) >= least } ?? false
  }

  /// The log-odds that a claim that the earth contradicts is wrong; nil in weights without an answer.
  func oddsOfFault(by values: [FaultSign: Double]) -> Double? {
    faultTrees?.score(FaultSign.allCases.map { values[$0] ?? 0 })
  }

  /// The log-odds of a share, which is kept off 0 and 1.
  static func odds(_ share: Double) -> Double {
    Probability.score(of: max(1e-4, min(share, 1 - 1e-4)))
  }
}
