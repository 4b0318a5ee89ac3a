internal import Learning
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// Lists the numbers that may be a trigger's toll, with their features.
struct CountReader {
  let frame: ReportFrame
  let counts: CountMentions
  private let surroundings: Surroundings
  /// Words of dying and of hurt, in order.
  private let deaths: [Int]
  private let hurts: [Int]
  /// Words that a toll is told with.
  private let tolls: [Int]
  /// For each number that is a part of a sum, the parts of the first one.
  private let sums: [Range<Int>: [Range<Int>]]
  private let finer: FinerFigures

  init(_ frame: ReportFrame, dates: DateReader) {
    self.frame = frame
    surroundings = dates.surroundings
    counts = CountMentions(frame)
    let tokens = frame.classes.indices
    deaths = tokens.filter { frame.classes[$0].contains(.killing) }
    hurts = tokens.filter { frame.classes[$0].contains(.wounding) }
    sums = Dictionary(
      counts.all.flatMap { sum in sum.parts.map { ($0, sum.parts) } },
      uniquingKeysWith: { first, _ in first })
    tolls = tokens.filter { frame.classes[$0].contains(.toll) }
    finer = FinerFigures(counts.all)
  }

  /// Sentences that far before and behind are looked at.
  private static let before = 3
  private static let behind = 5
  /// At most so many numbers on each side of a trigger, and so many of a headline: a line of figures has thousands.
  private static let most = 60
  private static let mostOfTitle = 10

  /// Returns the numbers of the counts to rank for a trigger.
  func candidates(for trigger: ArgumentTrigger) -> [Int] {
    func firstCount(from token: Int) -> Int {
      counts.all.firstIndex(notBefore: { $0.tokens.lowerBound < token })
    }
    let near = frame.tokens(around: trigger.sentence, before: Self.before, behind: Self.behind)
    let next = firstCount(from: trigger.tokens.lowerBound)
    let first = max(firstCount(from: near.lowerBound), next - Self.most)
    let end = min(firstCount(from: near.upperBound), next + Self.most)
    // A headline may give the toll.
    let inTitle = firstCount(from: frame.text.sentences[0].tokens.upperBound)
    return Array(0..<min(inTitle, first, Self.mostOfTitle)) + Array(first..<end)
  }

  /// Returns the features of each candidate, then those of "none".
  func features(
    of candidates: [Int], for trigger: ArgumentTrigger
  ) -> [FeatureList<CountSlot>] {
    var lists: [FeatureList<CountSlot>] = []
    let zones = candidates.map { frame.zone(of: counts.all[$0].tokens, from: trigger) }
    for (row, number) in candidates.enumerated() {
      var list = FeatureList<CountSlot>()
      let count = counts.all[number]
      addPosition(of: count, zone: zones[row], trigger, to: &list)
      addNumber(count, zone: zones[row], trigger, to: &list)
      addWords(around: count, zone: zones[row], trigger, to: &list)
      addDeaths(near: count, zone: zones[row], to: &list)
      addSenses(around: count, zone: zones[row], trigger, to: &list)
      addOthers(beside: count, zone: zones[row], trigger, to: &list)
      addSum(count, trigger, to: &list)
      lists.append(list)
    }
    return lists + [none(trigger, zones)]
  }

