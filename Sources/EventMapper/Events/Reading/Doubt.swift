import NewsText

/// Why words that trigger an event may tell none, and how sure the report is of those that do.
struct Doubt: Sendable {
  /// Why the trigger is no event; nil for one that is.
  var refusal: Refusal?
  var status: Event.Status = .asserted

  enum Refusal: String, Sendable {
    case negated, hypothetical, planned, purpose, attempted, background, habitual, trend, theme
    case figurative, question, boilerplate, prevented, denied, statistics, compound
  }
}

extension ParsedSentence {
  /// Returns what the words around a trigger say of its truth.
  func doubt(of match: Match) -> Doubt {
    var doubt = Doubt()
    doubt.refusal = refusal(of: match)
    doubt.status = status(of: match)
    return doubt
  }

  private func refusal(of match: Match) -> Doubt.Refusal? {
    if reading.token(range.upperBound - 1).isMark("?") { return .question }
    if isFigurative(match) { return .figurative }
    if let group = match.group {
      if let refusal = refusal(of: group, match: match) { return refusal }
    } else if let refusal = refusal(ofNoun: match) {
      return refusal
    }
    let clause = clause(of: match.token)
    if isHabitual(clause) { return .habitual }
    if reading.function(clause.lowerBound) == .si { return .hypothetical }
    return nil
  }

  // MARK: Verbs

  private func refusal(of group: VerbGroup, match: Match) -> Doubt.Refusal? {
    if group.isNegated, !isRestricted(group) { return .negated }
    switch group.tense {
    case .future: return .planned
    case .conditional where !group.isPerfect: return .hypothetical
    case .infinitive: return governorRefusal(before: group, isPerfect: group.isPerfect)
    case .gerund:
      // "prévoyait de déstabiliser le pays en prenant": as sure as what it hangs on.
      if let leader = verbs.last(where: {
        $0.group.main < group.tokens.lowerBound && $0.group.tense != .gerund
          && $0.group.tense != .participle
      })?.group {
        if leader.tense == .infinitive {
          return governorRefusal(before: leader, isPerfect: leader.isPerfect)
        }
        if leader.tense == .future { return .planned }
        if leader.tense == .conditional, !leader.isPerfect { return .hypothetical }
      }
    case .participle:
      // "le nombre de personnes tuées".
      if let noun = phrases.last(where: { $0.tokens.upperBound <= group.tokens.lowerBound }),
        noun.governor == .de, range.contains(noun.tokens.lowerBound - 2),
        Self.numbers.contains(reading.token(noun.tokens.lowerBound - 2))
      {
        return .statistics
      }
    default: break
    }
    return nil
  }

  private static let numbers = WordTable<Bool>(words: "nombre nombres total chiffre taux")

  /// "n'ont tué que deux hommes" is no negation.
  private func isRestricted(_ group: VerbGroup) -> Bool {
    let end = min(group.main + 4, range.upperBound)
    let hasQue = (group.main + 1..<end).contains { reading.function($0) == .relative }
    let hasNot = (group.tokens.lowerBound..<end).contains { reading.function($0) == .notWord }
    return hasQue && !hasNot
  }

  /// What the word that an infinitive hangs on makes of it.
  private func governorRefusal(before group: VerbGroup, isPerfect: Bool) -> Doubt.Refusal? {
    var index = group.tokens.lowerBound - 1
    while range.contains(index) {
      let word = reading.function(index)
      guard
        word == .adverb || word == .clitic || word == .reflexive || word == .definite || word == .ne
          || word == .notWord || reading.token(index).isApostrophe
      else {
        break
      }
      index -= 1
    }
    guard range.contains(index) else { return .theme }
    switch reading.function(index) {
    case .pour: return .purpose
    case .sans: return .negated
    case .de, .à:
      // "accusé d'avoir tué", "a réussi à prendre", "menace de".
      let before = reading.function(index - 1) == .adverb ? index - 2 : index - 1
      if let verb = verbs.last(where: { $0.group.main <= before && before - $0.group.main <= 5 }) {
        switch verb.kind {
        case .achieved: return nil
        case .denial: return .denied
        case .fearing: return .hypothetical
        case .intended, .possible: return .attempted
        case .preventing: return .prevented
        case .reporting: return isPerfect ? nil : .planned
        default: break
        }
      }
      // "avant d'être tué": in a story that came to pass.
      if Self.before.contains(reading.token(index - 1)),
        verbs.contains(where: { $0.group.main < index && $0.group.tense == .past })
      {
        return nil
      }
      return isPerfect ? nil : .purpose
    case .preposition where Self.after.contains(reading.token(index)):
      return isPerfect ? nil : .theme
    case .preposition, .par: return isPerfect ? nil : .purpose
    default:
      if let verb = verbs.last(where: { $0.group.main == index }) {
        switch verb.kind {
        case .denial: return .denied
        case .possible, .intended: return .hypothetical
        case .reporting: return isPerfect ? nil : .theme
        case .achieved: return nil
        default: return isPerfect ? nil : .theme
        }
      }
      return isPerfect ? nil : .theme
    }
  }

