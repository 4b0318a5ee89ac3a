/// Decimal numbers as fixed-point integers, without a floating-point number in between.
enum DecimalNumber {
  /// Reads `text` times ten to the `decimals`, rounded half away from zero.
  ///
  ///     DecimalNumber.fixed("18.44111".utf8.span, decimals: 7) == 184_411_100
  ///
  /// With `comma`, a comma may stand for the point, as in French spreadsheets.
  ///
  /// - Returns: Nil when the text is no number, or one beyond 10¹⁵ units.
  static func fixed(_ text: Span<UInt8>, decimals: Int, comma: Bool = false) -> Int? {
    var position = 0
    var isNegative = false
    if text.count > 0, text[0] == 0x2D || text[0] == 0x2B {
      isNegative = text[0] == 0x2D
      position = 1
    }
    var value = 0
    var digits = 0
    var fraction = -1  // digits after the point, -1 before it
    while position < text.count {
      let byte = text[position]
      if byte &- 0x30 < 10 {
        digits += 1
        if fraction < decimals {
          guard value < 100_000_000_000_000 else { return nil }
          value = value * 10 + Int(byte - 0x30)
          if fraction >= 0 { fraction += 1 }
        } else if fraction == decimals {
          if byte >= 0x35 { value += 1 }
          fraction += 1
        }
      } else if fraction < 0, byte == 0x2E || (comma && byte == 0x2C) {
        fraction = 0
      } else if digits > 0, byte | 0x20 == 0x65 {
        return scientific(text, decimals: decimals)
      } else {
        return nil
      }
      position += 1
    }
    guard digits > 0 else { return nil }
    for _ in max(0, min(fraction, decimals))..<decimals {
      guard value < 100_000_000_000_000 else { return nil }
      value *= 10
    }
    return isNegative ? -value : value
  }

  /// Numbers with an exponent: rare, so by way of a `Double`.
  private static func scientific(_ text: Span<UInt8>, decimals: Int) -> Int? {
    guard let number = Double(String(copying: text)), number.isFinite else { return nil }
    var scaled = number
    for _ in 0..<decimals { scaled *= 10 }
    return abs(scaled) < 1e15 ? Int(scaled.rounded()) : nil
  }
}
