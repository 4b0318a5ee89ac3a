internal import Claims
import Gazetteer
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// One report as the readers of arguments see it: its stages so far, and what stands between any two tokens.
struct ReportFrame: Sendable {
  let text: AnalysedText
  /// Whether the text is a sentence or two.
  let isShort: Bool
  let gazetteer: Gazetteer
  let mentions: [Mention]
  let claims: [CheckedClaim]
  /// In the order of the text.
  let triggers: [ArgumentTrigger]
  let names: [PlaceName]
  /// Where the table of actors names somebody.
  let namings: [ActorTable.Naming]
  let words: ArgumentWords
  /// For each token what it is.
  let classes: [WordClasses]
  let nouns: [NounClass?]
  /// For each token what it means.
  let senses: [WordSense]
  /// The number of the trigger that a token belongs to; −1 for none.
  let triggerOfToken: [Int32]
  /// For each sentence, the number of the heading above it; −1 for none.
  let headings: [Int32]
  /// Where a part with a day of its own begins, in order, and that day.
  private let parts: [(token: Int, day: CalendarDate)]
  /// For each token, the number of its paragraph and of its line.
  private let paragraphs: [Int32]
  private let lines: [Int32]
  /// For each line its first token, and the end of its label "12/03 – Djibo :".
  private let lineStarts: [Int]
  private let labelEnds: [Int]
  private let commas: [Int32]
  private let walls: [Int32]
  private let triggerSums: [Int32]

