internal import Text

/// A report's text as the page shows it, with offsets in UTF-16, which is how a browser counts.
///
/// A text longer than `longest` is shown around what was read in it.
struct ShownText {
  /// Bytes of a text that is shown whole.
  static let longest = 60_000
  /// Bytes shown before and after a passage of a longer text.
  static let margin = 1_500
  private static let gap = "\n\n[…]\n\n"

  let text: String
  let isCut: Bool
  /// The parts of the text that are shown, with the UTF-16 offset at which each begins.
  private let parts: [(range: Range<Int>, start: Int)]
  private let bytes: [UInt8]
  /// UTF-16 units before every 64th byte.
  private let marks: [Int]

  /// - Parameters:
  ///   - text: The report's.
  ///   - spans: What must be shown.
  init(_ text: AnalysedText, spans: [TextSpan]) {
    bytes = text.source
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / 64 + 1)
    var units = 0
    for (index, byte) in bytes.enumerated() {
      if index % 64 == 0 { marks.append(units) }
      units += Self.units(byte)
    }
    if bytes.count % 64 == 0 { marks.append(units) }
    self.marks = marks
    guard bytes.count > Self.longest else {
      self.text = String(decoding: bytes, as: UTF8.self)
      isCut = false
      parts = [(0..<bytes.count, 0)]
      return
    }
    var ranges: [Range<Int>] = []
    for span in spans.sorted() {
      let start = Self.boundary(max(0, span.start - Self.margin), in: bytes)
      let end = Self.boundary(min(bytes.count, span.end + Self.margin), in: bytes)
      if let last = ranges.last, start <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        ranges.append(start..<end)
      }
    }
    var shown = ""
    var length = 0
    var parts: [(range: Range<Int>, start: Int)] = []
    for range in ranges {
      if range.lowerBound > 0 {
        shown += Self.gap
        length += Self.gap.utf16.count
      }
      parts.append((range, length))
      let part = String(decoding: bytes[range], as: UTF8.self)
      shown += part
      length += part.utf16.count
    }
    if let last = ranges.last, last.upperBound < bytes.count { shown += Self.gap }
    self.text = shown
    self.parts = parts
    isCut = true
  }

  /// The UTF-16 offsets in `text` of a span; nil where it is not shown.
  func offsets(of span: TextSpan) -> Range<Int>? {
    guard
      let part = parts.last(where: { $0.range.lowerBound <= span.start }),
      span.end <= part.range.upperBound
    else { return nil }
    let before = units(before: part.range.lowerBound) - part.start
    return units(before: span.start) - before..<units(before: span.end) - before
  }

  private func units(before byte: Int) -> Int {
    let block = byte / 64
    var units = marks[block]
    for index in block * 64..<byte { units += Self.units(bytes[index]) }
    return units
  }

  /// UTF-16 units that begin with a byte of UTF-8.
  private static func units(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }

  /// The first byte of the character at an offset.
  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
