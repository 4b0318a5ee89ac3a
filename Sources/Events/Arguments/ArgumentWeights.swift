internal import Learning

/// The models of an event's arguments: `models/fr/arguments.weights`.
struct ArgumentWeights: Sendable {
  let place: KeyedModel<PlaceSlot>
  let list: KeyedModel<PlaceListSlot>
  let date: KeyedModel<DateSlot>
  let killed: KeyedModel<CountSlot>
  let injured: KeyedModel<CountSlot>
  let agent: KeyedModel<PartySlot>
  let target: KeyedModel<PartySlot>
  let told: KeyedModel<FactualitySlot>
  let status: KeyedModel<FactualitySlot>
  let coreference: KeyedModel<CoreferenceSlot>
  let radii: PlaceRadii
  let belief: EventBelief

  init(_ file: Weights) {
    place = KeyedModel("place", of: file)
    list = KeyedModel("list", of: file)
    date = KeyedModel("date", of: file)
    killed = KeyedModel("killed", of: file)
    injured = KeyedModel("injured", of: file)
    agent = KeyedModel("agent", of: file)
    target = KeyedModel("target", of: file)
    told = KeyedModel("told", of: file)
    status = KeyedModel("status", of: file)
    coreference = KeyedModel("coreference", of: file)
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

/// Shares of one over the candidates of a trigger, the last for "none".
struct Ranking {
  let shares: [Double]

  init<Slot>(_ lists: [FeatureList<Slot>], by model: KeyedModel<Slot>) {
    shares = Probability.softmax(lists.map(model.score))
  }

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
