internal import Text

/// A first look at a text: which sentences are worth reading.
///
/// Most sentences of most news tell no event. One look-up a word, and the words around where a trigger asks
/// for them, tell so before anything is parsed.
enum TriggerGlance {
  /// Returns the numbers of the sentences that may tell an event, and of those around them that may add to
  /// it; none for a text without a trigger that counts.
  ///
  /// - Complexity: O(length of the text).
  static func sentences(of text: AnalysedText) -> [Int] {
    var sentences: [Int] = []
    var isStrong = false
    var last = -9
    for (number, sentence) in text.sentences.enumerated() {
      switch glance(at: sentence.tokens, in: text, afterTrigger: number - last <= 2) {
      case .nothing: continue
      case .toll: break
      case .weak: last = number
      case .strong:
        last = number
        isStrong = true
      }
      sentences.append(number)
    }
    // Weak triggers alone ("prendre", "partir") never make an event.
    return isStrong ? sentences : []
  }

  private enum Sight: Int { case nothing, toll, weak, strong }

  private static func glance(
    at range: Range<Int>, in text: AnalysedText, afterTrigger: Bool
  ) -> Sight {
    var sight = Sight.nothing
    for index in range {
      let token = text.tokens[index]
      guard token.isWord, token.end - token.start >= 3 else { continue }
      guard let entry = TriggerLexicon.readings(token) else {
        if afterTrigger, sight == .nothing,
          NounLexicon.table[token]?.isToll == true || CandidateReader.accusations.contains(token)
        {
          sight = .toll
        }
        continue
      }
      if entry.freeStrength >= 2 { return .strong }
      if entry.freeStrength == 1 {
        sight = .weak
        // "ont pris Kidal".
        if index > range.lowerBound, Auxiliary.table[text.tokens[index - 1]] != nil,
          entry.readings.contains(where: { $0.trigger.kind == .capture && $0.trigger.isVerb }),
          (index + 1..<min(index + 4, range.upperBound)).contains(where: {
            text.tokens[$0].isWord && text.tokens[$0].isCapitalised
          })
        {
          return .strong
        }
      }
      for reading in entry.readings
      where isBorneOut(reading.trigger, at: index, range, text.tokens) {
        if reading.trigger.strength >= 2 { return .strong }
        sight = .weak
      }
    }
    return sight
  }

  /// Whether a trigger that asks for words has one of them near.
  private static func isBorneOut(
    _ trigger: Trigger, at index: Int, _ range: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    if !trigger.after.isEmpty {
      let end = min(index + 17, range.upperBound)
      for next in (index + 1)..<max(end, index + 1)
      where tokens[next].isWord && trigger.after.contains(tokens[next].plainKey) {
        return true
      }
    }
    if !trigger.before.isEmpty {
      for before in max(range.lowerBound, index - 14)..<index
      where tokens[before].isWord && trigger.before.contains(tokens[before].plainKey) {
        return true
      }
    }
    return false
  }
}
