internal import Gazetteer
internal import Learning
internal import Text

/// Reads from the words around a name how the sentence uses it: role, relation and head.
struct ToponymRoles {
  let text: AnalysedText
  let classes: [WordClass]

  /// Returns the mention that a candidate makes, of a span that was given or of all its tokens.
  ///
  /// `country` holds, for an adjective of nationality, the places that it may stand for.
  func mention(
    _ candidate: NameCandidate, _ context: NameContext, score: Double, span: TextSpan? = nil,
    country: [Place.ID]? = nil
  ) -> ToponymMention {
    let tokens = candidate.tokens
    let span =
      span
      ?? TextSpan(
        start: text.tokens[tokens.lowerBound].start, end: text.tokens[tokens.upperBound - 1].end)
    if let country {
      return ToponymMention(
        span: span, name: text.name(of: span), head: nil, relation: .none, role: .possessive,
        places: country, confidence: Probability.logistic(score))
    }
    let head = head(candidate, context)
    let relation = relation(candidate, context)
    let role = role(candidate, context, relation)
    return ToponymMention(
      span: span, name: text.name(of: span), head: head,
      headSpan: head == nil ? nil : context.head.map { text.tokens[$0].span }, relation: relation,
      role: role, places: candidate.info.places, confidence: Probability.logistic(score))
  }

  /// What the head of a name says of its kind.
  private func head(
    _ candidate: NameCandidate, _ context: NameContext
  ) -> ToponymMention.Head? {
    guard let index = context.head else { return nil }
    let token = text.tokens[index]
    if HeadWords.groundOrArea.contains(token) {
      guard let preposition = context.preposition,
        classes[preposition].contains(.of), candidate.tokens.lowerBound - preposition <= 2
      else { return nil }
    }
    return HeadWords.head(of: token)
  }

  private func relation(
    _ candidate: NameCandidate, _ context: NameContext
  ) -> ToponymMention.Relation {
    if isDateline(candidate, context) { return .dateline }
    if let pair = candidate.pair, pair != candidate.tokens { return .axis }
    if context.left == .ofDirection
      || context.governor.map({ classes[$0].contains(.direction) }) ?? false
    {
      return isInsideDirection(candidate, context) ? .areaOf : .directionOf
    }
    if let governor = context.governor, let relation = relation(governedBy: governor) {
      return relation
    }
    if isStorm(candidate) || isAgency(candidate) { return .organisation }
    if let head = context.head, let relation = HeadWords.line(of: text.tokens[head]) {
      return relation
    }
    if let relation = relation(behind: context.left, context, candidate) { return relation }
    if isSpeaker(candidate, context) { return .speaker }
    if context.right == .hyphenCapital { return .axis }
    return context.head != nil ? .inside : .none
  }

  /// What the noun or verb says that a name hangs on: "près de", "la route de", "en provenance de".
  private func relation(governedBy governor: Int) -> ToponymMention.Relation? {
    if !classes[governor].isDisjoint(with: [.near, .lengthUnit]) { return .near }
    let token = text.tokens[governor]
    return HeadWords.line(of: token) ?? HeadWords.way(of: token)
  }

  /// What the word before a name says; nil where it says nothing.
  private func relation(
    behind left: NameContext.Left, _ context: NameContext, _ candidate: NameCandidate
  ) -> ToponymMention.Relation? {
    switch left {
    case .at, .atThe, .inside: .inside
    case .toward: context.preposition.flatMap { HeadWords.way(of: text.tokens[$0]) } ?? .inside
    case .between: .between
    case .near, .ofNear: .near
    case .hyphen: .axis
    case .andCapital: isBetween(candidate) ? .between : inheritedRelation(candidate)
    case .ofOrganisation, .ofOpening: .organisation
    default: nil
    }
  }

  /// "transmises à Xinhua": a news agency by its name, not by letters that a town may have too.
  private func isAgency(_ candidate: NameCandidate) -> Bool {
    candidate.tokens.count == 1
      && HeadWords.namedAgencies.contains(text.tokens[candidate.tokens.lowerBound])
  }

  /// "la tempête Usman", "l'ouragan Harvey": the name of a storm.
  private func isStorm(_ candidate: NameCandidate) -> Bool {
    let start = sentenceStart(candidate)
    var before = candidate.tokens.lowerBound - 1
    if before > start, HeadWords.tropical.contains(text.tokens[before]) { before -= 1 }
    return before >= start && HeadWords.storms.contains(text.tokens[before])
  }

  /// "entre Ber et Tombouctou": the second name.
  private func isBetween(_ candidate: NameCandidate) -> Bool {
    let start = sentenceStart(candidate)
    var index = candidate.tokens.lowerBound - 1
    while index >= start, candidate.tokens.lowerBound - index < 12 {
      if classes[index].contains(.between) { return true }
      if text.tokens[index].kind == .mark, !text.tokens[index].isApostrophe,
        !text.tokens[index].isHyphen
      {
        return false
      }
      index -= 1
    }
    return false
  }

