internal import Lexicon
internal import Places
internal import Text

/// What a word is to the readers of arguments; one word may be several things.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// The class at a place of `names`.
  private init(_ number: Int) { rawValue = 1 << UInt64(number) }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The names of the classes in the word lists; the place of a name is its bit.
  static let names = [
    "definite", "indefinite", "demonstrative", "possessive", "of", "at", "by", "against", "with",
    "between", "without", "accordingTo", "purpose", "preposition", "and", "or", "but", "who",
    "relative", "subordinator", "whether", "pronoun", "otherSubject", "reflexive", "clitic",
    "negation", "noneAtAll", "adverb", "auxiliary", "conditional", "future", "over", "part",
    "label", "killing", "wounding", "abducting", "displacing", "missing", "saying", "claiming",
    "hearsay", "recalling", "toll", "town", "singular", "several", "armed",
    "nobody",
  ]

  static let definite = WordClasses(0)
  static let indefinite = WordClasses(1)
  static let demonstrative = WordClasses(2)
  static let possessive = WordClasses(3)
  static let of = WordClasses(4)
  static let at = WordClasses(5)
  static let by = WordClasses(6)
  static let against = WordClasses(7)
  static let with = WordClasses(8)
  static let between = WordClasses(9)
  static let without = WordClasses(10)
  static let accordingTo = WordClasses(11)
  static let purpose = WordClasses(12)
  static let preposition = WordClasses(13)
  static let and = WordClasses(14)
  static let or = WordClasses(15)
  static let but = WordClasses(16)
  static let who = WordClasses(17)
  static let relative = WordClasses(18)
  static let subordinator = WordClasses(19)
  static let whether = WordClasses(20)
  static let pronoun = WordClasses(21)
  static let otherSubject = WordClasses(22)
  static let negation = WordClasses(25)
  static let noneAtAll = WordClasses(26)
  static let adverb = WordClasses(27)
  static let auxiliary = WordClasses(28)
  static let conditional = WordClasses(29)
  static let future = WordClasses(30)
  static let over = WordClasses(31)
  static let part = WordClasses(32)
  static let label = WordClasses(33)
  static let killing = WordClasses(34)
  static let wounding = WordClasses(35)
  static let abducting = WordClasses(36)
  static let displacing = WordClasses(37)
  static let missing = WordClasses(38)
  static let saying = WordClasses(39)
  static let claiming = WordClasses(40)
  static let hearsay = WordClasses(41)
  static let recalling = WordClasses(42)
  static let toll = WordClasses(43)
  static let town = WordClasses(44)
  static let singular = WordClasses(45)
  static let several = WordClasses(46)
  static let armed = WordClasses(47)
  static let nobody = WordClasses(48)

  static let determiners: WordClasses = [.definite, .indefinite, .demonstrative, .possessive]
  static let links: WordClasses = [
    .of, .at, .by, .against, .with, .between, .without, .accordingTo, .purpose, .preposition,
  ]
  /// What begins a clause of its own.
  static let openers: WordClasses = [.who, .relative, .subordinator, .whether, .but]

  /// The number of the first class that the word has, for a feature; 0 for a word of no list.
  var number: Int { rawValue == 0 ? 0 : rawValue.trailingZeroBitCount + 1 }
}

/// The word lists that arguments are read with.
///
/// The one place that knows where they come from.
struct ArgumentWords: Sendable {
  private let table: WordTable<WordClasses>
  private let nouns: WordTable<NounClass>

  /// The lists for French.
  static let french = ArgumentWords(Language.french.lexicon)

  private init(_ lexicon: Lexicon) {
    let bits = Dictionary(
      uniqueKeysWithValues: WordClasses.names.enumerated().map { ($0.element, $0.offset) })
    table = lexicon.table("arguments") { names in
      var classes: WordClasses = []
      for name in names.parts(at: ";") {
        guard let bit = bits[name] else { preconditionFailure("'\(name)' is no class") }
        classes.insert(WordClasses(rawValue: 1 << UInt64(bit)))
      }
      return classes
    }
    nouns = lexicon.table("nouns") { names in
      // The first of several kinds.
      let name = names.parts(at: ";")[0]
      guard let kind = NounClass(named: name) else {
        preconditionFailure("'\(name)' is no kind of noun")
      }
      return kind
    }
  }

  func classes(of token: Token) -> WordClasses { table[token] ?? [] }
  func noun(_ token: Token) -> NounClass? { nouns[token] }
}
