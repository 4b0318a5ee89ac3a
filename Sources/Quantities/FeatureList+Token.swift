public import Learning
public import Text

extension FeatureList {
  /// Adds a slot with a word, and a number beside it: figures are one word, a mark is itself.
  @inlinable public mutating func add(_ slot: Slot, _ token: Token, _ value: Int = 0) {
    let word = token.isDigits ? 1 : token.isMark ? UInt64(token.scalar) : token.plainKey
    add(slot, word: word, value)
  }
}
