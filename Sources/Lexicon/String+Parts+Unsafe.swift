// Unsafe: a start reads two thousand values of the lexicon, and a string's own indices cost five times as much as its
// bytes, which are read in place. The range below lies between 0 and the count.

extension String {
  /// Returns the parts of a lexicon's value between marks of one byte, without empty ones.
  ///
  /// - Parameter mark: A character of ASCII.
  /// - Returns: The parts in their order.
  package func parts(at mark: Unicode.Scalar) -> [String] {
    var parts: [String] = []
    eachPart(at: mark) { parts.append($0) }
    return parts
  }

  /// Calls `body` for each part of a lexicon's value between marks of one byte, without empty ones.
  ///
  /// - Parameters:
  ///   - mark: A character of ASCII.
  ///   - body: Takes a part.
  package func eachPart(at mark: Unicode.Scalar, _ body: (String) -> Void) {
    let mark = UInt8(ascii: mark)
    var text = self
    text.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where unsafe end == bytes.count || bytes[end] == mark {
        if end > start {
          let part = unsafe UnsafeBufferPointer(rebasing: bytes[start..<end])
          body(unsafe String(decoding: part, as: UTF8.self))
        }
        start = end + 1
      }
    }
  }

  /// Returns what stands before the first mark of one byte; all where there is none.
  ///
  /// - Parameter mark: A character of ASCII.
  /// - Returns: The head, without the mark.
  package func head(before mark: Unicode.Scalar) -> String {
    guard let end = utf8.firstIndex(of: UInt8(ascii: mark)) else { return self }
    return String(self[..<end])
  }
}
