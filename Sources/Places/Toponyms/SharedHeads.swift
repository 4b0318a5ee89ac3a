internal import Text

/// Gives the names behind a plural head the head that stands once: "les cercles de Koro et de Bankass".
///
/// A singular head is shared only where "de" comes again: "la région de Gao et de Ménaka", but
/// "la région de Gao et Niamey" are a region and a town.
struct SharedHeads {
  let text: AnalysedText
  let classes: [WordClass]

  /// Returns the mentions with the heads that they share.
  ///
  /// - Complexity: O(*n*) in the mentions, and a few tokens behind each that has the head of a division.
  func shared(among mentions: [ToponymMention]) -> [ToponymMention] {
    guard mentions.count > 1 else { return mentions }
    var result = mentions
    for index in 1..<mentions.count {
      let before = result[index - 1]
      guard result[index].head == nil, result[index].role != .possessive,
        let head = before.head, Self.divisions.contains(head), let word = before.headSpan,
        let link = link(from: before.span.end, to: result[index].span.start)
      else { continue }
      let isPlural = text.tokenRange(of: word).contains {
        HeadWords.pluralAreas.contains(text.tokens[$0])
      }
      guard isPlural || link == .andOf else { continue }
      result[index] = result[index].with(head: head, at: word)
    }
    return result
  }

  private static let divisions: Set<ToponymMention.Head> = [.region, .district, .commune]

  private enum Link { case and, andOf }

  /// What stands between two names: "," or "et" alone, or with "de"; nil for anything else.
  private func link(from end: Int, to start: Int) -> Link? {
    // Given spans may overlap.
    guard end <= start else { return nil }
    var joined = false
    var repeats = false
    for index in text.tokenRange(of: TextSpan(start: end, end: start)) {
      let token = text.tokens[index]
      if token.isMark(",") || classes[index].contains(.and) {
        joined = true
      } else if !classes[index].isDisjoint(with: [.of, .ofThe]) {
        guard joined else { return nil }
        repeats = true
      } else if !token.isApostrophe, !classes[index].contains(.article) {
        return nil
      }
    }
    guard joined else { return nil }
    return repeats ? .andOf : .and
  }
}

extension ToponymMention {
  fileprivate func with(head: Head, at word: TextSpan) -> ToponymMention {
    ToponymMention(
      span: span, name: name, head: head, headSpan: word,
      relation: relation == .none ? .inside : relation, role: role == .literal ? role : role,
      places: places, confidence: confidence)
  }
}
