internal import Places
internal import Text

/// Names of places that tell where something else was.
extension PlaceChooser {
  /// "à la frontière avec X".
  func isAcrossTheBorder(_ token: Int, in sentence: ParsedSentence) -> Bool {
    (1...2).contains { sentence.reading.function(token - $0) == .avec }
      && (2...4).contains {
        sentence.range.contains(token - $0)
          && Self.borders.contains(sentence.reading.token(token - $0))
      }
  }

  /// "le port de la mer Noire": which one, the words before say.
  func isShore(_ token: Int, in sentence: ParsedSentence) -> Bool {
    (1...4).contains {
      sentence.range.contains(token - $0)
        && Self.shores.contains(sentence.reading.token(token - $0))
    }
  }

  private static let shores = WordTable<Bool>(words: "port ports côte côtes station plage")
  static func isBorder(_ index: Int, _ text: AnalysedText) -> Bool {
    borders.contains(text.tokens[index])
  }

  private static let borders = WordTable<Bool>(words: "frontière frontières")

  /// "depuis le 15 août, jour de la chute de X", "depuis la prise de X": what the day is called by.
  func isOfAnotherDay(
    _ token: Int, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    let reading = sentence.reading
    guard sentence.range.contains(token - 1),
      reading.function(token - 1) == .de || reading.token(token - 1).isApostrophe
    else { return false }
    for back in 2...7 {
      let index = token - back
      guard sentence.range.contains(index), index != match.token, !reading.isWall(index),
        !reading.isComma(index)
      else { return false }
      if Self.days.contains(reading.token(index)) { return reading.function(index + 1) == .de }
      // "depuis la colline de X" is where they shot from.
      if Self.bounds.contains(reading.token(index)) {
        return (index + 1..<token).contains {
          TriggerLexicon.readings(reading.token($0)) != nil
            || Self.turns.contains(reading.token($0))
        }
      }
    }
    return false
  }

  private static let days = WordTable<Bool>(
    words: "date jour lendemain veille surlendemain anniversaire")
  private static let bounds = WordTable<Bool>(words: "depuis avant")
  private static let turns = WordTable<Bool>(
    words: "chute indépendance élection fondation création")

  /// "selon l'Observatoire de X".
  func isSource(_ token: Int, in sentence: ParsedSentence) -> Bool {
    let before = sentence.wordBefore(token)
    return sentence.reading.function(before) == .selon
      || sentence.reading.function(before) == .preposition
        && Self.after.contains(sentence.reading.token(before))
        && sentence.reading.token(max(before - 1, sentence.range.lowerBound)).isApostrophe
  }

  /// "des habitants qui ont fui pour se réfugier à X": where they came to, not what they fled.
  func isRefuge(
    _ token: Int, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    (1...4).contains {
      let index = token - $0
      return sentence.range.contains(index) && index > match.token
        && Self.refuge.contains(sentence.reading.token(index))
    }
  }

  private static let refuge = WordTable<Bool>(
    words: """
      réfugier réfugié réfugiés réfugiée réfugiées réfugient réfugiaient transporté transportés transportée
      transportées transféré transférés transférée transférées hospitalisé hospitalisés hospitalisée
      """)

  /// "le gouvernorat, surnommé « la Maison-Blanche »".
  func isNickname(_ token: Int, in sentence: ParsedSentence) -> Bool {
    var index = token - 1
    while sentence.range.contains(index),
      sentence.reading.token(index).isQuote || sentence.reading.token(index).isApostrophe
        || sentence.reading.function(index)?.isDeterminer == true
    {
      index -= 1
    }
    return sentence.range.contains(index) && Self.named.contains(sentence.reading.token(index))
  }

  /// "malgré les accords de paix de X": where it was signed, unless the signing is what is told.
  func isOfTreaty(
    _ token: Int, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    guard match.trigger.kind != .agreement, sentence.reading.function(token - 1) == .de else {
      return false
    }
    for back in 2...5 {
      let index = token - back
      guard sentence.range.contains(index), index != match.token,
        !sentence.reading.isComma(index), !sentence.reading.isWall(index)
      else { return false }
      if Self.treaties.contains(sentence.reading.token(index)) { return true }
    }
    return false
  }

  /// "les Forces de libération (FNL) du Burundi", "les rebelles du Tchad": whose they are.
  func isOfActor(_ token: Int, in sentence: ParsedSentence) -> Bool {
    guard sentence.reading.function(token - 1) == .de, sentence.range.contains(token - 2) else {
      return false
    }
    let before = sentence.reading.token(token - 2)
    if before.isMark(")") || before.isQuote || before.isAllCapitals { return true }
    return sentence.phrases.contains {
      $0.head < token && $0.tokens.contains(token)
        && ($0.kind.isArmed || $0.entry != nil || $0.kind == .organisation)
    }
  }

