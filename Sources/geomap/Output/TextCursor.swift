import Text

/// Says in which line and column bytes of a text are; asked in the order of the text, it reads the text once.
struct TextCursor {
  private let text: AnalysedText
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ text: AnalysedText) { self.text = text }

  /// Moves to a byte offset that is between two characters.
  ///
  /// - Returns: Its line and its column in characters, both from 1.
  mutating func position(of target: Int) -> (line: Int, column: Int) {
    if target < offset { self = TextCursor(text) }
    let bytes = text.source[offset..<target]
    if let end = bytes.lastIndex(of: 0x0A) {
      line += bytes.count { $0 == 0x0A }
      column = 1
      offset = end + 1
    }
    column += text.string(of: TextSpan(start: offset, end: target)).count
    offset = target
    return (line, column)
  }
}
