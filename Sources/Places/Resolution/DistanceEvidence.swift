internal import Distances
internal import Gazetteer
internal import Geodesy
internal import Learning
internal import Lexicon
internal import Quantities
internal import Text

/// Uses stated distances and directions to choose among the readings of a name.
///
/// A distance speaks for one end only where the other is settled without it: two names that are both open would
/// choose each other, and the claim would bear itself out.
struct DistanceEvidence {
  let gazetteer: Gazetteer
  let text: AnalysedText

  /// A stated distance whose two ends are names of the report.
  struct Claim {
    let mention: DistanceMention
    let span: TextSpan
    /// Positions among the weighings.
    let anchor: Int
    let subject: Int
  }

  /// What a claim said of one of its ends.
  struct Choice {
    /// The claim's words.
    let span: TextSpan
    /// Position of the end among the weighings.
    let end: Int
    /// The reading believed before; nil where none was.
    let before: Int?
  }

  /// Returns the claims that have a name of the report at each end.
  func claims(
    _ mentions: [Mention], among weighings: [ToponymResolver.Weighing]
  ) -> [Claim] {
    mentions.compactMap { mention in
      guard case .distance(let claim) = mention.content, let anchorEnd = claim.anchor?.resolved,
        let subjectEnd = claim.subject?.resolved,
        let anchor = weighing(at: anchorEnd, weighings),
        let subject = weighing(at: subjectEnd, weighings),
        anchor != subject
      else { return nil }
      return Claim(mention: claim, span: mention.span, anchor: anchor, subject: subject)
    }
  }

  /// Adds what the claims of a report say about the readings of their ends.
  ///
  /// - Returns: What was said, to be held against what is believed after it.
  func add(
    _ claims: [Claim], to weighings: inout [ToponymResolver.Weighing], _ names: NamedPlaces
  ) -> [Choice] {
    var choices: [Choice] = []
    for claim in claims {
      unsettle(claim, &weighings, names, &choices)
      // An area is no point that a distance could choose by.
      if let from = settled(weighings[claim.anchor]) {
        compare(claim, claim.subject, with: from, of: claim.anchor, &weighings, &choices)
        refute(claim, claim.subject, from: from, of: claim.anchor, &weighings, names, &choices)
      }
      guard let from = settled(weighings[claim.subject]),
        weighings[claim.subject].none[0, .noneRefuted] == 0
      else { continue }
      if isOpen(weighings[claim.anchor]) {
        compare(claim, claim.anchor, with: from, of: claim.subject, &weighings, &choices)
      }
      refute(claim, claim.anchor, from: from, of: claim.subject, &weighings, names, &choices)
    }
    return choices
  }

  /// Notes at every mention of a name which claim chose its place.
  func mark(
    _ choices: [Choice], in weighings: inout [ToponymResolver.Weighing], _ names: NamedPlaces
  ) {
    for choice in choices where best(weighings[choice.end]) != choice.before {
      for index in names[names.nameOfMention[choice.end]].mentions
      where weighings[index].chosenBy == nil {
        weighings[index].chosenBy = choice.span
      }
    }
  }

  // MARK: Choosing

  /// A reading of one end held against the settled other end.
  private struct Check {
    let row: Int
    let check: DistanceCheck
    let length: Distance

    /// Whether distance and direction agree.
    var fits: Bool { DistanceEvidence.fits(check.verdict) && check.direction != .disagrees }
  }

  private func checks(
    _ claim: Claim, _ end: Int, with from: Int, of other: Int,
    _ weighings: [ToponymResolver.Weighing], above least: Double = 0
  ) -> [Check] {
    let settled = DistanceEnd(gazetteer[weighings[other].readings[from].place])
    return weighings[end].readings.indices.filter {
      !weighings[end].readings[$0].isParent && weighings[end].probabilities[$0] > least
    }.map {
      let open = DistanceEnd(gazetteer[weighings[end].readings[$0].place])
      let earth =
        end == claim.subject
        ? EarthDistance(from: settled, to: open) : EarthDistance(from: open, to: settled)
      return Check(
        row: $0, check: DistanceCheck(claim.mention.stated, earth: earth), length: earth.distance)
    }
  }