  private static let after = WordTable<Bool>(words: "après")
  private static let named = WordTable<Bool>(
    words: """
      surnommé surnommée surnommés surnommées baptisé baptisée baptisés baptisées appelé appelée appelés
      appelées dénommé dénommée dénommés intitulé intitulée
      """)
  private static let treaties = WordTable<Bool>(
    words: """
      accord accords traité traités sommet conférence pourparlers négociations protocole déclaration
      processus convention conventions
      """)

  /// "un train reliant Lyon à Grenoble", "le vol parti de Paris": the ends of a way.
  func isOnTheWay(_ token: Int, in sentence: ParsedSentence) -> Bool {
    (1...5).contains {
      let index = token - $0
      return sentence.range.contains(index) && Self.isWay(index, text)
    } || isTitle(token, in: sentence)
  }

  static func isWay(_ index: Int, _ text: AnalysedText) -> Bool {
    if ways.contains(text.tokens[index]) || homes.contains(text.tokens[index]) { return true }
    // "venus d'Algérie", "parties de Tombouctou".
    return comers.contains(text.tokens[index]) && index + 1 < text.tokens.count
      && FunctionWord.table[text.tokens[index + 1]] == .de
  }

  /// "un homme domicilié à X": where somebody is at home.
  private static let homes = WordTable<Bool>(
    words: """
      domicilié domiciliée domiciliés domiciliées résidant demeurant hospitalisé hospitalisée hospitalisés
      """)

  /// "ont été évacués vers X": where the hurt were taken.
  func isTakenThere(
    _ token: Int, from match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    guard match.trigger.kind != .displacement, match.trigger.kind != .movement else { return false }
    return (max(token - 8, match.token + 1)..<max(token, match.token + 1)).contains {
      sentence.range.contains($0) && Self.takings.contains(sentence.reading.token($0))
    }
  }

  /// "à X, entre Y et Z": X is the place, the others say where it lies.
  func isLyingBetween(_ ends: ResolvedToponym, _ spot: ResolvedToponym) -> Bool {
    guard ends.mention.relation == .between, spot.mention.relation != .between, rank(spot) <= 1,
      let last = text.tokenRange(of: spot.mention.span).last,
      let first = text.tokenRange(of: ends.mention.span).first, first > last
    else { return false }
    // The other end may stand first.
    return (last + 1..<min(last + 4, first)).contains {
      FunctionWord.table[text.tokens[$0]] == .entre
    } && first - last <= 8
  }

  private static let takings = WordTable<Bool>(
    words: """
      évacué évacuée évacués évacuées transporté transportée transportés transportées transféré transférée
      fuite fuyant repliés repliée repartis reparti repartant direction emmenés emmenées emmenant transférés
      transférées conduit conduite conduits conduites acheminé acheminés héliporté héliportés
      """)

  /// "X a été le théâtre d'une attaque", "X est tombée": the name that opens the sentence is the scene.
  func isScene(
    _ toponym: ResolvedToponym, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    let reading = sentence.reading
    guard let first = text.tokenRange(of: toponym.mention.span).first, first < match.token,
      first - sentence.range.lowerBound <= 2,
      toponym.mention.relation == .none
        || first == sentence.range.lowerBound,
      (sentence.range.lowerBound..<first).allSatisfy({
        reading.function($0)?.isDeterminer == true || reading.token($0).isApostrophe
          || reading.noun($0) == .settlement || reading.function($0) == .de
      })
    else { return false }
    if match.trigger.kind == .capture,
      match.trigger.lemma == "tomber" || match.trigger.lemma == "passer"
    {
      return true
    }
    return (first..<match.token).contains { Self.theatres.contains(reading.token($0)) }
  }

  private static let theatres = WordTable<Bool>(words: "théâtre scène cadre")

  /// "le bateau « Tombouctou »": the name of a thing.
  func isTitle(_ token: Int, in sentence: ParsedSentence) -> Bool {
    guard sentence.range.contains(token - 2), text.tokens[token - 1].isQuote else { return false }
    return sentence.reading.noun(token - 2) != nil
  }

  private static let ways = WordTable<Bool>(
    words: """
      reliant relie relient reliait reliaient ralliant ralliait desservant desservait joignant provenance
      destination rejoignant revenait provenait provenaient provient venait liaison rejoindre regagner rallier gagner relier
      """)
  private static let comers = WordTable<Bool>(
    words: """
      venu venus venue venues venant originaire originaires parti partis partie parties arrivé arrivés
      arrivée arrivées rentré rentrés natif native natifs natives
      """)
}
