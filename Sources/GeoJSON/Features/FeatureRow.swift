/// A feature as a row of typed values, for formats that are no text.
///
///     var row = FeatureRow(geometry: .point(kidal))
///     event.write(to: &row, decimals: 6)
///     row.values.count == row.columns.count
public struct FeatureRow: PropertySink, Hashable, Sendable {
  /// What a column holds, whatever is known in a row.
  public enum Kind: Hashable, Sendable {
    case text, integer, number
    /// A text, `YYYY-MM-DD`.
    case day
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    public let name: String
    public let kind: Kind

    public init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  public enum Value: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int)
    case number(Double)
  }

  /// nil for a feature without a place.
  public let geometry: Geometry?
  public private(set) var columns: [Column] = []
  public private(set) var values: [Value] = []

  public init(geometry: Geometry?) { self.geometry = geometry }

  public mutating func string(_ key: String, _ value: String?) {
    append(key, .text, value.map(Value.text))
  }

  public mutating func integer(_ key: String, _ value: Int?) {
    append(key, .integer, value.map(Value.integer))
  }

  /// Takes a number, rounded as it would be written; nil for one that is not finite.
  public mutating func number(_ key: String, _ value: Double?, decimals: Int?) {
    guard let value, value.isFinite else { return append(key, .number, nil) }
    guard let decimals else { return append(key, .number, .number(value)) }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    append(key, .number, .number(rounded.isFinite ? rounded : value))
  }

  private mutating func append(_ key: String, _ kind: Kind, _ value: Value?) {
    columns.append(Column(key, kind))
    values.append(value ?? .null)
  }
}
