internal import Learning
internal import Text

/// A word that a sentence may be told to tell an event by: the surest of those that tell the like.
struct ChosenWord {
  let candidate: TriggerReader.Candidate
  let sentence: Int
  /// The sum of the probabilities of other words of the sentence that tell the like.
  let others: Double
  /// The sum of those of its further words.
  let rest: Double
  /// How many words of the sentence were chosen, and how many passed all looks.
  let chosen: Int
  let passed: Int
}

/// What the words of a whole report say of each that may be a trigger: the figures that trees look at.
///
/// A word's own model sees its sentence. The trees see what it made of the other words of the report too, and how the
/// sentences around were scored.
struct TriggerContext {
  private let text: AnalysedText
  private let model: TriggerModel
  /// The scores of all sentences, and the highest of the text.
  private let scores: [[Int32]]
  private let highest: [Int32]
  let words: [ChosenWord]
  /// Whether the text is a sentence or two, but for furniture of a page.
  let isShort: Bool
  private let sum: Double
  private let surest: TwoHighest
  private let byCategory: [Int: (sum: Double, surest: TwoHighest)]

  /// Takes the words that were chosen, in the order of the text.
  init(
    _ words: [ChosenWord], of text: AnalysedText, scores: [[Int32]], highest: [Int32],
    isShort: Bool, model: TriggerModel
  ) {
    self.text = text
    self.model = model
    self.scores = scores
    self.highest = highest
    self.words = words
    self.isShort = isShort
    var sum = 0.0
    var surest = TwoHighest()
    var byCategory: [Int: (sum: Double, surest: TwoHighest)] = [:]
    for (number, word) in words.enumerated() {
      let event = word.candidate.event
      sum += event
      surest.add(event, of: number)
      var alike = byCategory[word.candidate.category] ?? (0, TwoHighest())
      alike.sum += event
      alike.surest.add(event, of: number)
      byCategory[word.candidate.category] = alike
    }
    self.sum = sum
    self.surest = surest
    self.byCategory = byCategory
  }

  /// The log-odds of a chosen word to be right: what its sentence says, and what the trees add.
  func logOdds(of number: Int) -> Double {
    guard let trees = model.trees else { return model.logOdds(evidence(of: words[number])) }
    let figures = figures(of: number)
    return figures[0] + trees.score(figures)
  }

  /// What the calibration weighs of a word.
  private func evidence(of word: ChosenWord) -> TriggerModel.Evidence {
    let all = TriggerCategory.allCases
    let candidate = word.candidate
    let category = all[candidate.category]
    let scores = scores[word.sentence]
    let family = all.indices.filter { all[$0].isAlike(category) }.map { scores[$0] }.max() ?? 0
    return TriggerModel.Evidence(
      event: candidate.event, others: word.others, rest: word.rest,
      family: Double(family) / TriggerModel.steps,
      any: Double(scores[TriggerModel.none]) / TriggerModel.steps,
      share: candidate.probabilities[candidate.category] / max(candidate.event, 1e-9))
  }

  /// The figures of a word, in the order that the trees were fitted to, its log-odds first; no more than 255.
  func figures(of number: Int) -> [Double] {
    let word = words[number]
    let evidence = evidence(of: word)
    let unknown = Array(repeating: TriggerModel.scoreBefore, count: TriggerModel.columns)
    let (before, next) = (word.sentence - 1, word.sentence + 1)
    var figures = [model.logOdds(evidence)] + evidence.values
    figures += layout(of: word)
    figures += word.candidate.probabilities.map { Probability.logarithm($0 + 1e-4) }
    figures += scores[word.sentence].map(Double.init)
    figures += (before >= 0 ? scores[before] : unknown).map(Double.init)
    figures += (next < scores.count ? scores[next] : unknown).map(Double.init)
    figures += highest.map(Double.init)
    figures += neighbours(of: number)
    figures += word.candidate.contributions
    return figures
  }

  /// Where a word stands.
  private func layout(of word: ChosenWord) -> [Double] {
    let sentence = text.sentences[word.sentence]
    let category = word.candidate.category
    return [
      Double(category), Double(word.sentence), Double(text.sentences.count),
      Double(word.sentence) / Double(text.sentences.count), Double(word.chosen),
      Double(word.passed), Double(word.candidate.token - sentence.tokens.lowerBound),
      Double(sentence.tokens.count), sentence.isHeading ? 1 : 0,
      text.tokens[word.candidate.token].startsParagraph ? 1 : 0,
      Double(scores[word.sentence][category] - highest[category]),
    ]
  }

  /// What the report's other words make of themselves.
  private func neighbours(of number: Int) -> [Double] {
    let own = words[number].candidate
    let same = byCategory[own.category] ?? (0, TwoHighest())
    func word(_ number: Int) -> TriggerReader.Candidate? {
      words.indices.contains(number) ? words[number].candidate : nil
    }
    let (previous, next) = (word(number - 1), word(number + 1))
    return [
      Double(words.count), sum - own.event, surest.besides(number)?.value ?? 0,
      same.sum - own.event,
      same.surest.besides(number)?.value ?? 0, nearest(to: number, within: 0),
      nearest(to: number, within: 1),
      previous?.event ?? -1, next?.event ?? -1, Double(previous?.category ?? -1),
      Double(next?.category ?? -1), Double(number) / Double(words.count),
    ]
  }

  /// The highest probability of another word at most so many sentences away; 0 where there is none.
  private func nearest(to number: Int, within sentences: Int) -> Double {
    let own = words[number].sentence
    func isNear(_ other: Int) -> Bool { abs(words[other].sentence - own) <= sentences }
    var highest = 0.0
    var other = number - 1
    while other >= 0, isNear(other) {
      highest = max(highest, words[other].candidate.event)
      other -= 1
    }
    other = number + 1
    while other < words.count, isNear(other) {
      highest = max(highest, words[other].candidate.event)
      other += 1
    }
    return highest
  }
}
