internal import Gazetteer
internal import Geodesy
internal import NewsText

/// Uses stated distances and directions to choose among the readings of a name.
struct DistanceEvidence {
  let gazetteer: Gazetteer

  /// Adds what the claims of a report say about the readings of their subjects and anchors.
  ///
  /// - Returns: Whether any claim could be held against two readings.
  func add(
    _ mentions: [Mention], to weighings: inout [ToponymResolver.Weighing], in text: AnalysedText
  ) -> Bool {
    var isUsed = false
    for mention in mentions {
      guard case .distance(let claim) = mention.content, let anchorEnd = claim.anchor?.resolved,
        let subjectEnd = claim.subject?.resolved,
        let anchor = weighing(at: anchorEnd, weighings),
        let subject = weighing(at: subjectEnd, weighings),
        anchor != subject
      else { continue }
      isUsed = compare(claim, anchor, subject, text.string(of: mention.span), &weighings) || isUsed
    }
    return isUsed
  }

  /// A reading of a claim's subject held against one of its anchor.
  private struct Check {
    let row: Int
    let check: DistanceCheck
    let length: Distance

    init(_ row: Int, _ claim: DistanceMention, _ from: DistanceEnd, _ to: DistanceEnd) {
      self.row = row
      let earth = EarthDistance(from: from, to: to)
      check = DistanceCheck(claim.stated, earth: earth)
      length = earth.distance
    }

    var fits: Bool { DistanceEvidence.fits(check.verdict) }

    /// By how much a claim makes a pair likelier: as by the weights of `PlaceFeature`, e to the fourth for a
    /// distance, e for a direction, one to e to the 1.5 against a wrong one.
    var likelihood: Double {
      guard fits else { return 1 }
      return switch check.direction {
      case .agrees: 55 * 2.7
      case .disagrees: 55 * 0.22
      default: 55
      }
    }
  }

  /// Compares the readings of the subject with the reading of the anchor that goes with one of them best.
  private func compare(
    _ claim: DistanceMention, _ anchor: Int, _ subject: Int, _ words: String,
    _ weighings: inout [ToponymResolver.Weighing]
  ) -> Bool {
    let anchors = likely(weighings[anchor])
    // A claim chooses among readings; one that fits none is false, and says nothing about the name.
    guard let (from, checks) = bestPair(claim, anchors, weighings[anchor], weighings[subject]),
      checks.contains(where: \.fits)
    else { return false }
    if anchors.count > 1 { weighings[anchor].features[from, .distanceFits] = 1 }
    let agrees = checks.contains { $0.check.direction == .agrees }
    for found in checks {
      let (row, check) = (found.row, found.check)
      if found.fits {
        let isSharp = check.verdict == .consistent
        weighings[subject].features[row, .distanceFits] = isSharp ? 1 : 0.7
        let length = Int(found.length.kilometres.rounded())
        weighings[subject].claims[row] =
          "\(length) km from \(weighings[anchor].mention.name): \"\(words)\""
      } else if check.verdict.isFault {
        weighings[subject].features[row, .distanceMisfits] = 1
      }
      if check.direction == .agrees { weighings[subject].features[row, .directionFits] = 1 }
      if agrees, check.direction == .disagrees {
        weighings[subject].features[row, .directionMisfits] = 1
      }
    }
    return true
  }

  /// Of the likely readings of an anchor the one that goes with a reading of the subject best, with all checks from it.
  private func bestPair(
    _ claim: DistanceMention, _ anchors: [Int], _ anchor: ToponymResolver.Weighing,
    _ subject: ToponymResolver.Weighing
  ) -> (from: Int, checks: [Check])? {
    var best: (from: Int, checks: [Check], weight: Double)?
    let rows = subject.readings.indices.filter { !subject.readings[$0].isParent }
    let ends = rows.map { DistanceEnd(gazetteer[subject.readings[$0].place]) }
    for from in anchors {
      let start = DistanceEnd(gazetteer[anchor.readings[from].place])
      let checks = zip(rows, ends).map { Check($0, claim, start, $1) }
      // A claim that fits nowhere chooses the likeliest.
      let most = checks.map { subject.probabilities[$0.row] * $0.likelihood }.max() ?? 0
      let weight = anchor.probabilities[from] * most
      if best.map({ $0.weight < weight }) ?? true { best = (from, checks, weight) }
    }
    return best.map { ($0.from, $0.checks) }
  }

  /// The readings of an anchor that a claim may count from, at most three: the best, and those a quarter as likely.
  private func likely(_ weighing: ToponymResolver.Weighing) -> [Int] {
    guard let best = best(weighing), !weighing.readings[best].isParent else { return [] }
    let least = weighing.probabilities[best] / 4
    let others = weighing.readings.indices.filter {
      $0 != best && !weighing.readings[$0].isParent && weighing.probabilities[$0] > least
    }
    return [best] + others.prefix(2)
  }

  /// Gives names that no reading explains the place that their stated distance leads to.
  func addNearSpellings(
    _ mentions: [Mention], to weighings: inout [ToponymResolver.Weighing], _ names: NamedPlaces,
    in text: AnalysedText, _ weights: [Double]
  ) {
    let search = NearSpelling(gazetteer: gazetteer)
    for mention in mentions {
      guard case .distance(let claim) = mention.content, let anchorEnd = claim.anchor?.resolved,
        let subjectEnd = claim.subject?.resolved, let anchor = weighing(at: anchorEnd, weighings),
        let subject = weighing(at: subjectEnd, weighings), anchor != subject,
        best(weighings[subject]) == nil, let from = best(weighings[anchor])
      else { continue }
      let anchorPlace = gazetteer[weighings[anchor].readings[from].place]
      guard !anchorPlace.kind.isArea else { continue }
      let finds = search.places(
        like: weighings[subject].mention.name, by: claim.stated, from: anchorPlace
      ).prefix(5)
      guard !finds.isEmpty else { continue }
      let readings = finds.map { Reading($0.place, isOwnName: false, in: gazetteer) }
      var features = NamedPlaces.ownFeatures(readings)
      var claims: [Int: String] = [:]
      for (row, find) in finds.enumerated() {
        features[row, .distanceFits] = 1
        features[row, .nearSpelling] = Double(find.edits) / 2
        claims[row] =
          "\(Int(find.kilometres.rounded())) km from \(anchorPlace.name): "
          + "\"\(text.string(of: mention.span))\", spelt \(find.spelling)"
      }
      let scores = features.scores(weights) + weighings[subject].none.scores(weights)
      // One sense a name a report: all its mentions are this place.
      for index in names[names.nameOfMention[subject]].mentions {
        weighings[index].readings = readings
        weighings[index].features = features
        weighings[index].claims = claims
        weighings[index].probabilities = Softmax.probabilities(scores)
      }
    }
  }

  fileprivate static func fits(_ verdict: DistanceVerdict) -> Bool {
    verdict == .consistent || verdict == .plausibleByRoad
  }

  /// Returns the toponym that shares a byte with a span.
  private func weighing(at span: TextSpan, _ weighings: [ToponymResolver.Weighing]) -> Int? {
    var low = 0
    var high = weighings.count
    while low < high {
      let middle = (low + high) / 2
      if weighings[middle].mention.span.end <= span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < weighings.count && weighings[low].mention.span.overlaps(span) ? low : nil
  }

  private func best(_ weighing: ToponymResolver.Weighing) -> Int? {
    let count = weighing.readings.count
    guard count > 0,
      let index = (0..<count).max(by: { weighing.probabilities[$0] < weighing.probabilities[$1] }),
      weighing.probabilities[index] > 0.3
    else { return nil }
    return index
  }
}
