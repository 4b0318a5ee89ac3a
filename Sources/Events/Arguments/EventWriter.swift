import Gazetteer
internal import Places
internal import Quantities
internal import Text

/// Makes the events of the groups of tellings of a report.
struct EventWriter {
  let reader: ArgumentReader
  let actors: ActorTable
  private let groups: [EventGroup]
  /// For each group its names, the likeliest first.
  private let ranked: [[RankedName]]
  /// Groups by the sentence of the telling that they are quoted by.
  private let bySentence: [Int: [Int]]
  private let places: EventPlaces
  private let conventions: EventConventions

  init(_ groups: [EventGroup], reader: ArgumentReader, actors: ActorTable) {
    self.groups = groups
    self.reader = reader
    self.actors = actors
    ranked = groups.map { Self.names(of: $0, in: reader.frame) }
    bySentence = Dictionary(grouping: groups.indices) { groups[$0].main.trigger.sentence }
    places = EventPlaces(reader.frame, reader: reader.places, radii: reader.weights.radii)
    conventions = EventConventions(frame: reader.frame, actors: actors)
  }

  private var frame: ReportFrame { reader.frame }

  /// Returns the events of a group by its number: one, or one for each place of a list.
  func events(of number: Int, explains: Bool) -> [EventExplanation.Explained] {
    let group = groups[number]
    let ranked = ranked[number]
    let belief = belief(in: number)
    let first = event(
      of: group, place: ranked.first?.name, ranked: ranked, belief: belief, explains: explains)
    guard let place = ranked.first?.name, let telling = telling(of: group, at: place),
      let list = reader.list(around: place, of: telling.trigger)
    else { return [first] }
    // A name that the list repeats is one place.
    var met: Set<Int> = [frame.names[place].first]
    let further = list.filter { met.insert(frame.names[$0].first).inserted }
    return [first]
      + further.enumerated().map { number, name in
        // The places of a list are as sure as the one that was chosen.
        let also = [RankedName(name: name, share: ranked[0].share)] + ranked
        var explained = event(
          of: group, place: name, ranked: also, belief: belief, explains: explains)
        explained.event.removeTolls()
        explained.event.listNumber = number + 1
        return explained
      }
  }

  /// The first telling that has a name in its own sentence or label.
  private func telling(of group: EventGroup, at name: Int) -> TriggerArguments? {
    group.tellings.first { frame.zone(of: frame.names[name].tokens, from: $0.trigger).isOwn }
  }

  private func event(
    of group: EventGroup, place: Int?, ranked: [RankedName], belief: [Double], explains: Bool
  ) -> EventExplanation.Explained {
    let main = group.main
    let share = ranked.first { $0.name == place }?.share ?? 0
    let located = places.location(
      of: place, share: share, others: others(than: place, ranked), from: main.trigger)
    let location = located.location
    let date = date(of: group)
    let told = told(group)
    let layout = date.interval == nil && told == .news ? dayByLayout(main.trigger) : nil
    let day = date.interval ?? layout?.day
    let killed = count(group, \.killed)
    let sides = sides(of: group)
    let (actor1, actor2) = conventions.actors(
      of: main.trigger.category, sides, country: location.country)
    let acled = conventions.type(
      of: main.trigger.category, sides, killed: killed?.value, means: means(of: main.trigger))
    let event = Event(
      category: main.trigger.category, acled: acled, actor1: actor1, actor2: actor2,
      targetsCivilians: main.trigger.category == .attackOnCivilians
        || actor2?.kind == .civilians && acled != nil,
      date: day, location: location, killed: killed, injured: count(group, \.injured),
      abducted: moved(group, .abduction), displaced: moved(group, .displacement),
      status: status(of: group),
      quote: frame.text.sentences[main.trigger.sentence].span,
      furtherQuotes: furtherQuotes(group), trigger: frame.span(of: main.trigger.tokens),
      rule: "trigger", confidence: confidence(of: group, belief), tags: tags(place, main),
      notes: [],
      told: told)
    return EventExplanation.Explained(
      event: event, clause: frame.text.sentences[main.trigger.sentence].span,
      evidence: explains
        ? [
          "place: \(located.tier?.rawValue ?? "-"), share \((share * 1000).rounded() / 1000)"
        ] + doubts(located, share: share) + main.placeReasons.map { "place: \($0)" }
        : [],
      roles: explains
        ? sides.agents.map { "agent: \(words($0))" } + sides.targets.map { "target: \(words($0))" }
        : [],
      dateSpan: date.span,
      dateRule: date.interval == nil ? layout?.rule : "date.ranked",
      places: explains ? ranked.prefix(5).map { frame.names[$0.name].toponym.mention.name } : [],
      belief: belief)
  }

