/// What speaks for or against a name as the place of a trigger.
enum PlaceSlot: UInt8, NeighbourSlot {
  case zone = 1
  case zoneByCategory, zoneByRelation, zoneByGrain, zoneByOrder, order
  case distance, distanceBehind, sentencesBefore, sentencesBehind
  case commas, walls, triggersBetween, nearestTrigger
  case relation, relationByCategory, role, head, grain, grainByCategory, isKnown, confidence
  case wordBefore, secondWordBefore, wordBehind, wordBetween, wordsBefore, headWord
  case count, isMostFrequent, isFirst, isOfActor, isRepeated
  case hasParentBehind, isParent, finerInClause, finerInSentence
  case isInBrackets, isInQuotes, isAnchorOfDistance
  case triggerWord, triggerByRelation
  case startsSentence, startsLine, isListed, sharesClauseWithOther
  case zoneByRole, zoneByLabels, nameWord, scene, previousScene, isNamedInLine
  case noneByCategory, noneByNames, noneByNear, noneByHeading, noneByTrigger, noneByPosition
  case otherCategory, otherAlike, sameBetween, sharedDays

  var reason: String {
    switch self {
    case .zone, .zoneByCategory, .zoneByRelation, .zoneByGrain, .zoneByOrder:
      "where it stands as seen from the trigger"
    case .order: "which of the names around the trigger it is"
    case .distance, .distanceBehind: "how many words away it is"
    case .sentencesBefore, .sentencesBehind: "how many sentences away it is"
    case .commas, .walls: "what stands between"
    case .triggersBetween, .nearestTrigger, .sharesClauseWithOther:
      "other triggers are nearer to it"
    case .relation, .relationByCategory: "how the sentence places something by it"
    case .role: "whether the name stands for the place itself"
    case .head, .headWord: "what the word before calls it"
    case .grain, .grainByCategory: "how fine a place it is"
    case .isKnown: "the gazetteer has it"
    case .confidence: "how sure it is that it names a place"
    case .wordBefore, .secondWordBefore, .wordsBefore: "the words before it"
    case .wordBehind: "the word behind it"
    case .wordBetween: "a word between"
    case .otherCategory, .otherAlike, .sameBetween, .sharedDays: "what else is told beside it"
    case .count, .isMostFrequent, .isRepeated: "how often the report names it"
    case .isFirst: "the report names it first"
    case .isOfActor: "it is a part of an actor's name"
    case .hasParentBehind: "a wider place stands behind it"
    case .isParent: "it is the wider place of the name before"
    case .finerInClause, .finerInSentence:
      "finer or wider names stand beside it"
    case .isInBrackets, .isInQuotes: "it stands in brackets or quotes"
    case .isAnchorOfDistance: "a distance is measured from it"
    case .triggerWord, .triggerByRelation: "the trigger's words"
    case .startsSentence, .startsLine: "it opens the sentence or the line"
    case .isListed: "it is one of a list"
    case .zoneByRole: "whether the name stands for the place itself"
    case .zoneByLabels: "lines begin with labels"
    case .nameWord: "its own words"
    case .scene: "it is the nearest name"
    case .previousScene: "what was told before happened there"
    case .isNamedInLine: "the line has names of its own"
    case .noneByCategory, .noneByNames, .noneByNear, .noneByHeading, .noneByTrigger,
      .noneByPosition:
      "no name is its place"
    }
  }
}
