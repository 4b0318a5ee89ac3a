/// What speaks for or against two triggers as tellings of one event.
enum CoreferenceSlot: UInt8, ArgumentSlot {
  case categories = 1
  case sameCategory, sameWord, distance, sentences, order
  case places, dates, numbers, placesByCategory, datesByCategory, isHeading, determiner
  case determinerByCategory, triggerWord, antecedentWord, sharedWords, zone
  case sharedNames, isTitle
  case newByCategory, newByPosition, newByWord, newByDeterminer, newByTriggers
  case tenses, nearestPlaces, parties, sameBetween, wordByDeterminer, newByWordDeterminer,
    newByTense
  case nearness, nearnessByZone, headline
  case likeness, likenessByPlace, headlineLikeness, sameSense, figures, headlineFigures
  case tolls, anchored

  var reason: String {
    switch self {
    case .categories, .sameCategory, .likeness, .likenessByPlace: "their kinds"
    case .sameWord, .triggerWord, .antecedentWord, .sameSense: "their words"
    case .distance, .sentences, .order, .zone: "how far apart they are"
    case .places, .placesByCategory, .sharedNames, .anchored: "the places beside them"
    case .dates, .datesByCategory: "the dates beside them"
    case .numbers, .figures, .tolls: "the numbers beside them"
    case .isHeading, .isTitle: "a heading tells one of them"
    case .determiner, .determinerByCategory: "the article before"
    case .sharedWords: "the words of their sentences"
    case .nearness, .nearnessByZone: "how far apart their places are"
    case .headline, .headlineLikeness, .headlineFigures: "what a heading and its text share"
    case .tenses: "their tenses"
    case .nearestPlaces: "the names nearest to them"
    case .parties: "the parties beside them"
    case .sameBetween: "others of their kind between"
    case .wordByDeterminer: "a noun that stands for an event told before"
    case .newByCategory, .newByPosition, .newByWord, .newByDeterminer, .newByTriggers,
      .newByWordDeterminer, .newByTense:
      "an event of its own"
    }
  }
}
