import NewsText
import Testing

@testable import EventMapper

/// Who does it and to whom, as the clause says.
@Suite struct RolesTests {
  @Test(arguments: [
    "Huit pêcheurs ont été tués par balles, des gendarmes ont été blessés jeudi dernier à Goma.",
    "Huit pêcheurs ont été abattus mercredi à Goma à coups de feu et des militaires ont fui.",
    "Huit pêcheurs ont été tués mercredi à Goma par des balles perdues, et les gendarmes cherchent qui tirait.",
  ])
  func `who stands after a comma or "et" fired no bullet`(text: String) {
    let events = EventFixture.events(text).filter { $0.killed?.value == 8 }
    #expect(
      events.map(\.actor1?.name) == ["Unidentified Armed Group (Democratic Republic of Congo)"])
  }

  @Test(arguments: [
    ("Huit pêcheurs ont péri mercredi à Goma sous les balles du M23.", "M23: March 23 Movement"),
    ("Huit pêcheurs ont péri mercredi à Goma sous les balles des rebelles.", "rebelles"),
    ("Huit pêcheurs ont péri mercredi à Goma sous le feu nourri des rebelles.", "rebelles"),
    ("Goma est tombée mercredi aux mains de plusieurs dizaines d'insurgés.", "insurgés"),
    ("Goma est passée mercredi sous le contrôle total du M23.", "M23: March 23 Movement"),
  ])
  func `whose hands and bullets they are stands right after them`(text: String, agent: String) {
    #expect(EventFixture.events(text).map(\.actor1?.name) == [agent])
  }
}
