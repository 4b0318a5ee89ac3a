import Gazetteer
internal import Learning

/// The arguments of one trigger with their shares.
struct TriggerArguments: Sendable {
  let trigger: ArgumentTrigger
  /// Numbers of names with their shares, and the share of "none".
  var places: [(name: Int, share: Double)] = []
  var noPlace = 0.0
  /// The features that weighed most for the name with the highest share.
  var placeReasons: [String] = []
  var dates: [(candidate: DateReader.Candidate, share: Double)] = []
  var noDate = 0.0
  var killed = TollShares()
  var injured = TollShares()
  var agents: [(party: Int, share: Double)] = []
  var targets: [(party: Int, share: Double)] = []
  var background = 0.0
  var status = Event.Status.asserted
}

/// The numbers that may be a toll of one trigger with their shares.
struct TollShares: Sendable {
  private(set) var counts: [(count: PeopleCount, share: Double)] = []
  private var none = 1.0

  /// No toll.
  init() {}

  init(_ counts: [PeopleCount], _ ranking: Ranking) {
    self.counts = zip(counts, ranking.shares).map { (count: $0, share: $1) }
    none = ranking.none
  }

  /// A toll is given unless "none" is that likely.
  private static let mostDoubt = 0.65

  var isGiven: Bool { !counts.isEmpty && none <= Self.mostDoubt }

  /// The number with the highest share; nil where none is given.
  var best: (count: PeopleCount, share: Double)? {
    isGiven ? counts.max { $0.share < $1.share } : nil
  }
}

/// Ranks the arguments of every trigger of a report.
struct ArgumentReader {
  let frame: ReportFrame
  let weights: ArgumentWeights
  let places: PlaceReader
  let lists: PlaceListReader
  let dates: DateReader
  let counts: CountReader
  let parties: PartyReader
  let factuality: FactualityReader
  let coreference: CoreferenceReader
  private let meanings: CandidateMeanings

  init(_ frame: ReportFrame, weights: ArgumentWeights, actors: ActorTable) {
    self.frame = frame
    self.weights = weights
    dates = DateReader(frame)
    places = PlaceReader(frame, dates: dates)
    lists = PlaceListReader(frame)
    counts = CountReader(frame, dates: dates)
    parties = PartyReader(frame, actors: actors, dates: dates)
    factuality = FactualityReader(frame: frame, dates: dates)
    coreference = CoreferenceReader(frame, dates: dates, counts: counts)
    meanings = CandidateMeanings(dates: dates, counts: counts, parties: parties)
  }

  /// So many triggers are compared at once: a long text has thousands, and those that share candidates stand near.
  private static let most = 200

  /// Returns the arguments of each trigger.
  func arguments(explains: Bool) -> [TriggerArguments] {
    stride(from: 0, to: frame.triggers.count, by: Self.most).flatMap { first in
      let end = min(first + Self.most, frame.triggers.count)
      return arguments(of: frame.triggers[first..<end].map(looks), explains: explains)
    }
  }

  /// What the linear models make of the candidates of one trigger.
  private struct Looks {
    let trigger: ArgumentTrigger
    let names: [Int]
    let nameFeatures: [FeatureList<PlaceSlot>]
    let place: FirstLook
    let days: [DateReader.Candidate]
    let date: FirstLook
    let people: [PeopleCount]
    let killed: FirstLook
    let injured: FirstLook
    let sides: [Int]
    let agent: FirstLook
    let target: FirstLook
  }

