internal import Text

/// The area that an English adjective stands for, where it is no country: "European", "Kurdish", "Siberian".
///
/// Adjectives of a country are in `Nationalities`; one that is in both ("Texan") belongs to the area. Those of two
/// words ("Latin American") need no row: see `Demonyms.area(spelt:)`.
enum AreaAdjectives {
  /// Returns the name of the area, nil for other words.
  static func area(of token: Token) -> String? { table[token] }

  private static let table = Language.english.lexicon.table("area-adjectives") { $0 }
}
