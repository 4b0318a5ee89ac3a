package import Lexicon

/// The compiled tables of `data/lexicon`; the build makes the literals.
///
///     BuiltInLexicons.any.words("denials").holds("non")
///
/// Readers of a report's text ask through `Language.lexicon` and `Lexicon.any` of Text.
package enum BuiltInLexicons {
  /// The codes of the languages, in order.
  package static let codes = texts.map(\.code)

  /// The words of each language, with those that all languages share.
  package static let byLanguage: [String: Lexicon] = Dictionary(
    uniqueKeysWithValues: texts.map { ($0.code, Lexicon(LexiconBytes($0.text))) })

  /// The words of all languages, for what is asked before the language is known or whatever it is.
  package static let any = Lexicon(LexiconBytes(textOfAll))
}
