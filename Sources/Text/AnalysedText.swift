internal import Lexicon

/// An article cut into tokens and sentences: what every reader reads.
///
///     let text = AnalysedText(article)
///     for sentence in text.sentences { text.string(of: sentence.span) }
public struct AnalysedText: Sendable {
  public let article: Article
  /// The text as it came, in UTF-8; every span counts in it.
  public let source: [UInt8]
  /// The text as it is read: as many bytes, with lines that were wrapped at a column and words that were divided whole again.
  public let bytes: [UInt8]
  public private(set) var tokens: [Token]
  /// In order, without gaps: every token is in one sentence.
  public let sentences: [Sentence]
  /// Told from the words where the article does not say.
  public let language: Language
  /// For each token, the number of its sentence.
  private let sentenceOfToken: [Int32]

  /// - Complexity: O(length of the text).
  public init(_ article: Article) {
    self.article = article
    source = Array(article.text.utf8)
    let bytes = LineWrapping.unwrapped(source) ?? source
    let tokens = Tokenizer.tokens(of: bytes)
    let sentences = SentenceSplitter.sentences(of: tokens, in: bytes)
    var owner = [Int32](repeating: 0, count: tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens { owner[token] = Int32(number) }
    }
    let language = article.language ?? LanguageGuess.language(of: tokens)
    self.bytes = bytes
    self.tokens = language == .french ? Self.readAsTyped(tokens) : tokens
    self.sentences = sentences
    sentenceOfToken = owner
    self.language = language
  }

  /// So many French words without an accent are likely typed so: one in six bears one.
  private static let wordsWithoutAccent = 12

  /// Marks the words of lines that seem to be typed without accents, and all words of a text of one line that does.
  ///
  /// Some lines of good spelling are marked too, which does no harm: a word is looked up as it is written first.
  private static func readAsTyped(_ tokens: [Token]) -> [Token] {
    var marked = tokens
    var start = 0
    while start < tokens.count {
      let end = tokens[(start + 1)...].firstIndex(where: \.startsLine) ?? tokens.count
      let words = tokens[start..<end].count(where: \.isWord)
      let isWhole = end - start == tokens.count
      if words >= (isWhole ? wordsWithoutAccent / 2 : wordsWithoutAccent),
        !tokens[start..<end].contains(where: \.isAccented)
      {
        for index in start..<end { marked[index] = tokens[index].unaccented }
      }
      start = end
    }
    return marked
  }

  /// The text as if words of it were written with a capital.
  ///
  /// - Parameter words: Numbers of tokens.
  /// - Returns: The same text with the same spans.
  package func capitalised(at words: [Int]) -> AnalysedText {
    var text = self
    for word in words { text.tokens[word] = tokens[word].capitalised }
    return text
  }

  /// Returns a token by its number; before the first and behind the last there is an empty mark.
  public func token(_ index: Int) -> Token {
    tokens.indices.contains(index) ? tokens[index] : .outside
  }

  /// The words of a span, as written, with the line breaks between them.
  public func string(of span: TextSpan) -> String {
    String(decoding: source[span.range], as: UTF8.self)
  }

  /// The words of a span without line breaks and the characters that nobody sees: what a name or a key is made of.
  ///
  /// "Tom\u{AD}bouctou" is "Tombouctou", and "#BurkinaFaso" is "Burkina Faso"; the span still points at what the text has.
  public func name(of span: TextSpan) -> String {
    // Nothing but a hashtag joins words, and each but the first has a capital.
    if bytes[span.range].dropFirst().contains(where: { $0 &- 0x41 < 26 || $0 >= 0x80 }) {
      let words = tokenRange(of: span)
      if words.count > 1, words.dropLast().allSatisfy({ joins($0, to: $0 + 1) }) {
        return words.map { plainName(of: tokens[$0].span) }.joined(separator: " ")
      }
    }
    return plainName(of: span)
  }

  /// Whether a word follows another without anything between, as only in a hashtag.
  package func joins(_ first: Int, to second: Int) -> Bool {
    guard second < tokens.count else { return false }
    return tokens[first].end == tokens[second].start && tokens[first].isWord
      && tokens[second].isWord
  }

  private func plainName(of span: TextSpan) -> String {
    let written = bytes[span.range]
    let name = String(decoding: written, as: UTF8.self)
    guard written.contains(where: { $0 >= 0x80 || $0 < 0x20 }) || hasSpaces(written) else {
      return name
    }
    var seen = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch Letters.class(of: scalar.value) {
      case .invisible: continue
      case .line: seen.append(" ")
      case .space where scalar == " " && seen.last == " ": continue
      default: seen.append(scalar)
      }
    }
    return String(seen)
  }

  /// Whether two spaces stand side by side.
  private func hasSpaces(_ written: ArraySlice<UInt8>) -> Bool {
    zip(written, written.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  /// The words of one token, as written.
  public func string(of token: Token) -> String { string(of: token.span) }

  /// Returns the number of the sentence that a token is in.
  public func sentence(ofToken token: Int) -> Int { Int(sentenceOfToken[token]) }

  /// Returns the first token that ends after a byte offset: the one there or the next; `tokens.count` past the end.
  ///
  /// - Complexity: O(log n).
  public func firstToken(endingAfter offset: Int) -> Int {
    tokens.firstIndex(notBefore: { $0.end <= offset })
  }

  /// Returns the numbers of the tokens that share a byte with the span.
  ///
  /// - Complexity: O(log n), also for a span over much of the text.
  public func tokenRange(of span: TextSpan) -> Range<Int> {
    let first = firstToken(endingAfter: span.start)
    var end = first
    while end < tokens.count, tokens[end].start < span.end {
      end += 1
      // Most spans are a few words; of a long one the end is looked for as its start is.
      if end - first == 16 {
        let last = firstToken(endingAfter: span.end)
        return first..<(last < tokens.count && tokens[last].start < span.end ? last + 1 : last)
      }
    }
    return first..<end
  }

  /// Returns the sentence that holds a byte offset, or the nearest before it; nil without any.
  public func sentence(at offset: Int) -> Int? {
    guard !tokens.isEmpty else { return nil }
    return sentence(ofToken: min(firstToken(endingAfter: offset), tokens.count - 1))
  }
}

/// One sentence, heading or line of an article.
public struct Sentence: Hashable, Sendable {
  /// Numbers of its tokens, never empty.
  public let tokens: Range<Int>
  public let span: TextSpan
  /// Whether it begins a paragraph.
  public let startsParagraph: Bool
  /// Whether it stands alone on its line without a closing mark: a headline or a heading between
  /// paragraphs.
  public let isHeading: Bool
}
