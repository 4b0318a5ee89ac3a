import Testing

@testable import Text

/// Lines that a column wrapped and words that it divided.
@Suite struct LineWrappingTests {
  /// The names that are read, and the sentences by their number of tokens' words.
  private static func sentences(_ text: String) -> [String] {
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    return analysed.sentences.map { analysed.name(of: $0.span) }
  }

  @Test(arguments: [
    (
      "Des hommes armés ont tué trois per-\nsonnes à Gao.",
      "Des hommes armés ont tué trois personnes à Gao."
    ),
    ("Une attaque à Maïné-\nSoroa, au Niger.", "Une attaque à Maïné-Soroa, au Niger."),
    ("Une attaque à Maïné-\r\n  Soroa, au Niger.", "Une attaque à Maïné-Soroa, au Niger."),
    ("Le porte-\nparole de l’armée.", "Le porte-parole de l’armée."),
    ("Le convoi est-\nil passé ?", "Le convoi est-il passé ?"),
    ("La mos-\r\nquée de Gao.", "La mosquée de Gao."),
    ("La mos\u{AD}\nquée de Gao.", "La mosquée de Gao."),
    ("La mos\u{2010}\n   quée de Gao.", "La mosquée de Gao."),
    (
      "Sept soldats ont été tués mardi dans une attaque à Bobo\nDioulasso, au Burkina Faso.",
      "Sept soldats ont été tués mardi dans une attaque à Bobo Dioulasso, au Burkina Faso."
    ),
  ])
  func `a sentence over two lines is one, and its words are whole`(text: String, read: String) {
    #expect(Self.sentences(text) == [read])
  }

  @Test(arguments: [
    "Attaque à Gao\nDes hommes armés ont attaqué mardi un poste de l’armée.",
    "Attaque meurtrière près de la ville de Gao\nGao, le 3 mars",
    "Mali : deux Casques bleus tués dans une attaque à Kidal\nDeux hommes ont été tués lundi.",
    "Deux morts à Gao\nRFI - 12 mars 2024 à 10h30\nUne mine a explosé hier.",
    "Gao\nKidal\nMénaka",
    "- trois morts à Gao\n- deux morts à Kidal\n- un mort à Ménaka",
    "• Gao reste calme\n• Kidal a été attaquée",
    "Gao : trois morts.\nKidal : deux morts.",
  ])
  func `headings, lists and paragraphs stay apart`(text: String) {
    #expect(Self.sentences(text) == text.split(separator: "\n").map(String.init))
  }

  @Test func `a heading over a wrapped paragraph stays a heading`() {
    let text = """
      Attaque à Gao
      Des hommes armés ont attaqué mardi un poste
      de l’armée près de Gao, dans le nord du Mali,
      et ont tué trois soldats.
      """
    #expect(
      Self.sentences(text) == [
        "Attaque à Gao",
        "Des hommes armés ont attaqué mardi un poste de l’armée près de Gao, dans le nord du Mali, "
          + "et ont tué trois soldats.",
      ])
  }

  @Test(arguments: [
    "Un mor-\ntier à Gao.", "Un mor-\r\n\ttier à Gao.", "À Bobo-\n\nDioulasso.", "-\na", "a-\n",
    "\n\n-",
  ])
  func `offsets point into the text as it came`(text: String) {
    let analysed = AnalysedText(Article(id: "test", text: text, language: .french))
    #expect(analysed.bytes.count == text.utf8.count)
    #expect(analysed.source == Array(text.utf8))
    #expect(String(validating: analysed.bytes, as: UTF8.self) != nil)
    for token in analysed.tokens {
      #expect(text.utf8.count >= token.end)
    }
    #expect(analysed.string(of: TextSpan(start: 0, end: text.utf8.count)) == text)
  }
}
