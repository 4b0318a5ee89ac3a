internal import Quantities
internal import Text

/// What a trigger tells in its sentence, and with which weapons.
extension CandidateReader {
  /// What the trigger tells, once its object is known: towns are freed from rebels, hostages set free.
  func kind(
    of match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence
  ) -> TriggerKind {
    if match.trigger.lemma == "libérer", roles.targets.contains(where: \.isActor) {
      return .release
    }
    // "une bombe a explosé, fauchant onze passants": what the bomb did; a lorry does it by accident.
    if match.trigger.lemma == "faucher", match.group?.tense == .gerund,
      isOfWeapon(match, in: sentence)
    {
      return .killing
    }
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

  /// Whether a weapon or a strike is what did it: the subject of the verb that a gerund hangs on, or what that verb
  /// tells.
  private func isOfWeapon(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    guard
      let leader = sentence.verbs.last(where: {
        $0.group.main < match.token && ($0.group.isFinite || $0.group.isPerfect)
      })
    else { return false }
    let clause = sentence.clauseNumber(leader.group.main)
    return sentence.matches.contains {
      $0.token < match.token && sentence.clauseNumber($0.token) == clause
        && $0.trigger.kind.isConflict && !$0.trigger.kind.isConsequence
    }
      || sentence.phrases.contains {
        $0.kind.isMeans && $0.governor == nil
          && $0.tokens.upperBound <= leader.group.tokens.lowerBound
          && sentence.clauseNumber($0.head) == clause
      }
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
          if isPit(index, for: match, in: sentence) { return nil }
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

  /// Whether a "mine" is a pit, as its own words say: "une mine d'or", "au fond de la mine", "dans une mine", or
  /// those who die there are miners.
  private func isPit(
    _ index: Int, for match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    let reading = sentence.reading
    guard Self.mines.contains(reading.token(index)) else { return false }
    if reading.function(index + 1) == .de {
      let next = sentence.range.contains(index + 2) && reading.token(index + 2).isApostrophe ? 3 : 2
      if sentence.range.contains(index + next), Self.ores.contains(reading.token(index + next)) {
        return true
      }
    }
    // "de la mine", "d'une mine", "de mine".
    var before = index - 1
    while sentence.range.contains(before),
      reading.function(before)?.isDeterminer == true || reading.token(before).isApostrophe
        || Adjectives.beforeNoun.contains(reading.token(before))
    {
      before -= 1
    }
    if sentence.range.contains(before) {
      if Self.inside.contains(reading.token(before)) { return true }
      if reading.function(before) == .de, sentence.range.contains(before - 1),
        Self.shafts.contains(reading.token(before - 1))
      {
        return true
      }
    }
    return match.trigger.kind != .mine
      && sentence.phrases.contains {
        Self.miners.contains(reading.token($0.head)) && ($0.count != nil || $0.governor == nil)
      }
  }

  private static let inside = WordTable<Bool>(words: "dans")
  private static let fromAir: Set<TriggerKind> = [.attack, .strike, .bombing, .shelling]
  private static let planes = WordTable<Bool>(
    words: "avion avions hélicoptère hélicoptères bombardier bombardiers aviation")
  private static let mines = WordTable<Bool>(words: "mine mines")
  private static let ores = WordTable<Bool>(
    words: """
      charbon houille or cuivre cobalt fer étain coltan diamant diamants argent zinc uranium nickel sel lignite
      manganèse bauxite lithium platine jade émeraudes potasse ardoise
      """)
  private static let shafts = WordTable<Bool>(
    words: "fond galerie galeries puits boyau boyaux entrée toit effondrement éboulement coup")
  private static let miners = WordTable<Bool>(
    words: "mineur mineurs orpailleur orpailleurs creuseur creuseurs")
  private static let aerial = WordTable<Bool>(words: "aérien aérienne aériens aériennes")
  private static let ofAir = WordTable<Bool>(
    words: """
      base bases espace trafic compagnie compagnies défense défenses transport transports ligne lignes
      armée
      """)
}
