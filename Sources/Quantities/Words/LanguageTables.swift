package import Lexicon
package import Text

/// What the readers know of one language: its words, its fixed phrases and how its numbers are built.
///
/// A further language is one more of these; the readers ask for roles and never for words.
///
/// A class, though a value by nature: as a struct of thirty tables its copies took a third of the readers'
/// time.
package final class LanguageTables: Sendable {
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

    /// What the table `grammar` may say of a language's numbers, each by its name there.
    private enum Mark: String {
      case vigesimal, commas, articles, conjunction

      func stands(in grammar: WordSet) -> Bool { grammar.contains(word: rawValue) }
    }

    /// Takes what the grammar of the language says of its numbers.
    init(_ grammar: WordSet) {
      isVigesimal = Mark.vigesimal.stands(in: grammar)
      commaGroups = Mark.commas.stands(in: grammar)
      articleCounts = Mark.articles.stands(in: grammar)
      andBelowHundred = Mark.conjunction.stands(in: grammar)
    }
  }

  let language: Language
  /// The word that, with a capital, is "à" without its accent.
  let capitalAt: WordSet
  /// Every word of the readers' grammar, with its roles.
  let senses: WordTable<Sense>
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
  /// "à une encablure", "à mi-chemin", "au PK".
  let placings: PhraseTable<Placing>
  /// "pour cent", "per cent".
  let perHundred: PhraseTable<Bool>
  /// "arrivée", "but", "sommet": what a race counts its distances from.
  let raceAnchors: WordSet
  /// "culmine", "vole", "s'étend": verbs whose "à 3 000 m" is a height or a length.
  let measureVerbs: WordTable<MeasureMention.Quantity>
  /// "distant", "éloigné": adjectives that take the anchor first.
  let distantWords: WordSet
  /// "séparent", "separate".
  let separates: WordSet
  /// "tard", "late".
  let lateWords: WordSet
  /// "très", "very".
  let veryWords: WordSet
  /// "après" of "après-midi".
  let afternoonWords: WordSet
  /// "pendant", "durant": an amount of time follows and no time of day.
  let spanWords: WordSet
  /// "place", "rue", "mouvement": what is named after a date.
  let datedNames: WordSet
  /// "ville", "village", "bastion": nouns that stand for the last place named.
  let antecedentNouns: WordSet
  /// "capitale", "frontière": nouns that stand for a place by what it is, not by what was said.
  let capitals: WordSet
  /// Nouns for a seat of government, whose name may follow between commas: "la capitale, Bangui,".
  let seats: WordSet
  /// "avec" of "la frontière avec".
  let withWords: WordSet
  /// "distance", "trajet": nouns that stand before "entre X et Y".
  let distanceNouns: WordSet
  /// "compter", "environ": words between two ends and the number that parts them.
  let leadWords: WordSet
  /// "désormais", "encore": adverbs between a subject and its distance.
  let adverbs: WordSet
  /// "-eront", "-endra": how a verb in the future ends.
  let futureEndings: WordEndings
  /// "malien", "Russian": of a country, a region or a town.
  let demonyms: WordSet

  /// Takes the tables of a language from its lexicon; a lexicon without a table has no such words.
  package init(_ language: Language, _ lexicon: Lexicon) {
    self.language = language
    let grammar = lexicon.set("grammar")
    numbers = NumberStyle(grammar)
    capitalAt = lexicon.set("capital-at")
    senses = lexicon.table("readers", Sense.init(roles:))
    hedges = lexicon.phrases("hedges") { Hedge(named: $0) }
    trailingHedges = lexicon.phrases("trailing-hedges") { Hedge(named: $0) }
    units = lexicon.phrases("units", MeasureUnit.init(words:))
    modes = lexicon.phrases("modes", Manner.init(words:))
    measuresAfter = lexicon.phrases("measures-after", MeasureMention.Quantity.init(named:))
    measuresBefore = lexicon.phrases("measures-before", MeasureMention.Quantity.init(named:))
    frames = lexicon.phrases("frames", DistanceFrame.init(named:))
    dates = lexicon.phrases("date-phrases", DatePhrase.init(words:))
    anchorLinks = lexicon.phrases("anchor-links", AnchorLink.init(named:))
    placings = lexicon.phrases("distance-phrases", Placing.init(words:))
    perHundred = lexicon.phrases("per-hundred") { _ in true }
    raceAnchors = lexicon.set("race-anchors")
    measureVerbs = lexicon.table("measure-verbs", MeasureMention.Quantity.init(named:))
    distantWords = lexicon.set("distant")
    separates = lexicon.set("separates")
    lateWords = lexicon.set("late")
    veryWords = lexicon.set("very")
    afternoonWords = lexicon.set("afternoon")
    spanWords = lexicon.set("spans")
    datedNames = lexicon.set("dated-names")
    antecedentNouns = lexicon.set("antecedents")
    capitals = lexicon.set("capitals")
    seats = lexicon.set("seats")
    withWords = lexicon.set("with")
    distanceNouns = lexicon.set("distance-nouns")
    leadWords = lexicon.set("distance-leads")
    adverbs = lexicon.set("adverbs")
    futureEndings = lexicon.endings("future-endings")
    demonyms = lexicon.set("demonyms")
  }

  /// The tables of a language that is built in.
  static func of(_ language: Language) -> LanguageTables { byLanguage[language] }

  private static let byLanguage = PerLanguage { LanguageTables($0, $0.lexicon) }
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

/// What a phrase says of a distance that has no number of its own, or no unit.
enum Placing: Hashable, Sendable {
  /// "à une encablure": so many metres, from and to.
  case near(low: Double, high: Double)
  /// "à mi-chemin"
  case halfway
  /// "au PK" before a number of kilometres
  case post
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