  private func looks(at trigger: ArgumentTrigger) -> Looks {
    let names = places.candidates(for: trigger)
    let nameFeatures = places.features(of: names, for: trigger)
    let days = dates.candidates(for: trigger)
    let numbers = counts.candidates(for: trigger)
    let tolls = counts.features(of: numbers, for: trigger)
    let sides = parties.candidates(for: trigger)
    let roles = parties.features(of: sides, for: trigger)
    let people = numbers.map {
      let count = counts.counts.all[$0]
      return FirstLook.Candidate(words: $0, meaning: meanings.counts[$0], value: count.low)
    }
    let parties = sides.map { FirstLook.Candidate(words: $0, meaning: meanings.parties[$0]) }
    return Looks(
      trigger: trigger, names: names, nameFeatures: nameFeatures,
      place: weights.place.look(
        at: names.map { .init(words: $0, meaning: frame.names[$0].first) }, nameFeatures),
      days: days,
      date: weights.date.look(
        at: days.map(meanings.candidate), dates.features(of: days, for: trigger)),
      people: numbers.map { counts.counts.all[$0] }, killed: weights.killed.look(at: people, tolls),
      injured: weights.injured.look(at: people, tolls), sides: sides,
      agent: weights.agent.look(at: parties, roles), target: weights.target.look(at: parties, roles)
    )
  }

  private func arguments(of looks: [Looks], explains: Bool) -> [TriggerArguments] {
    let place = weights.place.rankings(looks.map(\.place))
    let date = weights.date.rankings(looks.map(\.date))
    let killed = weights.killed.rankings(looks.map(\.killed))
    let injured = weights.injured.rankings(looks.map(\.injured))
    let agent = weights.agent.rankings(looks.map(\.agent))
    let target = weights.target.rankings(looks.map(\.target))
    return looks.enumerated().map { row, look in
      var found = TriggerArguments(trigger: look.trigger)
      found.places = zip(look.names, place[row].shares).map { (name: $0, share: $1) }
      found.noPlace = place[row].none
      if explains, let best = place[row].best {
        found.placeReasons = weights.place.linear.reasons(look.nameFeatures[best])
      }
      found.dates = zip(look.days, date[row].shares).map { (candidate: $0, share: $1) }
      found.noDate = date[row].none
      found.killed = TollShares(look.people, killed[row])
      found.injured = TollShares(look.people, injured[row])
      found.agents = ranked(look.sides, agent[row])
      found.targets = ranked(look.sides, target[row])
      let background = weights.told.score(factuality.background(look.trigger))
      found.background = Ranking.logistic(background)
      found.status = status(look.trigger)
      return found
    }
  }

  /// The names of a list that a name stands in, where an event at each of them is likelier than one for all.
  func list(around name: Int, of trigger: ArgumentTrigger) -> Range<Int>? {
    guard let list = lists.list(holding: name, beside: trigger),
      weights.list.score(lists.features(of: list, for: trigger)) > 0
    else { return nil }
    return list
  }

  /// The candidates above "none", the likeliest first.
  private func ranked(_ people: [Int], _ ranking: Ranking) -> [(party: Int, share: Double)] {
    zip(people, ranking.shares).map { (party: $0, share: $1) }
      .filter { $0.share > ranking.none * 0.5 && $0.share > 0.1 }
      .sorted { ($0.share, $1.party) > ($1.share, $0.party) }
  }

  private func status(_ trigger: ArgumentTrigger) -> Event.Status {
    let scores = factuality.status(trigger).map(weights.status.score)
    guard let most = scores.max(), most > 0 else { return .asserted }
    return scores[0] == most ? .reported : .claimed
  }

  /// Returns for each trigger the number of its event, from 0 in the order of the text.
  ///
  /// A trigger never joins an event that has a telling of another day at another place: else a telling between the two,
  /// without day or place, would join them.
  func events() -> [Int] {
    var events: [Int] = []
    var count = 0
    for number in frame.triggers.indices {
      let candidates = coreference.candidates(for: number)
      let look = weights.coreference.look(
        at: candidates.map { .init(words: nil, meaning: $0) },
        coreference.features(of: candidates, for: number))
      let ranking = weights.coreference.rankings([look])[0]
      // Tellings of one event share its mass: that they are several speaks for it.
      var shares: [Int: Double] = [:]
      for (candidate, share) in zip(candidates, ranking.shares) {
        shares[events[candidate], default: 0] += share
      }
      for candidate in candidates where coreference.areApart(candidate, number) {
        shares[events[candidate]] = nil
      }
      let best = shares.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      if let best, best.value > ranking.none {
        events.append(best.key)
      } else {
        events.append(count)
        count += 1
      }
    }
    return events
  }
}
