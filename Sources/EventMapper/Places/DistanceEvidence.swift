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

  /// Compares the readings of the subject with the best of the anchor, and, where the anchor has namesakes,
  /// those with the best of the subject.
  private func compare(
    _ claim: DistanceMention, _ anchor: Int, _ subject: Int, _ words: String,
    _ weighings: inout [ToponymResolver.Weighing]
  ) -> Bool {
    guard let anchorBest = best(weighings[anchor]) else { return false }
    let from = weighings[anchor].readings[anchorBest]
    let fromEnd = DistanceEnd(gazetteer[from.place])
    var checks: [(row: Int, check: DistanceCheck, earth: EarthDistance)] = []
    for row in weighings[subject].readings.indices {
      let reading = weighings[subject].readings[row]
      guard !reading.isParent, !from.isParent else { continue }
      let earth = EarthDistance(from: fromEnd, to: DistanceEnd(gazetteer[reading.place]))
      checks.append((row, DistanceCheck(claim.stated, earth: earth), earth))
    }
    // A claim chooses among readings; one that fits none is false, and says nothing about the name.
    guard checks.contains(where: { Self.fits($0.check.verdict) }) else { return false }
    let agrees = checks.contains { $0.check.direction == .agrees }
    for (row, check, earth) in checks {
      if Self.fits(check.verdict) {
        let isSharp = check.verdict == .consistent
        weighings[subject].features[row, .distanceFits] = isSharp ? 1 : 0.7
        let length = Int(earth.distance.kilometres.rounded())
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

  private static func fits(_ verdict: DistanceVerdict) -> Bool {
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
