import Gazetteer
import TestSupport
import Testing

@testable import NewsText

/// The reader over the places of `NewsPlaces`, as every test of toponyms uses it.
enum ReadToponyms {
  static let gazetteer = Gazetteer(rows: rows())

  private static func rows() -> PlaceRows {
    do {
      return try GazetteerCSV.read(Array(NewsPlaces.csv.utf8), file: "NewsPlaces.csv")
    } catch {
      preconditionFailure("\(error)")
    }
  }

  static func `in`(_ text: String) -> [ToponymMention] {
    let article = Article(id: "test", text: text, language: .french)
    return ToponymReader(names: gazetteer).toponyms(in: AnalysedText(article))
  }
}

@Suite struct ToponymReaderTests {
  @Test(arguments: [
    "Le convoi a quitté ⟦Ber⟧ pour ⟦Tombouctou⟧.",
    "La ville de ⟦Die⟧ attend la pluie.",
    "Le vent a soufflé à ⟦Lens⟧ toute la nuit.",
    "Des tirs près d'⟦Alkite⟧ ont fait fuir les bergers.",
    "Un car parti du ⟦Mans⟧ a brûlé au ⟦Mans⟧.",
    "Un incendie aux ⟦Ulis⟧ et un autre au ⟦Blanc-Mesnil⟧.",
    "⟦ANÉFIS⟧ : UN CONVOI VISÉ",
    "Une bombe a explosé à ⟦Paris⟧.",
    "⟦Afrique du Sud⟧ et ⟦Soudan du Sud⟧ ont signé.",
    "Entre ⟦Ber⟧ et ⟦Tombouctou⟧, la piste est coupée.",
    "Les combats ont touché ⟦Gao⟧, ⟦Ménaka⟧ et ⟦Kidal⟧.",
    "L'attaque a eu lieu dans la région de ⟦Kidal⟧, au nord du ⟦Mali⟧.",
    "Le convoi est tombé à 12 km de ⟦Gao⟧.",
    "Le village d'⟦Aguel'hoc⟧ est calme.",
  ])
  func `finds the places`(form: MarkedText) {
    #expect(ReadToponyms.in(form.text).map(\.span.range) == form.spans)
  }

  @Test(arguments: [
    ("Le commandant Bamba Keïta a pris la parole.", "Bamba"),
    ("Des Kidalois ont manifesté.", "Kidalois"),
    ("Accord d'Alger : les signataires se retirent.", "Alger"),
    ("Le Journal du Mali relaie l'appel.", "Mali"),
    ("Selon Jean Valence, le train est parti.", "Valence"),
    ("Nous avons mangé une Orange.", "Une"),
  ])
  func `refuses what is no place`(text: String, name: String) {
    #expect(!ReadToponyms.in(text).contains { $0.name == name && $0.role != .inName })
  }

  @Test func `a prefix shifts every span by its length`() {
    let text = "Le convoi a quitté Ber pour Tombouctou."
    let prefix = "À l'été, il pleut.\n\n"
    let shifted = ReadToponyms.in(prefix + text).map(\.span.start)
    #expect(shifted == ReadToponyms.in(text).map { $0.span.start + prefix.utf8.count })
  }

  @Test func `an empty text has no places`() {
    #expect(ReadToponyms.in("").isEmpty)
  }

  @Test func `a name that the gazetteer lacks is kept without places`() throws {
    let toponym = try #require(ReadToponyms.in("Des tirs près d'Ikerzaz ont été entendus.").first)
    #expect(!toponym.isKnown)
    #expect(toponym.name == "Ikerzaz")
  }
}
