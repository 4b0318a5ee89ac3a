import Gazetteer
import Places
import Quantities
import Testing
import Text

/// Which places a name may mean at all: minor ones, those abroad, those of further names.
@Suite struct PlaceScopeTests {
  private static let places = """
    id,name,kind,country,latitude,longitude,population,names
    t:ml,Mali,country,ML,17,-4,,
    t:ec,Équateur,country,EC,-1,-78,,
    t:ne,Niger,country,NE,17,9,,
    t:gao,Gao,seat,ML,16.27,-0.04,86633,
    t:kita,Kita,city,ML,13.03,-9.49,48947,
    t:quito,Quito,capital,EC,-0.23,-78.52,1399814,Kita
    t:koro-ml,Koro,village,ML,14.07,-3.08,14000,
    t:koro-ci,Koro,city,CI,8.6,-7.4,20000,
    t:scl,Santiago du Chili,capital,CL,-33.46,-70.65,4837295,Santiago
    t:cordoba,Córdoba,seat,AR,-31.41,-64.18,1428214,
    t:santiago-ar,Santiago,city,AR,-27.8,-64.3,12000,

    """
  /// A hill, a well and a mere, as a dump has them.
  private static let dump = [
    ("1", "Bagzan", "T", "HLL", 16.9, -0.2), ("2", "Tigha", "H", "WLL", 16.6, -0.04),
    ("3", "Gossi", "H", "LK", 16.1, -0.3), ("4", "Gao", "H", "WLL", 16.3, -1.5),
  ].map { id, name, group, code, latitude, longitude in
    "\(id)\t\(name)\t\(name)\t\t\(latitude)\t\(longitude)\t\(group)\t\(code)\tML"
      + "\t\t09\t\t\t\t0\t\t300\tAfrica/Bamako\t2012-01-18\n"
  }.joined()

  private static func resolve(
    _ text: String, countries: Set<CountryCode> = []
  ) throws -> [String: String?] {
    var rows = try GazetteerCSV.read(Array(places.utf8), file: "test.csv")
    try rows.read(Array(dump.utf8), file: "ML.txt")
    let gazetteer = Gazetteer(rows: rows)
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    let toponyms = ToponymResolver(gazetteer: gazetteer, countries: countries).resolve(
      ToponymReader(names: gazetteer).toponyms(in: analysed), in: analysed,
      distances: NewsReader().distances(in: analysed))
    return Dictionary(
      toponyms.map {
        ($0.mention.name, $0.candidates.first.map { gazetteer.identifier(of: $0.place) })
      },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `a minor place is none that a bare name means`() throws {
    let found = try Self.resolve(
      "Une attaque a fait trois morts mardi à Tigha, près de Gao, au Mali.")
    #expect(found["Tigha"] == .some(nil))
    #expect(found["Gao"] == "t:gao")
    #expect(try Self.resolve("Bagzan a marqué deux buts contre le Mali.")["Bagzan"] == nil)
  }

  @Test(arguments: [
    ("Des éleveurs ont été tués mardi près du puits de Tigha, au Mali.", "Tigha", "gn:2"),
    ("Des corps ont été retrouvés près du lac de Gossi, au Mali.", "Gossi", "gn:3"),
    ("Des combattants ont été vus sur la colline de Bagzan, au Mali.", "Bagzan", "gn:1"),
  ])
  func `a minor place is meant where its head says its kind`(
    text: String, name: String, identifier: String
  ) throws {
    #expect(try Self.resolve(text)[name] == identifier)
  }

  @Test func `a minor place is meant at the end of a stated distance, where nothing else is`()
    throws
  {
    let found = try Self.resolve(
      "L’attaque a eu lieu mardi à Tigha, à 37 kilomètres au nord de Gao, au Mali.")
    #expect(found["Tigha"] == "gn:2")
    #expect(found["Gao"] == "t:gao")
  }

  @Test
  func `of the countries that were given a place elsewhere counts only where its country is named`()
    throws
  {
    let text = "Attaque mardi à Koro : trois morts."
    #expect(try Self.resolve(text)["Koro"] == "t:koro-ci")
    #expect(try Self.resolve(text, countries: ["ML"])["Koro"] == "t:koro-ml")
    #expect(try Self.resolve(text, countries: ["NE"])["Koro"] == .some(nil))
    #expect(try Self.resolve(text, countries: ["NE", "CI"])["Koro"] == "t:koro-ci")
    let named = "Attaque mardi à Koro, au Mali : trois morts."
    #expect(try Self.resolve(named, countries: ["NE"])["Koro"] == "t:koro-ml")
    let people = "Un soldat malien a été tué mardi à Koro."
    #expect(try Self.resolve(people, countries: ["NE"])["Koro"] == "t:koro-ml")
    // A country, and a capital by its own name, are what they are everywhere.
    let far = try Self.resolve("Le Niger a envoyé mardi un ministre à Quito.", countries: ["ML"])
    #expect(far["Niger"] == "t:ne")
    #expect(far["Quito"] == "t:quito")
  }

  @Test func `a further name abroad does not beat a town of that very name`() throws {
    #expect(try Self.resolve("Attaque mardi à Kita : trois morts.")["Kita"] == "t:kita")
    let named =
      "L’Équateur est en deuil : attaque mardi à Kita, trois morts, selon la police équatorienne."
    #expect(try Self.resolve(named)["Kita"] == "t:quito")
  }

  @Test func `the first half of a capital's name is not held back behind a town abroad`() throws {
    let text = "De Córdoba, il a entendu mardi que des soldats avaient pris la Moneda à Santiago."
    #expect(try Self.resolve(text)["Santiago"] == "t:scl")
  }
}
