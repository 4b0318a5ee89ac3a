/// Writes the properties of one feature: flat scalars, every key always there.
///
///     $0.string("location", "Kidal")
///     $0.number("computed_distance_km", 34.52, decimals: 1)
///     $0.integer("fatalities", nil)          // "fatalities":null
///
/// Arrays and objects break FlatGeobuf, GeoPackage and Parquet: only for the viewers that ask for them.
public struct PropertyWriter: PropertySink, ~Copyable {
  var json: JSONWriter

  /// Writes a text, `null` for nil.
  public mutating func string(_ key: String, _ value: String?) { json.string(key, value) }

  /// Writes an integer, `null` for nil.
  public mutating func integer(_ key: String, _ value: Int?) { json.integer(key, value) }

  /// Writes a number, `null` for nil or a number that JSON cannot say.
  ///
  /// - Parameters:
  ///   - key: The name of the property.
  ///   - value: The number.
  ///   - decimals: At most so many decimals; nil for the shortest text that reads back the same.
  public mutating func number(_ key: String, _ value: Double?, decimals: Int? = nil) {
    json.number(key, value, decimals: decimals)
  }

  /// Writes a boolean, `null` for nil.
  public mutating func boolean(_ key: String, _ value: Bool?) { json.boolean(key, value) }

  /// Writes an array of integers, for a viewer that wants its colours so.
  public mutating func integers(_ key: String, _ values: [Int]) {
    json.array(key) { json in
      for value in values { json.integer(value) }
    }
  }

  /// Writes an object, for a viewer that keeps its options in one.
  public mutating func object(_ key: String, _ members: (inout PropertyWriter) -> Void) {
    json.object(key) { $0.properties(members) }
  }
}
