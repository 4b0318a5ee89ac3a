internal import Learning
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// Finds the lists of places in a report, "à Haïfa, Afoula et Nazareth", and what tells whether an event is told of
/// each place of one.
struct PlaceListReader {
  let frame: ReportFrame
  /// The numbers of names that stand in a list, each list in the order of the text.
  let lists: [Range<Int>]

  init(_ frame: ReportFrame) {
    self.frame = frame
    var lists: [Range<Int>] = []
    var start = 0
    for number in frame.names.indices.dropFirst() where !Self.isJoined(number - 1, number, frame) {
      if number - start > 1 { lists.append(start..<number) }
      start = number
    }
    if frame.names.count - start > 1 { lists.append(start..<frame.names.count) }
    self.lists = lists
  }

  /// At most so many tokens join two places: ", puis à la".
  private static let longestJoint = 4

  /// Whether a name follows another in a list: as fine a place, with "et" or a comma and small words between.
  private static func isJoined(_ first: Int, _ second: Int, _ frame: ReportFrame) -> Bool {
    let (one, other) = (frame.names[first], frame.names[second])
    let gap = frame.between(one.tokens, other.tokens)
    guard !gap.isEmpty, gap.count <= longestJoint, one.coarseness == other.coarseness,
      !one.isOfActor, !other.isOfActor, one.first != other.first,
      frame.text.sentence(ofToken: one.tokens.lowerBound)
        == frame.text.sentence(ofToken: other.tokens.lowerBound)
    else { return false }
    let joins: WordClasses = [.and, .or]
    let small: WordClasses = [.and, .or, .of, .at, .preposition, .definite, .adverb]
    return gap.contains {
      frame.text.tokens[$0].isMark(",") || !frame.classes[$0].isDisjoint(with: joins)
    }
      && gap.allSatisfy {
        frame.text.tokens[$0].isMark(",") || frame.text.tokens[$0].isApostrophe
          || !frame.classes[$0].isDisjoint(with: small)
      }
  }

  /// The lists in the sentence of a trigger or in the label of its line.
  func candidates(for trigger: ArgumentTrigger) -> [Range<Int>] {
    lists.filter { isBeside($0, trigger) }
  }

  /// The candidate that a name stands in.
  ///
  /// - Complexity: O(log lists).
  func list(holding name: Int, beside trigger: ArgumentTrigger) -> Range<Int>? {
    let next = lists.firstIndex(notBefore: { $0.upperBound <= name })
    guard next < lists.count, lists[next].contains(name), isBeside(lists[next], trigger) else {
      return nil
    }
    return lists[next]
  }

  private func isBeside(_ list: Range<Int>, _ trigger: ArgumentTrigger) -> Bool {
    frame.zone(of: frame.names[list.lowerBound].tokens, from: trigger).isOwn
  }

  /// Returns the features of "an event at each place of the list".
  func features(of list: Range<Int>, for trigger: ArgumentTrigger) -> FeatureList<PlaceListSlot> {
    let text = frame.text
    let (first, second) = (frame.names[list.lowerBound], frame.names[list.lowerBound + 1])
    var features = FeatureList<PlaceListSlot>()
    let zone = frame.zone(of: first.tokens, from: trigger)
    features.add(.answer)
    features.add(.category, trigger.category.number)
    for token in trigger.tokens where text.tokens[token].isWord {
      features.add(.triggerWord, text.tokens[token])
    }
    features.add(.length, min(list.count, 6))
    features.add(.granularity, first.granularityKey, second.granularityKey)
    let relations = PlaceReader.relations
    features.add(
      .relation, relations[first.toponym.mention.relation] ?? 0,
      relations[second.toponym.mention.relation] ?? 0)
    features.add(.zone, zone.rawValue)
    features.add(.zone, 256 + zone.rawValue, min(list.count, 6))
    var before = first.tokens.lowerBound - 1
    for slot in 0..<2 {
      while before >= 0, text.tokens[before].isApostrophe { before -= 1 }
      if before >= 0 { features.add(.wordBefore, text.tokens[before], slot) }
      before -= 1
    }
    if let span = first.toponym.mention.headSpan, let word = text.tokenRange(of: span).first {
      features.add(.headWord, text.tokens[word])
    }
    let joint = frame.between(first.tokens, second.tokens)
    for token in joint { features.add(.wordBetween, text.tokens[token]) }
    features.add(.repeated, min(joint.count, 4))
    let gap = frame.between(first.tokens, trigger.tokens)
    let isBefore = first.tokens.lowerBound < trigger.tokens.lowerBound
    features.add(.commas, min(frame.commas(in: gap), 3), isBefore ? 1 : 0)
    features.add(.walls, min(frame.walls(in: gap), 3), isBefore ? 1 : 0)
    features.add(.behindIt, Bins.of(gap.count), isBefore ? 1 : 0)
    let sentence = frame.sentence(at: trigger.tokens.lowerBound)
    features.add(.triggers, min(frame.triggers(ofSentence: sentence).count, 4))
    features.add(.isHeading, text.sentences[trigger.sentence].isHeading ? 1 : 0)
    return features
  }
}
