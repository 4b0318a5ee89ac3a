internal import Text

/// The features of a whole sentence: which events it may tell, wherever in it.
struct SentenceFeatures {
  let words: WordsOfText

  init(_ words: WordsOfText) { self.words = words }

  func add(_ number: Int, to buffer: inout TriggerFeatureBuffer) {
    let text = words.text
    let sentence = text.sentences[number]
    let content = words.content(of: sentence)
    var categories: UInt32 = 0
    var contexts: UInt32 = 0
    var last: UInt64 = 0
    for index in content {
      let token = words.content[index]
      let entry = words.entries[token]
      let phrase = words.phrases[token]
      let stem = UInt64(entry.stem)
      buffer.add(.sentenceStem, stem)
      if !entry.contexts.contains(.function) {
        buffer.add(.sentenceWord, text.tokens[token].key)
      }
      buffer.add(.sentencePair, last, stem)
      last = stem
      if phrase.isFirst {
        buffer.add(.sentencePhrase, phrase.key)
        buffer.add(.sentencePhrase, bits: phrase.categories, with: 1)
      }
      buffer.add(.sentenceCategory, bits: entry.categories, with: 0)
      categories |= entry.categories | phrase.categories
      contexts |= entry.contexts.rawValue & 0x3FFF_FFF8
      if !entry.forms.isDisjoint(with: [.future, .conditional]) {
        buffer.add(.sentenceShape, UInt64(entry.forms.rawValue) | 1 << 16)
      }
    }
    buffer.add(.sentenceContext, bits: contexts, with: 0)
    addPairs(categories, contexts, to: &buffer)
    buffer.add(.sentenceShape, UInt64(sentence.isHeading ? 1 : 0) | UInt64(min(number, 4)) << 1)
    buffer.add(.sentenceShape, UInt64(min(content.count, 40) / 4) | 1 << 8)
    if text.tokens[sentence.tokens.lowerBound].isMark {
      buffer.add(.sentenceShape, UInt64(text.tokens[sentence.tokens.lowerBound].scalar) | 1 << 32)
    }
    let end = text.tokens[sentence.tokens.upperBound - 1]
    if end.isMark { buffer.add(.sentenceShape, UInt64(end.scalar) | 1 << 33) }
    for (context, level) in words.levels.enumerated() where level > 1 {
      buffer.add(.textContext, UInt64(context), UInt64(level))
    }
    addBefore(number, to: &buffer)
  }

  /// Each category with each context, and with each other category.
  private func addPairs(
    _ categories: UInt32, _ contexts: UInt32, to buffer: inout TriggerFeatureBuffer
  ) {
    var left = categories
    while left != 0 {
      let category = UInt64(left.trailingZeroBitCount)
      left &= left - 1
      buffer.add(.contextAndCategory, bits: contexts, with: category + 1)
      buffer.add(.windowCategory, bits: left, with: category + 1)
    }
  }

  /// What the sentence before may tell.
  private func addBefore(_ number: Int, to buffer: inout TriggerFeatureBuffer) {
    guard number > 0 else { return }
    var categories: UInt32 = 0
    var contexts: UInt32 = 0
    for index in words.content(of: words.text.sentences[number - 1]) {
      categories |= words.categories(words.content[index])
      contexts |= words.entries[words.content[index]].contexts.rawValue & 0x3FFF_FFF8
    }
    buffer.add(.sentenceBefore, bits: categories, with: 0)
    buffer.add(.sentenceBefore, bits: contexts, with: 1)
  }
}
