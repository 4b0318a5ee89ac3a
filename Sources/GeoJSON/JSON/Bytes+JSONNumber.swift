extension [UInt8] {
  /// Appends an integer in decimal digits.
  mutating func appendJSON(integer: Int) {
    let fixed = FixedNumber(isNegative: integer < 0, units: UInt64(integer.magnitude), places: 0)
    append(addingCapacity: FixedNumber.longest) { $0.append(fixed) }
  }

  /// Appends a finite number with at most `decimals` decimals, halves away from zero.
  ///
  /// Trailing zeros are left out, and there is no exponent and no `-0`. Numbers too large for their
  /// decimals to be known (above 2⁵² units of the last one) are written in full.
  mutating func appendJSON(number: Double, decimals: Int) {
    guard let fixed = FixedNumber(number, decimals: decimals) else {
      return appendJSON(shortest: number)
    }
    append(addingCapacity: FixedNumber.longest) { $0.append(fixed) }
  }

  /// Appends the shortest text that reads back as the same finite number, without an exponent.
  mutating func appendJSON(shortest number: Double) {
    precondition(number.isFinite, "\(number) is not a JSON number")
    if let integer = Int(exactly: number), integer.magnitude <= 9_007_199_254_740_992 {
      return appendJSON(integer: integer)
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
}

/// A decimal number of so many units of its last decimal, without trailing zeros.
struct FixedNumber {
  /// Sign, twenty digits and a point.
  static let longest = 24

  let isNegative: Bool
  let units: UInt64
  let places: Int

  init(isNegative: Bool, units: UInt64, places: Int) {
    self.isNegative = isNegative
    self.units = units
    self.places = places
  }

  /// Returns nil above 2⁵² units.
  init?(_ number: Double, decimals: Int) {
    precondition(number.isFinite && (0...15).contains(decimals), "\(number), \(decimals) decimals")
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = number.magnitude * scale
    guard scaled < 4_503_599_627_370_496 else { return nil }
    // Not rounded(): that is libm's, which a package of GeoJSON alone does not link.
    let floor = UInt64(scaled)
    var units = scaled - Double(floor) >= 0.5 ? floor + 1 : floor
    var places = units == 0 ? 0 : decimals
    while places > 0, units % 10 == 0 {
      units /= 10
      places -= 1
    }
    isNegative = number < 0 && units > 0
    self.units = units
    self.places = places
  }
}

extension OutputSpan<UInt8> {
  /// Appends a number, of which there must be room for `FixedNumber.longest` bytes.
  mutating func append(_ number: FixedNumber) {
    if number.isNegative { append(UInt8(ascii: "-")) }
    var digits = 1
    var rest = number.units / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    digits = Swift.max(digits, number.places + 1)
    let length = digits + (number.places > 0 ? 1 : 0)
    for _ in 0..<length { append(UInt8(ascii: "0")) }
    // From the right: dividing by ten is a multiplication.
    var index = count
    rest = number.units
    var text = mutableSpan
    for place in 0..<digits {
      if place == number.places, place > 0 {
        index -= 1
        text[index] = UInt8(ascii: ".")
      }
      index -= 1
      text[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
