internal import Lexicon

/// Cuts a text into tokens, in time proportional to its length.
package struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []
  /// Line breaks since the last token; the start of the text counts as two.
  private var breaks = 2
  private var hasSpace = true
  /// Whether a single letter stood before a dot and a capital: "R.D".
  private var hasInitials = false

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  /// Returns the tokens of a UTF-8 text in order, none overlapping.
  package static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.run()
    return tokenizer.hasInitials
      ? DottedInitials.joined(tokenizer.tokens) : tokenizer.tokens
  }

  private mutating func run() {
    while position < bytes.count {
      if bytes[position] == 0x20 {
        hasSpace = true
        position += 1
        continue
      }
      let (scalar, length) = scalar(at: position)
      switch Letters.class(of: scalar) {
      case .space:
        hasSpace = true
        position += length
      case .line:
        // CR LF is one break.
        if scalar != 0x0A || position == 0 || bytes[position - 1] != 0x0D { breaks += 1 }
        hasSpace = true
        position += length
      case .invisible:
        position += length
      case .digit:
        digits()
      case .letter:
        word()
      case .combining, .mark:
        append(from: position, to: position + length, scalar: scalar, kind: .mark)
        position += length
      }
    }
  }

  private mutating func digits() {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 {
      position += 1
    }
    append(from: start, to: position, scalar: UInt32(bytes[start]), kind: .digits)
  }

  private mutating func word() {
    let start = position
    let limit = endOfWord(from: start)
    let (initial, _) = scalar(at: start)
    var key = WordKey()
    var pending: UInt32 = 0
    var capitals = 0
    var letters = 0
    var flags = Token.Flags()

    // Most letters are ASCII; one that a combining accent follows is left to the scan below.
    while position < limit {
      let byte = bytes[position]
      guard byte >= 0x41, byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A,
        position + 1 == bytes.count || bytes[position + 1] & 0xFE != 0xCC
      else { break }
      if byte < 0x61 {
        capitals += 1
        if letters == 0 { flags.insert(.capitalised) }
      }
      letters += 1
      key.add(byte: byte | 0x20)
      position += 1
    }
    var end = position
    if position == limit || bytes[position] < 0x41 && position > start {
      if letters >= 2, capitals == letters { flags.insert(.allCapitals) }
      if letters == 1, end + 1 < bytes.count, bytes[end] == 0x2E, bytes[end + 1] &- 0x41 < 26 {
        hasInitials = true
      }
      append(
        from: start, to: end, scalar: initial, kind: .word, flags: flags, key: key.value,
        plainKey: key.value)
      return
    }
    var plainKey = key

    func flush() {
      guard pending != 0 else { return }
      key.add(pending)
      if let (first, second) = Letters.plain(pending) {
        plainKey.add(first)
        if second != 0 { plainKey.add(second) }
        flags.insert(.accented)
      } else {
        plainKey.add(pending)
      }
      pending = 0
    }

    scan: while position < limit {
      let (scalar, length) = scalar(at: position)
      switch Letters.class(of: scalar) {
      case .letter:
        flush()
        let lower = Letters.lower(scalar)
        if lower != scalar {
          capitals += 1
          if letters == 0 { flags.insert(.capitalised) }
        }
        letters += 1
        pending = lower
        position += length
        end = position
      case .combining:
        if let composed = Letters.composed(pending, scalar) {
          pending = composed
        }
        position += length
        end = position
      // A soft hyphen, a joiner, a variation selector; a control character parts words.
      case .invisible where scalar > 0x7F:
        position += length
      default:
        break scan
      }
    }
    flush()
    if letters >= 2, capitals == letters { flags.insert(.allCapitals) }
    append(
      from: start, to: end, scalar: initial, kind: .word, flags: flags, key: key.value,
      plainKey: plainKey.value)
  }

  /// Where a word ends at the latest: of the words that a hashtag joins, at the next capital.
  ///
  /// "#BurkinaFaso" is two words; "#RDC" is one.
  private func endOfWord(from start: Int) -> Int {
    guard start > 0 else { return bytes.count }
    let continues = tokens.last.map { $0.end == start && $0.isWord } ?? false
    guard bytes[start - 1] == 0x23 || continues else { return bytes.count }
    var next = start
    var isSmall = false
    while next < bytes.count {
      let (scalar, length) = scalar(at: next)
      let kind = Letters.class(of: scalar)
      if kind == .combining || kind == .invisible && scalar > 0x7F {
        next += length
        continue
      }
      guard kind == .letter else { break }
      let isCapital = Letters.lower(scalar) != scalar
      if isCapital, isSmall { return next }
      isSmall = !isCapital
      next += length
    }
    return bytes.count
  }

  private mutating func append(
    from start: Int, to end: Int, scalar: UInt32, kind: Token.Kind,
    flags: Token.Flags = [], key: UInt64 = 0, plainKey: UInt64 = 0
  ) {
    var flags = flags
    if hasSpace { flags.insert(.spaceBefore) }
    if breaks >= 1 { flags.insert(.lineBefore) }
    if breaks >= 2 { flags.insert(.paragraphBefore) }
    tokens.append(
      Token(
        start: start, end: end, scalar: scalar, kind: kind, flags: flags, key: key,
        plainKey: plainKey))
    hasSpace = false
    breaks = 0
  }

  /// Decodes the scalar that begins at `index`; the text is valid UTF-8, so its length is true.
  private func scalar(at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    func continuation(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), 2) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    }
    return (
      (first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4
    )
  }
}