  private func addPosition(
    of count: PeopleCount, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<CountSlot>
  ) {
    let kind = count.kind.rawValue
    let isBefore = count.tokens.lowerBound < trigger.tokens.lowerBound
    list.add(.zone, zone.rawValue, kind)
    list.add(.zoneByCategory, zone.rawValue, trigger.category.number)
    let gap = frame.between(count.tokens, trigger.tokens)
    if zone.isOwn {
      list.add(isBefore ? .distance : .distanceBehind, Bins.of(gap.count))
      list.add(.commas, min(frame.commas(in: gap), 4), isBefore ? 1 : 0)
      list.add(.walls, min(frame.walls(in: gap), 3), isBefore ? 1 : 0)
    } else {
      let sentences = abs(
        frame.text.sentence(ofToken: count.tokens.lowerBound) - trigger.sentence)
      list.add(isBefore ? .sentencesBefore : .sentencesBehind, Bins.of(sentences), kind)
    }
    list.add(.triggersBetween, min(frame.triggers(in: gap), 3), zone.rawValue)
    let sentence = sentences(of: count)
    if let nearest = frame.gapToOther(than: trigger, from: count.tokens, in: sentence) {
      list.add(.nearestTrigger, zone.isOwn ? nearest < gap.count ? 2 : 1 : 0, zone.rawValue)
    }
    if count.kind == .sum {
      let isAcross = frame.sentence(at: count.tokens.lowerBound) != sentences(of: count)
      list.add(.sumByZone, zone.rawValue, isAcross ? 1 : 0)
    }
    guard zone.isOwn, gap.count <= 16 else { return }
    for token in gap { list.add(.wordBetween, frame.text.tokens[token], isBefore ? 1 : 0) }
  }

  /// The tokens of the sentence of a number; of a sum, of all its sentences.
  private func sentences(of count: PeopleCount) -> Range<Int> {
    frame.sentence(at: count.tokens.lowerBound)
      .lowerBound..<frame.sentence(at: count.tokens.upperBound - 1).upperBound
  }

  private func addNumber(
    _ count: PeopleCount, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<CountSlot>
  ) {
    let value = count.low > 2000 ? 14 : Bins.of(count.low)
    list.add(.form, count.form, count.kind.rawValue)
    list.add(.value, value, count.kind.rawValue)
    list.add(.valueByCategory, value, trigger.category.number)
    list.add(.finerFigure, finer.standing(of: count).rawValue, zone.rawValue)
    let kills = trigger.tokens.contains { frame.classes[$0].contains(.killing) }
    let hurts = trigger.tokens.contains { frame.classes[$0].contains(.wounding) }
    list.add(.triggerKills, (kills ? 1 : 0) + (hurts ? 2 : 0), zone.rawValue)
  }

  private func addWords(
    around count: PeopleCount, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<CountSlot>
  ) {
    let text = frame.text
    let (first, end) = (count.tokens.lowerBound, count.tokens.upperBound)
    let kind = count.kind.rawValue
    list.add(.wordBefore, text.token(first - 1), kind)
    list.add(.secondWordBefore, text.token(first - 2), kind)
    list.add(.wordBehind, text.token(end), kind)
    list.add(.secondWordBehind, text.token(end + 1), kind)
    list.add(.thirdWordBehind, text.token(end + 2), kind)
    // The same without the kind, for what the two share.
    list.add(.wordBefore, text.token(first - 1), 15)
    list.add(.secondWordBefore, text.token(first - 2), 15)
    list.add(.wordBehind, text.token(end), 15)
    list.add(.secondWordBehind, text.token(end + 1), 15)
    let sentence = sentences(of: count)
    let start = count.kind == .number ? end : max(first, end - 1)
    let noun = (start..<min(sentence.upperBound, end + 4)).lazy
      .compactMap { frame.nouns[$0] }.first
    let class_ = noun.map { Int($0.rawValue) + 1 } ?? 0
    list.add(.nounBehind, class_, kind)
    list.add(.triggerByNoun, class_, trigger.category.number)
    let isPart = (max(sentence.lowerBound, first - 2)..<first).contains {
      frame.classes[$0].contains(.part)
    }
    list.add(.isPart, if: isPart)
    let isOver = (max(sentence.lowerBound, first - 2)..<first).contains {
      frame.classes[$0].contains(.over)
    }
    list.add(.isOver, if: isOver)
  }

