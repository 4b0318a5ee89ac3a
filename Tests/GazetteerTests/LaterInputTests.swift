import Gazetteer
import Geodesy
import Testing

/// What a dump or a user's CSV does to the places that are there: it adds.
@Suite struct LaterInputTests {
  private static let ours = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,population,names
    gn:1,Alger,capital,DZ,DZ.01,36.7,3.1,,10,Algiers|El Djazaïr
    gn:2,Région de Gao,admin1,ML,ML.09,17,0.5,250,,Gao
    gn:3,Gao,seat,ML,ML.09,16.27,-0.04,,86633,
    gn:4,Ansongo,,ML,,15.66,0.5,,,

    """

  /// The identifier and the columns of a dump that matter here.
  private static func dumpRow(
    _ id: Int, _ name: String, _ feature: String, _ latitude: Double, _ longitude: Double,
    alternates: String = "", population: Int = 0
  ) -> String {
    let (group, code) = (feature.prefix(1), feature.dropFirst(2))
    return
      "\(id)\t\(name)\t\(name)\t\(alternates)\t\(latitude)\t\(longitude)\t\(group)\t\(code)\tML"
      + "\t\t09\t\t\t\t\(population)\t\t450\tAfrica/Bamako\t2012-01-18\n"
  }

  private static func gazetteer(_ inputs: (file: String, text: String)...) throws -> Gazetteer {
    var rows = try GazetteerCSV.read(Array(ours.utf8), file: "ours.csv")
    for input in inputs { try rows.read(Array(input.text.utf8), file: input.file) }
    #expect(rows.findings.isEmpty)
    return Gazetteer(rows: rows)
  }

  private static func place(_ identifier: String, in gazetteer: Gazetteer) throws -> Place {
    gazetteer[try #require(gazetteer.place(identified: identifier))]
  }

  @Test func `a row with a known identifier adds names and what is not known, and changes nothing`()
    throws
  {
    let text = """
      id,name,kind,lat,lon,population,radius_km,country,names
      gn:1,Al Jazair,village,30,9,20,8,FR,Algiers|Alger la Blanche
      gn:4,Ansongo,city,1,2,900,,NE,

      """
    let gazetteer = try Self.gazetteer(("more.csv", text))
    #expect(gazetteer.count == 4)
    let alger = try Self.place("gn:1", in: gazetteer)
    #expect(alger.name == "Alger")
    #expect(alger.names == ["Algiers", "El Djazaïr", "Al Jazair", "Alger la Blanche"])
    #expect(alger.kind == .capital)
    #expect(alger.country == "DZ")
    #expect(alger.population == 10)
    #expect(alger.coordinate == Coordinate(latitude: 36.7, longitude: 3.1))
    #expect(alger.radius == Distance(kilometres: 8))
    let ansongo = try Self.place("gn:4", in: gazetteer)
    #expect(ansongo.kind == .city)
    #expect(ansongo.population == 900)
    #expect(ansongo.country == "ML")
  }

  @Test func `a row that says override wins`() throws {
    let text = """
      id,name,lat,lon,population,override
      gn:1,Al Jazair,36.75,3.0,20,oui
      ,Gao,16.28,-0.05,99,1
      ,Ansongo,15.66,0.5,7,non

