internal import Gazetteer
internal import Lexicon
internal import Places
internal import Text

/// Areas that words make their chief town: "la capitale du Ouaddaï", "le chef-lieu de la région de Gao".
struct ChiefTowns {
  let gazetteer: Gazetteer
  let text: AnalysedText

  private static let phrases = PerLanguage { $0.lexicon.phrases("seat-phrases") { _ in true } }
  /// At most so many tokens stand in such words.
  private static let longest = 6

  /// Whether words before a name, or before the word that says what it is, make it its chief town.
  func isMeant(by mention: ToponymMention) -> Bool {
    [mention.span.start, mention.headSpan?.start].compactMap(\.self).contains(
      where: isMeant(before:))
  }

  /// Whether such words end before a byte offset.
  private func isMeant(before start: Int) -> Bool {
    let first = text.firstToken(endingAfter: start)
    return (max(0, first - Self.longest)..<first).contains { token in
      let found = Self.phrases[text.language].match(text.tokens, at: token, before: first)
      return found?.end == first || found?.end == first - 1 && text.tokens[first - 1].isApostrophe
    }
  }

  /// The chief town of an area, as far as its kind and name tell.
  ///
  /// - Parameters:
  ///   - area: A country or a division.
  ///   - readings: What the area's name may mean as well.
  ///   - holds: Whether a place lies in the area.
  /// - Returns: The town; nil where the gazetteer does not know it.
  func town(of area: Place.ID, among readings: [Place.ID], holds: (Place.ID) -> Bool) -> Place.ID? {
    let kind = gazetteer.kind(of: area)
    if kind == .country || kind == .territory { return capital(of: gazetteer.country(of: area)) }
    return readings.first { gazetteer.kind(of: $0).isSettlement && holds($0) }
  }

  /// The capital of a country; nil where the gazetteer has none.
  func capital(of country: CountryCode) -> Place.ID? {
    gazetteer.ids.first {
      gazetteer.kind(of: $0) == .capital && gazetteer.country(of: $0) == country
    }
  }
}
