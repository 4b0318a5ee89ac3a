internal import Text

/// A sentence with its phrases, verbs, clauses and triggers.
struct ParsedSentence: Sendable {
  /// A verb with what it does to events.
  struct Verb: Sendable {
    let group: VerbGroup
    let kind: VerbClass
  }

  /// A trigger that its surroundings bear out.
  struct Match: Sendable {
    let trigger: Trigger
    let token: Int
    /// The verb itself; nil for a noun.
    let group: VerbGroup?
  }

  let reading: SentenceReading
  let phrases: [Phrase]
  /// Tokens of the names of places.
  let places: [Range<Int>]
  /// In order; triggers' own verbs are among them.
  let verbs: [Verb]
  let matches: [Match]
  /// Number of the clause of each token.
  private let clauseOfToken: [Int16]
  /// First token and the token after the last of each clause, by its number.
  private let boundsOfClause: [Range<Int>]

  init(
    _ text: AnalysedText, sentence: Int, counts: Counts, phraseFinder: PhraseFinder,
    states: [(tokens: Range<Int>, country: String)], places: [Range<Int>]
  ) {
    let reading = SentenceReading(text, sentence: sentence, counts: counts)
    self.reading = reading
    phrases = phraseFinder.phrases(in: reading, states: states, places: places)
    var verbs: [Verb] = []
    var matches: [Match] = []
    for index in reading.range where reading.token(index).isWord {
      if let readings = TriggerLexicon.readings(reading.token(index))?.readings {
        TriggerFinder.read(
          readings, at: index, in: reading, previous: verbs, verbs: &verbs, matches: &matches)
      }
      guard verbs.last?.group.main != index, let verb = Self.verb(at: index, in: reading) else {
        continue
      }
      verbs.append(verb)
    }
    self.verbs = verbs
    self.matches = matches
    self.places = places
    clauseOfToken = Self.clauses(of: reading, verbs: verbs)
    var bounds: [Range<Int>] = []
    for (offset, number) in clauseOfToken.enumerated() {
      let index = reading.range.lowerBound + offset
      while bounds.count <= Int(number) { bounds.append(index..<index) }
      bounds[Int(number)] = bounds[Int(number)].lowerBound..<(index + 1)
    }
    boundsOfClause = bounds
  }

  var range: Range<Int> { reading.range }

  /// Returns the tokens of the clause that holds a token, from its first to its last.
  ///
  /// What stands between dashes or brackets inside it is a clause of its own, with a number of its own.
  /// A token of another sentence is in no clause of this one: the range is empty.
  func clause(of index: Int) -> Range<Int> {
    range.contains(index) ? boundsOfClause[Int(clauseNumber(index))] : index..<index
  }

  /// Returns the number of the clause that holds a token; -1 for one of another sentence.
  func clauseNumber(_ index: Int) -> Int16 {
    range.contains(index) ? clauseOfToken[index - range.lowerBound] : -1
  }

  /// Returns the first finite verb of a clause; nil for a clause without any.
  func finiteVerb(in clause: Range<Int>) -> Verb? {
    verbs.first { clause.contains($0.group.main) && ($0.group.isFinite) }
  }

  // MARK: Verbs that are no triggers

