internal import Learning
internal import Text

/// A date as it is worded, how its sentence looks at it, and the number of its mention.
private struct ScannedDate {
  let expression: DateExpression
  let isFuture: Bool
  let isReporting: Bool
  let mention: Int
}

/// Goes through a text once, sentence by sentence, and asks the readers at each token where one of them can begin.
struct MentionScanner {
  private let text: AnalysedText
  private var reader: SentenceReader
  private var resolver: DateResolver
  private var mentions: [Mention] = []
  private var dates: [ScannedDate] = []
  /// The distance read before in the same sentence.
  private var previous: DistanceReading?
  private var previousSubject: DistanceMention.End?
  /// The token after the last mention.
  private var floor = 0

  /// The unit of the last distance and the sentence that it stands in: what a number alone may mean.
  private var lastUnit: (unit: StatedDistance.Unit, sentence: Int)?
  private var sentence = 0
  /// The possible distances that passed, with what spoke for them; kept for training alone.
  private(set) var possible: [(reading: DistanceReading, span: TextSpan, keys: [UInt64])] = []

  init(_ text: AnalysedText, tables: LanguageTables, gate: DistanceGate? = nil) {
    self.text = text
    reader = SentenceReader(text, tables: tables, gate: gate ?? .of(text.language))
    resolver = DateResolver(publication: text.article.date)
  }

  /// Returns all mentions in the order of the text.
  mutating func run() -> [Mention] {
    for (number, sentence) in text.sentences.enumerated() {
      self.sentence = number
      read(sentence)
    }
    countFromParts()
    return mentions
  }

  /// Returns the stated distances alone.
  ///
  /// A distance has a unit: only sentences with a word that begins one that can tell it are read, and those behind
  /// a distance, whose numbers may mean its unit.
  mutating func distances() -> [Mention] {
    for (number, sentence) in text.sentences.enumerated() {
      let isBehind = lastUnit.map { number - $0.sentence == 1 } ?? false
      guard
        isBehind
          || sentence.tokens.contains(where: {
            !reader.senses[$0].roles.isDisjoint(with: [.startsReach, .startsPlacing])
          })
      else { continue }
      self.sentence = number
      read(sentence)
    }
    return mentions.filter {
      if case .distance = $0.content { true } else { false }
    }
  }

  private mutating func read(_ sentence: Sentence) {
    reader.first = sentence.tokens.lowerBound
    reader.limit = sentence.tokens.upperBound
    floor = reader.first
    previous = nil
    scan(sentence.tokens)
  }

