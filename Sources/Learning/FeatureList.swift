/// A kind of feature of one model; its raw value stands in the weights file, and is never 0.
///
/// A weights file names the slots of a model in their order: one that comes to the end weighs nothing until the
/// next fit, and one that goes or moves asks for a fit. Where trees see the sums by slot, any change asks for one.
public protocol FeatureSlot: RawRepresentable<UInt8>, CaseIterable, Sendable {
  /// What an explanation calls it: "stands in the trigger's clause".
  var reason: String { get }
  /// How far apart numbers beside a word are. Words are packed letters, so that a step of 1 may meet another word.
  static var wordStep: UInt64 { get }
}

extension FeatureSlot {
  @inlinable public static var wordStep: UInt64 { 0x5851_F42D_4C95_7F2D }
}

/// The features that hold of one candidate: each a slot with small numbers or a word.
///
/// All features are either there or not; figures come in bins.
public struct FeatureList<Slot: FeatureSlot> {
  @usableFromInline var list: [UInt64] = []

  @inlinable public init() {}

  /// A key a feature: the slot in the highest eight bits, the value below.
  @inlinable public var keys: [UInt64] { list }

  /// Adds a slot with a number of at most 32 bits.
  @inlinable public mutating func add(_ slot: Slot, _ value: Int = 0) {
    list.append(UInt64(slot.rawValue) << 56 | UInt64(UInt32(truncatingIfNeeded: value)))
  }

  /// Adds a slot with two numbers, the second of at most 12 bits.
  @inlinable public mutating func add(_ slot: Slot, _ first: Int, _ second: Int) {
    add(slot, first << 12 | second)
  }

  /// Adds a slot with three numbers, the second of at most 12 bits, the third of at most 4.
  @inlinable public mutating func add(_ slot: Slot, _ first: Int, _ second: Int, _ third: Int) {
    add(slot, first << 16 | second << 4 | third)
  }

  /// Adds a slot with a word, given as a number of its own, and a number beside it.
  @inlinable public mutating func add(_ slot: Slot, word: UInt64, _ value: Int) {
    let beside = UInt64(truncatingIfNeeded: value) &* Slot.wordStep
    let mixed = (word &+ beside) &* 0x9E37_79B9_7F4A_7C15
    list.append(UInt64(slot.rawValue) << 56 | (mixed ^ mixed >> 29) & 0x00FF_FFFF_FFFF_FFFF)
  }

  /// Adds a slot where a condition holds.
  @inlinable public mutating func add(_ slot: Slot, if isTrue: Bool) { if isTrue { add(slot) } }
}