  private static let after = WordTable<Bool>(words: "après")
  private static let before = WordTable<Bool>(words: "avant")

  // MARK: Nouns

  private func refusal(ofNoun match: Match) -> Doubt.Refusal? {
    // "aucune attaque", "sans combat", "pas de combat", "lutte contre les enlèvements".
    var index = match.token - 1
    var steps = 0
    while range.contains(index), steps < 7, !reading.isWall(index) {
      let token = reading.token(index)
      switch reading.function(index) {
      case .aucun, .sans: return .negated
      case .si: return .hypothetical
      default: break
      }
      if let refusal = Self.governors[token], steps < 6 {
        // "une vague d'attentats a fait dix morts" is told, "la hausse des attaques" is not: a verb between
        // takes the word for itself.
        if !verbs.contains(where: {
          $0.group.main > index && $0.group.main < match.token && $0.group.isFinite
        }) {
          return refusal
        }
      }
      if reading.isComma(index) || reading.function(index) == .qui { break }
      index -= 1
      steps += 1
    }
    if let refusal = complementRefusal(of: match) { return refusal }
    guard let verb = governingVerb(of: match) else { return nil }
    if verb.group.isNegated, !isRestricted(verb.group) { return .negated }
    switch verb.kind {
    case .denial: return .denied
    case .preventing: return .prevented
    case .trend where verb.group.main > match.token: return .trend
    case .possible, .intended: return .planned
    case .fearing where verb.group.main < match.token: return .hypothetical
    case .theme where verb.group.main < match.token && !verb.group.isPassive: return .theme
    default: break
    }
    switch verb.group.tense {
    case .future: return .planned
    case .conditional where !verb.group.isPerfect: return .hypothetical
    case .infinitive:
      return governorRefusal(before: verb.group, isPerfect: verb.group.isPerfect)
    default: return nil
    }
  }

  /// "utilisée pour des frappes", "en vue d'une attaque": what it was for.
  private func complementRefusal(of match: Match) -> Doubt.Refusal? {
    var index = match.token - 1
    while range.contains(index),
      reading.function(index)?.isDeterminer == true || reading.token(index).isApostrophe
        || Adjectives.beforeNoun.contains(reading.token(index))
    {
      index -= 1
    }
    if reading.function(index) == .pour { return .purpose }
    // "il s'agissait d'un accident": says what it was, not that one happened.
    if reading.function(index) == .de, range.contains(index - 1),
      Self.being.contains(reading.token(index - 1))
    {
      return .theme
    }
    return nil
  }

  private static let being = WordTable<Bool>(words: "agit agissait agir agirait")

  /// The verb that a noun is subject or object of: the nearest in its clause, the verb after it first when
  /// the noun opens the clause.
  func governingVerb(of match: Match) -> Verb? {
    let clause = clause(of: match.token)
    let before = verbs.last {
      $0.group.main < match.token && clause.contains($0.group.main)
        && match.token - $0.group.main <= 10
        && $0.group.tense != .participle
    }
    let after = verbs.first {
      $0.group.main > match.token && clause.contains($0.group.main)
        && ($0.group.isFinite || $0.group.isPerfect)
    }
    if let before,
      before.group.isFinite || before.group.isPerfect || before.group.tense == .infinitive
    {
      return before
    }
    return after ?? before
  }

