/// A stretch of an article's text.
///
/// Offsets count UTF-8 bytes from the start of the text, in code, tests and output.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// First byte.
  public let start: Int
  /// The byte after the last, not below `start`.
  public let end: Int

  public init(start: Int, end: Int) {
    precondition(start >= 0 && start <= end, "\(start)..<\(end) is not a span")
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }

  public var range: Range<Int> { start..<end }
  public var length: Int { end - start }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(start: min(start, other.start), end: max(end, other.end))
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
