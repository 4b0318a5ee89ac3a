@_spi(Training) @testable import Claims
import Distances
@testable import Events
import Gazetteer
import Learning
import Places
import ReadingSupport
import Testing
@testable import Text

/// Ends that the words beside a distance do not name.
@Suite struct ClaimEndTests {
  private func claims(_ text: String, _ language: Language = .french) -> [CheckedClaim] {
    let mapper = ReportMapper(
      gazetteer: ResolvePlaces.gazetteer, outlines: nil, actors: ActorTable())
    return mapper.claims(in: AnalysedText(Article(id: "test", text: text, language: language)))
  }

  private func ends(_ claim: CheckedClaim?) -> [String?] {
    [claim?.subject?.name, claim?.anchor?.name]
  }

  @Test func `a sentence that begins with the noun for a place is about the place named before`() {
    let found = claims(
      "Des hommes armés sont entrés mardi à Tessalit. La ville est située à 200 km au nord de Kidal."
    )
    #expect(ends(found.first) == ["Tessalit", "Kidal"])
  }

  @Test func `a name that no gazetteer has is an end`() {
    let found = claims(
      "L’attaque a visé Tassiga-Ouest, un village situé à une trentaine de kilomètres de Gao.")
    #expect(ends(found.first) == ["Tassiga-Ouest", "Gao"])
    #expect(found.first?.subject?.place == nil)
  }

  @Test(arguments: [
    "L’explosion s’est produite à 40 km de Gao.",
    "Le convoi a été attaqué à une quarantaine de kilomètres de Gao.",
  ])
  func `an event or a convoy is never checked`(text: String) {
    let found = claims(text).first
    #expect(ends(found) == [nil, "Gao"])
    #expect(found?.check.verdict == .cannotBeChecked)
    #expect(found?.check.obstacle == .missingSubject)
  }

  @Test func `a time without a road is a distance where places are told apart by it`() {
    let found = claims("De Gao à Kidal, comptez deux jours. La réunion a duré trois heures.")
    #expect(found.map(ends) == [["Kidal", "Gao"]])
  }

  @Test func `no place is both ends`() {
    for claim in claims("Gao est calme. À 300 km de Gao, Kidal attend. Gao est à 300 km de là.") {
      #expect(claim.anchor == nil || claim.anchor?.place != claim.subject?.place)
    }
  }

  @Test func `a language without weights goes by grammar`() {
    let found = claims("Tessalit, 200 kilometres north of Kidal, was taken.", .english)
    #expect(ends(found.first) == ["Tessalit", "Kidal"])
  }

  @Test func `every feature has a reason, and the weights name no other`() throws {
    #expect(EndFeature.allCases.allSatisfy { $0.reason != "\($0)" })
    let file = try Weights(named: "fr/claims")
    for side in ["anchor", "subject"] {
      #expect(KeyedModel<EndFeature>.misplaced(side, of: file).isEmpty)
    }
  }

  private func probability(
    _ anchor: Double, _ subject: Double, pair: Double, _ agreement: EarthAgreement = .consistent,
    isBeside: Bool = false
  ) -> Double {
    ClaimWeights.french.probability(
      anchor: anchor, subject: subject, pair: pair, agreement, isBeside: isBeside)
  }

  @Test func `the probability of both ends rises with what the pair is worth`() {
    let steps = [0.1, 0.3, 0.6, 0.9, 0.99]
    for (low, high) in zip(steps, steps.dropFirst()) {
      #expect(probability(0.8, 0.8, pair: low) < probability(0.8, 0.8, pair: high))
    }
  }

  @Test func `two distances of the same words are less sure`() {
    #expect(
      probability(0.9, 0.9, pair: 0.9, isBeside: true) < probability(0.9, 0.9, pair: 0.9))
  }

  @Test func `a pair on which the earth agrees is worth more, one that it contradicts less`() {
    let weights = ClaimWeights.french
    let worths = [EarthAgreement.consistent, .unknown, .fault].map {
      weights.worth(anchor: 0.5, subject: 0.5, $0)
    }
    #expect(worths == worths.sorted(by: >))
    #expect(worths[0] > worths[2])
  }

  @Test func `of two names that may be meant, the one so far away is`() {
    // Bourem lies 85 km from Gao, Kidal 285: "cette ville" may be either.
    let text = "Des combats ont eu lieu à Bourem et à Kidal. Gao se trouve à 85 km de cette ville."
    let found = claims(text)
    #expect(ends(found.first) == ["Gao", "Bourem"])
  }

  /// A distance from the area that a place is in says nothing.
  @Test
  func `of a town and of the area of its name the town is an end beside a place in that area`()
    throws
  {
    let gazetteer = ResolvePlaces.gazetteer
    func place(_ identifier: String) throws -> Place.ID {
      try #require(gazetteer.ids.first { gazetteer.identifier(of: $0) == identifier })
    }
    let (region, town) = (try place("gn:2449066"), try place("gn:2449067"))
    let text = AnalysedText(Article(id: "test", text: "Tombouctou", language: .french))
    let mention = try #require(ToponymReader(names: gazetteer).toponyms(in: text).first)
    let toponym = ResolvedToponym(
      mention: mention,
      candidates: [(region, 0.6), (town, 0.3)].map {
        ResolvedToponym.Candidate(place: $0.0, score: $0.1, reasons: [])
      }, best: ResolvedToponym.Candidate(place: region, score: 0.6, reasons: []))
    let ends = ClaimEnds(gazetteer: gazetteer, outlines: nil, text: text, toponyms: [toponym])
    let inside = try place("gn:2460127")
    let outside = try #require(gazetteer.places(named: "Paris").first)
    #expect(ends.place(of: toponym, apartFrom: inside) == town)
    #expect(ends.place(of: toponym, apartFrom: outside) == region)
  }
}
