/// What speaks for or against a name as an end of a stated distance, or for "none".
///
/// A feature of the weights file is one of these with a number or a word. The file names them, so their order is free.
enum EndFeature: UInt8, CaseIterable, Sendable {
  case kindOfPlace = 1, insidePhrase, ruleAnchor, ruleAnchorPlace, ruleSubject, ruleSubjectPlace
  case sentence, rank, order, wordBefore, wordBehind, relation, role, sureness, chain, chainPlace
  case frequency, focus, standIn, standInKind, standInRank, phraseWord, gap, gapWords, gapClasses
  case neighbour, fronted, opening, leadWord, parentBehind, paragraph, isOther
  case noneKinds, noneLead, noneWords, noneStandIn, noneOpening, noneNames, noneForm, noneBehind
  case countryInside, subjectNoun, leadRank

  /// What an explanation calls it.
  var reason: String {
    switch self {
    case .kindOfPlace: "kind of place"
    case .insidePhrase: "stands in the phrase"
    case .ruleAnchor: "grammar makes it the anchor"
    case .ruleAnchorPlace: "another mention of the grammatical anchor"
    case .ruleSubject: "grammar makes it the subject"
    case .ruleSubjectPlace: "another mention of the grammatical subject"
    case .sentence: "how many sentences away"
    case .rank: "how many other places stand between"
    case .order: "position in its sentence"
    case .wordBefore: "word before the name"
    case .wordBehind: "word behind the name"
    case .relation: "how the sentence places something by it"
    case .role: "role of the name"
    case .sureness: "how surely it is a place"
    case .chain: "an end of the distance before or behind"
    case .chainPlace: "the place is an end of the distance before or behind"
    case .frequency: "how often the text names it"
    case .focus: "named at the head of the text"
    case .standIn: "noun or pronoun that stands for the anchor"
    case .standInKind: "kind of place that the noun stands for"
    case .standInRank: "place that the noun can reach"
    case .phraseWord: "word of the phrase"
    case .gap: "words and commas between"
    case .gapWords: "word between"
    case .gapClasses: "relative clause, verb or noun between"
    case .neighbour: "right beside the phrase"
    case .fronted: "behind a phrase that opens its sentence"
    case .opening: "first word of the phrase's sentence"
    case .leadWord: "word before the phrase"
    case .parentBehind: "its country or region follows"
    case .paragraph: "same paragraph"
    case .isOther: "inside another distance"
    case .noneKinds: "no name for it"
    case .noneLead: "word before the phrase"
    case .noneWords: "word near the phrase"
    case .noneStandIn: "noun that names no place"
    case .noneOpening: "first word of the sentence"
    case .noneNames: "number of names in the sentence"
    case .noneForm: "form of the distance"
    case .noneBehind: "word behind the phrase"
    case .countryInside: "area that holds another name"
    case .subjectNoun: "noun or pronoun that stands for the subject"
    case .leadRank: "word before the phrase and how near the name is"
    }
  }

  /// The slots by the names that a weights file gives them.
  static let byName: [String: UInt8] = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0.rawValue) })
}
