/// What a word can be to the readers, in any language.
///
/// A word can be several things at once: "est" is a verb and a direction, "second" an ordinal and a
/// stretch of time. Readers ask for the part that their grammar needs.
struct Roles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Small words.
  /// "à", "at".
  static let at = Roles(bit: 0)
  /// "de", "d'", "of", "from" where they join a measure to its anchor.
  static let of = Roles(bit: 1)
  /// "du", "des": "de" with an article in it.
  static let ofThe = Roles(bit: 2)
  /// "le", "la", "les", "l'", "the".
  static let article = Roles(bit: 3)
  /// "un", "une", "a", "an".
  static let indefinite = Roles(bit: 4)
  /// "ce", "cette", "this", "these".
  static let demonstrative = Roles(bit: 5)
  /// "son", "leur", "its".
  static let possessive = Roles(bit: 6)
  static let and = Roles(bit: 7)
  static let or = Roles(bit: 8)
  /// "entre", "between".
  static let between = Roles(bit: 9)
  /// "au", "aux": "à" with an article in it; "to" of a range.
  static let to = Roles(bit: 10)
  /// "en", "dans", "in".
  static let inside = Roles(bit: 11)
  /// "depuis", "since".
  static let since = Roles(bit: 12)
  /// "jusque", "jusqu'", "until".
  static let until = Roles(bit: 13)
  /// Any preposition: it ends a name or a noun phrase.
  static let preposition = Roles(bit: 14)
  /// "qui", "que", "où", "dont", "which": a clause begins.
  static let relative = Roles(bit: 15)
  /// "il", "elle", "nous", "they": never part of a name.
  static let pronoun = Roles(bit: 16)

  // Numbers.
  static let numeral = Roles(bit: 17)
  /// "dizaine", "centaine", "dozen", "hundreds".
  static let collective = Roles(bit: 18)
  /// "demi", "quart", "tiers", "half".
  static let fraction = Roles(bit: 19)
  /// "quelques", "plusieurs", "a few".
  static let vague = Roles(bit: 20)
  /// "bonne", "petite", "grosse" inside "une bonne trentaine".
  static let collectiveAdjective = Roles(bit: 21)
  /// "virgule", "point".
  static let decimalPoint = Roles(bit: 22)
  /// "er", "ème", "th" stuck to digits.
  static let ordinalSuffix = Roles(bit: 23)
  /// "minus" before a number.
  static let minus = Roles(bit: 24)

  // Places and directions.
  static let compass = Roles(bit: 25)
  /// "ville", "village", "commune", "city".
  static let placeNoun = Roles(bit: 26)
  /// "centre", "entrée", "sortie", "abords": a part of a place.
  static let placePart = Roles(bit: 27)
  /// "situé", "distant", "located", "lies".
  static let situated = Roles(bit: 28)
  /// "est", "se trouve", "is": the subject stands before.
  static let standing = Roles(bit: 29)
  /// "plus" of "plus au nord", "further".
  static let more = Roles(bit: 30)

  // Dates.
  static let month = Roles(bit: 31)
  static let weekday = Roles(bit: 32)
  /// "matin", "nuit", "evening".
  static let dayPart = Roles(bit: 33)
  /// "début", "mi", "fin", "courant", "early", "late".
  static let third = Roles(bit: 34)
  /// "dernier", "passé", "last", "past".
  static let last = Roles(bit: 35)
  /// "prochain", "suivant", "next".
  static let next = Roles(bit: 36)
  static let timeUnit = Roles(bit: 37)
  static let season = Roles(bit: 38)
  /// A verb that looks ahead: "aura", "will", "prévu".
  static let future = Roles(bit: 39)
  /// "a indiqué", "said": a date beside it is the day of the words, not of the event.
  static let reporting = Roles(bit: 40)
  /// "h", "heures", "pm" after a clock number.
  static let hour = Roles(bit: 41)

  // First words of phrases, so that a table of phrases is only asked where it can answer.
  static let startsHedge = Roles(bit: 42)
  static let startsTrailingHedge = Roles(bit: 43)
  static let startsUnit = Roles(bit: 44)
  static let startsMode = Roles(bit: 45)
  static let startsMeasureAfter = Roles(bit: 46)
  static let startsDatePhrase = Roles(bit: 47)
  static let startsSituation = Roles(bit: 48)
  static let startsFrame = Roles(bit: 49)
  /// A word that no noun phrase holds: a conjugated verb, an adverb.
  static let verb = Roles(bit: 50)
  /// "là", "ici", "there".
  static let here = Roles(bit: 51)
  /// "frontière", "border".
  static let border = Roles(bit: 52)
  /// "ne", "not".
  static let negation = Roles(bit: 53)
  /// "se situe", "lies": verbs that say by themselves where something is.
  static let situatedVerb = Roles(bit: 54)
  /// A title before a person's name: "le commandant", "M.".
  static let personTitle = Roles(bit: 55)
  /// "sur" of "un sur vingt".
  static let ratio = Roles(bit: 56)
  /// "pourcent", "percent".
  static let percent = Roles(bit: 57)
  /// "a" as hurried typing writes "à": only between two numbers or after "jusqu'".
  static let looseAt = Roles(bit: 58)
  /// "tôt", "tard", "early" beside a part of the day.
  static let early = Roles(bit: 59)

  /// A unit that a distance or a journey is told in.
  static let startsReach = Roles(bit: 60)

  /// "à mi-chemin", "au PK": a distance without a number and a unit.
  static let startsPlacing = Roles(bit: 61)

  /// "passé", "alourdi", "rose": before "de 12 à 15" it says that the figure changed, and is no range.
  static let change = Roles(bit: 62)

  /// Every role that says that a phrase may begin.
  static let starts: Roles = [
    .startsHedge, .startsTrailingHedge, .startsUnit, .startsMode, .startsMeasureAfter,
    .startsDatePhrase, .startsSituation, .startsFrame, .startsReach, .startsPlacing,
  ]
}

/// How a number word joins others.
enum NumeralKind: UInt8, Hashable, Sendable {
  case none
  case zero
  /// 1–9
  case digit
  /// 10, which French lets 7, 8 and 9 follow
  case ten
  /// 11–19
  case teen
  /// 20, 30 … 90
  case tens
  case hundred
  /// A power of a thousand; `Sense.number` is the exponent of ten.
  case scale
}

/// What one word means to the readers: flags and the values that go with them.
struct Sense: Hashable, Sendable {
  var roles: Roles = []
  var numeral: NumeralKind = .none
  /// Whether the number word is an ordinal: "cinquième".
  var isOrdinal = false
  /// 1...12, for `.month`.
  var month: UInt8 = 0
  /// Of `Weekday`, for `.weekday`.
  var weekday: UInt8 = 0
  /// Of `CompassPoint.allCases`, for `.compass`.
  var compass: UInt8 = 0
  /// Of `DayPart`, `Third`, `Season` or `TimeUnit`, for their roles.
  var detail: UInt8 = 0
  /// The value of a number word or of a collective; the exponent of ten for a scale; the denominator of
  /// a fraction.
  var number: UInt16 = 0
}
