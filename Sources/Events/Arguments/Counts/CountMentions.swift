internal import Lexicon
internal import Places
internal import Quantities
internal import Text

/// A number of people as the words give it.
struct PeopleCount: Hashable, Sendable {
  enum Kind: Int, Sendable {
    /// "quinze", "une dizaine".
    case number
    /// One person: "un soldat", "le conducteur".
    case single
    /// "aucun mort".
    case zero
    /// Two numbers of one toll: "deux soldats et un civil".
    case sum
    /// One who is no listed noun: "un tonnelier", "Moussa Keïta", near a word of dying.
    case somebody
  }

  let tokens: Range<Int>
  /// The least that the words mean; ACLED's figure for "plusieurs", "des dizaines", "des centaines".
  let low: Int
  /// The most that the words mean; nil for an open end.
  let high: Int?
  let kind: Kind
  /// The form of the number, from 1; 0 for a person.
  let form: Int
  /// Where its numbers stand, of a sum; empty for all else.
  var parts: [Range<Int>] = []
}

/// The numbers of a report that may count people, in order.
///
/// It reads no number: it chooses among the mentions of `NewsReader`, and adds single persons and sums.
///
/// > Reference: ACLED Codebook 2024, "Fatalities": several = 3, dozens = 12, hundreds = 100.
struct CountMentions: Sendable {
  let all: [PeopleCount]

  init(_ frame: ReportFrame) {
    var counts = frame.mentions.compactMap { Self.count($0, in: frame) }
    var taken = Set(counts.flatMap { Array($0.tokens) })
    for mention in frame.mentions {
      switch mention.content {
      case .date, .measure, .distance:
        taken.formUnion(frame.text.tokenRange(of: mention.span))
      default: break
      }
    }
    for index in frame.text.tokens.indices where !taken.contains(index) {
      if let one = Self.single(at: index, in: frame) ?? Self.nobody(at: index, in: frame)
        ?? Self.somebody(at: index, in: frame)
      {
        counts.append(one)
      }
    }
    counts.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    // Of three numbers: the sum of the first two joins the third; of four, theirs the fourth.
    let pairs = Self.sums(of: counts, in: frame)
    let triples = Self.sums(of: pairs, with: counts, in: frame)
    all = (counts + pairs + triples + Self.sums(of: triples, with: counts, in: frame)).sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  /// More than there are people: what is larger counts nobody, and sums stay in range.
  private static let most = 10_000_000_000

  private static func count(_ mention: Mention, in frame: ReportFrame) -> PeopleCount? {
    guard case .number(let number) = mention.content else { return nil }
    let tokens = frame.text.tokenRange(of: mention.span)
    guard let first = tokens.first, let (low, high) = bounds(of: number, frame.classes[first]),
      low <= most, high ?? 0 <= most, !isLabel(first, in: frame)
    else { return nil }
    let form = (NumberMention.Form.allCases.firstIndex(of: number.form) ?? 0) + 1
    return PeopleCount(tokens: tokens, low: low, high: high, kind: .number, form: form)
  }

  /// The figures of a number; nil where it counts nobody: an ordinal, a percentage, a fraction.
  private static func bounds(
    of number: NumberMention, _ first: WordClasses
  ) -> (low: Int, high: Int?)? {
    let low = number.low.flatMap(Int.init(exactly:))
    let high = number.high.flatMap(Int.init(exactly:))
    switch number.form {
    case .ordinal, .percent: return nil
    case .vague:
      guard let low else { return nil }
      if low < 10 { return (3, nil) }
      // "des dizaines" is a dozen, "plusieurs dizaines" two tens.
      return (first.contains(.several) ? low : low == 20 ? 12 : low / 2, nil)
    case .atMost: return high.map { ($0, $0) }
    default: return low.map { ($0, high) }
    }
  }

  /// Whether a number is a name's: "lettre n° 12", "RN 4".
  private static func isLabel(_ index: Int, in frame: ReportFrame) -> Bool {
    var before = index - 1
    while before >= 0,
      frame.text.tokens[before].isMark(".") || frame.text.tokens[before].isMark("°")
    {
      before -= 1
    }
    return before >= 0 && frame.classes[before].contains(.label)
  }

  /// A single person, or nobody: "un jeune homme", "le conducteur", "aucune victime".
  private static func single(at index: Int, in frame: ReportFrame) -> PeopleCount? {
    if let nobody = nobody(from: index, in: frame) { return nobody }
    let isNone = frame.classes[index].contains(.noneAtAll)
    guard isNone || frame.classes[index].contains(.singular) else { return nil }
    let sentence = frame.sentence(at: index)
    var next = index + 1
    while next < min(sentence.upperBound, index + 4) {
      defer { next += 1 }
      let token = frame.text.tokens[next]
      if token.isApostrophe { continue }
      guard token.isWord, frame.classes[next].isDisjoint(with: .links) else { return nil }
      guard let noun = frame.nouns[next] else { continue }
      if isNone {
        guard noun.isToll || noun.isActor else { return nil }
        return PeopleCount(tokens: index..<next + 1, low: 0, high: 0, kind: .zero, form: 0)
      }
      guard noun.isActor || noun.isToll, noun != .organisation else { return nil }
      return PeopleCount(tokens: index..<next + 1, low: 1, high: 1, kind: .single, form: 0)
    }
    return nil
  }

  /// Nobody: "pas de victime", "sans faire de blessés", "ni mort"; not "sans les morts", which is of some.
  private static func nobody(from index: Int, in frame: ReportFrame) -> PeopleCount? {
    guard !frame.classes[index].isDisjoint(with: [.negation, .without]) else { return nil }
    let end = min(frame.sentence(at: index).upperBound, index + 5)
    for next in index + 1..<max(index + 1, end) {
      guard frame.text.tokens[next].isWord else { return nil }
      guard frame.nouns[next]?.isToll == true else { continue }
      guard next == index + 1 || frame.classes[next - 1].contains(.of) else { return nil }
      return PeopleCount(tokens: index..<next + 1, low: 0, high: 0, kind: .zero, form: 0)
    }
    return nil
  }

  /// A word that stands for nobody hurt: "personne n'a été tué", "sans blesser quiconque", "les passagers sont indemnes".
  ///
  /// "personne" is nobody with a negation or "sans" beside it alone: "une personne".
  private static func nobody(at index: Int, in frame: ReportFrame) -> PeopleCount? {
    guard frame.classes[index].contains(.nobody) else { return nil }
    if frame.nouns[index] != nil {
      let sentence = frame.sentence(at: index)
      let reach = max(sentence.lowerBound, index - 3)..<min(sentence.upperBound, index + 4)
      guard reach.contains(where: { !frame.classes[$0].isDisjoint(with: [.negation, .without]) }),
        index == sentence.lowerBound || !frame.classes[index - 1].contains(.singular)
      else { return nil }
    }
    return PeopleCount(tokens: index..<index + 1, low: 0, high: 0, kind: .zero, form: 1)
  }

  /// Somebody within six words of a word of dying, whom no list has: an article with a word, or a name.
  private static func somebody(at index: Int, in frame: ReportFrame) -> PeopleCount? {
    let token = frame.text.tokens[index]
    let sentence = frame.sentence(at: index)
    let reach = max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 9)
    guard token.isWord, reach.contains(where: { frame.classes[$0].contains(.killing) }) else {
      return nil
    }
    if frame.classes[index].contains(.singular) {
      var next = index + 1
      if frame.text.token(next).isApostrophe { next += 1 }
      guard next < sentence.upperBound, frame.text.tokens[next].isWord,
        frame.classes[next] == [], frame.nouns[next] == nil,
        !frame.text.tokens[next].isCapitalised,
        frame.text.tokens[next].end - frame.text.tokens[next].start >= 4
      else { return nil }
      return PeopleCount(tokens: index..<next + 1, low: 1, high: 1, kind: .somebody, form: 0)
    }
    guard let number = frame.name(at: index), case let name = frame.names[number],
      name.tokens.lowerBound == index,
      name.toponym.mention.confidence <= CapitalisedNames.confidence, name.tokens.count > 1
    else { return nil }
    return PeopleCount(tokens: name.tokens, low: 1, high: 1, kind: .somebody, form: 0)
  }

