internal import Gazetteer
internal import Lexicon
internal import Text

/// A building that bears a name is not the town that bears it too: "l'hôpital Saint-Louis de Dakar",
/// "St. Mary's Hospital in London".
extension NeighbourWords {
  /// Whether a mention is the name of a building, not of the town that the building is in.
  ///
  /// In French the name stands right behind the head, "l'hôpital Principal", and "l'hôpital de Gao" is Gao's; a
  /// hyphen, a capital or a number behind it makes it the beginning of a longer name, "l'aéroport Bamako-Sénou".
  /// In English "Lagos Airport" is in Lagos: only a saint's name is the building's own.
  func isOfBuilding(_ mention: Int) -> Bool {
    if text.language == .french {
      var before = first[mention] - 1
      if before > 0, text.tokens[before].isWord, Self.adjectives.contains(text.tokens[before]) {
        before -= 1
      }
      return before >= 0 && text.tokens[before].isWord
        && Self.buildings.contains(text.tokens[before]) && !isContinued(mention)
    }
    let saint = text.tokens[first[mention]]
    return Self.saints.contains(saint) && isBeforeBuilding(mention)
  }

  /// Whether the run of capitals goes on behind a mention.
  private func isContinued(_ mention: Int) -> Bool {
    let end = last[mention]
    guard end < text.tokens.count, !text.tokens[end].startsLine else { return false }
    let next = text.tokens[end]
    return next.isHyphen && !next.hasSpaceBefore || next.isDigits
      || next.isWord && next.isCapitalised && next.hasSpaceBefore
        && text.sentence(ofToken: end) == text.sentence(ofToken: end - 1)
  }

  /// Whether an English word for a building stands at most five words behind a mention, in its run of capitals:
  /// "Saint Mary's Hospital", "Saint Thomas' Hospital Medical School".
  private func isBeforeBuilding(_ mention: Int) -> Bool {
    for index in last[mention]..<min(text.tokens.count, last[mention] + 6) {
      let token = text.tokens[index]
      if token.isApostrophe || token.isQuote || token.isWord && token.end - token.start == 1 {
        continue
      }
      guard token.isWord, token.isCapitalised, !token.startsLine else { break }
      if Self.buildings.contains(token) { return true }
    }
    return false
  }

  /// Whether a kind is one that a building may be in the gazetteer.
  static func isBuilding(_ kind: PlaceKind) -> Bool {
    kind == .facility || kind == .neighbourhood || kind == .other
  }

  private static let adjectives = Lexicon.any.set("building-adjectives")
  private static let saints = Lexicon.any.set("saints")
  private static let buildings = Lexicon.any.set("buildings")
}
