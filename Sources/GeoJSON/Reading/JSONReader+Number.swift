extension JSONReader {
  /// Reads the number that begins at `offset`, to the letter of RFC 8259 §6.
  mutating func readNumber() throws(JSONFault) -> Double {
    let start = offset
    var index = start
    if byte(index) == UInt8(ascii: "-") { index += 1 }
    let whole = index
    index = digits(from: index)
    guard index > whole, byte(whole) != UInt8(ascii: "0") || index == whole + 1 else {
      throw .badNumber(start)
    }
    let isShort = index - whole <= 15
    var isWhole = true
    if byte(index) == UInt8(ascii: ".") {
      let fraction = index + 1
      index = digits(from: fraction)
      guard index > fraction else { throw .badNumber(start) }
      isWhole = false
    }
    if byte(index) == UInt8(ascii: "e") || byte(index) == UInt8(ascii: "E") {
      index += 1
      if byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") { index += 1 }
      let exponent = index
      index = digits(from: exponent)
      guard index > exponent else { throw .badNumber(start) }
      isWhole = false
    }
    advance(to: index)
    if isWhole, isShort {
      let magnitude = bytes[whole..<index].reduce(0) { $0 * 10 + Double($1 - 0x30) }
      return whole > start ? -magnitude : magnitude
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw .badNumber(start) }
    return value
  }

  private func digits(from start: Int) -> Int {
    var index = start
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
