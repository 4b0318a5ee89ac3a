/// A length on the earth's surface.
///
///     Distance(kilometres: 30) < Distance(metres: 34_500)
public struct Distance: Hashable, Comparable, Sendable {
  /// Metres, finite and not negative.
  public let metres: Double

  /// - Parameter metres: Finite and not negative; anything else is a programming error.
  public init(metres: Double) {
    precondition(metres >= 0 && metres.isFinite, "\(metres) m is not a distance")
    self.metres = metres
  }

  /// - Parameter kilometres: Finite and not negative; anything else is a programming error.
  public init(kilometres: Double) { self.init(metres: kilometres * 1000) }

  /// The same length in kilometres.
  public var kilometres: Double { metres / 1000 }

  public static let zero = Distance(metres: 0)

  public static func < (left: Self, right: Self) -> Bool { left.metres < right.metres }
  public static func + (left: Self, right: Self) -> Self {
    Distance(metres: left.metres + right.metres)
  }
  public static func * (left: Self, factor: Double) -> Self {
    Distance(metres: left.metres * factor)
  }
}
