import Gazetteer
import Places
import Quantities
import ReadingSupport
import TestSupport
import Testing
import Text

@Suite struct ToponymResolverTests {
  @Test(arguments: [
    ("Une bombe a explosé à Paris.", "Paris", "gn:2988507"),
    ("La tornade a frappé Paris, au Texas.", "Paris", "gn:4717560"),
    ("Les combats se poursuivent dans la région de Kidal.", "Kidal", "gn:2597449"),
    ("L'armée malienne est entrée à Kidal.", "Kidal", "gn:2455290"),
    ("Des tirs à Bamba, dans la région de Gao, au Mali.", "Bamba", "gn:2460582"),
    ("Le Mali et le Niger ferment leur frontière.", "Mali", "gn:2453866"),
    ("La Géorgie et la Russie négocient à Moscou.", "Géorgie", "gn:614540"),
    ("Le cyclone a touché Saint-Denis, à La Réunion.", "Saint-Denis", "gn:935264"),
    ("Des heurts à Saint-Denis, près de Paris.", "Saint-Denis", "gn:2980916"),
    ("Une manifestation à Niamey, au Niger.", "Niger", "gn:2440476"),
  ])
  func `chooses the place`(text: String, name: String, identifier: String) {
    #expect(ResolvePlaces.identifier(of: name, in: text) == identifier)
  }

  @Test func `probabilities fall and leave room for none of these`() throws {
    for toponym in ResolvePlaces.in("Des heurts à Saint-Denis, près de Paris, et à Victoria.") {
      let scores = toponym.candidates.map(\.score)
      #expect(scores == scores.sorted(by: >))
      #expect(scores.reduce(0, +) <= 1.000_001)
    }
  }

  @Test(arguments: [
    ("Un pont a été emporté au Vigan.", "gn:2998811"), ("Un pont est tombé à Vigan.", "gn:1679980"),
  ])
  func `a town behind au bears an article`(text: String, identifier: String) throws {
    let toponym = try #require(ResolvePlaces.in(text).first)
    let places = toponym.candidates.map { ResolvePlaces.gazetteer.identifier(of: $0.place) }
    #expect(places == [identifier])
  }

  @Test func `an unknown name has no candidates`() throws {
    let toponym = try #require(ResolvePlaces.in("Des tirs près d'Ikerzaz, au Mali.").first)
    #expect(toponym.candidates.isEmpty)
    #expect(toponym.best == nil)
  }

  @Test func `a name means the same wherever a report has it`() {
    let text = "À Tripoli, au Liban, une bombe a explosé. Les habitants de Tripoli ont fui."
    let places = ResolvePlaces.in(text).filter { $0.mention.name == "Tripoli" }.map(\.best?.place)
    #expect(Set(places).count == 1)
  }
}

