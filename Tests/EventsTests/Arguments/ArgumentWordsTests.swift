@testable import Events
import Testing
import Text

/// The word lists that arguments are read with; that no row of them is dead, the tests of the lexicon say.
@Suite struct ArgumentWordsTests {
  private func token(_ word: String) -> Token {
    AnalysedText(Article(id: "", text: word, language: .french)).tokens[0]
  }

  @Test func `a word has all its classes`() {
    let words = ArgumentWords.french
    #expect(words.classes(of: token("tués")).contains(.killing))
    #expect(words.classes(of: token("le")).contains(.definite))
    #expect(words.classes(of: token("Kidal")) == [])
  }

  @Test func `a noun has its kind`() {
    #expect(ArgumentWords.french.noun(token("soldats")) == .military)
    #expect(ArgumentWords.french.noun(token("Kidal")) == nil)
  }
}
