/// A generator of random numbers whose values follow from its seed (SplitMix64).
///
///     var random = SeededRandom(seed: 42)      // print the seed, so that a failure can be repeated
///     let degrees = Double.random(in: -90...90, using: &random)
/// > Reference: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// > doi:10.1145/2660193.2660195.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
