@testable import Distances
import Geodesy
@testable import Quantities
import TestSupport
import Testing

/// Laws of the verdict over seeded random claims, the poles and the antimeridian among them.
@Suite struct VerdictLawTests {
  /// Points all over the earth, one in four near a pole or the antimeridian.
  private static func point(_ random: inout SeededRandom) -> Coordinate {
    let special = Int.random(in: 0..<8, using: &random)
    let latitude =
      special == 0
      ? Bool.random(using: &random) ? 90.0 : -90
      : Double.random(in: -90...90, using: &random)
    let longitude =
      special == 1
      ? Double.random(in: 179.9...180, using: &random) * (Bool.random(using: &random) ? 1 : -1)
      : Double.random(in: -180...180, using: &random)
    guard let point = Coordinate(latitude: latitude, longitude: longitude) else {
      preconditionFailure("(\(latitude), \(longitude))")
    }
    return point
  }

  private static func stated(_ kilometres: Double, _ random: inout SeededRandom) -> StatedDistance {
    let value = length(max(0.1, kilometres.rounded()))
    let other = length(max(0.1, (kilometres * 1.3).rounded()))
    let extents: [Extent] = [
      .exactly(value), .about(value), .aine(value), .nearly(value), .only(value), .barely(value),
      .atMost(value), .atLeast(value), .between(value, other),
    ]
    let modes: [StatedDistance.Mode?] = [nil, nil, .straight, .road]
    return StatedDistance(
      extent: extents[Int.random(in: 0..<extents.count, using: &random)],
      mode: modes[Int.random(in: 0..<modes.count, using: &random)])
  }

  private static let rank: [DistanceVerdict: Int] = [
    .consistent: 0, .plausibleByRoad: 1, .strained: 2, .tooLong: 3, .tooShort: 3,
  ]

  @Test func `a verdict is the same from either end`() {
    let seed: UInt64 = 1_400_778
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let anchor = DistanceEnd(
        Self.point(&random), radius: Distance(kilometres: .random(in: 0...20, using: &random)))
      let subject = DistanceEnd(
        Self.point(&random), radius: Distance(kilometres: .random(in: 0...20, using: &random)))
      let there = EarthDistance(from: anchor, to: subject)
      let back = EarthDistance(from: subject, to: anchor)
      let factor = Double.random(in: 0.3...3, using: &random)
      let stated = Self.stated(there.distance.kilometres * factor, &random)
      #expect(
        DistanceCheck(stated, earth: there).verdict == DistanceCheck(stated, earth: back).verdict,
        "seed \(seed): \(anchor) \(subject) \(stated)")
    }
  }

  @Test func `a larger radius never makes a verdict worse`() {
    let seed: UInt64 = 1_844_111
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let anchor = Self.point(&random)
      let subject = Ellipsoid.wgs84.destination(
        from: anchor, bearing: Bearing(degrees: .random(in: 0...360, using: &random)),
        distance: Distance(kilometres: .random(in: 0.5...800, using: &random)))
      let distance = Ellipsoid.wgs84.distance(from: anchor, to: subject).kilometres
      let stated = Self.stated(distance * .random(in: 0.3...3, using: &random), &random)
      var before = 3
      for radius in [0.0, 1, 3, 10, 30, 100, 300] {
        let end = DistanceEnd(subject, radius: Distance(kilometres: radius))
        let earth = EarthDistance(from: DistanceEnd(anchor, radius: .zero), to: end)
        let verdict = DistanceCheck(stated, earth: earth).verdict
        let rank = Self.rank[verdict, default: 9]
        #expect(rank <= before, "seed \(seed): \(anchor) \(subject) \(stated) radius \(radius)")
        before = rank
      }
    }
  }

  @Test func `the truth told exactly is consistent`() {
    let seed: UInt64 = 343
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<3000 {
      let anchor = Self.point(&random)
      let subject = Self.point(&random)
      let earth = EarthDistance(from: DistanceEnd(anchor), to: DistanceEnd(subject))
      let told = max(0.1, (earth.distance.kilometres * 10).rounded() / 10)
      for mode in [nil, StatedDistance.Mode.straight, .road] {
        let stated = StatedDistance(extent: .exactly(length(told)), mode: mode)
        #expect(DistanceCheck(stated, earth: earth).verdict == .consistent, "seed \(seed)")
      }
    }
  }

  @Test func `too short and too long are never said of the same distance`() {
    let seed: UInt64 = 217
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    for _ in 0..<3000 {
      let anchor = Self.point(&random)
      let bearing = Bearing(degrees: .random(in: 0...360, using: &random))
      let stated = Self.stated(.random(in: 1...900, using: &random), &random)
      var seen: [DistanceVerdict] = []
      for kilometres in stride(from: 1.0, through: 3000, by: 50) {
        let subject = Ellipsoid.wgs84.destination(
          from: anchor, bearing: bearing, distance: Distance(kilometres: kilometres))
        let earth = EarthDistance(
          from: DistanceEnd(anchor, radius: .zero), to: DistanceEnd(subject, radius: .zero))
        seen.append(DistanceCheck(stated, earth: earth).verdict)
      }
      // As the truth moves away a claim goes from too long to consistent to too short, once.
      let firstShort = seen.firstIndex(of: .tooShort) ?? seen.endIndex
      #expect(seen[firstShort...].allSatisfy { $0 == .tooShort }, "seed \(seed)")
      #expect(!seen[..<firstShort].drop { $0 == .tooLong }.contains(.tooLong), "seed \(seed)")
    }
  }
}
