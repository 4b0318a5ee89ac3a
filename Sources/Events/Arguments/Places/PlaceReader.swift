internal import Gazetteer
internal import Learning
internal import Places
internal import Quantities
internal import Text

/// Lists the names that may be a trigger's place, with their features.
struct PlaceReader {
  let frame: ReportFrame
  /// For each name, whether a wider place right behind holds it, and whether it is that wider place.
  private let parents: [Int?]
  private let isParent: [Bool]
  private let mostFrequent: Int
  private let anchors: Set<TextSpan>
  /// For each trigger, the first mention of the name that lies nearest, or that lay nearest to the trigger before.
  private let scenes: [ArgumentTrigger: Scene]
  /// How many lines begin with a label, in bins.
  private let labels: Int
  private let surroundings: Surroundings

  /// Where the telling is, as far as nearness says.
  private struct Scene {
    /// The name nearest to the trigger in its own sentence or label; nil without any.
    let own: Int?
    /// That of the trigger before, or of those before it.
    let previous: Int?
  }

  init(_ frame: ReportFrame, dates: DateReader) {
    self.frame = frame
    surroundings = dates.surroundings
    let neighbours = NeighbourWords(frame.text, frame.names.map(\.toponym.mention))
    parents = frame.names.indices.map { number in
      guard let parent = neighbours.parent(of: number),
        frame.names[parent].coarseness > frame.names[number].coarseness
          || frame.names[number].granularity == nil
      else { return nil }
      return parent
    }
    var isParent = [Bool](repeating: false, count: frame.names.count)
    for parent in parents { if let parent { isParent[parent] = true } }
    self.isParent = isParent
    mostFrequent = frame.names.lazy.filter { !$0.isOfActor }.map(\.count).max() ?? 0
    anchors = Set(
      frame.mentions.compactMap {
        if case .distance(let distance) = $0.content { distance.anchor?.resolved } else { nil }
      })
    scenes = Self.scenes(frame)
    labels = Bins.of(frame.labelCount)
  }

  private static func scenes(_ frame: ReportFrame) -> [ArgumentTrigger: Scene] {
    var scenes: [ArgumentTrigger: Scene] = [:]
    var last: Int?
    var next = 0
    for trigger in frame.triggers {
      while next < frame.names.count,
        frame.names[next].tokens.lowerBound < trigger.tokens.lowerBound
      {
        next += 1
      }
      var nearest: (cost: Int, name: Int)?
      for number in max(0, next - 8)..<min(frame.names.count, next + 8) {
        let name = frame.names[number]
        let mention = name.toponym.mention
        guard frame.zone(of: name.tokens, from: trigger).isOwn, !name.isOfActor,
          mention.role == .literal, mention.relation != .origin, mention.relation != .destination,
          name.granularity != .country, mention.confidence > CapitalisedNames.confidence
        else { continue }
        let gap = frame.between(name.tokens, trigger.tokens)
        let cost =
          gap.count + 6 * frame.walls(in: gap) + 3 * frame.commas(in: gap)
          + 10 * frame.triggers(in: gap)
        if cost < nearest?.cost ?? Int.max { nearest = (cost, number) }
      }
      let own = nearest.map { frame.names[$0.name].first }
      scenes[trigger] = Scene(own: own, previous: last)
      last = own ?? last
    }
    return scenes
  }

  /// Names that far before and behind are looked at, and the first of the report.
  private static let before = 40
  private static let behind = 20

  /// Returns the numbers of the names to rank for a trigger, in the order of the text.
  func candidates(for trigger: ArgumentTrigger) -> [Int] {
    let names = frame.names
    let next = frame.firstName(from: trigger.tokens.lowerBound)
    let near = max(0, next - Self.before)..<min(names.count, next + Self.behind)
    return Array(0..<min(3, near.lowerBound)) + Array(near)
  }

  /// The parent that stands right behind a name: "Djibo, dans la province du Soum".
  func parent(of name: Int) -> Int? { parents[name] }

  /// Returns the features of each candidate, then those of "none".
  func features(
    of candidates: [Int], for trigger: ArgumentTrigger
  ) -> [FeatureList<PlaceSlot>] {
    let context = Context(trigger, candidates, frame)
    var lists: [FeatureList<PlaceSlot>] = []
    for (row, number) in candidates.enumerated() {
      var list = FeatureList<PlaceSlot>()
      addPosition(of: number, row: row, context, to: &list)
      addName(number, context, to: &list)
      addWords(around: number, context, to: &list)
      addCompany(of: number, row: row, context, to: &list)
      addOthers(beside: frame.names[number], zone: context.zones[row], context.trigger, to: &list)
      lists.append(list)
    }
    return lists + [none(context)]
  }

  /// What is the same for all candidates of a trigger.
  private struct Context {
    let trigger: ArgumentTrigger
    let zones: [ReportFrame.Zone]
    /// For each candidate how many of its side of the trigger are nearer.
    let orders: [Int]
    let candidates: [Int]

