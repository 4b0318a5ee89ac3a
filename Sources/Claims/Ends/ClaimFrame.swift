internal import Gazetteer
internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// One report as the ranking of ends sees it: every name, and every stated distance with its words.
struct ClaimFrame {
  /// A name that may be an end.
  struct Name {
    let tokens: Range<Int>
    let span: TextSpan
    /// Nil for a run of capitals that the recogniser passed over.
    let toponym: ResolvedToponym?
    /// The same for every name of one place.
    let place: Int
    /// What sort of place it is, as a small number; 0 where unknown.
    let kind: Int
    let sentence: Int
    /// How many names its sentence has before it.
    let order: Int
  }

  /// How the phrase tells where it counts from.
  enum AnchorKind: Int {
    case missing, farther, name, here, noun, border
  }

  /// How the clause tells what lies so far.
  enum SubjectKind: Int {
    case missing, name, placeNoun, noun, coordinated
  }

  /// A stated distance.
  struct Phrase {
    let span: TextSpan
    let tokens: Range<Int>
    let sentence: Int
    let distance: DistanceMention
    let anchorKind: AnchorKind
    /// The words that stand for the anchor; empty for none.
    let anchorWords: Range<Int>
    /// The name that grammar takes for the anchor.
    let anchorName: Int?
    let subjectKind: SubjectKind
    let subjectWords: Range<Int>
    let subjectName: Int?
  }

  let text: AnalysedText
  let gazetteer: Gazetteer
  let words: ClaimWords
  let names: [Name]
  let phrases: [Phrase]
  /// For each place how many names it has, and whether the first sentences name it.
  let mentionsOfPlace: [Int]
  let isFocus: [Bool]

  init(
    text: AnalysedText, gazetteer: Gazetteer, mentions: [Mention], toponyms: [ResolvedToponym]
  ) {
    self.text = text
    self.gazetteer = gazetteer
    words = ClaimWords.french
    let distances = mentions.compactMap { mention -> (TextSpan, DistanceMention)? in
      guard case .distance(let distance) = mention.content else { return nil }
      return (mention.span, distance)
    }
    names = Self.names(
      toponyms, text: text, gazetteer: gazetteer, words: words,
      around: distances.map { text.tokenRange(of: $0.0) })
    var counts = [Int](repeating: 0, count: (names.map(\.place).max() ?? -1) + 1)
    var focus = [Bool](repeating: false, count: counts.count)
    for name in names {
      counts[name.place] += 1
      if name.sentence < 2 { focus[name.place] = true }
    }
    mentionsOfPlace = counts
    isFocus = focus
    var phrases: [Phrase] = []
    for (span, distance) in distances {
      phrases.append(
        Self.phrase(span, distance, after: phrases.last, text: text, names: names, words: words))
    }
    self.phrases = phrases
  }

  // MARK: Names

  /// Tokens before and behind a distance where names that the recogniser passed over are looked for.
  private static let reach = (before: 240, behind: 60)

  private static func names(
    _ toponyms: [ResolvedToponym], text: AnalysedText, gazetteer: Gazetteer, words: ClaimWords,
    around distances: [Range<Int>]
  ) -> [Name] {
    var found: [(tokens: Range<Int>, toponym: ResolvedToponym?)] = toponyms.map {
      (text.tokenRange(of: $0.mention.span), $0)
    }
    var isTaken = [Bool](repeating: false, count: text.tokens.count)
    for (tokens, _) in found { for token in tokens { isTaken[token] = true } }
    var seen = 0
    for distance in distances {
      let range =
        max(
          seen, distance.lowerBound - reach.before)..<max(
          seen, min(text.tokens.count, distance.upperBound + reach.behind))
      seen = max(seen, range.upperBound)
      found += NameRuns(text: text, words: words).runs(in: range) { isTaken[$0] }
        .map { ($0, nil) }
    }
    found = found.filter { !$0.tokens.isEmpty }.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    var byName: [FoldedName: Int] = [:]
    var byPlace: [Place.ID: Int] = [:]
    var count = 0
    var names: [Name] = []
    for (tokens, toponym) in found {
      let span = TextSpan(
        start: text.tokens[tokens.lowerBound].start, end: text.tokens[tokens.upperBound - 1].end)
      let folded = FoldedName(toponym?.mention.name ?? text.name(of: span))
      let best = toponym?.best?.place
      let place = best.flatMap { byPlace[$0] } ?? byName[folded] ?? count
      if place == count { count += 1 }
      byName[folded] = place
      if let best { byPlace[best] = place }
      let sentence = text.sentence(ofToken: tokens.lowerBound)
      names.append(
        Name(
          tokens: tokens, span: span, toponym: toponym, place: place,
          kind: Self.kind(toponym, gazetteer), sentence: sentence,
          order: names.last.map { $0.sentence == sentence ? $0.order + 1 : 0 } ?? 0))
    }
    return names
  }

