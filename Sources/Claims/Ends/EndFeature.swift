internal import Learning

/// What speaks for or against a name as an end of a stated distance, or for "none".
///
/// A feature of the weights file is one of these with a number or a word. The file names them, so their order is free.
enum EndFeature: UInt8, FeatureSlot {
  case kindOfPlace = 1, insidePhrase, ruleAnchor, ruleAnchorPlace, ruleSubject, ruleSubjectPlace
  case sentence, rank, order, wordBefore, wordBehind, relation, role, sureness, chain, chainPlace
  case frequency, focus, standIn, standInKind, standInRank, phraseWord, gap, gapWords, gapClasses
  case neighbour, fronted, opening, parentBehind, paragraph, isOther
  case noneKinds, noneLead, noneWords, noneStandIn, noneOpening, noneNames, noneForm, noneBehind
  case countryInside, subjectNoun, leadRank

  var reason: String { Self.reasons[self] ?? "\(self)" }

  private static let reasons: [EndFeature: String] = [
    .kindOfPlace: "kind of place",
    .insidePhrase: "stands in the phrase",
    .ruleAnchor: "grammar makes it the anchor",
    .ruleAnchorPlace: "another mention of the grammatical anchor",
    .ruleSubject: "grammar makes it the subject",
    .ruleSubjectPlace: "another mention of the grammatical subject",
    .sentence: "how many sentences away",
    .rank: "how many other places stand between",
    .order: "position in its sentence",
    .wordBefore: "word before the name",
    .wordBehind: "word behind the name",
    .relation: "how the sentence places something by it",
    .role: "role of the name",
    .sureness: "how surely it is a place",
    .chain: "an end of the distance before or behind",
    .chainPlace: "the place is an end of the distance before or behind",
    .frequency: "how often the text names it",
    .focus: "named at the head of the text",
    .standIn: "noun or pronoun that stands for the anchor",
    .standInKind: "kind of place that the noun stands for",
    .standInRank: "place that the noun can reach",
    .phraseWord: "word of the phrase",
    .gap: "words and commas between",
    .gapWords: "word between",
    .gapClasses: "relative clause, verb or noun between",
    .neighbour: "right beside the phrase",
    .fronted: "behind a phrase that opens its sentence",
    .opening: "first word of the phrase's sentence",
    .parentBehind: "its country or region follows",
    .paragraph: "same paragraph",
    .isOther: "inside another distance",
    .noneKinds: "no name for it",
    .noneLead: "word before the phrase",
    .noneWords: "word near the phrase",
    .noneStandIn: "noun that names no place",
    .noneOpening: "first word of the sentence",
    .noneNames: "number of names in the sentence",
    .noneForm: "form of the distance",
    .noneBehind: "word behind the phrase",
    .countryInside: "area that holds another name",
    .subjectNoun: "noun or pronoun that stands for the subject",
    .leadRank: "word before the phrase and how near the name is",
  ]

  /// Bins of counts: 0, 1, 2, 3, 4, then wider and wider; at most 9.
  static func bin(_ count: Int) -> Int {
    switch count {
    case ..<0: 0
    case 0...4: count
    case 5...7: 5
    case 8...12: 6
    case 13...20: 7
    case 21...40: 8
    default: 9
    }
  }
}
