internal import Text

/// Reads the phrases of one sentence: numbers, measures, distances, dates.
///
/// A value over tokens that never changes; each reader is an extension in a file of its own and a
/// function from a token to a reading that says where it ends. Readers look a bounded number of tokens
/// ahead, so that a text costs time in proportion to its length.
struct SentenceReader {
  let tokens: [Token]
  let senses: [Sense]
  let bytes: [UInt8]
  let tables: LanguageTables
  /// What decides on lengths that no rule makes a distance; nil where none is learned.
  let gate: DistanceGate?
  /// First token of the sentence.
  var first = 0
  /// The token after its last.
  var limit = 0

  init(_ text: AnalysedText, tables: LanguageTables, gate: DistanceGate? = nil) {
    tokens = text.tokens
    bytes = text.bytes
    self.tables = tables
    self.gate = gate
    let table = tables.senses
    let capitalAt = tables.capitalAt
    var at = Sense()
    at.roles = .at
    senses = text.tokens.map { token in
      guard token.isWord else { return Sense() }
      // "A 30 km de Kidal": a capital that lost its accent.
      if token.isCapitalised, capitalAt.contains(token) { return at }
      return table[token] ?? Sense()
    }
  }

  /// Whether the token at `index` is in the sentence and has one of the roles.
  func has(_ index: Int, _ roles: Roles) -> Bool {
    index >= first && index < limit && !senses[index].roles.isDisjoint(with: roles)
  }

  func roles(_ index: Int) -> Roles {
    index >= first && index < limit ? senses[index].roles : []
  }

  /// Whether the token is in the sentence and is this mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= first && index < limit && tokens[index].isMark(mark)
  }

  func isDigits(_ index: Int) -> Bool {
    index >= first && index < limit && tokens[index].isDigits
  }

  func isWord(_ index: Int) -> Bool {
    index >= first && index < limit && tokens[index].isWord
  }

  /// Whether the token is stuck to the one before.
  func isAttached(_ index: Int) -> Bool {
    index > first && index < limit && !tokens[index].hasSpaceBefore
  }

  /// Whether the token is a name by its capital.
  func isName(_ index: Int) -> Bool {
    isWord(index) && tokens[index].isCapitalised
  }

  /// Steps over one hyphen between words.
  func overHyphen(_ index: Int) -> Int {
    index < limit && tokens[index].isHyphen && index > first ? index + 1 : index
  }

  /// Steps over one apostrophe.
  func overApostrophe(_ index: Int) -> Int {
    index < limit && tokens[index].isApostrophe ? index + 1 : index
  }

  /// "à", and at the head of a sentence or in capitals "A".
  func isAt(_ index: Int) -> Bool {
    guard has(index, .at) else { return false }
    return true
  }

  /// Number of letters, digits or bytes of a token.
  func length(_ index: Int) -> Int { tokens[index].end - tokens[index].start }

  /// The value of a run of at most fifteen digits; nil for longer ones.
  func digits(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.isDigits, token.end - token.start <= 15 else { return nil }
    var value = 0
    for position in token.start..<token.end { value = value * 10 + Int(bytes[position] - 0x30) }
    return value
  }

  func span(_ start: Int, _ end: Int) -> TextSpan {
    TextSpan(start: tokens[start].start, end: tokens[end - 1].end)
  }
}
