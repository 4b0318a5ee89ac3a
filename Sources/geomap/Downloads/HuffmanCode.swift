/// One Huffman code of deflate: which symbol the next bits are.
///
/// > Reference: RFC 1951, section 3.2.2.
struct HuffmanCode {
  /// Bits of the longest code.
  static let longest = 15

  /// By the next fifteen bits, the first one lowest: the symbol times 16, plus its length; 0 for what is no code.
  private let table: [UInt16]

  /// Makes the code; nil where the lengths give more codes than there is room for.
  ///
  /// - Parameter lengths: Bits of each symbol's code, 0...15; 0 for a symbol that does not occur.
  init?(lengths: [Int]) {
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths where length > 0 { counts[length] += 1 }
    var next = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      let first = next[length]
      guard first + counts[length] <= 1 << length else { return nil }
      next[length + 1] = (first + counts[length]) << 1
    }
    var table = [UInt16](repeating: 0, count: 1 << Self.longest)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      var code = Self.reversed(next[length], bits: length)
      next[length] += 1
      while code < table.count {
        table[code] = UInt16(symbol << 4 | length)
        code += 1 << length
      }
    }
    self.table = table
  }

  /// Returns the symbol at the beginning of the bits and how many of them it takes; nil for none.
  func symbol(at bits: UInt64) -> (symbol: Int, length: Int)? {
    let entry = Int(table[Int(truncatingIfNeeded: bits & 0x7FFF)])
    return entry == 0 ? nil : (entry >> 4, entry & 15)
  }

  private static func reversed(_ code: Int, bits: Int) -> Int {
    (0..<bits).reduce(0) { $0 << 1 | code >> $1 & 1 }
  }
}
