internal import Text

/// Whether ground is what a trigger takes: a town, a base, a hill.
extension Requirements {
  /// Whether a town, a base or a place is what the trigger takes: right after it, or its subject when passive.
  static func takesGround(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence, places: [Range<Int>]
  ) -> Bool {
    if match.group?.isPassive == true {
      return subjectIsGround(match, in: sentence, places: places)
    }
    let reach = (match.token + 1)..<(match.token + 6)
    for index in reach where sentence.range.contains(index) {
      let reading = sentence.reading
      if reading.isWall(index) || reading.isComma(index) { return false }
      if places.contains(where: { $0.lowerBound == index }) { return true }
      if let noun = reading.noun(index), noun == .settlement || noun == .militaryTarget {
        return true
      }
      if ground.contains(reading.token(index)) { return true }
      switch reading.function(index) {
      case .definite, .indefinite, .de, .à, .possessive, .demonstrative, .adverb: continue
      case nil where reading.token(index).isApostrophe || reading.count(endingAt: index + 1) != nil:
        continue
      case nil
      where Adjectives.beforeNoun.contains(reading.token(index))
        || times.contains(reading.token(index))
        || reading.token(index).isDigits:
        continue
      case .preposition where match.trigger.lemma == "entrer": continue
      default: return false
      }
    }
    return false
  }

  /// Whether what a verb without an object is said of is ground: "la ville est tombée", "la base a été prise".
  static func subjectIsGround(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence, places: [Range<Int>]
  ) -> Bool {
    guard let group = match.group else { return false }
    let start = group.tokens.lowerBound
    // "plus de 130 habitants de X, dans le nord, sont tombés": people, no ground.
    if match.group?.isPassive == false,
      sentence.subject(of: group, previous: nil).contains(where: {
        ($0.kind.isArmed || $0.isActor && $0.count != nil)
          && !garrisons.contains(sentence.reading.token($0.head))
      })
    {
      return false
    }
    if places.contains(where: { $0.upperBound <= start && start - $0.upperBound <= 2 }) {
      return true
    }
    return sentence.phrases.contains {
      ($0.kind == .settlement || $0.kind == .militaryTarget
        || garrisons.contains(sentence.reading.token($0.head)))
        && $0.tokens.upperBound <= start
        && start - $0.tokens.upperBound <= 4 && $0.governor == nil
    }
  }

  private static let garrisons = WordTable<Bool>(words: "garnison garnisons")

  /// Words of time between a verb and its object: "ont pris mardi soir la ville".
  private static let times = WordTable<Bool>(
    words: """
      \(CalendarWords.ofWeek) \(CalendarWords.ofYear) hier matin soir matinée soirée nuit
      """)
  private static let ground = WordTable<Bool>(
    words: """
      nord sud est ouest centre carrefour colline hauteurs territoire territoires zones zone terrain
      capitale aéroport frontière pont île
      """)
}