  /// What the radius of a name that no gazetteer has comes from.
  private func doubts(_ located: EventPlaces.Located, share: Double) -> [String] {
    guard let ground = located.ground else { return [] }
    let doubts = PlaceRadii.doubts(of: ground, share: share).filter { $0.value != 0 }
    let words = doubts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue) \(($0.value * 1000).rounded() / 1000)"
    }
    return ["radius: " + words.joined(separator: ", ")]
  }

  private func words(_ party: Party) -> String {
    frame.text.name(of: frame.span(of: party.tokens))
  }

  // MARK: Where

  /// The names of a group, the likeliest first: mentions of one name together, tellings together; where "none" is likelier
  /// than any, the country that the sentence names, or nothing.
  private static func names(of group: EventGroup, in frame: ReportFrame) -> [RankedName] {
    var shares: [FoldedName: (share: Double, best: Int, highest: Double)] = [:]
    var none = 0.0
    for telling in group.tellings {
      none += telling.noPlace
      for (name, share) in telling.places where share > 1e-4 {
        let key = FoldedName(frame.names[name].toponym.mention.name)
        let known = shares[key] ?? (0, name, 0)
        shares[key] = (
          known.share + share, share > known.highest ? name : known.best,
          max(share, known.highest)
        )
      }
    }
    let ranked = shares.values.sorted { ($0.share, $1.best) > ($1.share, $0.best) }
    guard let first = ranked.first, first.share > none else {
      let country = ranked.first { value in
        group.tellings.contains { isSetting(value.best, of: $0.trigger, in: frame) }
      }
      return country.map {
        [RankedName(name: $0.best, share: $0.share / Double(group.tellings.count))]
      } ?? []
    }
    return ranked.map {
      RankedName(name: $0.best, share: $0.share / Double(group.tellings.count))
    }
  }

  /// Whether a name says in which country something happens: "tués mardi dans le nord du Mali".
  ///
  /// What is known of the place is no more than the country then, and that is what is told.
  private static func isSetting(
    _ number: Int, of trigger: ArgumentTrigger, in frame: ReportFrame
  ) -> Bool {
    let name = frame.names[number]
    let mention = name.toponym.mention
    let isInside = [.inside, .areaOf, .directionOf].contains(mention.relation)
    return name.granularity == .country && !name.isOfActor && mention.role == .literal && isInside
      && frame.sentence(at: name.tokens.lowerBound) == frame.sentence(at: trigger.tokens.lowerBound)
  }

  /// A name with its share over all tellings of an event.
  struct RankedName {
    let name: Int
    let share: Double
  }

  /// What an unknown place may be inferred from: the likely names, then those around the event's.
  private func others(than place: Int?, _ ranked: [RankedName]) -> [Int] {
    guard let place else { return [] }
    let names = frame.names
    let sentence = frame.sentence(at: names[place].tokens.lowerBound)
    let own =
      frame.firstName(from: sentence.lowerBound)..<frame.firstName(from: sentence.upperBound)
    let beside = own.filter {
      names[$0].toponym.best != nil && !names[$0].isOfActor && $0 != place
    }.sorted {
      (names[$0].coarseness, abs($0 - place)) < (names[$1].coarseness, abs($1 - place))
    }
    return beside + ranked.map(\.name)
  }

  private func tags(_ place: Int?, _ main: TriggerArguments) -> [String] {
    guard let place else { return [] }
    let isOwn = frame.zone(of: frame.names[place].tokens, from: main.trigger).isOwn
    return (isOwn ? [] : ["place from context"])
      + (frame.names[place].toponym.isDecided ? [PlaceDecisions.tag] : [])
  }

  // MARK: When

  /// The day with its words and its share over all tellings; no day where "none" is likelier than any.
  private func date(
    of group: EventGroup
  ) -> (interval: DateInterval?, span: TextSpan?, share: Double) {
    var shares: [DateInterval: (share: Double, span: TextSpan?)] = [:]
    var none = 0.0
    for telling in group.tellings {
      none += telling.noDate
      for (candidate, share) in telling.dates {
        let (interval, span) = meaning(candidate)
        guard let interval else {
          none += share
          continue
        }
        let known = shares[interval] ?? (0, span)
        shares[interval] = (known.share + share, known.span ?? span)
      }
    }
    let best = shares.max {
      ($0.value.share, -$0.key.days, $0.key.earliest.ordinal)
        < ($1.value.share, -$1.key.days, $1.key.earliest.ordinal)
    }
    guard let best, best.value.share > none else { return (nil, nil, 0) }
    return (best.key, best.value.span, best.value.share / Double(group.tellings.count))
  }

  /// The day of an event whose words tell none, and what gives it: its row in a table, else the heading above it.
  private func dayByLayout(_ trigger: ArgumentTrigger) -> (day: DateInterval, rule: String)? {
    let article = frame.text.article
    if article.dateSource == .event {
      return article.date.map { (DateInterval($0), "date.row") }
    }
    return reader.dates.day(above: trigger).map { ($0, "date.heading") }
  }

  private func meaning(_ candidate: DateReader.Candidate) -> (DateInterval?, TextSpan?) {
    switch candidate {
    case .publication(let day): return (DateInterval(day), nil)
    case .date(let number):
      let date = reader.dates.dates[number]
      return (date.interval, date.span)
    }
  }

  // MARK: How many

  /// The toll with the highest share over all tellings that give one; the telling that is quoted counts twice.
  private func count(
    _ group: EventGroup, _ key: KeyPath<TriggerArguments, TollShares>
  ) -> Event.Count? {
    var sums: [ClosedRange<Int>: (sum: Double, count: PeopleCount, share: Double)] = [:]
    for telling in group.tellings where telling[keyPath: key].isGiven {
      let weight = telling.trigger == group.main.trigger ? 2.0 : 1
      for (count, share) in telling[keyPath: key].counts {
        let figures = count.low...max(count.low, count.high ?? .max)
        let known = sums[figures] ?? (0, count, 0)
        sums[figures] = (
          known.sum + weight * share, share > known.share ? count : known.count,
          max(share, known.share)
        )
      }
    }
    let best = sums.values.max {
      ($0.sum, -$0.count.tokens.lowerBound) < ($1.sum, -$1.count.tokens.lowerBound)
    }
    return best.map { count($0.count) }
  }

  /// How many were carried off, where the event is of a category: of the first telling that says it.
  private func moved(_ group: EventGroup, _ category: EventCategory) -> Event.Count? {
    guard group.main.trigger.category == category else { return nil }
    let tellings = [group.main] + group.tellings.filter { $0.trigger != group.main.trigger }
    return tellings.lazy.compactMap { telling in
      let tolls = [telling.killed, telling.injured].compactMap { $0.best?.count.tokens }
      return self.reader.counts.people(movedBy: telling.trigger, besides: tolls)
    }.first.map(self.count)
  }

  private func count(_ people: PeopleCount) -> Event.Count {
    Event.Count(
      value: people.low, high: people.high,
      text: frame.text.name(of: frame.span(of: people.tokens)))
  }

  // MARK: Who

  private func sides(of group: EventGroup) -> EventConventions.Sides {
    var sides = EventConventions.Sides(agents: [], targets: [])
    let tellings = [group.main] + group.tellings.filter { $0.trigger != group.main.trigger }
    for telling in tellings {
      // Somebody is on the side that has the higher share.
      let agents = Dictionary(
        telling.agents.map { ($0.party, $0.share) }, uniquingKeysWith: { first, _ in first })
      let targets = Dictionary(
        telling.targets.map { ($0.party, $0.share) }, uniquingKeysWith: { first, _ in first })
      if sides.agents.isEmpty {
        sides.agents = telling.agents.filter { $0.share >= targets[$0.party] ?? 0 }
          .prefix(2).map { reader.parties.parties[$0.party] }
      }
      if sides.targets.isEmpty {
        sides.targets = telling.targets.filter { $0.share > agents[$0.party] ?? 0 }
          .prefix(3).map { reader.parties.parties[$0.party] }
      }
    }
    return sides
  }

  private func means(of trigger: ArgumentTrigger) -> Set<NounClass> {
    Set(
      frame.sentence(at: trigger.tokens.lowerBound).compactMap { frame.nouns[$0] }
        .filter(\.isMeans))
  }

  // MARK: How

  private func status(of group: EventGroup) -> Event.Status { group.main.status }

  private func told(_ group: EventGroup) -> Event.Told {
    // One telling as news is enough.
    let news = group.tellings.map { 1 - $0.background }.max() ?? 1
    return news >= 0.5 ? .news : .background
  }

  // MARK: How sure

  private func confidence(of group: EventGroup, _ belief: [Double]) -> Double {
    reader.weights.belief.confidence(
      belief, of: group.main.trigger.category, highest: group.highest)
  }

  /// What speaks for a group, beside the others of its sentence.
  private func belief(in number: Int) -> [Double] {
    let group = groups[number]
    let date = date(of: group)
    let rivals = (bySentence[group.main.trigger.sentence] ?? []).prefix(Self.mostRivals)
      .filter { other in
        other != number
          && (groups[other].highest, -other) > (group.highest, -number)
      }
    let place = ranked[number].first.map { frame.names[$0.name].first }
    return EventBelief.evidence(
      of: group, place: ranked[number].first?.share, day: date.interval == nil ? nil : date.share,
      rivals: rivals.map { groups[$0] },
      isThere: rivals.map { other in
        ranked[other].first.map { frame.names[$0.name].first } == place
      },
      isHeading: group.tellings.allSatisfy { frame.text.sentences[$0.trigger.sentence].isHeading },
      isShort: frame.isShort)
  }

  /// Events of one sentence that are looked at: a list without a full stop has thousands.
  private static let mostRivals = 12

  private func furtherQuotes(_ group: EventGroup) -> [TextSpan] {
    var sentences: [Int] = []
    for telling in group.tellings
    where telling.trigger.sentence != group.main.trigger.sentence
      && !sentences.contains(telling.trigger.sentence)
    {
      sentences.append(telling.trigger.sentence)
    }
    return sentences.map { frame.text.sentences[$0].span }
  }
}
