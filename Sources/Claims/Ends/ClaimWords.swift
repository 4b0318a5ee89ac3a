internal import Lexicon
internal import Text

/// What a word does between a name and its distance, as the lexicon tells it.
struct ClaimWordClasses: OptionSet, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  static let verb = ClaimWordClasses(rawValue: 1)
  static let relative = ClaimWordClasses(rawValue: 2)
  static let situated = ClaimWordClasses(rawValue: 4)
  static let pronoun = ClaimWordClasses(rawValue: 8)
  static let place = ClaimWordClasses(rawValue: 16)
  static let preposition = ClaimWordClasses(rawValue: 32)
  static let article = ClaimWordClasses(rawValue: 64)
  static let more = ClaimWordClasses(rawValue: 128)
  static let and = ClaimWordClasses(rawValue: 256)

  /// The classes by the names of the roles that make them.
  fileprivate static let byRole: [String: ClaimWordClasses] = [
    "verb": .verb, "standing": .verb, "reporting": .verb, "relative": .relative,
    "situated": .situated, "situatedVerb": .situated, "pronoun": .pronoun, "placeNoun": .place,
    "placePart": .place, "preposition": .preposition, "at": .preposition, "to": .preposition,
    "inside": .preposition, "of": .preposition, "ofThe": .preposition, "article": .article,
    "indefinite": .article, "demonstrative": .article, "possessive": .article, "more": .more,
    "and": .and,
  ]
}

/// The words of a language that the ends of a distance are read by.
struct ClaimWords: Sendable {
  private let table: WordTable<ClaimWordClasses>

  private init(_ lexicon: Lexicon) {
    table = lexicon.table("readers") { roles in
      var classes: ClaimWordClasses = []
      roles.eachPart(at: ";") { role in
        classes.formUnion(ClaimWordClasses.byRole[role.head(before: " ")] ?? [])
      }
      return classes
    }
  }

  static let french = ClaimWords(Language.french.lexicon)

  func classes(of token: Token) -> ClaimWordClasses { table[token] ?? [] }
  /// Whether the readers know the word: no name, though it begins a sentence.
  func knows(_ token: Token) -> Bool { table[token] != nil }
}
