internal import Quantities
internal import Text

/// Weighs what speaks for a trigger being an event that a map should show.
///
/// The weights are ours, set by hand on the development corpora; a sum of 1 is enough.
struct Evidence: Sendable {
  /// One weight with what it is for.
  struct Reason: Sendable, CustomStringConvertible {
    let name: StaticString
    let weight: Double
    /// Whether another telling of the event brought it.
    var isAgain = false

    /// The same from another telling.
    var again: Reason { Reason(name: name, weight: weight, isAgain: true) }

    var description: String {
      "\(isAgain ? "again: " : "")\(name) \(weight > 0 ? "+" : "")\(weight)"
    }
  }

  private(set) var score = 0.0
  private(set) var reasons: [Reason] = []
  /// How the words speak of something else and only touch on an event.
  private(set) var aside: Aside?

  enum Aside: Sendable {
    /// "deux mois après l'invasion".
    case setting
    /// A word of fighting or dying in a report on sport: what it means may be a match.
    case sport
  }

  static let threshold = 1.0

  mutating func add(_ weight: Double, _ name: StaticString) {
    guard weight != 0 else { return }
    score += weight
    reasons.append(Reason(name: name, weight: weight))
  }

  /// Weighs a trigger in its sentence.
  init(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence, roles: Roles, date: ChosenDate?,
    place: ChosenPlace?, placeRank: Int?, hasCount: Bool, topic: Topic, publication: CalendarDate?
  ) {
    switch match.trigger.strength {
    case 1: add(-0.8, "weak trigger")
    case 2: add(0.2, "trigger")
    default: add(0.9, "strong trigger")
    }
    addDate(date, match: match, publication: publication)
    if place?.isOwn == true, let placeRank {
      add(placeRank <= 3 ? 0.8 : placeRank == 4 ? 0.4 : 0, "place")
    }
    if hasCount { add(0.8, "victims") }
    addParties(roles, match: match, hasCount: hasCount, in: sentence)
    addTense(match, date: date, hasCount: hasCount, in: sentence)
    addForm(match, date: date, in: sentence)
    addTopic(topic, match: match, date: date, publication: publication, in: sentence)
  }

  private mutating func addParties(
    _ roles: Roles, match: ParsedSentence.Match, hasCount: Bool, in sentence: ParsedSentence
  ) {
    func isArmed(_ phrase: Phrase) -> Bool {
      phrase.kind.isArmed || phrase.entry != nil || phrase.isState
    }
    if roles.agents.contains(where: isArmed) {
      add(0.6, "armed agent")
    } else if roles.agents.contains(where: \.isActor) {
      add(0.2, "agent")
    }
    if roles.targets.contains(where: isArmed) {
      add(0.3, "armed target")
    } else if !roles.targets.isEmpty {
      add(0.2, "target")
    }
    // "Deux suspects ont été arrêtés": somebody in particular.
    switch match.trigger.kind {
    case .arrest, .abduction, .capture:
      if match.group?.tense == .past,
        roles.targets.contains(where: {
          $0.isActor && $0.count != nil && sentence.range.contains($0.head)
        })
      {
        add(0.2, "counted")
      }
    default: break
    }
    // "les ministres se livrent une bataille": nobody armed, nobody hurt.
    if match.trigger.kind == .attack, !hasCount, !roles.agents.isEmpty,
      roles.agents.allSatisfy({
        $0.kind == .civilians || $0.kind == .officials || $0.kind == .protesters
      })
    {
      add(-1.6, "nobody armed")
    }
    if match.trigger.kind == .clash, !hasCount,
      !(roles.agents + roles.targets).contains(where: isArmed)
    {
      add(roles.agents.isEmpty ? -0.4 : -0.9, "nobody armed")
    }
  }

