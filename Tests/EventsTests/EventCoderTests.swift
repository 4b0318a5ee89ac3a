internal import Distances
@testable import Events
import Geodesy
import Testing
@testable import Text

@Suite struct EventCoderTests {
  // MARK: Type

  static let types: [(text: String, category: EventCategory, acled: ACLEDType?)] = [
    ("Des combats ont opposé mardi l'armée malienne à des rebelles à Kidal.", .clash, .armedClash),
    ("Six soldats ont été tués mardi dans une embuscade près de Gao.", .ambush, .armedClash),
    ("Un camion de l'armée a sauté mardi sur une mine près de Gao.", .ied, .mine),
    ("Un kamikaze s'est fait exploser mardi dans un marché de Gao.", .ied, .suicideBomb),
    ("Une frappe de drone a fait dix morts mardi à Kidal.", .airstrike, .airStrike),
    ("L'armée a tiré mardi des obus sur Kidal.", .shelling, .shelling),
    (
      "Des hommes armés ont massacré douze villageois mardi près de Gao.", .attackOnCivilians,
      .attack
    ),
    ("Deux humanitaires ont été enlevés mardi à Gao.", .abduction, .abduction),
    ("Des hommes armés ont pillé mardi un dépôt de vivres à Gao.", .looting, .looting),
    (
      "Les rebelles se sont emparés mardi de la ville de Kidal.", .territory,
      .nonStateActorOvertakesTerritory
    ),
    (
      "Les rebelles ont pris mardi Kidal.", .territory, .nonStateActorOvertakesTerritory
    ),
    ("L'armée a détruit mardi deux drones à Gao.", .other, .disruptedWeapons),
    ("Deux ingénieurs ont été enlevés mardi à Gao.", .abduction, .abduction),
    ("Trois apiculteurs ont été arrêtés mardi à Gao.", .arrest, .arrests),
    ("L'armée a repris mardi le contrôle de Kidal.", .territory, .governmentRegainsTerritory),
    ("La Minusma a quitté mardi son camp de Kidal.", .territory, .transferOfTerritory),
    ("Des milliers de personnes ont manifesté mardi à Dakar.", .protest, .peacefulProtest),
    (
      "La police a dispersé mardi à coups de gaz lacrymogène une manifestation à Dakar.", .protest,
      .protestWithIntervention
    ),
    (
      "Des milliers de jeunes se sont déversés mardi dans les rues de Dakar.", .protest,
      .peacefulProtest
    ),
    ("Des émeutes ont éclaté mardi à Dakar.", .riot, .violentDemonstration),
    ("Trois opposants ont été arrêtés mardi à Dakar.", .arrest, .arrests),
    (
      "Le gouvernement et les rebelles ont signé mardi un accord de paix à Dakar.", .agreement,
      .agreement
    ),
    ("Un accident de car a fait trois morts mardi près de Tours.", .accident, nil),
    ("Des inondations ont fait deux morts mardi à Tours.", .flood, nil),
    ("Un incendie a détruit un entrepôt mardi à Tours.", .fire, nil),
    ("Une tempête a balayé la région de Tours mardi.", .storm, nil),
    ("Un séisme a secoué mardi la ville de Tours.", .earthquake, nil),
    ("Une épidémie de choléra a fait douze morts à Goma.", .epidemic, nil),
  ]

  @Test(arguments: types)
  func `codes what happened`(text: String, category: EventCategory, acled: ACLEDType?) {
    let events = EventFixture.events(text)
    #expect(events.count == 1)
    #expect(events.first?.category == category)
    #expect(events.first?.acled == acled)
  }

  // MARK: No event

