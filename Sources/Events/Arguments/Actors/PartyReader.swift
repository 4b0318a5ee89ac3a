internal import Learning
internal import Lexicon
internal import Quantities
internal import Text

/// Lists the parties that may be a trigger's agent or target, with their features.
struct PartyReader {
  let frame: ReportFrame
  let parties: [Party]
  private let surroundings: Surroundings
  private let actors: ActorTable

  init(_ frame: ReportFrame, actors: ActorTable, dates: DateReader) {
    self.frame = frame
    surroundings = dates.surroundings
    self.actors = actors
    parties = PartyFinder(frame: frame).parties()
  }

  /// At most so many parties on each side of a trigger: a list in one sentence has thousands.
  private static let most = 60

  /// Returns the numbers of the parties to rank: of the sentence, the two before and the one behind.
  func candidates(for trigger: ArgumentTrigger) -> [Int] {
    func firstParty(from token: Int) -> Int {
      parties.firstIndex(notBefore: { $0.head < token })
    }
    let near = frame.tokens(around: trigger.sentence, before: 2, behind: 1)
    let next = firstParty(from: trigger.tokens.lowerBound)
    let first = max(firstParty(from: near.lowerBound), next - Self.most)
    return Array(first..<min(firstParty(from: near.upperBound), next + Self.most))
  }

  /// Returns the features of each candidate, then those of "none".
  func features(
    of candidates: [Int], for trigger: ArgumentTrigger
  ) -> [FeatureList<PartySlot>] {
    let zones = candidates.map { frame.zone(of: parties[$0].tokens, from: trigger) }
    let before = candidates.filter { parties[$0].head < trigger.tokens.lowerBound }.count
    let tense = Tense(of: trigger, in: frame)
    var lists: [FeatureList<PartySlot>] = []
    for (row, number) in candidates.enumerated() {
      var list = FeatureList<PartySlot>()
      addPosition(
        of: parties[number], zone: zones[row],
        order: row < before ? before - 1 - row : row - before, trigger, to: &list)
      addParty(parties[number], zone: zones[row], trigger, tense, to: &list)
      addWords(around: parties[number], zone: zones[row], trigger, to: &list)
      addSenses(around: parties[number], zone: zones[row], trigger, to: &list)
      addOthers(beside: parties[number], zone: zones[row], trigger, to: &list)
      lists.append(list)
    }
    return lists + [none(trigger, own: zones.filter(\.isOwn).count, tense)]
  }

  private func addPosition(
    of party: Party, zone: ReportFrame.Zone, order: Int, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<PartySlot>
  ) {
    let isBefore = party.head < trigger.tokens.lowerBound
    list.add(.zone, zone.rawValue)
    list.add(.zoneByKind, zone.rawValue, party.number)
    list.add(.zoneByCategory, zone.rawValue, trigger.category.number)
    list.add(.zoneByOrder, zone.rawValue, min(order, 4))
    list.add(.order, min(order, 6), isBefore ? 1 : 0)
    let gap = frame.between(party.tokens, trigger.tokens)
    if zone.isOwn {
      list.add(isBefore ? .distance : .distanceBehind, Bins.of(gap.count))
      list.add(.commas, min(frame.commas(in: gap), 4), isBefore ? 1 : 0)
      list.add(.walls, min(frame.walls(in: gap), 3), isBefore ? 1 : 0)
    } else {
      let sentences = abs(frame.text.sentence(ofToken: party.head) - trigger.sentence)
      list.add(isBefore ? .sentencesBefore : .sentencesBehind, Bins.of(sentences))
    }
    list.add(.triggersBetween, min(frame.triggers(in: gap), 3), zone.rawValue)
    let sentence = frame.sentence(at: party.head)
    if let nearest = frame.gapToOther(than: trigger, from: party.tokens, in: sentence) {
      list.add(.nearestTrigger, zone.isOwn ? nearest < gap.count ? 2 : 1 : 0, zone.rawValue)
    }
  }

