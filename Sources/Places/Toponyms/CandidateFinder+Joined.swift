internal import Gazetteer
internal import Text

/// Names that a hyphen joins: two places, or one.
extension CandidateFinder {
  /// Adds countries that hyphens join, "le match Mali-Côte d'Ivoire", "le sommet Russie-Afrique": each is a name, and
  /// so is a well-known place of another country, "le conflit Israël-Gaza".
  ///
  /// Not where they are one in the gazetteer ("Guinée-Bissau"), nor behind the article or the preposition of one
  /// feminine name: "l'Autriche-Hongrie", "en Serbie-Monténégro".
  mutating func addCountries(joinedIn run: Range<Int>) -> Bool {
    let tokens = text.tokens
    guard text.language == .french, tokens[run].contains(where: \.isHyphen) else { return false }
    var start = run.lowerBound
    var end = start
    // "Afrique du Sud-Sénégal": the run begins with the end of the first name.
    if let last = candidates.last, last.info.group == .country,
      last.tokens.contains(start), last.tokens.upperBound < run.upperBound
    {
      start = last.tokens.lowerBound
      end = start
    }
    var parts: [(tokens: Range<Int>, info: NameInfo)] = []
    while end < run.upperBound {
      guard let part = longestName(at: end),
        part.info.group == .country || part.info.grade == .prominent
      else { return false }
      parts.append(part)
      end = part.tokens.upperBound + 1
      guard end > run.upperBound || tokens[end - 1].isHyphen else { return false }
    }
    guard parts.count > 1, areOfDifferentCountries(parts.map(\.info)) else { return false }
    if start < run.lowerBound { candidates.removeLast() }
    if isFeminine(before: start) {
      add(start..<end - 1, .unknown, start..<end - 1, pair: start..<end - 1)
      return true
    }
    for (part, info) in parts { add(part, info, part, pair: start..<end - 1) }
    return true
  }

  /// Whether at least one is a country, and none a place of it: "Congo-Brazzaville" is one name.
  private func areOfDifferentCountries(_ parts: [NameInfo]) -> Bool {
    let countries = parts.filter { $0.group == .country }
    return !countries.isEmpty
      && parts.allSatisfy { part in
        part.group == .country || !countries.contains { $0.country == part.country }
      }
  }

  /// "la", "l'", "en": what stands before a feminine country, and before no match.
  private func isFeminine(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text.tokens[index - 1]
    if before.isApostrophe { return index > 1 && classes[index - 2].contains(.article) }
    return classes[index - 1].contains(.inside)
      || classes[index - 1].contains(.article) && text.bytes[before.end - 1] | 0x20 == 0x61
  }

  /// "l'axe Gao-Ménaka", "la route Bamako-Sikasso": two names, though a hyphen joins them as "Port-au-Prince".
  mutating func ends(ofAxis run: Range<Int>) -> (Range<Int>, Range<Int>)? {
    guard text.language == .french, run.count >= 3,
      (1...3).contains(where: {
        run.lowerBound >= $0 && HeadWords.axes.contains(text.tokens[run.lowerBound - $0])
      }), longestName(at: run.lowerBound)?.tokens != run
    else { return nil }
    var pair: (Range<Int>, Range<Int>)?
    for hyphen in run.dropFirst().dropLast() where text.tokens[hyphen].isHyphen {
      let (first, second) = (run.lowerBound..<hyphen, hyphen + 1..<run.upperBound)
      let isFirst = longestName(at: first.lowerBound)?.tokens == first
      let isSecond = longestName(at: second.lowerBound)?.tokens == second
      if isFirst, isSecond { return (first, second) }
      if isFirst || isSecond, text.tokens[second.lowerBound].isCapitalised {
        pair = pair ?? (first, second)
      }
    }
    return pair
  }

  /// Returns the longest name of up to eight words that a hashtag joins: "#BurkinaFaso", "#PortAuPrince".
  mutating func nameOfHashtag(at index: Int) -> (tokens: Range<Int>, info: NameInfo)? {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    repeat {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes += text.bytes[text.tokens[index + ends.count].span.range]
      ends.append(bytes.count)
    } while ends.count < 8 && text.joins(index + ends.count - 1, to: index + ends.count)
    guard let match = knownName(in: bytes, at: 0), let last = ends.firstIndex(of: match.end) else {
      return nil
    }
    return (index..<index + last + 1, info(of: match.name))
  }
}
