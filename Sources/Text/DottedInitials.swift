internal import Lexicon

/// Short names of countries that are written with dots, each as one token: "R.D.C.", "U.S.A.".
///
/// Its key is that of the name without dots, so that every table knows it. Other initials stay apart: those before a
/// person's name, "J.R.R. Tolkien", are several names.
enum DottedInitials {
  private static let countries = Lexicon.any.set("country-initials")

  /// Returns the tokens of a text with the initials of countries joined.
  static func joined(_ tokens: [Token]) -> [Token] {
    guard let first = tokens.indices.first(where: { begin(at: $0, tokens) }) else { return tokens }
    var joined = Array(tokens[..<first])
    joined.reserveCapacity(tokens.count)
    var index = first
    while index < tokens.count {
      let end = begin(at: index, tokens) ? end(from: index, tokens) : index + 1
      if let word = country(tokens[index..<end]) {
        joined.append(word)
      } else {
        joined += tokens[index..<end]
      }
      index = end
    }
    return joined
  }

  /// Whether a capital stands here that a dot and a further capital follow, without spaces.
  private static func begin(at index: Int, _ tokens: [Token]) -> Bool {
    isLetter(tokens[index]) && index + 2 < tokens.count && isDot(tokens[index + 1])
      && isLetter(tokens[index + 2]) && !tokens[index + 2].hasSpaceBefore
  }

  /// Returns the token behind the last letter, or behind its dot.
  private static func end(from start: Int, _ tokens: [Token]) -> Int {
    var index = start
    while index < tokens.count, isLetter(tokens[index]),
      index == start || !tokens[index].hasSpaceBefore
    {
      index += 1
      guard index < tokens.count, isDot(tokens[index]) else { break }
      index += 1
    }
    return index
  }

  private static func isLetter(_ token: Token) -> Bool {
    token.isWord && token.isCapitalised && token.end - token.start == 1
  }

  private static func isDot(_ token: Token) -> Bool { token.isMark(".") && !token.hasSpaceBefore }

  /// The letters of a country's short name as one token; nil for other tokens.
  private static func country(_ tokens: ArraySlice<Token>) -> Token? {
    guard tokens.count > 1, let first = tokens.first, let last = tokens.last else { return nil }
    var key = WordKey()
    for token in tokens where token.isWord { key.add(token.scalar | 0x20) }
    guard countries.contains(key: key) else { return nil }
    return Token(
      start: first.start, end: last.end, scalar: first.scalar, kind: .word,
      flags: first.flags.union([.allCapitals, .dotted]), key: key.value, plainKey: key.value)
  }
}
