/// What speaks for or against a date as the day of a trigger.
enum DateSlot: UInt8, NeighbourSlot, BetweenSlot {
  case zone = 1
  case zoneByCategory, zoneByPrecision, zoneByOrder, order, distance, distanceBehind
  case sentencesBefore, sentencesBehind, commas, walls, triggersBetween, nearestTrigger
  case precision, age, ageByZone, isFuture, isOpen, isReporting, hasClock, isUnsettled, rule
  case wordBefore, secondWordBefore, wordBehind, wordBetween, firstWord
  case derivation, derivationByZone, derivationGap, derivationByRule, derivationByAge
  case startsSentence, isRepeated, triggerTense, tenseByAge, datesInSentence
  case publicationByPosition, publicationByCategory, publicationByDates, publicationByWords
  case publicationByTense
  case noneByCategory, noneByDates, noneByTense, noneByPosition, noneByWords
  case stemBetween, kindBetween, triggerStem, otherCategory, otherAlike, sharedPlaces

  var reason: String {
    switch self {
    case .zone, .zoneByCategory, .zoneByPrecision, .zoneByOrder:
      "where it stands as seen from the trigger"
    case .order: "which of the dates around the trigger it is"
    case .distance, .distanceBehind: "how many words away it is"
    case .sentencesBefore, .sentencesBehind: "how many sentences away it is"
    case .commas, .walls, .wordBetween, .stemBetween, .kindBetween: "what stands between"
    case .triggersBetween, .nearestTrigger, .otherCategory, .otherAlike, .sharedPlaces:
      "what else is told beside it"
    case .precision: "how fine it is"
    case .age, .ageByZone: "how long before publication it is"
    case .isFuture: "it lies ahead"
    case .isOpen: "it opens a stretch of time"
    case .isReporting: "it is the day of the words"
    case .hasClock: "it has a time of the day"
    case .isUnsettled: "no day can be told from it"
    case .rule, .firstWord: "how it is written"
    case .wordBefore, .secondWordBefore: "the words before it"
    case .wordBehind: "the word behind it"
    case .triggerStem: "the trigger's words"
    case .derivation, .derivationByZone, .derivationGap, .derivationByRule, .derivationByAge:
      "the year and month that the text speaks of"
    case .startsSentence: "it opens the sentence"
    case .isRepeated: "the report has it more than once"
    case .triggerTense, .tenseByAge: "the tense of the trigger"
    case .datesInSentence: "how many dates the sentence has"
    case .publicationByPosition, .publicationByCategory, .publicationByDates,
      .publicationByWords, .publicationByTense:
      "the day of publication"
    case .noneByCategory, .noneByDates, .noneByTense, .noneByPosition, .noneByWords:
      "no date is its day"
    }
  }
}
