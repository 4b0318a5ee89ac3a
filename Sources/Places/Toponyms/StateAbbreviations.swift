// States and provinces as English-language news shortens them: the AP stylebook's forms and the postal codes.
internal import Gazetteer
internal import Lexicon
internal import Text

/// The abbreviations of states and provinces, good only behind a comma, "Huntsville, Ala.", and those with a dot
/// behind a preposition: "a jail in Ky.".
enum StateAbbreviations {
  /// Returns the full name, nil for other words; case counts, dots too.
  static func name(of abbreviation: String) -> String? { name(abbreviation) }

  /// Returns what the gazetteer knows of the state that an abbreviation stands for, and of no namesake of it:
  /// "Ga." is not the country.
  static func states(of abbreviation: String, in gazetteer: Gazetteer) -> NameInfo? {
    guard let full = name(abbreviation), let name = gazetteer.name(full) else { return nil }
    let states = gazetteer.places(of: name).filter {
      gazetteer.kind(of: $0) == .admin1 && northAmerica.contains(gazetteer.country(of: $0))
    }
    return states.isEmpty ? nil : NameInfo(states, isMain: true, in: gazetteer)
  }

  private static let northAmerica = Set(["US", "CA"].compactMap { CountryCode($0) })

  /// Forms by their letters alone in lower case, each "form=name", parted by semicolons.
  private static let table = Language.english.lexicon.table("state-abbreviations") { $0 }

  private static func name(_ abbreviation: String) -> String? {
    var letters = WordKey()
    for scalar in abbreviation.unicodeScalars where Letters.class(of: scalar.value) == .letter {
      letters.add(Letters.lower(scalar.value))
    }
    guard let forms = table[letters] else { return nil }
    for form in forms.parts(at: ";") {
      let parts = form.split(separator: "=")
      if parts.count == 2, parts[0] == abbreviation { return String(parts[1]) }
    }
    return nil
  }
}
