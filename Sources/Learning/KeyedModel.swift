/// The weights of one linear model over the features of a slot type.
///
/// Features are either there or not, so a score is the sum of the weights of the keys that are there.
public struct KeyedModel<Slot: FeatureSlot>: Sendable {
  @usableFromInline let weights: KeyedWeights

  /// Reads the matrix `NAME` of a file, its number `NAME.scale` and its list `NAME.slots`.
  ///
  /// The slots of the file are brought to those of the program by their names; one that the program does not have
  /// is left out.
  public init(_ name: String, of file: Weights) {
    var own: [String: UInt8] = [:]
    for slot in Slot.allCases { own["\(slot)"] = slot.rawValue }
    weights = KeyedWeights(name, of: file, slots: file.list(name + ".slots").map { own[$0] })
  }

  /// The sum of the weights of a candidate's features.
  @inlinable public func score(_ features: FeatureList<Slot>) -> Double {
    weights.score(features.keys)
  }

  /// The reasons that weighed most, the strongest first, with their weights to a tenth.
  public func reasons(_ features: FeatureList<Slot>, limit: Int = 3) -> [String] {
    var sums: [UInt8: Double] = [:]
    for key in features.keys { sums[UInt8(key >> 56), default: 0] += weights.weight(key) }
    let strongest = sums.filter { $0.value != 0 }
      .sorted { (abs($0.value), $1.key) > (abs($1.value), $0.key) }
    return strongest.prefix(limit).compactMap { slot, weight in
      Slot(rawValue: slot).map { "\($0.reason) \((weight * 10).rounded() / 10)" }
    }
  }
}

/// Weights by the keys of their features.
@usableFromInline struct KeyedWeights: Sendable {
  /// Open addressing over the keys; the key 0 is an empty slot, for no feature has it with a weight.
  private let keys: [UInt64]
  private let weights: [Double]
  private let mask: Int

  /// Reads a matrix: a row is the eight bytes of a key and the two of a weight in steps of the scale, highest first.
  ///
  /// - Parameters:
  ///   - name: The name of the matrix.
  ///   - file: The file that holds it.
  ///   - slots: What each slot of the file is in the program; nil for none.
  init(_ name: String, of file: Weights, slots: [UInt8?]) {
    let matrix = file.matrix(name)
    let scale = file.number(name + ".scale")
    var capacity = 16
    while capacity < matrix.rows * 2 { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var weights = [Double](repeating: 0, count: capacity)
    for row in 0..<matrix.rows {
      let high = matrix.word(row: row, number: 0).byteSwapped
      let low = matrix.word(row: row, number: 1).byteSwapped
      guard let slot = slots[Int(high >> 24)] else { continue }
      let key = UInt64(slot) << 56 | UInt64(high & 0x00FF_FFFF) << 32 | UInt64(low)
      var index = Self.start(key) & mask
      while keys[index] != 0 { index = (index + 1) & mask }
      keys[index] = key
      let last = UInt8(truncatingIfNeeded: matrix.byte(row: row, column: 9))
      weights[index] = Double(matrix.byte(row: row, column: 8) * 256 + Int32(last)) * scale
    }
    self.keys = keys
    self.weights = weights
  }

  private static func start(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The weight of one key; 0 for one that training did not see often enough.
  func weight(_ key: UInt64) -> Double {
    var index = Self.start(key) & mask
    while keys[index] != 0 {
      if keys[index] == key { return weights[index] }
      index = (index + 1) & mask
    }
    return 0
  }

  /// The sum of the weights of keys.
  @usableFromInline func score(_ keys: [UInt64]) -> Double { keys.reduce(0) { $0 + weight($1) } }
}
