internal import Places
internal import Text

// Source: own, from the verbs that govern events in French news.

/// What a verb that is no trigger does with an event beside it.
enum VerbClass: UInt8, Sendable {
  /// "a indiqué": it binds dates and people of its own.
  case reporting
  /// "dément", "nie": what it says did not happen.
  case denial
  /// "accuse l'armée d'avoir": its object did it.
  case accusing
  /// "craint": what follows has not happened.
  case fearing
  /// "revendique": it names the perpetrator.
  case claiming
  /// "peut", "doit", "veut": what follows is not yet so.
  case possible
  /// "tente", "menace", "prévoit", "appelle à".
  case intended
  /// "a réussi à", "vient de", "commence à": what follows is so.
  case achieved
  /// "contraindre": its object does what follows.
  case forcing
  /// "mener", "lancer": the subject does the noun.
  case agent
  /// "subir", "essuyer": the subject suffers the noun.
  case patient
  /// "avoir lieu", "se produire", "éclater".
  case happening
  /// "faire", "causer": the count follows.
  case causing
  /// "déjouer", "éviter", "empêcher": the noun did not happen.
  case preventing
  /// "se multiplier", "augmenter": a trend, no event.
  case trend
  /// "s'achever", "cesser": the noun was told before.
  case ending
  /// "craindre", "dénoncer", "condamner", "commémorer": the noun is a theme.
  case theme
  /// Any other verb that ends a clause.
  case common
}

/// The verbs of `VerbClass` by every form.
enum VerbLexicon {
  struct Reading: Sendable {
    let kind: VerbClass
    let form: VerbForm
  }

  private static let lists: [(VerbClass, String)] = [
    (
      .reporting,
      """
      dire annoncer déclarer indiquer affirmer assurer préciser expliquer ajouter rapporter confirmer
      souligner révéler estimer témoigner confier signaler écrire informer noter relater
      répondre conclure croire penser apprendre reconnaître admettre soutenir rappeler publier
      communiquer recenser dénombrer déplorer détailler considérer prétendre
      """
    ),
    (.denial, "démentir nier réfuter contester"),
    (.accusing, "accuser soupçonner incriminer"),
    (.fearing, "craindre redouter"),
    (.claiming, "revendiquer"),
    (.possible, "pouvoir devoir vouloir falloir espérer souhaiter sembler risquer"),
    (
      .intended,
      """
      tenter menacer prévoir envisager préparer planifier appeler chercher essayer promettre demander
      ordonner inviter exhorter décider compter projeter refuser
      """
    ),
    (
      .achieved,
      "réussir parvenir venir commencer continuer finir permettre"
    ),
    (.forcing, "forcer contraindre obliger pousser amener"),
    (
      .agent,
      """
      mener lancer perpétrer conduire effectuer commettre livrer organiser déclencher procéder tendre
      exécuter revendiquer engager entreprendre poser orchestrer multiplier entamer imposer instaurer
      décréter
      """
    ),
    (.patient, "subir essuyer connaître affronter"),
    (
      .happening,
      """
      produire dérouler éclater survenir intervenir opposer reprendre secouer frapper toucher
      déclarer retentir endeuiller ébranler balayer ravager dévaster débuter commencer
      """
    ),
    (.causing, "faire causer provoquer entraîner coûter laisser occasionner engendrer emporter"),
    (.ending, "achever terminer cesser"),
    (.preventing, "déjouer éviter empêcher prévenir annuler reporter interdire suspendre"),
    (
      .trend,
      "multiplier augmenter intensifier croître diminuer baisser persister poursuivre perdurer"
    ),
    (
      .theme,
      """
      dénoncer condamner commémorer évoquer célébrer étudier critiquer raconter simuler inspirer
      regretter décrire analyser retracer examiner redouter
      """
    ),
    (
      .common,
      """
      aller trouver donner mettre voir savoir partir sortir rester devenir tenir vivre passer porter
      rendre montrer suivre servir parler jouer gagner arriver aider travailler
      viser permettre présenter recevoir regarder ouvrir poursuivre rejoindre envoyer
      écouter créer atteindre traverser situer opérer occuper exister demeurer représenter
      participer utiliser former soigner hospitaliser transporter marcher capter évacuer diriger concerner
      """
    ),
  ]

  static let table: WordTable<Reading> = {
    var words: [(String, Reading)] = []
    for (kind, list) in lists {
      for verb in list.split(whereSeparator: \.isWhitespace) {
        for form in Conjugation.forms(of: String(verb)) where !confusable.contains(form.text) {
          words.append((form.text, Reading(kind: kind, form: form.form)))
        }
      }
    }
    return WordTable(words)
  }()

  /// Every form of the verbs of a class.
  static func forms(of kind: VerbClass) -> [String] {
    lists.filter { $0.0 == kind }.flatMap { $0.1.split(whereSeparator: \.isWhitespace) }
      .flatMap { Conjugation.forms(of: String($0)).map(\.text) }.filter { !confusable.contains($0) }
  }

  /// Forms that are first of all other words.
  private static let confusable: Set<String> = [
    "avant", "vu", "vue", "part", "suivant", "pendant", "tendant", "reporter", "porte",
    "note", "passant", "passe", "pensant", "compte", "sort", "cause", "causes", "faites", "livre",
    "présente", "forme", "aide", "joue", "montre", "reste", "place", "appelé", "appelée", "appelés",
    "projet", "risque", "lance", "passé", "passée", "dite", "sert",
  ]
}
