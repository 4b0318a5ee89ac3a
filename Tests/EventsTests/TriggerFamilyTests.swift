@testable import Events
import Testing
@testable import Text

/// Each family of triggers in the forms that news writes, and forms that look alike and tell nothing.
@Suite struct TriggerFamilyTests {
  static let told: [(text: String, category: EventCategory)] = [
    ("Des hommes armés ont livré mardi aux flammes un marché de Gao.", .looting),
    ("Un poste de douane a été réduit en cendres mardi à Gao par des rebelles.", .looting),
    ("Des pillards ont mis à sac mardi des magasins à Dakar.", .looting),
    ("L'armée a largué mardi des barils d'explosifs sur Kidal.", .airstrike),
    ("L'aviation malienne a de son côté frappé mardi un camp à Kidal.", .airstrike),
    ("Un char malien a ouvert le feu mardi sur des villageois près de Gao.", .attackOnCivilians),
    ("Une patrouille a été prise pour cible mardi près de Gao par des rebelles.", .clash),
    ("L'armée a repoussé mardi une attaque des rebelles à Kidal.", .clash),
    ("Un véhicule de l'armée a roulé sur une mine mardi près de Gao.", .ied),
    ("Quatre élus ont été exécutés mardi à Gao par des hommes armés.", .attackOnCivilians),
    ("Un chef des rebelles a été capturé mardi à Gao par l'armée malienne.", .arrest),
    ("Les rebelles ont capturé mardi deux soldats près de Kidal.", .abduction),
    ("Kidal est tombée mardi aux mains des rebelles.", .territory),
    ("La France a restitué mardi la base de Gao à l'armée malienne.", .territory),
    ("La base de Gao a été rendue mardi à l'armée malienne.", .territory),
    ("Plus de 600 personnes ont dû quitter mardi leur domicile à Gao.", .displacement),
    ("Des milliers d'habitants ont été contraints de fuir mardi la ville de Gao.", .displacement),
    (
      "Environ 2 000 personnes ont traversé mardi la frontière pour se réfugier à Goma.",
      .displacement
    ),
    ("Quelque 300 familles se sont déplacées mardi vers le camp de Goma.", .displacement),
    ("Des centaines d'opposants se sont massés mardi devant la mairie de Dakar.", .protest),
    ("La marche a dégénéré mardi à Dakar.", .riot),
    ("Des jets de pierres ont fait deux blessés mardi à Dakar.", .riot),
    ("Un autocar a plongé dans un ravin mardi près de Tours, faisant neuf morts.", .accident),
    ("Une voiture s'est encastrée mardi dans un arbre à Tours.", .accident),
    ("Deux engins piégés ont détoné mardi dans une rue de Gao.", .ied),
    ("Un drone malien a tiré mardi sur un groupe d'hommes près de Gao.", .airstrike),
    ("Une fusillade entre gangs a fait dix morts mardi à Dakar.", .clash),
    ("Des dizaines de milliers d'habitants ont convergé mardi vers la mairie de Dakar.", .protest),
    ("À Dakar, des manifestants ont assiégé mardi le siège du gouvernement.", .protest),
    ("Les feux qui dévorent depuis mardi les collines de Tours ont fait dix morts.", .fire),
    ("1 240 cas et 27 décès ont été notifiés mardi à Goma.", .epidemic),
    ("Un commando du Jnim s'est infiltré mardi dans un camp à Gao.", .clash),
    ("Douze habitants de Gao sont tombés mardi sous les balles du Jnim.", .attackOnCivilians),
    ("Un drone a heurté mardi un cortège funéraire à Gao, tuant dix personnes.", .airstrike),
    ("Un feu d'artifice a embrasé mardi le plafond d'une salle à Tours.", .fire),
    ("Une digue a rompu mardi près de Tours.", .flood),
    ("Neuf employés ont été mis aux arrêts mardi à Dakar.", .arrest),
    ("Quatre enseignants ont recouvré mardi la liberté à Gao.", .other),
    ("Plus de 400 personnes s'en sont échappées mardi à pied vers Goma.", .displacement),
    ("Des rebelles ont fait sauter mardi un pont près de Gao.", .looting),
    ("Quatre manifestants ont péri mardi à Dakar sous les balles de la police.", .protest),
    ("Des supporters ont affronté mardi la police à Tours.", .riot),
    ("Les rebelles ont relâché mardi 120 prisonniers à Goma.", .other),
    ("Quatre otages ont été libérés mardi à Gao.", .other),
    (
      "Huit mineurs ont péri au fond de la mine de Tours, où une explosion a eu lieu mardi.",
      .accident
    ),
    ("Un cessez-le-feu a été conclu mardi à Dakar entre l'armée et les rebelles.", .agreement),
  ]

