internal import Quantities
internal import Text

/// The date of an event and whether the clause itself gives it.
struct ChosenDate: Sendable {
  let interval: DateInterval?
  /// nil for a date that was not read from a mention.
  let span: TextSpan?
  /// Whether the event's own sentence says it.
  let isOwn: Bool
  let rule: String
  /// Whether the words look ahead: the event is planned.
  var isFuture = false
  /// Whether the words open a stretch: "depuis 2012".
  var isOpen = false
}

/// Binds dates to events.
struct DateChooser: Sendable {
  let text: AnalysedText
  /// The dates of the text in order.
  let dates: [(span: TextSpan, mention: DateMention)]

  init(text: AnalysedText, mentions: [Mention]) {
    self.text = text
    dates = mentions.compactMap {
      if case .date(let date) = $0.content { ($0.span, date) } else { nil }
    }
  }

  /// Returns the dates inside a span.
  ///
  /// - Complexity: O(log n).
  func dates(in span: TextSpan) -> ArraySlice<(span: TextSpan, mention: DateMention)> {
    dates[dates.indices(beginningIn: span, spanOf: \.span)]
  }

  /// Returns the date of a trigger by the words of its own sentence; nil where there is none.
  ///
  /// The nearest dates are looked at first, on both sides, and none that distance alone makes worse than the best.
  ///
  /// - Complexity: O(the dates nearer than the one that is chosen).
  func date(of match: ParsedSentence.Match, in sentence: ParsedSentence, _ noted: SentenceDates)
    -> ChosenDate?
  {
    let clause = sentence.clause(of: match.token)
    var best: (cost: Int, index: Int)?
    func look(at index: Int) {
      guard let cost = cost(of: noted.dates[index], for: match, clause, in: sentence, noted) else {
        return
      }
      // Of two as good the first one in the text.
      if best.map({ (cost, index) < ($0.cost, $0.index) }) ?? true { best = (cost, index) }
    }
    let after = noted.firstDate(from: match.token)
    for index in noted.dates[..<after].indices.reversed() {
      if let best, match.token - noted.dates[index].last + 2 > best.cost { break }
      look(at: index)
    }
    for index in noted.dates[after...].indices {
      if let best, noted.dates[index].first - match.token > best.cost { break }
      look(at: index)
    }
    guard let best else {
      return recent(match, clause, in: sentence, noted) ?? announced(match, in: sentence, noted)
    }
    let date = noted.dates[best.index]
    return ChosenDate(
      interval: date.mention.interval, span: date.span, isOwn: true, rule: "date.clause",
      isFuture: date.mention.isFuture, isOpen: date.mention.isOpen)
  }

  /// How far a date is from a trigger, in tokens and what divides them; nil for one that cannot be its date.
  private func cost(
    of date: SentenceDates.Noted, for match: ParsedSentence.Match, _ clause: Range<Int>,
    in sentence: ParsedSentence, _ noted: SentenceDates
  ) -> Int? {
    let (first, last) = (date.first, date.last)
    if isBoundToReport(date, of: match, in: sentence)
      || date.boundNoun.map({ $0 > match.token }) ?? false
    {
      return nil
    }
    // A colon or semicolon between: another statement's day.
    let between = min(first, match.token)..<max(last, match.token)
    if !isHeader(first..<(last + 1), of: sentence),
      let wall = SentenceDates.first(noted.walls, in: between),
      (date.mention.interval?.days ?? 99) > 7
        || !isHeadline(before: wall, of: match, noted)
    {
      return nil
    }
    let isOfOtherClause = date.clause != sentence.clauseNumber(match.token)
    // "qui persiste malgré la dissolution du groupe en 2017".
    if date.mention.interval?.precision == .year, first - match.token > 12, isOfOtherClause,
      SentenceDates.first(noted.despites, in: between) != nil
    {
      return nil
    }
    // "a eu lieu à X, où les attaques se multiplient depuis janvier".
    if date.mention.isOpen, first > match.token, isOfOtherClause { return nil }
    var cost = first > match.token ? first - match.token : match.token - last + 2
    guard !clause.overlaps(first..<(last + 1)) else { return cost }
    cost += 12
    // "a attribué l'attaque à ceux qui ont rejeté l'accord signé en 2016": the clause of another's day; but
    // "a bombardé un hangar occupé par des miliciens, ce 12 mars": a comma hands it back.
    let isSetOff = (first - 2..<first).contains {
      $0 > match.token && text.tokens[$0].isMark(",")
    }
    if !isSetOff,
      date.triggersBefore.contains(where: {
        $0.token > match.token + 3 && $0.kind != match.trigger.kind
      })
    {
      return nil
    }
    // Another event's clause has it.
    if noted.kinds[date.clause]?.contains(where: { $0 != match.trigger.kind }) == true {
      cost += 10
    }
    return cost
  }

