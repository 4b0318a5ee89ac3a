internal import Learning
internal import Text

/// Turns what is known about a candidate into features, and features into a score.
struct ToponymScorer {
  let text: AnalysedText
  let classes: [WordClass]
  let article: ArticleNames
  let model: ToponymModel
  private let words: ToponymWords
  /// For each sentence whether it has a word of a match.
  private let isSport: [Bool]

  init(text: AnalysedText, classes: [WordClass], article: ArticleNames, model: ToponymModel) {
    self.text = text
    self.classes = classes
    self.article = article
    self.model = model
    words = ToponymWords(text: text, classes: classes)
    isSport = text.sentences.map { sentence in
      sentence.tokens.contains { classes[$0].contains(.sport) }
    }
  }

  /// Collects the numbers of the features that hold for a candidate.
  func features(
    of candidate: NameCandidate, _ context: NameContext, into features: inout [Int]
  ) {
    let info = candidate.info
    let isKnown = info.group != .unknown
    features.append(ToponymFeatures.index(context.left, info.grade))
    features.append(ToponymFeatures.index(context.right, info.grade))
    if isKnown {
      features.append(ToponymFeatures.index(population: info.logPopulation))
      features.append(ToponymFeatures.index(namesakes: info.places.count))
    }
    func add(_ flag: ToponymFeatures.Flag, if condition: Bool) {
      if condition { features.append(ToponymFeatures.index(flag, isKnown: isKnown)) }
    }
    addName(candidate, context, add)
    addRun(candidate, add)
    addArticle(candidate, context, add)
    // Where the article makes a person or an undertaking of a name, the words beside it have no say.
    let isPerson =
      candidate.tokens.count == 1
      && article.persons[text.tokens[candidate.tokens.lowerBound].plainKey] ?? 0 > 2
    if isPerson || context.isInOrganisation { return }
    words.features(of: candidate, context) { features.append(ToponymFeatures.count + $0) }
  }

  private typealias Add = (ToponymFeatures.Flag, Bool) -> Void

  private func addName(_ candidate: NameCandidate, _ context: NameContext, _ add: Add) {
    let first = candidate.tokens.lowerBound
    let last = candidate.tokens.upperBound - 1
    let word = classes[first]
    let words = candidate.tokens.count { text.tokens[$0].isWord }
    let token = text.tokens[first]
    add(.bias, true)
    add(.startsWithFunction, word.contains(.function))
    add(.isCommon, words == 1 && word.contains(.common))
    add(.isGivenName, word.contains(.givenName))
    add(.isFamilyName, words == 1 && word.contains(.familyName) && !isCapital(candidate, context))
    add(.isOtherName, words == 1 && word.contains(.otherName))
    add(.isDemonym, words == 1 && word.contains(.demonym))
    add(.startsWithDemonym, words > 1 && word.contains(.demonym))
    add(.isMonthOrDay, words == 1 && word.contains(.monthOrDay))
    add(.isNumeral, word.contains(.numeral))
    add(.startsWithTitle, word.contains(.title))
    add(.startsWithOrganisation, word.contains(.organisation))
    add(.startsWithHead, !word.isDisjoint(with: [.townHead, .areaHead, .spotHead, .countryHead]))
    add(.startsWithLand, word.contains(.landHead))
    add(.endsWithPlaceTail, words > 1 && classes[last].contains(.placeTail))
    add(.endsWithOrganisationTail, words > 1 && classes[last].contains(.organisationTail))
    let shouted = isShouted(candidate)
    add(.isAcronym, words == 1 && token.isAllCapitals && token.length <= 5 && !shouted)
    add(.isShouted, shouted)
    add(.isInitials, words == 1 && token.length <= 2)
    add(
      words == 1 ? .oneWord : words == 2 ? .twoWords : words == 3 ? .threeWords : .manyWords, true)
    add(.isShort, first == last ? token.length <= 4 : text.tokens[last].end - token.start <= 4)
    add(.isHyphenated, candidate.tokens.contains { text.tokens[$0].isHyphen })
    add(.isAlternateName, !candidate.info.isMain)
    add(
      .hasLowerWords,
      candidate.tokens.contains { text.tokens[$0].isWord && !text.tokens[$0].isCapitalised })
    add(.hasParticle, candidate.tokens.contains { classes[$0].contains(.particle) })
    add(.isQuoted, context.isQuoted)
    add(.hasArticle, context.hasArticle)
    add(.isInOrganisation, context.isInOrganisation)
  }

