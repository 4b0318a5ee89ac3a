@_spi(Training) @testable import Events
import Testing
@testable import Text

/// What stands beside a candidate, as seen from a trigger.
@Suite struct SurroundingsTests {
  /// A text with triggers at the words of `categories`, in the order of the text.
  private func surroundings(
    _ text: String, _ categories: KeyValuePairs<String, EventCategory>
  ) throws -> (Surroundings, [ArgumentTrigger]) {
    let analysed = AnalysedText(
      Article(id: "t", text: text, date: CalendarDate(2024, 3, 14), language: .french))
    let triggers = try categories.map { word, category in
      let token = try #require(
        analysed.tokens.firstIndex { analysed.string(of: $0) == word })
      return ArgumentTrigger(
        tokens: token..<token + 1, category: category, probability: 0.9,
        sentence: analysed.sentence(ofToken: token))
    }
    let training = ArgumentTraining(mapper: EventFixture.mapper, actors: EventFixture.actors)
    let frame = training.frame(of: analysed, triggers: triggers)
    return (DateReader(frame).surroundings, frame.triggers)
  }

  private func token(_ word: String, of surroundings: Surroundings) throws -> Range<Int> {
    let text = surroundings.frame.text
    let token = try #require(text.tokens.firstIndex { text.string(of: $0) == word })
    return token..<token + 1
  }

  @Test func `the nearest other trigger of a sentence is of the same kind, a like kind or another`()
    throws
  {
    let text = "L'embuscade a fait 3 morts, le séisme 9 morts, les combats 12 morts."
    let (surroundings, triggers) = try surroundings(
      text, ["embuscade": .ambush, "séisme": .earthquake, "combats": .clash])
    let twelve = try token("12", of: surroundings)
    #expect(surroundings.neighbour(of: twelve, besides: triggers[0]).likeness == 1)
    #expect(surroundings.neighbour(of: twelve, besides: triggers[1]).likeness == 0)
    #expect(surroundings.neighbour(of: twelve, besides: triggers[2]).likeness == 0)
  }

  @Test func `a sentence without another trigger has no neighbour`() throws {
    let (surroundings, triggers) = try surroundings(
      "Une embuscade a fait 3 morts.", ["embuscade": .ambush])
    let neighbour = surroundings.neighbour(
      of: try token("3", of: surroundings), besides: triggers[0])
    #expect(neighbour.likeness == 3)
  }

  @Test(arguments: [
    ("DAKAR, 13 mars 2024 –", 1), ("Dakar (Sénégal), mercredi 13 mars 2024 –", 1),
    // A town that only heads its sentence is a place.
    ("À Dakar, le 13 mars 2024,", 2), ("Dakar a peur depuis mercredi –", 2),
  ]) func `the town of a dateline is no place that two sentences share`(
    head: String, shared: Int
  ) throws {
    let (surroundings, triggers) = try surroundings(
      "\(head) une embuscade a eu lieu à Gao. On a compté 3 morts à Dakar.",
      ["embuscade": .ambush])
    #expect(
      surroundings.shared(try token("3", of: surroundings), triggers[0]).places == shared)
  }

  @Test func `two sentences share a place and a day, or tell of others`() throws {
    let text =
      "Lundi, une embuscade a eu lieu à Gao. À Gao, lundi, on a compté 3 morts. À Kidal, mardi, 9 personnes ont péri."
    let (surroundings, triggers) = try surroundings(text, ["embuscade": .ambush])
    let same = surroundings.shared(try token("3", of: surroundings), triggers[0])
    #expect(same == (places: 2, days: 2))
    let other = surroundings.shared(try token("9", of: surroundings), triggers[0])
    #expect(other == (places: 1, days: 1))
  }

  @Test func `triggers between are counted, and those of the same kind`() throws {
    let text = "Une embuscade a eu lieu. Un séisme a suivi. Une autre attaque a fait 9 morts."
    let (surroundings, triggers) = try surroundings(
      text, ["embuscade": .ambush, "séisme": .earthquake, "attaque": .ambush])
    let between = surroundings.triggers(
      between: try token("9", of: surroundings), and: triggers[0])
    #expect(between == (all: 2, same: 1))
  }
}
