/// Tells languages apart by their commonest words.
enum LanguageGuess {
  private static let vocabularies = Language.all.map {
    (language: $0, words: $0.lexicon.set("commonest"))
  }
  /// Tokens from the start that are counted.
  private static let most = 2000
  /// Words that make a paragraph one of its language, not a quotation of a few words.
  private static let leastWords = 3

  /// Returns French unless words of another language outnumber the French ones.
  ///
  /// A text in two languages is French too where a fifth of what its paragraphs count is: agencies send both versions in
  /// one file, and only French is read for events.
  static func language(of tokens: [Token]) -> Language {
    var counts = [Int](repeating: 0, count: vocabularies.count)
    var paragraph = counts
    var french = 0
    func close() {
      guard paragraph[0] >= leastWords, paragraph[0] > paragraph.dropFirst().max() ?? 0 else {
        return
      }
      french += paragraph[0]
    }
    var rest = min(most, tokens.count)
    for token in tokens.prefix(most) {
      if token.startsParagraph {
        close()
        for index in paragraph.indices { paragraph[index] = 0 }
      }
      rest -= 1
      for index in counts.indices where vocabularies[index].words.contains(token) {
        counts[index] += 1
        paragraph[index] += 1
      }
      // Decided, however the others count.
      if counts[0] > (counts.dropFirst().max() ?? 0) + rest { return vocabularies[0].language }
    }
    close()
    let most = counts.max() ?? 0
    if french * 5 >= most { return vocabularies[0].language }
    return vocabularies[counts.firstIndex(of: most) ?? 0].language
  }

  /// Whether a paragraph is told in another language than its text.
  ///
  /// - Parameters:
  ///   - paragraph: Its tokens.
  ///   - language: That of the text.
  /// - Returns: `true` where another language has three of its commonest words or more, and three for each of the text's own.
  static func isForeign(_ paragraph: ArraySlice<Token>, to language: Language) -> Bool {
    vocabularies.contains { other in
      guard other.language != language else { return false }
      let count = paragraph.count(where: other.words.contains)
      // Nearly every paragraph ends here.
      guard count >= leastWords else { return false }
      let own = vocabularies.first { $0.language == language }?.words
      return count >= 3 * paragraph.count { own?.contains($0) ?? false }
    }
  }
}
