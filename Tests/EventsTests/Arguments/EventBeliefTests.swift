@testable import Events
import Learning
import Testing

/// How sure events are.
@Suite struct EventBeliefTests {
  private static let belief = ArgumentWeights.french.belief

  private static func group(_ probabilities: Double..., sentence: Int = 0) -> EventGroup {
    let tellings = probabilities.enumerated().map { number, probability in
      TriggerArguments(
        trigger: ArgumentTrigger(
          tokens: number..<number + 1, category: .clash, probability: probability,
          sentence: sentence))
    }
    return EventGroup(tellings: tellings, main: tellings[0])
  }

  private static func confidence(
    _ group: EventGroup, place: Double? = 0.9, rivals: [EventGroup] = []
  ) -> Double {
    let evidence = EventBelief.evidence(
      of: group, place: place, day: 0.9, rivals: rivals, isThere: rivals.map { _ in true },
      isHeading: false, isShort: false)
    return belief.confidence(evidence, of: .clash, highest: group.highest)
  }

  @Test func `the weights have every evidence, and a least confidence`() throws {
    let file = try Weights(named: "fr/arguments")
    for evidence in EventBelief.Evidence.allCases {
      #expect(file.numbers["belief.\(evidence.rawValue)"] != nil, "\(evidence)")
    }
    #expect((0.3...0.7).contains(Self.belief.least(ofShort: false)))
    #expect((0.3...0.7).contains(Self.belief.least(ofShort: true)))
  }

  @Test func `an event is the surer, the surer its trigger`() {
    #expect(Self.confidence(Self.group(0.6)) < Self.confidence(Self.group(0.9)))
  }

  @Test(arguments: [
    ("Douze civils ont été tués mardi à Gao.", "attack-on-civilians"),
    ("Une attaque a touché Kidal mardi.", "attack-on-civilians"),
    ("Une bombe a explosé mercredi à Goma.", "ied"),
    ("Des milliers de personnes ont manifesté lundi à Dakar.", "protest"),
    ("Un séisme a secoué Goma mercredi.", "earthquake"),
    ("Deux soldats ont été tués mardi dans une embuscade près de Kidal.", "ambush"),
  ])
  func `a plain sentence alone tells its event`(sentence: String, category: String) {
    #expect(EventFixture.events(sentence).map(\.category.rawValue) == [category])
  }

  @Test(arguments: [
    "Le président a reçu mardi des ambassadeurs à Dakar.",
    "Le marché de Gao a rouvert lundi.",
    "L'équipe de Dakar a battu celle de Goma dimanche.",
  ])
  func `a plain sentence without an event tells none`(sentence: String) {
    #expect(EventFixture.events(sentence).isEmpty)
  }

  @Test func `a link to another article adds no event and no toll`() throws {
    let text = "Deux soldats ont été tués mardi dans une embuscade à Gao.\n\n"
    let link = "Lire aussi : vingt civils tués à Kidal la semaine dernière\n"
    let events = EventFixture.events(text + link)
    #expect(events.map(\.location.name) == ["Gao"])
    #expect(events.first?.killed?.value == 2)
  }

  @Test func `an event that is told twice is surer`() {
    #expect(Self.confidence(Self.group(0.8)) < Self.confidence(Self.group(0.8, 0.8)))
  }

  @Test func `an event without a place is less sure`() {
    #expect(Self.confidence(Self.group(0.8), place: nil) < Self.confidence(Self.group(0.8)))
  }

  @Test func `beside a surer event of the same kind and place an event is less sure`() {
    let alone = Self.confidence(Self.group(0.8))
    #expect(Self.confidence(Self.group(0.8), rivals: [Self.group(0.95)]) < alone)
  }
}
