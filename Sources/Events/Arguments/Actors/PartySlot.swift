/// What speaks for or against a party as the agent or the target of a trigger.
enum PartySlot: UInt8, NeighbourSlot, BetweenSlot {
  case zone = 1
  case zoneByKind, zoneByCategory, zoneByOrder, order, distance, distanceBehind, commas, walls
  case sentencesBefore, sentencesBehind, triggersBetween, nearestTrigger
  case kind, kindByCategory, actorKind, actorKindByCategory
  case wordBefore, secondWordBefore, wordBehind, wordBetween, headWord
  case tense, tenseByKind, linkBefore, linkByKind, linkByCategory
  case sayingBehind
  case noneByCategory, noneByParties, noneByTense
  case headStem, headKind, headByCategory, stemBeside, kindBeside, stemBetween, kindBetween
  case triggerStem, stemByKind, triggerKind, otherCategory, otherAlike, sharedPlaces
  case noneByStem, noneByKind

  var reason: String {
    switch self {
    case .zone, .zoneByKind, .zoneByCategory, .zoneByOrder, .order:
      "where it stands as seen from the trigger"
    case .distance, .distanceBehind: "how many words away it is"
    case .commas, .walls, .wordBetween, .stemBetween, .kindBetween: "what stands between"
    case .sentencesBefore, .sentencesBehind: "how many sentences away it is"
    case .triggersBetween, .nearestTrigger: "other triggers are nearer to it"
    case .kind, .kindByCategory, .actorKind, .actorKindByCategory, .headWord, .headStem,
      .headKind, .headByCategory:
      "who it is"
    case .wordBefore, .secondWordBefore, .linkBefore, .linkByKind, .linkByCategory:
      "the words before it"
    case .stemBeside, .kindBeside: "the words around it"
    case .otherCategory, .otherAlike, .sharedPlaces: "what else is told beside it"
    case .wordBehind, .sayingBehind: "the word behind it"
    case .triggerStem, .stemByKind, .triggerKind: "the trigger's words"
    case .tense, .tenseByKind: "the trigger's tense and voice"
    case .noneByCategory, .noneByParties, .noneByTense, .noneByStem, .noneByKind:
      "nobody is named"
    }
  }
}
