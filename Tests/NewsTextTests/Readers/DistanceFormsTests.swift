import Geodesy
import TestSupport
import Testing

@testable import NewsText

@Suite struct DistanceFormsTests {
  static func distances(_ text: String) -> [Mention] {
    NewsReader().distances(in: AnalysedText(Article(id: "t", text: text, language: .french)))
  }

  static let positive: [(marked: MarkedText, form: String, low: Double?, high: Double?)] = [
    ("Alkite, ⟦à environ trente kilomètres de Kidal⟧, est calme.", "about", 30, 30),
    ("Ils sont ⟦à 10 km au nord de Tours⟧.", "exact", 10, 10),
    ("Irpin, ville située ⟦à une vingtaine de kilomètres de Kiev⟧, est vide.", "aine", 20, 20),
    ("Le camp est ⟦à moins de 5 km de la frontière malienne⟧.", "at_most", 0, 5),
    ("Le front est ⟦à plus de deux cents kilomètres de Gao⟧.", "at_least", 200, nil),
    ("Ils sont ⟦à deux ou trois kilomètres du puits⟧.", "between", 2, 3),
    ("Le village est ⟦à 1\u{202F}500 mètres du marché⟧.", "exact", 1.5, 1.5),
    ("Le pont, ⟦à 2,5 km du centre d'Ansongo⟧, a sauté.", "exact", 2.5, 2.5),
  ]

  @Test(arguments: positive)
  func `reads a stated distance`(
    marked: MarkedText, form: String, low: Double?, high: Double?
  ) throws {
    let mention = try #require(Self.distances(marked.text).first)
    #expect(marked.spans == [mention.span.range])
    guard case .distance(let distance) = mention.content else { return }
    #expect(distance.stated.form.rawValue == form)
    #expect(distance.stated.low?.kilometres == low)
    #expect(distance.stated.high?.kilometres == high)
  }

  static let negative = [
    "La D10 est coupée.", "10 personnes sont mortes.", "Une file de 15 km de long.",
    "Le col culmine à 3 000 mètres.", "Il roulait à 90 km/h.", "Une superficie de 180 km².",
    "Il reste à 12 km de l'arrivée.", "Un séisme à une profondeur de 27 km.",
  ]

  @Test(arguments: negative) func `does not take another measure for a distance`(text: String) {
    #expect(Self.distances(text) == [])
  }
}
