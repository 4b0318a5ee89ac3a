public import Gazetteer
public import Text

/// Finds the names of places in an article.
///
///     let reader = ToponymReader(names: gazetteer)
///     for toponym in reader.toponyms(in: text) { print(toponym.name, toponym.role) }
///
/// Names of the gazetteer and capitalised words in a place's position are candidates; a linear model over
/// features of each (`ToponymFeatures`, `ToponymWords`) says which of them are meant as places. A name inside a
/// longer name that is no place ("Accord d'Alger") is left out.
public struct ToponymReader: Sendable {
  let names: Gazetteer

  public init(names: Gazetteer) { self.names = names }

  /// Returns the toponyms in the order of the text, none overlapping.
  ///
  /// - Complexity: O(length of the text).
  public func toponyms(in written: AnalysedText) -> [ToponymMention] {
    let classes = classes(of: written)
    let text =
      SmallNames(text: written, classes: classes, names: names).capitalised() ?? written
    let judged = judge(text, classes: classes, keepsFeatures: false)
    let order = judged.indices.filter { judged[$0].score > 0 }.sorted {
      (judged[$0].score, judged[$1].candidate.tokens.lowerBound)
        > (judged[$1].score, judged[$0].candidate.tokens.lowerBound)
    }
    var isTaken = [Bool](repeating: false, count: text.tokens.count)
    var chosen: [Int] = []
    for index in order {
      let tokens = judged[index].candidate.tokens
      guard !isTaken[tokens].contains(true) else { continue }
      for token in tokens { isTaken[token] = true }
      chosen.append(index)
    }
    let roles = ToponymRoles(text: text, classes: classes)
    let demonyms = Demonyms(text: text, classes: classes, names: names)
    let mentions = chosen.sorted().compactMap { index -> ToponymMention? in
      let (candidate, context) = (judged[index].candidate, judged[index].context)
      switch demonyms.reading(of: candidate) {
      case .people: return nil
      case .adjective(let places):
        return roles.mention(candidate, context, score: judged[index].score, country: places)
      case nil: return roles.mention(candidate, context, score: judged[index].score)
      }
    }
    return SharedHeads(text: text, classes: classes).shared(among: mentions)
  }

  /// Returns given spans as toponyms, with what the words around say: for tests of resolution alone.
  ///
  /// The words around a span are those around the tokens that it touches; a span without a token is left out.
  public func toponyms(at spans: [TextSpan], in text: AnalysedText) -> [ToponymMention] {
    let classes = classes(of: text)
    let reader = NameContextReader(text: text, classes: classes)
    let roles = ToponymRoles(text: text, classes: classes)
    let demonyms = Demonyms(text: text, classes: classes, names: names)
    let mentions = spans.compactMap { span -> ToponymMention? in
      let tokens = text.tokenRange(of: span)
      guard !tokens.isEmpty else { return nil }
      let name = text.name(of: span)
      let found =
        names.name(name)
        ?? article(before: tokens.lowerBound, text).flatMap { names.name($0 + name) }
      let info =
        StateAbbreviations.states(of: name, in: names)
        ?? (found ?? Demonyms.area(spelt: tokens, text, names: names)).map {
          NameInfo($0, in: names)
        } ?? .unknown
      let candidate = NameCandidate(tokens: tokens, run: tokens, info: info, key: 0)
      let context = reader.context(of: candidate)
      if case .adjective(let places) = demonyms.reading(of: candidate) {
        return roles.mention(candidate, context, score: Self.given, span: span, country: places)
      }
      return roles.mention(candidate, context, score: Self.given, span: span)
    }
    return SharedHeads(text: text, classes: classes).shared(among: mentions)
  }

  /// The least score of a country that a hyphen joins to another.
  private static let paired = 2.0
  /// The score of a span that was given: it is a place.
  private static let given = 12.0

  /// "Le " for a name after "du".
  private func article(before token: Int, _ text: AnalysedText) -> String? {
    guard token > 0, text.language == .french else { return nil }
    return HeadWords.article(in: text.tokens[token - 1]).map { $0 + " " }
  }

  /// A candidate with all that led to its score.
  struct Judgement {
    let candidate: NameCandidate
    let context: NameContext
    var features: [Int]
    var first: Double
    var others: Double
    var score: Double
  }

