public import Quantities
public import Text

/// Something that happened, as a report tells it: what, who, when, where, how many, how sure.
///
/// Every part keeps its origin: the quote's span, the rule, the place's mention.
public struct Event: Hashable, Sendable {
  /// How sure the report is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case asserted
    /// In the conditional or on hearsay: "aurait".
    case reported
    /// By a side to the conflict: "affirme l'armée".
    case claimed
  }

  /// Whether an event is what the report is about.
  public enum Told: String, Hashable, Sendable, CaseIterable {
    case news
    /// Recalled from before.
    case background
  }

  /// A number of people with the words that give it.
  public struct Count: Hashable, Sendable {
    /// The lowest figure that the report gives.
    public let value: Int
    /// The highest figure that the words allow, not below `value`; nil for an open end or a single figure.
    public let high: Int?
    public let text: String
    public init(value: Int, high: Int? = nil, text: String) {
      self.value = value
      self.high = high
      self.text = text
    }
  }

  public let category: EventCategory
  /// nil for news that ACLED does not code.
  public let acled: ACLEDType?
  public let actor1: Actor?
  public let actor2: Actor?
  /// Whether civilians are the target: ACLED's `civilian_targeting`.
  public let targetsCivilians: Bool
  /// nil where the report does not say when.
  public let date: DateInterval?
  public internal(set) var location: EventLocation
  public internal(set) var killed: Count?
  public internal(set) var injured: Count?
  public internal(set) var abducted: Count?
  public internal(set) var displaced: Count?
  public let status: Status
  /// The sentence that tells it.
  public let quote: TextSpan
  /// Further sentences that tell the same event.
  public let furtherQuotes: [TextSpan]
  /// The words that made it an event.
  public let trigger: TextSpan
  /// What read the trigger.
  public let rule: Mention.RuleName
  /// 0...1.
  public let confidence: Double
  /// Short remarks for the property `tags`: "place from context", "contradictory distances".
  public internal(set) var tags: [String]
  /// What several distances say of the place, in English.
  public internal(set) var notes: [String]
  public let told: Told
  /// Of an event at each place of a list, which of them it is: from 1 for the second; 0 for the first and all else.
  public internal(set) var listNumber = 0

  public init(
    category: EventCategory, acled: ACLEDType?, actor1: Actor?, actor2: Actor?,
    targetsCivilians: Bool, date: DateInterval?, location: EventLocation, killed: Count?,
    injured: Count?, abducted: Count?, displaced: Count?, status: Status, quote: TextSpan,
    furtherQuotes: [TextSpan], trigger: TextSpan, rule: Mention.RuleName, confidence: Double,
    tags: [String], notes: [String],
    told: Told = .news
  ) {
    self.category = category
    self.acled = acled
    self.actor1 = actor1
    self.actor2 = actor2
    self.targetsCivilians = targetsCivilians
    self.date = date
    self.location = location
    self.killed = killed
    self.injured = injured
    self.abducted = abducted
    self.displaced = displaced
    self.status = status
    self.quote = quote
    self.furtherQuotes = furtherQuotes
    self.trigger = trigger
    self.rule = rule
    self.confidence = confidence
    self.tags = tags
    self.notes = notes
    self.told = told
  }
}

extension Event {
  /// Forgets the figures: a toll for several places is told once.
  mutating func removeTolls() {
    killed = nil
    injured = nil
    abducted = nil
    displaced = nil
  }
}
