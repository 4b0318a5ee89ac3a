/// The two highest of some values, so that the highest besides any one of them is known.
public struct TwoHighest: Sendable {
  public typealias Numbered = (value: Double, number: Int)

  private var first: Numbered?
  private var second: Numbered?

  public init() {}

  /// Adds the value of a number; of two values that are alike the first counts as higher.
  public mutating func add(_ value: Double, of number: Int) {
    if value > first?.value ?? -.infinity {
      (second, first) = (first, (value, number))
    } else if value > second?.value ?? -.infinity {
      second = (value, number)
    }
  }

  /// The highest value of another number; nil where there is none.
  public func besides(_ number: Int) -> Numbered? { first?.number == number ? second : first }
}