  private static func verb(at index: Int, in reading: SentenceReading) -> Verb? {
    let token = reading.token(index)
    if let known = VerbLexicon.table[token], reading.function(index) == nil {
      guard !known.form.isFinite || !reading.isNounPosition(index) else { return nil }
      let group = reading.verbGroup(
        main: index, form: known.form, takesBe: takesBe.contains(token))
      // A participle alone is an adjective: it ends no clause, but it governs ("menée par").
      // "s'est déclaré" says nothing.
      let kind = known.kind == .reporting && group.isReflexive ? .happening : known.kind
      return Verb(group: group, kind: kind)
    }
    if let auxiliary = reading.auxiliary(index), auxiliary.tense != .participle {
      // "est au centre": no participle within reach, so the auxiliary is the verb.
      for next in (index + 1)..<min(index + 5, reading.range.upperBound)
      where isParticiple(reading.token(next), in: reading) && reading.auxiliary(next) == nil
        || VerbLexicon.table[reading.token(next)] != nil
        || TriggerLexicon.readings(reading.token(next)) != nil
      {
        return nil
      }
      let tense: VerbForm.Tense =
        switch auxiliary.tense {
        case .present: .present
        case .past: .imperfect
        case .future: .future
        case .conditional: .conditional
        case .infinitive: .infinitive
        case .participle: .presentParticiple
        }
      return Verb(
        group: reading.verbGroup(main: index, form: VerbForm(tense), takesBe: true), kind: .common)
    }
    // Any other participle with its auxiliary.
    if reading.auxiliary(index) == nil, isParticiple(token, in: reading),
      (1...3).contains(where: { back in
        reading.auxiliary(index - back) != nil
          && (1..<back).allSatisfy {
            let word = reading.function(index - $0)
            return word == .adverb || word == .notWord || reading.auxiliary(index - $0) != nil
          }
      })
    {
      return Verb(
        group: reading.verbGroup(
          main: index, form: VerbForm(.pastParticiple), takesBe: takesBe.contains(token)),
        kind: .common)
    }
    return nil
  }

  private static let takesBe = WordTable<Bool>(
    words: """
      venu venue venus venues parti partie partis parties entré entrée entrés entrées arrivé arrivée
      arrivés arrivées sorti sortie sortis sorties tombé tombée tombés tombées survenu survenue survenus
      survenues intervenu intervenue devenu devenue resté restée restés restées né née nés descendu
      descendus passé passée passés passées
      """)

  /// Whether the word ends as past participles do; after an auxiliary that is enough.
  private static func isParticiple(_ token: Token, in reading: SentenceReading) -> Bool {
    guard token.isWord, !token.isCapitalised else { return false }
    if participles.contains(token) { return true }
    guard token.end - token.start >= 4 else { return false }
    let word = reading.text.bytes[token.span.range]
    return endings.contains { word.reversed().starts(with: $0) }
  }

  /// -é, -ée, -és, -ées, -i, -ie, -is, -ies, -it, -u, -ue, -us, -ues, backwards.
  private static let endings: [[UInt8]] = [
    "é", "ée", "és", "ées", "i", "ie", "is", "it", "u", "ue", "us",
  ]
  .map { $0.utf8.reversed() }

  private static let participles = WordTable<Bool>(
    words: "fait faite faits eu dû pu mort morts morte mortes ouvert ouverte offert mis vu lu bu")

  // MARK: Clauses

