internal import Learning
public import Text

/// Finds the words of a text that tell an event.
///
///     let reader = TriggerReader()
///     reader.read(text, explains: false).triggers
///
/// Three looks, each at what the one before let through: the sentence, each word of it alone, then the word with
/// all that stands around it. Of words of a sentence that tell the like, the surest is the trigger. A last look compares
/// those of the whole report.
public struct TriggerReader: Sendable {
  private let lexicon: WordLexicon
  private let model: TriggerModel

  /// A reader with the weights that are built in.
  public init() {
    do {
      self.init(words: try Weights(named: "fr/words"), triggers: try Weights(named: "fr/triggers"))
    } catch {
      preconditionFailure("the built-in weights of triggers: \(error)")
    }
  }

  /// A reader with other weights of triggers than those that are built in.
  init(weights: [UInt8]) throws {
    self.init(words: try Weights(named: "fr/words"), triggers: try Weights(weights))
  }

  init(words: Weights, triggers: Weights) {
    lexicon = WordLexicon(words)
    model = TriggerModel(triggers)
  }

  /// The words whose meaning counts for one of them: five before and five behind, within the sentence.
  static func window(of token: Int, in sentence: Sentence) -> Range<Int> {
    max(sentence.tokens.lowerBound, token - 5)..<min(sentence.tokens.upperBound, token + 6)
  }

  /// Returns the triggers of a French text; none of a text in another language.
  ///
  /// - Complexity: O(length of the text).
  public func read(_ text: AnalysedText, explains: Bool) -> TriggerReading {
    guard text.language == .french, !text.tokens.isEmpty else { return TriggerReading() }
    return run(text, explains: explains).reading()
  }

  /// What training sees: the words that triggers are chosen of, each with the figures that trees look at.
  func chosen(in text: AnalysedText) -> [(tokens: Range<Int>, category: Int, figures: [Double])] {
    var run = run(text, explains: false)
    let context = run.context()
    return context.words.enumerated().map { number, word in
      (
        TriggerPhrase.tokens(around: word.candidate.token, in: run.words), word.candidate.category,
        context.figures(of: number)
      )
    }
  }

  private func run(_ text: AnalysedText, explains: Bool) -> Run {
    Run(WordsOfText(text, lexicon: lexicon), lexicon: lexicon, model: model, explains: explains)
  }

  /// A word that passed all looks.
  struct Candidate {
    let token: Int
    /// Of each category, then "none".
    let probabilities: [Double]
    let event: Double
    let category: Int
    /// What each template adds for the category against "none".
    let contributions: [Double]
  }

  /// The reading of one text.
  private struct Run {
    let words: WordsOfText
    let lexicon: WordLexicon
    let model: TriggerModel
    let explains: Bool
    /// For each token, the row of its vector; nil for grammar and rare words.
    private let rows: [Int?]
    private var features: WordFeatures
    private var buffer = TriggerFeatureBuffer()

    init(_ words: WordsOfText, lexicon: WordLexicon, model: TriggerModel, explains: Bool) {
      self.words = words
      self.lexicon = lexicon
      self.model = model
      self.explains = explains
      let text = words.text
      rows = text.tokens.indices.map { token in
        text.tokens[token].isWord && !words.entries[token].contexts.contains(.skip)
          ? lexicon.vectorRow(of: text.tokens[token]) : nil
      }
      features = WordFeatures(words)
    }

    func reading() -> TriggerReading {
      var run = self
      let context = run.context()
      let threshold = model.threshold(ofShort: context.isShort)
      var reading = TriggerReading()
      for (number, word) in context.words.enumerated() {
        let probability = Probability.logistic(context.logOdds(of: number))
        if probability >= threshold {
          reading.triggers.append(trigger(word, probability))
        } else if explains, probability >= 0.1 {
          reading.refused.append(trigger(word, probability))
        }
      }
      return reading
    }

    /// The words of the report that triggers are chosen of, with what all say of each.
    mutating func context() -> TriggerContext {
      let text = words.text
      let sentences = SentenceFeatures(words)
      var scores: [[Int32]] = []
      for (number, sentence) in text.sentences.enumerated() {
        buffer.removeAll()
        sentences.add(number, to: &buffer)
        scores.append(
          model.sentenceScores(buffer, vectors: sentence.tokens.compactMap { rows[$0] }))
      }
      let unknown = [Int32](repeating: TriggerModel.scoreBefore, count: TriggerModel.columns)
      let limit = Int32(model.sentenceThreshold * TriggerModel.steps)
      let likely = text.sentences.indices.filter { scores[$0][TriggerModel.none] >= limit }
      guard !likely.isEmpty else {
        return TriggerContext(
          [], of: text, scores: scores, highest: unknown, isShort: false, model: model)
      }
      let isFurniture = text.pageFurniture
      let most = Self.highest(of: zip(scores, isFurniture).lazy.filter { !$0.1 }.map(\.0))
      var chosen: [ChosenWord] = []
      for number in likely where !isFurniture[number] {
        let parts = [scores[number], number > 0 ? scores[number - 1] : unknown, most]
        chosen += Self.chosen(candidates(of: number, parts: parts), of: number)
      }
      return TriggerContext(
        chosen, of: text, scores: scores, highest: most, isShort: text.isShort(but: isFurniture),
        model: model)
    }

