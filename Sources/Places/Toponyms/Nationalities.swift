public import Gazetteer
public import Text

/// The country that a demonym or an adjective of nationality speaks for.
///
///     Nationalities.country(of: token, in: .french)   // "ML" for "malienne"
///
/// A demonym is never a place; it is evidence for the country. "nigérien" (NE) is not "nigérian" (NG).
/// Their words stand in `data/countries.csv`.
public enum Nationalities {
  /// Returns the country of a demonym, also of one of its towns and regions; nil for any other word.
  public static func country(of token: Token, in language: Language) -> CountryCode? {
    countries[language][token]
  }

  /// Returns the country whose people a French word is of: "malien", but not "bamakois".
  public static func country(ofPeople token: Token) -> CountryCode? { peoples[token] }

  /// Counts the demonyms of a text by country.
  public static func counts(in text: AnalysedText) -> [CountryCode: Int] {
    let table = countries[text.language]
    var counts: [CountryCode: Int] = [:]
    for token in text.tokens {
      if let country = table[token] { counts[country, default: 0] += 1 }
    }
    return counts
  }

  /// Whether a word is of people, as "Russians" is, and no adjective.
  static func isEnglishPlural(_ token: Token) -> Bool { plurals.contains(token) }

  private static let countries = PerLanguage { $0.lexicon.table("demonyms", code) }
  private static let peoples = Language.french.lexicon.table("peoples", code)
  private static let plurals = Language.english.lexicon.set("demonym-plurals")

  private static func code(_ letters: String) -> CountryCode {
    guard let code = CountryCode(letters) else { preconditionFailure("'\(letters)' is no country") }
    return code
  }
}
