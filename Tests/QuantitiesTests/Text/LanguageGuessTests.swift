import Testing

@testable import Text

/// Which language a text is read in.
@Suite struct LanguageGuessTests {
  private static let english = """
    The attack took place in the town of Batibo, and the army said that it was the third of its kind in the region \
    since the start of the year.
    """
  private static let french =
    "Quatre soldats ont été tués dans une embuscade à Batibo, dans le Nord-Ouest."

  private static func language(_ text: String) -> Language {
    AnalysedText(Article(id: "test", text: text)).language
  }

  @Test func `a text in two languages is read in French, whichever comes first`() {
    #expect(Self.language(Self.english) == .english)
    #expect(Self.language(Self.english + "\n\n" + Self.french) == .french)
    #expect(Self.language(Self.french + "\n\n" + Self.english) == .french)
  }

  @Test func `a few French words make no English text French`() {
    #expect(
      Self.language("The paper Le Monde and the group Médecins sans frontières said that.")
        == .english)
    let quoting = Self.english + "\n\nVive la France !\n\n" + Self.english
    #expect(Self.language(quoting) == .english)
  }
}
