internal import Gazetteer
internal import Text

/// Finds the names of a text that has no capital at all: "3 morts a menaka ce matin".
///
/// A name of the gazetteer counts where a preposition of place, or the word for a town, stands before it, and where it is
/// no common word. It is then read as if it had its capital.
struct SmallNames {
  let text: AnalysedText
  let classes: [WordClass]
  let names: Gazetteer

  /// Words that a text has at least: two of a table's cell say nothing.
  private static let fewest = 4
  /// Letters of a name at least.
  private static let shortest = 3

  /// The text with capitals to its names; nil where it has capitals, or no names.
  func capitalised() -> AnalysedText? {
    // Of nearly every text the first words answer.
    guard !text.tokens.contains(where: \.isCapitalised),
      text.tokens.count(where: \.isWord) >= Self.fewest
    else { return nil }
    var found: [Int] = []
    var end = 0
    for index in text.tokens.indices.dropFirst() where index >= end {
      guard text.tokens[index].isWord, text.tokens[index].length >= Self.shortest,
        !isOrdinary(index), isPlaced(index), let name = name(at: index)
      else { continue }
      found += name.filter { text.tokens[$0].isWord && !isOrdinary($0) }
      end = name.upperBound
    }
    return found.isEmpty ? nil : text.capitalised(at: found)
  }

  private func isOrdinary(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.function, .common, .monthOrDay, .numeral, .article, .of])
  }

  /// Whether the word before says that a place follows.
  private func isPlaced(_ index: Int) -> Bool {
    var before = index - 1
    if before > 0, text.tokens[before].isApostrophe { before -= 1 }
    // Who writes no capitals often writes no accents: "a" is "à".
    let isAt = text.tokens[before].isWord && text.tokens[before].length == 1
    return isAt
      || !classes[before].isDisjoint(with: [
        .at, .atThe, .inside, .toward, .of, .ofThe, .near, .direction, .between, .townHead,
      ])
  }

  /// The tokens of a name that a country, a region or a town bears, or behind the word for a town any settlement.
  private func name(at index: Int) -> Range<Int>? {
    guard let match = names.longestName(in: text.bytes, at: text.tokens[index].start) else {
      return nil
    }
    let last = text.tokens[index...].firstIndex { $0.end >= match.end } ?? index
    guard text.tokens[last].end == match.end else { return nil }
    // Towns have no article: "au marche" is a market, "au mali" a country.
    let isContracted = !classes[index - 1].isDisjoint(with: [.atThe, .ofThe])
    switch NameInfo(match.name, in: names).group {
    case .country: break
    case .region, .major, .town: if isContracted { return nil }
    case .small, .district:
      let head = max(0, index - 2)..<index
      guard head.contains(where: { classes[$0].contains(.townHead) }) else { return nil }
    case .unknown, .land: return nil
    }
    return index..<last + 1
  }
}
