import Foundation
@testable import Gazetteer
import Testing

@Suite struct OwnCountriesTests {
  private static let base = """
    id,name,kind,country,admin1,latitude,longitude
    t:ML,Mali,country,ML,,17,-4
    t:gao,Région de Gao,admin1,ML,ML.09,16,0
    t:NE,Niger,country,NE,,17,9
    t:old,Old,village,,,16,0
    """
  private static let outlines = """
    t:ML\t-12 10,4 10,4 25,-12 25
    t:NE\t4 12,16 12,16 24,4 24
    t:gao\t-2 15,2 15,2 18,-2 18
    """

  private static func country(_ row: String) throws -> (country: String, admin1: String) {
    var rows = try GazetteerCSV.read(Array(base.utf8), file: "base.csv")
    let own = rows.count
    try rows.read(Array("name,kind,lat,lon,country\n\(row)\n".utf8), file: "own.csv")
    rows.fillCountries(
      by: try Outlines(tsv: Array(outlines.utf8), file: "outlines.tsv"), from: own)
    let gazetteer = Gazetteer(rows: rows)
    let old = try #require(gazetteer.place(identified: "t:old"))
    #expect(gazetteer[old].country.isEmpty)
    let name = String(row.prefix { $0 != "," })
    let place = gazetteer[try #require(gazetteer.places(named: name).last)]
    return (place.country, place.admin1)
  }

  @Test func `a row of one's own without a country lies in the one around it, and in its division`()
    throws
  {
    #expect(try Self.country("Tigha,,16,1,") == ("ML", "ML.09"))
    #expect(try Self.country("Tigha,well,20,1,") == ("ML", ""))
    #expect(try Self.country("Tigha,,20,8,") == ("NE", ""))
  }

  @Test func `what the row says stays, and what lies nowhere or is an area has none`() throws {
    #expect(try Self.country("Tigha,,16,1,NE") == ("NE", ""))
    #expect(try Self.country("Tigha,,0,0,") == ("", ""))
    #expect(try Self.country("Tigha,desert,16,1,") == ("", ""))
  }
}