    init(_ trigger: ArgumentTrigger, _ candidates: [Int], _ frame: ReportFrame) {
      self.trigger = trigger
      self.candidates = candidates
      zones = candidates.map { frame.zone(of: frame.names[$0].tokens, from: trigger) }
      let first = trigger.tokens.lowerBound
      let before = candidates.filter {
        frame.names[$0].tokens.lowerBound < first
      }.count
      orders = candidates.indices.map { $0 < before ? before - 1 - $0 : $0 - before }
    }
  }

  private func addPosition(
    of number: Int, row: Int, _ context: Context, to list: inout FeatureList<PlaceSlot>
  ) {
    let (name, trigger) = (frame.names[number], context.trigger)
    let zone = context.zones[row]
    let order = min(context.orders[row], 4)
    let category = trigger.category.number
    list.add(.zone, zone.rawValue)
    list.add(.zoneByCategory, zone.rawValue, category)
    list.add(.zoneByGrain, zone.rawValue, name.granularityKey)
    list.add(.zoneByOrder, zone.rawValue, order)
    let isBefore = name.tokens.lowerBound < trigger.tokens.lowerBound
    list.add(.order, order, isBefore ? 1 : 0)
    if zone == .label { list.add(.zoneByLabels, labels, name.granularityKey) }
    addScene(of: name, zone, trigger, to: &list)
    let gap = frame.between(name.tokens, trigger.tokens)
    if zone.isOwn {
      list.add(isBefore ? .distance : .distanceBehind, Bins.of(gap.count))
      list.add(.commas, min(frame.commas(in: gap), 4), isBefore ? 1 : 0)
      list.add(.walls, min(frame.walls(in: gap), 3), isBefore ? 1 : 0)
    } else {
      let sentences = abs(
        frame.text.sentence(ofToken: name.tokens.lowerBound) - trigger.sentence)
      list.add(isBefore ? .sentencesBefore : .sentencesBehind, Bins.of(sentences))
    }
    list.add(.triggersBetween, min(frame.triggers(in: gap), 3), zone.rawValue)
    addOtherTriggers(name, gap, context, zone, to: &list)
  }

  /// Whether nearness, here or at the trigger before, points at the name.
  private func addScene(
    of name: PlaceName, _ zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<PlaceSlot>
  ) {
    guard let scene = scenes[trigger] else { return }
    let hasOwn = scene.own == nil ? 0 : 1
    if name.first == scene.own { list.add(.scene, zone.isOwn ? 1 : 0) }
    if name.first == scene.previous {
      list.add(.previousScene, zone.rawValue, hasOwn)
      list.add(.previousScene, 256 + trigger.category.number, hasOwn)
    } else if hasOwn == 0 {
      list.add(.isNamedInLine, zone.rawValue)
    }
  }

  /// Whether another trigger of the sentence is nearer to the name.
  private func addOtherTriggers(
    _ name: PlaceName, _ gap: Range<Int>, _ context: Context, _ zone: ReportFrame.Zone,
    to list: inout FeatureList<PlaceSlot>
  ) {
    let sentence = frame.sentence(at: name.tokens.lowerBound)
    var nearest = Int.max
    var sharesClause = false
    for other in frame.triggers(ofSentence: sentence)
    where other.tokens != context.trigger.tokens {
      let between = frame.between(name.tokens, other.tokens)
      nearest = min(nearest, between.count)
      if frame.commas(in: between) + frame.walls(in: between) == 0 { sharesClause = true }
    }
    guard nearest < Int.max else { return }
    if zone.isOwn {
      list.add(.nearestTrigger, nearest < gap.count ? 1 : 0, sharesClause ? 1 : 0)
    } else {
      list.add(.sharesClauseWithOther, zone.rawValue, sharesClause ? 1 : 0)
    }
  }

  private func addName(
    _ number: Int, _ context: Context, to list: inout FeatureList<PlaceSlot>
  ) {
    let name = frame.names[number]
    let mention = name.toponym.mention
    let category = context.trigger.category.number
    let relation = Self.relations[mention.relation] ?? 0
    let zone = frame.zone(of: name.tokens, from: context.trigger)
    list.add(.relation, relation)
    list.add(.relationByCategory, relation, category)
    list.add(.zoneByRelation, zone.rawValue, relation)
    list.add(.role, Self.roles[mention.role] ?? 0, relation)
    list.add(.zoneByRole, zone.rawValue, Self.roles[mention.role] ?? 0)
    if mention.confidence <= CapitalisedNames.confidence {
      for token in name.tokens where frame.text.tokens[token].isWord {
        list.add(.nameWord, frame.text.tokens[token])
      }
    }
    list.add(.head, mention.head.flatMap { Self.heads[$0] } ?? 0)
    list.add(.grain, name.granularityKey)
    list.add(.grainByCategory, name.granularityKey, category)
    list.add(.isKnown, mention.isKnown ? name.toponym.best == nil ? 1 : 2 : 0)
    list.add(.confidence, Int(mention.confidence * 8))
    list.add(.count, Bins.of(name.count))
    list.add(.isMostFrequent, if: name.count == mostFrequent && mostFrequent > 1)
    list.add(.isFirst, if: name.first == 0)
    list.add(.isRepeated, if: name.first != number)
    list.add(.isOfActor, if: name.isOfActor)
    list.add(.isAnchorOfDistance, if: anchors.contains(mention.span))
    for token in context.trigger.tokens where frame.text.tokens[token].isWord {
      list.add(.triggerByRelation, frame.text.tokens[token], relation * 2 + (zone.isOwn ? 1 : 0))
    }
  }

