internal import Learning
internal import Text

/// What is known of French words before a text is read: tables of `models/fr/words.weights`, read in place.
///
/// `training/events/words.py` makes them of `data/lexicon/fr`. A start of the program builds nothing.
struct WordLexicon: Sendable {
  /// What a word may be.
  struct Entry: Sendable {
    /// Stands for the base form: one number for "attaqua" and "attaquer".
    var stem: UInt32 = 0
    /// A bit for each `TriggerCategory`.
    var categories: UInt32 = 0
    var forms = Forms()
    var contexts = Contexts()
  }

  /// The forms that a word can be of a verb.
  struct Forms: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let infinitive = Forms(rawValue: 1)
    static let gerund = Forms(rawValue: 2)
    static let participle = Forms(rawValue: 4)
    static let present = Forms(rawValue: 8)
    static let past = Forms(rawValue: 16)
    static let future = Forms(rawValue: 32)
    static let conditional = Forms(rawValue: 64)
    static let subjunctive = Forms(rawValue: 128)
  }

  /// The classes of `data/lexicon/fr/contexts.tsv`, a bit each.
  struct Contexts: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    /// Articles and the like, which a phrase leaves out.
    static let skip = Contexts(rawValue: 1)
    static let function = Contexts(rawValue: 1 << 1)
    static let auxiliary = Contexts(rawValue: 1 << 2)
    static let modal = Contexts(rawValue: 1 << 3)
    static let negation = Contexts(rawValue: 1 << 4)
    static let number = Contexts(rawValue: 1 << 9)
    static let dead = Contexts(rawValue: 1 << 10)
    static let injured = Contexts(rawValue: 1 << 11)
    /// Whose deeds an event is: armed groups, the state, civilians, crowds, vehicles, buildings, nature.
    static let parties = Contexts(rawValue: 0x3F << 13 | 1 << 12 | 1 << 19)
    static let time = Contexts(rawValue: 1 << 20)
    /// The first word of a phrase of the lexicon.
    static let startsPhrase = Contexts(rawValue: 1 << 30)
    static let grammar: Contexts = [.skip, .function, .auxiliary]
    /// How many classes there are.
    static let count = 30
  }

  /// The most words of a phrase, articles aside.
  static let longestPhrase = 5

  private let forms: KeyTable
  private let phrases: KeyTable
  private let vectors: KeyTable
  /// For each row of the word vectors the number of its wide kind and of its narrow kind, 16 bits each.
  private let kinds: Matrix

  /// The lexicon that is built in.
  static let french: WordLexicon = {
    do { return WordLexicon(try Weights(named: "fr/words")) } catch {
      preconditionFailure("the built-in words: \(error)")
    }
  }()

  init(_ weights: Weights) {
    forms = KeyTable(weights.matrix("forms"))
    phrases = KeyTable(weights.matrix("phrases"))
    vectors = KeyTable(weights.matrix("vectors"))
    kinds = weights.matrix("clusters")
  }

  /// What a word may be; of an unknown one only the stem is known, which is the word without accents.
  func entry(of token: Token) -> Entry {
    guard let row = forms.row(of: token.key) ?? forms.row(of: token.plainKey) else {
      return Entry(stem: Self.stem(token.plainKey))
    }
    let what = forms[row, 1]
    return Entry(
      stem: forms[row, 0], categories: what & 0xFF_FFFF,
      forms: Forms(rawValue: UInt8(what >> 24)), contexts: Contexts(rawValue: forms[row, 2]))
  }

  /// The row of a word in the tables made of word vectors, from 0; nil for a rare word.
  func vectorRow(of token: Token) -> Int? {
    guard let row = vectors.row(of: token.key) ?? vectors.row(of: token.plainKey) else {
      return nil
    }
    return Int(vectors[row, 0]) - 1
  }

  /// The kinds of meaning of a word, by its neighbours among word vectors: a wide and a narrow one; 0 for a rare word.
  func kinds(of token: Token) -> (wide: Int, narrow: Int) {
    guard let row = vectorRow(of: token) else { return (0, 0) }
    let both = kinds.word(row: row, number: 0)
    return (Int(both & 0xFFFF), Int(both >> 16))
  }

  /// The categories of a phrase by the stems of its words; nil for no phrase of the lexicon.
  func categories(ofPhrase key: UInt64) -> UInt32? {
    phrases.row(of: key).map { phrases[$0, 0] }
  }

  static func stem(_ plainKey: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: plainKey ^ plainKey >> 32)
  }

  static let emptyPhrase: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of a phrase that is one word longer.
  static func phrase(_ key: UInt64, adding stem: UInt32) -> UInt64 {
    let key = (key ^ UInt64(stem)) &* 0x0000_0100_0000_01B3
    return key ^ key >> 29
  }
}
