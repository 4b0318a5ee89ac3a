/// Text that a terminal shows and never obeys.
///
/// > Reference: ECMA-48 for the controls of C0 and C1, UAX #9 for those that turn the direction of writing.
enum Printable {
  /// Returns the text on one line, with each control character written as its number: `\u{1B}`.
  static func line(_ text: String) -> String { shown(text) { isControl($0) } }

  /// Returns the text with each control character but line feed and tab written as its number.
  static func lines(_ text: String) -> String {
    shown(text) { isControl($0) && $0 != "\n" && $0 != "\t" }
  }

  private static func shown(
    _ text: String, escaping isEscaped: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: isEscaped) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if isEscaped(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
