import Gazetteer
import TestSupport
import Testing

@Suite struct GazetteerTextTests {
  let gazetteer = Sample.gazetteer

  /// The mark is the longest name that begins where it begins.
  static let found: [MarkedText] = [
    "à ⟦Kidal⟧, dans le nord du Mali",
    "la ⟦région de Kidal⟧.",
    "la ⟦RÉGION DE KIDAL⟧",
    "la ⟦re\u{301}gion de\u{A0}Kidal⟧",
    "à ⟦Saint Denis⟧ (Seine-Saint-Denis)",
    "à ⟦St-Denis⟧",
    "à ⟦St. Denis⟧",
    "à ⟦Saint-Denis de la Réunion⟧",
    "à ⟦Saint-Denis⟧ de la ville",
    "à ⟦St. Louis⟧, Missouri",
    "⟦Washington D.C.⟧, la capitale",
    "⟦Washington⟧. D. C. dit",
    "⟦Washington⟧\nD.C.",
    "les ⟦U.S.⟧ ont",
    "les ⟦U.S⟧",
    "les ⟦US⟧",
    "à ⟦N’Djamena⟧",
    "à ⟦N'Djaména⟧",
    "aux ⟦États-Unis⟧",
    "au ⟦Mali⟧",
  ]

  @Test(arguments: found)
  func `the longest name is found as it is written`(form: MarkedText) throws {
    let span = try #require(form.spans.first)
    let match = gazetteer.longestName(in: Array(form.text.utf8), at: span.lowerBound)
    #expect(match?.end == span.upperBound)
  }

  static let absent = [
    "Saint", "Saint-\nDenis", "Saint, Denis", "Kidalois", "Gao", "région. de Kidal",
    "region de\nKidal",
    "", "…", "Unis",
  ]

  @Test(arguments: absent)
  func `no name begins here`(text: String) {
    #expect(gazetteer.longestName(in: Array(text.utf8), at: 0) == nil)
  }

  @Test func `all names that begin at a word come shortest first`() throws {
    let text = Array("Saint-Denis de la Réunion".utf8)
    let matches = gazetteer.names(in: text, at: 0)
    #expect(matches.map(\.end) == [11, text.count])
    #expect(
      Sample.identifiers(gazetteer.places(of: try #require(matches.first).name))
        == ["gn:2989317", "gn:935264"])
  }

  @Test func `a match names its places`() throws {
    let text = Array("Région de Kidal".utf8)
    let match = try #require(gazetteer.longestName(in: text, at: 0))
    #expect(Sample.identifiers(gazetteer.places(of: match.name)) == ["gn:2597449"])
    #expect(gazetteer.isMainName(match.name, of: Place.ID(row: 2)))
  }
}
