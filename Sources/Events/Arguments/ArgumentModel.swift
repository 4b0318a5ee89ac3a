internal import Learning

/// The weights of one linear model over features of a slot type.
struct ArgumentModel<Slot: FeatureSlot>: Sendable {
  /// Open addressing over the keys; the key 0 is an empty slot, for no feature has it with a weight.
  private let keys: [UInt64]
  private let weights: [Double]
  private let mask: Int

  /// Reads the matrix `NAME` of a file, its number `NAME.scale` and its list `NAME.slots`.
  ///
  /// A row is the eight bytes of a key and the two of a weight in steps of the scale, highest first. The slots of the
  /// file are brought to those of the program by their names.
  init(_ name: String, of file: Weights) {
    let matrix = file.matrix(name)
    let slots = file.list(name + ".slots").map { name in
      Slot.allCases.first { "\($0)" == name }?.rawValue
    }
    let scale = file.number(name + ".scale")
    var capacity = 16
    while capacity < matrix.rows * 2 { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var weights = [Double](repeating: 0, count: capacity)
    for row in 0..<matrix.rows {
      var key: UInt64 = 0
      for column in 0..<8 {
        key = key << 8 | UInt64(UInt8(bitPattern: Int8(matrix[row, column])))
      }
      guard let slot = slots[Int(key >> 56)] else { continue }
      let own = UInt64(slot) << 56 | key & 0x00FF_FFFF_FFFF_FFFF
      var index = Self.start(own) & mask
      while keys[index] != 0 { index = (index + 1) & mask }
      keys[index] = own
      let low = UInt8(bitPattern: Int8(matrix[row, 9]))
      weights[index] = (matrix[row, 8] * 256 + Double(low)) * scale
    }
    self.keys = keys
    self.weights = weights
  }

  private static func start(_ key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  private func weight(_ key: UInt64) -> Double {
    var index = Self.start(key) & mask
    while keys[index] != 0 {
      if keys[index] == key { return weights[index] }
      index = (index + 1) & mask
    }
    return 0
  }

  /// The sum of the weights of a candidate's features.
  func score(_ features: FeatureList<Slot>) -> Double {
    features.keys.reduce(0) { $0 + weight($1) }
  }

  /// The reasons that weighed most, the strongest first, with their weights to a tenth.
  func reasons(_ features: FeatureList<Slot>, limit: Int = 3) -> [String] {
    var sums: [UInt8: Double] = [:]
    for key in features.keys { sums[UInt8(key >> 56), default: 0] += weight(key) }
    let strongest = sums.filter { $0.value != 0 }
      .sorted { (abs($0.value), $1.key) > (abs($1.value), $0.key) }
    return strongest.prefix(limit).compactMap { slot, weight in
      Slot(rawValue: slot).map { "\($0.reason) \((weight * 10).rounded() / 10)" }
    }
  }
}
