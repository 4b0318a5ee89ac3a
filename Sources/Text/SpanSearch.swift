internal import Lexicon

extension Array {
  /// Returns the indices of the elements whose spans begin inside a span; the elements lie in the order of their spans.
  ///
  /// - Complexity: O(log n), and the length of what is found.
  package func indices(beginningIn span: TextSpan, spanOf: (Element) -> TextSpan) -> Range<Int> {
    let first = firstIndex(notBefore: { spanOf($0).start < span.start })
    var end = first
    while end < count, spanOf(self[end]).start < span.end { end += 1 }
    return first..<end
  }
}
