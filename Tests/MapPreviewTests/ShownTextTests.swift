import Testing

@testable import MapPreview
import Text

@Suite struct ShownTextTests {
  @Test func `offsets count as browsers do`() throws {
    let text = AnalysedText(Article(id: "t", text: "É 🚨 à Gao"))
    let shown = ShownText(text, spans: [])
    // É is two bytes and one unit, the sign four bytes and two units.
    let offsets = try #require(shown.offsets(of: TextSpan(start: 8, end: 14)))
    #expect(offsets == 5..<10)
    #expect(!shown.isCut)
  }

  @Test func `a long text is cut to what was read in it, and spans keep their words`() throws {
    let filling = String(repeating: "Rien de neuf à signaler 🚨. ", count: 3_000)
    let words = ["Premier passage.", "Deuxième passage 🚨."]
    let article = filling + words[0] + filling + words[1] + filling
    let text = AnalysedText(Article(id: "t", text: article))
    let first = filling.utf8.count
    let second = first + words[0].utf8.count + filling.utf8.count
    let spans = [
      TextSpan(start: first, end: first + words[0].utf8.count),
      TextSpan(start: second, end: second + words[1].utf8.count),
    ]
    let shown = ShownText(text, spans: spans)
    #expect(shown.isCut)
    #expect(shown.text.utf8.count < 4 * ShownText.margin + 200)
    let units = Array(shown.text.utf16)
    for (span, words) in zip(spans, words) {
      let offsets = try #require(shown.offsets(of: span))
      #expect(String(decoding: units[offsets], as: UTF16.self) == words)
    }
    #expect(shown.offsets(of: TextSpan(start: 0, end: 4)) == nil)
    #expect(shown.text.hasPrefix("\n\n[…]\n\n") && shown.text.hasSuffix("\n\n[…]\n\n"))
    #expect(!shown.text.unicodeScalars.contains("\u{FFFD}"))
  }
}
