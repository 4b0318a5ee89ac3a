@testable import Events
import Learning
@testable import Places
import Testing

/// The word lists that arguments are read with.
@Suite struct ArgumentWordsTests {
  @Test(arguments: ["fr/function-words", "fr/argument-words"])
  func `every row of a list has a word and a known class`(file: String) {
    for row in LexiconFile.rows(named: file) {
      #expect(row.count == 2 && WordClasses.names.contains(row[1]), "\(row)")
    }
  }

  @Test func `every noun has a known class`() {
    let classes = Set(NounClass.allCases.map { "\($0)" })
    for row in LexiconFile.rows(named: "fr/nouns") {
      #expect(row.count == 2 && classes.contains(row[1]), "\(row)")
    }
  }
}