  /// Compares the readings of one end with the settled other end.
  private func compare(
    _ claim: Claim, _ end: Int, with from: Int, of other: Int,
    _ weighings: inout [ToponymResolver.Weighing], _ choices: inout [Choice]
  ) {
    // Of an anchor only what was likely before: the claim under test does not bring in its own starting point.
    let least =
      end == claim.anchor ? best(weighings[end]).map { weighings[end].probabilities[$0] / 4 } : nil
    let checks = checks(claim, end, with: from, of: other, weighings, above: least ?? 0)
    // A claim chooses among readings; one that fits none is false, and says nothing about the name.
    guard checks.contains(where: \.fits) else { return }
    let agrees = checks.contains { $0.check.direction == .agrees }
    let isHomeNamed = weighings[other].features[from, .countryNamed] > 0
    for found in checks {
      let (row, check) = (found.row, found.check)
      // Where the country is named, a namesake across the border is not brought in by a distance.
      if found.fits, isHomeNamed, weighings[end].features[row, .abroad] > 0 { continue }
      if found.fits {
        let isSharp = check.verdict == .consistent
        weighings[end].features[row, .distanceFits] = isSharp ? 1 : 0.7
        let length = Int(found.length.kilometres.rounded())
        weighings[end].claims[row] =
          "\(length) km from \(weighings[other].mention.name): \"\(text.name(of: claim.span))\""
      } else if check.verdict.isFault {
        weighings[end].features[row, .distanceMisfits] = 1
      }
      if check.direction == .agrees { weighings[end].features[row, .directionFits] = 1 }
      if agrees, check.direction == .disagrees {
        weighings[end].features[row, .directionMisfits] = 1
      }
    }
    choices.append(Choice(span: claim.span, end: end, before: best(weighings[end])))
  }

  // MARK: Refuting

  /// Marks an end of which only namesakes abroad are known: what is meant is none of them.
  ///
  /// The likeliest reading is far too far, in a country that nothing else in the report speaks of, or farther
  /// than any slip of the pen explains; and no other reading is near.
  private func refute(
    _ claim: Claim, _ end: Int, from: Int, of other: Int,
    _ weighings: inout [ToponymResolver.Weighing], _ names: NamedPlaces,
    _ choices: inout [Choice]
  ) {
    guard weighings[end].none[0, .noneRefuted] == 0,
      let likeliest = weighings[end].readings.indices.max(by: {
        weighings[end].probabilities[$0] < weighings[end].probabilities[$1]
      }), weighings[end].probabilities[likeliest] > 0.02
    else { return }
    let reading = weighings[end].readings[likeliest]
    let home = weighings[other].readings[from].country
    guard reading.country != home, reading.kind != .capital, reading.kind != .country else {
      return
    }
    let checks = checks(claim, end, with: from, of: other, weighings)
    guard !checks.contains(where: { Self.isNear($0.check) }) else { return }
    let check =
      checks.first { $0.row == likeliest }?.check
      ?? DistanceCheck(
        claim.mention.stated,
        earth: EarthDistance(
          from: DistanceEnd(gazetteer[weighings[other].readings[from].place]),
          to: DistanceEnd(gazetteer[reading.place])))
    guard check.verdict == .tooShort,
      weighings[end].features[likeliest, .abroad] > 0 || check.isBeyondSlips
    else { return }
    for index in names[names.nameOfMention[end]].mentions {
      weighings[index].none[0, .noneRefuted] = 1
    }
    choices.append(Choice(span: claim.span, end: end, before: best(weighings[end])))
  }

