import Testing

@_spi(Training) @testable import Events
@testable import Text

/// Which numbers and parties are weighed for a trigger.
@Suite struct CandidatesTests {
  /// The frame of a text with its one trigger, the first word that is `word`.
  private func frame(_ text: String, trigger word: String) throws -> ReportFrame {
    let analysed = AnalysedText(Article(id: "t", text: text, language: .french))
    let token = try #require(
      analysed.tokens.firstIndex { analysed.string(of: $0) == word })
    let trigger = ArgumentTrigger(
      tokens: token..<token + 1, category: .clash, probability: 0.9,
      sentence: analysed.sentence(ofToken: token))
    return ArgumentTraining(mapper: EventFixture.mapper, actors: EventFixture.actors)
      .frame(of: analysed, triggers: [trigger])
  }

  @Test func `of a line of hundreds of numbers the nearest sixty on each side are weighed`() throws
  {
    let numbers = (1...300).map { "\($0 + 1000) soldats" }.joined(separator: " ")
    let frame = try frame("\(numbers) tués \(numbers)", trigger: "tués")
    let reader = CountReader(frame, dates: DateReader(frame))
    let found = reader.candidates(for: frame.triggers[0]).map { reader.counts.all[$0].low }
    // A headline's first ten are weighed too.
    #expect(found.count == 130)
    #expect(found.contains(1300))
    #expect(found.contains(1241) && !found.contains(1240))
  }

  @Test func `of a line of hundreds of parties the nearest sixty on each side are weighed`() throws
  {
    let parties = Array(repeating: "des soldats et des rebelles,", count: 200).joined(
      separator: " ")
    let frame = try frame("\(parties) tués \(parties)", trigger: "tués")
    let reader = PartyReader(frame, actors: EventFixture.actors, dates: DateReader(frame))
    let found = reader.candidates(for: frame.triggers[0])
    #expect(reader.parties.count > 400)
    #expect(found.count == 120)
    let behind = frame.triggers[0].tokens.upperBound
    #expect(found.filter { reader.parties[$0].head >= behind }.count == 60)
  }
}