  private mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = reader.tokens[index]
      let roles = reader.senses[index].roles
      switch token.kind {
      case .digits:
        if let end = readCoordinates(at: index) {
          index = end
          continue
        }
      case .word:
        if roles.contains(.startsPlacing), reader.gate != nil, index >= floor,
          let found = reader.placing(at: index)
        {
          index = max(index + 1, add(.distance(found)))
          continue
        }
        guard !roles.isDisjoint(with: Self.openers) || opens(index, roles) else {
          index += 1
          continue
        }
      case .mark:
        if let end = reader.address(at: index) {
          index = end
          continue
        }
        if token.isHyphen, let end = readCoordinates(at: index + 1) {
          index = end
          continue
        }
        guard reader.isDigits(index + 1) || reader.isMark(index + 1, ",") || token.isFraction else {
          index += 1
          continue
        }
      }
      index = max(index + 1, read(at: index, roles))
    }
  }

  /// Reads a point given by its coordinates and returns the token after it; nil where there is none.
  private mutating func readCoordinates(at index: Int) -> Int? {
    guard let found = reader.coordinates(at: index, floor: floor) else { return nil }
    mentions.append(
      Mention(
        span: reader.span(found.start, found.end), rule: "coordinates",
        content: .coordinates(found.mention)))
    floor = found.end
    return found.end
  }

  /// Words that can begin a number or a date by themselves.
  private static let openers: Roles = [
    .collective, .fraction, .vague, .month, .weekday, .third, .season, .last, .next, .dayPart,
    .percent, .early,
  ]

  /// What a small word must have behind it to begin a number or a date.
  private static let followers: Roles = openers.union([
    .numeral, .collectiveAdjective, .timeUnit, .startsUnit, .decimalPoint,
  ])

  private static let smallWords: Roles = [
    .between, .demonstrative, .ofThe, .of, .since, .article, .indefinite, .minus, .at, .inside,
  ]

  /// Whether a small word ("de", "la", "dans") or the first word of a phrase begins anything here.
  ///
  /// These are half of all words, so what stands behind decides before any reader is asked. A call would copy the
  /// scanner at each of them.
  @inline(__always)
  private func opens(_ index: Int, _ roles: Roles) -> Bool {
    if roles.contains(.numeral), !roles.contains(.indefinite) { return true }
    if !roles.isDisjoint(with: Self.smallWords) {
      var next = reader.overApostrophe(index + 1)
      for _ in 0..<3 {
        if reader.isDigits(next) || reader.has(next, Self.followers) { return true }
        guard reader.has(next, [.article, .demonstrative, .of, .ofThe, .preposition]) else { break }
        // "cet après-midi": the small word may be half of a word.
        next = reader.overHyphen(reader.overApostrophe(next + 1))
      }
      if roles.contains(.indefinite), !reader.isWord(index + 1) { return true }
    }
    if roles.contains(.startsDatePhrase),
      reader.tables.dates.canBegin(reader.tokens, at: index, before: reader.limit)
    {
      return true
    }
    return roles.contains(.startsHedge)
      && reader.tables.hedges.canBegin(reader.tokens, at: index, before: reader.limit)
  }

  /// Reads one mention at a token and returns the token after it, or the token itself.
  private mutating func read(at index: Int, _ roles: Roles) -> Int {
    if let date = reader.date(at: index, floor: floor), date.start >= floor {
      // "place du 13 Mai" is a name: neither its number nor its month is read.
      guard !reader.isNamed(index), !reader.isNamedDay(date.start) else {
        floor = date.end
        return date.end
      }
      add(date)
      return date.end
    }
    if let money = reader.money(at: index), money.start >= floor { return add(.measure(money)) }
    // "de" and "le" only begin dates, and ranges of numbers.
    guard let number = reader.number(at: index) else { return index }
    if let quantity = reader.quantity(of: number),
      let reading = reader.distance(of: quantity, floor: floor, previous: previous)
    {
      return add(reading)
    }
    if let quantity = reader.quantity(of: number), case .time = quantity.unit.kind {
      return add(.measure(reader.measure(quantity, .duration)))
    }
    if let elided = reader.elidedDistance(of: number, after: previous) {
      return add(.distance(elided))
    }
    guard number.isCounted(reader) else { return index }
    if let unit = unit(of: number), let alone = reader.numberAlone(number, in: unit, floor: floor),
      passes(alone, isElided: true)
    {
      return add(.distance(alone))
    }
    mentions.append(
      Mention(
        span: reader.span(number.start, number.end), rule: Mention.RuleName(number.rule),
        content: .number(number.mention)))
    floor = number.end
    return number.end
  }

  /// What a number alone may mean: the unit of the length that it is joined to, else of the last distance.
  private func unit(of number: NumberReading) -> StatedDistance.Unit? {
    guard reader.gate != nil else { return nil }
    return reader.sharedUnit(of: number)
      ?? lastUnit.flatMap { sentence - $0.sentence <= 1 ? $0.unit : nil }
  }

  /// Whether a length, a time or a number that may be a distance is one.
  private mutating func passes(_ reading: DistanceReading, isElided: Bool) -> Bool {
    guard let gate = reader.gate else { return false }
    var before = PreviousDistance.none
    if previous != nil {
      before = reader.isCoordinated(reading.start, previous) ? .joined : .sameSentence
    } else if let last = lastUnit, sentence - last.sentence == 1 {
      before = .sentenceBefore
    }
    let features = reader.features(of: reading, isElided: isElided, previous: before)
    if case .open = gate {
      possible.append(
        (reading, reader.span(reading.start, reading.end), features.keys))
    }
    return gate.passes(reading, features)
  }

  private mutating func add(_ date: DateExpression) {
    let scanned = ScannedDate(
      expression: date, isFuture: reader.looksAhead(from: date.start, to: date.end),
      isReporting: reader.isReported(before: date.start), mention: mentions.count)
    dates.append(scanned)
    mentions.append(
      Mention(
        span: reader.span(date.start, date.end), rule: Mention.RuleName(date.rule),
        content: .date(resolve(scanned))))
    floor = date.end
  }

  private mutating func resolve(_ date: ScannedDate) -> DateMention {
    resolver.resolve(
      date.expression, isFuture: date.isFuture, isReporting: date.isReporting)
  }

  /// Counts the dates of a text whose parts bear days of their own from those.
  private mutating func countFromParts() {
    guard dates.count > 1 else { return }
    let days = DatedParts(of: text, reader).days(opened: dates.map(\.expression))
    guard Set(days.compactMap { $0 }).count > 1 else { return }
    resolver = DateResolver(publication: text.article.date)
    for (date, day) in zip(dates, days) {
      if let day { resolver = DateResolver(publication: day) }
      var read = resolve(date)
      read.opensPart = day != nil
      let mention = mentions[date.mention]
      mentions[date.mention] = Mention(
        span: mention.span, rule: mention.rule, content: .date(read))
    }
  }

  private mutating func add(_ reading: LengthReading) -> Int {
    switch reading {
    case .possible(let distance, let measure):
      if passes(distance, isElided: false) { return add(.distance(distance)) }
      return measure.map { add(.measure($0)) } ?? distance.end
    case .measure(let measure):
      mentions.append(
        Mention(
          span: reader.span(measure.start, measure.end), rule: Mention.RuleName(measure.rule),
          content: .measure(measure.mention)))
      floor = measure.end
      return measure.end
    case .distance(let distance):
      let ends = DistanceEnds(reader: reader)
      let isJoined = reader.isCoordinated(distance.start, previous)
      let subject = isJoined ? previousSubject : ends.subject(of: distance)
      let span = reader.span(distance.start, distance.end)
      var anchors: [DistanceMention.End?] = distance.anchors.map {
        ends.anchor($0, subject: subject, in: distance)
      }
      if anchors.isEmpty { anchors = [ends.implied(distance, subject: subject)] }
      for anchor in anchors {
        mentions.append(
          Mention(
            span: span, rule: Mention.RuleName(distance.rule.rawValue),
            content: .distance(
              DistanceMention(stated: distance.stated, anchor: anchor, subject: subject))))
      }
      previous = distance
      previousSubject = subject
      if let unit = distance.stated.unit { lastUnit = (unit, sentence) }
      floor = distance.end
      return distance.end
    }
  }

  /// Returns every number, whatever it is part of.
  mutating func numbers() -> [Mention] {
    for sentence in text.sentences {
      reader.first = sentence.tokens.lowerBound
      reader.limit = sentence.tokens.upperBound
      var index = reader.first
      while index < reader.limit {
        if let end = reader.address(at: index) {
          index = end
          continue
        }
        guard let number = reader.number(at: index), number.isCounted(reader) else {
          index += 1
          continue
        }
        mentions.append(
          Mention(
            span: reader.span(number.start, number.end), rule: Mention.RuleName(number.rule),
            content: .number(number.mention)))
        index = max(index + 1, number.end)
      }
    }
    return mentions
  }
}

