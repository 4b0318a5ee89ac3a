import Geodesy
@testable import Quantities
import Testing

@Suite struct StatedDistanceTests {
  private func length(
    _ value: Double, _ unit: StatedDistance.Unit = .kilometre
  ) throws -> StatedDistance.Length {
    try #require(StatedDistance.Length(value, unit))
  }

  @Test func `a number stands for itself at both ends`() throws {
    let stated = StatedDistance(extent: .about(try length(30)))
    #expect(stated.form.rawValue == "about")
    #expect(stated.low == Distance(kilometres: 30))
    #expect(stated.high == Distance(kilometres: 30))
    #expect(stated.band == nil)
  }

  @Test func `moins de is open to zero and plus de has no upper end`() throws {
    let within = StatedDistance(extent: .atMost(try length(20)))
    #expect(within.low == .zero)
    #expect(within.high == Distance(kilometres: 20))
    let beyond = StatedDistance(extent: .atLeast(try length(200)))
    #expect(beyond.low == Distance(kilometres: 200))
    #expect(beyond.high == nil)
  }

  @Test func `a range keeps its units and sorts its ends`() throws {
    let stated = StatedDistance(extent: .between(try length(2), try length(500, .metre)))
    #expect(stated.unit == .kilometre)
    #expect(stated.low == Distance(metres: 500))
    #expect(stated.high == Distance(kilometres: 2))
  }

  @Test func `vague forms and travel times have a band only`() {
    let few = StatedDistance(
      extent: .vague(low: Distance(kilometres: 2), high: Distance(kilometres: 10)))
    #expect(few.low == nil)
    #expect(few.high == nil)
    #expect(few.band == Distance(kilometres: 2)...Distance(kilometres: 10))
    let drive = StatedDistance(extent: .travelTime(hours: 2, by: .road), mode: .road)
    #expect(drive.band == Distance(kilometres: 40)...Distance(kilometres: 180))
    #expect(drive.form.rawValue == "travel_time")
  }

  @Test(arguments: [0, -3, .nan, .infinity, 1e12])
  func `a length that is not one is refused`(value: Double) {
    #expect(StatedDistance.Length(value, .kilometre) == nil)
  }

  @Test func `a nautical mile is 1852 m and a mile 1609,344 m`() throws {
    #expect(try length(100, .nauticalMile).distance.metres == 185_200)
    #expect(try length(1, .mile).distance.metres == 1609.344)
  }
}
