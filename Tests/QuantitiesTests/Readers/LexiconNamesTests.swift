import Testing

@testable import Quantities

@Suite struct LexiconNamesTests {
  @Test func `the names of units of time are those of the cases, in their order`() {
    let cases = (0...UInt8.max).compactMap { TimeUnit(rawValue: $0) }
    #expect(cases.map { "\($0)" } == TimeUnit.names)
  }

  @Test func `the names of parts of the day are those of the cases, in their order`() {
    let cases = (0...UInt8.max).compactMap { DayPart(rawValue: $0) }
    #expect(cases.map { "\($0)" } == DayPart.names)
  }

  @Test(arguments: StatedDistance.Unit.allCases)
  func `a unit of length is found by the name of its case`(unit: StatedDistance.Unit) {
    #expect(StatedDistance.Unit(named: "\(unit)") == unit)
  }
}