  /// At most so many words stand between the parts of a sum.
  private static let gap = 9

  private static func sums(of counts: [PeopleCount], in frame: ReportFrame) -> [PeopleCount] {
    zip(counts, counts.dropFirst()).compactMap { sum(of: $0, and: $1, in: frame) }
  }

  private static func sums(
    of pairs: [PeopleCount], with counts: [PeopleCount], in frame: ReportFrame
  ) -> [PeopleCount] {
    pairs.compactMap { pair in
      let next = counts.firstIndex(notBefore: { $0.tokens.lowerBound < pair.tokens.upperBound })
      return next < counts.count ? sum(of: pair, and: counts[next], in: frame) : nil
    }
  }

  private static func sum(
    of first: PeopleCount, and second: PeopleCount, in frame: ReportFrame
  ) -> PeopleCount? {
    guard first.tokens.upperBound <= second.tokens.lowerBound, first.kind != .zero,
      second.kind != .zero
    else { return nil }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard isJoined(between, in: frame) || areTolls(first, second, in: frame),
      !between.contains(where: { frame.classes[$0].contains(.part) })
    else { return nil }
    return PeopleCount(
      tokens: first.tokens.lowerBound..<second.tokens.upperBound, low: first.low + second.low,
      high: first.high.flatMap { high in second.high.map { high + $0 } }, kind: .sum, form: 0,
      parts: [first, second].flatMap { $0.parts.isEmpty ? [$0.tokens] : $0.parts })
  }
  /// Whether two numbers of a sentence are joined by "et", a comma or a semicolon.
  private static func isJoined(_ between: Range<Int>, in frame: ReportFrame) -> Bool {
    guard between.count <= gap,
      frame.text.sentence(ofToken: between.lowerBound)
        == frame.text.sentence(ofToken: between.upperBound)
    else { return false }
    return between.contains {
      frame.classes[$0].contains(.and) || frame.text.tokens[$0].isMark(",")
        || frame.text.tokens[$0].isMark(";")
    }
  }

  /// Whether two sentences in a row count dead: "Neuf gendarmes ont péri. Vingt assaillants ont été abattus."
  ///
  /// The same number of the same people is told again: "Six soldats tués" over "Six soldats ont péri".
  private static func areTolls(
    _ first: PeopleCount, _ second: PeopleCount, in frame: ReportFrame
  ) -> Bool {
    let number = frame.text.sentence(ofToken: first.tokens.lowerBound)
    guard first.kind != .somebody, second.kind != .somebody,
      number + 1 == frame.text.sentence(ofToken: second.tokens.lowerBound),
      first.low != second.low || first.high != second.high
        || frame.counted(by: first.tokens) != frame.counted(by: second.tokens)
    else { return false }
    return [number, number + 1].allSatisfy { sentence in
      frame.text.sentences[sentence].tokens.contains { frame.classes[$0].contains(.killing) }
    }
  }
}
