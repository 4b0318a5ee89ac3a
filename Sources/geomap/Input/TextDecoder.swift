/// Turns bytes that should be UTF-8 into UTF-8: the one decoder of reports, JSON lines and tables.
///
///     var decoder = TextDecoder()
///     let text = decoder.decoded(bytes)
///     decoder.flaws.first   // line 3, column 14: byte 0xE9
///
/// Where bytes are not UTF-8, those that are decide: a text with at least as many characters of several bytes as
/// bytes that fit nowhere is damaged UTF-8, and each flaw becomes U+FFFD. Any other is Windows-1252.
struct TextDecoder {
  enum Encoding {
    case utf8, windows1252
  }

  /// Bytes that are not UTF-8.
  struct Flaw: Equatable {
    /// The first of them.
    let byte: UInt8
    /// From 1.
    let line: Int
    /// In characters, from 1.
    let column: Int
  }

  /// nil as long as all was ASCII.
  private(set) var encoding: Encoding?
  /// The first ones; of Windows-1252 the first alone.
  private(set) var flaws: [Flaw] = []
  /// All of them, of UTF-8.
  private(set) var flawCount = 0

  /// The start of a character that the next piece goes on with.
  private var carried: [UInt8] = []
  private var line = 1
  /// Characters of the current line in the pieces before.
  private var charactersBefore = 0

  /// How many flaws are told one by one.
  private static let told = 3

  /// Decodes the next piece of a text.
  ///
  /// - Parameters:
  ///   - piece: Bytes as they come; they may end inside a character.
  ///   - isLast: Whether nothing follows.
  /// - Returns: UTF-8, `piece` itself where nothing has to be done.
  /// - Complexity: O(*n*).
  mutating func decoded(_ piece: [UInt8], isLast: Bool = true) -> [UInt8] {
    var bytes = carried.isEmpty ? piece : carried + piece
    carried = []
    if !isLast {
      carried = Array(bytes.suffix(Self.openBytes(atEndOf: bytes)))
      bytes.removeLast(carried.count)
    }
    defer { advance(over: bytes) }
    if encoding != .windows1252, Self.isUTF8(bytes) {
      if encoding == nil, bytes.contains(where: { $0 >= 0x80 }) { encoding = .utf8 }
      return bytes
    }
    let census = Census(bytes)
    if encoding == nil {
      encoding = census.characters > 0 && census.characters >= census.flaws ? .utf8 : .windows1252
    }
    let first = flaws.count
    for offset in census.offsets.prefix(encoding == .utf8 ? Self.told - first : 1 - first) {
      flaws.append(flaw(at: offset, in: bytes))
    }
    guard encoding == .utf8 else { return Windows1252.utf8(of: bytes) }
    flawCount += census.flaws
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// What is to be told of the text, each with its line and column; empty where all of it was UTF-8.
  var warnings: [(line: Int, column: Int, message: String)] {
    guard let first = flaws.first else { return [] }
    func hexadecimal(_ byte: UInt8) -> String { "0x" + String(byte, radix: 16, uppercase: true) }
    guard encoding == .utf8 else {
      let message = "is not UTF-8 (byte \(hexadecimal(first.byte))); read as Windows-1252"
      return [(first.line, first.column, message)]
    }
    var warnings = flaws.map { flaw in
      (flaw.line, flaw.column, "byte \(hexadecimal(flaw.byte)) is not UTF-8; read as U+FFFD")
    }
    if flawCount > flaws.count, let last = warnings.popLast() {
      warnings.append((last.0, last.1, "\(last.2) (and \(flawCount - flaws.count) more)"))
    }
    return warnings
  }

  private mutating func advance(over bytes: [UInt8]) {
    let start = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if start > 0 {
      line += bytes[..<start].count { $0 == 0x0A }
      charactersBefore = 0
    }
    charactersBefore += bytes[start...].count { $0 & 0xC0 != 0x80 }
  }

  private func flaw(at offset: Int, in bytes: [UInt8]) -> Flaw {
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
    return Flaw(
      byte: bytes[offset], line: line + bytes[..<offset].count { $0 == 0x0A },
      column: column + (start == 0 ? charactersBefore : 0))
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Returns how many bytes at the end may be the start of a character, 0...3.
  private static func openBytes(atEndOf bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > count ? count : 0
    }
    return 0
  }
}

/// How much of some bytes is UTF-8.
private struct Census {
  /// Characters of two bytes or more.
  var characters = 0
  /// Stretches that become one U+FFFD each.
  var flaws = 0
  /// Where the first stretches begin.
  var offsets: [Int] = []

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let lead = rest.first {
      if lead < 0x80 {
        rest = rest.drop { $0 < 0x80 }
        continue
      }
      let length = Self.length(of: rest)
      if length > 0 {
        characters += 1
      } else {
        if offsets.count < 3 { offsets.append(rest.startIndex) }
        flaws += 1
      }
      rest = rest.dropFirst(length > 0 ? length : Self.flawLength(of: rest))
    }
  }

  /// Bytes of the character that a text begins with, 2...4; 0 where it begins with none.
  private static func length(of rest: ArraySlice<UInt8>) -> Int {
    let length = declaredLength(of: rest.first ?? 0)
    return length > 1 && length <= rest.count && wellFormed(rest, count: length) == length
      ? length : 0
  }

  /// Bytes of the ill-formed sequence that a text begins with: as far as it could have been a character.
  ///
  /// > Reference: Unicode Standard 15.0, §3.9, substitution of maximal subparts, as the standard library does it.
  private static func flawLength(of rest: ArraySlice<UInt8>) -> Int {
    let length = declaredLength(of: rest.first ?? 0)
    return max(1, wellFormed(rest, count: min(length, rest.count)))
  }

  private static func declaredLength(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// How many of the first `count` bytes can stand in one character, the lead included.
  ///
  /// > Reference: Unicode Standard 15.0, table 3-7.
  private static func wellFormed(_ rest: ArraySlice<UInt8>, count: Int) -> Int {
    let second: ClosedRange<UInt8> =
      switch rest.first ?? 0 {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    var fitting = 1
    for byte in rest.dropFirst().prefix(count - 1) {
      guard fitting == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { break }
      fitting += 1
    }
    return fitting
  }
}

/// The encoding of old Windows programs in western Europe.
///
/// > Reference: WHATWG Encoding Standard, index windows-1252; its five unused bytes are U+FFFD here.
enum Windows1252 {
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.map(scalar))
    return Array(String(text).utf8)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let high: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{FFFD}", "\u{17D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{FFFD}", "\u{17E}", "\u{178}",
  ]
}
