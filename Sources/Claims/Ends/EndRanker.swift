internal import Learning
internal import Places

/// Ranks the ends of the distances of a report.
struct EndRanker {
  let frame: ClaimFrame
  private let weights: ClaimWeights
  private let evidence: EarthEvidence
  /// For each distance the places of each side, best first.
  private let anchors: [[Choice]]
  private let subjects: [[Choice]]

  init(frame: ClaimFrame, weights: ClaimWeights, evidence: EarthEvidence) {
    self.frame = frame
    self.weights = weights
    self.evidence = evidence
    let numbers = frame.phrases.indices
    (anchors, subjects) = stride(from: 0, to: numbers.count, by: Self.mostDistances).reduce(
      into: ([], [])
    ) { found, first in
      let part = Array(numbers[first..<min(first + Self.mostDistances, numbers.count)])
      let anchors = part.map { Self.look($0, .anchor, in: frame, by: weights.anchor) }
      let subjects = part.map { Self.look($0, .subject, in: frame, by: weights.subject) }
      let figures = EndFigures(
        anchors: anchors, subjects: subjects, isBeside: part.map(frame.isBeside))
      for number in part.indices {
        found.0.append(
          Self.choices(
            anchors[number], figures.rows(of: number, .anchor), weights.anchorTrees, frame))
        found.1.append(
          Self.choices(
            subjects[number], figures.rows(of: number, .subject), weights.subjectTrees, frame))
      }
    }
  }

  private static func look(
    _ number: Int, _ side: ClaimFrame.Side, in frame: ClaimFrame, by model: KeyedModel<EndFeature>
  ) -> EndLook {
    let reader = EndFeatureReader(number, side, in: frame)
    let candidates = reader.candidates()
    let places = candidates.map { frame.names[$0].place }
    let look = FirstLook(
      reader.features(of: candidates), of: places.map { .init(words: nil, meaning: $0) }, by: model)
    return EndLook(candidates, places: places, look)
  }

  /// The number of a name and its place's share of one; a nil name for "none".
  struct Choice {
    let name: Int?
    let share: Double
  }

  /// The two ends that go together best, and how sure it is that both are right.
  struct Pair {
    var anchor = Choice(name: nil, share: 0)
    var subject = Choice(name: nil, share: 0)
    /// What the anchor shares of the pairs of two places.
    var anchorShare = 0.0
    /// What the pair shares of what all pairs are worth.
    var share = 0.0
    /// What the earth says of it.
    var agreement = EarthAgreement.unknown
    /// What others are worth beside it: the best that the earth agrees with, the best with a name that has no place, the best
    /// with an end that the text does not name.
    var rival = 0.0
    var unresolved = 0.0
    var unnamed = 0.0
    /// Whether another distance is told by the same words.
    var isBeside = false
    var probability = 0.0
  }

  /// The places of one side that are still thought of, best first.
  private static let most = 6
  /// So many distances are compared at once: a long text has thousands.
  private static let mostDistances = 200

  /// Returns the ends of a distance.
  ///
  /// What a pair is worth goes by the shares of its ends and by whether the earth agrees. The same place is never both
  /// ends: its share is what the pairs of other places leave.
  func pair(_ number: Int) -> Pair {
    var pair = Pair()
    var (best, sum, same) = (-1.0, 0.0, 0.0)
    for one in anchors[number].prefix(Self.most) {
      for other in subjects[number].prefix(Self.most) {
        let (first, second) = (one.name.map { frame.names[$0] }, other.name.map { frame.names[$0] })
        if let first, let second, first.place == second.place {
          same += one.share * other.share
          continue
        }
        let found = evidence.agreement(
          of: frame.phrases[number], from: first?.toponym, to: second?.toponym)
        let worth = weights.worth(anchor: one.share, subject: other.share, found)
        sum += worth
        if found == .consistent || found == .byRoad { pair.rival = max(pair.rival, worth) }
        if first == nil || second == nil {
          pair.unnamed = max(pair.unnamed, worth)
        } else if first?.toponym?.best == nil || second?.toponym?.best == nil {
          pair.unresolved = max(pair.unresolved, worth)
        }
        if worth > best {
          best = worth
          (pair.anchor, pair.subject, pair.agreement) = (one, other, found)
        }
      }
    }
    pair.anchorShare = pair.anchor.share / max(1 - same, 0.01)
    pair.share = best / sum
    pair.rival /= best
    pair.unresolved /= best
    pair.unnamed /= best
    pair.isBeside = frame.isBeside(number)
    pair.probability = weights.probability(
      anchor: pair.anchorShare, subject: pair.subject.share, pair: pair.share,
      pair.agreement, isBeside: pair.isBeside)
    return pair
  }

  /// Returns one choice for each place, with the shares of all its names, and one for "none"; best first.
  private static func choices(
    _ end: EndLook, _ figures: [Double], _ trees: BoostedTrees?, _ frame: ClaimFrame
  ) -> [Choice] {
    var scores = end.look.scores
    if let trees {
      for (row, sum) in trees.sums(figures, rows: scores.count).enumerated() { scores[row] += sum }
    }
    let shares = Probability.softmax(scores)
    var sums: [Int: (share: Double, best: Double, name: Int)] = [:]
    for (candidate, share) in zip(end.candidates, shares) {
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

extension ClaimFrame {
  /// Whether another distance is told by the same words: "à 90 km de Gao et de Ménaka".
  func isBeside(_ number: Int) -> Bool {
    [number - 1, number + 1].contains {
      phrases.indices.contains($0) && phrases[$0].span == phrases[number].span
    }
  }
}
