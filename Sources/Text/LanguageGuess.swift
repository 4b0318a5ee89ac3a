/// Tells languages apart by their commonest words.
enum LanguageGuess {
  private static let vocabularies = Language.all.map {
    (language: $0, words: $0.lexicon.set("commonest"))
  }

  /// Returns French unless words of another language outnumber the French ones among the first two thousand tokens.
  static func language(of tokens: [Token]) -> Language {
    var counts = [Int](repeating: 0, count: vocabularies.count)
    var rest = min(2000, tokens.count)
    for token in tokens.prefix(2000) {
      rest -= 1
      for index in counts.indices where vocabularies[index].words.contains(token) {
        counts[index] += 1
      }
      // Decided, however the others count.
      if counts[0] > (counts.dropFirst().max() ?? 0) + rest { return vocabularies[0].language }
    }
    let most = counts.max() ?? 0
    return vocabularies[counts.firstIndex(of: most) ?? 0].language
  }
}
