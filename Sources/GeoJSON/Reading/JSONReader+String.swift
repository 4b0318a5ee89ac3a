extension JSONReader {
  /// Reads the string that begins at the quote at `offset`.
  mutating func readString() throws(JSONFault) -> String {
    let start = offset + 1
    let end = try plainEnd(from: start)
    if bytes[end] == UInt8(ascii: "\"") {
      advance(to: end + 1)
      return try text(of: bytes.span.extracting(start..<end), at: start)
    }
    return try unescapedString(from: start, firstEscape: end)
  }

  /// Passes over a string, as strict about it as if it were read.
  mutating func skipString() throws(JSONFault) { _ = try readString() }

  /// Returns the offset of the first quote or backslash.
  private func plainEnd(from start: Int) throws(JSONFault) -> Int {
    let text = bytes.span
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      guard byte >= 0x20 else { throw .controlCharacter(byte, index) }
      index += 1
    }
    throw .end(index, expected: "a closing quote")
  }

  private mutating func unescapedString(
    from start: Int, firstEscape: Int
  ) throws(JSONFault) -> String {
    var unescaped: [UInt8] = []
    var plain = start
    var stop = firstEscape
    while bytes[stop] == UInt8(ascii: "\\") {
      unescaped.append(contentsOf: bytes[plain..<stop])
      plain = try appendEscape(at: stop, to: &unescaped)
      stop = try plainEnd(from: plain)
    }
    unescaped.append(contentsOf: bytes[plain..<stop])
    advance(to: stop + 1)
    return try text(of: unescaped.span, at: start)
  }

  /// Appends what the escape at the backslash stands for and returns the offset after it.
  private func appendEscape(at backslash: Int, to text: inout [UInt8]) throws(JSONFault) -> Int {
    guard backslash + 1 < bytes.count else { throw .end(bytes.count, expected: "an escape") }
    switch bytes[backslash + 1] {
    case UInt8(ascii: "\""): text.append(0x22)
    case UInt8(ascii: "\\"): text.append(0x5C)
    case UInt8(ascii: "/"): text.append(0x2F)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try appendUnicode(at: backslash, to: &text)
    default: throw .badEscape(backslash)
    }
    return backslash + 2
  }

  private func appendUnicode(at backslash: Int, to text: inout [UInt8]) throws(JSONFault) -> Int {
    let first = try codeUnit(at: backslash)
    var value = UInt32(first)
    var end = backslash + 6
    if (0xD800...0xDBFF).contains(first) {
      guard end + 1 < bytes.count, bytes[end] == 0x5C, bytes[end + 1] == UInt8(ascii: "u") else {
        throw .loneSurrogate(backslash)
      }
      let second = try codeUnit(at: end)
      guard (0xDC00...0xDFFF).contains(second) else { throw .loneSurrogate(backslash) }
      value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      end += 6
    }
    guard let scalar = Unicode.Scalar(value) else { throw .loneSurrogate(backslash) }
    text.append(contentsOf: String(Character(scalar)).utf8)
    return end
  }

  /// Returns the four hexadecimal digits after `\u`.
  private func codeUnit(at backslash: Int) throws(JSONFault) -> UInt16 {
    guard backslash + 6 <= bytes.count else {
      throw .end(bytes.count, expected: "four hexadecimal digits")
    }
    var unit: UInt16 = 0
    for byte in bytes[(backslash + 2)..<(backslash + 6)] {
      let digit: UInt8? =
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
      guard let digit else { throw .badEscape(backslash) }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private func text(of bytes: Span<UInt8>, at start: Int) throws(JSONFault) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes))
    } catch {
      throw .badUTF8(start + error.byteOffsets.lowerBound)
    }
  }
}
