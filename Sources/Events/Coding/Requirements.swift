internal import Quantities
internal import Text

/// What a trigger asks of its object or subject: "prendre" takes a town, "enlever" people.
enum Requirements {
  /// Whether the words around bear the trigger out.
  static func areMet(
    by match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence, places: [Range<Int>]
  ) -> Bool {
    let trigger = match.trigger
    let people = roles.targets.contains { $0.isActor }
    // "douze peupliers ont été abattus": felled, and nobody killed.
    switch trigger.kind {
    case .killing, .massacre, .arrest, .abduction, .injury:
      if !people, sentence.isDoneToThing(match) { return false }
    default: break
    }
    switch (trigger.kind, trigger.isVerb) {
    case (.arrest, true):
      if match.group?.isReflexive == true { return false }
      // "une attaque a tué deux policiers et un civil interpellé par la police".
      if match.group?.tense == .participle,
        sentence.matches.contains(where: {
          $0.token < match.token && $0.trigger.kind.isFighting
        })
      {
        return false
      }
      if people || match.group?.isPassive == true { return true }
      return hasPersonAround(match, in: sentence)
    case (.abduction, true):
      if trigger.lemma == "kidnapper" || !trigger.after.isEmpty { return true }
      // "capturé Palma" is ground.
      return people && !takesGround(match, in: sentence, places: places)
    case (.capture, true)
    where trigger.lemma == "capturer"
      && roles.targets.contains {
        $0.isActor && $0.governor != .à && $0.governor != .de
          && sentence.range.contains($0.head)
      }:
      // "capturé Palma" is ground, a chief is a person.
      return true
    case (.capture, true) where trigger.lemma == "prendre" && isIdiom(match, in: sentence):
      return false
    case (.capture, true) where trigger.lemma == "occuper":
      return roles.agents.contains { $0.kind.isArmed || $0.entry != nil || $0.isState }
        && takesGround(match, in: sentence, places: places)
    case (.regain, true) where trigger.lemma == "libérer" && people:
      // People set free are a release.
      return true
    case (.capture, true) where trigger.lemma == "entrer":
      return roles.agents.contains { $0.kind.isArmed || $0.entry != nil }
        && match.group?.isPassive == false && takesGround(match, in: sentence, places: places)
    case (.capture, _), (.regain, _):
      if !trigger.after.isEmpty, !["prise", "tomber", "passer"].contains(trigger.lemma) {
        return true
      }
      if match.group?.isReflexive == true { return true }
      if trigger.lemma == "tomber" || trigger.lemma == "passer" {
        return subjectIsGround(match, in: sentence, places: places)
      }
      if trigger.lemma == "annexer" || trigger.lemma == "annexion" || trigger.lemma == "reconquérir"
        || trigger.lemma == "reconquête"
      {
        return true
      }
      return takesGround(match, in: sentence, places: places)
    case (.shooting, _):
      // "ont tiré en l'air".
      return !(match.token + 1..<match.token + 7).contains {
        sentence.range.contains($0) && air.contains(sentence.reading.token($0))
          && sentence.reading.token($0 - 1).isApostrophe
      }
    case (.killing, true):
      if DyingVerbs.ofLife.contains(trigger.lemma) { return true }
      if trigger.lemma == "abattre", isOfMachines(match, in: sentence) { return false }
      if isByNobody(match, roles: roles, in: sentence) { return false }
      return people || match.group?.isPassive == true || hasPersonAround(match, in: sentence)
    case (.protest, true) where trigger.lemma == "masser" || trigger.lemma == "converger":
      return roles.agents.contains {
        $0.kind == .protesters || $0.kind == .rioters || $0.kind.isCivil && ($0.count ?? 0) >= 10
      }
    case (.protest, true)
    where !trigger.after.isEmpty && trigger.lemma != "descendre" && trigger.lemma != "battre":
      // "bloquer une route": those who march, no army and no landslide.
      return roles.agents.contains { $0.kind.isCivil || $0.kind == .rioters }
    case (.shelling, false), (.mine, false), (.grenade, false):
      // "un dépôt de roquettes", "de quoi fabriquer des bombes": a weapon that nobody uses.
      return !weapons.contains(trigger.lemma) || !trigger.after.isEmpty
        || sentence.range.contains { uses.contains(sentence.reading.token($0)) }
    case (.movement, true):
      return match.group?.isPassive == false
        && (match.group?.isFinite == true || match.group?.isPerfect == true)
        && roles.agents.contains { $0.kind.isArmed || $0.entry != nil }
        && (!trigger.after.isEmpty || takesGround(match, in: sentence, places: places))
    case (.invasion, true):
      // "le territoire qu'elle a envahi".
      return !roles.targets.isEmpty || takesGround(match, in: sentence, places: places)
    case (.blockade, true) where roles.agents.first?.kind == .protesters:
      return true
    case (.blockade, true) where match.group?.isPassive == true:
      return subjectIsGround(match, in: sentence, places: places)
    case (.handover, true), (.blockade, true):
      let armed = { (phrase: Phrase) in
        phrase.kind.isArmed || phrase.entry != nil || phrase.isState
      }
      if match.group?.isPassive == true {
        return roles.targets.contains { armed($0) || $0.kind == .militaryTarget } || people
      }
      // "les camps … remettent en cause": given back by others only.
      if !trigger.before.isEmpty, match.group?.isPassive != true { return false }
      // "L'Espagne s'est retirée des manœuvres".
      if match.group?.isReflexive == true, roles.agents.allSatisfy(\.isState) {
        return !roles.agents.isEmpty && takesGround(match, in: sentence, places: places)
      }
      // "ont encerclé l'édifice": how an attack began.
      return roles.agents.contains(where: armed)
        && (trigger.lemma != "encercler" || takesGround(match, in: sentence, places: places))
    case (.agreement, true) where match.group?.tokens.count == 1 && !trigger.before.isEmpty:
      // "un cessez-le-feu de six mois, conclu en juin": how it came about.
      return false
    case (.agreement, _):
      return isAboutPeace(match, roles: roles, in: sentence)
    case (.epidemic, false) where trigger.after.isEmpty:
      return true
    case (.release, _):
      if people { return true }
      // "quatre otages ont été libérés".
      guard let group = match.group else { return false }
      return (sentence.subject(of: group, previous: nil) + sentence.objects(of: group))
        .contains { $0.kind == .hostages }
    case (.clash, true) where trigger.lemma == "combattre" || trigger.lemma == "riposter":
      return false
    case (.destruction, _), (.arson, true):
      return true
    case (.attack, true)
    where trigger.lemma == "viser" && sentence.reading.function(match.token + 1) == .à:
      // "visaient à susciter".
      return false
    case (.attack, true) where trigger.lemma == "prendre":
      // "le siège est pris d'assaut par ses partisans", "par les clients": a crowd, nobody armed.
      return !roles.agents.contains {
        !$0.kind.isArmed && $0.entry == nil
          && sentence.reading.function($0.tokens.lowerBound) == .possessive
      }
    case (.attack, true):
      // "s'attaquer à un problème".
      return match.group?.isReflexive != true || people
        || trigger.lemma == "infiltrer" || trigger.lemma == "introduire"
    case (.displacement, true)
    where !roles.targets.isEmpty && roles.targets.allSatisfy({ $0.kind.isArmed || $0.isState }):
      // "où des rebelles s'étaient réfugiés".
      return false
    case (.displacement, true)
    where trigger.lemma == "déplacer" && match.group?.isReflexive == false:
      // "ont été déplacés dans le fichier des absents": on paper.
      return !(match.token + 1..<match.token + 5).contains {
        sentence.range.contains($0) && papers.contains(sentence.reading.token($0))
      }
    case (.displacement, true)
    where trigger.lemma == "fuir" || trigger.lemma == "déplacer"
      || leaving.contains(trigger.lemma):
      return roles.targets.contains {
        $0.kind == .civilians || $0.kind == .persons || $0.kind == .displacedPeople
          || $0.kind == .missing
      } && (trigger.lemma != "déplacer" || isFlight(match, roles: roles, in: sentence))
    case (.displacement, true) where trigger.lemma == "échapper":
      return roles.targets.contains {
        ($0.kind == .civilians || $0.kind == .persons) && ($0.count ?? 0) >= 10
      }
    case (.massacre, true) where trigger.lemma == "exécuter":
      return people
    case (.killing, true)
    where trigger.lemma == "emporter" || trigger.lemma == "ensevelir"
      || trigger.lemma == "tomber":
      return people
    case (.killing, true) where trigger.lemma == "retrouver" || trigger.lemma == "découvrir":
      return people && match.group?.isPassive == true
    case (.accident, true) where falls.contains(trigger.lemma):
      return !roles.targets.contains { $0.isState } && !roles.agents.contains { $0.isState }
    case (.strike, true) where trigger.lemma == "frapper":
      return roles.agents.contains {
        $0.kind != .police && ($0.kind.isArmed || $0.entry != nil || $0.isState)
      }
        || sentence.phrases.contains { $0.kind.isMeans && $0.kind != .firearm && $0.kind != .blade }
    default:
      return true
    }
  }