  /// Leaves two open names unknown where the likeliest readings contradict their claim and others would bear it out.
  private func unsettle(
    _ claim: Claim, _ weighings: inout [ToponymResolver.Weighing], _ names: NamedPlaces,
    _ choices: inout [Choice]
  ) {
    let ends = [claim.anchor, claim.subject]
    guard ends.allSatisfy({ isOpen(weighings[$0]) }), let from = best(weighings[claim.anchor]),
      let to = best(weighings[claim.subject])
    else { return }
    let least = weighings[claim.anchor].probabilities[from] / 4
    let anchors = weighings[claim.anchor].readings.indices.filter {
      weighings[claim.anchor].probabilities[$0] > least
    }
    let pairs = anchors.map {
      (anchor: $0, checks: checks(claim, claim.subject, with: $0, of: claim.anchor, weighings))
    }
    guard
      pairs.first(where: { $0.anchor == from })?.checks.first(where: { $0.row == to })?.check
        .verdict.isFault == true, pairs.contains(where: { $0.checks.contains(where: \.fits) })
    else { return }
    for end in ends {
      choices.append(Choice(span: claim.span, end: end, before: best(weighings[end])))
      for index in names[names.nameOfMention[end]].mentions {
        weighings[index].none[0, .noneRefuted] = 1
      }
    }
  }

  private static func isNear(_ check: DistanceCheck) -> Bool { check.verdict != .tooShort }

  // MARK: What is settled

  /// The reading of a name that is settled by the rest of the report: no area, and no other reading is a quarter
  /// as likely.
  private func settled(_ weighing: ToponymResolver.Weighing) -> Int? {
    guard let best = best(weighing), !weighing.readings[best].isParent else { return nil }
    return hasRival(best, in: weighing) ? nil : best
  }

  /// Whether a name is believed to be no area, and which place it is remains open.
  private func isOpen(_ weighing: ToponymResolver.Weighing) -> Bool {
    guard let best = best(weighing) else { return false }
    return !weighing.readings[best].isParent && hasRival(best, in: weighing)
  }

  private func hasRival(_ best: Int, in weighing: ToponymResolver.Weighing) -> Bool {
    let least = weighing.probabilities[best] / 4
    return weighing.readings.indices.contains {
      $0 != best && !weighing.readings[$0].isParent && weighing.probabilities[$0] > least
    }
  }

  /// Gives names that no reading explains the place that their stated distance leads to.
  func addNearSpellings(
    _ claims: [Claim], to weighings: inout [ToponymResolver.Weighing], _ names: NamedPlaces,
    _ weights: [Double]
  ) {
    let search = NearSpelling(gazetteer: gazetteer)
    for claim in claims {
      let subject = claim.subject
      guard best(weighings[subject]) == nil, let from = best(weighings[claim.anchor]) else {
        continue
      }
      let anchorPlace = gazetteer[weighings[claim.anchor].readings[from].place]
      guard !anchorPlace.kind.isArea else { continue }
      let finds = search.places(
        like: weighings[subject].mention.name, by: claim.mention.stated, from: anchorPlace
      ).prefix(5)
      guard !finds.isEmpty else { continue }
      let readings = finds.map { Reading($0.place, isOwnName: false, in: gazetteer) }
      var features = NamedPlaces.ownFeatures(readings)
      var reasons: [Int: String] = [:]
      for (row, find) in finds.enumerated() {
        features[row, .distanceFits] = 1
        features[row, .nearSpelling] = Double(find.edits) / 2
        reasons[row] =
          "\(Int(find.kilometres.rounded())) km from \(anchorPlace.name): "
          + "\"\(text.name(of: claim.span))\", spelt \(find.spelling)"
      }
      var none = weighings[subject].none
      none[0, .noneRefuted] = 0
      let scores = features.scores(weights) + none.scores(weights)
      // One sense a name a report: all its mentions are this place.
      for index in names[names.nameOfMention[subject]].mentions {
        weighings[index].readings = readings
        weighings[index].features = features
        weighings[index].claims = reasons
        weighings[index].probabilities = Probability.softmax(scores)
        weighings[index].chosenBy = claim.span
      }
    }
  }

  fileprivate static func fits(_ verdict: DistanceVerdict) -> Bool {
    verdict == .consistent || verdict == .plausibleByRoad
  }

  /// Returns the toponym that shares a byte with a span.
  private func weighing(at span: TextSpan, _ weighings: [ToponymResolver.Weighing]) -> Int? {
    let low = weighings.firstIndex(notBefore: { $0.mention.span.end <= span.start })
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