  private func addParty(
    _ party: Party, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger, _ tense: Tense,
    to list: inout FeatureList<PartySlot>
  ) {
    let side = party.head < trigger.tokens.lowerBound ? 1 : 0
    list.add(.kind, party.number)
    list.add(.kindByCategory, party.number * 2 + side, trigger.category.number)
    list.add(.tense, tense.number, side)
    list.add(.tenseByKind, tense.number * 2 + side, party.number)
    if let entry = party.entry {
      let kind = Actor.Kind.allCases.firstIndex(of: actors.entries[entry].kind) ?? 0
      list.add(.actorKind, kind * 2 + side, zone.rawValue)
      list.add(.actorKindByCategory, kind * 2 + side, trigger.category.number)
    }
  }

  private func addWords(
    around party: Party, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<PartySlot>
  ) {
    let text = frame.text
    let (first, end) = (party.tokens.lowerBound, party.tokens.upperBound)
    let side = party.head < trigger.tokens.lowerBound ? 1 : 0
    let own = zone.isOwn ? 2 : 0
    list.add(.headWord, text.tokens[party.head], side)
    list.add(.wordBefore, text.token(first - 1), side + own)
    list.add(.secondWordBefore, text.token(first - 2), side + own)
    list.add(.wordBehind, text.token(end), side + own)
    let link = first > 0 ? frame.classes[first - 1].number : 0
    list.add(.linkBefore, link, side + own)
    list.add(.linkByKind, link * 2 + side, party.number)
    list.add(.linkByCategory, link * 2 + side, trigger.category.number)
    let behind = end..<min(text.tokens.count, end + 3)
    list.add(.sayingBehind, if: behind.contains { frame.classes[$0].contains(.saying) })
    let gap = frame.between(party.tokens, trigger.tokens)
    guard zone.isOwn, gap.count <= 6 else { return }
    for token in gap { list.add(.wordBetween, text.tokens[token], side) }
  }

  /// What the words of a party and of its clause mean, by base form and by kind.
  private func addSenses(
    around party: Party, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<PartySlot>
  ) {
    let side = party.head < trigger.tokens.lowerBound ? 1 : 0
    let own = zone.isOwn ? 2 : 0
    let head = frame.senses[party.head]
    list.add(.headStem, stem: head, side)
    list.add(.headKind, kind: head, side)
    list.add(.headByCategory, wide: head, trigger.category.number * 2 + side)
    let sentence = frame.sentence(at: party.head)
    let (first, end) = (party.tokens.lowerBound, party.tokens.upperBound)
    let before = min(first, max(sentence.lowerBound, first - 5))..<first
    let behind = end..<max(end, min(sentence.upperBound, end + 5))
    if let token = before.last(where: { !frame.senses[$0].isEmpty }) {
      list.add(.stemBeside, stem: frame.senses[token], side + own)
      list.add(.kindBeside, kind: frame.senses[token], side + own)
    }
    if let token = behind.first(where: { !frame.senses[$0].isEmpty }) {
      list.add(.stemBeside, stem: frame.senses[token], side + own + 4)
      list.add(.kindBeside, kind: frame.senses[token], side + own + 4)
    }
    for token in trigger.tokens {
      let sense = frame.senses[token]
      list.add(.triggerStem, stem: sense, zone.rawValue)
      list.add(.stemByKind, stem: sense, party.number * 2 + side)
      list.add(.triggerKind, kind: sense, party.number * 2 + side)
    }
    let gap = frame.between(party.tokens, trigger.tokens)
    guard zone.isOwn, gap.count <= 16 else { return }
    list.add(senses: frame.senses[gap], side: side)
  }

  /// What else is told where the party stands.
  private func addOthers(
    beside party: Party, zone: ReportFrame.Zone, _ trigger: ArgumentTrigger,
    to list: inout FeatureList<PartySlot>
  ) {
    let other = surroundings.neighbour(of: party.tokens, besides: trigger)
    list.add(other, zone, trigger)
    guard !zone.isOwn else { return }
    let shared = surroundings.shared(party.tokens, trigger)
    list.add(.sharedPlaces, shared.places * 4 + shared.days, zone.rawValue)
  }

  private func none(
    _ trigger: ArgumentTrigger, own: Int, _ tense: Tense
  ) -> FeatureList<PartySlot> {
    var list = FeatureList<PartySlot>()
    list.add(.noneByCategory, trigger.category.number)
    list.add(.noneByParties, min(own, 4))
    list.add(.noneByTense, tense.number)
    for token in trigger.tokens {
      list.add(.noneByStem, stem: frame.senses[token])
      list.add(.noneByKind, kind: frame.senses[token])
    }
    return list
  }
}