extension NumberReading {
  /// Whether the number is one by itself: not the article "un", not stuck to letters.
  func isCounted(_ reader: SentenceReader) -> Bool {
    if isArticle {
      // "un, deux, trois" and "un trois", but not "un deux-roues".
      if reader.has(end, .numeral), !reader.senses[end].isOrdinal, !reader.isHyphen(end + 1) {
        return true
      }
      return end >= reader.limit
        || !reader.isWord(end) && !reader.isHyphen(end) && !reader.tokens[end].isQuote
    }
    if reader.has(start - 1, .decimalPoint) { return false }
    if hasDigits, reader.isAttached(end), reader.isWord(end) { return false }
    // "un deux-roues", "les Deux-Sèvres", "Trois-Rivières": names of things and places.
    if !hasDigits, reader.isHyphen(end), reader.isAttached(end), reader.isAttached(end + 1),
      reader.isWord(end + 1)
    {
      return false
    }
    return true
  }
}

extension SentenceReader {
  /// The end of a web address that begins at a token, whose digits are no numbers.
  func address(at index: Int) -> Int? {
    guard isMark(index, ":"), isMark(index + 1, "/"), isMark(index + 2, "/"), isAttached(index)
    else {
      return nil
    }
    var end = index + 3
    while end < limit, !tokens[end].hasSpaceBefore { end += 1 }
    return end
  }

  func isHyphen(_ index: Int) -> Bool { index < limit && tokens[index].isHyphen }
}
