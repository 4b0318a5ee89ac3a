internal import Gazetteer

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
    /// The country, and places that bear the word as their name: Canadian, Texas.
    case adjective([Place.ID])
    case people
  }

  /// Returns what a candidate is as a demonym; nil where it is none.
  func reading(of candidate: NameCandidate) -> Reading? {
    let tokens = candidate.tokens
    let last = text.tokens[tokens.upperBound - 1]
    switch tokens.count {
    case 1:
      guard classes[tokens.lowerBound].contains(.demonym) else { return nil }
      guard text.language == .english, !Nationalities.isEnglishPlural(last) else {
        return candidate.info.places.isEmpty ? .people : nil
      }
      let code = Nationalities.country(of: last, in: .english)
      return code.flatMap { names.country($0) }.map { adjective(of: $0, candidate) }
    case 2:
      guard text.language == .english,
        Self.country(spelt: tokens, text, names: names) != nil
      else { return nil }
      return .adjective(candidate.info.places)
    default: return nil
    }
  }

  private func adjective(of country: Place.ID, _ candidate: NameCandidate) -> Reading {
    .adjective((candidate.info.places.filter { $0 != country } + [country]).sorted())
  }

  /// Returns the name of the country of an adjective of two words: its own name and an ending, "South Korean",
  /// "Sri Lankan".
  static func country(spelt tokens: Range<Int>, _ text: AnalysedText, names: Gazetteer) -> NameID? {
    let last = text.tokens[tokens.upperBound - 1]
    let ending = text.bytes[last.end - 1] | 0x20
    guard tokens.count == 2, last.isCapitalised,
      ending == UInt8(ascii: "n") || ending == UInt8(ascii: "e")
    else {
      return nil
    }
    let bytes = text.bytes[text.tokens[tokens.lowerBound].start..<last.end]
    for ending in ["n", "an", "ese"]
    where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      let stem = String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
      guard let name = names.name(stem) else { continue }
      let isCountry = names.places(of: name).contains {
        names.kind(of: $0) == .country || names.kind(of: $0) == .territory
      }
      if isCountry { return name }
    }
    return nil
  }
}
