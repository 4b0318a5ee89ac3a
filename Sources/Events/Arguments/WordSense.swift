internal import Learning
internal import Text

/// What a word means, as far as the readers of arguments compare words: its base form and the kinds of its meaning.
struct WordSense: Sendable {
  /// Stands for the base form; 0 for a mark, a figure and a word of grammar.
  var stem: UInt32 = 0
  /// The kinds of meaning that its word vector lies in; 0 for a rare word.
  var wide: UInt16 = 0
  var narrow: UInt16 = 0

  init() {}

  init(of token: Token, in lexicon: WordLexicon) {
    guard token.isWord else { return }
    let entry = lexicon.entry(of: token)
    guard entry.contexts.isDisjoint(with: [.skip, .function]) else { return }
    stem = entry.stem
    let kinds = lexicon.kinds(of: token)
    (wide, narrow) = (UInt16(kinds.wide), UInt16(kinds.narrow))
  }

  var isEmpty: Bool { stem == 0 }
}

extension FeatureList {
  /// Adds the base form of a word, and a number beside it; nothing for a word of grammar.
  mutating func add(_ slot: Slot, stem sense: WordSense, _ value: Int = 0) {
    if !sense.isEmpty { add(slot, word: UInt64(sense.stem), value) }
  }

  /// Adds the narrow kind of a word's meaning, and a number of at most 12 bits beside it; nothing for a rare word.
  mutating func add(_ slot: Slot, kind sense: WordSense, _ value: Int = 0) {
    if sense.narrow > 0 { add(slot, Int(sense.narrow), value) }
  }

  /// Adds the wide kind of a word's meaning, and a number of at most 12 bits beside it; nothing for a rare word.
  mutating func add(_ slot: Slot, wide sense: WordSense, _ value: Int = 0) {
    if sense.wide > 0 { add(slot, Int(sense.wide), value) }
  }
}

/// Kinds of features of a candidate whose clause has words between it and the trigger.
protocol BetweenSlot: ArgumentSlot {
  static var stemBetween: Self { get }
  static var kindBetween: Self { get }
}

extension FeatureList where Slot: BetweenSlot {
  /// Adds what the words between a candidate and its trigger mean, with the side that the candidate is on.
  mutating func add(senses: ArraySlice<WordSense>, side: Int) {
    for sense in senses {
      add(.stemBetween, stem: sense, side)
      add(.kindBetween, kind: sense, side)
    }
  }
}
