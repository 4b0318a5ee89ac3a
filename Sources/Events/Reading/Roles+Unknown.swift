internal import Text

// Source: own list of trades and of the sports and arts that people have as a trade; the endings after
// M. Grevisse, A. Goosse, Le Bon Usage, §§ 168-170.

/// Subjects that no list of nouns has, and what tells whether they are people.
extension ParsedSentence {
  /// A noun that no list has, where a person must be meant: "quatre tonneliers ont été tués", "un forgeron de 34 ans
  /// a été abattu".
  ///
  /// A verb that takes persons alone is enough. Trees, containers and sentences are felled, taken away and
  /// executed too, so that the others ask for a sign of a person beside it.
  func unknownPerson(_ match: Match, _ group: VerbGroup) -> Phrase? {
    guard let somebody = unknownSubject(of: group), !isAnimal(somebody.head) else { return nil }
    let takesPersons =
      Self.onPersonsAlone.contains(match.trigger.lemma)
      || DyingVerbs.plain.contains(match.trigger.lemma) || match.trigger.kind == .displacement
      // "deux rançonneurs ont été arrêtés", but not "deux réacteurs".
      || match.trigger.kind == .arrest && isDoer(somebody.head)
    return takesPersons || hasPersonSign(somebody) ? somebody : nil
  }

  /// Whether what is felled, taken away or executed is a thing: "douze peupliers ont été abattus".
  func isDoneToThing(_ match: Match) -> Bool {
    guard let group = match.group, group.tense != .participle,
      group.isPassive || DyingVerbs.plain.contains(match.trigger.lemma)
    else { return false }
    let subjects = subject(of: group, previous: nil)
    guard subjects.isEmpty else {
      return subjects.allSatisfy {
        !$0.isActor && $0.kind.isTarget && $0.kind != .settlement
      }
    }
    return unknownSubject(of: group) != nil && unknownPerson(match, group) == nil
  }

  /// Verbs that are said of people, and of animals, but of no thing.
  private static let onPersonsAlone: Set<String> = [
    "tuer", "assassiner", "massacrer", "égorger", "décapiter", "fusiller", "poignarder", "torturer",
    "blesser", "kidnapper", "interpeller", "écrouer", "incarcérer", "emprisonner",
    "fuir", "réfugier", "noyer",
  ]

  /// The subject of a verb that no list has, as if it were somebody: "quatre tonneliers".
  private func unknownSubject(of group: VerbGroup) -> Phrase? {
    let clause = clause(of: group.main)
    var index = group.tokens.lowerBound - 1
    while index >= clause.lowerBound, group.tokens.lowerBound - index <= 10 {
      // ", dont une femme,": no part of the clause.
      guard clauseNumber(index) == clauseNumber(group.main) else {
        index -= 1
        continue
      }
      // "un forgeron de 34 ans", "âgé de 34 ans".
      if Self.years.contains(reading.token(index)), let age = reading.age(endingWith: index) {
        index = age.lowerBound - 2
        continue
      }
      let word = reading.function(index)
      if word?.isPreposition == true { return nil }
      // "quatre dockers".
      if let count = reading.count(endingAt: index), count.value > 0, reading.token(index).isWord,
        !reading.token(index).isCapitalised, reading.function(index) == nil,
        NounForm.isPlural(reading.token(index), in: reading.text), reading.noun(index) == nil,
        !Self.units.contains(reading.token(index))
      {
        return Phrase(
          head: index, tokens: count.tokens.lowerBound..<(index + 1), kind: .persons,
          governor: nil, entry: nil, country: nil, count: count.value, countTokens: count.tokens,
          isNone: false, isState: false)
      }
      if word == .indefinite || word == .definite || word == .possessive {
        var noun = index + 1
        while noun < group.tokens.lowerBound,
          reading.token(noun).isApostrophe || Adjectives.beforeNoun.contains(reading.token(noun))
        {
          noun += 1
        }
        guard noun < group.tokens.lowerBound, reading.token(noun).isWord,
          !reading.token(noun).isCapitalised, reading.function(noun) == nil
        else { return nil }
        // "un cinquième a été abattu".
        let bytes = reading.text.bytes[reading.token(noun).span.range]
        if bytes.reversed().starts(with: "ième".utf8.reversed()) { return nil }
        return Phrase(
          head: noun, tokens: noun..<(noun + 1), kind: .persons, governor: nil, entry: nil,
          country: nil, count: word == .indefinite ? 1 : nil,
          countTokens: word == .indefinite ? index..<noun : nil, isNone: false, isState: false)
      }
      index -= 1
    }
    return nil
  }

  /// Whether a noun is a trade, or an age or people among them stand beside it: "âgé de 40 ans", "dont deux femmes".
  private func hasPersonSign(_ phrase: Phrase) -> Bool {
    if isTrade(phrase.head) { return true }
    let beside = (phrase.head + 1)..<max(min(phrase.head + 9, range.upperBound), phrase.head + 1)
    return beside.contains { index in
      if Self.ages.contains(reading.token(index)) { return true }
      // "de 34 ans".
      if Self.years.contains(reading.token(index)) { return reading.age(endingWith: index) != nil }
      guard Self.among.contains(reading.token(index)) else { return false }
      return phrases.contains {
        $0.tokens.lowerBound > index && $0.tokens.lowerBound <= index + 3 && $0.kind.isCivil
      }
    }
  }

  private static let ages = WordTable<Bool>(words: "âgé âgée âgés âgées")
  static let years = WordTable<Bool>(words: "ans")
  private static let among = WordTable<Bool>(words: "dont parmi")

