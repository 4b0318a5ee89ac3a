internal import Text

/// A sentence with what each of its words is: the ground on which roles, counts and filters are read.
///
/// It is made for sentences that have a trigger only, so that reading costs what the events cost.
struct SentenceReading: Sendable {
  let text: AnalysedText
  /// Number of the sentence in the text.
  let number: Int
  /// Numbers of its tokens in the text.
  let range: Range<Int>
  private let functionWords: [FunctionWord?]
  private let auxiliaryWords: [Auxiliary?]
  private let nounWords: [NounClass?]
  /// Whether each token stands between quotation marks.
  private let quoted: [Bool]
  let counts: [CountedWords]
  /// Spans of time, ages among them.
  private let durations: [Range<Int>]

  init(_ text: AnalysedText, sentence number: Int, counts: Counts) {
    self.text = text
    self.number = number
    range = text.sentences[number].tokens
    let tokens = text.tokens
    var functionWords: [FunctionWord?] = []
    var auxiliaries: [Auxiliary?] = []
    var nouns: [NounClass?] = []
    var quoted: [Bool] = []
    functionWords.reserveCapacity(range.count)
    auxiliaries.reserveCapacity(range.count)
    nouns.reserveCapacity(range.count)
    quoted.reserveCapacity(range.count)
    var isInside = false
    for index in range {
      let token = tokens[index]
      if token.isQuote {
        // "Beaucoup ont été tués", dit-il: the quotation began in a sentence before.
        if !isInside,
          token.scalar == 0xBB || token.scalar == 0x201D
            || token.scalar == 0x22 && index > range.lowerBound && !token.hasSpaceBefore
              && (index + 1 == range.upperBound || tokens[index + 1].kind == .mark
                || tokens[index + 1].hasSpaceBefore)
        {
          for earlier in quoted.indices { quoted[earlier] = true }
          isInside = token.scalar == 0x22
        }
        isInside =
          token.scalar == 0xAB || token.scalar == 0x201C
          ? true
          : token.scalar == 0xBB || token.scalar == 0x201D ? false : !isInside
      }
      quoted.append(isInside)
      guard token.isWord else {
        functionWords.append(nil)
        auxiliaries.append(nil)
        nouns.append(nil)
        continue
      }
      // A capital "A" is the preposition: "A Kidal".
      let isCapitalA = token.isCapitalised && token.end - token.start == 1 && token.scalar == 0x41
      functionWords.append(isCapitalA ? .à : FunctionWord.table[token])
      auxiliaries.append(isCapitalA ? nil : Auxiliary.table[token])
      nouns.append(NounLexicon.table[token])
    }
    for index in Adverbials.tokens(in: tokens, range) {
      functionWords[index - range.lowerBound] = .adverb
      nouns[index - range.lowerBound] = nil
    }
    self.functionWords = functionWords
    auxiliaryWords = auxiliaries
    nounWords = nouns
    self.quoted = quoted
    self.counts = counts.within(range)
    durations = counts.durations(within: range)
  }

  var span: TextSpan { text.sentences[number].span }
  func token(_ index: Int) -> Token { text.token(index) }
  func function(_ index: Int) -> FunctionWord? {
    range.contains(index) ? functionWords[index - range.lowerBound] : nil
  }
  func auxiliary(_ index: Int) -> Auxiliary? {
    range.contains(index) ? auxiliaryWords[index - range.lowerBound] : nil
  }
  func noun(_ index: Int) -> NounClass? {
    range.contains(index) ? nounWords[index - range.lowerBound] : nil
  }
  func isQuoted(_ index: Int) -> Bool {
    range.contains(index) && quoted[index - range.lowerBound]
  }
  func isComma(_ index: Int) -> Bool { range.contains(index) && token(index).isMark(",") }

  /// Whether everything but commas, quotes and words ends here: a clause never reaches over it.
  func isWall(_ index: Int) -> Bool {
    guard range.contains(index) else { return true }
    let token = token(index)
    return token.kind == .mark
      && (token.isMark(";") || token.isMark(":") || token.isMark("(") || token.isMark(")")
        || token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("…")
        || token.isMark("|") || (token.isDash && token.hasSpaceBefore))
  }

  /// Returns the number that ends right before a token.
  func count(endingAt index: Int) -> CountedWords? {
    counts.first { $0.tokens.upperBound == index }
  }

  /// Returns the tokens of the age behind "de" that ends with a token: "34 ans" of "un forgeron de 34 ans".
  func age(endingWith index: Int) -> Range<Int>? {
    durations.first {
      $0.upperBound == index + 1 && function($0.lowerBound - 1) == .de
    }
  }

  /// The words of a range of tokens, as written.
  func string(_ tokens: Range<Int>) -> String {
    text.name(of: span(tokens))
  }

  /// The span of a range of tokens that is not empty.
  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(start: token(tokens.lowerBound).start, end: token(tokens.upperBound - 1).end)
  }
}
