extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element does not stand before; the elements are in order.
  ///
  /// - Complexity: O(log n).
  package func firstIndex(notBefore isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
