/// A number as the text gives it: "12 000", "une trentaine", "deux ou trois".
public struct NumberMention: Hashable, Sendable {
  /// How the words bound the value.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    case exact, about, aine, atMost = "at_most", atLeast = "at_least", nearly, only, barely,
      between,
      vague, ordinal, percent
  }

  /// The least that the words mean, before any tolerance; nil for "moins de" without a lower end.
  public let low: Double?
  /// The most that the words mean; nil for "plus de", "au moins".
  public let high: Double?
  public let form: Form

  public init(low: Double?, high: Double?, form: Form) {
    self.low = low
    self.high = high
    self.form = form
  }

  /// The single value, where there is one.
  public var value: Double? { low == high ? low : nil }
}
