/// What of a word and of its surroundings can speak for a trigger or against it: a template of features.
///
/// Each is hashed with its value into one table of weights. `training/events/train_triggers.py` knows them
/// by their order: a new one comes last, and the weights are fitted anew.
public enum TriggerFeature: UInt8, CaseIterable, Sendable {
  // The word itself.
  case word, plainWord, stem, ending, beginning, form, shape
  case category, categorySet, phrase, phraseCategory
  // Words beside it.
  case neighbour, nearStem, pairBefore, pairAfter, contentPairBefore, contentPairAfter
  // Categories and contexts around it.
  case windowCategory, sentenceCategory, windowContext, sentenceContext, textContext
  case contextAndStem, contextAndCategory, textAndCategory
  // Grammar and place.
  case auxiliary, negation, countBeside, nameBeside, position, repeated
  // What the whole sentence says, and what its words and neighbours mean by their vectors.
  case sentence, meaning, meaningAround
  // Of sentences.
  case sentenceStem, sentenceWord, sentencePair, sentencePhrase, sentenceShape, sentenceBefore

  /// What the feature says, for people.
  public var reason: String {
    switch self {
    case .word, .plainWord: "the word"
    case .stem: "the base form of the word"
    case .ending: "the end of the word"
    case .beginning: "the beginning of the word"
    case .form: "the form of the word"
    case .shape: "capitals, a heading, a list or quotation marks"
    case .category, .categorySet: "what the lexicon says of the word"
    case .phrase, .phraseCategory: "a phrase of the lexicon"
    case .neighbour, .nearStem: "a word near it"
    case .pairBefore, .contentPairBefore: "the word with the one before it"
    case .pairAfter, .contentPairAfter: "the word with the one behind it"
    case .windowCategory, .sentenceCategory: "another word that may tell an event"
    case .windowContext, .sentenceContext: "what the sentence is about"
    case .textContext, .textAndCategory: "what the text is about"
    case .contextAndStem, .contextAndCategory: "who or what stands beside it"
    case .auxiliary: "the auxiliary and the mood"
    case .negation: "a negation, a plan or a fear near it"
    case .countBeside: "a number of dead or injured near it"
    case .nameBeside: "a name or a day near it"
    case .position: "where in the text it stands"
    case .repeated: "an earlier mention"
    case .sentence: "the sentence as a whole"
    case .meaning: "the meaning of the word"
    case .meaningAround: "the meaning of the words around it"
    case .sentenceStem, .sentenceWord, .sentencePair, .sentencePhrase, .sentenceShape,
      .sentenceBefore:
      "the sentence as a whole"
    }
  }

  /// The hash of a value of the template: 32 bits, of which a table takes the lowest.
  @inline(__always)
  func hash(_ value: UInt64) -> UInt32 {
    var hash = (value &+ UInt64(rawValue) &* 0x9E37_79B9_7F4A_7C15) ^ value >> 32
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: hash ^ hash >> 31)
  }
}

/// The features of one word or of one sentence.
struct TriggerFeatureBuffer: Sendable {
  private(set) var hashes: [UInt32] = []
  private(set) var templates: [TriggerFeature] = []

  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    templates.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func add(_ template: TriggerFeature, _ value: UInt64) {
    hashes.append(template.hash(value))
    templates.append(template)
  }

  @inline(__always)
  mutating func add(_ template: TriggerFeature, _ first: UInt64, _ second: UInt64) {
    add(template, (first &* 0x9E37_79B9_7F4A_7C15 ^ first >> 29) &+ second)
  }

  /// A feature for each bit of a set, each with a number.
  @inline(__always)
  mutating func add(_ template: TriggerFeature, bits: UInt32, with number: UInt64) {
    var bits = bits
    while bits != 0 {
      add(template, UInt64(bits.trailingZeroBitCount) | number << 5)
      bits &= bits - 1
    }
  }
}
