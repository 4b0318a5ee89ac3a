/// Bins of figures, so that a weight a bin can follow any curve.
enum Bins {
  /// Returns the bin of a count or a distance in tokens: 0, 1, 2, 3, 4, then wider and wider; at most 13.
  static func of(_ count: Int) -> Int {
    switch count {
    case ..<0: 0
    case 0...4: count
    case 5...6: 5
    case 7...9: 6
    case 10...13: 7
    case 14...19: 8
    case 20...29: 9
    case 30...49: 10
    case 50...99: 11
    case 100...299: 12
    default: 13
    }
  }
}
