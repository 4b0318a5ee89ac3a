import Gazetteer
import Places
import Testing
import Text

/// A false point on a wrong continent is the worst mistake that a map can make.
@Suite struct FarNamesakeTests {
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,Mali,country,ML,,17.34371,-3.54007,1030.6,,19077690,-12.264,10.14,4.236,24.995,,GeoNames
    gn:2,Bamako,capital,ML,ML.01,12.60915,-7.97522,,,4227569,,,,,,GeoNames
    gn:3,Burkina Faso,country,BF,,12.26911,-1.75532,459,,19751535,-5.523,9.392,2.39,15.08,,GeoNames
    gn:4,Guinée,country,GN,,10.43473,-10.94174,454.6,,12414318,-15.079,7.19,-7.662,12.673,,GeoNames
    gn:5,Mopti,seat,ML,ML.04,14.4843,-4.18296,,,186187,,,,,,GeoNames
    gn:6,Moura,village,PT,PT.14,38.14011,-7.44856,,,8459,,,,,,GeoNames
    gn:7,Moura,village,AU,AU.04,-24.57222,149.96731,,,1899,,,,,,GeoNames
    gn:8,Portugal,country,PT,,39.60067,-8.50104,400,,10281762,-9.5,36.9,-6.2,42.1,,GeoNames
    gn:9,Évora,seat,PT,PT.14,38.56667,-7.9,,,55620,,,,,,GeoNames
    gn:10,Nord,admin1,HT,HT.09,19.59915,-72.27,60,,,-72.7,19.2,-71.8,19.9,,GeoNames
    gn:11,Sud,admin1,HT,HT.12,18.28426,-73.8,60,,,-74.3,18,-73.2,18.7,,GeoNames
    gn:12,Haïti,country,HT,,18.9,-72.7,200,,11123176,-74.5,18,-71.6,20.1,,GeoNames
    gn:13,Chine,country,CN,,36.5,103.8,2600,,1411778724,73.5,18,134.8,53.6,,GeoNames
    gn:14,Allemagne,country,DE,,51.1,10.4,500,,82927922,5.9,47.3,15,55,,GeoNames
    gn:15,Mexico,capital,MX,MX.09,19.42847,-99.12766,,,12294193,,,,,Mexico City,GeoNames
    gn:16,Mexique,country,MX,,23.94192,-102.5103,1722.6,,126190788,-118.369,14.546,-86.701,32.713,Mexico,GeoNames
    gn:17,Athènes,capital,GR,GR.I,37.98376,23.72784,,,664046,,,,,Athens|Atenas,GeoNames
    gn:18,Athens,city,US,US.GA,33.96095,-83.37794,,,116714,,,,,,GeoNames
    gn:19,Otan,city,NG,NG.42,8.2,4.6,,,33000,,,,,,GeoNames
    gn:20,Oaxaca,seat,MX,MX.20,17.06542,-96.72365,,,300050,,,,,,GeoNames
    gn:23,Boston,city,GB,GB.ENG,52.97633,-0.02664,,,41340,,,,,,GeoNames
    gn:24,Boston,seat,US,US.MA,42.35843,-71.05977,,,667137,,,,,,GeoNames
    gn:25,Tchita,seat,RU,RU.93,52.03171,113.50087,,,308500,,,,,Chita,GeoNames
    gn:26,Chita,city,JP,JP.01,35,136.86667,,,84364,,,,,,GeoNames
    gn:27,Londres,capital,GB,GB.ENG,51.50853,-0.12574,,,8961989,,,,,,GeoNames
    gn:28,Royaume-Uni,country,GB,,54,-2,700,,66488991,-8.6,49.9,1.8,60.8,,GeoNames
    gn:29,Tokyo,capital,JP,JP.40,35.6895,139.69171,,,8336599,,,,,,GeoNames
    gn:30,Japon,country,JP,,36,138,1500,,126529100,123,24,146,46,,GeoNames
    gn:31,Gibraltar,territory,GI,,36.14,-5.35,5,,33718,-5.4,36.1,-5.3,36.2,,GeoNames
    gn:32,Saint-Paul,city,RE,RE.RE,-21.01,55.27,,,99291,,,,,,GeoNames
    gn:33,Saint-Paul,seat,US,US.MN,44.94,-93.09,,,300851,,,,,,GeoNames
    gn:34,La Réunion,territory,RE,,-21.1,55.5,40,,859959,55.2,-21.4,55.9,-20.8,Réunion,GeoNames
    gn:21,Saint-Pétersbourg,seat,RU,RU.66,59.93863,30.31413,,,5351935,,,,,Saint Petersburg|Leningrad,GeoNames
    gn:22,Saint Petersburg,city,US,US.FL,27.77086,-82.67927,,,257083,,,,,St. Petersburg,GeoNames
    """

  private func resolve(_ text: String, _ language: Language = .french) throws -> [String: String?] {
    try OwnPlaces.resolve(text, language, over: Self.csv)
  }

  @Test func `a village of a continent that nothing else speaks of is none of the known ones`()
    throws
  {
    let text = """
      Un puits neuf sert depuis dimanche au village de Moura, dit un élu de Bamako. \
      Le Mali, le Burkina Faso et la Guinée surveillent leur frontière ; à Mopti, les \
      écoles restent fermées.
      """
    #expect(try resolve(text)["Moura"] == .some(nil))
    let other = "Un feu menace le village de Moura, au Portugal. Des renforts viennent d'Évora."
    #expect(try resolve(other)["Moura"] == "gn:6")
  }

  @Test func `a direction is a region only of a country that the report speaks of`() throws {
    let text =
      "Les métaux extraits en Chine sont vendus en Allemagne : le Nord consomme, le Sud extrait."
    let places = try resolve(text)
    #expect((places["Nord"] ?? nil) == nil)
    #expect((places["Sud"] ?? nil) == nil)
    let haiti = "En Haïti, la route entre le département du Nord et la capitale est coupée."
    #expect(try resolve(haiti)["Nord"] == "gn:10")
  }

  @Test(arguments: [
    ("Mexico's Senate met after buses left a camp in Oaxaca.", "Mexico", "gn:16"),
    ("The talks in Athens ended on Monday.", "Athens", "gn:17"),
    ("The consulate in St. Petersburg was closed on Monday.", "St. Petersburg", "gn:21"),
  ])
  func `an English name means what English calls so`(
    text: String, name: String, identifier: String
  ) throws {
    #expect(try resolve(text, .english)[name] == identifier)
  }

  @Test(arguments: [
    (
      "Le port de la ville américaine de Boston rouvre. Londres et le Royaume-Uni négocient.",
      "Boston", "gn:24"
    ),
    (
      "La neige tombe sur la ville sibérienne de Chita, notent Tokyo et le Japon.", "Chita", "gn:25"
    ),
  ])
  func `the nationality beside a head tells the country`(
    text: String, name: String, identifier: String
  ) throws {
    #expect(try resolve(text)[name] == identifier)
  }

  @Test(arguments: [
    ("Un séisme a touché le territoire britannique de Gibraltar.", "Gibraltar", "gn:31"),
    ("La ville française de Saint-Paul, à La Réunion, est inondée.", "Saint-Paul", "gn:32"),
    ("La ville américaine de Saint-Paul est inondée.", "Saint-Paul", "gn:33"),
  ])
  func `the nationality of a territory is that of its state`(
    text: String, name: String, identifier: String
  ) throws {
    #expect(try resolve(text)[name] == identifier)
  }

  @Test func `words that hardly name a place at all get no point`() throws {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv"))
    let text = "Le sommet de l'Otan est fini."
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    func place(_ confidence: Double) -> Place.ID? {
      let mention = ToponymMention(
        span: TextSpan(start: 15, end: 19), name: "Otan", head: nil, relation: .none,
        role: .literal, places: gazetteer.places(named: "Otan"), confidence: confidence)
      return ToponymResolver(gazetteer: gazetteer)
        .resolve([mention], in: analysed, distances: []).first?.best?.place
    }
    #expect(place(0.99) != nil)
    #expect(place(0.3) == nil)
  }
}
