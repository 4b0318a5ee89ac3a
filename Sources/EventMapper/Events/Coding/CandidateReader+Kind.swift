import NewsText

/// What a trigger tells in its sentence, and with which weapons.
extension CandidateReader {
  /// What the trigger tells, once its object is known: towns are freed from rebels, hostages set free.
  func kind(
    of match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence
  ) -> TriggerKind {
    if match.trigger.lemma == "libérer", roles.targets.contains(where: \.isActor) {
      return .release
    }
    // "fauchant onze passants": what the bomb did.
    if match.trigger.lemma == "faucher", match.group?.tense == .gerund { return .killing }
    // "des manifestants ont assiégé le siège du gouvernement".
    if match.trigger.kind == .blockade || match.trigger.kind == .invasion,
      roles.agents.first?.kind == .protesters
    {
      return .protest
    }
    // "un drone a heurté un cortège": no accident.
    if match.trigger.kind == .accident, match.group?.isPassive == false,
      sentence.phrases.contains(where: {
        $0.kind.isMeans && $0.kind != .firearm && $0.governor == nil && $0.head < match.token
          && Self.flying.contains(sentence.reading.token($0.head))
      })
    {
      return .strike
    }
    // "un entrepôt a brûlé": nobody lit it.
    if match.trigger.lemma == "brûler", match.trigger.kind == .arson,
      match.group?.isPassive == false, roles.targets.isEmpty,
      !roles.agents.contains(where: \.isActor)
    {
      return .fire
    }
    // A chief of the rebels is arrested by the army, soldiers are taken by the rebels.
    if match.trigger.lemma == "capturer", let taken = roles.targets.first(where: \.isActor) {
      let isByState = roles.agents.contains {
        $0.isState || $0.kind == .military || $0.kind == .police
      }
      let isOutlaw =
        taken.kind == .suspects || taken.kind == .officials
        || taken.kind.isArmed
          && taken.kind != .military && taken.kind != .police && taken.kind != .peacekeepers
      return isByState || roles.agents.isEmpty && isOutlaw ? .arrest : .abduction
    }
    // "l'armée prend le contrôle du pays": its own.
    if match.trigger.kind == .capture, match.trigger.lemma == "prendre",
      roles.agents.contains(where: { $0.kind == .military }),
      [Self.control, Self.country].allSatisfy({ words in
        (match.token..<match.token + 6).contains {
          sentence.range.contains($0) && words.contains(sentence.reading.token($0))
        }
      })
    {
      return .coup
    }
    return match.trigger.kind
  }

  private static let flying = WordTable<Bool>(
    words: "drone drones missile missiles obus roquette roquettes")
  private static let control = WordTable<Bool>(words: "contrôle")
  private static let country = WordTable<Bool>(words: "pays")

  /// The weapons that the clause names, and those of the whole sentence when the clause names none.
  func means(
    of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Set<NounClass> {
    func means(in range: Range<Int>) -> Set<NounClass> {
      Set(
        range.compactMap { index in
          // "base aérienne": no weapon.
          if Self.aerial.contains(sentence.reading.token(index)), range.contains(index - 1),
            Self.ofAir.contains(sentence.reading.token(index - 1))
          {
            return nil
          }
          // "au fond de la mine de X": a pit.
          if Self.mines.contains(sentence.reading.token(index)),
            sentence.range.contains(where: { Self.pits.contains(sentence.reading.token($0)) })
          {
            return nil
          }
          return sentence.reading.noun(index)
        }.filter(\.isMeans))
    }
    var found = means(in: sentence.clause(of: match.token))
    if found.isEmpty, match.trigger.kind != .clash, match.trigger.kind != .ambush {
      found = means(in: sentence.range)
    }
    // "des avions ont bombardé": what flies is the weapon here.
    if Self.fromAir.contains(match.trigger.kind),
      sentence.phrases.contains(where: {
        ($0.kind == .craft || $0.kind == .military)
          && Self.planes.contains(sentence.reading.token($0.head))
          && ($0.head < match.token && $0.governor == nil || $0.governor == .par
            || $0.governor == .de && $0.head - match.token <= 3)
      })
    {
      found.insert(.aircraft)
    }
    if match.trigger.lemma == "attentat",
      sentence.range.contains(match.token + 2),
      sentence.reading.token(match.token + 1).isHyphen
    {
      found.insert(.suicide)
    }
    return found
  }

  private static let fromAir: Set<TriggerKind> = [.attack, .strike, .bombing, .shelling]
  private static let planes = WordTable<Bool>(
    words: "avion avions hélicoptère hélicoptères bombardier bombardiers aviation")
  private static let mines = WordTable<Bool>(words: "mine mines")
  private static let pits = WordTable<Bool>(
    words:
      "mineur mineurs fond galerie galeries charbon grisou houille or cuivre cobalt orpailleurs")
  private static let aerial = WordTable<Bool>(words: "aérien aérienne aériens aériennes")
  private static let ofAir = WordTable<Bool>(
    words: """
      base bases espace trafic compagnie compagnies défense défenses transport transports ligne lignes
      armée
      """)
}
