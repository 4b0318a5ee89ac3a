@testable import Claims
import Learning
import Testing

/// What tells a wrong figure from wrong ends.
@Suite struct FaultSignTests {
  private static let weights = ClaimWeights.french

  /// A city named in the phrase and a town, both meant surely; the earth is three times as far as was said.
  private static let sure: [FaultSign: Double] = [
    .both: 4, .anchor: 5, .subject: 5, .least: 5, .pair: 5, .rival: -9, .unresolved: -12,
    .unnamed: -9, .anchorIsNamed: 1, .subjectIsNamed: 1, .factor: 1.1, .isTownFarBeyond: 1,
    .isFarBeyond: 1, .anchorReading: 4, .subjectReading: 4, .isGrammatical: 1, .anchorAgrees: 2,
    .distances: 4, .stated: 3.4, .earth: 4.5, .doubt: 1, .anchorPeople: 5, .subjectPeople: 4.5,
    .anchorReadings: 1, .subjectReadings: 1,
  ]

  @Test func `the weights were fitted to these signs, in this order`() throws {
    let file = try Weights(named: "fr/claims")
    #expect(file.list("fault.slots") == FaultSign.allCases.map(\.rawValue))
    #expect(file.number("fault.figures") == Double(FaultSign.allCases.count))
  }

  @Test func `ends that words name surely leave a wrong figure`() {
    #expect(Self.weights.isWrong(by: Self.sure, isUndoubted: false))
  }

  @Test(arguments: [
    [FaultSign.both: -1, .anchor: -1, .least: -1, .pair: -1, .rival: -0.2],
    [.unspoken: 1, .isNotBorne: 1, .isBeyondSlips: 1],
    [.subjectContradicts: 3, .subjectAgrees: 0, .isGrammatical: 0, .unresolved: -0.5],
  ])
  func `ends that others rival, that lie abroad, or that nothing bears out do not`(
    doubts: [FaultSign: Double]
  ) {
    let values = Self.sure.merging(doubts) { $1 }
    #expect(!Self.weights.isWrong(by: values, isUndoubted: false))
  }

  @Test(arguments: [
    FaultSign.rival, .unresolved, .unnamed, .directionDisagrees, .furtherNames, .smallAndFar,
    .subjectIsNoPlace, .endFitsBadly, .anchorIsUnnamed, .unspoken, .shortened, .isBeyondSlips,
    .isNotBorne, .anchorContradicts, .subjectContradicts,
  ])
  func `more doubt never makes a fault surer`(sign: FaultSign) throws {
    let isLogarithm = [.rival, .unresolved, .unnamed].contains(sign)
    for base in [Self.sure, Self.sure.merging([.pair: 0, .both: 1, .isGrammatical: 0]) { $1 }] {
      let odds = try stride(from: 0.0, through: 4, by: 0.5).map { step in
        let further = [sign: isLogarithm ? step * 3 - 12 : step]
        return try #require(Self.weights.oddsOfFault(by: base.merging(further) { $1 }))
      }
      #expect(zip(odds, odds.dropFirst()).allSatisfy { $0 >= $1 }, "\(sign)")
    }
  }
}
