internal import Claims
import Events
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

  @Test
  func `names of a text without a word for an event are left unread where only events are wanted`()
  {
    let calm = "Le marché de Gao, au Mali, est ouvert."
    #expect(map(calm, .events).toponyms.isEmpty)
    let told = map("Quatre soldats ont été tués mardi près de Gao, au Mali.", .events)
    #expect(told.explanation.events.first?.evidence.isEmpty == true)
  }
}
