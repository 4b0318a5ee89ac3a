import Testing

@testable import Lexicon

@Suite struct WordEndingsTests {
  private let endings: WordEndings

  init() throws {
    var compiler = LexiconCompiler()
    try compiler.add(
      "# endings · own · CC0\nendings\nn\te\nan\te\née\te\neront\te\n", file: "x/endings.tsv")
    endings = WordEndings(Lexicon(LexiconBytes(compiler.bytes())).words("e"))
  }

  private func letters(_ word: String) -> ArraySlice<UInt8> { Array(word.utf8)[...] }

  @Test(arguments: ["Korean", "Saxon", "reprenderont", "armée", "n"])
  func `a word that ends so is told`(word: String) {
    #expect(endings.contains(atEndOf: letters(word)))
  }

  @Test(arguments: ["", "e", "armee", "eronts", "N", "n."])
  func `no other word is`(word: String) {
    #expect(!endings.contains(atEndOf: letters(word)))
  }

  @Test func `the shortest ending that is accepted counts`() {
    #expect(endings.shortest(atEndOf: letters("Korean")) { _ in true } == 1)
    #expect(endings.shortest(atEndOf: letters("Korean")) { $0 > 1 } == 2)
    #expect(endings.shortest(atEndOf: letters("Korean")) { $0 > 2 } == nil)
  }

  @Test func `an ending of its own is told from a word that ends so`() {
    #expect(endings.equals(letters("an")))
    #expect(!endings.equals(letters("Korean")))
  }

  @Test func `a table without endings has none`() {
    let lexicon = Lexicon(LexiconBytes(LexiconCompiler().bytes()))
    #expect(!WordEndings(lexicon.words("e")).contains(atEndOf: letters("Korean")))
  }

  @Test func `a slice of a longer text is read by its own bounds`() {
    let text = Array("la Korean War".utf8)
    #expect(endings.contains(atEndOf: text[3..<9]))
    #expect(!endings.contains(atEndOf: text[10..<13]))
    #expect(!endings.contains(atEndOf: text[9..<9]))
  }
}
