internal import Text

/// A kind of feature of one model; its raw value is stable within a program only.
///
/// The weights file names the slots of a model in their order, so that a reordered enum still finds its weights.
protocol FeatureSlot: RawRepresentable<UInt8>, CaseIterable, Sendable {
  /// What an explanation calls it: "stands in the trigger's clause".
  var reason: String { get }
}

/// The features that hold of one candidate: each a slot with a small number or a word.
///
/// All features are either there or not; figures come in bins.
struct FeatureList<Slot: FeatureSlot> {
  /// The slot in the highest eight bits, the value below.
  private(set) var keys: [UInt64] = []

  private static var low: UInt64 { 0x00FF_FFFF_FFFF_FFFF }

  /// Adds a slot with a number of at most 32 bits.
  mutating func add(_ slot: Slot, _ value: Int = 0) {
    keys.append(UInt64(slot.rawValue) << 56 | UInt64(UInt32(truncatingIfNeeded: value)))
  }

  /// Adds a slot with two numbers, the second of at most 12 bits.
  mutating func add(_ slot: Slot, _ first: Int, _ second: Int) { add(slot, first << 12 | second) }

  /// Adds a slot with a word, and a number below 4,096 beside it.
  mutating func add(_ slot: Slot, _ token: Token, _ value: Int = 0) {
    let word = token.isDigits ? 1 : token.kind == .mark ? UInt64(token.scalar) : token.plainKey
    let mixed = (word &+ UInt64(value)) &* 0x9E37_79B9_7F4A_7C15
    keys.append(UInt64(slot.rawValue) << 56 | (mixed ^ mixed >> 29) & Self.low)
  }

  /// Adds a slot where a condition holds.
  mutating func add(_ slot: Slot, if isTrue: Bool) { if isTrue { add(slot) } }
}

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