  @Test(arguments: told)
  func `a form of the family is told`(text: String, category: EventCategory) {
    let events = EventFixture.events(text)
    #expect(events.map(\.category) == [category])
  }

  @Test(arguments: [
    "À Tours, un hypermarché a lancé mardi une offensive sur le prix du beurre.",
    "À Tours, l'explosion du coût de l'énergie inquiète les commerçants depuis mardi.",
    "L'usine de Tours a exécuté mardi les ordres de la direction.",
    "Le maire de Tours a quitté mardi son domicile de bonne heure.",
    "Les électeurs se sont déplacés mardi vers les urnes à Dakar.",
    "La France s'est retirée mardi des négociations de Dakar.",
    "Une partie du carbone est séquestrée depuis mardi dans le sol de Tours.",
    "Le cours du blé a fait mardi une chute libre à Tours.",
    "Les habitants de Gao devaient quitter mardi leurs maisons.",
    "Trois suspects ont été retrouvés morts mardi à Dakar.",
    "La ville de Tours a rendu mardi sa médaille.",
    "Présenté mardi à Tours, son roman se passe dans Dakar bombardée.",
    "La foudre a tué mardi quatre enfants près de Gao.",
    "Le cessez-le-feu a été rompu mardi à Gao.",
    "Des policiers ont été déployés mardi à Dakar à la veille des manifestations.",
    "Il y a dix ans, un attentat faisait douze morts à Tours.",
    "L'enquête sur l'attentat de Tours a progressé mardi.",
    "L'équipe de Tours a réussi mardi huit tirs cadrés.",
    "Un cortège présidentiel a traversé mardi Dakar.",
    "Trois détenus se sont échappés mardi de Tours.",
    "La maison de Tours est tombée mardi en ruine.",
    "La prise d'otages de Dakar s'est achevée mardi.",
    "Le directeur a convergé mardi vers l'avis du maire de Tours.",
  ])
  func `a likeness tells nothing`(text: String) {
    #expect(EventFixture.events(text).map(\.category) == [])
  }

  // MARK: Who, how many, where

  @Test func `adverbs of several words stand inside a verb`() {
    let events = EventFixture.events(
      "Le camp de l'armée malienne a quant à lui été attaqué mardi à Gao par le Jnim.")
    #expect(events.map(\.actor1?.name) == ["JNIM"])
  }

  @Test(arguments: [
    ("Deux de leurs soldats ont été tués mardi dans une embuscade près de Gao.", 2),
    ("Entre 20 et 30 villageois ont été massacrés mardi à Gao.", 20),
    ("Dix à quinze villageois ont été massacrés mardi à Gao.", 10),
    ("Quatre dockers ont été tués mardi dans un bombardement à Gao.", 4),
    (
      "Trois membres d'une même famille, dont un bébé, ont péri mardi dans une frappe à Gao.", 3
    ),
    (
      "Douze civils, selon la radio, ont été tués mardi dans une frappe de drone à Gao.", 12
    ),
    (
      "Douze civils, parmi lesquels deux enfants, ont été tués mardi dans une frappe à Gao.", 12
    ),
    (
      "Gao pleure après la mort de quarante fidèles, mardi, dans l'attaque d'une mosquée à Gao.", 40
    ),
  ])
  func `the number is that of those it counts`(text: String, killed: Int) {
    #expect(EventFixture.events(text).map(\.killed?.value) == [killed])
  }

  @Test func `towns in a row have an event each, and the toll stays with the first`() {
    let events = EventFixture.events(
      "Des frappes de drone ont fait dix morts mardi à Kidal, à Gao et à Anéfis.")
    #expect(events.map { EventFixture.name($0.location) } == ["Kidal", "Gao", "Anéfis"])
    #expect(events.map(\.killed?.value) == [10, nil, nil])
  }

  @Test(arguments: [
    "Un train a déraillé mardi à Gao, à Kidal.", "Une bombe a explosé mardi à Gao, près de Kidal.",
    "Une bombe a explosé mardi à Gao et le maire de Kidal s'est dit inquiet.",
    "Un convoi parti de Gao et de Kidal a sauté mardi sur une mine près d'Anéfis.",
  ])
  func `towns that only stand beside each other are one place`(text: String) {
    #expect(EventFixture.events(text).count == 1)
  }

  @Test func `those who are forced leave, not those who force`() {
    let events = EventFixture.events(
      "La rivière a inondé mardi la ville de Gao, contraignant 12 000 familles à évacuer.")
    let displaced = events.first { $0.category == .displacement }
    #expect(displaced?.actor2?.name == "Civilians (Mali)")
  }

