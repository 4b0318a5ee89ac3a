internal import Text

/// What stands before and behind a candidate, as one word of a small vocabulary each.
struct NameContext {
  /// What stands before a name, articles aside.
  enum Left: Int, CaseIterable {
    case start, at, atThe, inside, toward, between, near
    case ofTown, ofArea, ofSpot, ofLand, ofCountry, ofDirection, ofNear, ofMovement, ofOrgan,
      ofTitle
    case ofOrganisation, ofOpening, ofCapital, ofDemonym, of
    case head, landHead, title, givenName, organisation, capital, hyphen
    case commaCapital, comma, andCapital, and, openParenthesis, dash, colon, mark
    case preposition, speech, demonym, article, function, word
  }

  /// What stands behind a name.
  enum Right: Int, CaseIterable {
    case end, commaCapital, comma, openParenthesis, closeParenthesis, colon, dash, mark, quote
    case hyphenCapital, hyphenLower, possessive
    case organisationTail, placeTail, capital, speech, adjective, ofCapital, of, preposition
    case and, digits, function, word
  }

  var left = Left.word
  var right = Right.word
  /// The word that says what kind of place the name is: "région" in "la région de Kidal".
  var head: Int?
  /// The word before that, articles aside: "près" in "près de la ville de Kidal".
  var governor: Int?
  /// The preposition or conjunction right before the name.
  var preposition: Int?
  /// Whether an article stands before the name: "le Mali", "du Mali".
  var hasArticle = false
  /// Whether a quotation mark stands right before the name.
  var isQuoted = false
  /// Whether the words before, up to a mark, begin with the capital of an organisation.
  var isInOrganisation = false
}

/// Reads the contexts of candidates.
struct NameContextReader {
  let text: AnalysedText
  let classes: [WordClass]

  func context(of candidate: NameCandidate) -> NameContext {
    var context = NameContext()
    readLeft(of: candidate, into: &context)
    if isOfPeople(context), candidate.info.group == .country { context.left = .of }
    context.right = right(of: candidate)
    context.isInOrganisation =
      isInOrganisation(candidate, context) || isUndertaking(candidate, context)
    return context
  }

  var tokens: [Token] { text.tokens }

  private func start(ofSentenceOf index: Int) -> Int {
    text.sentences[text.sentence(ofToken: index)].tokens.lowerBound
  }

  /// Returns the word before `index`, over an apostrophe, nil at the sentence's start or behind a mark.
  private func word(before index: Int, from start: Int) -> Int? {
    var word = index - 1
    guard word >= start else { return nil }
    if tokens[word].isApostrophe { word -= 1 }
    guard word >= start, tokens[word].isWord else { return nil }
    return word
  }

  private func readLeft(of candidate: NameCandidate, into context: inout NameContext) {
    let first = candidate.pair?.lowerBound ?? candidate.tokens.lowerBound
    let start = start(ofSentenceOf: first)
    guard first > start else {
      context.left = .start
      return
    }
    if candidate.pair == nil, candidate.run.lowerBound < first {
      context.left = leftInRun(first - 1)
      return
    }
    var index = first
    if tokens[index - 1].isQuote {
      context.isQuoted = true
      index -= 1
      guard index > start else {
        context.left = .start
        return
      }
    }
    guard let before = word(before: index, from: start) else {
      context.left = mark(index - 1, first: first, start: start)
      return
    }
    read(word: before, start: start, into: &context)
  }

  private func leftInRun(_ index: Int) -> NameContext.Left {
    if tokens[index].isHyphen { return .hyphen }
    let word = classes[index]
    if word.contains(.title) { return .title }
    if word.contains(.givenName) { return .givenName }
    if word.contains(.landHead) { return .landHead }
    if !word.isDisjoint(with: [.townHead, .areaHead, .spotHead]) { return .head }
    if word.contains(.organisation) { return .organisation }
    if word.contains(.demonym) { return .demonym }
    return .capital
  }

  private func mark(_ index: Int, first: Int, start: Int) -> NameContext.Left {
    let token = tokens[index]
    if token.isMark(",") || token.isMark("/") {
      return index > start && tokens[index - 1].isCapitalised ? .commaCapital : .comma
    }
    if token.isMark("(") || token.isMark("[") { return .openParenthesis }
    if isJoining(token), !tokens[first].hasSpaceBefore { return .hyphen }
    if token.isDash { return .dash }
    if token.isMark(":") { return .colon }
    return .mark
  }