  /// A capital that is no one's name in the article, beside its country's name or saying something: "Washington"
  /// in "les États-Unis … Washington" and in "Washington réclame".
  private func isCapital(_ candidate: NameCandidate, _ context: NameContext) -> Bool {
    candidate.info.isCapital
      && (context.right == .speech || article.countries.contains(candidate.info.country))
      && article.persons[text.tokens[candidate.tokens.lowerBound].plainKey] == nil
  }

  private func isShouted(_ candidate: NameCandidate) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: candidate.tokens.lowerBound)]
    let low = max(sentence.tokens.lowerBound, candidate.tokens.lowerBound - 3)
    let high = min(sentence.tokens.upperBound, candidate.tokens.upperBound + 3)
    var others = 0
    for index in low..<high where text.tokens[index].isWord && !candidate.tokens.contains(index) {
      guard
        text.tokens[index].isAllCapitals || text.tokens[index].end - text.tokens[index].start < 2
      else { return false }
      others += 1
    }
    return others > 0 && text.tokens[candidate.tokens.lowerBound].isAllCapitals
  }

  private func addRun(_ candidate: NameCandidate, _ add: Add) {
    let run = candidate.run
    let (tokens, classes) = (text.tokens, classes)
    let startsRun = candidate.tokens.lowerBound <= run.lowerBound
    let endsRun = candidate.tokens.upperBound >= run.upperBound
    // "Ghana-Tunisie" is two names and no longer one.
    let isPaired = !(startsRun && endsRun) && isPaired(candidate)
    add(.isRunStart, startsRun && !endsRun && !isPaired)
    add(.isRunMiddle, !startsRun && !endsRun && !isPaired)
    add(.isRunEnd, !startsRun && endsRun && !isPaired)
    var others: WordClass = []
    for index in run where !candidate.tokens.contains(index) { others.formUnion(classes[index]) }
    add(.runHasGivenName, others.contains(.givenName))
    add(.runHasTitle, others.contains(.title))
    add(.runHasOrganisation, others.contains(.organisation))
    add(.runHasOrganisationTail, others.contains(.organisationTail))
    add(.runHasOtherName, !others.isDisjoint(with: [.otherName, .demonym]))
    add(.runIsLong, run.count > 3)
    let start = text.sentences[text.sentence(ofToken: candidate.tokens.lowerBound)].tokens
      .lowerBound
    add(.startsSentence, candidate.tokens.lowerBound == start)
    var before = candidate.tokens.lowerBound - 1
    if before > start, tokens[before].isMark("."), !tokens[before].hasSpaceBefore { before -= 1 }
    add(.followsTitle, before >= start && classes[before].contains(.title) && tokens[before].isWord)
  }

  /// Whether a prominent name is, over hyphens, all that the run has beside a prominent name.
  private func isPaired(_ candidate: NameCandidate) -> Bool {
    guard candidate.info.grade == .prominent else { return false }
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    let run = candidate.run
    let isFree = first <= run.lowerBound || text.tokens[first - 1].isHyphen
    let isOpen = end >= run.upperBound || text.tokens[end].isHyphen
    guard isFree, isOpen else { return false }
    if first > run.lowerBound, !article.prominentEnds.contains(first - 1) { return false }
    return end >= run.upperBound || article.prominentStarts.contains(end + 1)
  }

  private func addArticle(_ candidate: NameCandidate, _ context: NameContext, _ add: Add) {
    let sentence = text.sentences[text.sentence(ofToken: candidate.tokens.lowerBound)]
    add(.isHeading, sentence.isHeading)
    let key = text.tokens[candidate.tokens.lowerBound].plainKey
    let persons = candidate.tokens.count == 1 ? article.persons[key] ?? 0 : 0
    add(.seenLower, candidate.tokens.count == 1 && article.lower.contains(key))
    add(.isPerson, persons > 0)
    add(.isPersonOften, persons > 2)
    add(.beforeSpeechPerson, persons > 0 && context.right == .speech)
    let located = article.located[candidate.key] ?? 0
    add(.locatedOnce, located == 1)
    add(.locatedOften, located > 1)
    if candidate.info.group == .country || candidate.info.group == .region, !context.hasArticle {
      switch context.left {
      case .start, .comma, .commaCapital, .mark, .colon, .function, .word, .speech, .preposition,
        .and, .andCapital,
        .ofOrgan, .ofTitle, .of:
        add(.bareArea, true)
        add(.bareAreaBeforeVerb, context.right == .speech)
      default: break
      }
    }
    addNeighbours(candidate, add)
    let isSure = ArticleNames.isSure(context)
    let word = classes[candidate.tokens.lowerBound]
    add(.commonButLocated, isSure && candidate.tokens.count == 1 && word.contains(.common))
    add(
      .shortButLocated,
      isSure && candidate.tokens.count == 1
        && text.tokens[candidate.tokens.lowerBound].length <= 4
    )
    add(.personButLocated, isSure && persons > 0)
    add(
      .commonAtStart,
      candidate.tokens.count == 1 && word.contains(.common) && context.right == .word
        && candidate.tokens.lowerBound == sentence.tokens.lowerBound)
    add(.aliasNamed, article.hasAlias(candidate))
    let compatriots = article.compatriots(of: candidate)
    add(.countryShared, compatriots == 1 || compatriots == 2)
    add(.countrySharedOften, compatriots > 2)
    add(
      .wholeHeading,
      sentence.isHeading && candidate.tokens.lowerBound == sentence.tokens.lowerBound
        && context.right == .colon)
    let occurrences = article.occurrences[candidate.key] ?? 0
    add(.repeated, occurrences == 2)
    add(.repeatedOften, occurrences > 2)
    add(
      .countryNamed,
      candidate.info.group != .country && article.countries.contains(candidate.info.country))
    add(.sportSentence, isSport[text.sentence(ofToken: candidate.tokens.lowerBound)])
  }

  /// Known names right beside, in a list or joined by a hyphen: places stand beside places.
  private func addNeighbours(_ candidate: NameCandidate, _ add: Add) {
    let first = candidate.tokens.lowerBound
    let end = candidate.tokens.upperBound
    if first > 1 {
      let mark = text.tokens[first - 1]
      if mark.isMark(",") || classes[first - 1].contains(.and) {
        add(.placeBefore, article.prominentEnds.contains(first - 1))
      } else if mark.isDash {
        add(.pairedBefore, article.prominentEnds.contains(first - 1))
      }
    }
    if end + 1 < text.tokens.count {
      let mark = text.tokens[end]
      if mark.isMark(",") || classes[end].contains(.and) {
        var next = end + 1
        while next + 1 < text.tokens.count,
          classes[next].contains(.article) || text.tokens[next].isApostrophe
        {
          next += 1
        }
        add(.placeAfter, article.prominentStarts.contains(next))
      } else if mark.isDash {
        add(.pairedAfter, article.prominentStarts.contains(end + 1))
      }
    }
  }

  /// The log-odds that a candidate with these features is a place.
  func score(_ features: [Int]) -> Double {
    var score = 0.0
    var words: Int32 = 0
    for feature in features {
      if feature < ToponymFeatures.count {
        score += model.weights[feature]
      } else {
        words += model.words.byte(row: feature - ToponymFeatures.count, column: 0)
      }
    }
    return score + Double(words) * model.words.scale
  }
}
