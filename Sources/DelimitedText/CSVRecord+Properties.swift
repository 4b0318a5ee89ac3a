internal import GeoJSON

extension CSVRecord: PropertySink {
  /// Adds a number with at most so many decimals; an empty cell for nil.
  package mutating func number(_ value: Double?, decimals: Int?) {
    decimal(value.map { PlainText.number($0, decimals: decimals) } ?? "")
  }

  package mutating func string(_ key: String, _ value: String?) { text(value) }
  package mutating func integer(_ key: String, _ value: Int?) { integer(value) }
  package mutating func number(_ key: String, _ value: Double?, decimals: Int?) {
    number(value, decimals: decimals)
  }
}
