internal import Text

extension MapExtent {
  /// What it covers, so that `init(text:)` gives the same again: west, east, south, north, first and last day; `-` for what
  /// is not known.
  public var text: String {
    func words<Value>(_ range: ClosedRange<Value>?) -> [String] {
      range.map { ["\($0.lowerBound)", "\($0.upperBound)"] } ?? ["-", "-"]
    }
    return (words(longitudes) + words(latitudes) + words(days)).joined(separator: " ")
  }

  /// - Returns: Nil for anything but what `text` gives.
  public init?(text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 6 else { return nil }
    func range<Value: Comparable>(
      _ first: Int, _ read: (String) -> Value?
    ) -> ClosedRange<Value>? {
      guard let low = read(words[first]), let high = read(words[first + 1]), low <= high else {
        return nil
      }
      return low...high
    }
    longitudes = range(0) { Double($0) }
    latitudes = range(2) { Double($0) }
    days = range(4) { CalendarDate(iso: $0) }
  }
}
