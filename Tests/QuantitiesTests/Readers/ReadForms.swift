import Quantities
import Text

/// Reads a text as one report and writes what was read the way the tables of forms do.
enum ReadForms {
  static func text(
    _ text: String, date: String? = nil, language: Language = .french
  ) -> AnalysedText {
    AnalysedText(
      Article(
        id: "form", text: text, date: date.flatMap { CalendarDate(iso: $0) }, language: language))
  }

  static func mentions(
    _ text: String, date: String? = nil, language: Language = .french
  ) -> [Mention] {
    NewsReader().mentions(in: Self.text(text, date: date, language: language))
  }

  /// "about 30", "between 10 15", "at_least 200", "exact 2.5".
  static func value(_ form: String, _ low: Double?, _ high: Double?) -> String {
    var words = [form]
    switch form {
    case "at_most": words.append(number(high))
    case "at_least": words.append(number(low))
    default:
      words.append(number(low))
      if low != high { words.append(number(high)) }
    }
    return words.joined(separator: " ")
  }

  /// Six digits after the point at most, none where there are none.
  static func number(_ value: Double?) -> String {
    guard let value else { return "?" }
    let scaled = (value * 1e6).rounded() / 1e6
    guard scaled != scaled.rounded() || abs(scaled) >= 1e15 else { return String(Int(scaled)) }
    return String(scaled)
  }
}
