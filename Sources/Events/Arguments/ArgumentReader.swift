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
  }

  func arguments(of trigger: ArgumentTrigger, explains: Bool) -> TriggerArguments {
    var found = TriggerArguments(trigger: trigger)
    let names = places.candidates(for: trigger)
    let lists = places.features(of: names, for: trigger)
    let place = Ranking(lists, by: weights.place)
    found.places = zip(names, place.shares).map { (name: $0, share: $1) }
    found.noPlace = place.none
    if explains, let best = place.best { found.placeReasons = weights.place.reasons(lists[best]) }
    let days = dates.candidates(for: trigger)
    let date = Ranking(dates.features(of: days, for: trigger), by: weights.date)
    found.dates = zip(days, date.shares).map { (candidate: $0, share: $1) }
    found.noDate = date.none
    let numbers = counts.candidates(for: trigger)
    let tolls = counts.features(of: numbers, for: trigger)
    let people = numbers.map { counts.counts.all[$0] }
    found.killed = TollShares(people, Ranking(tolls, by: weights.killed))
    found.injured = TollShares(people, Ranking(tolls, by: weights.injured))
    let sides = parties.candidates(for: trigger)
    let roles = parties.features(of: sides, for: trigger)
    found.agents = ranked(sides, Ranking(roles, by: weights.agent))
    found.targets = ranked(sides, Ranking(roles, by: weights.target))
    let background = weights.told.score(factuality.background(trigger))
    found.background = Ranking.logistic(background)
    found.status = status(trigger)
    return found
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
      let ranking = Ranking(
        coreference.features(of: candidates, for: number), by: weights.coreference)
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
