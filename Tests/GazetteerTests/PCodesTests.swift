import Geodesy
import Testing

@testable import Gazetteer

/// P-codes by outline and by name, on a table of two countries that is made up for these tests.
@Suite struct PCodesTests {
  static let places = """
    id,name,kind,country,admin1,latitude,longitude,names
    t:1,Région de Gao,admin1,ML,ML.09,16.7,0.5,Gao
    t:2,Gao,seat,ML,ML.09,16.27,-0.04,
    t:3,Ansongo,village,ML,ML.09,15.66,0.5,
    t:4,Mali,country,ML,,17,-4,
    t:5,Tin-Akof,village,BF,BF.12,14.95,-0.18,
    t:6,Région de Diffa,admin1,NE,NE.02,13.9,12.6,Diffa
    t:7,Département de Nguigmi,admin2,NE,NE.02,16.3,13.5,N'Guigmi
    t:8,Nguigmi,city,NE,NE.02,14.25,13.11,
    t:9,Diffa,seat,NE,NE.02,13.3,12.6,
    t:11,Oblast de Jytomyr,admin1,UA,UA.27,50.6,28.5,Zhytomyrska oblast
    t:10,Liptako,region,ML,ML.09,15.5,0.5,
    """

  static let table = """
    ADM0_FR,ADM0_PCODE,ADM1_FR,ADM1_PCODE,ADM2_FR,ADM2_PCODE
    Niger (le),NE,Diffa,NE002,N'Guigmi,NE002005
    Niger (le),NE,Diffa,NE002,Bosso,NE002001
    """

