internal import Distances
@_spi(Training) @testable import Events
import Gazetteer
import Geodesy
import Learning
import Testing
@testable import Text

/// What is made of given triggers, over the places and actors of `EventFixture`.
@Suite struct EventCoderTests {
  @Test func `the weights have their slots where the program has them`() throws {
    let file = try Weights(named: "fr/arguments")
    #expect(KeyedModel<PlaceSlot>.misplaced("place", of: file).isEmpty)
    #expect(KeyedModel<PlaceListSlot>.misplaced("list", of: file).isEmpty)
    #expect(KeyedModel<DateSlot>.misplaced("date", of: file).isEmpty)
    for task in ["killed", "injured"] {
      #expect(KeyedModel<CountSlot>.misplaced(task, of: file).isEmpty)
    }
    for task in ["agent", "target"] {
      #expect(KeyedModel<PartySlot>.misplaced(task, of: file).isEmpty)
    }
    for task in ["told", "status"] {
      #expect(KeyedModel<FactualitySlot>.misplaced(task, of: file).isEmpty)
    }
    #expect(KeyedModel<CoreferenceSlot>.misplaced("coreference", of: file).isEmpty)
  }

  /// The events of a text whose triggers stand in square brackets, "[tués|clash]", published on Thursday, 14 March 2024.
  private func events(
    _ marked: String, dateSource: DateSource = .given
  ) throws -> [Event] {
    var text = ""
    var given: [(start: Int, end: Int, category: EventCategory)] = []
    for (number, part) in marked.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0 else {
        text += part
        continue
      }
      let bar = try #require(part.firstIndex(of: "|"))
      let close = try #require(part.firstIndex(of: "]"))
      let category = try #require(
        EventCategory(rawValue: String(part[part.index(after: bar)..<close])))
      let start = text.utf8.count
      text += part[..<bar]
      given.append((start, text.utf8.count, category))
      text += part[part.index(after: close)...]
    }
    let analysed = AnalysedText(
      Article(
        id: "t", text: text, date: CalendarDate(2024, 3, 14), language: .french,
        dateSource: dateSource))
    let triggers = given.map { trigger in
      let tokens = analysed.tokenRange(of: TextSpan(start: trigger.start, end: trigger.end))
      return ArgumentTrigger(
        tokens: tokens, category: trigger.category, probability: 0.9,
        sentence: analysed.sentence(ofToken: tokens.lowerBound))
    }
    let mapper = EventFixture.mapper
    let training = ArgumentTraining(mapper: mapper, actors: EventFixture.actors)
    let coder = EventCoder(gazetteer: mapper.gazetteer, actors: EventFixture.actors)
    return training.events(in: analysed, triggers: triggers, coder: coder).map(\.event)
  }

  @Test func `a town that a distance counts from joins no event to another`() throws {
    let found = try events(
      "Le 11 mars, l’armée a [brisé les lignes|clash] des rebelles à Kidal.\n\n"
        + "Le 12 mars, ces [combats|clash] ont repris près de Tinfara, à vingt kilomètres de Kidal."
    )
    #expect(found.count == 2)
  }

  @Test func `an event has the place, the day and the dead of its own clause`() throws {
    let event = try #require(
      try events("Mardi, quatre soldats [ont été tués|ambush] près de Gao, au Mali.").first)
    #expect(EventFixture.name(event.location) == "Gao")
    #expect(event.date?.earliest == CalendarDate(2024, 3, 12))
    #expect(event.killed?.value == 4)
  }

  @Test func `marches in three towns are three events, and their toll stands on the first`() throws
  {
    let events = try events(
      "Mercredi, des [manifestations|protest] ont eu lieu à Gao, à Kidal et à Anéfis : deux morts."
    )
    #expect(events.map { EventFixture.name($0.location) } == ["Gao", "Kidal", "Anéfis"])
    #expect(events.dropFirst().allSatisfy { $0.killed == nil })
    #expect(Set(events.map(\.date)).count == 1)
    #expect(events.map(\.listNumber) == [0, 1, 2])
  }

  @Test func `a clash between two towns is one event`() throws {
    let events = try events(
      "Mardi, une [embuscade|ambush] a fait trois morts entre Gao et Ansongo.")
    #expect(events.count == 1)
  }

  @Test func `two tellings of one attack are one event`() throws {
    let events = try events(
      "Une [attaque|clash] a visé lundi le camp de Kidal. L'[attaque|clash] a fait trois morts.")
    #expect(events.count == 1)
  }

  @Test func `an attack of years before is not the one that was told`() throws {
    let events = try events(
      "Une [attaque|clash] a visé lundi le camp de Kidal. En 2012, des rebelles [avaient pris d'assaut|clash] la garnison d'Aguelhok."
    )
    #expect(events.map(\.told) == [.news, .background])
  }

  @Test func `events of other days at other places stay apart, whatever stands between`() throws {
    let events = try events(
      "Sept soldats ont été tués mardi dans une [attaque|clash] à Kidal. Le poste [attaqué|clash] est isolé. "
        + "Jeudi, deux gendarmes ont été [tués|clash] à Gao.")
    #expect(events.map(\.killed?.value) == [7, 2])
  }

  @Test func `a noun with its article stands for what the sentence before told`() throws {
    let events = try events(
      "Un convoi de l'armée est tombé lundi dans une [embuscade|ambush] près de Gao. L'[attaque|clash] n'a pas été revendiquée."
    )
    #expect(events.map(\.category) == [.ambush])
  }

  @Test(arguments: [
    "Neuf personnes se [noyèrent|accident] mardi à Gao.",
    "Un camion [s'est renversé|accident] mardi à Gao, blessant mortellement neuf personnes.",
  ])
  func `rarer words of dying give the toll too`(text: String) throws {
    #expect(try events(text).first?.killed?.value == 9)
  }

  @Test func `a later telling of fewer dead does not take the toll of the first`() throws {
    let events = try events(
      "Dix-sept personnes [ont été tuées|riot] lundi à Gao. Un policier [a été retrouvé mort|riot] le lendemain dans sa voiture incendiée."
    )
    #expect(events.first?.killed?.value == 17)
  }

  @Test(arguments: [
    "Une grenade [a explosé|ied] mardi à Gao sans faire de victime.",
    "Une grenade [a explosé|ied] mardi à Gao. Personne n'a été tué.",
  ])
  func `an event that hurts nobody has a toll of none`(text: String) throws {
    #expect(try events(text).first?.killed?.value == 0)
  }

  @Test func `a village that no gazetteer has is the place, with a wide radius`() throws {
    let event = try #require(
      try events(
        "Dimanche, le village de Tin-Zagora, dans la région de Kidal, [a été attaqué|attack-on-civilians]."
      )
      .first)
    #expect(event.location.name == "Tin-Zagora")
    #expect(event.location.place == nil)
    #expect((event.location.uncertainty?.kilometres ?? 0) > 20)
  }

  @Test func `a region is not the town of its name`() throws {
    let event = try #require(
      try events("Douze soldats [ont été tués|ambush] mardi dans la région de Kidal.").first)
    #expect(EventFixture.name(event.location) == "Région de Kidal")
    #expect(event.location.geoPrecision == 3)
    #expect(event.location.wherePrecision == 4)
  }

  @Test func `near a place is less precise than in it`() throws {
    let event = try #require(
      try events("Six soldats [ont péri|ambush] mardi près de Gao.").first)
    #expect(event.location.geoPrecision == 2)
    #expect(event.location.wherePrecision == 2)
  }

  @Test func `an unknown name is located by its stated distance`() throws {
    let event = try #require(
      try events(
        "Des hommes armés [ont attaqué|clash] mardi le village de Tinzawaka, à 30 kilomètres au nord de Gao."
      ).first)
    #expect(event.location.method == .offset)
    #expect(event.location.claim == 0)
    #expect(event.location.place == nil)
    let latitude = try #require(event.location.coordinate?.latitude)
    #expect(abs(latitude - 16.54) < 0.02)
  }

  @Test func `a distance counts from its town though the area follows`() throws {
    let event = try #require(
      try events(
        "Dix soldats [ont péri|ambush] mardi à quinze kilomètres de Gao, dans le nord du Mali."
      ).first)
    #expect(event.location.method == .offset || event.location.method == .ring)
    #expect(event.location.claim == 0)
  }

  @Test func `an event without a place is kept with the reason`() throws {
    let event = try #require(try events("Dix soldats [ont été tués|ambush] mardi.").first)
    #expect(event.location.coordinate == nil)
    #expect(event.location.reason != nil)
  }

  @Test func `a group of the table has the name that ACLED gives it`() throws {
    let event = try #require(
      try events("L'État islamique au Sahel [a tué|ambush] mardi douze soldats près de Gao.").first)
    #expect(event.actor1?.name == "Islamic State Sahel Province (ISSP)")
  }

  @Test func `under days an event whose words tell none is of the day above it`() {
    let events = EventFixture.events(
      """
      Lundi 4 mars 2024
      Des hommes armés ont attaqué un convoi à Gao. Cinq chauffeurs ont été tués.

      Jeudi 7 mars 2024
      À Kidal, des habitants ont manifesté contre l'insécurité. La veille, un marché avait été incendié à Anéfis.

      Dimanche 10 mars 2024
      Une inondation a emporté dix maisons à Goma.
      """)
    #expect(
      events.map { $0.date?.earliest.description } == [
        "2024-03-04", "2024-03-07", "2024-03-06", "2024-03-10",
      ])
  }

  @Test func `an attack of years ago is background`() throws {
    let events = try events(
      "Le maire a reçu la presse mercredi à Gao. En 2012, des rebelles [avaient pris|territory] Kidal."
    )
    #expect(events.first?.told == .background)
  }

  @Test func `the day of a row is that of its event without a day`() throws {
    let news = "Un camion de l'armée a [sauté|ied] sur une mine près de Gao."
    #expect(try events(news).first?.date == nil)
    #expect(
      try events(news, dateSource: .event).first?.date?.earliest == CalendarDate(2024, 3, 14))
    // What the words tell is not overruled.
    let past = "En 2012, des rebelles [avaient pris|territory] Kidal."
    #expect(try events(past, dateSource: .event).first?.date?.earliest.year == 2012)
  }

  @Test func `a report without triggers has no events`() throws {
    #expect(try events("Le marché de Gao est ouvert.").isEmpty)
  }

  @Test func `a flight and an abduction count the people that they carry off, not the dead`() throws
  {
    let fled = try events(
      "Après l'attaque qui a fait deux morts, 1,5 million de personnes ont [fui|displacement] Gao mardi."
    )
    #expect(fled.first?.displaced?.value == 1_500_000)
    #expect(fled.first?.abducted == nil)
    let taken = try events("Six enseignants ont été [enlevés|abduction] mardi à Gao.")
    #expect(taken.first?.abducted?.value == 6)
    let villages = try events("Les habitants de vingt villages ont [fui|displacement] Gao mardi.")
    #expect(villages.first?.displaced == nil)
  }

  @Test func `a flash without accents has its dead and its hurt`() throws {
    let text =
      "Slt, un vehicule des FAMa a saute sur une mine entre Sevare et Koro hier, 3 militaires tues et 5 blesses"
    let event = try #require(EventFixture.events(text).first)
    #expect(event.killed?.value == 3)
    #expect(event.injured?.value == 5)
  }
}
