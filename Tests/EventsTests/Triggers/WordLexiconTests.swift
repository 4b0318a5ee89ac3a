@testable import Events
import Learning
import Testing
@testable import Text

@Suite("The lexicon of words") struct WordLexiconTests {
  private func lexicon() throws -> WordLexicon { WordLexicon(try Weights(named: "fr/words")) }

  private func words(_ string: String) throws -> WordsOfText {
    WordsOfText(
      AnalysedText(Article(id: "", text: string, language: .french)), lexicon: try lexicon())
  }

  @Test("brings the forms of a verb to one stem, also in capitals without accents")
  func stems() throws {
    let words = try words("attaquer attaqua attaqués ATTAQUEES")
    #expect(Set(words.entries.map(\.stem)).count == 1)
    #expect(words.entries[2].forms.contains(.participle))
  }

  @Test("finds a phrase whatever its form and its articles")
  func phrases() throws {
    let words = try words("Ils avaient pris les quatre otages, et le marché a pris feu.")
    let fire = try #require(words.text.tokens.lastIndex { words.text.string(of: $0) == "feu" })
    #expect(words.phrases[fire].key != 0)
    #expect(words.phrases[fire].key == words.phrases[fire - 1].key)
    let bit = try #require(TriggerCategory.allCases.firstIndex(of: .fire))
    #expect(words.categories(fire) & 1 << UInt32(bit) != 0)
  }

  @Test("has a row of vectors for common words, in any case")
  func vectors() throws {
    let lexicon = try lexicon()
    let words = try words("hôpital HOPITAL xqzvw")
    let rows = words.text.tokens.map { lexicon.vectorRow(of: $0) }
    #expect(rows[0] != nil && rows[0] == rows[1])
    #expect(rows[2] == nil)
  }

  @Test("sorts words of like meaning into one kind, and leaves a rare word without")
  func kinds() throws {
    let lexicon = try lexicon()
    let words = try words("mardi jeudi camions autobus xqzvw")
    let kinds = words.text.tokens.map { lexicon.kinds(of: $0) }
    #expect(kinds[0].narrow > 0 && kinds[0] == kinds[1])
    #expect(kinds[2].wide > 0 && kinds[2].wide == kinds[3].wide)
    #expect(kinds[0].wide != kinds[2].wide)
    #expect(kinds[4] == (0, 0))
  }

  @Test("is in step with the categories and classes of the program")
  func lists() throws {
    let weights = try Weights(named: "fr/words")
    #expect(weights.list("categories") == TriggerCategory.allCases.map(\.rawValue))
    #expect(weights.list("contexts").count == WordLexicon.Contexts.count)
  }
}
