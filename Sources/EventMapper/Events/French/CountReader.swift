import NewsText

/// A number of people or things as the words give it.
struct CountedWords: Hashable, Sendable {
  /// Tokens of the number, with "au moins" and "de".
  let tokens: Range<Int>
  /// The least that the words mean; ACLED's figure for "plusieurs", "des dizaines", "des centaines".
  let value: Int
}

/// Reads the numbers that count people: "quinze", "au moins 1 500", "une dizaine de", "plusieurs".
///
/// It is not the reader of distances: it knows no units, and it gives one value, the lowest.
///
/// > Reference: ACLED Codebook 2024, "Fatalities": several = 3, dozens = 12, hundreds = 100.
enum CountReader {
  /// Returns the numbers in a stretch of tokens, in order.
  static func counts(in text: AnalysedText, tokens range: Range<Int>) -> [CountedWords] {
    var counts: [CountedWords] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let found = count(at: index, in: text, upTo: range.upperBound) {
        if found.value <= most { counts.append(found) }
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
    return counts
  }

  private static func count(at start: Int, in text: AnalysedText, upTo end: Int) -> CountedWords? {
    // "entre 500 000 et un million de personnes".
    if FunctionWord.table[text.tokens[start]] == .entre {
      guard start + 1 < end, let first = single(at: start + 1, in: text, upTo: end) else {
        return nil
      }
      return range(from: start, first, joint: .et, in: text, upTo: end)
    }
    guard let first = single(at: start, in: text, upTo: end) else { return nil }
    // "dix à quinze personnes".
    return range(from: start, first, joint: .à, in: text, upTo: end) ?? first
  }

  /// Reads the upper end of a range: the lower is its value.
  private static func range(
    from start: Int, _ first: CountedWords, joint: FunctionWord, in text: AnalysedText,
    upTo end: Int
  ) -> CountedWords? {
    let next = first.tokens.upperBound
    guard next + 1 < end, FunctionWord.table[text.tokens[next]] == joint,
      let second = single(at: next + 1, in: text, upTo: end), second.value > first.value,
      isCounted(second.tokens.upperBound, in: text, upTo: end)
    else { return nil }
    return CountedWords(tokens: start..<second.tokens.upperBound, value: first.value)
  }

  /// Whether a word follows that can be counted: no hour, no month, no unit.
  private static func isCounted(_ index: Int, in text: AnalysedText, upTo end: Int) -> Bool {
    guard index < end else { return false }
    let token = text.tokens[index]
    guard token.isWord, token.hasSpaceBefore, !uncounted.contains(token) else { return false }
    return FunctionWord.table[token] == nil || FunctionWord.table[token] == .de
  }

  private static let uncounted = WordTable<Bool>(
    words: """
      heure heures h minute minutes km kilomètre kilomètres mètre mètres ans année années mois jour jours
      euros dollars francs janvier février mars avril mai juin juillet août septembre octobre novembre
      décembre degrés hectares tonnes
      """)

  /// Reads one number.
  private static func single(at start: Int, in text: AnalysedText, upTo end: Int) -> CountedWords? {
    let tokens = text.tokens
    var index = start
    var value: Int
    if tokens[start].isDigits {
      // "2023" after "en" and "10" before "%" count nobody; the caller looks at the noun.
      guard let read = digits(at: start, in: text, upTo: end) else { return nil }
      (value, index) = read
    } else if let read = words(at: start, tokens, upTo: end) {
      (value, index) = read
    } else {
      return nil
    }
    if index < end, let factor = scales[tokens[index]] {
      value = product(value, factor)
      index += 1
    }
    if index < end, tokens[index].isWord, FunctionWord.table[tokens[index]] == .de,
      tokens[index - 1].isWord, collective[tokens[index - 1]] != nil
    {
      index += 1
      // "des dizaines de milliers de": ten thousand at least.
      if index < end, let scale = collective[tokens[index]], many.contains(tokens[index]) {
        value = product(max(value / 10, 1) * 10, scale)
        index += 1
        if index < end, FunctionWord.table[tokens[index]] == .de { index += 1 }
      }
    }
    return CountedWords(tokens: start..<index, value: value)
  }

  /// More than there are people: what is larger counts nobody, and is multiplied no further.
  private static let most = 10_000_000_000

  private static func product(_ value: Int, _ factor: Int) -> Int { min(value, most + 1) * factor }

  /// Reads "15", "1 500", "1.500" and stops before a unit of time or money is looked at.
  private static func digits(at start: Int, in text: AnalysedText, upTo end: Int) -> (Int, Int)? {
    let tokens = text.tokens
    guard var value = Int(text.string(of: tokens[start])), value < 100_000_000 else { return nil }
    var index = start + 1
    if (1900...2100).contains(value), isYear(at: start, in: text) { return nil }
    // Nothing joined by a hyphen or a letter: "M23", "10h", "2013-14".
    if start > 0, !tokens[start].hasSpaceBefore,
      tokens[start - 1].isWord || tokens[start - 1].isHyphen
    {
      return nil
    }
    while index < end {
      let separator = tokens[index]
      if separator.isDigits, separator.hasSpaceBefore, separator.end - separator.start == 3,
        value < 1000
      {
        value = product(value, 1000) + (Int(text.string(of: separator)) ?? 0)
        index += 1
      } else if separator.isMark("."), !separator.hasSpaceBefore, index + 1 < end,
        tokens[index + 1].isDigits, !tokens[index + 1].hasSpaceBefore,
        tokens[index + 1].end - tokens[index + 1].start == 3
      {
        value = product(value, 1000) + (Int(text.string(of: tokens[index + 1])) ?? 0)
        index += 2
      } else {
        break
      }
    }
    if index < end,
      tokens[index].isMark("%") || (tokens[index].isWord && !tokens[index].hasSpaceBefore)
    {
      return nil
    }
    return (value, index)
  }

  /// Whether a number of four digits is a year by the word before: "en 2008", "novembre 2008".
  private static func isYear(at index: Int, in text: AnalysedText) -> Bool {
    guard index > 0 else { return true }
    let before = text.tokens[index - 1]
    if before.kind == .mark { return true }
    return yearWords.contains(before)
  }

  private static let yearWords = WordTable<Bool>(
    words: """
      en depuis dès avant après vers fin début mi janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre printemps été automne hiver année
      """)

  /// Reads a number in words: "vingt-deux", "deux cents", "une quinzaine", "des dizaines".
  private static func words(at start: Int, _ tokens: [Token], upTo end: Int) -> (Int, Int)? {
    var index = start
    if let vague = vague[tokens[start]] {
      index += 1
      if index < end, let scale = collective[tokens[index]] { return (scale * 2, index + 1) }
      return (vague, index)
    }
    // "une dizaine", "des dizaines", "une bonne vingtaine".
    if FunctionWord.table[tokens[start]] == .indefinite || FunctionWord.table[tokens[start]] == .de
    {
      var next = start + 1
      if next < end, good.contains(tokens[next]) { next += 1 }
      if next < end, let scale = collective[tokens[next]] {
        let isPlural = many.contains(tokens[next])
        return (isPlural && scale == 10 ? 12 : scale, next + 1)
      }
      return nil
    }
    if let scale = collective[tokens[start]] {
      return (many.contains(tokens[start]) && scale == 10 ? 12 : scale, start + 1)
    }
    var total = 0
    var part = 0
    var isNumber = false
    while index < end {
      var next = index
      if isNumber, tokens[next].isHyphen, next + 1 < end { next += 1 }
      if isNumber, FunctionWord.table[tokens[next]] == .et, next + 1 < end,
        ones.contains(tokens[next + 1]), part % 10 == 0, part >= 20
      {
        next += 1
      }
      guard let value = units[tokens[next]] else { break }
      if value == 100 {
        // "deux cent cent" is no number.
        guard part < 100 else { break }
        part = product(max(part, 1), 100)
      } else if value == 1000 {
        total += product(max(part, 1), 1000)
        part = 0
      } else if value == 20, part % 100 == 4 {
        part += 76
      } else {
        // "deux trois" are two numbers, not one.
        guard
          part == 0 || part % 100 == 0 || (part % 100 >= 20 && value < 20)
            || (part % 20 == 10 && (7...9).contains(value))
        else { break }
        part += value
      }
      isNumber = true
      index = next + 1
    }
    // A bare "un" is an article: the noun's reader takes it.
    guard isNumber, total + part > 1 || index < end && scales[tokens[index]] != nil else {
      return nil
    }
    return (total + part, index)
  }

  private static let ones = WordTable<Bool>(words: "un une onze")
  private static let good = WordTable<Bool>(words: "bonne petite")
  private static let many = WordTable<Bool>(words: "dizaines centaines milliers douzaines")

  private static let units: WordTable<Int> = {
    let simple =
      "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    var words = simple.split(separator: " ").enumerated().map { (String($1), $0) }
    for (word, value) in [
      ("une", 1), ("vingt", 20), ("vingts", 20), ("trente", 30), ("quarante", 40),
      ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80),
      ("nonante", 90), ("cent", 100), ("cents", 100), ("mille", 1000),
    ] {
      words.append((word, value))
    }
    return WordTable(words)
  }()

  private static let collective: WordTable<Int> = [
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    "dizaines": 10, "douzaines": 24, "centaines": 100, "milliers": 1000,
  ]

  private static let vague: WordTable<Int> = [
    "plusieurs": 3, "quelques": 3, "nombreux": 3, "nombreuses": 3, "certains": 3, "maints": 3,
  ]

  private static let scales: WordTable<Int> = ["million": 1_000_000, "millions": 1_000_000]
}
