internal import Learning

/// The weights of `models/fr/triggers.weights`, and the sums over them.
///
/// All sums are of whole numbers, so that every machine has the same; scales come last. What word vectors say is
/// a row of weights a word: training multiplied the vectors out.
struct TriggerModel: Sendable {
  /// The categories and behind them one more: "none" of a word, "any" of a sentence.
  static let columns = TriggerCategory.allCases.count + 1
  static let none = columns - 1

  /// A table of hashed features, one of word vectors, and a bias for each column.
  struct Part: Sendable {
    let features: Matrix
    let vectors: Matrix
    let bias: [Double]
    private let mask: Int

    init(_ weights: Weights, _ name: String) {
      features = weights.matrix(name)
      vectors = weights.matrix(name + "-vectors")
      bias = weights.matrix(name + "-bias").row(0)
      mask = features.rows - 1
      precondition(
        features.rows & mask == 0, "a table of hashed features has a power of two of rows")
    }

    func row(of hash: UInt32) -> Int { Int(hash) & mask }
  }

  let look: Part
  let sentence: Part
  let word: Part
  /// The vectors of the words around a word.
  let around: Matrix
  /// The scores of its sentence, of the sentence before and the highest of the text, one below another.
  let context: Matrix
  let lookThreshold: Double
  let sentenceThreshold: Double
  private let threshold: Double
  private let shortThreshold: Double
  private let calibration: [Double]
  /// What compares the words of a report; nil in weights that it is fitted after.
  let trees: BoostedTrees?

  init(_ weights: Weights) {
    look = Part(weights, "look")
    sentence = Part(weights, "sentence")
    word = Part(weights, "word")
    around = weights.matrix("around-vectors")
    context = weights.matrix("context")
    lookThreshold = weights.number("look-threshold")
    sentenceThreshold = weights.number("sentence-threshold")
    threshold = weights.number("threshold")
    shortThreshold = weights.number("short-threshold")
    calibration = weights.matrix("calibration").row(0)
    trees = BoostedTrees("trees", of: weights)
  }

  /// How far a sentence's scores reach, and how finely they are held: sixteenths up to ±8.
  static let steps = 16.0
  static let scoreLimit: Int32 = 128
  /// What stands for the sentence before the first.
  static let scoreBefore: Int32 = -96
  /// The words around a word count as if there were six.
  static let aroundCount = 6.0

  /// The least probability of a trigger.
  ///
  /// A sentence or two alone have no article around them that speaks for an event.
  func threshold(ofShort isShort: Bool) -> Double { isShort ? shortThreshold : threshold }

  /// Whether a word is worth a second look.
  func passesLook(_ buffer: TriggerFeatureBuffer, vector: Int?) -> Bool {
    var sum: Int32 = 0
    for hash in buffer.hashes { sum &+= look.features.byte(row: look.row(of: hash), column: 0) }
    var score = Double(sum) * look.features.scale + look.bias[0]
    if let vector {
      score += Double(look.vectors.byte(row: vector, column: 0)) * look.vectors.scale
    }
    return score >= lookThreshold
  }

  /// The scores of a sentence in sixteenths: a category each, then "any".
  func sentenceScores(_ buffer: TriggerFeatureBuffer, vectors: [Int]) -> [Int32] {
    let sums = Self.sums(of: buffer, vectors: vectors, in: sentence)
    let share = sentence.vectors.scale / Double(max(vectors.count, 1))
    return (0..<Self.columns).map { column in
      let score =
        Double(sums.features[column]) * sentence.features.scale
        + Double(sums.vectors[column]) * share + sentence.bias[column]
      let steps = Int32((max(-100, min(100, score)) * Self.steps).rounded())
      return max(-Self.scoreLimit, min(Self.scoreLimit, steps))
    }
  }

  /// The scores of a word, a category each, then "none"; `context` are three lists of sentence scores.
  func wordScores(
    _ buffer: TriggerFeatureBuffer, vector: Int?, around rows: [Int], contextScores: [Double]
  ) -> [Double] {
    let sums = Self.sums(of: buffer, vectors: vector.map { [$0] } ?? [], in: word)
    var aroundSums = [Int32](repeating: 0, count: Self.columns)
    for row in rows { around.add(row: row, to: &aroundSums) }
    return (0..<Self.columns).map { column in
      Double(sums.features[column]) * word.features.scale
        + Double(sums.vectors[column]) * word.vectors.scale
        + Double(aroundSums[column]) * (around.scale / Self.aroundCount) + contextScores[column]
        + word.bias[column]
    }
  }

  /// What the sentences around say of a word: the same for all words of a sentence.
  func contextScores(_ parts: [[Int32]]) -> [Double] {
    var sums = [Int32](repeating: 0, count: Self.columns)
    for (number, scores) in parts.enumerated() {
      for column in scores.indices {
        context.add(row: number * Self.columns + column, times: scores[column], to: &sums)
      }
    }
    return sums.map { Double($0) * (context.scale / Self.steps) }
  }

  private static func sums(
    of buffer: TriggerFeatureBuffer, vectors: [Int], in part: Part
  ) -> (features: [Int32], vectors: [Int32]) {
    var features = [Int32](repeating: 0, count: columns)
    var meanings = features
    for hash in buffer.hashes { part.features.add(row: part.row(of: hash), to: &features) }
    for row in vectors { part.vectors.add(row: row, to: &meanings) }
    return (features, meanings)
  }

  /// What a sentence says of a word that was chosen.
  struct Evidence {
    /// The probability of the word to tell any event.
    let event: Double
    /// The sum of those of other words of the sentence that tell the like.
    let others: Double
    /// The sum of those of its further words.
    let rest: Double
    /// The highest score of the sentence for a category like the word's.
    let family: Double
    /// The score of the sentence for any event.
    let any: Double
    /// What of `event` is the best category's.
    let share: Double

    var values: [Double] {
      [
        Probability.score(of: event), Probability.logarithm(others + 0.02),
        Probability.logarithm(rest + 0.02), family, any, share,
      ]
    }
  }

  /// The log-odds that a chosen word is right, as far as its sentence says.
  func logOdds(_ evidence: Evidence) -> Double {
    zip(evidence.values + [1], calibration).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
