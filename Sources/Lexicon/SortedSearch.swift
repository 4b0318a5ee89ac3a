extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element does not stand before; the elements are in order.
  ///
  ///     names.firstIndex(notBefore: { $0.span.end <= offset })
  ///     (0..<rows).firstIndex(notBefore: { table.uint32($0 * 8) < code })
  ///
  /// - Parameter isBefore: Whether an element stands before what is looked for.
  /// - Returns: Its index, or `endIndex` where all stand before.
  /// - Complexity: O(log n).
  @inlinable package func firstIndex(notBefore isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