      """
    let gazetteer = try Self.gazetteer(("more.csv", text))
    #expect(gazetteer.count == 4)
    let alger = try Self.place("gn:1", in: gazetteer)
    #expect(alger.name == "Al Jazair")
    #expect(alger.names.contains("Alger"))
    #expect(alger.kind == .capital)
    #expect(alger.population == 20)
    #expect(alger.coordinate == Coordinate(latitude: 36.75, longitude: 3))
    #expect(try Self.place("gn:3", in: gazetteer).population == 99)
    #expect(try Self.place("gn:3", in: gazetteer).coordinate.latitude == 16.28)
    #expect(try Self.place("gn:4", in: gazetteer).population == 7)
  }

  @Test func `a row of one's own name, within one's radius and of one's kind is the same place`()
    throws
  {
    let dump =
      // 2 km off, and Gao reaches 2.6 km; a quarter and a well of that name are others.
      Self.dumpRow(11, "GAO", "P.PPLA2", 16.285, -0.03, alternates: "Gawgaw")
      + Self.dumpRow(12, "Gao", "P.PPLX", 16.27, -0.04)
      + Self.dumpRow(13, "Gao", "H.WLL", 16.27, -0.04)
      + Self.dumpRow(14, "Gao", "P.PPL", 16.4, -0.04) + Self.dumpRow(15, "Gao", "A.ADM1", 17.5, 0.6)
      + Self.dumpRow(16, "Gao", "A.ADM2", 17, 0.5)
    let gazetteer = try Self.gazetteer(("ML.txt", dump))
    #expect(try Self.place("gn:3", in: gazetteer).names == ["GAO", "Gawgaw"])
    #expect(try Self.place("gn:3", in: gazetteer).population == 86633)
    #expect(try Self.place("gn:2", in: gazetteer).name == "Région de Gao")
    for id in [11, 15] { #expect(gazetteer.place(identified: "gn:\(id)") == nil) }
    for id in [12, 13, 14, 16] { #expect(gazetteer.place(identified: "gn:\(id)") != nil) }
  }

  @Test func `what is neither settled nor a division is minor in a dump, and nowhere else`() throws
  {
    let dump =
      Self.dumpRow(21, "Pelé", "T.HLL", 14, -5) + Self.dumpRow(22, "Pelé", "P.PPL", 13, -5)
      + Self.dumpRow(23, "Gourma", "L.RGN", 15, -2) + Self.dumpRow(24, "Ferme", "S.FRM", 15, -2)
      + Self.dumpRow(25, "Inékar", "L.LCTY", 15.9, 3) + Self.dumpRow(26, "Forêt", "L.RESF", 15, -3)
    let own = "name,kind,lat,lon\nPuits à moi,well,14,-6\n"
    let gazetteer = try Self.gazetteer(("ML.txt", dump), ("own.csv", own))
    let minor = gazetteer.ids.filter { gazetteer.isMinor($0) }.map { gazetteer.identifier(of: $0) }
    #expect(minor == ["gn:21", "gn:24", "gn:26"])
    // A compiled gazetteer keeps it, also as an input.
    var rows = PlaceRows()
    rows.append(
      contentsOf: try Gazetteer(compiled: ByteRegion(gazetteer.compiled), file: "x.gaz"))
    #expect(Gazetteer(rows: rows).ids.count { gazetteer.isMinor($0) } == 3)
  }

  @Test func `communes are divisions, and what was a town is no village`() throws {
    let dump =
      Self.dumpRow(31, "Bourem", "A.ADM3", 17, -0.3) + Self.dumpRow(32, "Essouk", "P.PPLH", 18.7, 1)
    let gazetteer = try Self.gazetteer(("ML.txt", dump))
    #expect(try Self.place("gn:31", in: gazetteer).kind == .admin2)
    #expect(try Self.place("gn:32", in: gazetteer).kind == .locality)
  }

  @Test func `a preferred French name renames a place of a dump, and adds to one of ours`() throws {
    let dump = Self.dumpRow(41, "Aguelhok", "P.PPL", 19.4, 0.8)
    let names = "1\t41\tfr\tAguelhoc\t1\t\t\t\t\t\n2\t1\tfr\tAlger la Blanche\t1\t\t\t\t\t\n"
    let gazetteer = try Self.gazetteer(("ML.txt", dump), ("names.txt", names))
    #expect(try Self.place("gn:41", in: gazetteer).name == "Aguelhoc")
    #expect(try Self.place("gn:1", in: gazetteer).name == "Alger")
    #expect(try Self.place("gn:1", in: gazetteer).names.contains("Alger la Blanche"))
  }
}
