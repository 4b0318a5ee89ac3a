import NewsText

/// The countries as ACLED spells them, with the French words for their people and their army.
///
///     Demonyms.table[token]         // the row of Mali for "maliennes"
///     Demonyms.english("CD")           // "Democratic Republic of Congo"
enum Demonyms {
  struct Row: Sendable {
    let iso: String
    let english: String
  }

  /// Returns ACLED's name of a country by its ISO 3166-1 alpha-2 code; nil for an unknown code.
  static func english(_ iso: String) -> String? {
    rowOfISO[iso].map { rows[$0].english }
  }

  /// The row of a country by any form of the adjective of its people.
  static let table: WordTable<Int> = {
    var words: [(String, Int)] = []
    for (row, adjectives) in adjectivesOfRow.enumerated() {
      for adjective in adjectives {
        for form in forms(of: adjective) { words.append((form, row)) }
      }
    }
    return WordTable(words)
  }()

  static let rows: [Row] = countries.map(\.row)
  private static let adjectivesOfRow = countries.map(\.adjectives)

  private static let rowOfISO: [String: Int] = {
    var rowOfISO: [String: Int] = [:]
    for (number, row) in rows.enumerated() { rowOfISO[row.iso] = number }
    return rowOfISO
  }()

  private static let countries: [(row: Row, adjectives: [String])] = lines.split(separator: "\n")
    .map {
      let parts = $0.split(separator: "|", omittingEmptySubsequences: false)
      precondition(parts.count == 3, "not a country: \($0)")
      return (
        Row(iso: String(parts[0]), english: String(parts[1])),
        parts[2].split(separator: " ").map(String.init)
      )
    }

  /// Returns the four agreements of an adjective; one written "turc/turque" gives its feminine.
  private static func forms(of adjective: String) -> [String] {
    let halves = adjective.split(separator: "/").map(String.init)
    let masculine = halves[0]
    var feminine = masculine
    if halves.count > 1 {
      feminine = halves[1]
    } else if masculine.hasSuffix("ien") || masculine.hasSuffix("éen") {
      feminine = masculine + "ne"
    } else if masculine.hasSuffix("on") {
      feminine = masculine + "ne"
    } else if !masculine.hasSuffix("e") {
      feminine = masculine + "e"
    }
    return [
      masculine, NounLexicon.plural(of: masculine), feminine, NounLexicon.plural(of: feminine),
    ]
  }
}
