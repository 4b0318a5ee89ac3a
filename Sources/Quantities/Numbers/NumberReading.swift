/// A number as `SentenceReader` reads it, with its words.
struct NumberReading: Hashable, Sendable {
  /// First token, hedges included.
  var start: Int
  /// The token after the last.
  var end: Int
  /// First token of the number itself.
  var core: Int
  var low: Double?
  var high: Double?
  var form: NumberMention.Form = .exact
  /// Whether it is only "un", "une", "a": an article unless a unit follows.
  var isArticle = false
  /// Whether it is written with digits.
  var hasDigits = false
  /// Whether a hedge or a range is part of it.
  var isHedged = false
  var isOrdinal = false
  /// The rule that read it, for `Mention.rule`.
  var rule = "number.words"

  /// The single value.
  var value: Double? { low == high ? low : nil }

  var mention: NumberMention {
    switch form {
    case .atMost: NumberMention(low: 0, high: high, form: form)
    case .atLeast: NumberMention(low: low, high: nil, form: form)
    default: NumberMention(low: low, high: high, form: form)
    }
  }
}
