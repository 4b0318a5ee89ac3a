/// Turns the bytes of a report into text, and says what had to be done for it.
struct DecodedText {
  let text: String
  /// For standard error: "is not UTF-8; read as Windows-1252".
  let warning: String?

  /// Why bytes are not a report; `line` counts from 1.
  struct Refusal: Error {
    let line: Int
    let reason: String
  }

  /// Reads UTF-8, with or without a byte order mark, and Windows-1252 where it is not UTF-8.
  ///
  /// - Throws: For an empty text, NUL bytes, UTF-16, and formats that are known by their first bytes.
  init(_ bytes: [UInt8]) throws(Refusal) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard body.contains(where: { $0 > 0x20 }) else {
      throw Refusal(line: 1, reason: "the report is empty")
    }
    if let reason = ForeignFormat.refusal(of: body) { throw Refusal(line: 1, reason: reason) }
    if let nul = bytes.firstIndex(of: 0) {
      if let encoding = ForeignFormat.wideEncoding(of: bytes) {
        throw Refusal(
          line: 1,
          reason:
            "is UTF-16 without a byte order mark, and UTF-8 was expected (try iconv -f \(encoding) -t UTF-8)"
        )
      }
      throw Refusal(
        line: Self.line(of: nul, in: bytes),
        reason: "has a NUL byte (offset \(nul)), so it is not a text")
    }
    if let text = String(validating: body, as: UTF8.self) {
      self.text = text
      warning = nil
      return
    }
    let bad = Self.firstInvalid(in: body)
    text = String(String.UnicodeScalarView(body.map(Self.windows1252)))
    warning =
      "is not UTF-8 (byte 0x\(String(body[bad], radix: 16, uppercase: true)) on line \(Self.line(of: bad, in: body))); read as Windows-1252"
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<offset].count { $0 == 0x0A }
  }

  /// Returns the offset of the first byte that is not UTF-8; the text is known to have one.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let length: Int
      switch first {
      case 0..<0x80: length = 1
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF: length = 3
      case 0xF0...0xF4: length = 4
      default: return index
      }
      guard index + length <= bytes.count,
        String(validating: bytes[index..<index + length], as: UTF8.self) != nil
      else { return index }
      index += length
    }
    return 0
  }

  /// > Reference: WHATWG Encoding Standard, index windows-1252.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return high[Int(byte) - 0x80]
  }

  private static let high: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