  /// A cercle with a hole, a cercle of two parts, and the region around both.
  static let layer = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature",
       "properties": {"adm0_pcode": "ML", "adm1_pcode": "ML07", "adm1_name": "Gao", "adm2_pcode": "ML0702",
                      "adm2_name": "Ansongo"},
       "geometry": {"type": "Polygon", "coordinates": [
         [[0, 15], [1, 15], [1, 16], [0, 16], [0, 15]],
         [[0.7, 15.7], [0.7, 15.8], [0.8, 15.8], [0.8, 15.7], [0.7, 15.7]]]}},
      {"type": "Feature",
       "properties": {"adm0_pcode": "ML", "adm1_pcode": "ML07", "adm1_name": "Gao", "adm2_pcode": "ML0701",
                      "adm2_name": "Gao"},
       "geometry": {"type": "MultiPolygon", "coordinates": [
         [[[-1, 16], [0, 16], [0, 17], [-1, 17], [-1, 16]]],
         [[[2, 16], [3, 16], [3, 17], [2, 17], [2, 16]]]]}}
    ]}
    """

  private static func gazetteer(_ files: (String, String)...) throws -> (Gazetteer, [Finding]) {
    var rows = PCodeRows()
    for (name, text) in files { rows.read(Array(text.utf8), file: name) }
    let places = Gazetteer(rows: try GazetteerCSV.read(Array(places.utf8), file: "p.csv"))
    return (places.with(PCodes(rows: rows)), rows.findings)
  }

  private static func codes(_ identifier: String, in gazetteer: Gazetteer) throws -> [String?] {
    let id = try #require(gazetteer.place(identified: identifier))
    let codes = gazetteer.pcodes(of: id)
    return [codes.admin1?.code, codes.admin2?.code, codes.method?.rawValue]
  }

  @Test func `a town has the codes of the outline that it lies in`() throws {
    let (gazetteer, findings) = try Self.gazetteer(("ml.geojson", Self.layer))
    #expect(findings.isEmpty)
    #expect(try Self.codes("t:3", in: gazetteer) == ["ML07", "ML0702", "outline"])
    #expect(try Self.codes("t:2", in: gazetteer) == ["ML07", "ML0701", "outline"])
  }

  @Test func `a hole is no part of a division, and each part of one is`() throws {
    let (gazetteer, _) = try Self.gazetteer(("ml.geojson", Self.layer))
    func code(_ latitude: Double, _ longitude: Double) throws -> String? {
      let point = try #require(Coordinate(latitude: latitude, longitude: longitude))
      return gazetteer.pcodes(at: point, in: "ML", region: nil).admin2?.code
    }
    #expect(try code(15.75, 0.75) == nil)
    #expect(try code(15.65, 0.75) == "ML0702")
    #expect(try code(16.5, -0.5) == "ML0701")
    #expect(try code(16.5, 2.5) == "ML0701")
    #expect(try code(16.5, 1.5) == nil)
  }

  @Test func `an outline of another country does not count`() throws {
    let (gazetteer, _) = try Self.gazetteer(("ml.geojson", Self.layer))
    let point = try #require(Coordinate(latitude: 15.5, longitude: 0.5))
    #expect(gazetteer.pcodes(at: point, in: "NE", region: nil) == PCodes.Codes())
    #expect(gazetteer.pcodes(at: point, in: nil, region: nil).admin2?.code == "ML0702")
  }

  @Test func `without outlines a division is found by its name in the country`() throws {
    let (gazetteer, findings) = try Self.gazetteer(("ne.csv", Self.table))
    #expect(findings.isEmpty)
    #expect(try Self.codes("t:6", in: gazetteer) == ["NE002", nil, "name"])
    #expect(try Self.codes("t:7", in: gazetteer) == ["NE002", "NE002005", "name"])
    // The town that a division of its region is called after, and one of which that is not so.
    #expect(try Self.codes("t:8", in: gazetteer) == ["NE002", "NE002005", "name"])
    #expect(try Self.codes("t:9", in: gazetteer) == ["NE002", nil, "name"])
  }

  @Test func `a word for what a division is does not count in its name`() throws {
    let (gazetteer, _) = try Self.gazetteer(("ua.csv", "ADM1_EN,ADM1_PCODE\nZhytomyrska,UA18\n"))
    #expect(try Self.codes("t:11", in: gazetteer) == ["UA18", nil, "name"])
  }

  @Test func `a country and another country's town have no code, and a landscape its region's`()
    throws
  {
    let (gazetteer, _) = try Self.gazetteer(("ml.geojson", Self.layer), ("ne.csv", Self.table))
    #expect(try Self.codes("t:4", in: gazetteer) == [nil, nil, nil])
    #expect(try Self.codes("t:5", in: gazetteer) == [nil, nil, nil])
    #expect(try Self.codes("t:10", in: gazetteer) == ["ML07", nil, "name"])
  }

  static let headings: [(heading: String, column: PCodeColumn?)] = [
    ("ADM1_PCODE", .code(level: 1)), ("adm2_pcode", .code(level: 2)),
    ("admin2Pcod", .code(level: 2)), ("admin0Pcode", .code(level: 0)),
    ("ADM2_FR", .name(level: 2, rank: 0)), ("adm2_name", .name(level: 2, rank: 1)),
    ("admin1Name_en", .name(level: 1, rank: 2)), ("adm1_name1", .name(level: 1, rank: 11)),
    ("iso2", .letters), ("ADM3_PCODE", nil), ("adm1_type", nil), ("admin", nil), ("name", nil),
  ]

  @Test(arguments: headings)
  func `the columns of all layouts are known`(heading: String, column: PCodeColumn?) {
    #expect(PCodeColumn(heading: heading) == column)
  }

  static let faulty: [(text: String, finding: String)] = [
    (
      "ADM1_PCODE,ADM1_FR\nML07,Gao\n,Kidal\n",
      "x:3: error: there is neither an ADM1_PCODE nor an ADM2_PCODE"
    ),
    (
      "ADM1_PCODE,ADM1_FR\nML07,Gao\nGao,ML07\n",
      "x:3: error: \"Gao\" is not a P-code; expected letters and digits, such as ML0702"
    ),
    ("ADM1_PCODE,ADM1_FR\nML07,Gao\nML08\n", "x:3: error: the row has 1 fields; expected 2"),
    (
      "ADM1_PCODE,ADM1_FR\nML07,Gao\n0708,Kidal\n",
      "x:3: error: no country is known of \"0708\"; expected ADM0_PCODE of two letters, the country's name, "
        + "or a code that begins with its letters"
    ),
    (
      "ADM1_PCODE,ADM2_PCODE\nML07,ML0701\nML08,ML0701\n",
      "x:3: error: \"ML0701\" lies in \"ML08\" here, and in \"ML07\" above"
    ),
    (
      """
      {"type":"FeatureCollection","features":[{"properties":{"ADM1_PCODE":"ML07"},"geometry":null},
      {"properties":{"ADM1_PCODE":"ML08"},"geometry":{"type":"Point","coordinates":[1,2]}}]}
      """, "x: error: feature 2: its geometry is a Point; expected Polygon or MultiPolygon"
    ),
    (
      """
      {"features":[{"properties":{"ADM1_PCODE":"ML07"},"geometry":{"type":"Polygon",
      "coordinates":[[[500000,1700000],[500001,1700000],[500001,1700001],[500000,1700000]]]}},
      {"properties":{"ADM1_PCODE":"ML07"}}]}
      """,
      "x: error: feature 1: (500000.0, 1700000.0) is not a longitude in -180...180 and a latitude in -90...90; "
        + "a layer has to be in degrees (WGS 84)"
    ),
    (
      "{\"features\":[{\"properties\":{\"ADM1_PCODE\":\"ML07\"}},\n{\"properties\":",
      "x:2: error: is not whole GeoJSON: the text ends, expected a value; what stands before it is used"
    ),
  ]

  @Test(arguments: faulty)
  func `a bad row is told with its place, and the rest is used`(text: String, finding: String) {
    var rows = PCodeRows()
    rows.read(Array(text.utf8), file: "x")
    #expect(rows.findings.map(\.description) == [finding])
    #expect(PCodes(rows: rows).count >= 1)
  }

  @Test func `a table of places is none of P-codes, whatever else it has`() {
    func isTable(_ text: String) -> Bool { PCodeRows.areIn(Array(text.utf8)) }
    #expect(isTable("ADM2_PCODE;ADM2_FR\n"))
    #expect(isTable(" {\"type\": \"FeatureCollection\""))
    #expect(!isTable("name,lat,lon,ADM2_PCODE\n"))
    #expect(!isTable("id,name,kind\n"))
    #expect(!isTable(""))
  }

  @Test func `a row of HXL tags under the header is no division`() {
    var rows = PCodeRows()
    rows.read(
      Array("ADM1_PCODE,ADM1_EN\n#adm1+code,#adm1+name\nBF46,Boucle du Mouhoun\n".utf8), file: "x")
    #expect(rows.findings.isEmpty)
    #expect(PCodes(rows: rows).count == 1)
  }
}