  /// Reads the word before the name, and the words before it as far as they matter.
  private func read(word index: Int, start: Int, into context: inout NameContext) {
    let word = classes[index]
    if word.contains(.article), !tokens[index].isAllCapitals || !word.contains(.of) {
      context.hasArticle = true
      guard let before = self.word(before: index, from: start) else {
        context.left = index == start ? .start : .article
        if index > start, tokens[index - 1].isMark(",") { context.left = .comma }
        return
      }
      let outer = classes[before]
      if outer.isDisjoint(with: [
        .of, .toward, .at, .inside, .otherPreposition, .and, .between, .near,
      ]) {
        context.left = outer.contains(.speech) ? .speech : .article
        return
      }
      read(word: before, start: start, into: &context)
      if context.left == .at { context.left = .atThe }
      return
    }
    context.preposition = index
    if word.contains(.ofThe) { context.hasArticle = true }
    if word.contains(.atThe) {
      context.hasArticle = true
      readAt(index, start: start, as: .atThe, into: &context)
    } else if !word.isDisjoint(with: [.of, .ofThe]) {
      readOf(index, start: start, into: &context)
    } else if word.contains(.at) {
      readAt(index, start: start, as: .at, into: &context)
    } else if word.contains(.inside) {
      context.left = .inside
    } else if word.contains(.toward) {
      context.left = .toward
    } else if word.contains(.between) {
      context.left = .between
    } else if word.contains(.near) {
      context.left = .near
    } else if word.contains(.and) {
      context.left = index > start && tokens[index - 1].isCapitalised ? .andCapital : .and
    } else if word.contains(.otherPreposition) {
      context.left = .preposition
    } else {
      context.preposition = nil
      readWord(index, start: start, into: &context)
    }
  }

  private func readAt(
    _ index: Int, start: Int, as left: NameContext.Left, into context: inout NameContext
  ) {
    context.left = left
    if let before = word(before: index, from: start) { context.governor = before }
  }

  private func readWord(_ index: Int, start: Int, into context: inout NameContext) {
    let word = classes[index]
    if word.contains(.landHead) {
      context.head = index
      context.left = .landHead
    } else if !word.isDisjoint(with: [.townHead, .areaHead, .spotHead, .countryHead]) {
      context.head = index
      context.left = .head
    } else if word.contains(.title) {
      context.left = .title
    } else if word.contains(.speech) {
      context.left = .speech
    } else if word.contains(.demonym) {
      context.left = .demonym
      if index > start, !classes[index - 1].isDisjoint(with: [.townHead, .areaHead]) {
        context.head = index - 1
        context.left = .head
      }
    } else if word.contains(.direction) {
      context.left = .ofDirection
    } else {
      context.left = word.contains(.function) ? .function : .word
    }
    context.governor = governor(before: context.head ?? index, start: start)
  }

  /// Returns the word before a head, over its article.
  private func governor(before index: Int, start: Int) -> Int? {
    guard var before = word(before: index, from: start) else { return nil }
    if !classes[before].isDisjoint(with: [.article, .demonym]),
      let outer = word(before: before, from: start)
    {
      before = outer
    }
    if !classes[before].isDisjoint(with: [.of, .ofThe]),
      let outer = word(before: before, from: start)
    {
      before = outer
    }
    return before
  }

  private func readOf(_ index: Int, start: Int, into context: inout NameContext) {
    guard var before = word(before: index, from: start) else {
      context.left = .of
      return
    }
    // "la ville nigérienne de", "la partie nord de".
    if classes[before].contains(.demonym), before > start,
      !classes[before - 1].isDisjoint(with: [.townHead, .areaHead, .organ, .landHead, .spotHead])
    {
      before -= 1
    }
    let compound = head(ofCompound: before, start: start)
    before = compound ?? withoutAdjective(before, start: start)
    let word = classes[before]
    context.governor = governor(before: before, start: start)
    let isCapital = tokens[before].isCapitalised && before > start
    if tokens[before].isCapitalised, word.contains(.organisation) {
      context.left = isCapital ? .ofOrganisation : .ofOpening
    } else if word.contains(.townHead) {
      context.left = .ofTown
      context.head = before
    } else if word.contains(.areaHead) {
      context.left = .ofArea
      context.head = before
    } else if word.contains(.countryHead) {
      context.left = .ofCountry
      context.head = before
    } else if word.contains(.landHead) {
      context.left = .ofLand
      context.head = before
    } else if word.contains(.direction) {
      context.left = .ofDirection
      context.governor = before
    } else if !word.isDisjoint(with: [.near, .lengthUnit, .toward]) {
      context.left = .ofNear
      context.governor = before
    } else if word.contains(.organ) {
      context.left = .ofOrgan
      context.governor = before
    } else if compound != nil || word.contains(.spotHead) {
      context.left = .ofSpot
      context.head = before
    } else if word.contains(.movement) {
      context.left = .ofMovement
      context.governor = before
    } else if word.contains(.title) {
      context.left = .ofTitle
    } else if word.contains(.demonym) {
      context.left = .ofDemonym
    } else {
      context.left = isCapital ? .ofCapital : .of
    }
  }