    /// The highest score of a text in each category.
    private static func highest(of scores: some Sequence<[Int32]>) -> [Int32] {
      var most = [Int32](repeating: -TriggerModel.scoreLimit, count: TriggerModel.columns)
      for row in scores {
        for column in row.indices { most[column] = max(most[column], row[column]) }
      }
      return most
    }

    private mutating func candidates(of number: Int, parts: [[Int32]]) -> [Candidate] {
      let sentence = words.text.sentences[number]
      let context = model.contextScores(parts)
      var found: [Candidate] = []
      for token in sentence.tokens where WordFeatures.isCandidate(token, in: words) {
        buffer.removeAll()
        features.addLook(token, to: &buffer)
        guard model.passesLook(buffer, vector: rows[token]) else { continue }
        buffer.removeAll()
        features.add(token, to: &buffer)
        let around = TriggerReader.window(of: token, in: sentence)
          .compactMap { $0 == token ? nil : rows[$0] }
        var probabilities = model.wordScores(
          buffer, vector: rows[token], around: around, contextScores: context)
        Probability.normalise(&probabilities)
        let event = 1 - probabilities[TriggerModel.none]
        guard event >= 0.03 else { continue }
        var category = 0
        for other in 1..<TriggerModel.none where probabilities[other] > probabilities[category] {
          category = other
        }
        found.append(
          Candidate(
            token: token, probabilities: probabilities, event: event, category: category,
            contributions: model.contributions(
              buffer, vector: rows[token], around: around, context: parts, for: category)))
      }
      return found
    }

    /// Of words that tell the like, the surest: the others speak for it.
    private static func chosen(_ candidates: [Candidate], of number: Int) -> [ChosenWord] {
      let all = TriggerCategory.allCases
      var taken: [(candidate: Candidate, others: Double)] = []
      for candidate in candidates.sorted(by: { ($1.event, $0.token) < ($0.event, $1.token) }) {
        if let index = taken.firstIndex(where: {
          all[$0.candidate.category].isAlike(all[candidate.category])
        }) {
          taken[index].others += candidate.event
        } else {
          taken.append((candidate, 0))
        }
      }
      let sum = taken.reduce(0) { $0 + $1.candidate.event + $1.others }
      return taken.sorted { $0.candidate.token < $1.candidate.token }.map { candidate, others in
        ChosenWord(
          candidate: candidate, sentence: number, others: others,
          rest: sum - candidate.event - others, chosen: taken.count, passed: candidates.count)
      }
    }

    private func trigger(_ word: ChosenWord, _ probability: Double) -> EventTrigger {
      let all = TriggerCategory.allCases
      let candidate = word.candidate
      let best = candidate.probabilities[candidate.category]
      let second =
        all.indices.filter { $0 != candidate.category }
        .max { candidate.probabilities[$0] < candidate.probabilities[$1] } ?? 0
      return EventTrigger(
        tokens: TriggerPhrase.tokens(around: candidate.token, in: words), head: candidate.token,
        sentence: word.sentence, category: all[candidate.category], probability: probability,
        runnerUp: all[second],
        runnerUpShare: candidate.probabilities[second]
          / max(best + candidate.probabilities[second], 1e-9),
        reasons: explains ? TriggerModel.reasons(candidate.contributions) : [])
    }
  }
}

/// Which words belong to a trigger beside the one that was judged.
enum TriggerPhrase {
  /// The phrase of the lexicon that the word is in, and the auxiliaries right before a participle.
  static func tokens(around head: Int, in words: WordsOfText) -> Range<Int> {
    let sentence = words.text.sentences[words.text.sentence(ofToken: head)].tokens
    var start = head
    var end = head + 1
    let key = words.phrases[head].key
    if key != 0 {
      while start > sentence.lowerBound, head - start < 6,
        let other = (max(sentence.lowerBound, start - 4)..<start).last(where: {
          words.phrases[$0].key == key
        })
      {
        start = other
      }
      while end < sentence.upperBound, end - head < 6,
        let other = (end..<min(sentence.upperBound, end + 4)).first(where: {
          words.phrases[$0].key == key
        })
      {
        end = other + 1
      }
    }
    if words.entries[start].forms.contains(.participle) {
      while start > sentence.lowerBound, words.entries[start - 1].contexts.contains(.auxiliary) {
        start -= 1
      }
    }
    return start..<end
  }
}

extension AnalysedText {
  /// Whether it is a sentence or two, but for furniture of a page: what somebody types or pastes, a flash, a row of a table.
  ///
  /// - Parameter furniture: For each sentence whether it is furniture: `pageFurniture`.
  /// - Returns: `true` for a text of two sentences at most, without its furniture.
  func isShort(but furniture: [Bool]) -> Bool {
    sentences.count <= 2 || sentences.count <= 12 && furniture.count(where: { !$0 }) <= 2
  }
}
