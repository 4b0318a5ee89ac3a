import Gazetteer
import Places
import Testing
import Text

/// Whether the town that a paper's site is called after stands beside the names of its reports.
@Suite struct PublisherSiteTests {
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,Lexington,city,US,US.KY,37.98869,-84.47772,,,320601,,,,,,GeoNames
    gn:2,Laval,seat,FR,FR.52,48.07247,-0.77019,,,55984,,,,,,GeoNames
    gn:3,Columbus,city,US,US.NE,41.42973,-97.36838,,,22111,,,,,,GeoNames
    gn:4,Georgetown,city,US,US.KY,38.2098,-84.55883,,,32356,,,,,,GeoNames
    gn:5,Georgetown,city,US,US.TX,30.63269,-97.67723,,,63716,,,,,,GeoNames
    gn:6,Osceola,city,US,US.NE,41.17973,-97.54755,,,5880,,,,,,GeoNames
    gn:7,Osceola,city,US,US.AR,35.70508,-89.96953,,,6764,,,,,,GeoNames
    gn:8,Mayenne,city,FR,FR.52,48.3,-0.62,,,13000,,,,,,GeoNames
    gn:9,Mayenne,city,CA,CA.10,46.1,-72.5,,,60000,,,,,,GeoNames
    """

  @Test(arguments: [
    ("https://www.lexingtonherald.com/1", "A fire broke out in Georgetown.", "gn:4"),
    ("https://elsewhere.com/1", "A fire broke out in Georgetown.", "gn:5"),
    ("https://columbustelegram.com", "A fire broke out in the town of Osceola.", "gn:6"),
    ("https://thecolumbustimes.com", "A fire broke out in the town of Osceola.", "gn:6"),
    ("https://columbusfurniture.com", "A fire broke out in the town of Osceola.", "gn:7"),
    ("https://www.lavalactu.com", "Un feu a pris à Mayenne.", "gn:8"),
    ("https://lelavalmatin.com", "Un feu a pris à Mayenne.", "gn:8"),
    ("https://ailleurs.com", "Un feu a pris à Mayenne.", "gn:9"),
  ])
  func `the town of a site's name is one more name of the report`(
    _ url: String, _ text: String, _ likeliest: String
  ) throws {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv"))
    let analysed = AnalysedText(Article(id: "test", text: text, url: url))
    let toponyms = ToponymResolver(gazetteer: gazetteer)
      .resolve(ToponymReader(names: gazetteer).toponyms(in: analysed), in: analysed, distances: [])
    let first = try #require(toponyms.first?.candidates.first)
    #expect(gazetteer.identifier(of: first.place) == likeliest)
  }
}
