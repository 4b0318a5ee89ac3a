internal import Events
import Testing

/// What is an event after all, and what is a sum or a mere death.
@Suite struct JudgeTests {
  @Test(arguments: [
    ("Des hommes armés ont tué 840 personnes à Goma.", 840),
    ("Une frappe aérienne a tué 700 personnes à Goma.", 700),
    ("Quelque 900 réfugiés ont été tués à Goma.", 900),
    ("Trois réfugiés ont été tués dans la région de Kidal.", 3),
  ])
  func `a killing may be large and have no day`(text: String, killed: Int) {
    #expect(EventFixture.events(text).map(\.killed?.value) == [killed])
  }

  @Test(arguments: [
    "Quelque 7 300 personnes ont été tuées au Mali, d'après un élu.",
    "Dans la région de Kidal, plus de 4 000 personnes ont été tuées, d'après un élu.",
  ])
  func `thousands killed by nobody all over an area are a sum`(text: String) {
    #expect(EventFixture.events(text).map(\.trigger) == [])
  }

  @Test func `who perishes by a weapon was attacked`() {
    let events = EventFixture.events("Huit pêcheurs ont péri mercredi à Goma sous les bombes.")
    #expect(events.map(\.killed?.value) == [8])
  }
}
