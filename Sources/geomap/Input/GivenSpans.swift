import Text

/// Turns the spans that a line of JSON came with into spans of its text.
struct GivenSpans {
  /// In the order of the text.
  private(set) var spans: [TextSpan] = []
  /// Spans that reach beyond the text or cut a character in two, as the file has them.
  private(set) var misfits: [Range<Int>] = []

  /// Reads spans whose numbers count `unit`.
  init(_ given: [Range<Int>], in text: AnalysedText, unit: OffsetUnit) {
    let starts = Self.starts(of: text, unit)
    for range in given {
      guard range.upperBound < starts.count, let start = starts[range.lowerBound],
        let end = starts[range.upperBound]
      else {
        misfits.append(range)
        continue
      }
      spans.append(TextSpan(start: start, end: end))
    }
    spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  /// For each offset the byte at which its character begins, nil within one; the last is the text's end.
  private static func starts(of text: AnalysedText, _ unit: OffsetUnit) -> [Int?] {
    var starts: [Int?] = []
    starts.reserveCapacity(text.source.count + 1)
    for (index, byte) in text.source.enumerated() {
      let isInside = byte & 0xC0 == 0x80
      switch unit {
      case .bytes: starts.append(isInside ? nil : index)
      case .characters: if !isInside { starts.append(index) }
      }
    }
    return starts + [text.source.count]
  }
}