  @Test(arguments: [
    "Aucune attaque n'a eu lieu mardi à Gao.",
    "L'armée n'a pas attaqué Kidal mardi.",
    "En cas d'attaque contre Gao, l'armée interviendra.",
    "Une manifestation aura lieu samedi à Dakar.",
    "L'armée pourrait attaquer Kidal.",
    "Depuis 2012, le Mali est en proie à des attaques.",
    "Chaque année, des inondations frappent Dakar.",
    "Le gouverneur craint des tirs d'obus sur Gao.",
    "L'attaquant a ouvert le score d'une frappe de loin, Dakar s'incline 2-1 en finale de la coupe.",
    "L'explosion des prix inquiète les habitants de Dakar.",
    "Le combat contre le racisme continue à Tours.",
    "L'armée a déjoué mardi un attentat à Gao.",
    "Pourquoi les rebelles ont-ils attaqué Kidal ?",
    "Le film raconte la bataille de Kidal.",
    // What something was, what is not so, what something else came after.
    "C'est la troisième attaque à Gao depuis janvier.",
    "Personne n'avait revendiqué mardi l'attentat de Gao.",
    "Le Mali a reçu mardi à Gao trois avions de combat.",
    "Un système capable d'intercepter des roquettes a été livré mardi à Kidal.",
    "Au fil des ans, les attaques ont tué des dizaines de soldats à Gao.",
    "L'armée a simulé mardi à Gao des attaques lors d'un exercice.",
    "En réponse à l'invasion du Mali par la France, Dakar a fermé sa frontière.",
    "Les rebelles assiègent Gao depuis janvier.",
    "Le bilan donne le nombre de personnes tuées et déplacées à Gao.",
    "Lundi, 700 habitants de Dakar ont été déplacés dans le fichier des absents.",
    "Le siège du parti à Dakar a été pris d'assaut mardi par ses militants.",
    "Au moins 628 enlèvements ont eu lieu à Gao depuis janvier.",
    "La ville de Gao est depuis juin le théâtre d'un regain d'attaques attribuées au Jnim.",
    "À Dakar, le gouvernement dénonce mardi une violation du cessez-le-feu.",
    "En 2022, le banditisme a tué plus de 900 voyageurs au Sénégal.",
    "Plus de 200 soldats ont perdu la vie dans ce conflit à Gao.",
    "Dans la région de Kidal, 11 500 personnes ont été tuées, selon un élu.",
    "Des policiers ont tiré en l'air mardi à Gao.",
    "Depuis le début de l'année, plus de 2 000 personnes ont été tuées à Gao par le Jnim.",
    "Après des mois de cessez-le-feu entre le Mali et le Jnim, Gao est calme.",
    "Un élu de Gao a été condamné mardi pour son implication dans l'attaque du camp.",
    "Il s'agit de la pire attaque à Gao depuis janvier.",
    "Depuis le début de la crise, fin 2017, quelques attaques ont été perpétrées à Gao.",
    "Le cessez-le-feu en vigueur à Gao depuis août reste fragile.",
    "Le Mali parle de Gao et d'autres villes, dont les rebelles s'étaient emparés.",
  ])
  func `what did not happen is left out`(text: String) {
    #expect(EventFixture.events(text).map(\.trigger) == [])
  }

  // MARK: Who

  static let parties: [(text: String, first: String?, second: String?)] = [
    (
      "L'armée malienne a attaqué mardi les rebelles à Kidal.", "Military Forces of Mali (2021-)",
      "rebelles"
    ),
    (
      "Le camp de l'armée malienne a été attaqué mardi à Gao par le Jnim.", "JNIM",
      "Military Forces of Mali (2021-)"
    ),
    (
      "Une attaque attribuée au Jnim a tué dix villageois mardi près de Gao.", "JNIM",
      "Civilians (Mali)"
    ),
    (
      "Des hommes armés non identifiés ont enlevé deux éleveurs mardi à Gao.",
      "Unidentified Armed Group (Mali)", "Civilians (Mali)"
    ),
    (
      "Des affrontements ont éclaté mardi entre l'armée malienne et le Jnim à Gao.",
      "Military Forces of Mali (2021-)", "JNIM"
    ),
    ("Des étudiants ont manifesté mardi à Dakar.", "Protesters (Senegal)", nil),
    (
      "Des avions français ont bombardé mardi une position du Jnim près de Gao.",
      "Military Forces of France", "JNIM"
    ),
    (
      "Trois opposants ont été arrêtés mardi à Dakar.", "Police Forces of Senegal",
      "Civilians (Senegal)"
    ),
    (
      "Six soldats maliens ont été tués mardi dans une embuscade près de Gao.",
      "Unidentified Armed Group (Mali)", "Military Forces of Mali (2021-)"
    ),
    ("Le Jnim a attaqué mardi un marché à Gao.", "JNIM", "Civilians (Mali)"),
    (
      "Douze villageois ont été massacrés mardi à Gao. Le maire accuse l'armée malienne.",
      "Military Forces of Mali (2021-)", "Civilians (Mali)"
    ),
    (
      "Une mine a explosé mardi près de Gao au passage d'une patrouille malienne.",
      "Unidentified Armed Group (Mali)", "Military Forces of Mali (2021-)"
    ),
    (
      "Un chanteur populaire a été abattu mardi à Tours.", "Unidentified Armed Group (France)",
      "Civilians (France)"
    ),
  ]

