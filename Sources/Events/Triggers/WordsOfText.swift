internal import Text

/// What the lexicon says of every token of a text: what all features are made of.
struct WordsOfText: Sendable {
  let text: AnalysedText
  /// For each token, what it may be; empty for marks.
  private(set) var entries: [WordLexicon.Entry] = []
  /// For each token, the categories of the phrases that it is in, and a number that stands for the longest.
  private(set) var phrases: [Phrase] = []
  /// How often each class of context stands in the text, as a level from 0 to 3.
  private(set) var levels: [UInt8] = []
  /// The words that say something, and numbers, in order: articles and marks are left out.
  private(set) var content: [Int] = []
  /// For each token, the number of the first content word at or behind it.
  private(set) var contentIndex: [Int] = []

  struct Phrase: Sendable {
    var categories: UInt32 = 0
    var key: UInt64 = 0
    /// Whether the token is its first word.
    var isFirst = false
  }

  init(_ text: AnalysedText, lexicon: WordLexicon) {
    self.text = text
    entries = text.tokens.map { token in
      token.isWord
        ? lexicon.entry(of: token) : WordLexicon.Entry(stem: UInt32(truncatingIfNeeded: token.key))
    }
    contentIndex.reserveCapacity(text.tokens.count)
    for (index, token) in text.tokens.enumerated() {
      contentIndex.append(content.count)
      if token.isWord ? !entries[index].contexts.contains(.skip) : token.isDigits {
        content.append(index)
      }
    }
    phrases = Array(repeating: Phrase(), count: text.tokens.count)
    findPhrases(lexicon)
    measure()
  }

  /// The content words of a sentence, as numbers in `content`.
  func content(of sentence: Sentence) -> Range<Int> {
    let end = sentence.tokens.upperBound
    return contentIndex[
      sentence.tokens.lowerBound]..<(end < contentIndex.count ? contentIndex[end] : content.count)
  }

  /// Looks up the words from each possible first one, and pairs with one word between them.
  private mutating func findPhrases(_ lexicon: WordLexicon) {
    for sentence in text.sentences {
      let range = content(of: sentence)
      for start in range where entries[content[start]].contexts.contains(.startsPhrase) {
        let first = WordLexicon.phrase(
          WordLexicon.emptyPhrase, adding: entries[content[start]].stem)
        var key = first
        for end
          in (start + 1)..<max(start + 1, min(start + WordLexicon.longestPhrase, range.upperBound))
        {
          key = WordLexicon.phrase(key, adding: entries[content[end]].stem)
          if let categories = lexicon.categories(ofPhrase: key) {
            mark(start...end, categories, key)
          }
        }
        guard start + 2 < range.upperBound else { continue }
        let apart = WordLexicon.phrase(first, adding: entries[content[start + 2]].stem)
        if let categories = lexicon.categories(ofPhrase: apart) {
          mark(start...start, categories, apart)
          mark((start + 2)...(start + 2), categories, apart)
          phrases[content[start + 2]].isFirst = false
        }
      }
    }
  }

  private mutating func mark(_ words: ClosedRange<Int>, _ categories: UInt32, _ key: UInt64) {
    for word in words {
      phrases[content[word]].categories |= categories
      phrases[content[word]].key = key
      phrases[content[word]].isFirst = word == words.lowerBound
    }
  }

  private mutating func measure() {
    var counts = [Int](repeating: 0, count: WordLexicon.Contexts.count)
    for index in content {
      var bits = entries[index].contexts.rawValue & (1 << UInt32(WordLexicon.Contexts.count) - 1)
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    levels = counts.map { count in
      let share = count * 1000 / max(content.count, 1)
      return count == 0 ? 0 : share < 15 ? 1 : share < 45 ? 2 : 3
    }
  }

  /// All that the lexicon thinks a token may tell, alone or in a phrase.
  func categories(_ token: Int) -> UInt32 {
    entries[token].categories | phrases[token].categories
  }
}
