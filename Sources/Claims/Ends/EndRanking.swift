internal import Learning
internal import Places

/// The two ends of a distance that go together best.
struct EndRanking {
  /// The number of a name and its place's share of one; a nil name for "none".
  struct Choice {
    let name: Int?
    let share: Double
  }

  let anchor: Choice
  let subject: Choice
  /// How sure it is that both are right.
  let probability: Double

  /// The places of one side that are still thought of, best first.
  private static let most = 6

  /// Ranks the ends of a phrase.
  ///
  /// The same name is never both ends: its share is what the pairs of other names leave.
  init(_ number: Int, in frame: ClaimFrame, by weights: ClaimWeights) {
    let anchors = Self.choices(
      EndFeatureReader(number, .anchor, in: frame), frame, weights.anchor)
    let subjects = Self.choices(
      EndFeatureReader(number, .subject, in: frame), frame, weights.subject)
    var best: (anchor: Choice, subject: Choice, share: Double)?
    var same = 0.0
    for one in anchors.prefix(Self.most) {
      for other in subjects.prefix(Self.most) {
        let share = one.share * other.share
        if let first = one.name, let second = other.name,
          frame.names[first].place == frame.names[second].place
        {
          same += share
        } else if best.map({ share > $0.share }) ?? true {
          best = (one, other, share)
        }
      }
    }
    let none = Choice(name: nil, share: 0)
    anchor = best?.anchor ?? none
    subject = best?.subject ?? none
    probability = weights.probability(
      anchor: anchor.share / max(1 - same, 0.01), subject: subject.share)
  }

  /// Returns one choice for each place, with the shares of all its names, and one for "none"; best first.
  private static func choices(
    _ reader: EndFeatureReader, _ frame: ClaimFrame, _ model: KeyedModel
  ) -> [Choice] {
    let candidates = reader.candidates()
    let shares = Probability.softmax(
      reader.features(of: candidates).map { model.score($0.keys) })
    var sums: [Int: (share: Double, best: Double, name: Int)] = [:]
    for (candidate, share) in zip(candidates, shares) {
      let place = frame.names[candidate].place
      var sum = sums[place] ?? (0, -1, candidate)
      sum.share += share
      // The name that is shown is one that a place was found for, if there is any.
      let weight = share * (frame.names[candidate].toponym?.best == nil ? 0.1 : 1)
      if weight > sum.best { (sum.best, sum.name) = (weight, candidate) }
      sums[place] = sum
    }
    let places = sums.values.map { Choice(name: $0.name, share: min(1, $0.share)) }
    return (places + [Choice(name: nil, share: shares[shares.count - 1])]).sorted {
      ($0.share, $1.name ?? -1) > ($1.share, $0.name ?? -1)
    }
  }
}
