internal import Text

/// The features that hold of one candidate, as keys of a `KeyedModel`.
struct EndFeatures {
  private(set) var keys: [UInt64] = []

  private static var low: UInt64 { 0x00FF_FFFF_FFFF_FFFF }

  /// Adds a feature with a number of at most 32 bits.
  mutating func add(_ feature: EndFeature, _ value: Int = 0) {
    keys.append(UInt64(feature.rawValue) << 56 | UInt64(UInt32(truncatingIfNeeded: value)))
  }

  /// Adds a feature with two or three small numbers: the second below 4,096, the third below 16.
  mutating func add(_ feature: EndFeature, _ first: Int, _ second: Int, _ third: Int = 0) {
    add(feature, first << 16 | second << 4 | third)
  }

  /// Adds a feature with a word, and a number beside it.
  mutating func add(_ feature: EndFeature, _ token: Token, _ value: Int = 0) {
    let word = token.isDigits ? 1 : token.kind == .mark ? UInt64(token.scalar) : token.plainKey
    let mixed =
      (word &+ UInt64(bitPattern: Int64(value)) &* 0x5851_F42D_4C95_7F2D) &* 0x9E37_79B9_7F4A_7C15
    keys.append(UInt64(feature.rawValue) << 56 | (mixed ^ mixed >> 29) & Self.low)
  }

  /// Bins of counts: 0, 1, 2, 3, 4, then wider and wider; at most 9.
  static func bin(_ count: Int) -> Int {
    switch count {
    case ..<0: 0
    case 0...4: count
    case 5...7: 5
    case 8...12: 6
    case 13...20: 7
    case 21...40: 8
    default: 9
    }
  }
}
