internal import Learning

/// The models of an event's arguments: `models/fr/arguments.weights`.
struct ArgumentWeights: Sendable {
  let place: RankingModel<PlaceSlot>
  let list: KeyedModel<PlaceListSlot>
  let date: RankingModel<DateSlot>
  let killed: RankingModel<CountSlot>
  let injured: RankingModel<CountSlot>
  let agent: RankingModel<PartySlot>
  let target: RankingModel<PartySlot>
  let told: KeyedModel<FactualitySlot>
  let status: KeyedModel<FactualitySlot>
  let coreference: RankingModel<CoreferenceSlot>
  let radii: PlaceRadii
  let belief: EventBelief

  init(_ file: Weights) {
    place = RankingModel("place", of: file)
    list = KeyedModel("list", of: file)
    date = RankingModel("date", of: file)
    killed = RankingModel("killed", of: file)
    injured = RankingModel("injured", of: file)
    agent = RankingModel("agent", of: file)
    target = RankingModel("target", of: file)
    told = KeyedModel("told", of: file)
    status = KeyedModel("status", of: file)
    coreference = RankingModel("coreference", of: file)
    radii = PlaceRadii(file)
    belief = EventBelief(file)
  }

  /// The weights that are built in.
  static let french: ArgumentWeights = {
    do { return ArgumentWeights(try Weights(named: "fr/arguments")) } catch {
      preconditionFailure("\(error)")
    }
  }()
}

/// A linear model over the candidates of a trigger, and the trees that look at those of all triggers.
struct RankingModel<Slot: FeatureSlot>: Sendable {
  let linear: KeyedModel<Slot>
  private let second: SecondLook

  init(_ name: String, of file: Weights) {
    linear = KeyedModel(name, of: file)
    second = SecondLook(name, of: file)
  }

  /// Looks at the candidates of one trigger, whose features come before those of "none".
  func look(
    at candidates: [FirstLook.Candidate], _ lists: [FeatureList<Slot>]
  ) -> FirstLook {
    FirstLook(lists, of: candidates, by: linear)
  }

  /// Ranks the candidates of each trigger.
  func rankings(_ looks: [FirstLook]) -> [Ranking] {
    second.shares(looks).map { Ranking(shares: $0) }
  }
}

/// Shares of one over the candidates of a trigger, the last for "none".
struct Ranking {
  let shares: [Double]

  init(shares: [Double]) { self.shares = shares }

  /// The share of "none".
  var none: Double { shares[shares.count - 1] }

  /// The candidate with the highest share; nil where "none" has it.
  var best: Int? {
    let highest = shares.indices.max { (shares[$0], -$0) < (shares[$1], -$1) } ?? 0
    return highest == shares.count - 1 ? nil : highest
  }
}

extension Ranking {
  /// The share of a statement alone against its contrary.
  static func logistic(_ score: Double) -> Double { Probability.logistic(score) }
}
