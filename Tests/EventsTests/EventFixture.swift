@testable import Events
import Gazetteer
@testable import Text

/// A small gazetteer, a few actors and the whole way from a text to its events.
enum EventFixture {
  private static let places = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:2453866,Mali,country,ML,,17.34371,-3.54007,1030.6,,19077690,-12.264,10.14,4.236,24.995,,GeoNames
    gn:2597449,Région de Kidal,admin1,ML,ML.10,19.43793,1.14922,363.2,,,-2.043,17.629,4.232,21.849,Kidal,GeoNames
    gn:2455290,Kidal,seat,ML,ML.10,18.44345,1.40921,,,40030,,,,,,GeoNames
    gn:2461136,Alkite,wadi,ML,ML.10,18.19361,1.21361,,15,,,,,,,GeoNames
    gn:2457163,Gao,seat,ML,ML.09,16.27167,-0.04472,,,133110,,,,,,GeoNames
    gn:2461022,Anéfis,village,ML,ML.10,18.04778,0.60472,,,,,,,,,GeoNames
    gn:203312,République démocratique du Congo,country,CD,,-2.88,23.65,1300,,84068091,12.2,-13.4,31.3,5.4,RDC,GeoNames
    gn:216281,Goma,city,CD,CD.11,-1.67409,29.22845,,,432587,,,,,,GeoNames
    gn:3017382,France,country,FR,,46,2,500,,66987244,-5,42,8,51,,GeoNames
    gn:2972191,Tours,city,FR,FR.24,47.39484,0.70398,,,141621,,,,,,GeoNames
    gn:2245662,Sénégal,country,SN,,14.5,-14.25,350,,15854360,-17.5,12.3,-11.3,16.7,,GeoNames
    geomap:sahel,Sahel,region,,,15,5,2400,,,-17,10,38,20,,geomap
    gn:2253354,Dakar,capital,SN,SN.01,14.6937,-17.44406,,,2646503,,,,,,GeoNames

    """
  private static let actorRows = """
    name,kind,country,aliases,source
    Military Forces of Mali (2021-),State forces,ML,FAMa;armée malienne,own
    Wagner Group,External/Other forces,RU,Wagner,own
    "M23: March 23 Movement",Rebel group,CD,M23,own
    JNIM,Rebel group,,GSIM;Jnim,own
    Islamic State Sahel Province (ISSP),Rebel group,,État islamique au Sahel,own
    MINUSMA,External/Other forces,,Minusma,own

    """

  static let actors: ActorTable = {
    do {
      return try ActorTable(csv: Array(actorRows.utf8))
    } catch {
      preconditionFailure("the fixture's own actors are faulty: \(error)")
    }
  }()

  static let mapper: ReportMapper = {
    do {
      let rows = try GazetteerCSV.read(Array(places.utf8), file: "EventFixture")
      return ReportMapper(gazetteer: Gazetteer(rows: rows), outlines: nil, actors: actors)
    } catch {
      preconditionFailure("the fixture's own tables are faulty: \(error)")
    }
  }()

  /// The events of a text that was published on Thursday, 14 March 2024.
  static func events(_ text: String) -> [Event] {
    mapper.map(Article(id: "t", text: text, date: CalendarDate(2024, 3, 14), language: .french))
      .events
  }

  /// A text as the readers of arguments see it, without triggers.
  static func frame(_ text: String) -> ReportFrame {
    let analysed = AnalysedText(Article(id: "t", text: text, language: .french))
    let mentions = mapper.mentions(in: analysed)
    return ReportFrame(
      text: analysed, gazetteer: mapper.gazetteer, mentions: mentions,
      toponyms: mapper.resolve(mapper.toponyms(in: analysed), in: analysed, mentions: mentions),
      claims: [], triggers: [], actors: actors)
  }

  static func name(_ place: EventLocation) -> String? {
    place.place.map { mapper.gazetteer.name(of: $0) }
  }
}
