internal import Gazetteer
internal import Lexicon
internal import Text

/// What a demonym that stands where a place may stand says: "Russian forces" are Russia's.
///
/// French annotators leave adjectives of nationality out; English ones count them as places that something
/// belongs to. So in English an adjective is a toponym in the possessive role, with the country as its place
/// and never where something happened; people ("Russians") and all French demonyms are none.
struct Demonyms {
  let text: AnalysedText
  let classes: [WordClass]
  let names: Gazetteer

  enum Reading {
    /// The country or the area, and places that bear the word as their name: Canadian, Texas.
    case adjective([Place.ID])
    case people
  }

  /// Returns what a candidate is as a demonym; nil where it is none.
  func reading(of candidate: NameCandidate) -> Reading? {
    let tokens = candidate.tokens
    let last = text.tokens[tokens.upperBound - 1]
    if text.language == .french { return isPerson(candidate) ? .people : nil }
    switch tokens.count {
    case 1:
      guard classes[tokens.lowerBound].contains(.demonym) else { return nil }
      guard !Nationalities.isEnglishPlural(last) else {
        return candidate.info.places.isEmpty ? .people : nil
      }
      if let area = AreaAdjectives.area(of: last) {
        let areas = names.places(named: area).filter { Self.isArea(names.kind(of: $0)) }
        if !areas.isEmpty { return adjective(of: areas, candidate) }
      }
      let code = Nationalities.country(of: last, in: .english)
      return code.flatMap { names.country($0) }.map { adjective(of: [$0], candidate) }
    case 2:
      guard let name = Self.area(spelt: tokens, text, names: names) else { return nil }
      return .adjective(names.places(of: name).filter { Self.isArea(names.kind(of: $0)) })
    default: return nil
    }
  }

  /// Whether a French name that no place bears is of people: "le Malien", "le Camerounais Marc-Vivien Foé".
  private func isPerson(_ candidate: NameCandidate) -> Bool {
    let first = candidate.tokens.lowerBound
    guard candidate.info.places.isEmpty, classes[first].contains(.demonym) else { return false }
    return candidate.tokens.count == 1 || text.tokens[first + 1].isWord
  }

  /// Whether a word of an English run of capitals is an adjective of nationality that may stand for itself:
  /// "Nigerian" in "Nigerian Armed Forces", "Russian" in "Russian-American".
  static func isAdjective(_ token: Token) -> Bool {
    !Nationalities.isEnglishPlural(token)
      && (Nationalities.country(of: token, in: .english) != nil
        || AreaAdjectives.area(of: token) != nil)
  }

  private func adjective(of areas: [Place.ID], _ candidate: NameCandidate) -> Reading {
    .adjective((candidate.info.places.filter { !areas.contains($0) } + areas).sorted())
  }

  /// Whether an adjective may be made of a place of a kind: no one is called after a town of two words.
  private static func isArea(_ kind: PlaceKind) -> Bool {
    switch kind {
    case .continent, .supranational, .country, .territory, .region, .admin1, .historic: true
    default: kind == .island || kind == .desert || kind == .massif || kind == .forest
    }
  }

  /// Returns the name of the area of an adjective of two words: its own name and an ending, "South Korean",
  /// "Sri Lankan", "Latin American", "Middle Eastern".
  static func area(spelt tokens: Range<Int>, _ text: AnalysedText, names: Gazetteer) -> NameID? {
    let last = text.tokens[tokens.upperBound - 1]
    guard tokens.count == 2, last.isCapitalised else { return nil }
    let bytes = text.bytes[text.tokens[tokens.lowerBound].start..<last.end]
    func area(without ending: Int) -> NameID? {
      guard let name = names.name(String(decoding: bytes.dropLast(ending), as: UTF8.self)) else {
        return nil
      }
      return names.places(of: name).contains { isArea(names.kind(of: $0)) } ? name : nil
    }
    return areaEndings.shortest(atEndOf: bytes) { area(without: $0) != nil }
      .flatMap(area(without:))
  }

  private static let areaEndings = Language.english.lexicon.endings("area-endings")
}