  @Test(arguments: parties)
  func `names who did it to whom`(text: String, first: String?, second: String?) {
    let event = EventFixture.events(text).first
    #expect(event?.actor1?.name == first)
    #expect(event?.actor2?.name == second)
  }

  @Test func `who fights beside is no side of its own`() {
    let event = EventFixture.events(
      "Les FAMa, épaulées par Wagner, ont attaqué mardi les rebelles à Kidal."
    ).first
    #expect(event?.actor1?.name == "Military Forces of Mali (2021-)")
    #expect(event?.actor1?.associated == "Wagner Group")
  }

  @Test func `the owner of an object is no actor`() {
    let event = EventFixture.events(
      "L'armée malienne a détruit mardi à Kidal un véhicule de la Minusma."
    ).first
    #expect(event?.actor1?.name == "Military Forces of Mali (2021-)")
    #expect(event?.actor2?.name != "MINUSMA")
  }

  @Test func `a claim of responsibility names the perpetrator`() {
    let events = EventFixture.events(
      "Un camp militaire a été attaqué mardi à Gao. Le GSIM a revendiqué l'attaque.")
    #expect(events.map(\.actor1?.name) == ["JNIM"])
  }

  @Test func `a deed that nobody claims has no perpetrator by that`() {
    let events = EventFixture.events(
      "Des hommes armés ont enlevé mardi deux employés à Gao. Aucun groupe n'a revendiqué l'enlèvement."
    )
    #expect(events.map(\.actor1?.name) == ["Unidentified Armed Group (Mali)"])
  }

  @Test func `the dead of one town are not all the dead`() {
    let event = EventFixture.events(
      """
      Les inondations de mardi au Mali ont fait au moins 217 morts. À Gao, soixante-deux personnes ont été tuées par les \
      inondations.
      """
    ).first
    #expect(event?.killed?.value == 217)
    #expect((event?.location).flatMap(EventFixture.name) == "Mali")
  }

  @Test func `the group is the one named last`() {
    let events = EventFixture.events(
      "Le Jnim avait promis de partir. Le M23 menace Goma. Le groupe s'est emparé mardi de Goma.")
    #expect(events.map(\.actor1?.name) == ["M23: March 23 Movement"])
  }

  @Test func `a state signs by its government`() {
    let event = EventFixture.events("Le Mali et le Jnim ont signé mardi un accord de paix à Dakar.")
      .first
    #expect(event?.actor1?.name == "Government of Mali")
    #expect(event?.actor2?.name == "JNIM")
  }

  @Test func `a weapon that is shot down is nobody killed`() {
    let events = EventFixture.events("L'armée malienne affirme avoir abattu mardi 21 drones à Gao.")
    #expect(events.map(\.trigger) == [])
    let beside = EventFixture.events(
      "Une frappe a tué deux bergers mardi à Gao, et 21 drones ont été abattus.")
    #expect(beside.map(\.killed?.value) == [2])
  }

  @Test func `people of a country who are counted are people`() {
    let events = EventFixture.events(
      "Deux Français et un Sénégalais, enlevés lundi à Gao, ont été libérés mercredi.")
    #expect(events.map(\.category).contains(.abduction))
    #expect(!events.map(\.category).contains(.territory))
  }

  @Test func `an adjective is no army`() {
    let events = EventFixture.events("Une bande armée a tué mardi dix villageois à Gao.")
    #expect(events.map(\.actor1?.name) == ["Unidentified Armed Group (Mali)"])
  }

  // MARK: Told again