  private func addDeaths(
    near count: PeopleCount, zone: ReportFrame.Zone, to list: inout FeatureList<CountSlot>
  ) {
    let sentence = sentences(of: count)
    let death = nearest(deaths, to: count.tokens, in: sentence)
    let hurt = nearest(hurts, to: count.tokens, in: sentence)
    let kind = count.kind.rawValue
    list.add(.deathBefore, death.before.map { Bins.of($0.gap) } ?? 15, kind)
    list.add(.deathBehind, death.behind.map { Bins.of($0.gap) } ?? 15, kind)
    list.add(.hurtBefore, hurt.before.map { Bins.of($0.gap) } ?? 15, kind)
    list.add(.hurtBehind, hurt.behind.map { Bins.of($0.gap) } ?? 15, kind)
    if let word = death.before { list.add(.deathWordBefore, frame.text.tokens[word.token]) }
    if let word = death.behind { list.add(.deathWordBehind, frame.text.tokens[word.token]) }
    let toDeath = min(death.before?.gap ?? 99, death.behind?.gap ?? 99)
    let toHurt = min(hurt.before?.gap ?? 99, hurt.behind?.gap ?? 99)
    let order = toDeath < toHurt ? 0 : toDeath > toHurt ? 1 : 2
    list.add(.nearerWord, order, Bins.of(min(toDeath, toHurt)))
    list.add(.deathByNoun, order, zone.rawValue)
    if count.kind == .sum { list.add(.sumByDeath, order, Bins.of(toDeath)) }
    let reach =
      max(
        sentence.lowerBound, count.tokens.lowerBound - 4)..<min(
        sentence.upperBound, count.tokens.upperBound + 5)
    var others: WordClasses = []
    for token in reach { others.formUnion(frame.classes[token]) }
    list.add(.otherWordsNear, others.contains(.displacing) ? 1 : others.contains(.missing) ? 2 : 0)
    let toll = tolls.firstIndex(notBefore: { $0 < sentence.lowerBound })
    let hasToll = toll < tolls.count && tolls[toll] < sentence.upperBound
    list.add(.tollWord, hasToll ? 1 : 0, zone.rawValue)
    list.add(.captivesNear, others.contains(.abducting) ? 1 : 0)
  }

  /// What the words around a number mean, by base form and by kind.
  private func addSenses(
    around count: PeopleCount, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<CountSlot>
  ) {
    let sentence = sentences(of: count)
    let (first, end) = (count.tokens.lowerBound, count.tokens.upperBound)
    let kind = count.kind.rawValue
    let start = count.kind == .number ? end : max(first, end - 1)
    let behind = start..<max(start, min(sentence.upperBound, end + 4))
    if let head = behind.first(where: { !frame.senses[$0].isEmpty }) {
      let sense = frame.senses[head]
      list.add(.headStem, stem: sense, kind)
      list.add(.headKind, kind: sense, kind)
      list.add(.headByCategory, wide: sense, trigger.category.number)
    }
    for (side, reach) in [
      min(first, max(sentence.lowerBound, first - 7))..<first,
      end..<max(end, min(sentence.upperBound, end + 7)),
    ].enumerated() {
      for token in reach {
        let sense = frame.senses[token]
        list.add(.stemNear, stem: sense, side)
        list.add(.kindNear, kind: sense, side)
        list.add(.wideNear, wide: sense, side * 16 + zone.rawValue)
      }
    }
    for token in trigger.tokens {
      list.add(.triggerStem, stem: frame.senses[token], zone.rawValue)
      list.add(.triggerKind, kind: frame.senses[token], zone.rawValue)
    }
    let gap = frame.between(count.tokens, trigger.tokens)
    guard zone.isOwn, gap.count <= 24 else { return }
    let side = first < trigger.tokens.lowerBound ? 1 : 0
    list.add(senses: frame.senses[gap], side: side)
  }

  /// What else is told where the number stands.
  private func addOthers(
    beside count: PeopleCount, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<CountSlot>
  ) {
    let other = surroundings.neighbour(of: count.tokens, besides: trigger)
    list.add(other, zone, trigger)
    guard !zone.isOwn else { return }
    let between = surroundings.triggers(between: count.tokens, and: trigger)
    list.add(.sameBetween, between.same, between.all)
    let shared = surroundings.shared(count.tokens, trigger)
    list.add(.sharedPlaces, shared.places, zone.rawValue)
    list.add(.sharedDays, shared.days, zone.rawValue)
    list.add(.sharedPlaces, shared.places * 4 + shared.days, 16 + other.likeness)
  }