  private static func kind(_ toponym: ResolvedToponym?, _ gazetteer: Gazetteer) -> Int {
    guard let toponym else { return 0 }
    guard let best = toponym.best else { return toponym.candidates.isEmpty ? 1 : 2 }
    switch gazetteer.kind(of: best.place) {
    case .country, .territory: return 3
    case .continent, .supranational: return 4
    case .admin1: return 5
    case .admin2: return 6
    case .region, .historic: return 7
    case .capital: return 8
    case .seat: return 9
    case .city: return 10
    case .village, .locality: return 11
    case .neighbourhood, .facility: return 12
    case .well, .wadi: return 13
    case let kind: return kind.isLinear ? 14 : 15
    }
  }

  /// Whether a kind is one of an area.
  static func isArea(_ kind: Int) -> Bool { (3...7).contains(kind) }

  /// The numbers of the names that share a byte with a span.
  private static func name(at span: TextSpan?, in names: [Name], _ text: AnalysedText) -> Int? {
    guard let span else { return nil }
    var low = names.firstIndex(notBefore: { $0.span.end <= span.start })
    var last: Int?
    while low < names.count, names[low].span.start < span.end {
      if names[low].span == span { return low }
      last = low
      low += 1
    }
    return last
  }

  // MARK: Phrases

  private static func phrase(
    _ span: TextSpan, _ distance: DistanceMention, after previous: Phrase?, text: AnalysedText,
    names: [Name], words: ClaimWords
  ) -> Phrase {
    let tokens = text.tokenRange(of: span)
    let anchor = distance.anchor
    let subject = distance.subject
    let none = tokens.lowerBound..<tokens.lowerBound
    let anchorKind = anchorKind(anchor, tokens, text, words)
    let isCoordinated = subject == nil && isJoined(previous, tokens, text, words)
    return Phrase(
      span: span, tokens: tokens, sentence: text.sentence(ofToken: tokens.lowerBound),
      distance: distance, anchorKind: anchorKind,
      anchorWords: anchorKind == .missing || anchorKind == .farther
        ? none
        : anchor.map { $0.resolved == $0.span ? none : text.tokenRange(of: $0.span) } ?? none,
      anchorName: name(at: anchor?.resolved, in: names, text),
      subjectKind: isCoordinated ? .coordinated : subjectKind(subject, text, words),
      subjectWords: subject.map { $0.resolved == $0.span ? none : text.tokenRange(of: $0.span) }
        ?? none,
      subjectName: isCoordinated
        ? previous?.subjectName : name(at: subject?.resolved, in: names, text))
  }

  private static func isJoined(
    _ previous: Phrase?, _ tokens: Range<Int>, _ text: AnalysedText, _ words: ClaimWords
  ) -> Bool {
    guard let previous else { return false }
    if previous.tokens == tokens { return true }
    let gap = previous.tokens.upperBound..<max(previous.tokens.upperBound, tokens.lowerBound)
    return gap.count <= 2 && !gap.isEmpty
      && gap.allSatisfy {
        text.tokens[$0].isMark(",") || words.classes(of: text.tokens[$0]).contains(.and)
      }
  }

  private static func anchorKind(
    _ anchor: DistanceMention.End?, _ tokens: Range<Int>, _ text: AnalysedText, _ words: ClaimWords
  ) -> AnchorKind {
    // "30 km plus loin", and not "à plus de 30 km".
    let isFarther = tokens.dropFirst(3).contains {
      words.classes(of: text.tokens[$0]).contains(.more)
    }
    let missing = isFarther ? AnchorKind.farther : .missing
    guard let anchor else { return missing }
    if anchor.isBorder { return .border }
    if let resolved = anchor.resolved, resolved.overlaps(anchor.span) { return .name }
    let own = text.tokenRange(of: anchor.span)
    guard let first = own.first else { return missing }
    // "au nord", "plus à l'ouest": the direction counts from a place that is not named beside it.
    if !words.classes(of: text.tokens[first]).isDisjoint(with: [.preposition, .more]) {
      return missing
    }
    return own.count == 1 ? .here : .noun
  }

  private static func subjectKind(
    _ subject: DistanceMention.End?, _ text: AnalysedText, _ words: ClaimWords
  ) -> SubjectKind {
    guard let subject else { return .missing }
    if subject.resolved != nil { return .name }
    return text.tokenRange(of: subject.span).contains {
      words.classes(of: text.tokens[$0]).contains(.place)
    } ? .placeNoun : .noun
  }
}
