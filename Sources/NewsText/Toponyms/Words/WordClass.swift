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

/// The classes of the words of one language.
struct WordClasses: Sendable {
  private let table: WordTable<WordClass>

  /// - Parameter lists: Classes with their words; a word may be in several.
  init(_ lists: [(WordClass, String)]) {
    var merged: [String: WordClass] = [:]
    for (wordClass, words) in lists {
      // By scalar: to look for graphemes in fifty kilobytes took two of a short run's thirty-three milliseconds.
      for word in words.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        merged[String(word), default: []].formUnion(wordClass)
      }
    }
    table = WordTable(merged.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  subscript(token: Token) -> WordClass { table[token] ?? [] }

  static let french = WordClasses(
    FrenchPlaceWords.lists + FrenchNameWords.lists + FrenchCommonWords.lists + shared
      + [(.demonym, Nationalities.words(of: .french))])
  static let english = WordClasses(
    EnglishPlaceWords.lists + EnglishNameWords.lists + EnglishCommonWords.lists + shared
      + [(.demonym, Nationalities.words(of: .english) + " " + EnglishAreaAdjectives.words)])

  private static let shared: [(WordClass, String)] = [
    (.givenName, GivenNames.words), (.familyName, FamilyNames.words),
    (.particle, "van von der den ben bin ibn al el ould bint da di dos ter mc mac della del"),
    (
      .otherName,
      """
      facebook twitter google microsoft amazon apple tesla netflix youtube instagram whatsapp tiktok uber airbnb
      reuters afp bbc cnn rfi tf1 bfm csa nasa covid sida vih hiv ebola aids onu un otan nato ue ua oms unicef unesco
      cedeao ecowas minusma monusco barkhane wagner fama boko haram qaeda qaïda daech isis talibans taliban hezbollah hamas
      allah dieu god jésus jesus christ noël christmas pâques easter coran bible islam ligue fifa uefa can
      boeing airbus renault peugeot toyota total areva orange nike adidas barça fpr fdlr adf mdc anc rsf hrw msf cicr
      fbi cia gop nba nfl mlb nhl ncaa kgb fsb ira eta plo usaid irs dna phd ceo mba
      """
    ),
    (.numeral, "i ii iii iv v vi vii viii ix x xi xii xv xx xxi"),
  ]
}
