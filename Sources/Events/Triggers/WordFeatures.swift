internal import Text

/// The features of a word as a trigger.
struct WordFeatures {
  let words: WordsOfText
  /// Reused: the letters of the word.
  private var letters: [UInt8] = []

  init(_ words: WordsOfText) { self.words = words }

  private var text: AnalysedText { words.text }

  /// Words that can be a trigger at all: of two letters or more, and no word of grammar.
  static func isCandidate(_ token: Int, in words: WordsOfText) -> Bool {
    let word = words.text.tokens[token]
    guard word.isWord, word.end - word.start >= 3 else { return false }
    let entry = words.entries[token]
    return entry.categories != 0 || words.phrases[token].categories != 0
      || entry.contexts.isDisjoint(with: .grammar)
  }

  /// What the word alone says: enough for a first look.
  mutating func addLook(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let word = text.tokens[token]
    let entry = words.entries[token]
    buffer.add(.plainWord, word.plainKey)
    buffer.add(.stem, UInt64(entry.stem))
    text.copyPlainLetters(of: word, to: &letters)
    for length in 3...5 where letters.count > length {
      buffer.add(.ending, hash(letters.suffix(length)), UInt64(length))
    }
    for length in 4...6 where letters.count > length {
      buffer.add(.beginning, hash(letters.prefix(length)), UInt64(length))
    }
    buffer.add(.category, bits: entry.categories, with: 0)
    buffer.add(.phraseCategory, bits: words.phrases[token].categories, with: 0)
    buffer.add(.form, UInt64(entry.forms.rawValue))
    buffer.add(.contextAndStem, bits: entry.contexts.rawValue, with: 63)
  }

  private func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// All features, those of the first look too.
  mutating func add(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    addLook(token, to: &buffer)
    addWord(token, to: &buffer)
    addNeighbours(token, to: &buffer)
    addSurroundings(token, to: &buffer)
    addGrammar(token, to: &buffer)
    addPlace(token, to: &buffer)
  }

  private func addWord(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let word = text.tokens[token]
    let entry = words.entries[token]
    let phrase = words.phrases[token]
    buffer.add(.word, word.key)
    buffer.add(.categorySet, UInt64(entry.categories))
    if phrase.key != 0 {
      buffer.add(.phrase, phrase.key, phrase.isFirst ? 1 : 0)
      buffer.add(.categorySet, UInt64(phrase.categories), phrase.isFirst ? 2 : 3)
    }
    let isFirst = token == text.sentences[text.sentence(ofToken: token)].tokens.lowerBound
    buffer.add(
      .shape,
      (word.isAllCapitals ? 1 : word.isCapitalised ? 2 : 0) | (isFirst ? 4 : 0)
        | (text.sentences[text.sentence(ofToken: token)].isHeading ? 8 : 0))
    buffer.add(.form, UInt64(entry.stem), UInt64(entry.forms.rawValue))
  }

  private func addNeighbours(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let word = text.tokens[token]
    let stem = UInt64(words.entries[token].stem)
    let range = text.sentences[text.sentence(ofToken: token)].tokens
    for offset in [-3, -2, -1, 1, 2, 3] {
      let place = UInt64(offset + 8)
      guard range.contains(token + offset) else {
        buffer.add(.neighbour, place)
        continue
      }
      let other = text.tokens[token + offset]
      buffer.add(.neighbour, other.isMark ? UInt64(other.scalar) : other.plainKey, place)
    }
    if range.contains(token - 1) {
      let other = text.tokens[token - 1]
      buffer.add(.pairBefore, word.plainKey, other.isMark ? UInt64(other.scalar) : other.plainKey)
    }
    if range.contains(token + 1) {
      let other = text.tokens[token + 1]
      buffer.add(.pairAfter, word.plainKey, other.isMark ? UInt64(other.scalar) : other.plainKey)
    }
    let content = words.content(of: text.sentences[text.sentence(ofToken: token)])
    let own = words.contentIndex[token]
    for distance in 1...6 {
      for (side, index) in [(UInt64(0), own - distance), (1, own + distance)]
      where content.contains(index) {
        let other = UInt64(words.entries[words.content[index]].stem)
        buffer.add(.nearStem, other, side)
        if distance <= 2 { buffer.add(.nearStem, other, side + 2 * UInt64(distance)) }
        guard distance <= 2 else { continue }
        buffer.add(side == 0 ? .contentPairBefore : .contentPairAfter, stem, other)
      }
    }
  }

