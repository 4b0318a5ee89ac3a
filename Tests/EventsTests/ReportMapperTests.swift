internal import Claims
import Events
import Geodesy
import Testing
import Text

/// What a report holds when only its events are wanted.
@Suite struct ReportMapperTests {
  private func map(_ text: String, _ detail: ReportMapper.Detail) -> MappedReport {
    EventFixture.mapper.map(
      Article(id: "t", text: text, date: CalendarDate(2024, 3, 14), language: .french),
      detail: detail)
  }

  @Test(arguments: [
    "Quatre soldats ont été tués mardi dans une embuscade près de Gao, au Mali.",
    "Anéfis est à 110 kilomètres de Kidal.",
    "Le marché de Gao, au Mali, est ouvert.",
  ])
  func `events and distances are the same whatever else is wanted`(_ text: String) {
    let all = map(text, .everything)
    let some = map(text, .events)
    #expect(some.events == all.events)
    #expect(some.claims.map(\.span) == all.claims.map(\.span))
    #expect(some.mentions == all.mentions)
    #expect(!all.toponyms.isEmpty)
    if !all.events.isEmpty || !all.claims.isEmpty { #expect(some.toponyms == all.toponyms) }
  }

  /// Words of news without a sentence, read to the edges of their text.
  @Test(arguments: [
    "", "d'entrer dans", "les ans attaque", "est attaque", "par attaque", "pays attaqué",
  ])
  func `a text of a few words is read to its edges`(_ text: String) {
    #expect(EventFixture.events(text).count <= 1)
  }

  @Test func `what is told over and over costs in proportion`() {
    func duration(_ times: Int) -> Duration {
      let telling = "Dix soldats ont été tués mardi dans une embuscade près de Gao. "
      return ContinuousClock().measure {
        #expect(!EventFixture.events(String(repeating: telling, count: times)).isEmpty)
      }
    }
    _ = duration(10)
    let once = duration(40)
    // Eight times the text: linear is 8, quadratic 64.
    #expect(duration(320) < once * 24)
  }

  @Test
  func `names of a text without a word for an event are left unread where only events are wanted`()
  {
    let calm = "Le marché de Gao, au Mali, est ouvert."
    #expect(map(calm, .events).toponyms.isEmpty)
    let told = map("Quatre soldats ont été tués mardi près de Gao, au Mali.", .events)
    #expect(told.explanation.events.first?.evidence.isEmpty == true)
  }

  /// Greedy wrapping, as mail programs do it.
  private static func wrapped(_ text: String, at width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: 20...120)
  func `a paragraph has the same events at whatever width it is wrapped`(width: Int) {
    let text = """
      Quatre soldats maliens ont été tués mardi dans une embuscade près de Kidal, dans le nord du Mali, selon une source \
      sécuritaire. Le même jour, deux civils sont morts dans l’explosion d’une mine à Anéfis, à une centaine de kilomètres \
      au sud-ouest. À Gao, des milliers de personnes ont manifesté lundi contre la vie chère, sans heurts.
      """
    let expected = EventFixture.events(text)
    let found = EventFixture.events(Self.wrapped(text, at: width))
    #expect(expected.count >= 3)
    #expect(found.map(\.category) == expected.map(\.category))
    #expect(
      found.map { EventFixture.name($0.location) }
        == expected.map { EventFixture.name($0.location) })
    #expect(found.map(\.killed?.value) == expected.map(\.killed?.value))
  }

  @Test(arguments: ["à côté de Kidal", "autour de Kidal", "dans la zone de Kidal"])
  func `what is near a town may lie five kilometres off`(_ place: String) throws {
    let text = "Douze civils ont été tués mardi \(place), au Mali."
    let event = try #require(EventFixture.events(text).first)
    #expect(EventFixture.name(event.location) == "Kidal")
    #expect(event.location.geoPrecision == 2)
    #expect(try #require(event.location.uncertainty) >= Distance(kilometres: 5))
  }

  @Test(arguments: [
    "Lire aussi : Niger : vingt civils tués à Gao la semaine dernière",
    "À lire aussi\nTrois morts dans une attaque à Gao",
    "LES PLUS LUS\n1. Cinq morts dans un bombardement à Gao\n2. Une attaque fait dix morts à Anéfis",
    "© Exemple / Photo : une rue de Gao après une attaque qui a fait deux morts.",
  ])
  func `links and captions of the page that a text was copied from tell no event`(_ line: String) {
    let story = "Quatre soldats ont été tués mardi dans une embuscade près de Kidal, au Mali."
    let expected = EventFixture.events(story)
    let found = EventFixture.events("\(story)\n\n\(line)\n\nLa ville est calme depuis.")
    #expect(!expected.isEmpty)
    #expect(found.map(\.category) == expected.map(\.category))
    #expect(found.allSatisfy { EventFixture.name($0.location) == "Kidal" })
  }

  @Test func `a paragraph in another language lends no event a place`() {
    let story = "Quatre soldats ont été tués mardi dans une embuscade près de Kidal, au Mali."
    let english =
      "The office thanks its partners in Gao for their support and will publish the next update on Friday. Please write to us."
    let (expected, found) = (
      EventFixture.events(story), EventFixture.events("\(story)\n\n\(english)\n")
    )
    #expect(!expected.isEmpty)
    #expect(found.map(\.category) == expected.map(\.category))
    #expect(found.allSatisfy { EventFixture.name($0.location) == "Kidal" })
  }

  @Test func `a list that names a place twice has one event there`() {
    let text =
      "Des manifestations ont eu lieu mardi à Gao, à Kidal et à Gao, au Mali, contre la vie chère."
    let places = EventFixture.events(text).compactMap { EventFixture.name($0.location) }
    #expect(Set(places).count == places.count)
  }

  @Test(arguments: ["dans le nord du Mali", "au Mali"])
  func `an event of which only the country is told is there`(place: String) throws {
    let event = try #require(EventFixture.events("Douze civils ont été tués mardi \(place).").first)
    #expect(event.location.name == "Mali")
    #expect(try #require(event.location.uncertainty).kilometres > 500)
  }
}
