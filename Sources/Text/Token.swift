/// A word, a run of digits or one punctuation mark of an article.
///
/// Words are cut at apostrophes and hyphens, so that "d'Alkite" is three tokens and
/// "quatre-vingt-dix" five: a reader that wants them joined looks at `hasSpaceBefore`. A country's short name with
/// dots, "R.D.C.", is one word.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters of any script.
    case word
    /// ASCII digits.
    case digits
    /// One mark; `scalar` says which.
    case mark
  }

  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let spaceBefore = Flags(rawValue: 1)
    static let lineBefore = Flags(rawValue: 2)
    static let paragraphBefore = Flags(rawValue: 4)
    static let capitalised = Flags(rawValue: 8)
    static let allCapitals = Flags(rawValue: 16)
    static let accented = Flags(rawValue: 32)
    static let dotted = Flags(rawValue: 64)
    static let unaccented = Flags(rawValue: 128)
  }

  private let first: UInt32
  private let last: UInt32
  /// The mark itself; for a word its first scalar, as written.
  public let scalar: UInt32
  public let kind: Kind
  let flags: Flags
  /// Hash of the word in lower case with its accents, composed; the key of every `WordTable`.
  public let key: UInt64
  /// Hash of the word in lower case without accents.
  public let plainKey: UInt64

  init(
    start: Int, end: Int, scalar: UInt32, kind: Kind, flags: Flags, key: UInt64, plainKey: UInt64
  ) {
    first = UInt32(start)
    last = UInt32(end)
    self.scalar = scalar
    self.kind = kind
    self.flags = flags
    self.key = key
    self.plainKey = plainKey
  }

  /// The same word as if it were written with a capital.
  var capitalised: Token { adding(.capitalised) }
  /// The same word as one of a text that is typed without accents.
  var unaccented: Token { adding(.unaccented) }

  private func adding(_ flag: Flags) -> Token {
    Token(
      start: start, end: end, scalar: scalar, kind: kind, flags: flags.union(flag), key: key,
      plainKey: plainKey)
  }

  /// What stands before the first token of a text and behind the last: a mark that is no mark.
  package static let outside = Token(
    start: 0, end: 0, scalar: 0, kind: .mark, flags: [], key: 0, plainKey: 0)

  /// First byte, from the start of the text.
  public var start: Int { Int(first) }
  /// The byte after the last.
  public var end: Int { Int(last) }
  public var span: TextSpan { TextSpan(start: start, end: end) }

  public var isWord: Bool { kind == .word }
  public var isDigits: Bool { kind == .digits }
  public var isMark: Bool { kind == .mark }
  /// Whether a space, a line break or the start of the text comes before.
  public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  /// Whether a line break comes before.
  public var startsLine: Bool { flags.contains(.lineBefore) }
  /// Whether an empty line, or the start of the text, comes before.
  public var startsParagraph: Bool { flags.contains(.paragraphBefore) }
  /// Whether the first letter is a capital.
  public var isCapitalised: Bool { flags.contains(.capitalised) }
  /// Whether there are two letters or more and all are capitals.
  public var isAllCapitals: Bool { flags.contains(.allCapitals) }
  /// Whether a letter of the word bears an accent.
  public var isAccented: Bool { flags.contains(.accented) }
  /// Whether it stands in a line of which no word bears an accent: "3 militaires tues pres de Koro".
  public var mayLackAccents: Bool { flags.contains(.unaccented) }

  /// How many letters it has, or bytes where it is not in ASCII: the dots of "R.D.C." do not count.
  package var length: Int { flags.contains(.dotted) ? (end - start + 1) / 2 : end - start }
  /// Whether it is letters with dots, the last of which has one too: "R.D.C.".
  package var endsWithDot: Bool { flags.contains(.dotted) && (end - start) % 2 == 0 }

  /// Whether the token is this mark.
  public func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && scalar == mark.value }
  /// ' or ’ or ʼ.
  public var isApostrophe: Bool {
    guard kind == .mark else { return false }
    switch scalar {
    // The last ones are typed for an apostrophe now and then: ʹ ʻ ՚ ‵ ＇.
    case 0x27, 0x2019, 0x2BC, 0x2018, 0x2B9, 0x2BB, 0x55A, 0x2035, 0xFF07: return true
    default: return false
    }
  }
  /// A hyphen that joins words, or a minus: - ‐ ‑ −.
  public var isHyphen: Bool {
    kind == .mark
      && (scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0x2212)
  }
  /// – or —, and a hyphen.
  public var isDash: Bool { isHyphen || (kind == .mark && (0x2012...0x2015).contains(scalar)) }
  /// ¼ ½ ¾ ⅓ ⅔.
  package var isFraction: Bool {
    kind == .mark
      && ((0xBC...0xBE).contains(scalar) || scalar == 0x2153 || scalar == 0x2154)
  }
  /// « » " “ ” ‘ and the like, but not the apostrophe.
  public var isQuote: Bool {
    kind == .mark
      && (scalar == 0x22 || scalar == 0xAB || scalar == 0xBB || (0x201C...0x201F).contains(scalar)
        || scalar == 0x2039 || scalar == 0x203A)
  }
}