  /// What the numbers of a sum count, and of one of them what the others do.
  private func addSum(
    _ count: PeopleCount, _ trigger: ArgumentTrigger, to list: inout FeatureList<CountSlot>
  ) {
    if count.kind == .sum {
      let kinds = count.parts.map { counted(behind: $0) }
      for (first, second) in zip(kinds, kinds.dropFirst()) {
        list.add(.sumNouns, first, second)
        list.add(.sumByCategory, second, trigger.category.number)
      }
      for token in count.tokens { list.add(.sumStem, stem: frame.senses[token]) }
      return
    }
    guard let sum = sums[count.tokens] else { return }
    let own = counted(behind: count.tokens)
    for part in sum where part != count.tokens {
      let isBefore = part.lowerBound < count.tokens.lowerBound ? 1 : 0
      list.add(.sibling, own, counted(behind: part), isBefore)
    }
  }

  /// What a number counts: the kind of the first noun within three words, and whether dying or hurt stands there.
  private func counted(behind number: Range<Int>) -> Int {
    let sentence = frame.sentence(at: number.lowerBound)
    let start = max(number.lowerBound, number.upperBound - 1)
    let reach = start..<max(start, min(sentence.upperBound, number.upperBound + 4))
    let noun = reach.lazy.compactMap { frame.nouns[$0] }.first.map { Int($0.rawValue) + 1 } ?? 0
    var classes: WordClasses = []
    for token in reach { classes.formUnion(frame.classes[token]) }
    let state = classes.contains(.killing) ? 1 : classes.contains(.wounding) ? 2 : 0
    return noun * 3 + state
  }

  private typealias Near = (token: Int, gap: Int)

  /// The nearest of some tokens on both sides within a sentence, with the words and another number between them.
  private func nearest(
    _ tokens: [Int], to count: Range<Int>, in sentence: Range<Int>
  ) -> (before: Near?, behind: Near?) {
    let low = tokens.firstIndex(notBefore: { $0 < count.lowerBound })
    let before = low > 0 && tokens[low - 1] >= sentence.lowerBound ? tokens[low - 1] : nil
    let behind = low < tokens.count && tokens[low] < sentence.upperBound ? tokens[low] : nil
    return (
      before.map { ($0, count.lowerBound - $0) },
      behind.map { ($0, max(0, $0 - count.upperBound)) }
    )
  }

  private func none(
    _ trigger: ArgumentTrigger, _ zones: [ReportFrame.Zone]
  ) -> FeatureList<CountSlot> {
    var list = FeatureList<CountSlot>()
    let sentence = frame.sentence(at: trigger.tokens.lowerBound)
    var found: WordClasses = []
    for token in sentence { found.formUnion(frame.classes[token]) }
    let dying = (found.contains(.killing) ? 1 : 0) + (found.contains(.wounding) ? 2 : 0)
    list.add(.noneByCategory, trigger.category.number)
    list.add(.noneByNumbers, min(3, zones.filter(\.isOwn).count), Bins.of(zones.count))
    list.add(.noneByDeath, dying)
    list.add(.noneByPosition, Bins.of(trigger.sentence))
    for token in sentence where frame.text.tokens[token].isWord {
      list.add(.noneByWords, frame.text.tokens[token])
      list.add(.noneByWide, wide: frame.senses[token])
    }
    for token in trigger.tokens {
      list.add(.noneByStem, stem: frame.senses[token])
      list.add(.noneByKind, kind: frame.senses[token])
    }
    let next = sentence.upperBound..<min(frame.text.tokens.count, sentence.upperBound + 40)
    let dyingNext = next.contains { frame.classes[$0].contains(.killing) }
    list.add(.noneByNext, dyingNext ? 1 : 0, dying)
    return list
  }
}
