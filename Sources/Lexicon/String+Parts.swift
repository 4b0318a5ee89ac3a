extension String {
  /// Returns the parts of a lexicon's value between marks of one byte, without empty ones.
  ///
  /// An array of bytes is walked, for a start reads a thousand values, and a string's own indices cost ten times as much.
  ///
  /// - Parameter mark: A character of ASCII.
  /// - Returns: The parts in their order.
  package func parts(at mark: Unicode.Scalar) -> [String] {
    let mark = UInt8(ascii: mark)
    let bytes = Array(utf8)
    var parts: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == mark {
      if end > start { parts.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
    return parts
  }
}
