/// Tells French from English by their commonest words.
enum LanguageGuess {
  private static let votes = WordTable<Int>(
    "le la les des du une dans et est sont par sur pour avec au aux qui que ce cette ont été selon à"
      .split(separator: " ").map { (String($0), 1) }
      + "the of and in to was were is are that for with on by at from has had said this it"
      .split(separator: " ").map { (String($0), -1) })

  /// Returns French unless English words outnumber the French ones among the first two thousand tokens.
  static func language(of tokens: [Token]) -> Language {
    var balance = 0
    let votes = votes
    var rest = min(2000, tokens.count)
    for token in tokens.prefix(2000) {
      balance += votes[token] ?? 0
      rest -= 1
      // Decided, however the others vote.
      if balance > rest { return .french }
    }
    return balance < 0 ? .english : .french
  }
}
