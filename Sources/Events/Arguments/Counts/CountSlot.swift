/// What speaks for or against a number as a toll of a trigger.
enum CountSlot: UInt8, ArgumentSlot {
  case zone = 1
  case zoneByCategory, zoneByOrder, distance, distanceBehind, sentencesBefore, sentencesBehind
  case triggersBetween, nearestTrigger, commas, walls
  case form, value, valueByCategory, wordBefore, secondWordBefore, wordBehind, secondWordBehind
  case thirdWordBehind, nounBehind, wordBetween
  case deathBefore, deathBehind, hurtBefore, hurtBehind, nearerWord, deathByNoun
  case deathWordBefore, deathWordBehind
  case isPart, isOver, isLast, isFirstOfToll, triggerWord, triggerKills, triggerByNoun
  case sumByZone, sumByDeath, otherWordsNear, captivesNear
  case tollWord
  case noneByNext
  case noneByCategory, noneByNumbers, noneByDeath, noneByTrigger, noneByPosition, noneByWords

  var reason: String {
    switch self {
    case .zone, .zoneByCategory, .zoneByOrder: "where it stands as seen from the trigger"
    case .distance, .distanceBehind: "how many words away it is"
    case .sentencesBefore, .sentencesBehind: "how many sentences away it is"
    case .triggersBetween, .nearestTrigger: "other triggers are nearer to it"
    case .commas, .walls, .wordBetween: "what stands between"
    case .form: "how the number is written"
    case .value, .valueByCategory: "how large it is"
    case .wordBefore, .secondWordBefore: "the words before it"
    case .wordBehind, .secondWordBehind, .thirdWordBehind, .nounBehind: "what it counts"
    case .deathBefore, .deathBehind, .deathByNoun, .deathWordBefore, .deathWordBehind:
      "a word of dying stands near"
    case .hurtBefore, .hurtBehind: "a word of hurt stands near"
    case .nearerWord: "whether dying or hurt stands nearer"
    case .isPart, .isOver: "it is a part of another number, or what others are a part of"
    case .isLast, .isFirstOfToll: "it is the first or the last toll of the report"
    case .triggerWord, .triggerKills, .triggerByNoun: "the trigger's words"
    case .sumByZone, .sumByDeath: "it is a sum of two numbers"
    case .tollWord: "the sentence gives a toll"
    case .noneByNext: "no number is its toll"
    case .otherWordsNear, .captivesNear: "words of captivity or flight stand near"
    case .noneByCategory, .noneByNumbers, .noneByDeath, .noneByTrigger, .noneByPosition,
      .noneByWords:
      "no number is its toll"
    }
  }
}
