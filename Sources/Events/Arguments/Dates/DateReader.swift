internal import Learning
internal import Lexicon
internal import Quantities
internal import Text

/// Lists the dates that may be a trigger's day, with their features.
struct DateReader {
  let frame: ReportFrame
  let dates: [Noted]
  let surroundings: Surroundings
  private let headedDays: [Int: DateInterval]

  /// A date of the report.
  struct Noted: Sendable {
    let tokens: Range<Int>
    let span: TextSpan
    let mention: DateMention
    let rule: Int
    let isRepeated: Bool
    /// When it was: as the reader of dates says, or by the year and month that the text speaks of.
    let interval: DateInterval?
    let derivation: Derivation
    /// The token of the date that spoke of the year or month.
    let spokenAt: Int
  }

  /// How a date's interval was found.
  enum Derivation: Int, Sendable {
    case plain
    /// The reader's, where the text around speaks of another year or month.
    case besideDerived
    case derived
  }

  /// What a trigger's day may be.
  enum Candidate: Hashable, Sendable {
    /// A date by its number.
    case date(Int)
    /// The day of the report, or of the part that the trigger stands in.
    case publication(CalendarDate)
  }

  init(_ frame: ReportFrame) {
    self.frame = frame
    var dates: [Noted] = []
    var seen: Set<DateInterval> = []
    var calendar = SpokenCalendar()
    for mention in frame.mentions {
      guard case .date(let date) = mention.content else { continue }
      let tokens = frame.text.tokenRange(of: mention.span)
      guard !tokens.isEmpty else { continue }
      let isRepeated = date.interval.map { !seen.insert($0).inserted } ?? false
      let rule = mention.rule.description.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF }
      let spokenAt = calendar.spokenAt
      let derived = calendar.interval(
        of: date, rule: mention.rule, statesYear: Self.statesYear(tokens, in: frame),
        at: tokens.lowerBound)
      dates.append(
        Noted(
          tokens: tokens, span: mention.span, mention: date, rule: rule, isRepeated: isRepeated,
          interval: date.interval, derivation: derived == nil ? .plain : .besideDerived,
          spokenAt: spokenAt))
      guard let derived else { continue }
      dates.append(
        Noted(
          tokens: tokens, span: mention.span, mention: date, rule: rule, isRepeated: isRepeated,
          interval: derived, derivation: .derived, spokenAt: spokenAt))
    }
    self.dates = dates
    headedDays = Self.headedDays(dates, in: frame)
    surroundings = Surroundings(frame: frame, dates: dates)
  }

  private static func statesYear(_ tokens: Range<Int>, in frame: ReportFrame) -> Bool {
    tokens.contains {
      let token = frame.text.tokens[$0]
      return token.isDigits && token.end - token.start == 4
    }
  }

  private static let before = 25
  private static let behind = 10

  /// Returns what to rank for a trigger: the dates around it and the first of the report, then publication.
  func candidates(for trigger: ArgumentTrigger) -> [Candidate] {
    let next = dates.firstIndex(notBefore: { $0.tokens.lowerBound < trigger.tokens.lowerBound })
    let near = max(0, next - Self.before)..<min(dates.count, next + Self.behind)
    let numbers = (Array(0..<min(2, near.lowerBound)) + Array(near)).filter {
      !isOfOtherPart($0, trigger)
    }
    let publication = frame.publication(at: trigger.tokens.lowerBound)
    return numbers.map(Candidate.date) + (publication.map { [.publication($0)] } ?? [])
  }

  /// Whether a date is the day of another part of the report than the trigger stands in.
  private func isOfOtherPart(_ number: Int, _ trigger: ArgumentTrigger) -> Bool {
    dates[number].mention.opensPart
      && frame.part(at: dates[number].tokens.lowerBound)
        != frame.part(at: trigger.tokens.lowerBound)
  }

  /// Headings up to that many levels above a sentence are looked at for a day.
  private static let levels = 2

  /// The day of the heading above a trigger, where the report stands under days; nil elsewhere.
  func day(above trigger: ArgumentTrigger) -> DateInterval? {
    guard !headedDays.isEmpty else { return nil }
    var sentence = trigger.sentence
    for _ in 0..<Self.levels {
      sentence = Int(frame.headings[sentence])
      guard sentence >= 0 else { return nil }
      if let day = headedDays[sentence] { return day }
    }
    return nil
  }

  /// The days that stand alone on headings, by their sentences; empty where it is one day, which is the report's own.
  private static func headedDays(_ dates: [Noted], in frame: ReportFrame) -> [Int: DateInterval] {
    var days: [Int: DateInterval] = [:]
    for date in dates where date.derivation != .derived {
      let number = frame.text.sentence(ofToken: date.tokens.lowerBound)
      let sentence = frame.text.sentences[number]
      guard sentence.isHeading, let day = date.interval, day.days == 1,
        sentence.tokens.allSatisfy({ date.tokens.contains($0) || !frame.text.tokens[$0].isWord })
      else { continue }
      days[number] = day
    }
    return Set(days.values).count > 1 ? days : [:]
  }

  /// Returns the features of each candidate, then those of "none".
  func features(
    of candidates: [Candidate], for trigger: ArgumentTrigger
  ) -> [FeatureList<DateSlot>] {
    let numbers = candidates.compactMap { if case .date(let number) = $0 { number } else { nil } }
    let zones = numbers.map { frame.zone(of: dates[$0].tokens, from: trigger) }
    let own = zones.filter(\.isOwn).count
    let tense = Tense(of: trigger, in: frame)
    let before = numbers.filter {
      dates[$0].tokens.lowerBound < trigger.tokens.lowerBound
    }.count
    var lists: [FeatureList<DateSlot>] = []
    for (row, number) in numbers.enumerated() {
      var list = FeatureList<DateSlot>()
      addPosition(
        of: dates[number], zone: zones[row], order: row < before ? before - 1 - row : row - before,
        trigger, to: &list)
      addDate(dates[number], zone: zones[row], tense, trigger, to: &list)
      addWords(around: dates[number], zone: zones[row], trigger, to: &list)
      addOthers(beside: dates[number], zone: zones[row], trigger, to: &list)
      list.add(.datesInSentence, min(own, 3), zones[row].rawValue)
      lists.append(list)
    }
    if case .publication = candidates.last {
      lists.append(publication(trigger, own: own, tense))
    }
    return lists + [none(trigger, own: own, all: numbers.count, tense)]
  }

  private func addPosition(
    of date: Noted, zone: ReportFrame.Zone, order: Int, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<DateSlot>
  ) {
    let order = min(order, 4)
    let isBefore = date.tokens.lowerBound < trigger.tokens.lowerBound
    list.add(.zone, zone.rawValue)
    list.add(.zoneByCategory, zone.rawValue, trigger.category.number)
    list.add(.zoneByPrecision, zone.rawValue, precision(date))
    list.add(.zoneByOrder, zone.rawValue, order)
    list.add(.order, order, isBefore ? 1 : 0)
    let gap = frame.between(date.tokens, trigger.tokens)
    if zone.isOwn {
      list.add(isBefore ? .distance : .distanceBehind, Bins.of(gap.count))
      list.add(.commas, min(frame.commas(in: gap), 4), isBefore ? 1 : 0)
      list.add(.walls, min(frame.walls(in: gap), 3), isBefore ? 1 : 0)
    } else {
      let sentences = abs(
        frame.text.sentence(ofToken: date.tokens.lowerBound) - trigger.sentence)
      list.add(isBefore ? .sentencesBefore : .sentencesBehind, Bins.of(sentences))
    }
    list.add(.triggersBetween, min(frame.triggers(in: gap), 3), zone.rawValue)
    let sentence = frame.sentence(at: date.tokens.lowerBound)
    if let nearest = frame.gapToOther(than: trigger, from: date.tokens, in: sentence) {
      list.add(.nearestTrigger, zone.isOwn ? nearest < gap.count ? 2 : 1 : 0, zone.rawValue)
    }
  }

  private func precision(_ date: Noted) -> Int {
    guard let interval = date.interval else { return 0 }
    switch interval.days {
    case 1: return 1
    case 2: return 2
    case 3...9: return 3
    case 10...31: return 4
    case 32...366: return 5
    default: return 6
    }
  }

  private func addDate(
    _ date: Noted, zone: ReportFrame.Zone, _ tense: Tense, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<DateSlot>
  ) {
    let age = frame.age(
      of: date.interval, at: frame.publication(at: trigger.tokens.lowerBound))
    list.add(.derivation, date.derivation.rawValue, date.rule & 0xFFF)
    list.add(.derivationByZone, date.derivation.rawValue, zone.rawValue)
    if date.derivation != .plain { addDerivation(date, age: age, to: &list) }
    list.add(.precision, precision(date))
    list.add(.age, age)
    list.add(.ageByZone, age, zone.rawValue)
    list.add(.tenseByAge, age, tense.number)
    list.add(.triggerTense, zone.rawValue, tense.number)
    list.add(.isFuture, if: date.mention.isFuture)
    if date.mention.isOpen { list.add(.isOpen, zone.rawValue) }
    if date.mention.isReporting { list.add(.isReporting, zone.rawValue) }
    list.add(.hasClock, if: date.mention.clock != nil)
    list.add(.isUnsettled, if: date.interval == nil)
    list.add(.rule, date.rule)
    list.add(.isRepeated, if: date.isRepeated)
  }

  /// How far back the year or month was spoken of.
  private func addDerivation(_ date: Noted, age: Int, to list: inout FeatureList<DateSlot>) {
    let first = date.tokens.lowerBound
    let sentences =
      frame.text.sentence(ofToken: first) - frame.text.sentence(ofToken: date.spokenAt)
    let isNear = frame.isSameParagraph(date.spokenAt, first) ? 16 : 0
    let derivation = date.derivation.rawValue
    list.add(.derivationGap, Bins.of(sentences) + isNear, derivation)
    list.add(.derivationByRule, isNear + derivation, date.rule & 0xFFF)
    list.add(.derivationByAge, isNear + derivation, age)
  }

  private func addWords(
    around date: Noted, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<DateSlot>
  ) {
    let text = frame.text
    let (first, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    let own = zone.isOwn ? 1 : 0
    list.add(.wordBefore, text.token(first - 1), own)
    list.add(.secondWordBefore, text.token(first - 2), own)
    list.add(.wordBehind, text.token(end), own)
    list.add(.firstWord, text.tokens[first])
    if frame.sentence(at: first).lowerBound == first { list.add(.startsSentence, zone.rawValue) }
    let gap = frame.between(date.tokens, trigger.tokens)
    guard zone.isOwn, gap.count <= 6 else { return }
    let isBefore = first < trigger.tokens.lowerBound ? 1 : 0
    for token in gap { list.add(.wordBetween, text.tokens[token], isBefore) }
  }

  /// What the words between mean, and what else is told where the date stands.
  private func addOthers(
    beside date: Noted, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<DateSlot>
  ) {
    let other = surroundings.neighbour(of: date.tokens, besides: trigger)
    list.add(other, zone, trigger)
    for token in trigger.tokens { list.add(.triggerStem, stem: frame.senses[token], zone.rawValue) }
    guard zone.isOwn else {
      let shared = surroundings.shared(date.tokens, trigger)
      list.add(.sharedPlaces, shared.places, zone.rawValue)
      list.add(.sharedPlaces, shared.places + 4, other.likeness)
      return
    }
    let gap = frame.between(date.tokens, trigger.tokens)
    guard gap.count <= 16 else { return }
    let isBefore = date.tokens.lowerBound < trigger.tokens.lowerBound ? 1 : 0
    list.add(senses: frame.senses[gap], side: isBefore)
  }

  private func publication(
    _ trigger: ArgumentTrigger, own: Int, _ tense: Tense
  ) -> FeatureList<DateSlot> {
    var list = FeatureList<DateSlot>()
    list.add(.publicationByPosition, Bins.of(trigger.sentence))
    list.add(.publicationByCategory, trigger.category.number)
    list.add(.publicationByDates, min(own, 2), Bins.of(dates.count))
    list.add(.publicationByTense, tense.number, min(own, 2))
    for token in frame.sentence(at: trigger.tokens.lowerBound)
    where frame.text.tokens[token].isWord {
      list.add(.publicationByWords, frame.text.tokens[token])
    }
    return list
  }

  private func none(
    _ trigger: ArgumentTrigger, own: Int, all: Int, _ tense: Tense
  ) -> FeatureList<DateSlot> {
    var list = FeatureList<DateSlot>()
    list.add(.noneByCategory, trigger.category.number)
    list.add(.noneByDates, min(own, 2), Bins.of(all))
    list.add(.noneByTense, tense.number, min(own, 2))
    list.add(.noneByPosition, Bins.of(trigger.sentence))
    for token in frame.sentence(at: trigger.tokens.lowerBound)
    where frame.text.tokens[token].isWord {
      list.add(.noneByWords, frame.text.tokens[token])
    }
    return list
  }
}

extension ReportFrame {
  /// How long before a day of publication an interval ends, in bins from 0 to 11; 12 without publication, 13 without an
  /// interval.
  func age(of interval: DateInterval?, at publication: CalendarDate?) -> Int {
    guard let interval else { return 13 }
    guard let publication else { return 12 }
    switch publication.ordinal - interval.latest.ordinal {
    case ..<(-1): return 0
    case -1: return 1
    case 0: return 2
    case 1: return 3
    case 2...3: return 4
    case 4...7: return 5
    case 8...14: return 6
    case 15...31: return 7
    case 32...90: return 8
    case 91...366: return 9
    case 367...1100: return 10
    default: return 11
    }
  }
}