  /// Whether a word is a trade, or ends as only words for people do: "géologue", "électricien", "pianiste".
  private func isTrade(_ index: Int) -> Bool {
    let token = reading.token(index)
    if Self.trades.contains(token) { return true }
    guard token.end - token.start >= 7 else { return false }
    let word = reading.text.bytes[token.span.range]
    return Self.tradeEndings.contains { word.reversed().starts(with: $0) }
  }

  /// Backwards, in both numbers; none of them ends machines or trees, as -eur and -ier do.
  private static let tradeEndings: [[UInt8]] = [
    "iste", "ologue", "cien", "cienne", "culteur", "cultrice", "thérapeute", "iatre",
  ].flatMap { [$0, $0 + "s"] }.map { $0.utf8.reversed() }

  /// Trades, ranks, arts and kin that no other list has, or that have another class there.
  private static let trades = inBothNumbers(
    """
    ingénieur ingénieure chercheur chercheuse forgeron menuisier charpentier maçon plombier peintre couvreur
    tailleur coiffeur coiffeuse boulanger boulangère boucher bouchère cuisinier cuisinière épicier épicière
    bijoutier horloger cordonnier tanneur potier tisserand teinturier tonnelier meunier brasseur vigneron
    maraîcher maraîchère jardinier jardinière planteur semeur moissonneur ramasseur cueilleur charbonnier
    pisteur guide éclaireur muletier chamelier piroguier passeur marin matelot mousse pilote copilote steward
    hôtesse aiguilleur contrôleur contrôleuse facteur coursier livreur livreuse déménageur éboueur balayeur
    balayeuse ferrailleur mareyeur marchand marchande colporteur revendeur revendeuse restaurateur
    restauratrice aubergiste hôtelier hôtelière serveur serveuse gérant gérante banquier banquière caissier
    caissière courtier assureur notaire greffier greffière huissier traducteur traductrice interprète
    enquêtrice recenseur animateur animatrice éducateur éducatrice moniteur monitrice entraîneur professeure
    docteur docteure chirurgien chirurgienne dentiste vétérinaire pharmacien pharmacienne laborantin
    ambulancier ambulancière brancardier brancardière démineur sapeur vaccinateur vaccinatrice logisticien
    volontaire stagiaire apprenti apprentie domestique servante nounou gouvernante retraité retraitée rentier
    chômeur chômeuse fonctionnaire secrétaire directeur directrice chanteur chanteuse rappeur rappeuse acteur
    actrice écrivain écrivaine poète poétesse réalisateur réalisatrice danseur danseuse sculpteur photographe
    caméraman blogueur blogueuse joueur joueuse arbitre buteur athlète boxeur nageur nageuse coureur coureuse
    skieur skieuse grimpeur plongeur moine nonne rabbin diacre sacristain muezzin marabout chaman griot
    numéro bras cerveau patron patronne figure parrain baron fondateur fondatrice cofondateur idéologue émir
    calife roi reine prince princesse sultan cheikh héritier héritière bourreau auteur auteure conjoint
    conjointe compagnon compagne concubin concubine veuf veuve voisin voisine ami amie cousin cousine oncle
    tante neveu nièce jumeau jumelle collègue camarade proche survivant survivante otage
    """)

  /// What is counted and stands for nobody by itself.
  private static let units = WordTable<Bool>(
    words: """
      autres ans années mois jours heures minutes fois cas euros dollars tonnes hectares kilos kilomètres
      mètres pays pourcents points
      """)

  /// Whether a word ends as those who do something: "rançonneurs"; so do machines.
  private func isDoer(_ index: Int) -> Bool {
    guard !Self.machines.contains(reading.token(index)) else { return false }
    let word = reading.text.bytes[reading.token(index).span.range]
    return Self.doerEndings.contains { word.reversed().starts(with: $0) }
  }

  private static let doerEndings: [[UInt8]] = [
    "eur", "eurs", "euse", "euses", "ier", "iers", "ière", "ières", "ant", "ants", "ante", "antes",
  ].map {
    $0.utf8.reversed()
  }
  private static let machines = inBothNumbers(
    """
    moteur réacteur générateur tracteur ordinateur conteneur compteur ascenseur détecteur radar
    transformateur propulseur accélérateur émetteur récepteur compresseur ventilateur climatiseur
    rotative foreuse moissonneuse mitrailleuse secteur
    """)

  private func isAnimal(_ index: Int) -> Bool { Self.animals.contains(reading.token(index)) }

  private static let animals = inBothNumbers(
    """
    animal bête chien chienne chat cheval jument poulain âne mule porc cochon truie agneau brebis bélier
    taureau veau génisse chameau dromadaire volaille poule poulet coq dinde canard oie pigeon oiseau vautour
    aigle poisson loup louve ours ourse cerf biche chevreuil sanglier renard lynx blaireau lièvre lapin rat
    éléphant éléphante rhinocéros hippopotame lion lionne léopard guépard hyène girafe zèbre buffle bison
    antilope gazelle singe gorille chimpanzé crocodile serpent tortue dauphin baleine orque cachalot requin
    phoque abeille ruche
    """)

  private static func inBothNumbers(_ list: String) -> WordTable<Bool> {
    var words: [(String, Bool)] = []
    for word in list.split(whereSeparator: \.isWhitespace) {
      words.append((String(word), true))
      words.append((NounLexicon.plural(of: String(word)), true))
    }
    return WordTable(words)
  }
}