  private func addWords(
    around number: Int, _ context: Context, to list: inout FeatureList<PlaceSlot>
  ) {
    let (name, text) = (frame.names[number], frame.text)
    let zone = context.zones[context.candidates.firstIndex(of: number) ?? 0]
    let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    var words: [Token] = []
    var index = first - 1
    while index >= 0, words.count < 3, first - index < 8 {
      if !text.tokens[index].isApostrophe { words.append(text.tokens[index]) }
      index -= 1
    }
    let own = zone.isOwn ? 1 : 0
    if let word = words.first { list.add(.wordBefore, word, own) }
    if words.count > 1 {
      list.add(.secondWordBefore, words[1], own)
      list.add(.wordsBefore, words[1], Int(truncatingIfNeeded: words[0].plainKey & 0xFFF))
    }
    if let span = name.toponym.mention.headSpan,
      let word = text.tokenRange(of: span).first
    {
      list.add(.headWord, text.tokens[word])
    }
    list.add(.wordBehind, text.token(end), own)
    list.add(.startsSentence, if: frame.sentence(at: first).lowerBound >= first - 1)
    list.add(.startsLine, if: text.tokens[first].startsLine)
    list.add(.isInBrackets, if: text.token(first - 1).isMark("("))
    list.add(.isInQuotes, if: text.token(first - 1).isQuote)
    let gap = frame.between(name.tokens, context.trigger.tokens)
    guard zone.isOwn, gap.count <= 6 else { return }
    let isBefore = first < context.trigger.tokens.lowerBound ? 1 : 0
    for token in gap { list.add(.wordBetween, text.tokens[token], isBefore) }
  }

  /// What the other names beside it say.
  private func addCompany(
    of number: Int, row: Int, _ context: Context, to list: inout FeatureList<PlaceSlot>
  ) {
    let (name, zone) = (frame.names[number], context.zones[row])
    list.add(.hasParentBehind, if: parents[number] != nil)
    list.add(.isParent, if: isParent[number])
    var finer = false
    var coarser = false
    for (other, otherZone) in zip(context.candidates, context.zones)
    where other != number && otherZone.isOwn {
      let rank = frame.names[other].coarseness
      if rank < name.coarseness, !frame.names[other].isOfActor { finer = true }
      if rank > name.coarseness { coarser = true }
      if otherZone == zone, rank < name.coarseness { list.add(.finerInClause, zone.rawValue) }
    }
    list.add(.finerInSentence, (finer ? 1 : 0) + (coarser ? 2 : 0), zone.isOwn ? 1 : 0)
    let names = frame.names
    let isListed = [number - 1, number + 1].contains { other in
      guard names.indices.contains(other) else { return false }
      let gap = frame.between(names[other].tokens, name.tokens)
      return gap.count <= 3
        && gap.contains { frame.classes[$0].contains(.and) || frame.text.tokens[$0].isMark(",") }
        && names[other].coarseness == name.coarseness
    }
    list.add(.isListed, if: isListed)
    for token in context.trigger.tokens where frame.text.tokens[token].isWord {
      list.add(.triggerWord, frame.text.tokens[token], zone.rawValue)
    }
  }

  /// What else is told where the name stands.
  private func addOthers(
    beside name: PlaceName, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<PlaceSlot>
  ) {
    let other = surroundings.neighbour(of: name.tokens, besides: trigger)
    list.add(other, zone, trigger)
    guard !zone.isOwn else { return }
    let between = surroundings.triggers(between: name.tokens, and: trigger)
    list.add(.sameBetween, between.same, between.all)
    let shared = surroundings.shared(name.tokens, trigger)
    list.add(.sharedDays, shared.days, zone.rawValue)
    list.add(.sharedDays, shared.days + 4, other.likeness)
  }

  private func none(_ context: Context) -> FeatureList<PlaceSlot> {
    var list = FeatureList<PlaceSlot>()
    let trigger = context.trigger
    list.add(.noneByCategory, trigger.category.number)
    list.add(.noneByNames, Bins.of(context.candidates.count))
    list.add(.noneByNear, min(3, context.zones.filter(\.isOwn).count))
    list.add(.noneByHeading, frame.text.sentences[trigger.sentence].isHeading ? 1 : 0)
    list.add(.noneByPosition, Bins.of(trigger.sentence))
    for token in trigger.tokens where frame.text.tokens[token].isWord {
      list.add(.noneByTrigger, frame.text.tokens[token])
    }
    return list
  }

  static let relations = numbers(of: ToponymMention.Relation.allCases)
  private static let roles = numbers(of: ToponymMention.Role.allCases)
  private static let heads = numbers(of: ToponymMention.Head.allCases)

  /// From 1, for 0 means none.
  private static func numbers<Case: Hashable>(of cases: [Case]) -> [Case: Int] {
    Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($0.element, $0.offset + 1) })
  }
}
