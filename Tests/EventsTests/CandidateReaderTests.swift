@testable import Events
import Testing

/// What is told in a sentence, by the words that belong to the same verb.
@Suite struct CandidateReaderTests {
  @Test(arguments: [
    "Trois gendarmes ont été tués lundi à Kidal, où la rébellion s'étend depuis des années.",
    "Trois gendarmes ont été tués lundi à Kidal, selon un observateur qui suit la guerre.",
    "Trois gendarmes ont été tués lundi à Kidal dans ce conflit.",
    "Trois gendarmes qui avaient survécu à la guerre ont été tués lundi à Kidal.",
  ])
  func `a war that is named beside a killing leaves it an event`(text: String) {
    #expect(EventFixture.events(text).map(\.killed?.value) == [3])
  }

  @Test(arguments: [
    "La guerre a coûté la vie à 300 habitants de Kidal.",
    "Durant l'insurrection, 300 habitants de Kidal ont été tués.",
    "Depuis le début de la guerre, 300 habitants de Kidal ont été tués.",
    "Quelque 300 habitants de Kidal ont perdu la vie lors du conflit.",
  ])
  func `the dead of a whole war are a sum`(text: String) {
    #expect(EventFixture.events(text).map(\.trigger) == [])
  }

  @Test(arguments: [
    (
      "Une fourgonnette a quitté la route lundi à Tours, fauchant six joggeurs.",
      EventCategory.accident
    ),
    ("Un obus est tombé lundi sur Kidal, fauchant six habitants.", .shelling),
    (
      "Des hommes armés ont ouvert le feu lundi à Kidal, fauchant six habitants.",
      .attackOnCivilians
    ),
  ])
  func `who is mown down is killed by a weapon or hit by a car`(
    text: String, category: EventCategory
  ) {
    #expect(EventFixture.events(text).map(\.category) == [category])
  }

  @Test(arguments: [
    "Sept soldats ont été tués lundi par une mine posée au fond d'une cuvette près de Kidal.",
    "Sept soldats ont été tués lundi par une mine près de Kidal, où l'or se vend bien.",
    "Sept soldats ont été tués lundi par une mine à l'entrée d'une galerie marchande de Kidal.",
  ])
  func `a mine that lies at the bottom of something is a weapon`(text: String) {
    #expect(EventFixture.events(text).map(\.category) == [.ied])
  }

  @Test(arguments: [
    "Sept habitants ont été tués lundi au fond d'une mine près de Kidal.",
    "Sept habitants ont été tués lundi dans une mine de cuivre près de Kidal.",
    "Sept orpailleurs ont été tués lundi près d'une mine à Kidal.",
  ])
  func `a mine with ore, a bottom or miners is a pit`(text: String) {
    let events = EventFixture.events(text)
    #expect(events.count == 1 && events.first?.category != .ied)
  }

  @Test(arguments: [
    "Un élu incrimine le Jnim.", "Les rescapés incriminent le Jnim.", "Un élu a incriminé le Jnim.",
    "Un élu imputa l'attaque au Jnim.", "Un élu a attribué l'attaque au Jnim.",
    "L'enquête avance, imputant l'attaque au Jnim.", "Un élu soupçonne le Jnim.",
  ])
  func `who is blamed right after did it`(blame: String) {
    let events = EventFixture.events("Neuf bergers ont été massacrés lundi à Kidal. \(blame)")
    #expect(events.map(\.actor1?.name) == ["JNIM"])
  }

  @Test(arguments: [
    (
      "Des jeunes ont manifesté et cinq ont été interpellés.\n\nDes femmes ont manifesté à Gao.",
      "Gao"
    ),
    (
      "Des étudiants ont manifesté et trois ont été arrêtés.\n\nDes mères ont manifesté à Kidal.",
      "Kidal"
    ),
  ])
  func `what the last sentence of a report tells again is placed there`(text: String, place: String)
  {
    #expect(EventFixture.events(text).map { EventFixture.name($0.location) } == [place])
  }

  @Test(arguments: [
    "Hier à Kidal les soldats ont Gao hier abord tué mardi dix civils.",
    "Hier à Kidal les soldats ont conflit hier abord tué mardi dix civils.",
    "Hier à Kidal les soldats ont à Gao hier abord été tués mardi, dix.",
  ])
  func `a name or a noun among the words of a verb has nothing between`(text: String) {
    #expect(EventFixture.events(text).count <= 2)
  }
}
