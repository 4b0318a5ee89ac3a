internal import Gazetteer
internal import Lexicon
package import Text

/// What the words right beside a name say about the place: preposition, article, a parent named behind.
package struct NeighbourWords {
  let text: AnalysedText
  let toponyms: [ToponymMention]
  let first: [Int]
  let last: [Int]

  package init(_ text: AnalysedText, _ toponyms: [ToponymMention]) {
    self.text = text
    self.toponyms = toponyms
    let ranges = toponyms.map { text.tokenRange(of: $0.span) }
    first = ranges.map(\.lowerBound)
    last = ranges.map(\.upperBound)
  }

  private enum Word: String, Sendable {
    case at, inside, contracted, article, link, head
  }

  private static let words = Lexicon.any.table("neighbours") { name -> Word in
    guard let word = Word(rawValue: name) else { preconditionFailure("'\(name)' is no neighbour") }
    return word
  }

  /// Returns the word class before a mention, over an apostrophe.
  private func word(before index: Int) -> Word? {
    var token = first[index] - 1
    if token >= 0, text.tokens[token].isApostrophe { token -= 1 }
    guard token >= 0, text.tokens[token].isWord else { return nil }
    return Self.words[text.tokens[token]]
  }

  /// Adds what preposition, article and head say about each reading of a mention.
  func addSyntax(of mention: Int, for readings: [Reading], to features: inout PlaceFeatures) {
    let before = text.language == .french ? word(before: mention) : nil
    let head = toponyms[mention].head
    // "le Québec", "en Géorgie" are areas: only a bare name is the town's.
    let isBare = before == nil || before == .at || before == .link || before == .head
    if head == nil, isBare { addTowns(readings, to: &features) }
    if isOfBuilding(mention) {
      for (row, reading) in readings.enumerated() where !Self.isBuilding(reading.kind) {
        features[row, .buildingMisfits] = 1
      }
    }
    guard before != nil || head != nil else { return }
    for (row, reading) in readings.enumerated() {
      let isTown = reading.kind.isSettlement
      switch before {
      case .article, .contracted: features[row, isTown ? .articleButTown : .heldByArticle] = 1
      case .inside: features[row, isTown ? .enButTown : .insideEn] = 1
      case .at: if !isTown, reading.kind != .island { features[row, .atButArea] = 1 }
      default: break
      }
      guard let head else { continue }
      switch head.fits(reading.kind) {
      case true?: features[row, .headFits] = 1
      case false?: features[row, .headMisfits] = 1
      case nil: break
      }
    }
  }

  /// "Kidal" alone is the town, not the region around it that has its name.
  private func addTowns(_ readings: [Reading], to features: inout PlaceFeatures) {
    for (row, reading) in readings.enumerated()
    where reading.kind == .admin1 || reading.kind == .admin2 {
      let hasTown = readings.contains {
        $0.kind.isSettlement && $0.country == reading.country && $0.division == reading.division
      }
      features[row, .townOfTheName] = hasTown ? 1 : 0
    }
  }

  /// Heads of places that an adjective of nationality stands beside.
  private static let heads = Lexicon.any.set("nationality-heads")

  /// Returns the country of the adjective beside the head of a mention, nil without one.
  ///
  /// "La ville américaine de Boston", "la capitale malienne, Bamako", "the Greek island of Samos".
  func nationality(of mention: Int) -> CountryCode? {
    var index = first[mention] - 1
    let start = text.sentences[text.sentence(ofToken: first[mention])].tokens.lowerBound
    // Over "de", "d'", "of" or a comma.
    for _ in 0..<2 where index > start {
      let token = text.tokens[index]
      if token.isApostrophe || token.isMark(",") || Self.words[token] == .link
        || Self.links.contains(token)
      {
        index -= 1
      }
    }
    guard index > start else { return nil }
    let (inner, outer) = (text.tokens[index], text.tokens[index - 1])
    let adjective = Self.heads.contains(inner) ? outer : Self.heads.contains(outer) ? inner : nil
    return adjective.flatMap { Nationalities.country(of: $0, in: text.language) }
  }

  private static let links = Lexicon.any.set("nationality-links")

  /// Whether the parent behind a mention says for sure where it lies: "Sangha, au Mali", "Sangha (Mali)"; a comma alone
  /// may be that of a list.
  func isHeld(_ mention: Int) -> Bool {
    let next = mention + 1
    guard next < toponyms.count, last[mention] < first[next] else { return false }
    let mark = text.tokens[last[mention]]
    let parent = toponyms[next]
    return parent.role == .literal
      && (mark.isMark("(") || (mark.isMark(",") && parent.relation == .inside))
  }

  /// Returns the mention behind that names a parent: "Bamba, région de Gao", "Paris (Texas)".
  ///
  /// Between the two may stand a comma, a parenthesis, prepositions, articles and heads, six words at most.
  package func parent(of mention: Int) -> Int? {
    let next = mention + 1
    guard next < toponyms.count, last[mention] < first[next], first[next] - last[mention] <= 7
    else { return nil }
    guard text.sentence(ofToken: first[mention]) == text.sentence(ofToken: first[next]) else {
      return nil
    }
    var opened = false
    for (offset, index) in (last[mention]..<first[next]).enumerated() {
      let token = text.tokens[index]
      if token.isMark(",") || token.isMark("(") {
        guard offset == 0 else { return nil }
        opened = true
      } else if token.isApostrophe || token.isHyphen {
        continue
      } else if token.isWord, let word = Self.words[token] {
        // "au Mali", "en Californie", "dans la région de": a place inside; "le", "la" alone an apposition.
        if offset == 0, word == .article { return nil }
      } else {
        return nil
      }
    }
    return opened || first[next] > last[mention] ? next : nil
  }
}