  @Test func `what is ruined right after an attack was so by it`() {
    let events = EventFixture.events(
      "Le Jnim a attaqué mardi un village près de Gao. Le centre de santé a été vandalisé.")
    #expect(events.map(\.category) == [.attackOnCivilians, .looting])
    #expect(events.last?.actor1?.name == "JNIM")
  }

  @Test(arguments: [
    "Le maire a mis en cause le Jnim.", "Le maire pointe du doigt le Jnim.",
    "Le maire attribue l'attaque au Jnim.", "Le maire y voit la main du Jnim.",
  ])
  func `a blame in other words is one`(blame: String) {
    let events = EventFixture.events("Douze villageois ont été massacrés mardi à Gao. \(blame)")
    #expect(events.first?.actor1?.name == "JNIM")
  }

  @Test func `no country lies at a distance of a town`() {
    let events = EventFixture.events(
      "Six soldats ont été tués mardi dans une attaque à 15 km de Gao, dans le nord du Mali.")
    #expect(events.map { EventFixture.name($0.location) } == ["Gao"])
  }

  @Test(arguments: [
    ("Plus d'une centaine de civils ont été tués mardi dans une frappe de drone à Gao.", 100),
    ("Le village de Gao a perdu vingt et un des siens mardi dans une attaque.", 21),
  ])
  func `a number with "plus d'un" is that of its noun`(text: String, killed: Int) {
    #expect(EventFixture.events(text).first?.killed?.value == killed)
  }

  @Test func `who is stabbed need not die`() {
    let events = EventFixture.events("Un policier a été poignardé mardi à Tours.")
    #expect(events.first?.killed == nil)
    #expect(events.first?.injured?.value == 1)
  }

  @Test func `an article after a weekday is no day of the month`() {
    let events = EventFixture.events("Des rebelles ont lancé mardi une attaque contre Gao.")
    #expect(events.first?.date?.earliest == CalendarDate(2024, 3, 12))
  }

  @Test func `a weapon is not who shot`() {
    let events = EventFixture.events(
      "Deux personnes ont été tuées par balle mardi à Dakar par des gendarmes.")
    #expect(events.map(\.actor1?.name) == ["Police Forces of Senegal"])
  }

  @Test func `an adjective says which side`() {
    let events = EventFixture.events(
      "Des affrontements ont éclaté mardi à Gao entre rebelles maoïstes et tribus bédouines.")
    #expect(events.map(\.actor1?.name) == ["rebelles maoïstes"])
    #expect(events.map(\.actor2?.name) == ["tribus bédouines"])
  }

  @Test func `the fighting for a town is not another event`() {
    let events = EventFixture.events(
      "Kidal est tombée mardi aux mains des rebelles. Les combats ont fait dix morts.")
    #expect(events.map(\.category) == [.territory])
    #expect(events.map(\.killed?.value) == [10])
  }

  @Test func `a town between two others is the place, not the stretch`() {
    let events = EventFixture.events(
      "Mardi, à Anéfis, entre Gao et Kidal, des rebelles ont attaqué le camp de l'armée.")
    #expect(events.map { EventFixture.name($0.location) } == ["Anéfis"])
  }

  @Test func `a column that falls into an ambush loses no town`() {
    let events = EventFixture.events(
      "Une colonne de l'armée malienne, partie de Gao, est tombée mardi dans une embuscade près d'Anéfis."
    )
    #expect(events.map(\.category) == [.ambush])
  }

  @Test func `those of a group act for it`() {
    let events = EventFixture.events("Mardi, ceux du Jnim ont attaqué un village près de Gao.")
    #expect(events.map(\.actor1?.name) == ["JNIM"])
  }

  @Test func `takers of hostages who die were struck by others`() {
    let events = EventFixture.events(
      "Des rebelles ont enlevé mardi sept éleveurs à Gao. Deux rebelles ont été tués à Anéfis.")
    #expect(events.map(\.category) == [.abduction, .clash])
    #expect(events.map(\.killed?.value) == [nil, 2])
  }

  @Test func `the theatre of an attack is where it was`() {
    let events = EventFixture.events("Kidal a été mardi le théâtre d'une attaque des rebelles.")
    #expect(events.map { EventFixture.name($0.location) } == ["Kidal"])
  }

  @Test func `where the hurt are taken is not where they were hurt`() {
    let events = EventFixture.events(
      "Une bombe a explosé mardi à Gao. Deux soldats blessés dans l'attaque ont été évacués vers Dakar."
    )
    #expect(events.map { EventFixture.name($0.location) } == ["Gao"])
  }
}