  private static func clauses(of reading: SentenceReading, verbs: [Verb]) -> [Int16] {
    let range = reading.range
    var starts = [Bool](repeating: false, count: range.count)
    let finite = verbs.filter { $0.group.isFinite }
    for index in range {
      let position = index - range.lowerBound
      if reading.isWall(index) {
        starts[position] = true
        if position + 1 < starts.count { starts[position + 1] = true }
        continue
      }
      switch reading.function(index) {
      case .qui, .relative, .subordinator, .si:
        starts[position] = true
      default: break
      }
    }
    // "…, et les rebelles ont fui": a comma or "et" divides two verbs of the same stretch.
    var stretch = range.lowerBound
    for index in range {
      if starts[index - range.lowerBound] { stretch = index }
      let word = reading.function(index)
      guard reading.isComma(index) || word == .et || word == .mais else { continue }
      var end = index + 1
      while end < range.upperBound, !starts[end - range.lowerBound], !reading.isComma(end) {
        end += 1
      }
      let hasBefore = finite.contains { $0.group.main >= stretch && $0.group.main < index }
      let hasAfter = finite.contains { $0.group.main > index && $0.group.main < end }
      if hasBefore, hasAfter {
        starts[index - range.lowerBound] = true
        stretch = index
      }
    }
    let asides = asides(in: reading, finite: finite)
    var last: Int16 = 0
    var outer: [(end: Int, number: Int16)] = []
    var number: Int16 = 0
    var numbers: [Int16] = []
    numbers.reserveCapacity(range.count)
    for index in range {
      if let (end, saved) = outer.last, index > end {
        number = saved
        outer.removeLast()
        numbers.append(number)
        // The mark after a closing bracket may still open a clause.
        if starts[index - range.lowerBound], !reading.isWall(index - 1) {
          last += 1
          number = last
          numbers[numbers.count - 1] = number
        }
        continue
      }
      if let end = asides[index] {
        outer.append((end, number))
        last += 1
        number = last
      } else if starts[index - range.lowerBound] {
        last += 1
        number = last
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Relative clauses between commas, after which the main clause goes on: ", dont dix femmes, ont été tuées",
  /// ", qui rentraient du marché, ont été enlevés".
  private static func relativeAsides(
    in reading: SentenceReading, finite: [Verb]
  ) -> [Int: Int] {
    var asides: [Int: Int] = [:]
    for index in reading.range
    where (reading.function(index) == .relative || reading.function(index) == .qui)
      && (reading.isComma(index - 1)
        || reading.isComma(index - 2) && among.contains(reading.token(index - 1)))
      || reading.function(index) == .selon && reading.isComma(index - 1)
    {
      var end = index + 1
      while end < reading.range.upperBound, !reading.isComma(end), !reading.isWall(end) { end += 1 }
      guard reading.isComma(end) else { continue }
      let hasVerb = finite.contains { $0.group.main > index && $0.group.main < end }
      let isDont =
        dont.contains(reading.token(index)) || reading.function(index) == .selon
        || among.contains(reading.token(index - 1))
      guard hasVerb || isDont else { continue }
      // The main clause must still lack its verb.
      let next = finite.first { $0.group.main > end }
      guard let next, next.group.tokens.lowerBound - end <= 6 else { continue }
      asides[index] = end
    }
    return asides
  }

  private static let dont = WordTable<Bool>(words: "dont")
  private static let among = WordTable<Bool>(words: "parmi")

  /// Stretches between brackets or a pair of dashes, from first to last mark.
  private static func asides(in reading: SentenceReading, finite: [Verb]) -> [Int: Int] {
    var asides = relativeAsides(in: reading, finite: finite)
    var open: (bracket: Int?, dash: Int?) = (nil, nil)
    for index in reading.range where reading.token(index).kind == .mark {
      let token = reading.token(index)
      if token.isMark("(") {
        open.bracket = index
      } else if token.isMark(")"), let start = open.bracket {
        asides[start] = index
        open.bracket = nil
      } else if token.isDash, token.hasSpaceBefore {
        if let start = open.dash {
          asides[start] = index
          open.dash = nil
        } else {
          open.dash = index
        }
      }
    }
    return asides
  }
}

extension SentenceReading {
  /// Whether a word that could be a noun or a verb stands where a noun does: after an article, a
  /// preposition, a number or an adjective.
  func isNounPosition(_ index: Int) -> Bool {
    var before = index - 1
    if range.contains(before), token(before).isApostrophe { before -= 1 }
    guard range.contains(before) else { return true }
    if count(endingAt: index) != nil { return true }
    switch function(before) {
    case .definite:
      // "les attaque" has a pronoun only after a subject.
      return function(before - 1) != .pronoun && function(before - 1) != .qui
    case .indefinite, .demonstrative, .possessive, .aucun, .de, .à, .par, .contre, .avec, .entre,
      .sans,
      .selon, .pour, .preposition:
      return true
    case .adverb, .notWord, .qui, .pronoun, .otherSubject, .reflexive, .clitic, .ne, .relative,
      .subordinator, .si, .et, .ou, .mais:
      return false
    case nil:
      return Adjectives.beforeNoun.contains(token(before))
    }
  }
}
