@testable import Events
import Gazetteer
import Geodesy
@testable import Places
import Testing
@testable import Text

/// "Le cercle de X" is an area, whether the gazetteer has the area or only the town.
@Suite struct DivisionTests {
  private static let mapper: ReportMapper = {
    let places = """
      id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
      gn:2453866,Mali,country,ML,,17.34371,-3.54007,1030.6,,19077690,-12.264,10.14,4.236,24.995,,GeoNames
      gn:2453347,Région de Mopti,admin1,ML,ML.04,14.7,-3.6,260,,,-5.5,13.2,-1.2,16.2,Mopti,GeoNames
      gn:2453348,Mopti,seat,ML,ML.04,14.4843,-4.18296,,,108456,,,,,,GeoNames
      gn:2454674,Koro,village,ML,ML.04,14.064,-3.07539,,,14980,,,,,,GeoNames
      gn:7701494,Koro Cercle,admin2,ML,ML.04,14.1,-2.9,80,,,-3.3,13.7,-2.1,14.5,Cercle de Koro|Koro,GeoNames
      gn:2460489,Bandiagara,village,ML,ML.04,14.35005,-3.61038,,,17166,,,,,,GeoNames
      gn:2460480,Bankass,village,ML,ML.04,14.07,-3.52,,,16000,,,,,,GeoNames
      gn:2449067,Djenné,village,ML,ML.04,13.90,-4.55,,,26267,,,,,,GeoNames

      """
    do {
      return ReportMapper(
        gazetteer: Gazetteer(
          rows: try GazetteerCSV.read(Array(places.utf8), file: "DivisionTests")), outlines: nil,
        actors: ActorTable())
    } catch {
      preconditionFailure("the test's own tables are faulty: \(error)")
    }
  }()

  /// What the first name of a sentence means.
  private func reading(_ words: String) throws -> Divisions.Reading {
    let text = AnalysedText(
      Article(
        id: "t", text: "Douze civils ont été tués mardi \(words), au Mali.", language: .french)
    )
    let toponyms = Self.mapper.resolve(
      Self.mapper.toponyms(in: text), in: text, mentions: Self.mapper.mentions(in: text))
    let first = try #require(toponyms.first)
    return Divisions(gazetteer: Self.mapper.gazetteer, text: text)
      .reading(of: first, try #require(first.best))
  }

  private func identifier(_ reading: Divisions.Reading) -> String? {
    guard case .place(let best) = reading else { return nil }
    return Self.mapper.gazetteer.identifier(of: best.place)
  }

  @Test func aDivisionThatTheGazetteerHasIsTakenNotTheTownOfItsName() throws {
    #expect(identifier(try reading("dans le cercle de Koro")) == "gn:7701494")
  }

  @Test(arguments: [
    ("dans la région de Bandiagara", Divisions.Level.first, 100.0),
    ("dans le cercle de Bandiagara", .second, 30),
    ("dans la commune de Bandiagara", .third, 10),
    ("dans le territoire de Bandiagara", .second, 30),
  ])
  func aDivisionThatTheGazetteerLacksIsTheGroundRoundItsTown(
    words: String, level: Divisions.Level, least: Double
  ) throws {
    guard case .around(let found) = try reading(words) else {
      Issue.record("\(words) is a row of the gazetteer")
      return
    }
    #expect(found.level == level)
    #expect(found.radius.kilometres >= least)
  }

  @Test(arguments: ["à Koro", "dans la ville de Koro", "près de la localité de Koro"])
  func theTownItselfStaysTheTown(words: String) throws {
    #expect(identifier(try reading(words)) == "gn:2454674")
  }

  @Test(arguments: [
    "les cercles de Bandiagara et de Bankass", "les cercles de Djenné, Bandiagara et Bankass",
    "le cercle de Bandiagara et de Bankass", "les régions de Mopti et Bankass",
  ])
  func aHeadThatStandsOnceIsSharedByTheNamesBehindIt(words: String) {
    let text = AnalysedText(
      Article(id: "t", text: "Des attaques ont visé \(words), au Mali.", language: .french))
    let toponyms = ToponymReader(names: Self.mapper.gazetteer).toponyms(in: text)
    let last = toponyms.first { $0.name == "Bankass" }
    #expect(last?.head == (words.contains("région") ? .region : .district))
    #expect(toponyms.last?.head == nil)
  }

  @Test func aTownBehindASingularHeadIsNoDivision() {
    let text = AnalysedText(
      Article(
        id: "t", text: "Des attaques ont visé la région de Mopti et Bankass.", language: .french))
    let toponyms = ToponymReader(names: Self.mapper.gazetteer).toponyms(in: text)
    #expect(toponyms.first { $0.name == "Bankass" }?.head == nil)
  }

  @Test func theGroundOfACountryIsNoDivision() {
    let text = AnalysedText(
      Article(id: "t", text: "Ils sont entrés sur le territoire du Mali.", language: .french))
    let toponyms = ToponymReader(names: Self.mapper.gazetteer).toponyms(in: text)
    #expect(toponyms.first { $0.name == "Mali" }?.head == nil)
  }
}
