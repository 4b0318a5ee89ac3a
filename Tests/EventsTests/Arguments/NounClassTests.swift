import Testing

@testable import Events

@Suite struct NounClassTests {
  @Test func `the names of the classes are those of the cases, in their order`() {
    #expect(NounClass.allCases.map { "\($0)" } == NounClass.names)
  }

  @Test(arguments: NounClass.allCases)
  func `a class is found by its name`(noun: NounClass) {
    #expect(NounClass(named: "\(noun)") == noun)
  }

  @Test func `another word names none`() {
    #expect(NounClass(named: "soldat") == nil)
  }
}
