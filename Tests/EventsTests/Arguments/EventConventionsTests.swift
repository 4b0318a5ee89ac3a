@testable import Events
import Testing

/// ACLED's types and actors, from the category and the parties of an event.
@Suite struct EventConventionsTests {
  private struct Report {
    let conventions: EventConventions
    let parties: [Party]

    init(_ text: String) {
      let frame = EventFixture.frame(text)
      conventions = EventConventions(frame: frame, actors: EventFixture.actors)
      parties = PartyFinder(frame: frame).parties()
    }

    /// The first party acts, the others suffer it.
    var sides: EventConventions.Sides {
      EventConventions.Sides(
        agents: Array(parties.prefix(1)), targets: Array(parties.dropFirst()))
    }

    func actors(_ category: EventCategory, in country: String = "ML") -> (Actor?, Actor?) {
      conventions.actors(of: category, sides, country: country)
    }

    func type(_ category: EventCategory, killed: Int? = nil, means: Set<NounClass> = [])
      -> ACLEDType?
    {
      conventions.type(of: category, sides, killed: killed, means: means)
    }
  }

  // MARK: What

  @Test(
    arguments: [
      (.clash, .armedClash), (.ambush, .armedClash), (.airstrike, .airStrike),
      (.shelling, .shelling), (.ied, .mine), (.attackOnCivilians, .attack),
      (.abduction, .abduction), (.looting, .looting), (.protest, .peacefulProtest),
      (.territory, .nonStateActorOvertakesTerritory), (.riot, .violentDemonstration),
      (.arrest, .arrests), (.agreement, .agreement), (.coup, .otherDevelopment), (.flood, nil),
      (.accident, nil), (.crime, nil),
    ] as [(EventCategory, ACLEDType?)])
  func `a category has its type`(category: EventCategory, type: ACLEDType?) {
    #expect(Report("Il pleut.").type(category) == type)
  }

  @Test(
    arguments: [
      (.airstrike, .chemical, .chemicalWeapon), (.ied, .suicide, .suicideBomb),
      (.ied, .grenade, .grenade),
    ] as [(EventCategory, NounClass, ACLEDType)])
  func `the means tell a type apart`(category: EventCategory, means: NounClass, type: ACLEDType) {
    #expect(Report("Il pleut.").type(category, means: [means]) == type)
  }

  @Test func `who takes a town and who stops a march tell types apart`() {
    #expect(Report("L'armée malienne avance.").type(.territory) == .governmentRegainsTerritory)
    let march = Report("Des étudiants marchent, des gendarmes avancent.")
    #expect(march.type(.protest) == .protestWithIntervention)
    #expect(march.type(.protest, killed: 1) == .excessiveForce)
  }

  // MARK: Who

  static let names: [(text: String, name: String, kind: Actor.Kind?)] = [
    ("L'armée malienne avance.", "Military Forces of Mali (2021-)", .state),
    ("Le Jnim avance.", "JNIM", .rebels),
    ("Le Mali avance.", "Military Forces of Mali (2021-)", .state),
    ("Des soldats avancent.", "Military Forces of Mali (2021-)", .state),
    ("Des soldats français avancent.", "Military Forces of France", .state),
    ("Des gendarmes avancent.", "Police Forces of Mali", .state),
    ("Le gouvernement avance.", "Government of Mali", .state),
    ("Des rebelles avancent.", "rebelles", .rebels),
    ("Des mercenaires avancent.", "mercenaires", .other),
    ("Des hommes armés avancent.", "Unidentified Armed Group (Mali)", .politicalMilitia),
    ("Des manifestants avancent.", "Protesters (Mali)", .protesters),
    ("Des villageois avancent.", "Civilians (Mali)", .civilians),
    // Those who were named before.
    ("Le Jnim avance. Des rebelles reculent.", "JNIM", .rebels),
    ("Le M23 menace. Le Jnim avance. Le groupe recule.", "JNIM", .rebels),
    ("L'armée malienne avance. L'armée recule.", "Military Forces of Mali (2021-)", .state),
  ]

  @Test(arguments: names)
  func `a party has the name that ACLED gives it`(text: String, name: String, kind: Actor.Kind?)
    throws
  {
    let report = Report(text)
    let last = try #require(report.parties.last)
    let sides = EventConventions.Sides(agents: [last], targets: [])
    let actor = try #require(report.conventions.actors(of: .clash, sides, country: "ML").0)
    #expect(actor.name == name)
    #expect(actor.kind == kind)
  }

  @Test func `a state signs by its government`() {
    let (first, second) = Report("Le Mali et le Jnim signent.").actors(.agreement)
    #expect(first?.name == "Government of Mali")
    #expect(second?.name == "JNIM")
  }

  @Test func `who fights beside is no side of its own`() {
    let report = Report("Les FAMa, épaulées par Wagner, avancent.")
    let sides = EventConventions.Sides(agents: report.parties, targets: [])
    let actor = report.conventions.actors(of: .airstrike, sides, country: "ML").0
    #expect(actor?.name == "Military Forces of Mali (2021-)")
    #expect(actor?.associated == "Wagner Group")
    #expect(actor?.text.contains("Wagner") == true)
  }

  @Test(
    arguments: [
      (.clash, "Unidentified Armed Group (Mali)", "Unidentified Armed Group (Mali)"),
      (.ied, "Unidentified Armed Group (Mali)", nil),
      (.attackOnCivilians, "Unidentified Armed Group (Mali)", "Civilians (Mali)"),
      (.arrest, "Police Forces of Mali", nil), (.protest, "Protesters (Mali)", nil),
      (.riot, "Rioters (Mali)", nil), (.flood, nil, nil),
    ] as [(EventCategory, String?, String?)])
  func `somebody acts where nobody is named`(
    category: EventCategory, first: String?, second: String?
  ) {
    let actors = Report("Il pleut.").actors(category)
    #expect(actors.0?.name == first)
    #expect(actors.1?.name == second)
  }

  @Test func `those who march come first, whoever meets them`() {
    let (first, second) = Report("Des gendarmes avancent, des étudiants marchent.").actors(.protest)
    #expect(first?.name == "Protesters (Mali)")
    #expect(second?.name == "Police Forces of Mali")
  }
}
