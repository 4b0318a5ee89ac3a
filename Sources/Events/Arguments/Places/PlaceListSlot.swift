/// What speaks for or against an event at each place of a list.
enum PlaceListSlot: UInt8, ArgumentSlot {
  case answer = 1
  case category, triggerWord, length, granularity, relation, wordBefore, wordBetween, repeated
  case zone, commas, walls, triggers, behindIt, headWord, isHeading

  var reason: String {
    switch self {
    case .answer: "how lists of places usually are"
    case .category: "the kind of event"
    case .triggerWord: "the trigger's words"
    case .length: "how many places the list has"
    case .granularity: "how fine the places are"
    case .relation: "how the sentence places something by them"
    case .wordBefore, .headWord: "the words before the list"
    case .wordBetween, .repeated: "what joins the places"
    case .zone, .commas, .walls, .behindIt: "where the list stands as seen from the trigger"
    case .triggers: "how many triggers the sentence has"
    case .isHeading: "a heading has the list"
    }
  }
}
