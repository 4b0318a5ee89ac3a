internal import Learning

/// The models of an event's arguments: `models/fr/arguments.weights`.
struct ArgumentWeights: Sendable {
  let place: ArgumentModel<PlaceSlot>
  let date: ArgumentModel<DateSlot>
  let killed: ArgumentModel<CountSlot>
  let injured: ArgumentModel<CountSlot>
  let agent: ArgumentModel<PartySlot>
  let target: ArgumentModel<PartySlot>
  let told: ArgumentModel<FactualitySlot>
  let status: ArgumentModel<FactualitySlot>
  let coreference: ArgumentModel<CoreferenceSlot>
  let radii: PlaceRadii

  init(_ file: Weights) {
    place = ArgumentModel("place", of: file)
    date = ArgumentModel("date", of: file)
    killed = ArgumentModel("killed", of: file)
    injured = ArgumentModel("injured", of: file)
    agent = ArgumentModel("agent", of: file)
    target = ArgumentModel("target", of: file)
    told = ArgumentModel("told", of: file)
    status = ArgumentModel("status", of: file)
    coreference = ArgumentModel("coreference", of: file)
    radii = PlaceRadii(file)
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

  init<Slot>(_ lists: [FeatureList<Slot>], by model: ArgumentModel<Slot>) {
    shares = Probability.softmax(lists.map(model.score))
  }

  /// The share of "none".
  var none: Double { shares[shares.count - 1] }

  /// The candidate with the highest share; nil where "none" has more than `most`.
  func best(unlessNone most: Double) -> Int? {
    guard shares.count > 1, none <= most else { return nil }
    return (0..<shares.count - 1).max { (shares[$0], -$0) < (shares[$1], -$1) }
  }

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
