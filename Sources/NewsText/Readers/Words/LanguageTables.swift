/// What the readers know of one language: its words, its fixed phrases and how its numbers are built.
///
/// A further language is one more of these; the readers ask for roles and never for words.
///
/// A class, though a value by nature: as a struct of thirty tables its copies took a third of the readers'
/// time.
final class LanguageTables: Sendable {
  /// How number words and digits are put together.
  struct NumberStyle: Sendable {
    /// Whether "quatre-vingt" is eighty, "dix-sept" seventeen, "soixante-dix" seventy.
    let isVigesimal: Bool
    /// Whether "10,000" is ten thousand and "1.5" one and a half.
    let commaGroups: Bool
    /// Whether "a hundred" is 100.
    let articleCounts: Bool
    /// Whether "one hundred and five" is one number.
    let andBelowHundred: Bool
  }

  let language: Language
  /// The word that, with a capital, is "à" without its accent.
  let capitalAt: String?
  let lexicon: Lexicon
  let numbers: NumberStyle
  let hedges: PhraseTable<Hedge>
  let trailingHedges: PhraseTable<Hedge>
  let units: PhraseTable<MeasureUnit>
  let modes: PhraseTable<Manner>
  /// "de long", "d'altitude": what a measure before them is.
  let measuresAfter: PhraseTable<MeasureMention.Quantity>
  /// "long de", "altitude de": what a measure after them is.
  let measuresBefore: PhraseTable<MeasureMention.Quantity>
  /// "dans un rayon de", "distant de": words that make a length a distance.
  let frames: PhraseTable<DistanceFrame>
  let dates: PhraseTable<DatePhrase>
  /// "autour de", "au large de", "jusqu'à": what joins a distance to its anchor besides "de".
  let anchorLinks: PhraseTable<AnchorLink>
  /// "pour cent", "per cent".
  let perHundred: PhraseTable<Bool>
  /// "arrivée", "but", "sommet": what a race counts its distances from.
  let raceAnchors: WordTable<Bool>
  /// "culmine", "vole", "s'étend": verbs whose "à 3 000 m" is a height or a length.
  let measureVerbs: WordTable<MeasureMention.Quantity>
  /// "distant", "éloigné": adjectives that take the anchor first.
  let distantWords: WordTable<Bool>
  /// "séparent", "separate".
  let separates: WordTable<Bool>
  /// "tard", "late".
  let lateWords: WordTable<Bool>
  /// "très", "very".
  let veryWords: WordTable<Bool>
  /// "après" of "après-midi".
  let afternoonWords: WordTable<Bool>
  /// "pendant", "durant": an amount of time follows and no time of day.
  let spanWords: WordTable<Bool>
  /// "place", "rue", "mouvement": what is named after a date.
  let datedNames: WordTable<Bool>
  /// "ville", "village", "bastion": nouns that stand for the last place named.
  let antecedentNouns: WordTable<Bool>
  /// "capitale", "frontière": nouns that stand for a place by what it is, not by what was said.
  let capitals: WordTable<Bool>
  /// Nouns for a seat of government, whose name may follow between commas: "la capitale, Bangui,".
  let seats: WordTable<Bool>
  /// "avec" of "la frontière avec".
  let withWords: WordTable<Bool>
  /// "distance", "trajet": nouns that stand before "entre X et Y".
  let distanceNouns: WordTable<Bool>
  /// "compter", "environ": words between two ends and the number that parts them.
  let leadWords: WordTable<Bool>
  /// "désormais", "encore": adverbs between a subject and its distance.
  let adverbs: WordTable<Bool>

  init(
    language: Language, capitalAt: String?, lexicon: Lexicon, numbers: NumberStyle,
    hedges: PhraseTable<Hedge>, trailingHedges: PhraseTable<Hedge>, units: PhraseTable<MeasureUnit>,
    modes: PhraseTable<Manner>, measuresAfter: PhraseTable<MeasureMention.Quantity>,
    measuresBefore: PhraseTable<MeasureMention.Quantity>, frames: PhraseTable<DistanceFrame>,
    dates: PhraseTable<DatePhrase>, anchorLinks: PhraseTable<AnchorLink>,
    perHundred: PhraseTable<Bool>, raceAnchors: WordTable<Bool>,
    measureVerbs: WordTable<MeasureMention.Quantity>, distantWords: WordTable<Bool>,
    separates: WordTable<Bool>, lateWords: WordTable<Bool>, veryWords: WordTable<Bool>,
    afternoonWords: WordTable<Bool>, spanWords: WordTable<Bool>, datedNames: WordTable<Bool>,
    antecedentNouns: WordTable<Bool>, capitals: WordTable<Bool>,
    seats: WordTable<Bool>, withWords: WordTable<Bool>,
    distanceNouns: WordTable<Bool>,
    leadWords: WordTable<Bool>, adverbs: WordTable<Bool>
  ) {
    self.language = language
    self.capitalAt = capitalAt
    self.lexicon = lexicon
    self.numbers = numbers
    self.hedges = hedges
    self.trailingHedges = trailingHedges
    self.units = units
    self.modes = modes
    self.measuresAfter = measuresAfter
    self.measuresBefore = measuresBefore
    self.frames = frames
    self.dates = dates
    self.anchorLinks = anchorLinks
    self.perHundred = perHundred
    self.raceAnchors = raceAnchors
    self.measureVerbs = measureVerbs
    self.distantWords = distantWords
    self.separates = separates
    self.lateWords = lateWords
    self.veryWords = veryWords
    self.afternoonWords = afternoonWords
    self.spanWords = spanWords
    self.datedNames = datedNames
    self.antecedentNouns = antecedentNouns
    self.capitals = capitals
    self.seats = seats
    self.withWords = withWords
    self.distanceNouns = distanceNouns
    self.leadWords = leadWords
    self.adverbs = adverbs
  }
}

/// How words before or after a number bound it.
enum Hedge: Hashable, Sendable {
  case exactly, about, nearly, only, barely, atMost, atLeast

  var form: NumberMention.Form {
    switch self {
    case .exactly: .exact
    case .about: .about
    case .nearly: .nearly
    case .only: .only
    case .barely: .barely
    case .atMost: .atMost
    case .atLeast: .atLeast
    }
  }
}

/// Along what, or by what, a distance is told.
enum Manner: Hashable, Sendable {
  case along(StatedDistance.Mode)
  case by(StatedDistance.Travel)
  /// "de distance", "away": no manner, only padding.
  case none
}

/// Words before a length that make it a distance between places.
enum DistanceFrame: Hashable, Sendable {
  /// "à une distance de", "distant de"
  case distance
  /// "dans un rayon de"
  case radius
  /// "après" before a travel time
  case after
}

/// What joins a distance to its anchor.
enum AnchorLink: Hashable, Sendable {
  /// "autour de", "par rapport à"
  case from
  /// "jusqu'à", "avant"
  case toward
  /// "plus loin", "de là"
  case here
}