  /// "Collision au large de X : deux marins ont disparu samedi": what stands before the colon is told after it.
  private func isHeadline(
    before wall: Int, of match: ParsedSentence.Match, _ noted: SentenceDates
  ) -> Bool {
    text.tokens[wall].isMark(":") && match.token < wall && match.group == nil
      && noted.firstFinite >= wall
  }

  /// "a annoncé samedi avoir repris la ville", "a annoncé mardi l'arrestation de": with no other day, the
  /// day of the announcement in the same clause.
  private func announced(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence, _ noted: SentenceDates
  ) -> ChosenDate? {
    let clause = sentence.clauseNumber(match.token)
    guard let verb = SentenceDates.last(noted.reporting, before: match.token),
      sentence.clauseNumber(verb) == clause, let index = noted.firstInClause[clause],
      noted.dates[index].first < match.token
    else { return nil }
    let date = noted.dates[index]
    return ChosenDate(
      interval: date.mention.interval, span: date.span, isOwn: true, rule: "date.announced")
  }

  /// Whether a stretch of text speaks of more than a year.
  func date(coveringLongTime span: TextSpan) -> Bool {
    dates(in: span).contains { $0.mention.isOpen && ($0.mention.interval?.days ?? 0) > 60 }
  }

  /// "- 12 mai 2011 : deux ingénieurs sont enlevés": the day of what a list tells after it.
  private func isHeader(_ tokens: Range<Int>, of sentence: ParsedSentence) -> Bool {
    tokens.lowerBound - sentence.range.lowerBound <= 2
      && sentence.range.contains(tokens.upperBound) && text.tokens[tokens.upperBound].isMark(":")
  }

  /// Whether a date belongs to a verb of saying: "a indiqué mercredi", "mardi, a annoncé".
  private func isBoundToReport(
    _ date: SentenceDates.Noted, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    if date.isOfStatement { return true }
    return date.reportsBefore.contains { verb in
      guard verb != match.token else { return false }
      // "affirment avoir repris vendredi": the nearer verb's.
      if match.group != nil, verb < match.token, match.token < date.first { return false }
      if date.first - verb <= 3 { return true }
      // "a indiqué le ministère mercredi": only the speaker between.
      return date.clause == sentence.clauseNumber(verb)
        && sentence.clauseNumber(match.token) != sentence.clauseNumber(verb)
    }
  }

  // MARK: "récemment"

  /// "récents", "récemment", "ces dernières semaines": the two weeks that end the day before publication.
  ///
  /// > Reference: ours; ACLED reads "recently" as the week or the month of the report with a lower time
  /// > precision (Codebook 2024, "Time precision").
  private func recent(
    _ match: ParsedSentence.Match, _ clause: Range<Int>, in sentence: ParsedSentence,
    _ noted: SentenceDates
  ) -> ChosenDate? {
    let near =
      max(
        sentence.range.lowerBound, match.token - 3)..<min(
        sentence.range.upperBound, match.token + 4)
    guard
      near.contains(where: { Self.recentNear.contains(text.tokens[$0]) })
        || SentenceDates.first(noted.recents, in: clause) != nil
        || noted.recents.first == sentence.range.lowerBound
    else { return nil }
    guard let publication = text.article.date else {
      return ChosenDate(interval: nil, span: nil, isOwn: true, rule: "date.recent")
    }
    return ChosenDate(
      interval: DateInterval(
        earliest: publication.adding(days: -14), latest: publication.adding(days: -1),
        precision: .week),
      span: nil, isOwn: true, rule: "date.recent")
  }

  private static let recentNear = WordTable<Bool>(words: "récents récent récente récentes")
}
