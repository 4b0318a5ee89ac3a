internal import Glibc
internal import Learning

/// How sure it is that a group of tellings is an event, of its kind and told apart from the others.
///
/// The probability of the surest trigger leaves out what the whole group shows: how often the event is told, whether it has a place
/// and a day, and whether another trigger of the sentence is surer. A logistic over both is fitted to the events of held-out
/// reports, found or not found in their packs.
struct EventBelief: Sendable {
  /// What speaks for an event or against it.
  enum Evidence: String, CaseIterable, Sendable {
    case always
    /// Whether the text is a sentence or two, and the log-odds of the surest trigger there.
    case isShort, shortHighest
    /// The log-odds of the surest and of the second trigger, and whether there is a second.
    case highest, second, isRetold
    /// The share of its place and of its day; whether it has none.
    case place, hasNoPlace, day, hasNoDay
    /// Whether only headings tell it.
    case isHeading
    /// Whether a surer event stands in its sentence: any, within a few words, at its place.
    case hasRival, rivalIsNear, rivalIsThere
    /// The share of what is recalled; whether it is told as somebody's word.
    case background, isReported
    /// Whether it has a toll, an agent, a target.
    case hasToll, hasAgent, hasTarget
  }

  private let weights: [Evidence: Double]
  private let categories: [String: Double]
  /// Events that are less sure are left out, of a report and of a text of a sentence or two.
  private let least: Double
  private let leastOfShort: Double

  /// Weights that have no belief leave the probability of the surest trigger as it is, and no event out.
  init(_ file: Weights) {
    var weights: [Evidence: Double] = [:]
    for evidence in Evidence.allCases {
      weights[evidence] = file.numbers["belief.\(evidence.rawValue)"]
    }
    self.weights = weights
    categories = file.numbers.filter { $0.key.hasPrefix("belief.category.") }
    least = file.numbers["belief.least"] ?? 0
    leastOfShort = file.numbers["belief.leastOfShort"] ?? least
  }

  /// The least confidence of an event that is told.
  func least(ofShort isShort: Bool) -> Double { isShort ? leastOfShort : least }

  /// Returns how sure an event is, 0...1, in hundredths.
  func confidence(_ evidence: [Double], of category: EventCategory, highest: Double) -> Double {
    guard !weights.isEmpty else { return (highest * 100).rounded() / 100 }
    var score = categories["belief.category.\(category.rawValue)"] ?? 0
    for (kind, value) in zip(Evidence.allCases, evidence) { score += (weights[kind] ?? 0) * value }
    return (Probability.logistic(score) * 100).rounded() / 100
  }
}

extension EventBelief {
  /// What a group shows, in the order of `Evidence`.
  ///
  /// - Parameters:
  ///   - group: The tellings of the event.
  ///   - place: The share of its place, 0...1; nil for none.
  ///   - day: The same of its day.
  ///   - rivals: Groups whose quoted telling stands in the same sentence and is surer.
  ///   - isThere: For each rival whether it has the same place.
  ///   - isHeading: Whether only headings tell it.
  ///   - isShort: Whether the text is a sentence or two.
  /// - Returns: One number for each evidence; flags are 0 or 1.
  static func evidence(
    of group: EventGroup, place: Double?, day: Double?, rivals: [EventGroup], isThere: [Bool],
    isHeading: Bool, isShort: Bool
  ) -> [Double] {
    let probabilities = group.tellings.map(\.trigger.probability).sorted(by: >)
    let main = group.main
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    return Evidence.allCases.map { evidence in
      switch evidence {
      case .always: 1
      case .isShort: flag(isShort)
      case .shortHighest: isShort ? logOdds(probabilities[0]) : 0
      case .highest: logOdds(probabilities[0])
      case .second: probabilities.count > 1 ? logOdds(probabilities[1]) : 0
      case .isRetold: flag(probabilities.count > 1)
      case .place: place ?? 0
      case .hasNoPlace: flag(place == nil)
      case .day: day ?? 0
      case .hasNoDay: flag(day == nil)
      case .isHeading: flag(isHeading)
      case .hasRival: flag(!rivals.isEmpty)
      case .rivalIsNear: flag(rivals.contains { isNear($0, group) })
      case .rivalIsThere: flag(isThere.contains(true))
      case .background: main.background
      case .isReported: flag(main.status != .asserted)
      case .hasToll: flag(group.hasToll)
      case .hasAgent: flag(!main.agents.isEmpty)
      case .hasTarget: flag(!main.targets.isEmpty)
      }
    }
  }

  /// Whether the quoted tellings of two groups stand within a few words.
  private static func isNear(_ rival: EventGroup, _ group: EventGroup) -> Bool {
    let (other, own) = (rival.main.trigger.tokens, group.main.trigger.tokens)
    return max(own.lowerBound, other.lowerBound) - min(own.upperBound, other.upperBound) <= 6
  }

  private static func logOdds(_ probability: Double) -> Double {
    let bounded = min(0.999, max(0.001, probability))
    return log(bounded / (1 - bounded))
  }
}