  /// What names and figures are moved about in.
  private static let papers = WordTable<Bool>(
    words: """
      colonne colonnes catégorie catégories liste listes tableau tableaux rubrique rubriques fichier fichiers
      registre registres classement classements statistique statistiques
      """)

  /// Verbs of leaving that ask for people who leave home.
  private static let leaving: Set<String> = [
    "quitter", "abandonner", "déserter", "traverser", "franchir", "passer", "prendre",
  ]
  private static let falls: Set<String> = [
    "plonger", "basculer", "tomber", "chuter", "verser", "finir",
  ]

  /// "se sont déplacés vers Kadugli": in numbers and away, not to the polls.
  private static func isFlight(
    _ match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence
  ) -> Bool {
    guard match.group?.isReflexive == true else { return true }
    let clause = sentence.clause(of: match.token)
    return roles.targets.contains { ($0.count ?? 0) >= 10 }
      && clause.contains { $0 > match.token && away.contains(sentence.reading.token($0)) }
      && !clause.contains { gatherings.contains(sentence.reading.token($0)) }
  }

  private static let away = WordTable<Bool>(
    words: "vers localités localité camps camp sites site brousse forêt frontière zones")
  private static let gatherings = WordTable<Bool>(
    words:
      "urnes match stade concert festival obsèques spectateurs supporters supporteurs touristes")

