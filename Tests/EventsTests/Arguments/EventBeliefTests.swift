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
      isHeading: false)
    return belief.confidence(evidence, of: .clash, highest: group.highest)
  }

  @Test func `the weights have every evidence, and a least confidence`() throws {
    let file = try Weights(named: "fr/arguments")
    for evidence in EventBelief.Evidence.allCases {
      #expect(file.numbers["belief.\(evidence.rawValue)"] != nil, "\(evidence)")
    }
    #expect((0.3...0.7).contains(Self.belief.least))
  }

  @Test func `an event is the surer, the surer its trigger`() {
    #expect(Self.confidence(Self.group(0.6)) < Self.confidence(Self.group(0.9)))
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
