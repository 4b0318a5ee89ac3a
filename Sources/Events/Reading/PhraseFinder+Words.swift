internal import Text

// Source: own, from what stands around the nouns of people in French news.

extension PhraseFinder {
  static let those = WordTable<Bool>(words: "ceux celles")
  static let them = WordTable<Bool>(words: "eux elles")
  static let agents = WordTable<Bool>(words: "agent agents garde gardes gardien gardiens")
  static let civilWork = WordTable<Bool>(
    words: """
      sécurité santé humanitaire humanitaires sanitaire sanitaires communaux municipaux électoraux entretien
      immeuble troupeau troupeaux vaccinateurs administratif administratifs recenseurs
      """)
  static let nobody = WordTable<Bool>(words: "personne")
  static let fils = WordTable<Bool>(words: "fils")
  static let pair = WordTable<Bool>(words: "couple")
  static let one = WordTable<Bool>(words: "un une")
  static let des = WordTable<Bool>(words: "des")
  static let hedges = WordTable<Bool>(
    words: "moins plus près environ quelque presque quasiment autour")
  /// Adjectives and adverbs that stand between a number or article and its noun.
  static let before = WordTable<Bool>(
    words: """
      autre autres jeune jeunes jeunes premier première premiers deux nouveau nouveaux nouvelle nouvelles
      ancien anciens petit petits petite petites grand grands présumé présumés simples ex vieux vieille
      moins plus quelque environ près dernier dernière derniers seul seule principal principaux même
      mêmes certains certaines propre propres
      """)
  /// Adjectives and participles that follow a noun and belong to it.
  static let after = WordTable<Bool>(
    words: """
      armé armée armés armées non identifié identifiés identifiée identifiées présumé présumés présumée
      présumées islamique islamiques islamiste islamistes jihadiste jihadistes djihadiste djihadistes
      terroriste terroristes rebelle rebelles gouvernemental gouvernementale gouvernementaux
      gouvernementales régulière régulières loyaliste loyalistes local locale locaux locales civil civile
      civils civiles onusien onusienne onusiens onusiennes paramilitaire paramilitaires militaire
      militaires séparatiste séparatistes indépendantiste indépendantistes inconnus inconnu lourdement
      étranger étrangers étrangère étrangères spéciale spéciales aérienne aériennes nationale nationales
      national blindé blindés innocents innocent dogon dogons peul peuls peule peules touareg touaregs
      arabe arabes kurde kurdes palestinien bleus criminel criminels criminelle criminelles rwandophone
      opposant opposants pro houthi houthis chiite chiites sunnite sunnites mineur mineurs adultes
      humanitaire humanitaires russophones alliés alliées alliée alliée majeurs suspect suspects religieux politique politiques
      """)
  static let onusian = WordTable<Bool>(words: "onusien onusienne onusiens onusiennes")
  static let armed = WordTable<Bool>(
    words:
      "armé armés armée armées terroriste terroristes jihadistes djihadistes jihadiste djihadiste")
  static let complements = WordTable<Bool>(
    words: """
      défense sécurité ordre air terre mer paix maintien police gendarmerie autodéfense libération
      résistance rue route grand chemin douane intervention élite force nation nations opposition
      """)
}
