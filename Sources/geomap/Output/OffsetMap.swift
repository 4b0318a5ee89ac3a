import Text

/// Turns byte offsets of a text into what the user asked to count.
struct OffsetMap {
  /// For every 64th byte, how many scalars begin before it; empty where bytes are asked for.
  private let marks: [Int]
  private let bytes: [UInt8]

  init(_ text: AnalysedText, unit: OffsetUnit) {
    bytes = text.source
    guard unit == .characters else {
      marks = []
      return
    }
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / 64 + 1)
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % 64 == 0 { marks.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if bytes.count % 64 == 0 { marks.append(scalars) }
    self.marks = marks
  }

  /// - Complexity: O(1).
  func offset(_ byte: Int) -> Int {
    guard !marks.isEmpty else { return byte }
    let block = byte / 64
    var scalars = marks[block]
    for index in block * 64..<byte where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }
}