  private func addSurroundings(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let entry = words.entries[token]
    let own = words.categories(token)
    let range = text.sentences[text.sentence(ofToken: token)].tokens
    var before = Nearby()
    var behind = Nearby()
    for other in max(range.lowerBound, token - 8)..<token { before.add(other, in: words) }
    for other in (token + 1)..<max(token + 1, min(range.upperBound, token + 9)) {
      behind.add(other, in: words)
    }
    buffer.add(.windowCategory, bits: before.categories, with: 0)
    buffer.add(.windowCategory, bits: behind.categories, with: 1)
    for (side, nearby) in [(UInt64(0), before), (1, behind)] {
      buffer.add(.windowContext, bits: nearby.contexts.rawValue & 0x3FFF_FFFF, with: side)
      let parties = nearby.contexts.intersection(.parties).rawValue
      buffer.add(.contextAndStem, bits: parties, with: UInt64(entry.stem) << 1 | side)
      guard own != 0 else { continue }
      buffer.add(.contextAndCategory, bits: parties, with: UInt64(own) << 1 | side)
      buffer.add(.contextAndCategory, UInt64(own), UInt64(parties) << 1 | side)
    }
  }

  /// What stands within some words of a token, on one side.
  private struct Nearby {
    var categories: UInt32 = 0
    var contexts = WordLexicon.Contexts()

    mutating func add(_ token: Int, in words: WordsOfText) {
      categories |= words.categories(token)
      contexts.formUnion(words.entries[token].contexts)
    }
  }

  /// The nearest auxiliary or modal before the word, the article, and what may deny it.
  private func addGrammar(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let entry = words.entries[token]
    let range = text.sentences[text.sentence(ofToken: token)].tokens
    let forms = UInt64(entry.forms.rawValue)
    var found: UInt64 = 0
    for distance in 1...5 where range.contains(token - distance) {
      let other = words.entries[token - distance]
      if !other.contexts.isDisjoint(with: [.auxiliary, .modal]) {
        found = text.tokens[token - distance].plainKey
        buffer.add(.auxiliary, found, UInt64(distance <= 2 ? 1 : 2))
        buffer.add(
          .auxiliary, UInt64(other.forms.rawValue) | forms << 8,
          other.contexts.contains(.modal) ? 5 : 4)
        break
      }
    }
    if found == 0 { buffer.add(.auxiliary, forms, 6) }
    // Whatever denies, plans or fears within eight words before.
    var doubts: UInt32 = 0
    for distance in 1...8 where range.contains(token - distance) {
      let bits = words.entries[token - distance].contexts.rawValue & 0xF8
      buffer.add(.negation, bits: bits, with: distance <= 3 ? 1 : 2)
      doubts |= bits
    }
    buffer.add(.negation, UInt64(doubts), UInt64(entry.forms.rawValue))
    addCounts(token, to: &buffer)
  }

  private func addCounts(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let range = text.sentences[text.sentence(ofToken: token)].tokens
    var flags: UInt64 = 0
    for other in max(range.lowerBound, token - 6)..<min(range.upperBound, token + 7) {
      let word = text.tokens[other]
      let contexts = words.entries[other].contexts
      let side: UInt64 = other < token ? 0 : 1
      let isNumber = word.isDigits || contexts.contains(.number)
      let next = words.entries[min(other + 1, range.upperBound - 1)].contexts
      let afterNext = words.entries[min(other + 2, range.upperBound - 1)].contexts
      if isNumber, next.contains(.dead) || afterNext.contains(.dead) { flags |= 1 << side }
      if isNumber, next.contains(.injured) || afterNext.contains(.injured) { flags |= 4 << side }
      if other != token, word.isCapitalised, other != range.lowerBound {
        buffer.add(.nameBeside, 1, side | UInt64(abs(other - token) <= 2 ? 2 : 0))
      }
      if contexts.contains(.time) { buffer.add(.nameBeside, 2, side) }
    }
    buffer.add(.countBeside, flags)
  }

  private func addPlace(_ token: Int, to buffer: inout TriggerFeatureBuffer) {
    let number = text.sentence(ofToken: token)
    let sentence = text.sentences[number]
    let own = words.categories(token)
    buffer.add(.position, UInt64(min(number, 4)))
    buffer.add(.position, UInt64(min(text.sentences.count, 31) / 4) | 32)
    buffer.add(.position, UInt64(min(token - sentence.tokens.lowerBound, 15) / 3) | 64)
    var quotes = 0
    for other in sentence.tokens.lowerBound..<token where text.tokens[other].isQuote { quotes += 1 }
    buffer.add(.shape, UInt64(quotes % 2) | 32)
    if text.tokens[sentence.tokens.lowerBound].isMark {
      buffer.add(.shape, UInt64(text.tokens[sentence.tokens.lowerBound].scalar) | 1 << 32)
    }
    for (context, level) in words.levels.enumerated() where level > 1 {
      buffer.add(.textContext, UInt64(context), UInt64(level))
      if own != 0 { buffer.add(.textAndCategory, UInt64(own), UInt64(context * 4 + Int(level))) }
    }
  }
}
