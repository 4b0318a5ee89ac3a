/// What speaks for or against a number as a toll of a trigger.
enum CountSlot: UInt8, NeighbourSlot, BetweenSlot {
  case zone = 1
  case zoneByCategory, distance, distanceBehind, sentencesBefore, sentencesBehind
  case triggersBetween, nearestTrigger, commas, walls
  case form, value, valueByCategory, wordBefore, secondWordBefore, wordBehind, secondWordBehind
  case thirdWordBehind, nounBehind, wordBetween
  case deathBefore, deathBehind, hurtBefore, hurtBehind, nearerWord, deathByNoun
  case deathWordBefore, deathWordBehind
  case isPart, isOver, triggerKills, triggerByNoun
  case sumByZone, sumByDeath, otherWordsNear, captivesNear
  case tollWord
  case noneByNext
  case noneByCategory, noneByNumbers, noneByDeath, noneByPosition, noneByWords
  case headStem, headKind, headByCategory, stemNear, kindNear, wideNear, stemBetween, kindBetween
  case triggerStem, triggerKind, otherCategory, otherAlike, sameBetween
  case sharedPlaces, sharedDays, sumNouns, sumByCategory, sumStem, sibling
  case noneByStem, noneByKind, noneByWide
  case finerFigure

  var reason: String {
    switch self {
    case .zone, .zoneByCategory: "where it stands as seen from the trigger"
    case .distance, .distanceBehind: "how many words away it is"
    case .sentencesBefore, .sentencesBehind: "how many sentences away it is"
    case .triggersBetween, .nearestTrigger: "other triggers are nearer to it"
    case .commas, .walls, .wordBetween: "what stands between"
    case .form: "how the number is written"
    case .value, .valueByCategory: "how large it is"
    case .wordBefore, .secondWordBefore: "the words before it"
    case .wordBehind, .secondWordBehind, .thirdWordBehind, .nounBehind, .headStem, .headKind,
      .headByCategory:
      "what it counts"
    case .stemNear, .kindNear, .wideNear: "the words around it"
    case .stemBetween, .kindBetween: "what stands between"
    case .otherCategory, .otherAlike, .sameBetween, .sharedPlaces, .sharedDays:
      "what other triggers it stands beside"
    case .deathBefore, .deathBehind, .deathByNoun, .deathWordBefore, .deathWordBehind:
      "a word of dying stands near"
    case .hurtBefore, .hurtBehind: "a word of hurt stands near"
    case .nearerWord: "whether dying or hurt stands nearer"
    case .isPart, .isOver: "it is a part of another number, or what others are a part of"
    case .triggerKills, .triggerByNoun, .triggerStem, .triggerKind: "the trigger's words"
    case .sumByZone, .sumByDeath, .sumNouns, .sumByCategory, .sumStem: "it is a sum of numbers"
    case .sibling: "another number is joined to it"
    case .finerFigure: "another number says it more finely, or less"
    case .tollWord: "the sentence gives a toll"
    case .noneByNext: "no number is its toll"
    case .otherWordsNear, .captivesNear: "words of captivity or flight stand near"
    case .noneByCategory, .noneByNumbers, .noneByDeath, .noneByPosition,
      .noneByWords, .noneByStem, .noneByKind, .noneByWide:
      "no number is its toll"
    }
  }
}
