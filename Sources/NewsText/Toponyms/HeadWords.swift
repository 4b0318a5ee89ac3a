// Heads of French and English place names and verbs of accusing: our own.
/// What a head says of the kind of a place, and the words that decide roles.
enum HeadWords {
  /// Returns the kind that a head names, nil for heads that do not tell.
  static func head(of token: Token) -> ToponymMention.Head? { table[token] }

  private static let table = WordTable<ToponymMention.Head>(
    entries([
      (.city, "ville villes cité métropole city"),
      (
        .settlement,
        "localité localités agglomération bourg bourgade municipalité town community municipality"
      ),
      (.commune, "commune communes"),
      (.village, "village villages hameau"),
      (.capital, "capitale capital"),
      (
        .region,
        """
        région régions province provinces état états etat etats oblast oblasts wilaya wilayas gouvernorat gouvernorats voïvodie
        voïvodies palatinat state region
        """
      ),
      (
        .district,
        """
        cercle cercles district districts département départements comté comtés canton cantons préfecture préfectures
        arrondissement arrondissements raïon raïons woreda woredas territoire territoires county department parish
        """
      ),
      (.country, "pays royaume république empire émirat sultanat country republic kingdom"),
      (.island, "île îles isle isles ile iles archipel îlot island islands"),
      (.river, "fleuve rivière riviere ruisseau affluent river creek"),
      (.wadi, "oued"),
      (
        .mountain,
        "mont monts montagne montagnes massif colline collines pic volcan mount mountain mountains"
      ),
      (.lake, "lac étang lake"),
      (.sea, "mer océan golfe baie détroit sea ocean gulf bay strait"),
      (.desert, "désert desert"),
      (.forest, "forêt bois forest"),
      (.neighbourhood, "quartier quartiers faubourg neighborhood neighbourhood suburb"),
      (
        .facility,
        """
        aéroport aérodrome gare base camp camps prison hôpital stade mosquée église cathédrale usine aciérie raffinerie centrale
        hôtel lycée université pont rue avenue boulevard place airport station hospital bridge street road
        """
      ),
    ]))

  private static func entries(
    _ lists: [(ToponymMention.Head, String)]
  ) -> [(String, ToponymMention.Head)] {
    lists.flatMap { head, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), head) }
    }
  }

  /// Heads of divisions in the plural, which several names may share: "les cercles de Koro et de Bankass".
  static let pluralAreas = WordTable<Bool>(
    words: """
      régions provinces états etats oblasts wilayas gouvernorats voïvodies cercles districts départements comtés cantons préfectures
      arrondissements raïons woredas territoires communes
      """)
  /// Heads that name a division before a bare "de" only: "le territoire du Niger" is the country's ground.
  static let groundOrArea = WordTable<Bool>(words: "territoire territoires")
  static let borders = WordTable<Bool>(words: "frontière frontières border borders")
  /// Heads of spots that a second noun says the kind of: "camp de réfugiés", "maison d'arrêt".
  static let compounds = WordTable<Bool>(
    words: "camp camps maison centre école mine mines site sites usine marché gare base")
  /// What stands before several people: "les Peuls", "des Kuba".
  static let plurals = WordTable<Bool>(words: "les des aux ces")
  static let storms = WordTable<Bool>(
    words: "tempête tempêtes ouragan ouragans cyclone typhon hurricane storm typhoon")
  static let tropical = WordTable<Bool>(words: "tropicale tropical subtropicale")
  static let axes = WordTable<Bool>(words: "axe route piste tronçon liaison corridor")
  static let origins = WordTable<Bool>(
    words:
      "depuis provenance originaire natif venant venu venus partis parti partie quitté quitter from"
  )
  static let destinations = WordTable<Bool>(
    words: "vers destination rejoindre gagner regagner into toward towards to")
  /// Verbs whose subject may be the place itself: "Kidal est", "Pskov a".
  static let copulas = WordTable<Bool>(words: "est sont était étaient sera reste is was were are")
  static let agencies = WordTable<Bool>(
    words: "afp reuters ap apa xinhua tass ats belga anp map aps upi")
  static let namedAgencies = WordTable<Bool>(words: "reuters xinhua anadolu belga interfax tass")
  private static let verbsOfAccusing = WordTable<Bool>(
    words: """
      accuse accusent accusé accusait condamne condamnent condamné dénonce dénoncent critique critiquent menace menacent appelle appellent
      exhorte sanctionne remercie soupçonne défie affronte affronter bat battu éliminé soutient aide avertit accuses accused condemns urges
      """)

  /// Whether the verb before a name makes it the one accused.
  static func accusing(before candidate: NameCandidate, _ text: AnalysedText) -> Bool {
    let first = candidate.tokens.lowerBound
    for index in max(0, first - 3)..<first where verbsOfAccusing[text.tokens[index]] != nil {
      return true
    }
    return false
  }
}
