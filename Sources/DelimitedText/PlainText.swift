internal import GeoJSON

/// Text for formats that cannot hold every character, and numbers as text.
package enum PlainText {
  /// Returns the text without the characters that XML 1.0 forbids or discourages: control characters but tab and
  /// line ends, those that turn the direction of writing, U+FFFE, U+FFFF.
  ///
  /// Tables leave them out too, because a NUL ends a record for many readers and an escape sequence runs in
  /// a terminal.
  ///
  /// > Reference: W3C, Extensible Markup Language 1.0, fifth edition, production 2, `Char`.
  package static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.lazy.filter(isAllowed))
    return String(kept)
  }

  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: scalar.value >= 0x20
    }
  }

  /// Returns a number with at most so many decimals, trailing zeros left out, never with an exponent; the
  /// shortest exact text for nil decimals.
  package static func number(_ value: Double, decimals: Int?) -> String {
    var json = JSONWriter()
    json.number(value, decimals: decimals)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
