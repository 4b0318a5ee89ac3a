import TestSupport
import Testing
@testable import Text

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let analysed = AnalysedText(Article(id: "t", text: text))
    return analysed.tokens.map { analysed.string(of: $0) }
  }

  @Test(arguments: [
    ("près d’Alkite, à 45km", ["près", "d", "’", "Alkite", ",", "à", "45", "km"]),
    ("quatre-vingt-dix", ["quatre", "-", "vingt", "-", "dix"]),
    ("1\u{202F}500 m²", ["1", "500", "m", "²"]),
    ("la RN2", ["la", "RN", "2"]),
    ("Tom\u{AD}bouctou", ["Tom\u{AD}bouctou"]), ("Tom\u{200B}bouctou", ["Tom\u{200B}bouctou"]),
    ("Ki\u{2060}da\u{FEFF}l,", ["Ki\u{2060}da\u{FEFF}l", ","]),
    ("Gao\u{200B} est", ["Gao", "est"]),
    ("Cyber \u{200B}\u{200B}Threat", ["Cyber", "Threat"]),
    (
      "en R.D.C. et en R.C.A, aux U.S.A.",
      ["en", "R.D.C.", "et", "en", "R.C.A", ",", "aux", "U.S.A."]
    ),
    ("J.R.R. Tolkien", ["J", ".", "R", ".", "R", ".", "Tolkien"]),
    ("R. D. C.", ["R", ".", "D", ".", "C", "."]), ("R.D.", ["R", ".", "D", "."]),
    ("F.A.R.D.C.", ["F", ".", "A", ".", "R", ".", "D", ".", "C", "."]),
    ("r.d.c.", ["r", ".", "d", ".", "c", "."]),
    ("#BurkinaFaso #RDC", ["#", "Burkina", "Faso", "#", "RDC"]),
    ("à #PortAuPrince, PortAuPrince", ["à", "#", "Port", "Au", "Prince", ",", "PortAuPrince"]),
    ("#CôteÉcarlate", ["#", "Côte", "Écarlate"]),
    ("#Co\u{302}teE\u{301}carlate", ["#", "Co\u{302}te", "E\u{301}carlate"]),
  ])
  func `cuts words, digits and marks apart`(text: String, tokens: [String]) {
    #expect(words(text) == tokens)
  }

  @Test(arguments: [
    "Tom\u{AD}bouctou", "Tom\u{200B}bouctou", "Tom\u{200D}bouctou", "T\u{2060}ombouctou",
    "Tombouctou\u{FE0F}", "\u{FEFF}Tom\u{FEFF}bouctou", "Tom\u{200E}bou\u{202A}ctou",
  ])
  func `characters that nobody sees change neither a word nor its name`(text: String) throws {
    let plain = AnalysedText(Article(id: "a", text: "Tombouctou"))
    let analysed = AnalysedText(Article(id: "b", text: text))
    #expect(analysed.tokens.map(\.key) == plain.tokens.map(\.key))
    #expect(analysed.name(of: TextSpan(start: 0, end: text.utf8.count)) == "Tombouctou")
  }

  @Test(arguments: [
    ("Évacués", "evacues"), ("E\u{301}VACUE\u{301}S", "evacues"), ("cœur", "coeur"),
    ("Tom\u{AD}bouctou", "tombouctou"),
    ("attaque", "attaque"),
  ])
  func `the plain letters of a word have neither accents nor capitals`(
    word: String, letters: String
  ) {
    let text = AnalysedText(Article(id: "a", text: word))
    var found = Array("old".utf8)
    text.copyPlainLetters(of: text.tokens[0], to: &found)
    #expect(String(decoding: found, as: UTF8.self) == letters)
  }

  @Test(arguments: [
    ("Deux militaires tues et cinq blesses pres de Koro", true),
    ("Deux militaires tués et cinq blesses pres de Koro", false),
    ("Gao est calme", false),
    ("Deux militaires tues et cinq blesses hier pres du village de Koro\nC'est confirmé", true),
    ("Two soldiers were killed and five hurt near the village of Koro", false),
  ])
  func `words of a line that is typed without accents may lack theirs`(
    text: String, mayLack: Bool
  ) {
    let tokens = AnalysedText(Article(id: "a", text: text)).tokens
    #expect(tokens[2].mayLackAccents == mayLack)
  }

  @Test func `a word with combining accents has the key of the composed word`() {
    let composed = AnalysedText(Article(id: "a", text: "Évacués")).tokens[0]
    let decomposed = AnalysedText(Article(id: "b", text: "E\u{301}vacue\u{301}s")).tokens[0]
    #expect(composed.key == decomposed.key)
    #expect(decomposed.isCapitalised)
  }

  @Test func `a word in capitals without accents is still found in a table`() {
    let table: WordTable<Int> = ["février": 2, "à": 1]
    let tokens = AnalysedText(Article(id: "a", text: "FEVRIER A a février")).tokens
    #expect(tokens.map { table[$0] } == [2, 1, nil, 2])
  }

  @Test(arguments: [
    ("M. Keïta est parti. Il reviendra.", 2),
    ("Le convoi a quitté Ber. La route est coupée ! Pourquoi ?", 3),
    ("Titre sans point\nLes combats ont repris. Fin.", 3),
    ("« C'est fini. » Il part.", 2),
    ("Un raid à Djibo mer. 12 avr. 2023.", 1), ("Un raid à Djibo le dim. 29 sept.", 1),
    ("Le lun. 1er juill. 2024 à 10h. Un raid.", 2), ("Le jeu. 02/09/2021, un raid.", 1),
    ("Ils sont en mer. 12 migrants sont morts.", 2), ("Un raid sam. 3 nov. à Gao. Fin.", 2),
    ("C'est fini dim. Le ministre part.", 2), ("Le 14 juill. 2016 à Nice.", 1),
    ("Le 14 juill. Les combats ont repris.", 2),
    ("Il y a 3.5 km. Oui.", 2),
    ("Il a fui en 2021.La ville est prise.Les combats durent 3.5 jours.", 2),
    ("Ils ont fui la ville.Les combats durent.\"Nous avons peur\".Il pleure.", 4),
    ("Allez à http://un.org/page?RQT=305 lire la suite. Merci.", 2),
    ("M.Keïta et J.Dupont lisent le site lemonde.fr et Node.js.", 1),
    ("Le n° 3 et l'art. 5 du 1er oct. 2023 sont cités.", 1),
  ])
  func `cuts sentences`(text: String, count: Int) {
    #expect(AnalysedText(Article(id: "t", text: text)).sentences.count == count)
  }

  @Test func `every token is in one sentence`() {
    let text = AnalysedText(Article(id: "t", text: "Un. Deux ?\n\nTrois\nQuatre. « Cinq. »"))
    var next = 0
    for sentence in text.sentences {
      #expect(sentence.tokens.lowerBound == next)
      next = sentence.tokens.upperBound
    }
    #expect(next == text.tokens.count)
  }

  /// Readers look at pairs of a sentence's words; without a bound 1 MB of "entre 10 et" took half a minute.
  @Test func `a sentence without end is cut`() {
    let text = AnalysedText(
      Article(id: "t", text: String(repeating: "entre 10 et ", count: 2000) + "fin."))
    #expect(text.sentences.count > 5)
    #expect(text.sentences.map(\.tokens.count).reduce(0, +) == text.tokens.count)
    #expect(text.sentences.allSatisfy { $0.tokens.count <= 600 })
  }
}