  /// "le camp de réfugiés de", "la maison d'arrêt de", "le centre de santé de": the head of two nouns.
  private func head(ofCompound index: Int, start: Int) -> Int? {
    guard !tokens[index].isCapitalised,
      classes[index].isDisjoint(with: [
        .title, .organ, .townHead, .areaHead, .landHead, .direction, .function, .near,
      ]), let of = word(before: index, from: start), classes[of].contains(.of), of > start,
      HeadWords.compounds.contains(tokens[of - 1])
    else { return nil }
    return of - 1
  }

  /// "les Peuls du Nigeria", "des Kuba de la RD Congo": people of a country, whatever they are called.
  ///
  /// With a town it is a club's name: "les Flyers de Philadelphie".
  private func isOfPeople(_ context: NameContext) -> Bool {
    guard context.left == .ofCapital || context.left == .ofDemonym,
      let preposition = context.preposition, preposition > 1
    else { return false }
    return tokens[preposition - 1].isCapitalised
      && HeadWords.plurals.contains(tokens[preposition - 2])
  }

  /// "la ville frontalière de", "l'aciérie Azovstal de": the head before the word, or before a name after it.
  private func withoutAdjective(_ index: Int, start: Int) -> Int {
    let heads: WordClass = [.townHead, .areaHead, .spotHead, .landHead]
    guard classes[index].isDisjoint(with: heads.union([.organ, .near, .direction, .lengthUnit]))
    else { return index }
    var first = index
    while tokens[index].isCapitalised, first > start, index - first < 5,
      tokens[first - 1].isCapitalised || tokens[first - 1].isHyphen
    { first -= 1 }
    guard first > start, let head = word(before: first, from: start), head == first - 1,
      !tokens[head].isCapitalised
    else { return index }
    if tokens[index].isCapitalised {
      if classes[head].contains(.spotHead) { return head }
      // "l'église catholique Saint-Luc de".
      let isAdjective =
        head > start && classes[head].isDisjoint(with: [.function, .of, .ofThe, .article])
      return isAdjective && classes[head - 1].contains(.spotHead) ? head - 1 : index
    }
    return first == index && !classes[head].isDisjoint(with: heads)
      && classes[index].isDisjoint(with: [.function, .movement, .title, .speech, .organisation])
      ? head : index
  }

  /// "le projet Manhattan", "le groupe Carrefour", "l'opération Lyon": what is called so without a preposition.
  ///
  /// A country may stand so, "la guerre Iran-Irak", and a building does.
  private func isUndertaking(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    let first = candidate.tokens.lowerBound
    guard text.language == .french, first > 0, context.left == .word,
      candidate.info.isSettlement, context.right != .hyphenCapital
    else { return false }
    let word = classes[first - 1]
    return word.contains(.organisation) && !tokens[first - 1].isCapitalised
      && word.isDisjoint(with: [.townHead, .areaHead, .spotHead, .countryHead, .movement])
  }

  /// "Union pour le progrès et la paix au Tchad", "la Banque de développement d'Afrique".
  private func isInOrganisation(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    switch context.left {
    case .start, .at, .toward, .between, .near, .ofTown, .ofArea, .ofSpot, .ofLand, .ofCountry,
      .ofNear, .ofMovement,
      .ofDirection, .head, .landHead:
      return false
    default: break
    }
    let first = candidate.tokens.lowerBound
    let start = start(ofSentenceOf: first)
    var index = first - 1
    while index >= start, first - index <= 9 {
      let token = tokens[index]
      if token.kind == .mark, !token.isApostrophe, !token.isHyphen { return false }
      if token.isWord {
        let word = classes[index]
        if word.contains(.organisation), token.isCapitalised, index > start || first - index <= 4 {
          return true
        }
        if !token.isCapitalised,
          !word.isDisjoint(with: [.speech, .toward, .townHead, .areaHead, .inside])
        {
          return false
        }
      }
      index -= 1
    }
    return false
  }
}
