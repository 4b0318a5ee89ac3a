import Gazetteer
import Geodesy
import Testing

@Suite struct GeoNamesTests {
  private func row(
    _ id: Int, _ name: String, _ feature: String, alternates: String = "", country: String = "ML",
    admin1: String = "10", population: Int = 0
  ) -> String {
    let (group, code) = (feature.prefix(1), feature.dropFirst(2))
    return
      "\(id)\t\(name)\t\(name)\t\(alternates)\t18.19361\t1.21361\t\(group)\t\(code)\t\(country)"
      + "\t\t\(admin1)\t\t\t\t\(population)\t\t450\tAfrica/Bamako\t2012-01-18"
  }

  private func gazetteer(_ lines: String...) throws -> Gazetteer {
    Gazetteer(
      rows: try GazetteerCSV.read(Array(lines.joined(separator: "\n").utf8), file: "ML.txt"))
  }

  static let kinds: [(String, Int, PlaceKind)] = [
    ("P.PPLC", 0, .capital), ("P.PPLA", 0, .seat), ("P.PPLA2", 20_000, .city),
    ("P.PPLA2", 900, .village), ("P.PPL", 15_000, .city), ("P.PPL", 14_999, .village),
    ("P.PPLX", 9, .neighbourhood), ("A.ADM1", 0, .admin1), ("A.ADM2", 0, .admin2),
    ("A.PCLI", 0, .country), ("A.PCLD", 0, .territory), ("H.WAD", 0, .wadi), ("H.WLL", 0, .well),
    ("H.STM", 0, .river), ("H.LK", 0, .lake), ("T.MT", 0, .mountain), ("T.MTS", 0, .massif),
    ("T.ISLS", 0, .archipelago), ("T.ISL", 0, .island),
    ("S.AIRP", 0, .facility), ("L.CONT", 0, .continent), ("V.XXX", 0, .other),
  ]

  @Test(arguments: kinds)
  func `a feature code is a kind`(code: String, population: Int, kind: PlaceKind) throws {
    let gazetteer = try gazetteer(row(1, "Gao", code, population: population))
    #expect(gazetteer.kind(of: Place.ID(row: 0)) == kind)
  }

  @Test func `a row of a dump becomes a place`() throws {
    let gazetteer = try gazetteer(
      row(
        2_461_136, "Alket", "H.WAD", alternates: "Aklet,الكت,Oued Alket,https://x.org/a,Alket,ALK"))
    let place = gazetteer[try #require(gazetteer.place(identified: "gn:2461136"))]
    #expect(place.name == "Alket")
    #expect(place.names == ["Aklet", "Oued Alket", "ALK"])
    #expect(place.country == "ML")
    #expect(place.admin1 == "ML.10")
    #expect(place.population == nil)
    #expect(place.uncertainty == Distance(kilometres: 15))
    #expect(place.coordinate == Coordinate(latitude: 18.19361, longitude: 1.21361))
    #expect(place.source == "GeoNames")
  }

  @Test func `division 00 is no division`() throws {
    let gazetteer = try gazetteer(row(1, "Mali", "A.PCLI", admin1: "00"))
    #expect(gazetteer[Place.ID(row: 0)].admin1.isEmpty)
  }

  @Test func `a dump on top adds names and does not rename`() throws {
    var rows = try GazetteerCSV.read(
      Array("id,name,lat,lon\ngn:2461136,Alkite,18.2,1.2".utf8), file: "ours.csv")
    try rows.read(Array(row(2_461_136, "Alket", "H.WAD", alternates: "Aklet").utf8), file: "ML.txt")
    let place = Gazetteer(rows: rows)[Place.ID(row: 0)]
    #expect(place.name == "Alkite")
    #expect(place.names == ["Alket", "Aklet"])
    #expect(place.kind == .wadi)
  }

  @Test func `quotes in a dump are letters of a name`() throws {
    let gazetteer = try gazetteer(row(1, "\"Le Puits\"", "H.WLL"), row(2, "Gao", "P.PPL"))
    #expect(gazetteer.count == 2)
    #expect(gazetteer.name(of: Place.ID(row: 0)) == "\"Le Puits\"")
  }

  @Test func `alternate names join the places that are there`() throws {
    let names = [
      "1\t2507480\tfr\tAlger\t1\t1\t\t\t\t", "2\t2507480\ten\tAlgiers\t1\t\t\t\t\t",
      "3\t2507480\tar\tالجزائر\t\t\t\t\t\t", "4\t2507480\tlink\thttps://x.org\t\t\t\t\t\t",
      "5\t2507480\tfr\tIcosium\t1\t\t\t1\t\t", "6\t2507480\tpost\t16000\t\t\t\t\t\t",
      "7\t999\tfr\tNulle part\t\t\t\t\t\t", "8\t2507480\t\tEl Djazaïr\t\t\t\t\t\t",
    ]
    var rows = try GazetteerCSV.read(
      Array(row(2_507_480, "Algiers", "P.PPLC", country: "DZ", admin1: "01").utf8),
      file: "DZ.txt")
    try rows.read(Array(names.joined(separator: "\n").utf8), file: "alternateNamesV2.txt")
    let gazetteer = Gazetteer(rows: rows)
    let place = gazetteer[Place.ID(row: 0)]
    #expect(place.name == "Alger")
    #expect(place.names == ["Algiers", "Icosium", "El Djazaïr"])
    #expect(gazetteer.places(named: "Nulle part").isEmpty)
  }

  @Test func `a faulty row of a dump is found`() throws {
    let good = row(1, "Gao", "P.PPL")
    let read = try GazetteerCSV.read(
      Array("\(good)\n\(good.replacing("18.19361", with: "118.19"))\n1\tGao\n".utf8), file: "ML.txt"
    )
    #expect(
      read.findings.map(\.description) == [
        "ML.txt:2: error: (118.19, 1.21361) is not a latitude in -90...90 and a longitude in "
          + "-180...180", "ML.txt:3: error: the row has 2 fields; expected 19",
      ])
  }
}