  private mutating func addDate(
    _ date: ChosenDate?, match: ParsedSentence.Match, publication: CalendarDate?
  ) {
    guard let date, date.isOwn else { return }
    guard let interval = date.interval else {
      // A weekday without the day of publication is still news.
      add(date.span == nil ? 0.3 : 0.6, "date")
      return
    }
    if interval.latest.year < 1990 || interval.days > 1500 {
      add(-3, "history")
    } else if interval.latest.year < 2005, publication == nil {
      add(-0.8, "long ago")
    } else if let publication, publication.year - interval.latest.year > 2 {
      add(-0.6, "long ago")
    }
    switch interval.precision {
    case .day, .days: add(0.8, "date")
    case .week, .month: add(0.6, "date")
    case .year: add(date.isOpen ? -1.2 : interval.days > 370 ? -0.6 : 0.3, "year")
    }
    if date.isOpen, interval.precision != .year, interval.days > 60, match.group == nil {
      add(-0.6, "open")
    }
  }

  private mutating func addTense(
    _ match: ParsedSentence.Match, date: ChosenDate?, hasCount: Bool, in sentence: ParsedSentence
  ) {
    let group = match.group ?? sentence.governingVerb(of: match)?.group
    // "a procédé à une frappe", "l'attaque a été menée": the verb says no more than that it was done.
    if match.group == nil, let group, group.tense == .past, !group.isNegated,
      Self.doing.contains(sentence.reading.token(group.main))
    {
      add(0.3, "done")
    }
    switch group?.tense {
    case .past: add(0.5, "past")
    case .imperfect: add(-0.5, "imperfect")
    case .infinitive: add(group?.isPerfect == true ? 0.3 : -0.2, "infinitive")
    case .participle:
      switch match.trigger.kind {
      // "des broussailles brûlées par le soleil": how it looks.
      case .arson, .looting, .destruction, .sabotage:
        add(hasCount || date?.isOwn == true ? 0.2 : -0.4, "participle")
      default: add(0.2, "participle")
      }
    default: break
    }
  }

  /// Whether a date stands with the noun itself: "après l'attaque du 3 mai".
  private func isDatedItself(
    _ match: ParsedSentence.Match, date: ChosenDate?, in sentence: ParsedSentence
  ) -> Bool {
    guard let span = date?.span, date?.isOwn == true,
      let first = sentence.reading.text.tokenRange(of: span).first, first > match.token,
      first - match.token <= 10
    else { return false }
    return !sentence.verbs.contains {
      $0.group.isFinite && $0.group.main > match.token && $0.group.main < first
    } && !(match.token..<first).contains(where: sentence.reading.isComma)
  }

  private static let doing = WordTable<Bool>(
    words: """
      procédé mené menée menés menées effectué effectuée effectués effectuées lancé lancée lancés lancées
      perpétré perpétrée perpétrés perpétrées commis commise commises tendu tendue conduit conduite
      """)
  private static let many = WordTable<Bool>(words: "nombreux nombreuses multiples")

  /// Nouns that tell one event in the plural.
  private static let usuallyPlural: Set<String> = [
    "combat", "affrontement", "accrochage", "échauffourée", "tir", "heurt", "hostilités", "pluie",
    "inondation", "émeute", "violences", "bombardement", "frappe", "pilonnage", "coup", "embuscade",
    "escarmouche", "manifestation", "rassemblement", "marche",
  ]

  private mutating func addForm(
    _ match: ParsedSentence.Match, date: ChosenDate?, in sentence: ParsedSentence
  ) {
    if sentence.reading.isQuoted(match.token) { add(-0.7, "quoted") }
    guard match.group == nil else { return }
    // "après le récent coup d'État": the setting of something else.
    if let scene = sentence.scene(of: match), !isDatedItself(match, date: date, in: sentence) {
      add(scene == .new ? -0.4 : scene == .known ? -1.2 : -2, "setting")
      if scene != .new { aside = .setting }
    }
    // "les attaques" in general; "attaques" without an article.
    let reading = sentence.reading
    if NounForm.isPlural(reading.token(match.token), in: reading.text),
      reading.count(endingAt: match.token) == nil
    {
      let isUsual = Self.usuallyPlural.contains(match.trigger.lemma)
      let isMany =
        sentence.range.contains(match.token - 1)
        && Self.many.contains(reading.token(match.token - 1))
      add(
        date?.isOwn == true ? -0.3 : isMany ? -1.2 : isUsual ? -0.3 : -0.9, "plural")
    }
  }

