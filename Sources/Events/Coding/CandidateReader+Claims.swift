internal import Text

/// Claims of responsibility and accusations.
extension CandidateReader {
  /// Reads who claims an attack, who is accused of one, and who is blamed in other words.
  func readClaims(
    _ sentence: ParsedSentence, lastSubject: Phrase?, into result: inout Result
  ) {
    for match in sentence.matches where match.trigger.kind == .claim {
      guard let group = match.group, group.isFinite, !group.isPassive, !group.isNegated,
        let agent = sentence.subject(of: group, previous: lastSubject).first(where: \.isActor),
        !agent.tokens.contains(where: { Self.none.contains(sentence.reading.token($0)) })
      else { continue }
      result.claims.append(Claim(sentence: sentence.reading.number, agent: agent))
    }
    for verb in sentence.verbs
    where verb.kind == .accusing && verb.group.isFinite && !verb.group.isNegated {
      let accused =
        verb.group.isPassive
        ? sentence.subject(of: verb.group, previous: lastSubject) : sentence.objects(of: verb.group)
      guard let agent = accused.first(where: { $0.kind.isArmed || $0.entry != nil || $0.isState })
      else { continue }
      result.claims.append(
        Claim(sentence: sentence.reading.number, agent: agent, isAccusation: true))
    }
    if let agent = blamed(in: sentence) {
      result.claims.append(
        Claim(sentence: sentence.reading.number, agent: agent, isAccusation: true))
    }
  }

  /// "a mis en cause les dissidents", "pointe du doigt l'armée", "attribue l'attaque aux rebelles".
  private func blamed(in sentence: ParsedSentence) -> Phrase? {
    let reading = sentence.reading
    guard
      let blame = sentence.range.first(where: { index in
        if Self.blames.contains(reading.token(index)) {
          return (1...6).contains {
            sentence.range.contains(index - $0)
              && Self.blaming.contains(reading.token(index - $0))
          }
        }
        return attributes(index, in: sentence)
      })
    else { return nil }
    let isTo = !Self.blames.contains(reading.token(blame))
    return sentence.phrases.first {
      $0.tokens.lowerBound > blame && $0.tokens.lowerBound <= blame + 8
        && ($0.kind.isArmed || $0.entry != nil || $0.isState)
        && ($0.governor == (isTo ? .à : nil) || !isTo && $0.governor == .de)
    }
  }

  /// Whether a verb lays something at somebody's door: "attribue", "a imputé"; "attribuée" is a noun's.
  private func attributes(_ index: Int, in sentence: ParsedSentence) -> Bool {
    guard let form = Self.attributing[sentence.reading.token(index)] else { return false }
    return form.tense != .pastParticiple || sentence.reading.auxiliary(index - 1)?.verb == .have
  }

  /// Words that may tell in a sentence of their own who did what was told before: for a first glance.
  static let accusations = WordTable<Bool>(
    VerbLexicon.forms(of: .accusing).map { ($0, true) }
      + (blameWords + blamedVerbs.flatMap { Conjugation.forms(of: $0).map(\.text) }).map {
        ($0, true)
      })

  private static let blameWords = ["cause", "doigt", "main"]
  private static let blamedVerbs = ["attribuer", "imputer"]
  private static let blames = WordTable<Bool>(blameWords.map { ($0, true) })
  private static let blaming = WordTable<Bool>(
    words: "mis met mettent mettant pointé pointe pointent montré montrent voit voient vu")
  private static let attributing = WordTable<VerbForm>(
    blamedVerbs.flatMap { verb in
      Conjugation.forms(of: verb).map { ($0.text, $0.form) }
    })

  /// "Aucun groupe n'a revendiqué l'enlèvement": nobody's deed.
  private static let none = WordTable<Bool>(words: "aucun aucune nul nulle personne")
}
