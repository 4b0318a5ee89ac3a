import DelimitedText
import Gazetteer
@testable import Places
import Testing
@testable import Text

/// A paper of Saint-Denis on La Réunion need not say which Saint-Denis it means.
@Suite struct PublisherTests {
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,Saint-Denis,city,FR,FR.11,48.93564,2.35387,,,96128,,,,,,GeoNames
    gn:2,Saint-Denis,city,RE,RE.RE,-20.88231,55.4504,,,137195,,,,,,GeoNames
    gn:3,Le Port,city,RE,RE.RE,-20.93,55.29,,,38000,,,,,,GeoNames
    gn:4,Saint-Pierre,city,RE,RE.RE,-21.3393,55.47811,,,76655,,,,,,GeoNames
    gn:5,Saint-Pierre,city,MQ,MQ.MQ,14.74,-61.18,,,4453,,,,,,GeoNames
    gn:6,Rennes,seat,FR,FR.53,48.11198,-1.67429,,,209375,,,,,,GeoNames
    gn:7,France,country,FR,,46.5,2.5,500,,66987244,-5.2,41.3,9.6,51.1,,GeoNames
    gn:8,Columbia,seat,US,US.SC,34.00071,-81.03481,,,133803,,,,,,GeoNames
    gn:9,Columbia,city,US,US.MO,38.95171,-92.33407,,,119108,,,,,,GeoNames
    gn:10,Jefferson City,seat,US,US.MO,38.5767,-92.17352,,,43079,,,,,,GeoNames
    gn:11,Fulton,city,US,US.MO,38.84671,-91.94796,,,12828,,,,,,GeoNames
    """

  private static func gazetteer() throws -> Gazetteer {
    Gazetteer(rows: try GazetteerCSV.read(Array(csv.utf8), file: "test.csv"))
  }

  private static func article(
    _ text: String, source: String? = nil, url: String? = nil, _ language: Language = .french
  ) -> Article {
    Article(id: "test", text: text, source: source, url: url, language: language)
  }

  private func resolve(
    _ article: Article, _ publishers: PublisherTable, _ gazetteer: Gazetteer
  ) -> [ResolvedToponym] {
    let text = AnalysedText(article)
    return ToponymResolver(gazetteer: gazetteer, publishers: publishers)
      .resolve(ToponymReader(names: gazetteer).toponyms(in: text), in: text, distances: [])
  }

  @Test func `a name means the place near what its publisher mostly names`() throws {
    let gazetteer = try Self.gazetteer()
    let table = PublisherTable(
      csv: Array(
        """
        publisher,reports,named_in,place_id
        le miroir du port,20,12,gn:3
        le miroir du port,20,9,gn:4
        callaway.example,10,6,gn:10
        callaway.example,10,5,gn:11
        """.utf8), gazetteer: gazetteer)
    #expect(table.findings.isEmpty)
    func place(_ article: Article, _ publishers: PublisherTable) -> String? {
      let toponyms = resolve(article, publishers, gazetteer)
      return toponyms.first?.candidates.first.map { gazetteer.identifier(of: $0.place) }
    }
    let text = "A crash closed a bridge in Columbia on Monday, police said."
    let ours = Self.article(text, url: "https://www.Callaway.example/news/1", .english)
    #expect(place(ours, PublisherTable()) == "gn:8")
    #expect(place(ours, table) == "gn:9")
    #expect(place(Self.article(text, url: "https://other.example/", .english), table) == "gn:8")
    let island = "Un incendie a détruit un entrepôt à Saint-Denis lundi."
    #expect(place(Self.article(island, source: "Le Miroir du Port"), table) == "gn:2")
  }

  @Test func `what decided is told`() throws {
    let gazetteer = try Self.gazetteer()
    let table = PublisherTable(
      csv: Array("publisher,place_id\nx,gn:10\n".utf8), gazetteer: gazetteer)
    let found = resolve(
      Self.article("A bridge in Columbia was closed.", source: "X", .english), table, gazetteer)
    let reasons = try #require(found.first?.candidates.first?.reasons)
    #expect(reasons.contains("region that the publisher mostly names"), "\(reasons)")
  }

  @Test(arguments: [
    ("Ouest-France", "https://elsewhere.example/", "ouest-france"),
    (nil, "https://www.Ouest-France.fr/bretagne", "ouest-france.fr"),
    (nil, "ouest-france.fr", "ouest-france.fr"),
    ("  ", "http://news.example", "news.example"),
    (" Le  Point ", nil, "le point"),
    ("Le  Point", nil, "le point"),
    (nil, "no address", nil),
    (nil, nil, nil),
  ])
  func `a publisher is a report's source, else the site of its address`(
    _ source: String?, _ url: String?, _ key: String?
  ) {
    #expect(PublisherTable.key(of: Self.article("", source: source, url: url)) == key)
  }

  @Test(arguments: [
    ("publisher,place_id\n,gn:3\n", 2, PublisherTable.Fault.noPublisher),
    ("publisher,place_id\na,gn:3\n\na,gn:99\n", 4, .unknownPlace),
    ("publisher,place_id\na,\n", 2, .noPlace),
    ("publisher,latitude,longitude\na,91,0\n", 2, .badCoordinate),
    ("publisher,latitude,longitude\na,12\n", 2, .badCoordinate),
    ("publisher,place_id,reports,named_in\na,gn:3,3,4\n", 2, .badCount),
    ("publisher,place_id,reports,named_in\na,gn:3,many,4\n", 2, .badCount),
    ("publisher,place_id,reports,named_in\na,gn:3,,4\n", 2, .badCount),
    ("publisher,place_id\na,gn:7\n", 2, .noRegion),
    ("publisher,latitude,longitude\na,-60,-120\n", 2, .noRegion),
    ("who,where\na,gn:3\n", 1, .missingColumn),
    ("", 1, .missingColumn),
  ])
  func `a row that cannot be used is named with its line`(
    _ csv: String, _ line: Int, _ fault: PublisherTable.Fault
  ) throws {
    let table = PublisherTable(
      csv: Array(csv.utf8), file: "papers.csv", gazetteer: try Self.gazetteer())
    #expect(table.findings.map(\.description) == ["papers.csv:\(line): error: \(fault.reason)"])
  }

  @Test func `the other rows of a table with a faulty one are used, quoted and from Windows too`()
    throws
  {
    let gazetteer = try Self.gazetteer()
    let table = PublisherTable(
      csv: Array(
        "\u{FEFF}publisher,latitude,longitude\r\nb,x,y\r\n\"Miroir, Le\",-21.0,55.3\r\n".utf8),
      gazetteer: gazetteer)
    #expect(table.findings.map(\.line) == [2])
    let article = Self.article("Un entrepôt a brûlé à Saint-Pierre.", source: "Miroir, Le")
    let best = try #require(resolve(article, table, gazetteer).first?.candidates.first)
    #expect(best.reasons.contains("region that the publisher mostly names"), "\(best.reasons)")
  }

  @Test func `a census lists what two reports of a publisher name, and can be read again`() throws {
    let gazetteer = try Self.gazetteer()
    var census = PublisherCensus(gazetteer: gazetteer)
    for text in [
      "Un incendie à Rennes, en France.", "Rennes vote, la France aussi.",
      "Un marché à Rennes. Un autre marché à Rennes et à Le Port.",
    ] {
      let article = Self.article(text, source: "@Ouest, France")
      census.add(resolve(article, PublisherTable(), gazetteer), of: article)
    }
    let once = Self.article("Un incendie à Rennes.", source: "ailleurs")
    census.add(resolve(once, PublisherTable(), gazetteer), of: once)
    census.add([], of: Self.article("Rien."))
    #expect(census.anonymous == 1)
    let csv = String(decoding: census.csv, as: UTF8.self)
    #expect(
      csv == """
        publisher,reports,named_in,place_id,name,kind,country,latitude,longitude
        "'@ouest, france",3,3,gn:6,Rennes,seat,FR,48.11198,-1.67429

        """)
    let table = PublisherTable(csv: census.csv, gazetteer: gazetteer)
    #expect(table.findings.isEmpty)
    let next = Self.article("Un marché à Rennes.", source: "@Ouest, France")
    #expect(!table.regions(of: next).isEmpty)
  }

  @Test func `a count may be as large as a number can be`() throws {
    let rows = "publisher,place_id,named_in,reports\na,gn:3,\(Int.max),\(Int.max)\n"
    let table = PublisherTable(csv: Array(rows.utf8), gazetteer: try Self.gazetteer())
    #expect(table.findings.isEmpty)
  }

  @Test func `the first two hundred reports of a publisher are counted`() throws {
    let gazetteer = try Self.gazetteer()
    var census = PublisherCensus(gazetteer: gazetteer)
    let article = Self.article("Un incendie à Rennes, en France.", source: "a")
    let toponyms = resolve(article, PublisherTable(), gazetteer)
    for _ in 0..<205 { census.add(toponyms, of: article) }
    #expect(String(decoding: census.csv, as: UTF8.self).contains("\na,200,200,gn:6,"))
  }
}
