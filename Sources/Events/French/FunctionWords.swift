internal import Text

// Source: own list of the closed classes of French; M. Grevisse, A. Goosse, Le Bon Usage, parts 3 and 4.

/// The little words that hold a French sentence together.
enum FunctionWord: UInt8, Sendable {
  case definite, indefinite, demonstrative, possessive
  /// "de", "du", "d'": of.
  case de
  /// "à", "au", "aux".
  case à
  /// "par": who did it, after a passive or a noun.
  case par
  /// "contre", "visant": who it was done to.
  case contre
  case avec, entre, sans, selon, pour
  /// "dans", "en", "sur" and the other prepositions of place, time and manner.
  case preposition
  case et, ou, mais
  /// "qui".
  case qui
  /// "que", "dont", "où", "lequel".
  case relative
  /// "lorsque", "alors", "après que": a clause of its own begins.
  case subordinator
  case si
  /// "il", "elle", "ils", "elles".
  case pronoun
  /// "on", "nous", "je", "vous", "ce".
  case otherSubject
  /// "se", "s'".
  case reflexive
  /// "lui", "y", "leur" before a verb.
  case clitic
  case ne
  /// "pas", "jamais", "plus" when "ne" stands before.
  case notWord
  case aucun
  /// "déjà", "également": skipped inside a verb.
  case adverb

  static let table: WordTable<FunctionWord> = {
    let lists: [(FunctionWord, String)] = [
      (.definite, "le la les l"),
      (.indefinite, "un une des"),
      (.demonstrative, "ce cet cette ces"),
      (.possessive, "son sa ses leur leurs mon ma mes notre nos votre vos"),
      (.de, "de du d"),
      (.à, "à au aux"),
      (.par, "par"),
      (.contre, "contre visant ciblant"),
      (.avec, "avec"),
      (.entre, "entre opposant"),
      (.sans, "sans"),
      (.selon, "selon"),
      (.pour, "pour afin"),
      (
        .preposition,
        """
        dans en sur sous vers chez depuis pendant durant après avant lors dès près autour jusque jusqu
        malgré face parmi hors via outre sauf envers derrière devant
        """
      ),
      (.et, "et puis"),
      (.ou, "ou ni"),
      (.mais, "mais car or donc"),
      (.qui, "qui"),
      (.relative, "que qu dont où lequel laquelle lesquels lesquelles auquel duquel desquels"),
      (
        .subordinator,
        "lorsque lorsqu quand tandis alors comme parce puisque puisqu quoique bien tant pourquoi comment"
      ),
      (.si, "si"),
      (.pronoun, "il elle ils elles celui celle ceux celles"),
      (.otherSubject, "on nous je j vous tu c ça cela ceci"),
      (.reflexive, "se s"),
      (.clitic, "lui y m t te me"),
      (.ne, "ne n"),
      (.notWord, "pas plus jamais guère point rien"),
      (.aucun, "aucun aucune nul nulle"),
      (
        .adverb,
        """
        déjà également aussi encore ensuite finalement notamment toujours ainsi très trop peu presque
        environ récemment hier aujourd hui tous toutes tout même quasiment
        simultanément immédiatement rapidement grièvement légèrement violemment lourdement officiellement
        quelque quelques moins ailleurs hélas surtout plutôt désormais là ici ensemble seul seuls seulement
        """
      ),
    ]
    var words: [(String, FunctionWord)] = []
    for (kind, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) where !word.contains("’") {
        words.append((String(word), kind))
      }
    }
    return WordTable(words)
  }()

  /// Whether a noun may follow at once: "une", "cette", "leur".
  var isDeterminer: Bool {
    switch self {
    case .definite, .indefinite, .demonstrative, .possessive, .aucun: true
    default: false
    }
  }

  /// Whether it makes the noun after it no subject and no object of a verb.
  var isPreposition: Bool {
    switch self {
    case .de, .à, .par, .contre, .avec, .entre, .sans, .selon, .pour, .preposition: true
    default: false
    }
  }
}

/// A form of "avoir" or "être" that helps another verb.
struct Auxiliary: Hashable, Sendable {
  enum Verb: UInt8, Sendable { case have, be }
  enum Tense: UInt8, Sendable { case present, past, future, conditional, infinitive, participle }

  let verb: Verb
  let tense: Tense
  let isPlural: Bool

  static let table: WordTable<Auxiliary> = {
    let rows: [(Verb, Tense, String, String)] = [
      (.have, .present, "a ait", "ont aient avons"),
      (.have, .past, "avait eut", "avaient eurent"),
      (.have, .future, "aura", "auront"),
      (.have, .conditional, "aurait", "auraient"),
      (.have, .infinitive, "avoir", ""),
      (.have, .participle, "ayant", ""),
      (.be, .present, "est soit", "sont soient"),
      (.be, .past, "était fut", "étaient furent"),
      (.be, .future, "sera", "seront"),
      (.be, .conditional, "serait", "seraient"),
      (.be, .infinitive, "être", ""),
      (.be, .participle, "étant été", ""),
    ]
    var words: [(String, Auxiliary)] = []
    for (verb, tense, singular, plural) in rows {
      for word in singular.split(separator: " ") {
        words.append((String(word), Auxiliary(verb: verb, tense: tense, isPlural: false)))
      }
      for word in plural.split(separator: " ") {
        words.append((String(word), Auxiliary(verb: verb, tense: tense, isPlural: true)))
      }
    }
    return WordTable(words)
  }()
}
