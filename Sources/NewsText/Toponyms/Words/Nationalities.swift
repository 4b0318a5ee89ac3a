public import Gazetteer

/// The country that a demonym or an adjective of nationality speaks for.
///
///     Nationalities.country(of: token, in: .french)   // "ML" for "malienne"
///
/// A demonym is never a place; it is evidence for the country. "nigérien" (NE) is not "nigérian" (NG).
/// Their words stand in `data/countries.csv`.
public enum Nationalities {
  /// Returns the country of a demonym, also of one of its towns and regions; nil for any other word.
  public static func country(of token: Token, in language: Language) -> CountryCode? {
    switch language {
    case .french: french[token]
    case .english: english[token]
    }
  }

  /// Returns the country whose people a French word is of: "malien", but not "bamakois".
  public static func country(ofPeople token: Token) -> CountryCode? { frenchPeople[token] }

  /// Counts the demonyms of a text by country.
  public static func counts(in text: AnalysedText) -> [CountryCode: Int] {
    let table = text.language == .french ? french : english
    var counts: [CountryCode: Int] = [:]
    for token in text.tokens {
      if let country = table[token] { counts[country, default: 0] += 1 }
    }
    return counts
  }

  /// Whether a word is of people, as "Russians" is, and no adjective.
  static func isEnglishPlural(_ token: Token) -> Bool { englishPlurals[token] != nil }

  /// The words of a language's demonyms, for the recogniser's classes.
  static func words(of language: Language) -> String {
    let words =
      switch language {
      case .french: Country.all.flatMap { $0.frenchDemonyms + $0.frenchDemonymsOfParts }
      case .english: Country.all.flatMap { $0.englishDemonyms.flatMap { [$0, $0 + "s"] } }
      }
    return words.joined(separator: " ")
  }

  private static let frenchPeople = table(\.frenchDemonyms)
  private static let french = table { $0.frenchDemonyms + $0.frenchDemonymsOfParts }
  private static let english = table { $0.englishDemonyms.flatMap { [$0, $0 + "s"] } }
  private static let englishPlurals = table { $0.englishDemonyms.map { $0 + "s" } }

  private static func table(_ words: (Country) -> [String]) -> WordTable<CountryCode> {
    WordTable(Country.all.flatMap { country in words(country).map { ($0, country.code) } })
  }
}