  /// "à Gao, Ménaka et Kidal": what governs the first name governs the others.
  private func inheritedRelation(_ candidate: NameCandidate) -> ToponymMention.Relation {
    let start = sentenceStart(candidate)
    var index = candidate.tokens.lowerBound - 1
    while index >= start {
      let token = text.tokens[index]
      let isLink =
        token.isMark(",") || classes[index].contains(.and) || token.isCapitalised
        || token.isHyphen || token.isApostrophe || classes[index].contains(.article)
      if !isLink {
        return classes[index].isDisjoint(with: [.at, .atThe, .inside]) ? .none : .inside
      }
      index -= 1
    }
    return .none
  }

  private func sentenceStart(_ candidate: NameCandidate) -> Int {
    text.sentences[text.sentence(ofToken: candidate.tokens.lowerBound)].tokens.lowerBound
  }

  /// Whether a direction lies inside the place: "le nord du Mali", but not "au nord de Kidal".
  private func isInsideDirection(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    switch candidate.info.group {
    case .country, .region, .district, .land: return true
    case .unknown: return context.head.map { classes[$0].contains(.areaHead) } ?? false
    case .major, .town, .small:
      // "dans le nord de Kidal" is inside, "au nord de Kidal" outside.
      guard let governor = context.governor, governor >= 2 else { return false }
      let before = classes[governor - 1].contains(.article) ? governor - 2 : governor - 1
      return classes[before].contains(.toward) || classes[before].contains(.of)
    }
  }

  private func role(
    _ candidate: NameCandidate, _ context: NameContext, _ relation: ToponymMention.Relation
  ) -> ToponymMention.Role {
    if isStreet(candidate, context) { return .inName }
    switch relation {
    case .dateline: return .dateline
    case .directionOf, .near, .between: return .anchor
    case .speaker: return .metonymic
    case .areaOf, .inside, .origin, .destination, .border: return .literal
    case .organisation: return .inName
    case .axis: return isSport(candidate) ? .metonymic : .literal
    case .none: break
    }
    switch context.left {
    case .ofOrgan, .ofTitle: return .possessive
    default: return isSport(candidate) && context.left != .openParenthesis ? .metonymic : .literal
    }
  }

  /// "rue de Marseille, à Tunis": a street that bears the name, in the town behind it.
  private func isStreet(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    guard let head = context.head, HeadWords.streets.contains(text.tokens[head]) else {
      return false
    }
    let end = text.sentences[text.sentence(ofToken: head)].tokens.upperBound
    var next = candidate.tokens.upperBound
    if next < end, text.tokens[next].isMark(",") { next += 1 }
    return next + 1 < end && classes[next].contains(.at) && text.tokens[next + 1].isCapitalised
  }

  private func isSport(_ candidate: NameCandidate) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: candidate.tokens.lowerBound)]
    return sentence.tokens.count { classes[$0].contains(.sport) } >= 2
  }

  /// A government that says or does: "Bamako accuse Alger".
  private func isSpeaker(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    switch candidate.info.group {
    case .country, .major, .region, .unknown: break
    default: return false
    }
    switch context.left {
    case .start, .article, .comma, .commaCapital, .mark, .colon, .dash, .function, .and, .speech,
      .word,
      .preposition:
      break
    default: return false
    }
    if context.left == .speech, !context.isQuoted {
      return HeadWords.accusing(before: candidate, text)
    }
    guard context.right == .speech else { return false }
    let end = candidate.tokens.upperBound
    let verb = text.opensQuotation(end) ? end + 1 : end
    return verb < text.tokens.count && !HeadWords.copulas.contains(text.tokens[verb])
  }

  /// "De notre correspondant à Dakar", "(Bamako, AFP)", "KIDAL, 12 nov (AFP) –".
  private func isDateline(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    if let governor = context.governor, classes[governor].contains(.byline) { return true }
    let first = candidate.tokens.lowerBound
    let sentence = text.sentences[text.sentence(ofToken: first)]
    let end = candidate.tokens.upperBound
    guard
      context.right == .commaCapital || context.right == .comma || context.right == .openParenthesis
        || context.right == .dash
    else { return false }
    let isOpening = first == sentence.tokens.lowerBound && sentence.startsParagraph
    let isParenthesis = context.left == .openParenthesis && first <= sentence.tokens.lowerBound + 12
    guard isOpening || isParenthesis else { return false }
    for index in end..<max(end, min(end + 8, sentence.tokens.upperBound))
    where HeadWords.agencies.contains(text.tokens[index]) { return true }
    return false
  }
}
