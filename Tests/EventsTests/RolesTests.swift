@testable import Events
import Testing

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

  @Test(arguments: [
    "Vingt platanes ont été abattus mardi à Tours.",
    "Un vieux chêne a été abattu mardi à Tours.",
    "Quatre loups ont été abattus mardi à Tours.",
    "Quatre loups ont été tués mardi à Tours.",
    "Les palissades ont été abattues mardi à Tours.",
    "Sept ordonnances ont été exécutées mardi à Tours.",
    "Trois compteurs ont été enlevés mardi à Tours.",
    "Deux réacteurs ont été arrêtés mardi à Tours.",
    "Trois camions ont été enlevés mardi à Tours.",
    "Une grande part du carbone a été séquestrée mardi à Tours.",
  ])
  func `trees, beasts and papers are nobody killed or taken`(text: String) {
    #expect(EventFixture.events(text).map(\.trigger) == [])
  }

  @Test func `felled trees are not counted with the dead of a storm`() {
    let events = EventFixture.events(
      "Une tempête a balayé Tours mardi et trente platanes ont été abattus.")
    #expect(events.map(\.category) == [.storm])
    #expect(events.first?.killed == nil)
  }

  @Test(arguments: [
    ("Quatre puisatiers ont été tués mardi à Gao.", EventCategory.attackOnCivilians),
    ("Deux hydrologues ont été enlevés mardi à Gao.", .abduction),
    ("Un forgeron a été abattu mardi à Gao.", .attackOnCivilians),
    ("Trois puisatiers, dont une femme, ont été abattus mardi à Gao.", .attackOnCivilians),
    ("Un puisatier de 52 ans a été abattu mardi à Gao.", .attackOnCivilians),
    ("Cinq rançonneurs ont été arrêtés mardi à Dakar.", .arrest),
    ("Cinq contrebandiers ont été arrêtés mardi à Dakar.", .arrest),
  ])
  func `a noun that no list has is a person by the verb, a trade or an age`(
    text: String, category: EventCategory
  ) {
    #expect(EventFixture.events(text).map(\.category) == [category])
  }

  @Test func `an age is no number of dead`() {
    let events = EventFixture.events("Un puisatier de 52 ans a été abattu mardi à Gao.")
    #expect(events.map(\.killed?.value) == [1])
  }
}
