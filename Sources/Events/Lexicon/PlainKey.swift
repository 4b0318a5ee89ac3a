internal import Text

/// The key that the tokenizer gives a word without its accents, for tables that hold keys.
enum PlainKey {
  /// Returns `Token.plainKey` of a single word.
  static func of(_ word: some StringProtocol) -> UInt64 {
    sequence(of: word).first ?? 0
  }

  /// Returns the plain keys of the words and numbers of a phrase; marks are left out.
  static func sequence(of phrase: some StringProtocol) -> [UInt64] {
    tokens(of: phrase).map(\.plainKey)
  }

  /// Returns the words and numbers of a phrase.
  static func tokens(of phrase: some StringProtocol) -> [Token] {
    AnalysedText(Article(id: "", text: String(phrase), language: .french)).tokens
      .filter { $0.kind != .mark }
  }
}
