internal import Lexicon
internal import Text

/// What a word around a name, or in it, says about the name.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Prepositions and articles.
  /// "à", "at": before a place, a moment or a person.
  static let at = WordClass(bit: 0)
  /// "en", "in".
  static let inside = WordClass(bit: 1)
  /// "dans", "depuis", "vers", "toward", "outside": a place or a common noun.
  static let toward = WordClass(bit: 2)
  /// "de", "d'", "of".
  static let of = WordClass(bit: 3)
  /// "du", "des": preposition and article in one.
  static let ofThe = WordClass(bit: 4)
  /// "au", "aux".
  static let atThe = WordClass(bit: 5)
  /// "le", "la", "l'", "les", "the".
  static let article = WordClass(bit: 6)
  /// "par", "pour", "sur", "avec", "by", "with": anything can follow.
  static let otherPreposition = WordClass(bit: 7)
  /// "près", "proche", "near", "environs".
  static let near = WordClass(bit: 8)
  static let between = WordClass(bit: 9)
  /// "et", "ou", "and".
  static let and = WordClass(bit: 10)

  // What stands before a place.
  /// "nord", "southern", "centre".
  static let direction = WordClass(bit: 11)
  /// "km", "kilomètres", "miles".
  static let lengthUnit = WordClass(bit: 12)
  /// Heads of towns: "ville", "village", "capitale".
  static let townHead = WordClass(bit: 13)
  /// Heads of areas: "région", "province", "county".
  static let areaHead = WordClass(bit: 14)
  /// "pays", "royaume", "république".
  static let countryHead = WordClass(bit: 15)
  /// Heads of waters and of shapes of the land: "fleuve", "mont", "désert", "île".
  static let landHead = WordClass(bit: 16)
  /// Heads of spots: "aéroport", "quartier", "rue", "camp".
  static let spotHead = WordClass(bit: 17)
  /// Verbs and nouns of movement and staying: "arrivé", "route", "habitants", "born".
  static let movement = WordClass(bit: 18)
  /// State organs: "gouvernement", "armée", "président", "autorités".
  static let organ = WordClass(bit: 19)

  // Persons and organisations.
  /// "M.", "Mme", "général", "president": a person's name follows.
  static let title = WordClass(bit: 20)
  static let givenName = WordClass(bit: 21)
  static let familyName = WordClass(bit: 22)
  /// "Banque", "Université", "Front": a name of an organisation, a treaty, a cup begins.
  static let organisation = WordClass(bit: 23)
  /// "Corp", "University", "Tribune", "Airways": such a name ends.
  static let organisationTail = WordClass(bit: 24)
  /// "County", "River", "Street": the end of a place's name in English.
  static let placeTail = WordClass(bit: 25)
  /// "accuse", "annonce", "said", "a", "veut": what a government or a person does.
  static let speech = WordClass(bit: 26)
  /// "malien", "russes", "American".
  static let demonym = WordClass(bit: 27)
  /// "von", "van", "ben", "al", "el", "da": inside persons' names.
  static let particle = WordClass(bit: 28)

  // What a capitalised word may be instead.
  /// Articles, pronouns, conjunctions, adverbs: capitals only by their position.
  static let function = WordClass(bit: 29)
  static let monthOrDay = WordClass(bit: 30)
  /// Common nouns, adjectives and verbs that are places somewhere.
  static let common = WordClass(bit: 31)
  /// Titles of God, peoples, movements, brands: proper names that are no places.
  static let otherName = WordClass(bit: 32)
  /// Numerals and the like: "deux", "II".
  static let numeral = WordClass(bit: 33)
  /// "voisin", "natal", "entier", "occidental": adjectives behind a place.
  static let placeAdjective = WordClass(bit: 34)
  /// Team and match words: "match", "contre", "victoire", "battu".
  static let sport = WordClass(bit: 35)
  /// "correspondant", "envoyé": before the dateline.
  static let byline = WordClass(bit: 36)
}

extension WordClass {
  /// The classes by their names in the lexicon.
  private static let byName: [String: WordClass] = [
    "at": .at,
    "inside": .inside,
    "toward": .toward,
    "of": .of,
    "ofThe": .ofThe,
    "atThe": .atThe,
    "article": .article,
    "otherPreposition": .otherPreposition,
    "near": .near,
    "between": .between,
    "and": .and,
    "direction": .direction,
    "lengthUnit": .lengthUnit,
    "townHead": .townHead,
    "areaHead": .areaHead,
    "countryHead": .countryHead,
    "landHead": .landHead,
    "spotHead": .spotHead,
    "movement": .movement,
    "organ": .organ,
    "title": .title,
    "givenName": .givenName,
    "familyName": .familyName,
    "organisation": .organisation,
    "organisationTail": .organisationTail,
    "placeTail": .placeTail,
    "speech": .speech,
    "demonym": .demonym,
    "particle": .particle,
    "function": .function,
    "monthOrDay": .monthOrDay,
    "common": .common,
    "otherName": .otherName,
    "numeral": .numeral,
    "placeAdjective": .placeAdjective,
    "sport": .sport,
    "byline": .byline,
  ]

  /// - Parameter names: As the lexicon has them, parted by semicolons.
  fileprivate init(names: String) {
    self = []
    for name in names.parts(at: ";") {
      guard let named = Self.byName[name] else {
        preconditionFailure("'\(name)' is no class")
      }
      formUnion(named)
    }
  }
}

/// The classes of the words of one language.
struct WordClasses: Sendable {
  private let table: WordTable<WordClass>

  private init(_ language: Language) {
    table = language.lexicon.table("names", WordClass.init(names:))
  }

  subscript(token: Token) -> WordClass { table[token] ?? [] }

  /// Those of a language that is built in.
  static func of(_ language: Language) -> WordClasses { byLanguage[language] }

  private static let byLanguage = PerLanguage(WordClasses.init)
}
