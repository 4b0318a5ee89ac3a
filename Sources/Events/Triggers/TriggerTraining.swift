internal import Learning
public import Text

/// What training sees of a text: hashed features of every word that may be a trigger, and of every sentence.
@_spi(Training)
public struct TriggerTraining {
  private let lexicon: WordLexicon

  /// Features with what they are features of, one after another.
  public struct Table {
    /// Numbers of each word or sentence.
    ///
    /// Of a word: sentence, start and end in bytes, whether the lexicon knows it, row of its vector or −1,
    /// number of features of the first look. Of a sentence: start and end in bytes.
    public var items: [[Int32]] = []
    /// For each item, the number of the first feature of the next.
    public var ends: [Int32] = []
    public var features: [UInt32] = []
    public var templates: [UInt8] = []
    /// Rows of vectors around a word or in a sentence, with their own ends.
    public var rows: [Int32] = []
    public var rowEnds: [Int32] = []

    public init() {}
  }

  /// Takes the bytes of a file that `training/events/words.py` wrote.
  public init(words: [UInt8]) throws {
    lexicon = WordLexicon(try Weights(words))
  }

  public func tables(of text: AnalysedText) -> (words: Table, sentences: Table) {
    let words = WordsOfText(text, lexicon: lexicon)
    var buffer = TriggerFeatureBuffer()
    var found = Table()
    var sentences = Table()
    let rows = text.tokens.indices.map { token in
      text.tokens[token].isWord && !words.entries[token].contexts.contains(.skip)
        ? lexicon.vectorRow(of: text.tokens[token]).map { Int32($0) } ?? -1 : -1
    }
    var features = WordFeatures(words)
    let whole = SentenceFeatures(words)
    for (number, sentence) in text.sentences.enumerated() {
      buffer.removeAll()
      whole.add(number, to: &buffer)
      sentences.items.append([Int32(sentence.span.start), Int32(sentence.span.end)])
      sentences.append(buffer, rows: sentence.tokens.map { rows[$0] }.filter { $0 >= 0 })
      for token in sentence.tokens where WordFeatures.isCandidate(token, in: words) {
        buffer.removeAll()
        features.addLook(token, to: &buffer)
        let look = buffer.hashes.count
        buffer.removeAll()
        features.add(token, to: &buffer)
        let word = text.tokens[token]
        found.items.append([
          Int32(number), Int32(word.start), Int32(word.end),
          words.categories(token) == 0 ? 0 : 1, rows[token], Int32(look),
        ])
        let window = TriggerReader.window(of: token, in: sentence)
        found.append(
          buffer, rows: window.filter { $0 != token }.map { rows[$0] }.filter { $0 >= 0 })
      }
    }
    return (found, sentences)
  }
}

extension TriggerTraining.Table {
  mutating func append(_ buffer: TriggerFeatureBuffer, rows: [Int32]) {
    features += buffer.hashes
    templates += buffer.templates.map(\.rawValue)
    ends.append(Int32(features.count))
    self.rows += rows
    rowEnds.append(Int32(self.rows.count))
  }
}

extension TriggerTraining {
  /// Reads a text with weights of two files.
  public static func reader(words: [UInt8], triggers: [UInt8]) throws -> TriggerReader {
    TriggerReader(words: try Weights(words), triggers: try Weights(triggers))
  }
}

extension TriggerTraining {
  /// A reader with weights that are not built in.
  public static func reader(_ weights: [UInt8]) throws -> TriggerReader {
    try TriggerReader(weights: weights)
  }

  /// Words that triggers are chosen of, each with its category and the figures that trees look at.
  public static func chosen(
    in text: AnalysedText, by reader: TriggerReader
  ) -> [(tokens: Range<Int>, category: String, figures: [Double])] {
    reader.chosen(in: text).map {
      ($0.tokens, TriggerCategory.allCases[$0.category].rawValue, $0.figures)
    }
  }
}
