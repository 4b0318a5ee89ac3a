internal import Text

/// What a day or the words around say is no news: old stories, sums, links to other articles.
extension CandidateReader {
  /// "Depuis 2012, le pays est en proie à des attaques": an open stretch of years is no event.
  func background(
    _ match: ParsedSentence.Match, date: ChosenDate?, in sentence: ParsedSentence
  ) -> Doubt.Refusal? {
    // "siège du gouvernement depuis la chute de X": what came before.
    if match.group == nil, let scene = sentence.scene(of: match), scene == .known,
      (1...3).contains(where: {
        sentence.range.contains(match.token - $0)
          && Self.since.contains(sentence.reading.token(match.token - $0))
      }), match.trigger.kind == .capture
    {
      return .background
    }
    // "plus de 200 soldats ont perdu la vie dans ce conflit": a sum.
    if match.trigger.kind.isConsequence, isOfWar(match, date: date, in: sentence) {
      return .statistics
    }
    if isLook(match, date: date, in: sentence) { return .background }
    guard let date, let interval = date.interval else { return nil }
    // "en 2022, le banditisme a tué 900 voyageurs": nobody did it on a day.
    if interval.precision == .year, match.trigger.kind == .killing, let group = match.group,
      !group.isPassive, group.isFinite, sentence.subject(of: group, previous: nil).isEmpty,
      !sentence.matches.contains(where: { !$0.trigger.kind.isConsequence })
    {
      return .statistics
    }
    // "Depuis le début de la crise, fin 2017, quelques attaques ont été perpétrées".
    if match.group == nil, Self.since.contains(sentence.reading.token(sentence.range.lowerBound)),
      NounForm.isPlural(sentence.reading.token(match.token), in: text),
      let publication = text.article.date, interval.latest < publication.adding(days: -60)
    {
      return .background
    }
    // "il y a dix ans, l'attentat faisait douze morts": a story.
    let verb = match.group ?? sentence.governingVerb(of: match)?.group
    if let publication = text.article.date, publication.year - interval.latest.year >= 3,
      verb?.tense == .imperfect
    {
      return .background
    }
    guard date.isOpen else { return nil }
    if interval.precision == .year || interval.days > 400 { return .background }
    // "depuis le début de l'année, plus de 2 000 personnes ont été tuées".
    if match.trigger.kind.isConsequence, interval.days > 30,
      sentence.reading.counts.contains(where: {
        $0.value >= 50 && abs($0.tokens.upperBound - match.token) <= 8
      })
    {
      return .statistics
    }
    // "le cessez-le-feu en vigueur depuis août".
    if match.trigger.kind == .agreement { return .background }
    // "628 rapts sont survenus depuis le début de l'année": a sum.
    if match.group == nil, interval.days > 30, match.trigger.kind != .epidemic,
      let count = sentence.reading.count(endingAt: match.token), count.value > 3
    {
      return .statistics
    }
    // "qui assiègent la ville depuis mai": a state of things.
    let isGoingOn = match.group?.tense == .present && interval.days >= 28
    return isGoingOn ? .background : nil
  }

  /// "dans Beyrouth bombardée", "un village incendié": how it looks, where neither a day nor somebody who did it nor
  /// a number follows.
  private func isLook(
    _ match: ParsedSentence.Match, date: ChosenDate?, in sentence: ParsedSentence
  ) -> Bool {
    guard let group = match.group, group.tense == .participle,
      Self.looks.contains(match.trigger.kind), match.token < sentence.range.upperBound
    else { return false }
    if let span = date?.span, let first = text.tokenRange(of: span).first, first > match.token,
      first - match.token <= 8
    {
      return false
    }
    let reading = sentence.reading
    if ((match.token + 1)..<(match.token + 7)).contains(where: { reading.function($0) == .par }) {
      return false
    }
    return !sentence.subject(of: group, previous: nil).contains { ($0.count ?? 0) > 1 }
      && !sentence.verbs.contains { $0.group.tense == .past && $0.group.main < match.token }
  }

  private static let looks: Set<TriggerKind> = [
    .bombing, .shelling, .arson, .destruction, .strike, .sabotage,
  ]

  /// "Lire aussi : …" up to the end of the sentence, unless a date speaks for it.
  func boilerplate(
    _ match: ParsedSentence.Match, date: ChosenDate?, in sentence: ParsedSentence
  ) -> Doubt.Refusal? {
    let range = sentence.range
    for index in range where index < match.token {
      guard Self.read.contains(sentence.reading.token(index)), range.contains(index + 1),
        Self.also.contains(sentence.reading.token(index + 1))
      else { continue }
      let hasDate = date?.span.map {
        $0.start > sentence.reading.token(index).start
      }
      if hasDate != true { return .boilerplate }
    }
    return nil
  }

  /// Whether a verb counts the dead of a whole war: "dans ce conflit", "le conflit a coûté la vie".
  ///
  /// The war is the subject or a complement of the same verb, and no day of its own makes it a happening. A war
  /// that another clause only names ("où la guerre dure depuis dix ans") says nothing of the dead.
  private func isOfWar(
    _ match: ParsedSentence.Match, date: ChosenDate?, in sentence: ParsedSentence
  ) -> Bool {
    guard !sentence.matches.contains(where: { $0.trigger.kind.isFighting }) else { return false }
    if let date, !date.isOpen, date.interval.map({ $0.days <= 31 }) ?? true { return false }
    return sentence.range.contains { index in
      Self.wars.contains(sentence.reading.token(index))
        && sentence.clauseNumber(index) == sentence.clauseNumber(match.token)
        && isTied(index, to: match, in: sentence)
    }
  }

  /// Whether a noun is the subject of a verb or hangs on it by a preposition, with no other verb between.
  private func isTied(
    _ noun: Int, to match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    let reading = sentence.reading
    let verb = match.group?.tokens ?? match.token..<(match.token + 1)
    let between =
      noun < verb.lowerBound
      ? (noun + 1)..<verb.lowerBound : verb.upperBound..<max(verb.upperBound, noun)
    guard !sentence.verbs.contains(where: { between.contains($0.group.main) }) else { return false }
    // "dans l'insurrection".
    let isElided = sentence.range.contains(noun - 1) && reading.token(noun - 1).isApostrophe
    let article = isElided ? noun - 2 : noun - 1
    let before = reading.function(article - 1)
    switch reading.function(article) {
    case .definite, .demonstrative:
      if before == .preposition || before == .par { return true }
      // "depuis le début de la guerre".
      if before == .de {
        return (2...4).contains {
          sentence.range.contains(article - $0)
            && Self.since.contains(reading.token(article - $0))
        }
      }
      return noun < verb.lowerBound && before?.isPreposition != true
    // "lors du conflit".
    case .de: return before == .preposition
    default: return false
    }
  }

  private static let wars = WordTable<Bool>(words: "conflit guerre insurrection rébellion")
  private static let since = WordTable<Bool>(words: "depuis avant")
  private static let read = WordTable<Bool>(words: "lire voir écouter regarder relire")
  private static let also = WordTable<Bool>(words: "aussi également plus surtout encore")
}