  /// Words before a noun that make it no event.
  private static let governors: WordTable<Doubt.Refusal> = {
    let lists: [(Doubt.Refusal, String)] = [
      (
        .hypothetical,
        """
        risque risques menace menaces crainte craintes peur éventuel éventuelle potentiel potentielle
        possible possibles cas probable imminente imminent danger redouter éviter empêcher prévention
        prévenir alerte alertes sirène sirènes prêt prêts prête
        """
      ),
      (.planned, "projet projets plan plans appel appels préparatifs prévue prévues tentative"),
      (
        .theme,
        """
        lutte luttent lutter luttant film roman livre histoire théorie notion phénomène sujet thème
        question victimes exercice simulation jeu commémoration anniversaire mémoire souvenir procès
        films romans livres prévisions
        """
      ),
      (.trend, "recrudescence multiplication augmentation hausse baisse nombre résurgence vague"),
      (.habitual, "fréquents fréquentes régulières réguliers quotidiens quotidiennes constantes"),
      (.prevented, "déjoué déjouée déjouer"),
    ]
    return WordTable(
      lists.flatMap { kind, list in
        list.split(whereSeparator: \.isWhitespace).map { (String($0), kind) }
      })
  }()

  // MARK: The clause

  private func isHabitual(_ clause: Range<Int>) -> Bool {
    for index in clause {
      let token = reading.token(index)
      if Self.habits.contains(token) { return true }
      if Self.soFar.contains(token),
        reading.function(index - 1) == .à || Self.until.contains(reading.token(index - 1))
      {
        return true
      }
      if Self.every.contains(token), range.contains(index + 1),
        Self.periods.contains(reading.token(index + 1))
      {
        return true
      }
      // "tous les ans", "par an".
      if Self.periods.contains(token), reading.function(index - 1) == .par { return true }
      if Self.periods.contains(token), reading.function(index - 1) == .definite,
        Self.all.contains(reading.token(index - 2))
      {
        return true
      }
    }
    return false
  }

  private static let habits = WordTable<Bool>(
    words: """
      régulièrement souvent généralement habituellement fréquemment quotidiennement parfois
      traditionnellement annuellement récurrent récurrente récurrents récurrentes fréquents fréquentes
      quotidiennes incessants incessantes
      """)
  /// "jusqu'à présent", "à ce jour": a sum, no event.
  private static let soFar = WordTable<Bool>(words: "présent")
  private static let until = WordTable<Bool>(words: "à")
  private static let every = WordTable<Bool>(words: "chaque")
  private static let all = WordTable<Bool>(words: "tous toutes")
  private static let periods = WordTable<Bool>(
    words: "an ans année années mois semaine semaines jour jours heures nuits minutes matin soir")

  // MARK: Figures of speech

  private func isFigurative(_ match: Match) -> Bool {
    for index in (match.token + 1)..<min(match.token + 3, max(match.token + 2, range.upperBound))
    where range.contains(index) {
      if reading.isWall(index) || reading.isComma(index) { break }
      if Self.figurative.contains(reading.token(index)) { return true }
      if reading.noun(index) == .figurative, reading.function(index - 1) == .de { return true }
    }
    // "cyberattaque", "attaque contre la pauvreté", "combat pour le climat".
    var index = match.token + 1
    while index < min(match.token + 5, range.upperBound), !reading.isWall(index) {
      if Self.causes.contains(reading.token(index)) { return true }
      index += 1
    }
    if range.contains(match.token - 2), reading.token(match.token - 1).isHyphen,
      !reading.token(match.token).hasSpaceBefore,
      !Self.joined.contains(reading.token(match.token - 2))
    {
      return true
    }
    return false
  }

  private static let joined = WordTable<Bool>(words: "contre auto double")
  private static let figurative = WordTable<Bool>(
    words: """
      politique politiques judiciaire judiciaires juridique juridiques verbale verbales verbal verbaux
      médiatique médiatiques diplomatique diplomatiques informatique informatiques cybernétique
      commercial commerciale commerciales commerciaux électorale électorales électoral budgétaire
      économique économiques financière financières financier culturelle culturelles sportive sportif
      fiscale fiscal idéologique idéologiques numérique personnelle personnelles cardiaque cardiaques
      vasculaire cérébral cérébrale spatial spatiale démographique parlementaire parlementaires syndicale
      boursière publicitaire publicitaires culinaire musicale musical théâtrale vidéo intérieur intérieurs
      féministe écologique écologiste quotidien quotidienne naturelle naturel
      """)
  private static let causes = WordTable<Bool>(
    words: """
      racisme pauvreté corruption sida cancer paludisme faim chômage inflation discrimination
      discriminations climat climatique pandémie drogue drogues maladie sexisme inégalités impunité
      désinformation obésité réchauffement malnutrition désertification injustice injustices homophobie
      antisémitisme égalité liberté droits
      """)
}
