/// The words that tell an event, with the kind of event that they tell: what arguments are looked for.
public struct ArgumentTrigger: Hashable, Sendable {
  /// Numbers of the tokens, never empty: "ont été tués", "embuscade".
  public let tokens: Range<Int>
  public let category: EventCategory
  /// How sure it is that the words tell an event of the category, 0...1.
  public let probability: Double
  /// The number of its sentence.
  public let sentence: Int

  public init(tokens: Range<Int>, category: EventCategory, probability: Double, sentence: Int) {
    self.tokens = tokens
    self.category = category
    self.probability = probability
    self.sentence = sentence
  }
}

extension EventCategory {
  /// The place of the category in the list of all, for features that differ by category.
  var number: Int { Self.numbers[self] ?? 0 }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// How well triggers of two categories may tell one event: 2 for one category, 1 for those of one family, else 0.
  func likeness(to other: EventCategory) -> Int {
    guard self != other else { return 2 }
    guard let own = TriggerCategory(rawValue: rawValue),
      let others = TriggerCategory(rawValue: other.rawValue)
    else { return 0 }
    return own.isAlike(others) ? 1 : 0
  }
}