  /// Returns every candidate with its score, in the order of the text.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - hides: Names that count as unknown; a country's never does.
  /// - Returns: The candidates with their features.
  func judge(_ text: AnalysedText, hides: @escaping (NameID) -> Bool) -> [Judgement] {
    judge(text, classes: classes(of: text), keepsFeatures: true, hides: hides)
  }

  private func judge(
    _ text: AnalysedText, classes: [WordClass], keepsFeatures: Bool,
    hides: @escaping (NameID) -> Bool = { _ in false }
  ) -> [Judgement] {
    let runs = CapitalRuns(text, classes: classes).runs()
    guard !runs.isEmpty else { return [] }
    var finder = CandidateFinder(text, classes: classes, gazetteer: names, hides: hides)
    let candidates = finder.find(in: runs)
    let reader = NameContextReader(text: text, classes: classes)
    let contexts = candidates.map { reader.context(of: $0) }
    let article = ArticleNames(
      text, classes: classes, runs: runs, candidates: candidates, contexts: contexts)
    let model = text.language == .french ? ToponymModel.french : ToponymModel.english
    let scorer = ToponymScorer(text: text, classes: classes, article: article, model: model)
    var judged: [Judgement] = []
    var sums: [UInt64: (sum: Double, count: Double)] = [:]
    judged.reserveCapacity(candidates.count)
    var features: [Int] = []
    for (candidate, context) in zip(candidates, contexts) {
      features.removeAll(keepingCapacity: true)
      scorer.features(of: candidate, context, into: &features)
      var first = scorer.score(features)
      // Two countries joined are two countries.
      if candidate.pair != nil { first = max(first, Self.paired) }
      if candidate.isWhole {
        sums[candidate.key, default: (0, 0)].sum += max(-4, min(4, first))
        sums[candidate.key, default: (0, 0)].count += 1
      }
      judged.append(
        Judgement(
          candidate: candidate, context: context, features: keepsFeatures ? features : [],
          first: first, others: 0,
          score: first))
    }
    for index in judged.indices {
      // A name inside a longer run, "Bamba" in "Bamba Keïta", says nothing of the others.
      guard judged[index].candidate.isWhole, let (sum, count) = sums[judged[index].candidate.key],
        count > 1
      else { continue }
      let first = judged[index].first
      let others = (sum - max(-4, min(4, first))) / (count - 1)
      judged[index].others = others
      judged[index].score =
        model.second.bias + model.second.own * first + model.second.others * others
    }
    return judged
  }

  /// Marks letters that are a direction: "à 90 km SE de Gao", "au N-O de Gao".
  private func markCompassLetters(in text: AnalysedText, _ classes: inout [WordClass]) {
    for (index, token) in text.tokens.enumerated()
    where token.isCapitalised && token.end - token.start <= 3 && Self.compassLetters.contains(token)
    {
      var behind = index + 1
      if text.token(behind).isMark("."), text.token(behind + 1).isHyphen { behind += 1 }
      let next = text.token(behind)
      let isJoined =
        next.isHyphen && !next.hasSpaceBefore
        && Self.compassLetters.contains(text.token(behind + 1))
      if isJoined || (classes.indices.contains(behind) && classes[behind].contains(.of)) {
        classes[index] = .direction
      }
    }
  }

  private static let compassLetters = Language.french.lexicon.set("compass-letters")

  private func classes(of text: AnalysedText) -> [WordClass] {
    let table = WordClasses.of(text.language)
    var classes = text.tokens.map { table[$0] }
    guard text.language == .french else { return classes }
    markCompassLetters(in: text, &classes)
    for sentence in text.sentences {
      // "A Djibo, la place est vide": printers leave the accent of a capital out.
      guard let first = sentence.tokens.prefix(2).first(where: { text.tokens[$0].isWord }),
        first + 1 < sentence.tokens.upperBound
      else { continue }
      let (token, next) = (text.tokens[first], text.tokens[first + 1])
      if token.end - token.start == 1, text.bytes[token.start] == UInt8(ascii: "A"),
        next.isCapitalised, next.hasSpaceBefore
      {
        classes[first] = [.at, .function]
      }
    }
    return classes
  }
}