@Suite struct StatedDistanceEvidenceTests {
  /// The places around Kidal, where the wadi is spelt Alket and another place is nearer in spelling but not
  /// in distance.
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:2453866,Mali,country,ML,,17.34371,-3.54007,1030,,19077690,-12.264,10.14,4.236,24.995,,GeoNames
    gn:2455290,Kidal,seat,ML,ML.10,18.44345,1.40921,,,40030,,,,,,GeoNames
    gn:2461136,Alket,wadi,ML,ML.10,18.19361,1.21361,,15,,,,,,Aklet,GeoNames
    gn:1,Alkit,well,ML,ML.10,18.35972,1.30667,,2,,,,,,,test
    gn:2,Bamba,village,ML,ML.09,17.03358,-1.40381,,,,,,,,,test
    gn:3,Bamba,village,ML,ML.06,10.38333,-7.15,,,90000,,,,,,test
    gn:4,Gao,seat,ML,ML.09,16.27167,-0.04472,,,133110,,,,,,test
    gn:5,Sabara,village,ML,ML.04,14.5,-4.2,,,160000,,,,,,test
    gn:6,Sabara,village,ML,ML.10,18.9,1.9,,,8000,,,,,,test
    gn:7,Tinde,village,ML,ML.10,18.9,2.4,,,,,,,,,test
    gn:8,Tinde,village,ML,ML.04,14.2,-3.2,,,20000,,,,,,test
    """

  private func resolve(
    _ text: String, over csv: String = Self.csv
  ) throws -> (Gazetteer, [ResolvedToponym]) {
    let rows = try GazetteerCSV.read(Array(csv.utf8), file: "test.csv")
    let gazetteer = Gazetteer(rows: rows)
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    let toponyms = ToponymReader(names: gazetteer).toponyms(in: analysed)
    let resolved = ToponymResolver(gazetteer: gazetteer)
      .resolve(toponyms, in: analysed, distances: NewsReader().mentions(in: analysed))
    return (gazetteer, resolved)
  }

  @Test func `another spelling at the stated distance is the place, and the claim is the reason`()
    throws
  {
    let (gazetteer, places) = try resolve(
      "Un puits sec près d'Alkite, à environ 31 kilomètres de Kidal, au Mali, a été rouvert.")
    let alkite = try #require(places.first { $0.mention.name == "Alkite" }?.best)
    #expect(gazetteer.identifier(of: alkite.place) == "gn:2461136")
    #expect(alkite.reasons.first?.contains("à environ 31 kilomètres de Kidal") == true)
  }

  @Test func `without a stated distance the spelling proves nothing`() throws {
    let (_, places) = try resolve("Les combats près d'Alkite, au Mali, ont été intenses.")
    #expect(places.first { $0.mention.name == "Alkite" }?.best == nil)
  }

  @Test func `a stated distance outweighs population`() throws {
    let (gazetteer, places) = try resolve("Des tirs à Bamba, à 160 km de Gao, au Mali.")
    let bamba = try #require(places.first { $0.mention.name == "Bamba" }?.best)
    #expect(gazetteer.identifier(of: bamba.place) == "gn:2")
  }

  @Test func `a distance between two open names chooses neither`() throws {
    // The pair at that distance would be gn:7 and gn:6.
    let (gazetteer, places) = try resolve("Des tirs à Tinde, à 53 km de Sabara, au Mali.")
    let ends = places.filter { ["Tinde", "Sabara"].contains($0.mention.name) }.map {
      $0.best.map { gazetteer.identifier(of: $0.place) }
    }
    #expect(ends != ["gn:7", "gn:6"])
    #expect(places.allSatisfy { $0.best == nil || $0.chosenBy == nil })
  }

  @Test func `a place that a distance chose says which`() throws {
    let text = "Des tirs à Bamba, à 160 km de Gao, au Mali. Gao est calme."
    let (_, places) = try resolve(text)
    let span = try #require(places.first { $0.mention.name == "Bamba" }?.chosenBy)
    #expect(
      AnalysedText(Article(id: "", text: text, language: .french)).string(of: span)
        == "à 160 km de Gao")
    #expect(places.filter { $0.mention.name == "Gao" }.allSatisfy { $0.chosenBy == nil })
  }

  @Test func `a distance settles an open anchor where the subject is settled without it`() throws {
    let (gazetteer, places) = try resolve("Gao, à 160 km de Bamba, au Mali, est calme.")
    let bamba = try #require(places.first { $0.mention.name == "Bamba" })
    #expect(bamba.best.map { gazetteer.identifier(of: $0.place) } == "gn:2")
    #expect(bamba.chosenBy != nil)
  }

  @Test func `another spelling across a border is not the place`() throws {
    let rows = Self.csv + "\ngn:9,Alkita,village,NE,NE.05,18.3,1.65,,,,,,,,,test"
    let (_, places) = try resolve(
      "Un puits près d'Alkitta, à environ 31 kilomètres de Kidal, au Mali, a été rouvert.",
      over: rows)
    #expect(places.first { $0.mention.name == "Alkitta" }?.best == nil)
  }
}

@Suite struct ReportEvidenceTests {
  /// Towns of Maine, each with a larger or more famous namesake elsewhere, as CSV.
  private static let csv = """
    id,name,kind,country,admin1,latitude,longitude,radius_km,uncertainty_km,population,west,south,east,north,names,source
    gn:1,Portland,city,US,US.OR,45.52345,-122.67621,,,652503,,,,,,GeoNames
    gn:2,Portland,city,US,US.ME,43.65737,-70.2589,,,68408,,,,,,GeoNames
    gn:3,Augusta,city,US,US.GA,33.47097,-81.97484,,,202081,,,,,,GeoNames
    gn:4,Augusta,city,US,US.ME,44.31062,-69.77949,,,18899,,,,,,GeoNames
    gn:5,Bangor,city,GB,GB.NIR,54.65338,-5.66895,,,61011,,,,,,GeoNames
    gn:6,Bangor,city,US,US.ME,44.79884,-68.77265,,,31753,,,,,,GeoNames
    gn:7,Lancaster,city,GB,GB.ENG,54.04649,-2.79988,,,48085,,,,,,GeoNames
    gn:8,Lancaster,city,US,US.CA,34.69804,-118.13674,,,161103,,,,,,GeoNames
    """

  private func resolve(_ text: String, url: String? = nil, _ language: Language = .english) throws
    -> [String: String]
  {
    let gazetteer = Gazetteer(rows: try GazetteerCSV.read(Array(Self.csv.utf8), file: "test.csv"))
    let analysed = AnalysedText(Article(id: "test", text: text, url: url, language: language))
    let toponyms = ToponymResolver(gazetteer: gazetteer)
      .resolve(ToponymReader(names: gazetteer).toponyms(in: analysed), in: analysed, distances: [])
    let places = toponyms.map {
      ($0.mention.name, $0.best.map { gazetteer.identifier(of: $0.place) } ?? "none")
    }
    return Dictionary(places, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [
    ("The storm hit Portland and Augusta on Monday and left damage in Bangor.", Language.english),
    ("La tempête a touché Portland et Augusta lundi, puis Bangor.", .french),
  ])
  func `names that lie together in one region alone are there, not at their larger namesakes`(
    text: String, language: Language
  ) throws {
    #expect(
      try resolve(text, url: nil, language) == [
        "Portland": "gn:2", "Augusta": "gn:4", "Bangor": "gn:6",
      ])
  }

  @Test func `a site that ends in uk is British, one that ends in com says nothing`() throws {
    let text = "The council in Lancaster met on Monday."
    #expect(try resolve(text, url: "http://citizen.co.uk/a")["Lancaster"] == "gn:7")
    #expect(try resolve(text, url: "http://citizen.com/a")["Lancaster"] == "gn:8")
  }

  /// The default gazetteer knows no population of a division; a dump of GeoNames does.
  @Test func `the population of a region does not make it likelier than its town`() throws {
    let csv = NewsPlaces.csv.replacing("340.2,,,-1.707", with: "340.2,,542304,-1.707")
    #expect(csv != NewsPlaces.csv)
    let found = try OwnPlaces.resolve("Une mine a explosé à 40 km de Gao.", .french, over: csv)
    #expect(found["Gao"] == "gn:2457163")
  }
}
