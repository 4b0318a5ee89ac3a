public import Lexicon

/// A vocabulary of single words and what each means to a reader.
///
///     let months = WordTable(["janvier": 1, "février": 2])
///     months[token]                       // 2 for "Février" and, in capitals, for "FEVRIER"
///
/// Open addressing over the 64-bit keys that the tokenizer computed: one probe or two a look-up.
@frozen public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline let slots: WordSlots
  @usableFromInline let values: [Value]

  /// A table of a compiled lexicon; `value` reads what stands behind its words.
  public init(_ slots: WordSlots, _ value: (String) -> Value) {
    self.slots = slots
    // A loop, for the compiler does not specialise `map` here, and a start reads a thousand values.
    var values: [Value] = []
    values.reserveCapacity(slots.valueCount)
    for number in 0..<slots.valueCount { values.append(value(slots.value(number))) }
    self.values = values
  }

  /// A table that is made now.
  ///
  /// - Parameter words: Lower-case words with their accents; a word given twice keeps its first value.
  public init(_ words: some Sequence<(String, Value)>) {
    let words = Array(words)
    for (word, _) in words {
      precondition(
        word.unicodeScalars.allSatisfy {
          let kind = Letters.class(of: $0.value)
          return kind == .letter || kind == .digit
        }, "'\(word)' is not one word in composed letters")
    }
    slots = WordSlots(words: words.map(\.0))
    values = words.map(\.1)
  }

  /// What the word means; nil for words of other vocabularies.
  ///
  /// A word that bears no accent and is written in capitals, at least at its start, is also looked up
  /// without accents: "A 30 km", "ETATS", "Pres de". So is every word of a line that is typed without any.
  @inlinable public subscript(token: Token) -> Value? {
    guard let number = slots[token] else { return nil }
    return values[number]
  }

  /// What the word of a key means, in lower case with its accents.
  package subscript(key: WordKey) -> Value? { slots.exactValue(key.value).map { values[$0] } }

  /// What a word means, in lower case with its accents.
  package subscript(word word: String) -> Value? {
    slots.exactValue(WordKey.of(word)).map { values[$0] }
  }
}

extension WordSlots {
  /// The number of the value of a token, as `WordTable` looks it up.
  @inlinable public subscript(token: Token) -> Int? {
    guard token.kind == .word, token.end &- token.start >= shortest else { return nil }
    if mayHold(token.key), let value = exactValue(token.key) { return value }
    guard token.isCapitalised || token.mayLackAccents,
      !token.isAccented || token.isAllCapitals, mayHold(token.plainKey)
    else { return nil }
    return plainValue(token.plainKey)
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

/// A vocabulary of which only counts whether a word is in it.
@frozen public struct WordSet: Sendable {
  @usableFromInline let slots: WordSlots

  /// A table of a compiled lexicon.
  public init(_ slots: WordSlots) { self.slots = slots }

  /// Whether the token is one of the words.
  @inlinable public func contains(_ token: Token) -> Bool { slots[token] != nil }

  /// Whether the word of a key is one of them.
  package func contains(key: WordKey) -> Bool { slots.exactValue(key.value) != nil }

  /// Whether a word, in lower case with its accents, is one of them.
  public func contains(word: String) -> Bool { slots.exactValue(WordKey.of(word)) != nil }
}

extension WordTable where Value == Bool {
  /// A set of words, given as one string with spaces.
  public init(words: String) {
    self.init(
      words.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })
  }

  /// Whether the token is one of the words.
  @inlinable public func contains(_ token: Token) -> Bool { self[token] != nil }
}