  init(
    text: AnalysedText, gazetteer: Gazetteer, mentions: [Mention], toponyms: [ResolvedToponym],
    claims: [CheckedClaim], triggers: [ArgumentTrigger], actors: ActorTable
  ) {
    let article = ArticlePart(of: text)
    // Each distance has its claim by its number.
    let mentions = mentions.filter { article.holds($0.span) || $0.isDistance }
    let toponyms = toponyms.filter { article.holds($0.mention.span) }
    self.text = text
    isShort = article.isShort
    self.gazetteer = gazetteer
    self.mentions = mentions
    self.claims = claims
    let words = ArgumentWords.french
    let triggers = triggers.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.category.number)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.category.number)
    }
    let namings = actors.namings(in: text).filter {
      article.holds(sentence: text.sentence(ofToken: $0.tokens.lowerBound))
    }
    let classes = text.tokens.map(words.classes)
    self.words = words
    self.classes = classes
    nouns = text.tokens.map(words.noun)
    senses = text.tokens.map { WordSense(of: $0, in: .french) }
    self.triggers = triggers
    self.namings = namings
    names = PlaceName.names(toponyms, namings: namings, in: text, gazetteer: gazetteer)
    var owners = [Int32](repeating: -1, count: text.tokens.count)
    for (number, trigger) in triggers.enumerated() {
      for token in trigger.tokens where owners[token] < 0 { owners[token] = Int32(number) }
    }
    triggerOfToken = owners
    headings = Self.headings(of: text)
    parts = Self.parts(of: mentions, in: text)
    let layout = Self.layout(of: text)
    paragraphs = layout.paragraphs
    lines = layout.lines
    lineStarts = layout.starts
    labelEnds = layout.labels
    commas = Self.sums(text.tokens.map { $0.isMark(",") })
    walls = Self.sums(
      text.tokens.indices.map { index in
        let token = text.tokens[index]
        return !classes[index].isDisjoint(with: .openers) || token.isMark(";") || token.isMark(":")
          || token.isMark("(") || token.isMark(")") || token.isDash && token.hasSpaceBefore
      })
    triggerSums = Self.sums(
      text.tokens.indices.map { owners[$0] >= 0 && ($0 == 0 || owners[$0 - 1] != owners[$0]) })
  }

  // MARK: Layout

  private static func sums(_ flags: [Bool]) -> [Int32] {
    var sums: [Int32] = [0]
    sums.reserveCapacity(flags.count + 1)
    for flag in flags { sums.append(sums[sums.count - 1] + (flag ? 1 : 0)) }
    return sums
  }

  private static func headings(of text: AnalysedText) -> [Int32] {
    var headings: [Int32] = []
    var last: Int32 = -1
    for (number, sentence) in text.sentences.enumerated() {
      headings.append(last)
      if sentence.isHeading { last = Int32(number) }
    }
    return headings
  }

  private struct Layout {
    var paragraphs: [Int32] = []
    var lines: [Int32] = []
    var starts: [Int] = []
    var labels: [Int] = []
  }

  /// At most so many tokens make a label.
  private static let longestLabel = 16

  private static func layout(of text: AnalysedText) -> Layout {
    var layout = Layout()
    var paragraph: Int32 = -1
    for (index, token) in text.tokens.enumerated() {
      if index == 0 || token.startsParagraph { paragraph += 1 }
      if index == 0 || token.startsLine || token.startsParagraph {
        layout.starts.append(index)
        layout.labels.append(index)
      }
      let line = layout.starts.count - 1
      let isLabelMark = token.isMark(":") || token.isDash && token.hasSpaceBefore
      if isLabelMark, index > layout.starts[line],
        index - layout.starts[line] <= longestLabel
      {
        layout.labels[line] = index
      }
      layout.paragraphs.append(paragraph)
      layout.lines.append(Int32(line))
    }
    return layout
  }

  private static func parts(
    of mentions: [Mention], in text: AnalysedText
  ) -> [(token: Int, day: CalendarDate)] {
    mentions.compactMap { mention in
      guard case .date(let date) = mention.content, date.opensPart, let day = date.interval else {
        return nil
      }
      return (text.tokenRange(of: mention.span).lowerBound, day.earliest)
    }
  }

  /// The number of the part of the report that a token stands in, from 1; 0 in front of the first, and without parts.
  func part(at token: Int) -> Int { parts.firstIndex(notBefore: { $0.token <= token }) }

  /// The day against which the words at a token are read: of their part of the report, else of the report.
  func publication(at token: Int) -> CalendarDate? {
    let part = part(at: token)
    return part > 0 ? parts[part - 1].day : text.article.date
  }

  /// The tokens of the label that the line of a token begins with; empty for none.
  func label(ofLineAt token: Int) -> Range<Int> {
    let line = Int(lines[token])
    return lineStarts[line]..<labelEnds[line]
  }

  /// The tokens of the sentence of a token.
  func sentence(at token: Int) -> Range<Int> {
    text.sentences[text.sentence(ofToken: token)].tokens
  }

  /// How many lines begin with a label.
  var labelCount: Int { zip(lineStarts, labelEnds).count { $0 < $1 } }

  func isSameLine(_ first: Int, _ second: Int) -> Bool { lines[first] == lines[second] }
  func isSameParagraph(_ first: Int, _ second: Int) -> Bool {
    paragraphs[first] == paragraphs[second]
  }

  // MARK: In order

  /// The triggers of a sentence.
  func triggers(ofSentence sentence: Range<Int>) -> ArraySlice<ArgumentTrigger> {
    let first = triggers.firstIndex(notBefore: { $0.tokens.lowerBound < sentence.lowerBound })
    let end = triggers[first...].firstIndex(notBefore: {
      $0.tokens.lowerBound < sentence.upperBound
    })
    return triggers[first..<end]
  }

  /// How many words stand between some tokens and the nearest other trigger of a sentence; nil where it has no other.
  func gapToOther(
    than trigger: ArgumentTrigger, from tokens: Range<Int>, in sentence: Range<Int>
  ) -> Int? {
    var nearest: Int?
    for other in triggers(ofSentence: sentence) where other.tokens != trigger.tokens {
      nearest = min(nearest ?? .max, between(tokens, other.tokens).count)
    }
    return nearest
  }

  /// The number of the first name at a token or behind it.
  func firstName(from token: Int) -> Int {
    names.firstIndex(notBefore: { $0.tokens.lowerBound < token })
  }

  /// The number of the name that holds a token; nil without any.
  func name(at token: Int) -> Int? {
    let next = firstName(from: token + 1) - 1
    return next >= 0 && names[next].tokens.contains(token) ? next : nil
  }

  /// The tokens of a sentence with so many before and behind.
  func tokens(around sentence: Int, before: Int, behind: Int) -> Range<Int> {
    let first = max(0, sentence - before)
    let last = min(text.sentences.count - 1, sentence + behind)
    return text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound
  }

  // MARK: Between

  /// The tokens between two ranges; empty where they overlap.
  func between(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    if first.upperBound <= second.lowerBound { return first.upperBound..<second.lowerBound }
    if second.upperBound <= first.lowerBound { return second.upperBound..<first.lowerBound }
    return first.lowerBound..<first.lowerBound
  }

  func commas(in tokens: Range<Int>) -> Int {
    Int(commas[tokens.upperBound] - commas[tokens.lowerBound])
  }
  /// Words and marks that begin a clause of their own.
  func walls(in tokens: Range<Int>) -> Int {
    Int(walls[tokens.upperBound] - walls[tokens.lowerBound])
  }
  func triggers(in tokens: Range<Int>) -> Int {
    Int(triggerSums[tokens.upperBound] - triggerSums[tokens.lowerBound])
  }

  /// Where a stretch of tokens stands as seen from a trigger.
  enum Zone: Int, Sendable {
    case overlapping, clauseBefore, clauseAfter, sentenceBefore, sentenceAfter, label, sameLine
    case sentencePrevious, paragraphBefore, sentenceNext, paragraphAfter, heading, title
    case paragraphPrevious, farBefore, farAfter

    /// Whether it is in the trigger's own sentence or in the label of its line.
    var isOwn: Bool { rawValue <= Zone.label.rawValue }
  }

  func zone(of tokens: Range<Int>, from trigger: ArgumentTrigger) -> Zone {
    let (own, place) = (trigger.sentence, text.sentence(ofToken: tokens.lowerBound))
    let first = trigger.tokens.lowerBound
    if own == place {
      if tokens.overlaps(trigger.tokens) { return .overlapping }
      let gap = between(tokens, trigger.tokens)
      if label(ofLineAt: first).contains(tokens.lowerBound), walls(in: gap) > 0 { return .label }
      let isClose = commas(in: gap) + walls(in: gap) == 0
      if tokens.lowerBound < first { return isClose ? .clauseBefore : .sentenceBefore }
      return isClose ? .clauseAfter : .sentenceAfter
    }
    if label(ofLineAt: first).contains(tokens.lowerBound) { return .label }
    if place < own, isSameLine(tokens.lowerBound, first), own - place > 1 { return .sameLine }
    if Int(headings[own]) == place { return .heading }
    if isSameParagraph(tokens.lowerBound, first) {
      if place < own { return own - place == 1 ? .sentencePrevious : .paragraphBefore }
      return place - own == 1 ? .sentenceNext : .paragraphAfter
    }
    if place == 0 { return .title }
    if place < own { return own - place <= 3 ? .paragraphPrevious : .farBefore }
    return place - own == 1 ? .sentenceNext : .farAfter
  }
}

extension Mention {
  fileprivate var isDistance: Bool { if case .distance = content { true } else { false } }
}

/// What of a text is the article's own: a toll or a place in a link to another article is no event's of this one.
private struct ArticlePart {
  private let text: AnalysedText
  /// Empty where no sentence is furniture, as in nearly all texts.
  private let furniture: [Bool]
  let isShort: Bool

  init(of text: AnalysedText) {
    self.text = text
    let furniture = text.pageFurniture
    isShort = text.isShort(but: furniture)
    self.furniture = furniture.contains(true) ? furniture : []
  }

  func holds(_ span: TextSpan) -> Bool {
    guard !furniture.isEmpty, let sentence = text.sentence(at: span.start) else { return true }
    return holds(sentence: sentence)
  }

  func holds(sentence: Int) -> Bool { furniture.isEmpty || !furniture[sentence] }
}
