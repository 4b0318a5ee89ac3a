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

  @Test func `the days of the other parts of a chronicle are no candidates`() throws {
    let frame = try frame(
      """
      11 mars 2024
      Un convoi a brûlé le 9 mars à Gao.

      14 mars 2024
      Un raid a visé Kidal mardi.

      17 mars 2024
      Un marché a brûlé.
      """, trigger: "raid")
    let reader = DateReader(frame)
    let days = reader.candidates(for: frame.triggers[0]).map { candidate in
      switch candidate {
      case .publication(let day): return "published \(day)"
      case .date(let number): return reader.dates[number].interval?.earliest.description ?? "open"
      }
    }
    #expect(days == ["2024-03-09", "2024-03-14", "2024-03-12", "published 2024-03-14"])
  }

  @Test(arguments: [
    ("Lundi 11 mars 2024\nUn convoi a brûlé.\n\nJeudi 14 mars 2024\nUn raid a visé Kidal.", 14),
    (
      "Lundi 11 mars 2024\nUn convoi a brûlé.\n\nJeudi 14 mars 2024\nNORD\nUn raid a visé Kidal.",
      14
    ),
    // One day is the report's own, and a heading of more words tells of that day.
    ("Jeudi 14 mars 2024\nUn raid a visé Kidal.", nil),
    ("Bilan du 11 mars 2024\nUn convoi.\n\nBilan du 14 mars 2024\nUn raid a visé Kidal.", nil),
  ]) func `the day above a trigger is that of its heading`(text: String, day: Int?) throws {
    let frame = try frame(text, trigger: "raid")
    let found = DateReader(frame).day(above: frame.triggers[0])
    #expect(found?.earliest == day.flatMap { CalendarDate(2024, 3, $0) })
  }
}
