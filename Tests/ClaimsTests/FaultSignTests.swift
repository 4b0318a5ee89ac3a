@testable import Claims
import Learning
import Testing

/// What tells a wrong figure from wrong ends.
@Suite struct FaultSignTests {
  private static let weights = ClaimWeights.french

  private static func values(
    pair: Double, least: Double, _ further: [FaultSign: Double] = [:]
  ) -> [FaultSign: Double] {
    let values: [FaultSign: Double] = [
      .always: 1, .anchor: least, .subject: least, .least: least, .pair: pair, .both: pair,
      .rival: -3, .unresolved: -9, .unnamed: -6, .subjectIsNamed: 1, .factor: 0.7,
      .anchorReading: 4, .subjectReading: 4,
    ]
    return values.merging(further) { $1 }
  }

  @Test func `the weights have every sign`() throws {
    let file = try Weights(named: "fr/claims")
    for sign in FaultSign.allCases {
      #expect(file.numbers["fault.\(sign.rawValue)"] != nil, "\(sign)")
    }
  }

  @Test func `ends that words name surely leave a wrong figure`() {
    let named: [FaultSign: Double] = [.anchorIsNamed: 1]
    #expect(Self.weights.isWrong(by: Self.values(pair: 4, least: 5, named)))
  }

  @Test func `ends that others rival do not`() {
    #expect(!Self.weights.isWrong(by: Self.values(pair: -1, least: -0.5)))
  }

  @Test func `a direction that contradicts as well speaks for wrong ends`() {
    let named: [FaultSign: Double] = [.anchorIsNamed: 1]
    #expect(Self.weights.isWrong(by: Self.values(pair: 4, least: 5, named)))
    let both = named.merging([.directionDisagrees: 1]) { $1 }
    #expect(!Self.weights.isWrong(by: Self.values(pair: 4, least: 5, both)))
  }
}
