internal import Text

/// Why a noun that triggers an event may tell none.
extension ParsedSentence {
  func refusal(ofNoun match: Match) -> Doubt.Refusal? {
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
      if reading.function(index) == .qui { break }
      // "des récits de tortures, de viols": the list goes on.
      if reading.isComma(index), reading.function(index + 1) != .de { break }
      index -= 1
      steps += 1
    }
    if let refusal = complementRefusal(of: match) { return refusal }
    if let refusal = sceneRefusal(of: match) { return refusal }
    guard let verb = governingVerb(of: match) else { return nil }
    // "personne n'avait revendiqué l'attentat": told before.
    if verb.kind == .claiming, verb.group.isNegated || hasNobody(before: verb.group) {
      return .theme
    }
    // "118 féminicides ont été recensés": a sum.
    if match.trigger.kind != .epidemic, match.trigger.lemma != TriggerLexicon.toll?.lemma,
      Self.summing.contains(reading.token(verb.group.main))
    {
      return .statistics
    }
    // "L'explosion n'a fait aucun mort": it did explode.
    let isTollOf = verb.kind == .causing && verb.group.main > match.token
    // "le cessez-le-feu a été rompu".
    if match.trigger.kind == .agreement, Self.breaking.contains(reading.token(verb.group.main)) {
      return .negated
    }
    if verb.group.isNegated, !isTollOf, !isRestricted(verb.group) { return .negated }
    switch verb.kind {
    case .denial: return .denied
    case .preventing: return .prevented
    case .ending
    where verb.group.main > match.token
      && (!match.trigger.kind.isFighting || match.trigger.kind == .abduction):
      return .background
    case .trend where verb.group.main > match.token || match.token - verb.group.main <= 3:
      return .trend
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
    case .gerund: return gerundRefusal(verb.group)
    default: return nil
    }
  }

  /// "personne n'avait", "aucun groupe n'a": the subject says no.
  private func hasNobody(before group: VerbGroup) -> Bool {
    let start = max(range.lowerBound, group.tokens.lowerBound - 6)
    return (start..<group.main).contains {
      reading.function($0) == .aucun || Self.nobody.contains(reading.token($0))
    } && (start..<group.main).contains { reading.function($0) == .ne }
  }

  private static let nobody = WordTable<Bool>(words: "personne")

  /// "utilisée pour des frappes", "en vue d'une attaque": what it was for.
  func complementRefusal(of match: Match) -> Doubt.Refusal? {
    var index = match.token - 1
    while range.contains(index),
      reading.function(index)?.isDeterminer == true || reading.token(index).isApostrophe
        || Adjectives.beforeNoun.contains(reading.token(index))
    {
      index -= 1
    }
    if reading.function(index) == .pour { return .purpose }
    // "à la veille des manifestations", "dans l'enquête sur l'attentat".
    if range.contains(index), Self.eves.contains(reading.token(index)) { return .planned }
    if range.contains(index - 1), Self.on.contains(reading.token(index)),
      Self.inquiries.contains(reading.token(index - 1))
    {
      return .theme
    }
    // "comme un accident de voiture": a likeness.
    if range.contains(index), Self.like.contains(reading.token(index)) { return .theme }
    // "il s'agissait d'un accident": says what it was, not that one happened.
    if reading.function(index) == .de, range.contains(index - 1),
      Self.being.contains(reading.token(index - 1))
    {
      return .theme
    }
    return nil
  }

  private static let eves = WordTable<Bool>(words: "veille approche")
  private static let inquiries = WordTable<Bool>(words: "enquête enquêtes enquêtent enquête")
  static let breaking = WordTable<Bool>(
    words: """
      rompu rompue rompus rompues rompt rompent violé violée violés violées viole violent expiré expire
      échoué échoue volé dénoncé dénoncée rejeté rejetée refusé refusée compromis menacé menacée
      """)
  static let summing = WordTable<Bool>(
    words: """
      recensé recensée recensés recensées dénombré dénombrée dénombrés dénombrées comptabilisé
      comptabilisées comptabilisés enregistré enregistrés enregistrées
      """)
  static let like = WordTable<Bool>(words: "comme tel telle")
  static let being = WordTable<Bool>(words: "agit agissait agir agirait")

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
  static let governors: WordTable<Doubt.Refusal> = {
    let lists: [(Doubt.Refusal, String)] = [
      (
        .hypothetical,
        """
        risque risques menace menaces crainte craintes peur éventuel éventuelle potentiel potentielle
        possible possibles cas probable imminente imminent danger redouter éviter empêcher prévention
        prévenir alerte alertes sirène sirènes prêt prêts prête
        """
      ),
      (
        .planned,
        """
        projet projets plan plans appel appels préparatifs prévue prévues tentative tentatives intenté
        fomenté fomenter ourdi complot supposée supposé supposées supposés
        """
      ),
      (
        .theme,
        """
        lutte luttent lutter luttant film roman livre histoire théorie notion phénomène sujet thème
        question victimes exercice simulation jeu commémoration anniversaire mémoire souvenir procès
        films romans livres sommet fléau implication participation rôle responsabilité prévisions récit récits photographie photographies photo photos image images
        archives lettres tableau champ champs
        """
      ),
      (
        .trend,
        """
        recrudescence multiplication augmentation hausse baisse nombre résurgence vague regain flambée
        escalade intensification spirale
        """
      ),
      (.habitual, "fréquents fréquentes régulières réguliers quotidiens quotidiennes constantes"),
      (.prevented, "déjoué déjouée déjouer"),
    ]
    return WordTable(
      lists.flatMap { kind, list in
        list.split(whereSeparator: \.isWhitespace).map { (String($0), kind) }
      })
  }()
}
