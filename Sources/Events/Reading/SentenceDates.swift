internal import Quantities
internal import Text

/// The dates of a sentence with what stands around each, noted once for all triggers of the sentence.
struct SentenceDates: Sendable {
  /// A date and its surroundings.
  struct Noted: Sendable {
    let span: TextSpan
    let mention: DateMention
    /// Its first and its last token.
    let first: Int
    let last: Int
    let clause: Int16
    /// The tokens of the verbs of saying at most nine tokens before it.
    var reportsBefore: [Int] = []
    /// Whether a statement is dated by it: "dans un communiqué daté de mardi", "publié mercredi".
    var isOfStatement = false
    /// The noun before the comma that the day belongs to: "malgré la signature, le 4 décembre, des accords".
    var boundNoun: Int?
    /// The triggers of its clause at most six tokens before it that tell no mere consequence.
    var triggersBefore: [(token: Int, kind: TriggerKind)] = []
  }

  /// In order.
  private(set) var dates: [Noted] = []
  /// The first date of each clause that does not look ahead, by the clause's number.
  private(set) var firstInClause: [Int16: Int] = [:]
  /// What the triggers of each clause tell, consequences aside.
  private(set) var kinds: [Int16: Set<TriggerKind>] = [:]
  /// Tokens in order: colons and semicolons, "malgré" and its like, "récemment" and its like, verbs of saying.
  private(set) var walls: [Int] = []
  private(set) var despites: [Int] = []
  private(set) var recents: [Int] = []
  private(set) var reporting: [Int] = []
  /// The first finite verb of the sentence.
  private(set) var firstFinite = Int.max

  /// Notes the dates of a sentence.
  ///
  /// - Complexity: O(tokens + dates + triggers).
  init(_ sentence: ParsedSentence, dates found: ArraySlice<(span: TextSpan, mention: DateMention)>)
  {
    let text = sentence.reading.text
    for index in sentence.range {
      let token = text.tokens[index]
      if token.isMark(":") || token.isMark(";") {
        walls.append(index)
      } else if token.isWord {
        if Self.despite.contains(token) { despites.append(index) }
        if Self.recently.contains(token) { recents.append(index) }
      }
    }
    for verb in sentence.verbs {
      if verb.kind == .reporting { reporting.append(verb.group.main) }
      if verb.group.isFinite { firstFinite = min(firstFinite, verb.group.main) }
    }
    reporting.sort()
    var triggers: [(token: Int, kind: TriggerKind)] = []
    var nouns: Set<Int> = []
    for match in sentence.matches {
      if match.group == nil { nouns.insert(match.token) }
      guard !match.trigger.kind.isConsequence else { continue }
      triggers.append((match.token, match.trigger.kind))
      kinds[sentence.clauseNumber(match.token), default: []].insert(match.trigger.kind)
    }
    var nextReport = 0
    var nextTrigger = 0
    for date in found {
      let tokens = text.tokenRange(of: date.span)
      guard let first = tokens.first, let last = tokens.last else { continue }
      var noted = Noted(
        span: date.span, mention: date.mention, first: first, last: last,
        clause: sentence.clauseNumber(first))
      while nextReport < reporting.count, reporting[nextReport] < first - 9 { nextReport += 1 }
      noted.reportsBefore = Array(reporting[nextReport...].prefix { $0 < first })
      while nextTrigger < triggers.count, triggers[nextTrigger].token < first - 6 {
        nextTrigger += 1
      }
      noted.triggersBefore = triggers[nextTrigger...].prefix { $0.token < first }
        .filter { sentence.clauseNumber($0.token) == noted.clause }
      noted.isOfStatement = (1...2).contains {
        sentence.range.contains(first - $0) && Self.statements.contains(text.tokens[first - $0])
      }
      let comma = first - (first > 0 && text.tokens[first - 1].isMark(",") ? 1 : 2)
      if sentence.range.contains(comma), text.tokens[comma].isMark(","), comma > 0,
        nouns.contains(comma - 1) || Self.signing.contains(text.tokens[comma - 1])
      {
        noted.boundNoun = comma - 1
      }
      if !date.mention.isFuture, firstInClause[noted.clause] == nil {
        firstInClause[noted.clause] = dates.count
      }
      dates.append(noted)
    }
  }

  /// Returns the number of the first date that begins at a token or after it.
  func firstDate(from token: Int) -> Int {
    Self.index(of: dates.count) { dates[$0].first < token }
  }

  /// Returns the first of some tokens in order that lies in a stretch.
  static func first(_ tokens: [Int], in stretch: Range<Int>) -> Int? {
    let index = index(of: tokens.count) { tokens[$0] < stretch.lowerBound }
    guard index < tokens.count, tokens[index] < stretch.upperBound else { return nil }
    return tokens[index]
  }

  /// Returns the last of some tokens in order that lies before one.
  static func last(_ tokens: [Int], before token: Int) -> Int? {
    let index = index(of: tokens.count) { tokens[$0] < token }
    return index > 0 ? tokens[index - 1] : nil
  }

  /// The first of `count` numbers for which a condition that ends once no longer holds.
  private static func index(of count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static let despite = WordTable<Bool>(words: "malgré depuis après avant")
  private static let recently = WordTable<Bool>(words: "récemment dernièrement")
  private static let signing = WordTable<Bool>(words: "signature adoption")
  private static let statements = WordTable<Bool>(
    words: "communiqué publié publiée diffusé diffusée daté datée publiés parution interview")
}