  private mutating func addTopic(
    _ topic: Topic, match: ParsedSentence.Match, date: ChosenDate?, publication: CalendarDate?,
    in sentence: ParsedSentence
  ) {
    let sport =
      sentence.range.count { sentence.reading.noun($0) == .sport }
      + Topic.scores(in: sentence.reading)
    let culture = sentence.range.count { sentence.reading.noun($0) == .culture }
    if sport >= 2 || topic == .sport {
      add(match.trigger.strength == 3 ? -1.2 : -2.5, "sport")
      aside = .sport
    }
    if topic == .history { add(-1, "history") }
    if topic == .trial, let date, date.isOwn, let latest = date.interval?.latest, let publication,
      publication.year - latest.year >= 2
    {
      add(-1.6, "court")
    }
    if culture >= 2 || topic == .culture {
      add(match.trigger.strength == 3 ? -1.2 : -1.6, "culture")
    }
  }
}

/// What a report is about, where its words leave no doubt.
enum Topic: String, Sendable {
  case general, sport, culture, history
  /// What a court looks at is long past.
  case trial

  /// Tells from the share of words of sport and culture.
  init(_ text: AnalysedText) {
    var sport = 0
    var culture = 0
    var court = 0
    var words = 0
    var past = 0
    var recent = 0
    for token in text.tokens where token.isDigits && token.end - token.start == 4 {
      guard let year = Int(text.string(of: token)), (1000...2100).contains(year) else { continue }
      if year < 1990 { past += 1 } else { recent += 1 }
    }
    for token in text.tokens where token.isWord {
      words += 1
      switch NounLexicon.table[token] {
      case .sport: sport += 1
      case .culture: culture += 1
      default: break
      }
      if Self.court.contains(token) { court += 1 }
    }
    sport += Self.scores(in: text.tokens, 0..<text.tokens.count)
    if sport >= 4, sport * 40 > words {
      self = .sport
    } else if culture >= 3, culture * 35 > words {
      self = .culture
    } else if past >= 3, past > recent {
      self = .history
    } else if court >= 2, court * 60 > words {
      self = .trial
    } else {
      self = .general
    }
  }
}

extension Topic {
  fileprivate static let court = WordTable<Bool>(
    words: """
      procès tribunal cour verdict assises audience audiences plaidoirie plaidoiries réquisitoire juré
      jurés jury condamné condamnée condamnés condamnation réclusion prévenu prévenus accusés avocat
      avocats avocate magistrat magistrats jugé jugée jugés juger acquitté acquittés peine peines
      """)

  /// Twice the number of scores of matches: "3-0", "(2-1)".
  static func scores(in sentence: SentenceReading) -> Int {
    scores(in: sentence.text.tokens, sentence.range)
  }

  fileprivate static func scores(in tokens: [Token], _ range: Range<Int>) -> Int {
    guard range.count >= 3 else { return 0 }
    return 2
      * (range.lowerBound..<(range.upperBound - 2)).count {
        tokens[$0].isDigits && tokens[$0 + 1].isHyphen && tokens[$0 + 2].isDigits
          && tokens[$0].end - tokens[$0].start <= 2
          && tokens[$0 + 2].end - tokens[$0 + 2].start <= 2
          && !tokens[$0 + 1].hasSpaceBefore
      }
  }
}

/// The number of a noun by its ending.
enum NounForm {
  /// Whether a word ends in s, x or z.
  static func isPlural(_ token: Token, in text: AnalysedText) -> Bool {
    guard let last = text.bytes[token.span.range].last else { return false }
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }
}
