internal import Lexicon
internal import Quantities
internal import Text

extension CountReader {
  /// The people whom a flight or an abduction carries off: the number of people that stands nearest in its sentence.
  ///
  /// - Parameters:
  ///   - trigger: Of displacement or of abduction.
  ///   - tolls: The tokens of its dead and hurt, who are others.
  /// - Returns: Nil where the sentence counts nobody else.
  func people(movedBy trigger: ArgumentTrigger, besides tolls: [Range<Int>]) -> PeopleCount? {
    let sentence = frame.text.sentences[trigger.sentence].tokens
    let first = counts.all.firstIndex(notBefore: { $0.tokens.lowerBound < sentence.lowerBound })
    let end = counts.all.firstIndex(notBefore: { $0.tokens.lowerBound < sentence.upperBound })
    return counts.all[first..<end].filter { count in
      countsPeople(count) && !tolls.contains { $0.overlaps(count.tokens) }
    }.min { gap($0, trigger) < gap($1, trigger) }
  }

  private func gap(_ count: PeopleCount, _ trigger: ArgumentTrigger) -> Int {
    frame.between(count.tokens, trigger.tokens).count
  }

  /// Whether a number stands before people: "quelque 12 000 personnes", not "vingt villages".
  private func countsPeople(_ count: PeopleCount) -> Bool {
    switch count.kind {
    case .single: return true
    case .number: break
    case .zero, .sum, .somebody: return false
    }
    let behind = count.tokens.upperBound..<min(count.tokens.upperBound + 3, frame.nouns.count)
    guard let noun = behind.lazy.compactMap({ frame.nouns[$0] }).first else { return false }
    switch noun {
    case .organisation: return false
    case .hostages, .displacedPeople, .victims, .missing: return true
    default: return noun.isActor
    }
  }
}
