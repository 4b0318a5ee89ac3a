/// What speaks for a telling as background, or for a report that is not sure of it.
enum FactualitySlot: UInt8, ArgumentSlot {
  case answer = 1
  case category, position, share, isHeading, tense, word, wordBefore, triggerWord, firstWord
  case ownAge, nearAge, ages, paragraphAge, headingAge, dates, sentenceLength
  case mood, speech, speaker, isQuoted

  var reason: String {
    switch self {
    case .answer: "how such tellings usually are"
    case .category: "the kind of event"
    case .position, .share: "where in the report it is told"
    case .isHeading: "a heading tells it"
    case .tense, .mood: "the tense and mood of the trigger"
    case .word, .firstWord: "a word of the sentence"
    case .wordBefore: "the words before the trigger"
    case .triggerWord: "the trigger's words"
    case .ownAge, .nearAge, .ages, .paragraphAge, .headingAge:
      "how long before publication its dates are"
    case .dates: "how many dates stand near"
    case .sentenceLength: "how long the sentence is"
    case .speech, .speaker: "who says it"
    case .isQuoted: "it stands in quotes"
    }
  }
}
