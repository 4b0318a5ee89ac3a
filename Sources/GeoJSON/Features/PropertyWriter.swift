/// Writes the properties of one feature: flat scalars, every key always there.
///
///     $0.string("location", "Kidal")
///     $0.number("computed_distance_km", 34.52, decimals: 1)
///     $0.integer("fatalities", nil)          // "fatalities":null
///
/// Neither arrays nor objects can be written, because they break FlatGeobuf, GeoPackage and Parquet.
public struct PropertyWriter: ~Copyable {
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
}
