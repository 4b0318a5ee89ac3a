/// Takes the properties of one feature one by one: a JSON object, a record of a table, a list of names.
///
///     func write<Sink: PropertySink & ~Copyable>(to sink: inout Sink) {
///       sink.string("location", "Kidal")
///       sink.number("latitude", 18.44345, decimals: 6)
///     }
///
/// One list of keys then serves every format.
public protocol PropertySink: ~Copyable {
  /// Takes a text; nil where nothing is known.
  mutating func string(_ key: String, _ value: String?)

  /// Takes an integer; nil where nothing is known.
  mutating func integer(_ key: String, _ value: Int?)

  /// Takes a number with at most so many decimals, the shortest exact text for nil decimals.
  mutating func number(_ key: String, _ value: Double?, decimals: Int?)
}
