package import Lexicon
internal import LexiconData

/// A language that the readers have words for: a folder of `data/lexicon`.
public struct Language: RawRepresentable, Hashable, Sendable {
  /// Its code in ISO 639: "fr".
  public let rawValue: String

  /// Returns nil for a language that is not built in.
  public init?(rawValue: String) {
    guard BuiltInLexicons.byLanguage[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  private init(_ code: String) { rawValue = code }

  public static let french = Language("fr")
  public static let english = Language("en")

  /// Every language that is built in, French first, for a text without any word of another is taken for French.
  public static let all =
    [french]
    + BuiltInLexicons.codes.map { Language($0) }.filter { $0 != french }

  /// Its words.
  package var lexicon: Lexicon { BuiltInLexicons.byLanguage[rawValue] ?? Lexicon.any }
}

extension Lexicon {
  /// The words of all languages, for what is asked before the language is known or whatever it is.
  package static var any: Lexicon { BuiltInLexicons.any }

  /// Endings of words.
  package func endings(_ name: String) -> WordEndings { WordEndings(words(name)) }

  /// A set of words.
  package func set(_ name: String) -> WordSet { WordSet(words(name)) }

  /// A table of words whose values `value` reads.
  package func table<Value>(_ name: String, _ value: (String) -> Value) -> WordTable<Value> {
    WordTable(words(name), value)
  }

  /// A table of phrases whose values `value` reads.
  package func phrases<Value>(_ name: String, _ value: (String) -> Value) -> PhraseTable<Value> {
    PhraseTable(phrases(name), value)
  }
}