  @Test(arguments: [
    // A day of the week, "hier" and an hour may be one day; last week is another.
    (
      "Dix civils ont été massacrés samedi à Gao. Le massacre de samedi matin a eu lieu à Gao, dit un élu.",
      1
    ),
    (
      "Dix civils ont été tués samedi à Gao dans une attaque. Hier, l'attaque de Gao a tué dix civils.",
      1
    ),
    // A quarter of the town, the town just taken.
    (
      "Une bombe a tué dix civils mardi à Gao. La bombe, placée dans le quartier de Boulgoundjé, a tué dix civils.",
      1
    ),
    // How it was done, by those who did it.
    (
      "Six soldats ont péri mardi dans une embuscade à Gao. Les assaillants ont ouvert le feu sur le convoi.",
      1
    ),
    ("Les rebelles se sont emparés mardi de Kidal. Cette offensive a fait dix morts.", 1),
  ])
  func `a deed told again is one event`(text: String, count: Int) {
    let mapped = EventFixture.undated(text)
    #expect(mapped.count == count)
  }

  @Test func `what was before and what was elsewhere are events of their own`() {
    let events = EventFixture.events(
      """
      Des affrontements ont fait vingt morts mardi à Gao. En décembre, onze personnes avaient été tuées dans des \
      affrontements. Une frappe a tué deux civils mercredi à Goma. La ville de Kidal a aussi été la cible de frappes.
      """)
    #expect(events.map { EventFixture.name($0.location) } == ["Gao", "Gao", "Goma", "Kidal"])
  }

  @Test(arguments: [
    (
      "Une zone de Gao a été calme. Deux officiers ont été pris mardi dans une embuscade à Gao.",
      EventCategory.ambush
    ),
    ("Les manifestants paysans ont incendié mardi un camion à Gao.", .riot),
    ("Des heurts ont opposé mardi des villageois à la police anti-émeute à Tours.", .riot),
  ])
  func `is named by who does it, not by the words alone`(text: String, category: EventCategory) {
    #expect(EventFixture.events(text).map(\.category) == [category])
  }

  @Test func `where people march a clash is theirs with the police`() {
    let events = EventFixture.events(
      "Des milliers de personnes ont manifesté mardi à Dakar. De violents affrontements ont éclaté mardi à Dakar."
    )
    #expect(events.map(\.category) == [.protest, .riot])
  }

  @Test func `a toll of many months is not that of one fight`() {
    let events = EventFixture.events(
      "L'armée a tué 48 combattants près de Gao. Un affrontement a fait dix-neuf morts mardi à Gao."
    )
    #expect(events.map { $0.killed?.value } == [48, 19])
    let again = EventFixture.events(
      "L'armée a tué 48 combattants près de Gao. Un affrontement a fait quarante morts mardi à Gao."
    )
    #expect(again.count == 1)
  }

  @Test(arguments: [("le 7 janvier", 2), ("le 9 mars", 1)])
  func `an attack of another month is another attack`(day: String, count: Int) {
    let events = EventFixture.events(
      """
      L'armée a tué cinq combattants à Gao. Un camp a été fouillé. L'attaque du Jnim à Gao \(day) a fait cinq \
      morts.
      """)
    #expect(events.count == count)
    #expect(events.allSatisfy { EventFixture.name($0.location) == "Gao" })
  }

  @Test func `an attack that struck came from no aircraft`() {
    let event = EventFixture.events(
      "L'attaque terroriste qui a frappé mardi un poste militaire à Gao.")
    #expect(event.map(\.category) == [.clash])
  }

  // MARK: When

  @Test func `the day before a colon is that of what follows`() {
    let events = EventFixture.events(
      "- 12 mai 2023 : deux ingénieurs sont enlevés par des hommes armés à Gao.")
    #expect(events.first?.date?.earliest == CalendarDate(2023, 5, 12))
  }

  @Test func `the day of a signature is not that of the attack`() {
    let events = EventFixture.events(
      "Une attaque a fait dix morts à Gao malgré la signature, le 4 mars, d'une convention.")
    #expect(events.map { $0.date?.earliest } == [nil])
  }

  static let days: [(text: String, earliest: CalendarDate?, latest: CalendarDate?)] = [
    (
      "L'armée a bombardé un hangar, bourré de munitions et occupé par des miliciens, ce 12 mars à Gao.",
      CalendarDate(2024, 3, 12), CalendarDate(2024, 3, 12)
    ),
    (
      "Le camp de Gao a été attaqué lundi, a indiqué mercredi l'armée.", CalendarDate(2024, 3, 11),
      CalendarDate(2024, 3, 11)
    ),
    (
      "Des combats récents près de Kidal ont fait dix morts.", CalendarDate(2024, 2, 29),
      CalendarDate(2024, 3, 13)
    ),
  ]

