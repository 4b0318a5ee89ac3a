internal import Text

/// The nouns of `NounLexicon` by every form.
///
///     NounLexicon.table[token]   // .military for "soldats"
enum NounLexicon {
  static let table: WordTable<NounClass> = {
    var words: [(String, NounClass)] = []
    for (kind, list) in actors + things {
      for word in list.split(whereSeparator: \.isWhitespace) {
        let noun = String(word)
        words.append((noun, kind))
        words.append((plural(of: noun), kind))
      }
    }
    return WordTable(words)
  }()

  /// Returns the regular plural of a noun or adjective.
  static func plural(of noun: String) -> String {
    guard let last = noun.last else { return noun }
    if last == "s" || last == "x" || last == "z" { return noun }
    if noun.hasSuffix("eau") || noun.hasSuffix("eu") { return noun + "x" }
    if noun.hasSuffix("al") { return noun.dropLast(2) + "aux" }
    return noun + "s"
  }
}
