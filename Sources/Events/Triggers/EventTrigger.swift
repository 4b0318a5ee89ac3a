/// Words that tell an event, and what of them and around them says so.
public struct EventTrigger: Hashable, Sendable {
  /// The numbers of its tokens: one word, or a phrase with the words between.
  public let tokens: Range<Int>
  /// The token that was judged: the first word of a phrase, the participle behind an auxiliary.
  public let head: Int
  public let sentence: Int
  public let category: TriggerCategory
  /// The probability that the words tell an event of this category or of one like it, 0–1.
  ///
  /// Calibrated on documents that the weights were not fitted to.
  public let probability: Double
  /// The next best category, with its share beside the best: 0–1 of both.
  public let runnerUp: TriggerCategory
  public let runnerUpShare: Double
  /// What weighed most for the category against none, the heaviest first, at most three; empty where nothing
  /// was to be explained.
  public let reasons: [TriggerFeature]
}

/// The triggers of a text.
public struct TriggerReading: Hashable, Sendable {
  /// In the order of the text.
  public internal(set) var triggers: [EventTrigger] = []
  /// Likely ones that stayed below the threshold, in the order of the text; empty where nothing was to be
  /// explained.
  public internal(set) var refused: [EventTrigger] = []

  public init() {}
}
