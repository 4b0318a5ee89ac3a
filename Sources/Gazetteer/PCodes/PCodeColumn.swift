/// A column of a table of P-codes, or a property of such a layer.
///
/// The layouts of COD-AB differ by country and year: `ADM2_PCODE`, `ADM2_FR`; `admin2Pcod`, `admin2Name_en`; `adm2_pcode`,
/// `adm2_name`, `adm2_name1`.
enum PCodeColumn: Hashable {
  /// The country's two letters.
  case letters
  /// The code of a level, 0...2.
  case code(level: Int)
  /// A name of a level, with its rank among the names: the smaller is shown.
  case name(level: Int, rank: Int)

  /// The column of a heading; nil for a heading of none, and for those of finer levels.
  init?(heading: String) {
    let word = heading.lowercased().filter { $0.isLetter || $0.isNumber }
    if word == "iso2" {
      self = .letters
      return
    }
    var rest = Substring(word)
    if rest.hasPrefix("admin") {
      rest = rest.dropFirst(5)
    } else if rest.hasPrefix("adm") {
      rest = rest.dropFirst(3)
    }
    guard rest.count < word.count, let level = rest.first?.wholeNumberValue, level <= 2 else {
      return nil
    }
    rest = rest.dropFirst()
    if rest.hasPrefix("pcod") {
      self = .code(level: level)
    } else if let rank = Self.rank(of: rest) {
      self = .name(level: level, rank: rank)
    } else {
      return nil
    }
  }

  /// French first, then the table's own, English, other languages, and what is only for reference.
  private static func rank(of ending: Substring) -> Int? {
    let language = ending.hasPrefix("name") ? ending.dropFirst(4) : ending
    switch language {
    case "fr": return 0
    case "" where language.count < ending.count: return 1
    case "en": return 2
    default: break
    }
    if language.count < ending.count, let number = Int(language) { return 10 + min(number, 9) }
    let others = ["ref", "alt"].firstIndex { language.hasPrefix($0) }
    if let others { return 100 + others * 10 + (language.last?.wholeNumberValue ?? 0) }
    guard language.utf8.count == 2, language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    // Any other language, by its letters.
    return language.utf8.reduce(0) { $0 * 32 + Int($1 - 0x60) } + 1000
  }
}
