/// A measure that must not be taken for a distance between places: a length, an altitude, a range.
public struct MeasureMention: Hashable, Sendable {
  public enum Quantity: String, Hashable, Sendable, CaseIterable {
    case length, width, altitude, depth, area, speed, range, race, duration, age, weight, volume,
      temperature, money, other
  }

  public let quantity: Quantity
  public let low: Double?
  public let high: Double?
  /// The unit as the tables name it: "kilometre", "km/h", "hectare".
  public let unit: String

  public init(quantity: Quantity, low: Double?, high: Double?, unit: String) {
    self.quantity = quantity
    self.low = low
    self.high = high
    self.unit = unit
  }
}
