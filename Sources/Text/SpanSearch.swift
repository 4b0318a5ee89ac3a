extension Array {
  /// Returns the indices of the elements whose spans begin inside a span; the elements lie in the order of their spans.
  ///
  /// - Complexity: O(log n), and the length of what is found.
  package func indices(beginningIn span: TextSpan, spanOf: (Element) -> TextSpan) -> Range<Int> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if spanOf(self[middle]).start < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, spanOf(self[end]).start < span.end { end += 1 }
    return low..<end
  }
}
