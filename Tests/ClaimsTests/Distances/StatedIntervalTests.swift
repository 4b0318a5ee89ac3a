@testable import Distances
import Geodesy
@testable import Quantities
import Testing

typealias Extent = StatedDistance.Extent

/// A length for a test; a number that is none fails the test run.
func length(_ value: Double, _ unit: StatedDistance.Unit = .kilometre) -> StatedDistance.Length {
  guard let length = StatedDistance.Length(value, unit) else {
    preconditionFailure("\(value) \(unit) is no length")
  }
  return length
}

@Suite struct StatedIntervalTests {
  @Test(
    arguments: [
      // docs/distances.md, "What the words mean"
      (15.0, 5.0), (30, 10), (60, 10), (100, 25), (110, 10), (112, 1), (350, 50),
      (1, 0.25), (2, 0.5), (3, 1), (5, 1), (10, 2.5), (12, 1), (20, 5), (40, 10), (200, 50),
      (1000, 250), (2.5, 0.5), (0.5, 0.1), (2.37, 0.1), (0.2, 0.2 / 3), (96, 1), (900, 100),
    ] as [(Double, Double)]) func `the grain is the coarsest step that divides the number`(
      number: Double, grain: Double
    )
  {
    #expect(abs(Grain.of(number) - grain) < 1e-9)
  }

  @Test(
    arguments: [
      (96.0, 60.0), (97, 60), (48, 30), (32, 20), (160, 100), (161, 100), (64, 40), (322, 200),
    ] as [(Double, Double)]) func `a translated round number of miles is known`(
      kilometres: Double, miles: Double
    )
  {
    #expect(Grain.translatedMiles(kilometres) == miles)
  }

  @Test(arguments: [80.0, 30, 50, 112, 400, 3, 1.6, 500, 25, 95])
  func `a number round in kilometres is no translation`(kilometres: Double) {
    #expect(Grain.translatedMiles(kilometres) == nil)
  }

  static let forms: [(extent: Extent, low: Double, high: Double)] = [
    (.exactly(length(30)), 25, 35),
    (.only(length(10)), 8.75, 11.25),
    (.barely(length(10)), 8.75, 11.25),
    (.about(length(30)), 22.5, 37.5),
    (.aine(length(30)), 22.5, 37.5),
    (.aine(length(100)), 81.25, 118.75),
    (.nearly(length(200)), 150, 212.5),
    (.atMost(length(20)), 10, 20),
    (.atLeast(length(200)), 200, 300),
    (.atLeast(length(160)), 160, 240.4672),  // 100 miles: 25 miles of grain
    (.atLeast(length(112)), 112, 140),
    (.between(length(10), length(15)), 8.75, 17.5),
    (.between(length(15), length(10)), 8.75, 17.5),
    (.between(length(2), length(3)), 1.75, 3.5),
    (.about(length(96)), 83.92992, 108.07008),  // 60 miles: 10 miles of grain
    (.exactly(length(60, .mile)), 88.51392, 104.60736),
    (.exactly(length(800, .metre)), 0.75, 0.85),
    (.about(length(100, .nauticalMile)), 150.475, 219.925),
  ]

  @Test(arguments: forms) func `the words span their interval`(
    extent: Extent, low: Double, high: Double
  ) throws {
    let interval = try #require(StatedInterval(StatedDistance(extent: extent)))
    #expect(abs(interval.low.kilometres - low) < 1e-6, "\(interval.low.kilometres)")
    #expect(abs(interval.high.kilometres - high) < 1e-6, "\(interval.high.kilometres)")
  }

  @Test func `words without a number have no interval`() {
    let few = Extent.vague(low: Distance(kilometres: 2), high: Distance(kilometres: 10))
    #expect(StatedInterval(StatedDistance(extent: few)) == nil)
    #expect(StatedInterval(StatedDistance(extent: .travelTime(hours: 2, by: .road))) == nil)
  }

  @Test func `two figures are compared with each other`() throws {
    let agree = StatedDistance(
      extent: .exactly(length(60)), restated: .exactly(length(40, .mile)))
    let interval = try #require(StatedInterval(agree))
    #expect(interval.figuresAgree == true)
    #expect(abs(interval.low.kilometres - 55) < 1e-6)
    #expect(abs(interval.high.kilometres - 72.42048) < 1e-6)

    let contradict = StatedDistance(
      extent: .aine(length(100, .nauticalMile)), restated: .exactly(length(60)))
    #expect(try #require(StatedInterval(contradict)).figuresAgree == false)
    #expect(try #require(StatedInterval(contradict)).low.kilometres > 150)
  }
}
