extension [UInt8] {
  /// Appends an integer in decimal digits.
  mutating func appendJSON(integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(integer.magnitude), atLeast: 1)
  }

  /// Appends a finite number with at most `decimals` decimals, halves away from zero.
  ///
  /// Trailing zeros are left out, and there is no exponent and no `-0`. Numbers too large for their
  /// decimals to be known (above 2⁵³ units of the last one) are written in full.
  mutating func appendJSON(number: Double, decimals: Int) {
    precondition(number.isFinite && (0...15).contains(decimals), "\(number), \(decimals) decimals")
    var scale: UInt64 = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (number.magnitude * Double(scale)).rounded()
    guard scaled < 9_007_199_254_740_992 else { return appendJSON(shortest: number) }
    let units = UInt64(scaled)
    if number < 0, units > 0 { append(UInt8(ascii: "-")) }
    append(digits: units / scale, atLeast: 1)
    var fraction = units % scale
    guard fraction > 0 else { return }
    var places = decimals
    while fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    append(UInt8(ascii: "."))
    append(digits: fraction, atLeast: places)
  }

  /// Appends the shortest text that reads back as the same finite number, without an exponent.
  mutating func appendJSON(shortest number: Double) {
    precondition(number.isFinite, "\(number) is not a JSON number")
    if number.magnitude < 9_007_199_254_740_992, number.rounded(.towardZero) == number {
      return appendJSON(integer: Int(number))
    }
    // Swift prints the shortest digits that round-trip, as 1.25, 1e-07 or 1.5e+20.
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let text = number.magnitude.description.utf8
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"):
        exponent = Int(Substring(rest)) ?? 0
        rest = rest.suffix(0)
      default: digits.append(byte)
      }
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: digits, pointAt: (point ?? digits.count) + exponent)
  }

  /// Appends digits with a decimal point before the one at `point`, zeros filled in on either side.
  private mutating func append(digits: [UInt8], pointAt point: Int) {
    let zero = UInt8(ascii: "0")
    let significant = digits.lastIndex { $0 != zero }.map { $0 + 1 } ?? 0
    append(contentsOf: point > 0 ? digits.prefix(Swift.min(point, digits.count))[...] : [zero])
    if point > digits.count { append(contentsOf: repeatElement(zero, count: point - digits.count)) }
    guard significant > point else { return }
    append(UInt8(ascii: "."))
    if point < 0 { append(contentsOf: repeatElement(zero, count: -point)) }
    append(contentsOf: digits[Swift.max(point, 0)..<significant])
  }

  private mutating func append(digits value: UInt64, atLeast width: Int) {
    var width = width
    var bound: UInt64 = 1
    for _ in 0..<width { bound *= 10 }
    while value >= bound {
      width += 1
      guard width < 20 else { break }
      bound *= 10
    }
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width))
    var rest = value
    var index = count
    while rest > 0 {
      index -= 1
      self[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