  @Test(arguments: days)
  func `the date is the event's, not the report's`(
    text: String, earliest: CalendarDate?, latest: CalendarDate?
  ) {
    let date = EventFixture.events(text).first?.date
    #expect(date?.earliest == earliest)
    #expect(date?.latest == latest)
  }

  // MARK: Where

  @Test func `a region is not the town of its name`() {
    let location = EventFixture.events(
      "Douze soldats ont été tués mardi dans une embuscade dans la région de Kidal."
    ).first?.location
    #expect(location.flatMap(EventFixture.name) == "Région de Kidal")
    #expect(location?.geoPrecision == 3)
    #expect(location?.wherePrecision == 4)
  }

  @Test func `near a place is less precise than in it`() {
    let location = EventFixture.events("Six soldats ont péri mardi dans une embuscade près de Gao.")
      .first?.location
    #expect(location?.geoPrecision == 2)
    #expect(location?.wherePrecision == 2)
  }

  @Test func `an unknown name is located by its stated distance`() throws {
    let location = try #require(
      EventFixture.events(
        "Des hommes armés ont attaqué mardi le village de Tinzawaka, à 30 kilomètres au nord de Gao."
      ).first?.location)
    #expect(location.method == .offset)
    #expect(location.claim == 0)
    #expect(location.place == nil)
    let latitude = try #require(location.coordinate?.latitude)
    #expect(abs(latitude - 16.54) < 0.02)
  }

  @Test func `a distance counts from its town though the area follows`() {
    let location = EventFixture.events(
      "Dix soldats ont péri mardi dans une embuscade à quinze kilomètres de Gao, dans le nord du Mali."
    ).first?.location
    #expect(location?.method == .offset || location?.method == .ring)
    #expect(location?.claim == 0)
  }

  @Test func `an event without a place is kept with the reason`() {
    let location = EventFixture.events("Dix soldats ont été tués mardi dans une embuscade.")
      .first?.location
    #expect(location?.coordinate == nil)
    #expect(location?.reason != nil)
  }

  @Test func `a place in the name of a group is not where it struck`() {
    let events = EventFixture.events(
      "L'État islamique au Sahel a tué mardi douze soldats dans une embuscade.")
    #expect(events.count == 1)
    #expect(events.first?.location.coordinate == nil)
    #expect(events.first?.location.reason != nil)
  }

  static let wheres: [(text: String, places: [String?])] = [
    // A day may be called by what happened elsewhere.
    (
      "Dix soldats ont été tués dans une embuscade près de Gao mardi, jour de la chute de Kidal.",
      ["Gao", "Kidal"]
    ),
    ("Dix soldats ont péri mardi dans l'attaque de Kidal.", ["Kidal"]),
    // Where it is said is not where it was.
    (
      "« Douze soldats ont été tués mardi dans une embuscade », dit un vieux professeur à Dakar.",
      [nil]
    ),
    (
      "Tout va mal. Beaucoup de soldats ont été tués mardi\", déclare un étudiant de 18 ans à Tours.",
      []
    ),
    // Which country a country is.
    (
      "Au Sénégal, l'armée s'inquiète. Des rebelles ont pris mardi le contrôle de ce pays.",
      ["Sénégal"]
    ),
    (
      """
      Mali : le chanteur en prison
      Il est né à Gao, au Mali. Les autorités françaises l'ont arrêté mardi.
      """, ["France"]
    ),
    ("Deux civils ont été abattus mardi au Mali, à la frontière avec le Sénégal.", ["Mali"]),
    // Sources, nicknames, treaties, storms and owners have places of their own.
    ("Un poste a été attaqué mardi au Mali, selon l'Observatoire de Dakar.", ["Mali"]),
    ("Des rebelles ont attaqué mardi à Gao un dépôt surnommé « Dakar ».", ["Gao"]),
    ("Une attaque a fait dix morts mardi à Gao malgré l'accord de paix de Dakar.", ["Gao"]),
    ("L'ouragan Kidal a frappé mardi la ville de Tours.", ["Tours"]),
    (
      "Des combats ont opposé mardi l'armée et les rebelles des Forces unies (FU) du Mali à Goma.",
      ["Goma"]
    ),
    ("Un car parti de Dakar pour rejoindre Gao a percuté un camion mardi à Kidal.", ["Kidal"]),
    ("Un assaut attribué par Dakar au Jnim a tué dix civils mardi à Gao.", ["Gao"]),
    (
      "Un bateau qui provenait de Dakar a fait naufrage mardi près de Gao, faisant dix morts.",
      ["Gao"]
    ),
    (
      "Une attaque a tué dix civils mardi à Kidal, selon des habitants réfugiés à Gao.",
      ["Kidal"]
    ),
    // Another country's name beside it rules a namesake out, here and in the next sentence.
    (
      "Une frappe a tué dix civils mardi à Tours, dans le nord du Mali. Tours est en ruine.",
      [nil]
    ),
    // "Le pays", "la capitale".
    (
      """
      Mali : nouvelle attaque
      La capitale du Sénégal, Dakar, a réagi. Douze villageois ont été massacrés mardi dans l'est du pays.
      """, ["Mali"]
    ),
    (
      """
      Une bombe a explosé lundi dans un marché de Dakar, faisant dix morts. Trois autres explosions ont fait sept \
      morts mardi ailleurs dans la capitale.
      """, ["Dakar", "Dakar"]
    ),
    (
      """
      Une attaque a tué lundi deux soldats dans la région de Kidal. Mardi, dix soldats sont morts dans une attaque \
      dans cette même région.
      """, ["Région de Kidal", "Région de Kidal"]
    ),
    // A border is not the country behind it, a direction not the town it counts from.
    (
      "Six soldats maliens ont péri mardi dans une embuscade près de la frontière avec le Sénégal.",
      [nil]
    ),
    (
      "Dans la région de Kidal, au nord de Gao, une attaque a fait dix morts mardi.",
      ["Région de Kidal"]
    ),
    // Nobody fights where peace is signed.
    (
      """
      RDC : l'accord est signé
      Le gouvernement et le M23 ont signé lundi un accord de paix à Dakar. Deux soldats ont été tués mardi dans des \
      combats.
      """, ["Dakar", "République démocratique du Congo"]
    ),
    (
      """
      Kidal sous le feu
      Le maire de Gao est inquiet. Dix civils ont été massacrés mardi dans cette ville des hauteurs de Gao.
      """, ["Gao"]
    ),
    ("Dix civils ont été massacrés mardi à Kidal, dans les collines de Gao.", ["Kidal"]),
    (
      "Kidal, siège du gouvernement depuis la chute de Gao, a été attaquée mardi par le Jnim.",
      ["Kidal"]
    ),
    // What only touches on it says nothing of where it was.
    (
      """
      La France a envahi le Mali mardi. Un mois après l'invasion, un ministre a parlé des écoles \
      de Dakar.
      """, ["Mali"]
    ),
  ]

  @Test(arguments: wheres)
  func `an event is where the words put it`(text: String, places: [String?]) {
    #expect(EventFixture.events(text).map { EventFixture.name($0.location) } == places)
  }

  @Test func `what follows an arrest abroad is not abroad`() {
    let events = EventFixture.events(
      """
      Mali : le chanteur en prison
      Il est né à Gao, au Mali. Les autorités françaises l'ont arrêté mardi. Son frère a été arrêté mercredi par \
      l'armée malienne.
      """)
    #expect(events.map { EventFixture.name($0.location) } == ["France", "Mali"])
  }

  @Test func `the town is the one named before`() {
    let location = EventFixture.events(
      "Le chef du Jnim pour Gao interdit depuis mardi aux camions d'entrer dans la ville."
    ).first?.location
    #expect(location.flatMap(EventFixture.name) == "Gao")
  }

  // MARK: How many

  static let tolls: [(text: String, killed: Int?, injured: Int?)] = [
    ("Une attaque a fait 15 morts et neuf blessés mardi à Gao.", 15, 9),
    ("Au moins dix-huit civils ont été massacrés mardi à Gao.", 18, nil),
    ("Des obus ont tué deux femmes et trois enfants mardi à Gao.", 5, nil),
    ("Des dizaines de villageois ont été massacrés mardi à Gao.", 12, nil),
    ("Une explosion de bombe n'a fait aucun mort mardi à Gao.", 0, nil),
    ("Une bombe a explosé mardi à Gao, tuant un soldat et en blessant trois autres.", 1, 3),
    ("Un camp a été attaqué mardi à Gao. Le bilan est de douze morts.", 12, nil),
  ]

  @Test(arguments: tolls)
  func `counts the dead and the hurt`(text: String, killed: Int?, injured: Int?) {
    let events = EventFixture.events(text)
    #expect(events.count == 1)
    #expect(events.first?.killed?.value == killed)
    #expect(events.first?.injured?.value == injured)
  }

  @Test func `of two figures the lower stands and both are noted`() {
    let event = EventFixture.events(
      "Une attaque a fait 15 morts mardi à Gao. Selon un élu, l'attaque a fait vingt morts."
    ).first
    #expect(event?.killed?.value == 15)
    #expect(event?.notes.contains { $0.contains("15 morts") && $0.contains("vingt morts") } == true)
  }

  @Test func `a total of two attacks is the toll of neither`() {
    let events = EventFixture.events(
      """
      Des bergers ont été attaqués lundi à Gao. Un poste de douane a été attaqué mardi à Kidal. Le \
      préfet parle de 37 civils et 11 douaniers tués au total.
      """)
    #expect(events.count == 2)
    #expect(events.allSatisfy { $0.killed == nil && !$0.notes.isEmpty })
  }

  @Test func `the dead of an older story are not those of the march`() {
    let event = EventFixture.events(
      """
      Des milliers de personnes ont défilé mardi à Dakar, trois mois après un naufrage qui avait coûté \
      la vie à quinze pêcheurs.
      """
    ).first { $0.category == .protest }
    #expect(event?.killed == nil)
    #expect(event?.acled == .peacefulProtest)
  }

  // MARK: How sure

  @Test(arguments: [
    ("Le camp de Gao aurait été attaqué mardi par des rebelles.", Event.Status.reported),
    ("L'armée malienne affirme que les rebelles ont attaqué Gao mardi.", .claimed),
    ("Des rebelles ont attaqué Gao mardi.", .asserted),
  ])
  func `says how sure the report is`(text: String, status: Event.Status) {
    #expect(EventFixture.events(text).first?.status == status)
  }

  @Test func `an event told twice is one event with two quotes`() {
    let events = EventFixture.events(
      """
      Dix soldats tués dans une embuscade près de Gao

      Dix soldats ont été tués mardi dans une embuscade près de Gao. L'attaque a duré deux heures.
      """)
    #expect(events.count == 1)
    #expect(events.first?.furtherQuotes.count == 2)
  }

  @Test func `what is told over and over costs in proportion`() {
    func duration(_ times: Int) -> Duration {
      let telling = "Dix soldats ont été tués mardi dans une embuscade près de Gao. "
      return ContinuousClock().measure {
        #expect(EventFixture.events(String(repeating: telling, count: times)).count == 1)
      }
    }
    _ = duration(50)
    let once = duration(200)
    // Eight times the text: linear is 8, quadratic 64.
    #expect(duration(1600) < once * 24)
  }

  @Test func `two verbs for one deed are one event`() {
    let events = EventFixture.events(
      "Les habitants de Dakar ont lapidé et incendié mardi un véhicule de la mairie.")
    #expect(events.map(\.category) == [.riot])
  }

  @Test func `another attack is another event`() {
    let events = EventFixture.events(
      "Un camp a été attaqué lundi à Gao. Une autre attaque a visé mardi un poste de l'armée à Kidal."
    )
    #expect(events.map { EventFixture.name($0.location) } == ["Gao", "Kidal"])
  }

  /// Word salads of news, one of which ("d'entrer dans") looked before the first word of its text.
  @Test(arguments: [
    "d'entrer dans", "les ans attaque", "est attaque", "par attaque", "pays attaqué",
  ])
  func `a text of two words is read to its edges`(text: String) {
    #expect(EventFixture.events(text) == [])
  }

  @Test func `a text without triggers has no events`() {
    #expect(EventFixture.events("") == [])
    #expect(EventFixture.events("Le ministre a visité une école à Gao.") == [])
  }
}
