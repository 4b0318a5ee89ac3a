import TestSupport
import Testing

@testable import Text

/// Short names of countries with dots: one word, with a full stop that may end a sentence.
@Suite struct DottedInitialsTests {
  private func analysed(_ text: String) -> AnalysedText {
    AnalysedText(Article(id: "t", text: text))
  }

  @Test(arguments: [("R.D.C.", "RDC"), ("U.S.A.", "USA"), ("R.C.I", "RCI"), ("R.C.A.", "rca")])
  func `they are the word without dots, for every table`(dotted: String, plain: String) throws {
    let (word, other) = (analysed(dotted), analysed(plain))
    #expect(word.tokens.map(\.key) == other.tokens.map(\.key))
    #expect(word.tokens.map(\.plainKey) == other.tokens.map(\.plainKey))
    let token = try #require(word.tokens.first)
    #expect(token.isCapitalised && token.isAllCapitals && token.length == 3)
    var letters: [UInt8] = []
    word.copyPlainLetters(of: token, to: &letters)
    #expect(String(decoding: letters, as: UTF8.self) == plain.lowercased())
  }

  @Test(arguments: [
    "Douze civils ont été tués en R.D.C. par des hommes armés.",
    "L'armée de la R.D.C. a repris la ville.",
    "Le président de la R.D.C. Félix Tshisekedi a parlé.",
    "En R.C.A., trois soldats sont morts.",
    "Aux U.S.A. (et ailleurs), rien ne change.",
    "La R.D.C. – et elle seule – a voté.",
  ])
  func `their dots do not end a sentence that goes on`(text: String) {
    #expect(analysed(text).sentences.count == 1)
  }

  @Test(arguments: [
    ("Douze civils sont morts en R.D.C.", "Les assaillants ont fui."),
    ("Le sommet s'est tenu aux U.S.A.", "Trois pays ont signé."),
    ("Il vit en R.C.I.", "« Nous partirons », dit-il."),
    ("« Rien ne va en R.C.A. »", "Le ministre a démissionné."),
    ("Twelve people died in the U.S.A.", "The government denied it."),
  ])
  func `a sentence that ends with them ends`(first: String, second: String) {
    let text = analysed("\(first) \(second)")
    #expect(text.sentences.map { text.string(of: $0.span) } == [first, second])
  }

  @Test func `a line that ends with them is no heading`() {
    let text = analysed("Douze morts en R.D.C.\n\nAttaque en R.D.C\n\nLes assaillants ont fui.")
    #expect(text.sentences.map(\.isHeading) == [false, true, false])
  }
}
