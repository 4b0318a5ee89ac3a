import NewsText

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
  private func dates(in span: TextSpan) -> ArraySlice<(span: TextSpan, mention: DateMention)> {
    dates[dates.indices(beginningIn: span, spanOf: \.span)]
  }

  /// Returns the date of a trigger by the words of its own sentence; nil where there is none.
  func date(of match: ParsedSentence.Match, in sentence: ParsedSentence) -> ChosenDate? {
    let span = sentence.reading.span
    let clause = sentence.clause(of: match.token)
    var best: (cost: Int, date: (span: TextSpan, mention: DateMention))?
    for date in dates(in: span) {
      let tokens = text.tokenRange(of: date.span)
      guard let first = tokens.first, let last = tokens.last else { continue }
      if isBoundToReport(tokens, of: match, in: sentence)
        || isBoundToNoun(tokens, of: match, in: sentence)
      {
        continue
      }
      // A colon or semicolon between: another statement's day.
      let between = min(first, match.token)..<max(last, match.token)
      if !isHeader(tokens, of: sentence),
        let wall = between.first(where: {
          text.tokens[$0].isMark(":") || text.tokens[$0].isMark(";")
        }),
        (date.mention.interval?.days ?? 99) > 7
          || !isHeadline(before: wall, of: match, in: sentence)
      {
        continue
      }
      // "qui persiste malgré la dissolution du groupe en 2017".
      if date.mention.interval?.precision == .year, first - match.token > 12,
        sentence.clauseNumber(first) != sentence.clauseNumber(match.token),
        between.contains(where: { Self.despite.contains(text.tokens[$0]) })
      {
        continue
      }
      // "a eu lieu à X, où les attaques se multiplient depuis janvier".
      if date.mention.isOpen, first > match.token,
        sentence.clauseNumber(first) != sentence.clauseNumber(match.token)
      {
        continue
      }
      var cost = first > match.token ? first - match.token : match.token - last + 2
      if !clause.overlaps(tokens) {
        cost += 12
        // "a attribué l'attaque à ceux qui ont rejeté l'accord signé en 2016": the clause of another's day; but
        // "a bombardé un hangar occupé par des miliciens, ce 12 mars": a comma hands it back.
        let isSetOff = (first - 2..<first).contains {
          $0 > match.token && text.tokens[$0].isMark(",")
        }
        if !isSetOff,
          sentence.matches.contains(where: {
            $0.token > match.token + 3 && $0.token < first && first - $0.token <= 6
              && !$0.trigger.kind.isConsequence && $0.trigger.kind != match.trigger.kind
              && sentence.clauseNumber($0.token) == sentence.clauseNumber(first)
          })
        {
          continue
        }
        // Another event's clause has it.
        if sentence.matches.contains(where: {
          $0.token != match.token && sentence.clauseNumber($0.token) == sentence.clauseNumber(first)
            && $0.trigger.kind != match.trigger.kind && !$0.trigger.kind.isConsequence
        }) {
          cost += 10
        }
      }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, date) }
    }
    guard let (_, date) = best else {
      return recent(match, in: sentence) ?? announced(match, in: sentence)
    }
    return ChosenDate(
      interval: date.mention.interval, span: date.span, isOwn: true, rule: "date.clause",
      isFuture: date.mention.isFuture, isOpen: date.mention.isOpen)
  }

  /// "Collision au large de X : deux marins ont disparu samedi": what stands before the colon is told after it.
  private func isHeadline(
    before wall: Int, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    text.tokens[wall].isMark(":") && match.token < wall && match.group == nil
      && !sentence.verbs.contains { $0.group.main < wall && $0.group.isFinite }
  }

  /// "a annoncé samedi avoir repris la ville", "a annoncé mardi l'arrestation de": with no other day, the
  /// day of the announcement in the same clause.
  private func announced(
    _ match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> ChosenDate? {
    let span = sentence.reading.span
    for date in dates(in: span) where !date.mention.isFuture {
      guard let first = text.tokenRange(of: date.span).first, first < match.token,
        sentence.clauseNumber(first) == sentence.clauseNumber(match.token),
        let verb = sentence.verbs.last(where: {
          $0.group.main < match.token && $0.kind == .reporting
        }),
        sentence.clauseNumber(verb.group.main) == sentence.clauseNumber(match.token)
      else { continue }
      return ChosenDate(
        interval: date.mention.interval, span: date.span, isOwn: true, rule: "date.announced")
    }
    return nil
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

  /// "malgré la signature, le 4 décembre, des accords": the day of the noun before the comma.
  private func isBoundToNoun(
    _ tokens: Range<Int>, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    let comma = tokens.lowerBound - (text.tokens[max(tokens.lowerBound - 1, 0)].isMark(",") ? 1 : 2)
    guard sentence.range.contains(comma), text.tokens[comma].isMark(",") else { return false }
    return sentence.matches.contains {
      $0.group == nil && $0.token == comma - 1 && $0.token > match.token
    } || comma - 1 > match.token && Self.signing.contains(text.tokens[comma - 1])
  }

  private static let despite = WordTable<Bool>(words: "malgré depuis après avant")
  private static let signing = WordTable<Bool>(words: "signature adoption")

  /// Whether a date belongs to a verb of saying: "a indiqué mercredi", "mardi, a annoncé".
  private func isBoundToReport(
    _ tokens: Range<Int>, of match: ParsedSentence.Match, in sentence: ParsedSentence
  ) -> Bool {
    for verb in sentence.verbs where verb.kind == .reporting && verb.group.main != match.token {
      let gap = tokens.lowerBound - verb.group.main
      // "affirment avoir repris vendredi": the nearer verb's.
      if match.group != nil, verb.group.main < match.token, match.token < tokens.lowerBound {
        continue
      }
      if gap > 0, gap <= 3 { return true }
      // "a indiqué le ministère mercredi": only the speaker between.
      if gap > 0, gap <= 9,
        sentence.clauseNumber(tokens.lowerBound) == sentence.clauseNumber(verb.group.main),
        sentence.clauseNumber(match.token) != sentence.clauseNumber(verb.group.main)
      {
        return true
      }
    }
    // "dans un communiqué daté de mardi", "publié mercredi".
    let before = tokens.lowerBound - 1
    if sentence.range.contains(before), Self.statements.contains(text.tokens[before]) {
      return true
    }
    if sentence.range.contains(before - 1), Self.statements.contains(text.tokens[before - 1]) {
      return true
    }
    return false
  }

  private static let statements = WordTable<Bool>(
    words: "communiqué publié publiée diffusé diffusée daté datée publiés parution interview")

  // MARK: "récemment"

  /// "récents", "récemment", "ces dernières semaines": the two weeks that end the day before publication.
  ///
  /// > Reference: ours; ACLED reads "recently" as the week or the month of the report with a lower time
  /// > precision (Codebook 2024, "Time precision").
  private func recent(_ match: ParsedSentence.Match, in sentence: ParsedSentence) -> ChosenDate? {
    let near =
      max(
        sentence.range.lowerBound, match.token - 3)..<min(
        sentence.range.upperBound, match.token + 4)
    let clause = sentence.clause(of: match.token)
    guard
      near.contains(where: { Self.recentNear.contains(text.tokens[$0]) })
        || clause.contains(where: { Self.recently.contains(text.tokens[$0]) })
        || (clause.lowerBound > sentence.range.lowerBound
          && Self.recently.contains(text.tokens[sentence.range.lowerBound]))
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

  private static let recently = WordTable<Bool>(words: "récemment dernièrement")
  private static let recentNear = WordTable<Bool>(words: "récents récent récente récentes")
}
