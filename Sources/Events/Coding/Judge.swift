internal import Text

/// Decides which candidates are events.
struct Judge: Sendable {
  /// The latest year that the report speaks of: it stands for the day of publication where there is none.
  let latestYear: Int

  init(_ candidates: [Candidate]) {
    latestYear =
      candidates.compactMap { $0.date?.interval?.latest.year }.filter { $0 <= 2100 }.max() ?? 0
  }

  /// Why a candidate is no event after all.
  enum Verdict: Sendable, Hashable {
    case event
    case consequence, death, history, weak, nothingHappened

    /// In words, with the figures of the candidate.
    func reason(for candidate: Candidate) -> String {
      switch self {
      case .event: ""
      case .consequence: "says more of an event that is not told"
      case .death: "a death is no event by itself"
      case .history: "history"
      case .weak:
        "evidence \(candidate.score) of \(Evidence.threshold): "
          + candidate.reasons.map(\.description).joined(separator: ", ")
      case .nothingHappened: "nothing ties it to a happening"
      }
    }
  }

  /// Judges a candidate that comes after `last`, the event found before it; `attack` is the last of armed sides or
  /// rioters.
  func verdict(
    on candidate: Candidate, after last: Candidate?, attack: Candidate? = nil
  ) -> Verdict {
    switch candidate.kind {
    case .injury, .anaphor, .epicentre, .claim: return .consequence
    // "ont péri sous les bombes": a weapon is named.
    case .killing
    where candidate.roles.agents.isEmpty && candidate.means.isEmpty
      && DyingVerbs.all.contains(candidate.match.trigger.lemma):
      return .death
    case .killing where isSum(candidate): return .consequence
    default: break
    }
    if let interval = candidate.date?.interval, isHistory(interval, candidate) { return .history }
    let isAftermath = attack.map { self.isAftermath(candidate, of: $0) } ?? false
    if candidate.score < Evidence.threshold - (isAftermath ? 0.3 : 0) { return .weak }
    let follows = last.map {
      candidate.sentence - $0.sentence <= 3 && candidate.paragraph - $0.paragraph <= 1
    }
    if isAftermath, candidate.anchors.contains(.verb) { return .event }
    return candidate.anchors.hold(
      candidate.kind, strength: candidate.match.trigger.strength,
      isVerb: candidate.match.trigger.isVerb, follows: follows ?? false)
      ? .event : .nothingHappened
  }

  /// "Dans la région de Kidal, 11 500 personnes ont été tuées": a sum, of no day, by nobody and all over an area.
  ///
  /// A number that large is asked for too: "Dans la région de Kidal, trois soldats ont été tués" is news.
  private func isSum(_ candidate: Candidate) -> Bool {
    (candidate.killed?.value ?? 0) >= Self.manyDead && !candidate.isDated
      && candidate.roles.agents.isEmpty && candidate.means.isEmpty && candidate.isInArea
  }

  /// From how many on an undated and agentless figure for an area is a sum; ours.
  private static let manyDead = 500

  /// "Le centre de santé a été pillé" right after an attack: a part of it.
  private func isAftermath(_ candidate: Candidate, of last: Candidate) -> Bool {
    switch candidate.kind {
    case .looting, .arson, .sabotage, .abduction: break
    case .displacement where (candidate.displaced?.value ?? 0) >= 10: break
    default: return false
    }
    return candidate.match.group?.tense == .past && candidate.sentence - last.sentence <= 2
      && candidate.paragraph == last.paragraph
  }

  /// Whether a date is of another time than the report.
  ///
  /// Fifteen years before it; for a report without a day of publication ten years before the latest year that
  /// it names, or before 2005. A decade is no date.
  private func isHistory(_ interval: DateInterval, _ candidate: Candidate) -> Bool {
    if interval.days > 800 { return true }
    if let publication = candidate.publication {
      return publication.year - interval.latest.year > 15
    }
    return interval.latest.year < max(2005, latestYear - 10)
  }
}
