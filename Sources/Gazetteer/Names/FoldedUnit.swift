/// One code point of a text, folded: the letters it stands for, or what it does instead.
struct FoldedUnit: Sendable {
  enum Kind: UInt8, Sendable {
    /// One or two Latin letters.
    case letter
    case digit
    /// A letter of another script: its bytes stay as they are.
    case asWritten
    /// Nothing: a combining mark, a soft hyphen, a zero-width character.
    case dropped
    /// A space, a hyphen, an apostrophe, punctuation, or a byte that is not UTF-8.
    case separator
  }

  let kind: Kind
  /// Bytes of text that the unit takes, 1...4.
  let width: Int
  /// The folded bytes, first one lowest.
  var bytes: UInt32 = 0
  /// How many of `bytes` count, 0...4.
  var count = 0
  var isUppercase = false

  @inline(__always)
  var isWordPart: Bool { count > 0 }
}

extension FoldedUnit {
  /// Reads the code point that begins at `position`.
  @inline(__always)
  init(in text: Span<UInt8>, at position: Int) {
    let byte = text[position]
    guard byte < 0x80 else {
      self.init(beyondASCII: text, at: position)
      return
    }
    if (byte | 0x20) &- 0x61 < 26 {
      self.init(
        kind: .letter, width: 1, bytes: UInt32(byte | 0x20), count: 1, isUppercase: byte < 0x61)
    } else if byte &- 0x30 < 10 {
      self.init(kind: .digit, width: 1, bytes: UInt32(byte), count: 1)
    } else {
      self.init(kind: .separator, width: 1)
    }
  }

  /// Reads a sequence of two to four bytes; a byte that begins none is a separator.
  @inline(never)
  private init(beyondASCII text: Span<UInt8>, at position: Int) {
    let lead = text[position]
    let width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard width > 1, position + width <= text.count else {
      self.init(kind: .separator, width: 1)
      return
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(width))
    var raw = UInt32(lead)
    for offset in 1..<width {
      let byte = text[position + offset]
      guard byte & 0xC0 == 0x80 else {
        self.init(kind: .separator, width: 1)
        return
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      raw |= UInt32(byte) << UInt32(8 * offset)
    }
    guard scalar >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000), scalar < 0x110000,
      !(0xD800..<0xE000).contains(scalar)
    else {
      self.init(kind: .separator, width: 1)
      return
    }
    var unit = Self(scalar: scalar, width: width)
    if unit.kind == .asWritten {
      unit.bytes = raw
      unit.count = width
    }
    self = unit
  }

  /// What a code point from U+0080 on folds to.
  private init(scalar: UInt32, width: Int) {
    switch scalar {
    case 0x80..<0x300: self = LatinFolding.table[Int(scalar) - 0x80]
    case 0x1E00..<0x1F00: self = LatinFolding.table[Int(scalar) - 0x1E00 + 0x280]
    // Combining marks, zero-width and bidirectional controls, variation selectors, the BOM.
    case 0x300..<0x370, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x20D0..<0x2100, 0xFE00...0xFE0F, 0xFEFF:
      self.init(kind: .dropped, width: width)
    // Punctuation, symbols, arrows and pictures.
    case 0x2000..<0x2C00, 0x2E00..<0x2E80, 0x3000..<0x3040, 0x1F000..<0x20000:
      self.init(kind: .separator, width: width)
    default: self.init(kind: .asWritten, width: width)
    }
  }
}
