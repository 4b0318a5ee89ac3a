import Distances
@testable import Formats
import Gazetteer
import Geodesy
import GeoJSON
import Testing
import TestSupport

@Suite struct QGISBaseMapTests {
  private static let places = """
    id,name,kind,lat,lon,country,admin1,population
    t:ML,Mali,country,17,-4,ML,,
    t:NE,Niger,country,17,9,NE,,
    t:FR,France,country,46,2,FR,,
    t:gao,Région de Gao,admin1,16,0,ML,ML.09,
    t:1,Gao,seat,16.27,-0.04,ML,ML.09,87000
    t:2,Ansongo,village,15.66,0.5,ML,ML.09,7000
    t:3,Puits,well,16.1,0.1,ML,ML.09,
    t:4,Paris,capital,48.85,2.35,FR,,2000000
    """
  private static let outlines = """
    t:ML\t-12 10,4 10,4 25,-12 25
    t:NE\t4 12,16 12,16 24,4 24;100 1,101 1,101 2
    t:FR\t-5 42,8 42,8 51,-5 51
    t:gao\t-2 15,2 15,2 18,-2 18
    """

  private static func map(_ language: ReasonLanguage, isEmpty: Bool = false) throws -> QGISBaseMap {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(places.utf8), file: "places.csv"))
    var extent = MapExtent()
    if !isEmpty {
      extent.add(try #require(Coordinate(latitude: 16.27, longitude: -0.04)))
      extent.add(try #require(Coordinate(latitude: 15.66, longitude: 3.5)))
    }
    return QGISBaseMap(
      extent: extent, gazetteer: gazetteer,
      outlines: try Outlines(tsv: Array(outlines.utf8), file: "outlines.tsv"), language: language)
  }

  private static func text(_ features: [[UInt8]]) -> [String] {
    features.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `countries and regions around the events are drawn, countries first`() throws {
    let features = Self.text(try Self.map(.french).borders())
    let names = ["Mali", "Niger", "Région de Gao"]
    #expect(features.count == 3)
    for (feature, name) in zip(features, names) {
      #expect(feature.contains("\"name\":\"\(name)\""))
    }
    #expect(features[2].contains("\"kind\":\"region\""))
  }

  @Test func `of a country the parts are drawn that the map shows`() throws {
    let niger = try #require(
      Self.text(try Self.map(.french).borders()).first { $0.contains("Niger") })
    #expect(!niger.contains("[100,1]"))
  }

  @Test func `towns are there, the most important first, and nothing else`() throws {
    let features = Self.text(try Self.map(.french).towns())
    #expect(features.count == 2)
    #expect(features[0].contains("\"name\":\"Gao\""))
    #expect(features[1].contains("\"name\":\"Ansongo\""))
  }

  @Test func `without an event there are the world's countries and no town`() throws {
    let map = try Self.map(.english, isEmpty: true)
    #expect(map.borders().count == 3)
    #expect(map.towns().isEmpty)
  }
}
