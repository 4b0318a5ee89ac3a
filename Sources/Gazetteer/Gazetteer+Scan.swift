extension Gazetteer {
  /// Where a scan looks for names.
  public enum ScanStart: Hashable, Sendable {
    /// At words that begin with a capital letter: how news writes names.
    case capitals
    /// At every word.
    case words
  }

  /// Calls `body` with the offset and the match of every name in the text, from left to right.
  ///
  ///     gazetteer.scan(article.text.utf8.span) { start, match in … }
  ///
  /// Of names that begin at one word the longest is taken; the search goes on after it.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bytes that are not are taken for punctuation.
  ///   - start: Which words a name may begin with.
  ///   - body: Takes the UTF-8 offset of the name and the match.
  /// - Complexity: O(*n*) in the text; nothing is allocated.
  public func scan(
    _ text: Span<UInt8>, from start: ScanStart = .capitals, _ body: (Int, NameMatch) -> Void
  ) {
    switch start {
    case .capitals: scanCapitals(text, body)
    case .words: scanWords(text, body)
    }
  }

  private func scanCapitals(_ text: Span<UInt8>, _ body: (Int, NameMatch) -> Void) {
    var position = 0
    while position < text.count {
      if position <= text.count - 9 {
        let capitals = text.lanes(at: position).capitals(next: text.lanes(at: position + 1))
        guard capitals != 0 else {
          position += 8
          continue
        }
        position += capitals.trailingZeroBitCount >> 3
      }
      let unit = FoldedUnit(in: text, at: position)
      if unit.isUppercase, WordStart.isStart(text, position),
        let match = longestName(in: text, at: position)
      {
        body(position, match)
        position = match.end
      } else {
        position += unit.width
      }
    }
  }

  private func scanWords(_ text: Span<UInt8>, _ body: (Int, NameMatch) -> Void) {
    var position = 0
    while let start = WordStart.next(text, from: position) {
      if let match = longestName(in: text, at: start) {
        body(start, match)
        position = match.end
      } else {
        position = WordStart.end(text, start)
      }
    }
  }

  /// Calls `body` with the offset and the match of every name in the text, from left to right.
  public func scan(
    _ text: [UInt8], from start: ScanStart = .capitals, _ body: (Int, NameMatch) -> Void
  ) {
    scan(text.span, from: start, body)
  }
}

/// Where words begin and end, without folding them.
enum WordStart {
  /// Returns where the next letter or digit stands, from an offset on; nil where the text has none left.
  @inline(__always)
  static func next(_ text: Span<UInt8>, from offset: Int) -> Int? {
    var position = offset
    while position < text.count {
      let unit = FoldedUnit(in: text, at: position)
      if unit.isWordPart { return position }
      position += unit.width
    }
    return nil
  }

  /// Whether no letter, digit or mark of a word comes before the character at `position`.
  static func isStart(_ text: Span<UInt8>, _ position: Int) -> Bool {
    var end = position
    while end > 0 {
      let byte = text[end - 1]
      if byte < 0x80 { return !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10) }
      guard let unit = unit(text, endingAt: end) else { return true }
      guard unit.kind == .dropped else { return unit.kind == .separator }
      end -= unit.width
    }
    return true
  }

  /// The character of several bytes that ends at `end`, nil when the bytes are no character.
  private static func unit(_ text: Span<UInt8>, endingAt end: Int) -> FoldedUnit? {
    for width in 2...4 where width <= end && text[end - width] & 0xC0 != 0x80 {
      let unit = FoldedUnit(in: text, at: end - width)
      return unit.width == width ? unit : nil
    }
    return nil
  }

  /// Returns the offset past the letters, digits and marks that begin at `start`.
  static func end(_ text: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < text.count {
      let unit = FoldedUnit(in: text, at: position)
      guard unit.kind != .separator else { break }
      position += unit.width
    }
    return max(position, start + 1)
  }
}
