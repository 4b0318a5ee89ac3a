internal import Quantities
internal import Text

/// A number of people or things as the words give it.
struct CountedWords: Hashable, Sendable {
  /// Tokens of the number, with "au moins" and "de".
  let tokens: Range<Int>
  /// The least that the words mean; ACLED's figure for "plusieurs", "des dizaines", "des centaines".
  let value: Int
}

/// The numbers of a text that may count people: "quinze", "au moins 1 500", "une dizaine de", "plusieurs".
///
/// It reads no number: it chooses among the mentions of `NewsReader` and gives each one value, the lowest.
///
/// > Reference: ACLED Codebook 2024, "Fatalities": several = 3, dozens = 12, hundreds = 100.
struct Counts: Sendable {
  private let all: [CountedWords]
  /// The tokens of spans of time, ages among them: "34 ans".
  private let durations: [Range<Int>]

  /// Takes the mentions of the whole text, in its order.
  init(_ mentions: [Mention], in text: AnalysedText) {
    all = mentions.compactMap { Self.count($0, in: text) }
    durations = mentions.compactMap {
      guard case .measure(let measure) = $0.content, measure.quantity == .duration else {
        return nil
      }
      return text.tokenRange(of: $0.span)
    }
  }

  /// Returns the numbers in a stretch of tokens, in order.
  ///
  /// - Complexity: O(log n).
  func within(_ tokens: Range<Int>) -> [CountedWords] {
    Self.slice(all, within: tokens, rangeOf: \.tokens)
  }

  /// Returns the spans of time in a stretch of tokens, in order.
  ///
  /// - Complexity: O(log n).
  func durations(within tokens: Range<Int>) -> [Range<Int>] {
    Self.slice(durations, within: tokens, rangeOf: \.self)
  }

  private static func slice<Element>(
    _ all: [Element], within tokens: Range<Int>, rangeOf: (Element) -> Range<Int>
  ) -> [Element] {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if rangeOf(all[middle]).lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(all[low...].prefix { rangeOf($0).lowerBound < tokens.upperBound })
  }

  private static func count(_ mention: Mention, in text: AnalysedText) -> CountedWords? {
    guard case .number(let number) = mention.content else { return nil }
    var tokens = text.tokenRange(of: mention.span)
    guard !tokens.isEmpty, let value = value(of: number, text.tokens[tokens.lowerBound]),
      value <= most,
      !isLabel(tokens.lowerBound, in: text), !isWhole(tokens.lowerBound, in: text)
    else { return nil }
    // The "de" of a range governs the phrase: "la mort de dix à quinze personnes".
    if number.form == .between, FunctionWord.table[text.tokens[tokens.lowerBound]] == .de {
      tokens = (tokens.lowerBound + 1)..<tokens.upperBound
    }
    let next = tokens.upperBound
    // "une dizaine de morts", "un million de personnes": the noun follows the preposition.
    if next < text.tokens.count, !text.tokens[next - 1].isDigits,
      FunctionWord.table[text.tokens[next]] == .de, takesPreposition.contains(text.tokens[next - 1])
    {
      tokens = tokens.lowerBound..<(next + 1)
    }
    return CountedWords(tokens: tokens, value: value)
  }

  /// More than there are people: what is larger counts nobody, and sums of counts stay in range.
  private static let most = 10_000_000_000

  /// The figure of a number; nil where it counts nobody: an ordinal, a percentage, a fraction.
  private static func value(of number: NumberMention, _ first: Token) -> Int? {
    switch number.form {
    case .ordinal, .percent: return nil
    case .vague:
      guard let low = number.low.flatMap(Int.init(exactly:)) else { return nil }
      if low < 10 { return 3 }
      // "des dizaines" is a dozen, "plusieurs dizaines" two tens.
      return several.contains(first) ? low : low == 20 ? 12 : low / 2
    case .atMost: return number.high.flatMap(Int.init(exactly:))
    default: return number.low.flatMap(Int.init(exactly:))
    }
  }

  /// Whether a number is a name's, as in "lettre n° 12".
  private static func isLabel(_ index: Int, in text: AnalysedText) -> Bool {
    var before = index - 1
    while before >= 0, text.tokens[before].isMark(".") || text.tokens[before].isMark("°") {
      before -= 1
    }
    return before >= 0 && labels.contains(text.tokens[before])
  }

  /// Whether a number is what others are a part of: "sur les 40 que comptait le poste", "trois sur dix".
  private static func isWhole(_ index: Int, in text: AnalysedText) -> Bool {
    guard index >= 2 else { return false }
    if FunctionWord.table[text.tokens[index - 1]]?.isDeterminer == true {
      return over.contains(text.tokens[index - 2])
    }
    // "sur dix villages" may be shelled; "trois sur dix" are a part.
    return over.contains(text.tokens[index - 1])
      && (text.tokens[index - 2].isDigits)
  }

  private static let several = WordTable<Bool>(words: "plusieurs quelques")
  private static let labels = WordTable<Bool>(words: "no n numéro numéros article chapitre")
  private static let over = WordTable<Bool>(words: "sur")
  private static let takesPreposition = WordTable<Bool>(
    words: """
      dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine
      soixantaine centaine centaines millier milliers million millions milliard milliards
      """)
}
