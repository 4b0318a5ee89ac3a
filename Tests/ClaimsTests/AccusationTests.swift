@testable import Claims
@testable import Distances
@testable import Events
import Gazetteer
import Testing
@testable import Text

/// A true claim called wrong is the worst mistake of a check.
@Suite struct AccusationTests {
  /// Towns of the Sahel and of Congo, namesakes of their villages abroad, and a few famous ones.
  static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,Mali,country,ML,,17.34371,-3.54007,1030.6,,19077690,-12.264,10.14,4.236,24.995,,test
    gn:2,Bamako,capital,ML,ML.01,12.60915,-7.97522,,,4227569,,,,,,test
    gn:3,Burkina Faso,country,BF,,12.26911,-1.75532,459,,19751535,-5.523,9.392,2.39,15.08,,test
    gn:4,Ouagadougou,capital,BF,BF.11,12.36566,-1.53388,,,2453496,,,,,,test
    gn:5,Turquie,country,TR,,39.06,35.24,800,,82319724,25.7,35.8,44.8,42.1,,test
    gn:6,Ankara,capital,TR,TR.68,39.91987,32.85427,,,3517182,,,,,,test
    gn:7,Arbinda,village,BF,BF.12,14.22861,-0.86361,,,,,,,,,test
    gn:8,Djibo,city,BF,BF.12,14.09941,-1.62554,,,60599,,,,,,test
    gn:9,Dori,seat,BF,BF.12,14.03540,-0.03450,,,46512,,,,,,test
    gn:10,Tinchi,city,TR,TR.12,38.96525,41.05443,,,15303,,,,,,test
    gn:11,Bankass,village,ML,ML.04,14.07,-3.52,,,,,,,,,test
    gn:12,Kobela,seat,JP,JP.22,34.6913,135.183,,,1528478,,,,,,test
    gn:13,Koulogo,village,BF,BF.12,13.2,-2.4,,,9000,,,,,,test
    gn:14,Tuganna,city,BF,BF.08,12.25,-0.4,,,40000,,,,,Tugari,test
    gn:15,Banfora,city,BF,BF.55,10.63333,-4.76667,,,60288,,,,,,test
    gn:16,Gorgadji,village,BF,BF.12,14.03333,-0.51667,,,5200,,,,,,test
    gn:17,Boulsa,city,BF,BF.05,12.66664,-0.57469,,,17489,,,,,,test
    gn:18,Boulsa-les-Puits,village,BF,BF.12,14.2,-0.25,,,3000,,,,,,test
    """

  private func mapper() throws -> ReportMapper {
    ReportMapper(
      gazetteer: Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv")),
      outlines: nil, actors: ActorTable())
  }

  private func claim(_ text: String, _ language: Language = .french) throws -> CheckedClaim {
    let claims = try mapper().claims(
      in: AnalysedText(Article(id: "test", text: text, language: language)))
    return try #require(claims.first)
  }

  @Test func `halfway agrees where the ways from both towns are alike`() throws {
    let claim = try claim("Arbinda se trouve à mi-chemin entre Djibo et Dori, au Burkina Faso.")
    #expect(claim.check.verdict == .consistent)
    #expect(claim.check.reason(.french).hasPrefix("à mi-chemin se lit "))
  }

  @Test func `a place as far from both towns as they never are from each other is not halfway`()
    throws
  {
    let claim = try claim("Bamako se trouve à mi-chemin entre Djibo et Dori, au Burkina Faso.")
    #expect(claim.check.verdict == .cannotBeChecked)
  }

  @Test(arguments: [
    "Le village de Tinchi, situé à 15 kilomètres d'Arbinda, au Burkina Faso, est désert.",
    "Tinchi, à 15 km d'Arbinda (Burkina Faso), est désert.",
    "À 15 km d'Arbinda, Tinchi est désert, dit-on à Ouagadougou.",
    "Burkina Faso : un village déserté\n\nLes habitants de Tinchi, à 15 km d'Arbinda, sont partis.",
    "L'armée burkinabè est entrée à Tinchi, à quelque 15 kilomètres d'Arbinda.",
    "OUAGADOUGOU, 4 mars (AFP) – L'école de Tinchi, à 15 km d'Arbinda, a rouvert.",
    "Ankara a condamné l'attaque de Tinchi, à 15 km d'Arbinda, au Burkina Faso.",
    "La ville de Djibo se trouve à 15 km de Tinchi, au Burkina Faso.",
    "Kobela, à 20 kilomètres de Bankass, au Mali, est désert.",
  ])
  func `no claim is called wrong for a namesake abroad`(text: String) throws {
    #expect(try claim(text).check.verdict == .cannotBeChecked)
  }

  @Test(arguments: [
    // The town is Boulsa-les-Puits.
    "Boulsa-les-Puits est calme. À 30 kilomètres de Boulsa, Dori, au Burkina Faso, l'est aussi.",
    "Dori, au Burkina Faso, est à 30 km de l'embouchure du Boulsa.",
  ])
  func `no claim is called wrong where the name is short for another's, or that of a river`(
    text: String
  ) throws {
    #expect(try claim(text).check.verdict == .cannotBeChecked)
  }

  @Test func `an unchecked claim names the nearest namesake, and its end is no place`() throws {
    let found = try claim("Le village de Tinchi, situé à 15 kilomètres d'Arbinda, au Burkina Faso.")
    #expect(found.check.obstacle == .farNamesake)
    #expect(found.subject?.place == nil)
    #expect(found.subject?.name == "Tinchi")
    #expect(found.anchor?.place != nil)
    #expect(
      found.check.reason(.english)
        == "no place of that name near Arbinda is known; the nearest namesake is Tinchi (TR), 4930 km away"
    )
    #expect(
      found.check.reason(.french)
        == "aucun lieu de ce nom n’est connu près d’Arbinda ; le plus proche homonyme est Tinchi (TR), à 4930 km"
    )
  }

  @Test func `an event at such a name is on a ring around the anchor, not abroad`() throws {
    let report = try mapper().map(
      Article(
        id: "test",
        text: "Six civils ont été tués lundi à Tinchi, à 15 kilomètres de Djibo, au Burkina Faso.",
        date: CalendarDate(2024, 3, 5), language: .french))
    let event = try #require(report.events.first)
    #expect(event.location.method == .ring)
    #expect(event.location.place == nil)
    #expect(event.location.country == "BF")
  }

  @Test(arguments: [
    ("Djibo se trouve à 20 km de Dori, au Burkina Faso.", DistanceVerdict.tooShort),
    ("Dori, à 900 kilomètres de Djibo, est calme.", .tooLong),
    ("Banfora est à 45 km de Ouagadougou, au Burkina Faso.", .tooShort),
    // A small place near the anchor, and far more than twice too far.
    ("Gorgadji, à 20 km de Dori, au Burkina Faso, a un puits neuf.", .tooShort),
    // Nor does its being far away save a claim by itself.
    ("Koulogo, à 100 km de Dori, au Burkina Faso, est calme.", .tooShort),
  ])
  func `a gross error between two places that the phrase names is called`(
    text: String, verdict: DistanceVerdict
  ) throws {
    #expect(try claim(text).check.verdict == verdict)
  }

  @Test(arguments: [
    // More than ten times too far is no slip of the pen.
    ("Banfora est à 12 km de Dori, au Burkina Faso.", DistanceObstacle.farNamesake),
    // Known by a further name only.
    ("Tugari, à 30 km de Djibo, au Burkina Faso, est calme.", .farNamesake),
    // A village that would be a city.
    ("Le village de Boulsa, à 30 km de Dori, au Burkina Faso, est calme.", .farNamesake),
    // A small place whose point may be that of a namesake.
    ("Gorgadji, à 37 km de Dori, au Burkina Faso, a un puits neuf.", .doubtfulPoint),
    // The road is not the town.
    (
      "Un camion a brûlé sur la route de Banfora, à 30 km de Dori, au Burkina Faso.",
      .missingSubject
    ),
    // "La ville" may be any of three.
    (
      "Venus de Boulsa, ils ont fui Dori. Banfora, à 90 km de la ville, les attend.",
      .doubtfulEnds
    ),
  ])
  func `a fault that something else may explain is not called`(
    text: String, obstacle: DistanceObstacle
  ) throws {
    let check = try claim(text).check
    #expect(check.verdict == .cannotBeChecked)
    #expect(check.obstacle == obstacle)
  }

  @Test func `what a doubtful claim would be is told with the distance, and is no verdict`() throws
  {
    let check = try claim(
      "Venus de Boulsa, ils ont fui Dori. Banfora, à 90 km de la ville, les attend."
    ).check
    let presumed = try #require(check.ifMeant)
    #expect(check.verdict == .cannotBeChecked)
    #expect(check.earth == nil)
    #expect(presumed.verdict == .tooShort)
    let reason = check.reason(.english)
    #expect(
      reason.hasPrefix(
        "it is not sure enough which places the text means; if it is these, the geodesic is "))
    #expect(reason.hasSuffix("too short: no road is shorter than the straight line"))
    // The road is not the town, and leaves nothing to presume.
    let road = try claim("La route de Banfora, à 90 km de Dori, au Burkina Faso, est coupée.")
    #expect(road.check.obstacle == .missingSubject)
    #expect(road.check.ifMeant == nil)
    // Nor is a verdict told twice.
    #expect(try claim("Djibo se trouve à 20 km de Dori, au Burkina Faso.").check.ifMeant == nil)
  }

  @Test func `words that can stand for one place only are as good as its name`() throws {
    let found = try claim(
      "Les familles sont venues à Dori. Djibo, à 40 km de la ville, les attend.")
    #expect(found.check.verdict == .tooShort)
  }
}
