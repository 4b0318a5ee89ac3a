@testable import Events
import Gazetteer
import Geodesy
import Learning
import Testing

/// How far a name that no gazetteer has may be from where it is put.
@Suite struct PlaceRadiiTests {
  private static let radii = ArgumentWeights.french.radii

  private static func radius(
    _ tier: PlaceRadii.Tier, spread: Double?, kind: PlaceKind = .village, isNear: Bool = false
  ) -> Double {
    radii.addition(
      to: UnknownGround(
        tier: tier, spread: spread.map { Distance(kilometres: $0) }, kind: kind, isNear: isNear,
        gap: isNear ? 2 : nil),
      share: 0.9
    ).kilometres
  }

  @Test func `the weights have every doubt`() throws {
    let file = try Weights(named: "fr/arguments")
    for doubt in PlaceRadii.Doubt.allCases {
      #expect(file.numbers["radius.unknown.\(doubt.rawValue)"] != nil, "\(doubt)")
    }
  }

  @Test func `the wider the places around lie, the wider the radius`() {
    #expect(Self.radius(.elsewhere, spread: 15) < Self.radius(.elsewhere, spread: 60))
    #expect(Self.radius(.elsewhere, spread: 60) < Self.radius(.elsewhere, spread: 250))
  }

  @Test func `a place inside the area named with it is surer than one elsewhere`() {
    #expect(Self.radius(.inParent, spread: 60) < Self.radius(.elsewhere, spread: 60))
  }

  @Test func `a place that words put near a town is surer than one beside it`() {
    #expect(
      Self.radius(.beside, spread: 60, isNear: true) < Self.radius(.beside, spread: 60))
  }

  @Test func `a town counts with a part of its own radius`() {
    #expect((0.5..<1).contains(Self.radii.own))
  }

  @Test func `no radius is beyond what a circle says`() {
    #expect(Self.radius(.elsewhere, spread: 20_000) <= 700)
    #expect(Self.radius(.inParent, spread: 1) >= 1)
  }

  @Test func `a name that no gazetteer has is put amid the places around it`() throws {
    let text = """
      Des combats ont éclaté mardi au hameau de Tassabarat.

      Des habitants ont fui vers Kidal et Anéfis. À Anéfis, l'école est pleine, à Kidal aussi. Dakar suit la situation.
      """
    let event = try #require(EventFixture.events(text).first)
    #expect(event.location.name == "Tassabarat")
    let point = try #require(event.location.coordinate)
    #expect(point.latitude > 17.5 && point.longitude > 0)
  }

  @Test
  func `a name that words put near a town lies nearer to it than one that only stands beside`()
    throws
  {
    func uncertainty(_ words: String) throws -> Distance {
      let text = "Des combats ont éclaté mardi à Tassabarat, \(words) Kidal. Gao suit la situation."
      let location = try #require(EventFixture.events(text).first?.location)
      #expect(location.name == "Tassabarat")
      #expect(location.reason?.hasPrefix("inferred from Kidal") == true)
      return try #require(location.uncertainty)
    }
    #expect(try uncertainty("près de") < uncertainty("comme"))
  }
}
