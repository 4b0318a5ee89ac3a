import EventMapper
import Gazetteer
import NewsText
import TestSupport
import Testing

/// Names of a text resolved over the places of `NewsPlaces`.
enum ResolvePlaces {
  static let gazetteer = Gazetteer(rows: rows())

  private static func rows() -> PlaceRows {
    do {
      return try GazetteerCSV.read(Array(NewsPlaces.csv.utf8), file: "NewsPlaces.csv")
    } catch {
      preconditionFailure("\(error)")
    }
  }

  static func `in`(_ text: String, distances: [Mention] = []) -> [ResolvedToponym] {
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    let toponyms = ToponymReader(names: gazetteer).toponyms(in: analysed)
    return ToponymResolver(gazetteer: gazetteer, outlines: nil)
      .resolve(toponyms, in: analysed, distances: distances)
  }

  /// The identifier of the place believed for the first mention of a name.
  static func identifier(of name: String, in text: String) -> String? {
    `in`(text).first { $0.mention.name == name }?.best.map { gazetteer.identifier(of: $0.place) }
  }
}

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
