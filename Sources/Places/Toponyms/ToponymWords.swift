internal import Text

/// The words around a candidate and the letters in it, each hashed into one table of weights.
///
/// They tell a place from a person or a company where no gazetteer knows the name: "à Bakoumba", "selon Bakoumba".
struct ToponymWords {
  /// Where a word stands, or which letters of the name: a template of features.
  enum Template: Int, CaseIterable {
    case before, beforeThat, pairBefore, behind, behindThat, pairBehind, around
    case opening, ending, shortEnding, length
    case head, governor
  }

  /// How many weights the table has: a power of two.
  static let count = 1 << 14

  let text: AnalysedText
  let classes: [WordClass]

  /// Adds the numbers of a candidate's features in the table, each once for all names and once for those of its grade.
  ///
  /// - Parameters:
  ///   - candidate: The name.
  ///   - context: What stands around it.
  ///   - addNumber: Takes a number in `0..<count`.
  func features(of candidate: NameCandidate, _ context: NameContext, addNumber: (Int) -> Void) {
    let grade = UInt64(candidate.info.grade.rawValue + 1)
    func add(_ template: Template, _ value: UInt64) {
      addNumber(Self.hash(template, value, 0))
      addNumber(Self.hash(template, value, grade))
    }
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    let sentence = text.sentences[text.sentence(ofToken: first)].tokens
    let (before, index) = key(before: first, in: sentence)
    let (beforeThat, _) = key(before: index, in: sentence)
    let (behind, next) = key(behind: end, in: sentence)
    let (behindThat, _) = key(behind: next, in: sentence)
    add(.before, before)
    add(.beforeThat, beforeThat)
    add(.pairBefore, before &* 31 &+ beforeThat)
    add(.behind, behind)
    add(.behindThat, behindThat)
    add(.pairBehind, behind &* 31 &+ behindThat)
    add(.around, before &* 31 &+ behind)
    addLetters(of: candidate, add)
    if let head = context.head { add(.head, text.tokens[head].plainKey) }
    if let governor = context.governor { add(.governor, text.tokens[governor].plainKey) }
  }

  private func addLetters(of candidate: NameCandidate, _ add: (Template, UInt64) -> Void) {
    let first = text.tokens[candidate.tokens.lowerBound]
    let last = text.tokens[candidate.tokens.upperBound - 1]
    add(.opening, letters(of: first, from: first.start, most: 3))
    add(.ending, letters(of: last, from: max(last.start, last.end - 4), most: 4))
    add(.shortEnding, letters(of: last, from: max(last.start, last.end - 2), most: 2))
    add(.length, UInt64(candidate.tokens.count << 8 | min(12, last.end - last.start)))
  }

  /// Bytes of a word, ASCII capitals made small.
  private func letters(of token: Token, from start: Int, most: Int) -> UInt64 {
    var letters: UInt64 = 0
    for index in start..<min(token.end, start + most) {
      let byte = text.bytes[index]
      letters = letters << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return letters
  }

  /// The word or mark before a token, over an apostrophe, and where it stands.
  private func key(before index: Int, in sentence: Range<Int>) -> (key: UInt64, index: Int) {
    var before = index - 1
    if before >= sentence.lowerBound, text.tokens[before].isApostrophe { before -= 1 }
    guard before >= sentence.lowerBound else { return (1, sentence.lowerBound) }
    return (key(of: before), before)
  }

  /// The word or mark at a token, over an apostrophe, and where the next stands.
  private func key(behind index: Int, in sentence: Range<Int>) -> (key: UInt64, next: Int) {
    var behind = index
    if behind < sentence.upperBound, text.tokens[behind].isApostrophe { behind += 1 }
    guard behind < sentence.upperBound else { return (2, sentence.upperBound) }
    return (key(of: behind), behind + 1)
  }

  /// A word's hash; of figures and of names only that they are such.
  private func key(of index: Int) -> UInt64 {
    let token = text.tokens[index]
    if token.isDigits { return 3 }
    if token.isMark { return 16 + UInt64(token.scalar) }
    if token.isCapitalised, classes[index].isEmpty { return 4 }
    return token.plainKey
  }

  private static func hash(_ template: Template, _ value: UInt64, _ grade: UInt64) -> Int {
    var hash = value &+ UInt64(template.rawValue << 2 + 1) &* 0x9E37_79B9_7F4A_7C15 &+ grade
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (hash ^ hash >> 31) & UInt64(count - 1))
  }
}
