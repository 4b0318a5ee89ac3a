/// What speaks for or against a party as the agent or the target of a trigger.
enum PartySlot: UInt8, ArgumentSlot {
  case zone = 1
  case zoneByKind, zoneByCategory, zoneByOrder, order, distance, distanceBehind, commas, walls
  case sentencesBefore, sentencesBehind, triggersBetween, nearestTrigger
  case kind, kindByCategory, actorKind, actorKindByCategory, isFrequent
  case wordBefore, secondWordBefore, wordBehind, wordBetween, headWord
  case triggerWord, triggerByKind, tense, tenseByKind, linkBefore, linkByKind, linkByCategory
  case isOtherSide, sayingBehind
  case noneByCategory, noneByParties, noneByTrigger, noneByTense

  var reason: String {
    switch self {
    case .zone, .zoneByKind, .zoneByCategory, .zoneByOrder, .order:
      "where it stands as seen from the trigger"
    case .distance, .distanceBehind: "how many words away it is"
    case .commas, .walls, .wordBetween: "what stands between"
    case .sentencesBefore, .sentencesBehind: "how many sentences away it is"
    case .triggersBetween, .nearestTrigger: "other triggers are nearer to it"
    case .kind, .kindByCategory, .actorKind, .actorKindByCategory, .headWord: "who it is"
    case .isFrequent: "how often the report has it"
    case .wordBefore, .secondWordBefore, .linkBefore, .linkByKind, .linkByCategory:
      "the words before it"
    case .wordBehind, .sayingBehind: "the word behind it"
    case .triggerWord, .triggerByKind: "the trigger's words"
    case .tense, .tenseByKind: "the trigger's tense and voice"
    case .isOtherSide: "another party stands nearer"
    case .noneByCategory, .noneByParties, .noneByTrigger, .noneByTense: "nobody is named"
    }
  }
}