  /// "ont été pris dans une embuscade", "pris pour cible".
  private static func isIdiom(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    (match.token + 1..<match.token + 5).contains {
      sentence.range.contains($0) && taken.contains(sentence.reading.token($0))
    }
  }

  private static let taken = WordTable<Bool>(
    words: "embuscade piège otage otages cible fuite feu panique retraite")
  private static let air = WordTable<Bool>(words: "air")
  private static let weapons: Set<String> = [
    "obus", "roquette", "missile", "bombe", "grenade", "eei", "ied",
  ]
  private static let uses = WordTable<Bool>(
    words: """
      tiré tirés tirée tirées tire tirent tirant tir tirs tombé tombés tombée tombées tombe tombent lancé
      lancés lancée lancées lance lancent lançant touché touchés touchée touchées touche touchent frappé
      frappés frappée frappées frappe frappes frappent atteint atteints atteinte visé visés visée visant
      tuant tué tués tuée tuées blessé blessés blessée blessées blessant morts mort explosé explose
      explosent explosant explosion explosions sauté saute déclenché déclenchée heurté actionné jeté jetée
      jetés jetées posé posée posées placée placé abattu abattus abattues intercepté interceptés détruit
      détruits détruite détruites attaque attaques attaqué attaquée attentat attentats fait pilonné
      """)

  /// "La foudre a tué quatre enfants": what kills is no one, and no weapon.
  private static func isByNobody(
    _ match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence
  ) -> Bool {
    guard let group = match.group, !group.isPassive, group.isFinite, !group.isReflexive,
      roles.agents.isEmpty, !roles.targets.isEmpty,
      roles.targets.allSatisfy({ $0.kind == .civilians || $0.kind == .persons })
    else { return false }
    let clause = sentence.clause(of: match.token)
    return !clause.contains {
      sentence.reading.function($0) == .pronoun || sentence.reading.function($0) == .otherSubject
        || sentence.reading.function($0) == .qui
        || sentence.reading.noun($0)?.isMeans == true
    } && sentence.reading.function(clause.lowerBound) != .et
  }

  /// "a abattu 121 appareils", "deux drones ont été abattus".
  private static func isOfMachines(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    guard let group = match.group else { return false }
    let reach =
      group.isPassive
      ? max(group.tokens.lowerBound - 5, sentence.range.lowerBound)..<group.tokens.lowerBound
      : (group.main + 1)..<min(group.main + 6, sentence.range.upperBound)
    return reach.contains { machines.contains(sentence.reading.token($0)) }
  }

  private static let machines = WordTable<Bool>(
    words: """
      appareil appareils drone drones missile missiles avion avions hélicoptère hélicoptères roquette
      roquettes engin engins arbre arbres bêtes animaux porcs vaches poulets volailles
      """)

  /// Whether an agreement ends or calms a conflict: ACLED's kind, not trade or climate.
  private static func isAboutPeace(
    _ match: ParsedSentence.Match, roles: Roles, in sentence: ParsedSentence
  ) -> Bool {
    // "une violation du cessez-le-feu", "garants de l'accord": one that was made before.
    if (1...5).contains(where: {
      let index = match.token - $0
      return sentence.range.contains(index) && breaches.contains(sentence.reading.token(index))
    }) {
      return false
    }
    if ["cessez", "trêve", "armistice", "échange"].contains(match.trigger.lemma) { return true }
    if (roles.agents + roles.targets).contains(where: {
      $0.kind == .rebels || $0.kind == .jihadists || $0.kind == .militia
        || ($0.entry != nil && !$0.isState)
    }) {
      return true
    }
    let clause = sentence.clause(of: match.token)
    return clause.contains { peace.contains(sentence.reading.token($0)) }
  }

  private static let breaches = WordTable<Bool>(
    words: """
      violation violations violé rupture respect garant garants garante garantes fin malgré
      application mise échec effondrement remise mois semaines jours ans années
      """)
  private static let peace = WordTable<Bool>(
    words: "paix cessez trêve armistice réconciliation désarmement prisonniers hostilités")

  /// "l'ont arrêté", "a tué Ahmad": a pronoun or a name for a person.
  private static func hasPersonAround(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    guard let group = match.group else { return true }
    if group.tense == .participle { return false }
    let before = (1...2).map { group.tokens.lowerBound - $0 }
    if before.contains(where: { index in
      sentence.range.contains(index)
        && (sentence.reading.token(index).isApostrophe
          || sentence.reading.function(index) == .definite)
        && (sentence.reading.function(index) == .definite
          || sentence.reading.function(index - 1) == .definite)
    }) {
      return true
    }
    let next = match.token + 1
    guard sentence.range.contains(next) else { return false }
    return sentence.reading.token(next).isCapitalised
  }
}
