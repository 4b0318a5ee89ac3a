import Learning
import Testing

@testable import Places

@Suite struct PlaceWeightsTests {
  @Test func `the weights name the features in the order that the program has them in`() throws {
    let names = try Weights(named: "places").list("features")
    #expect(names == PlaceFeature.allCases.prefix(names.count).map { "\($0)" })
  }
}
