/// The weights of one linear model over features that are keys: a slot in the highest eight bits, a value below.
///
/// Features are either there or not, so a score is the sum of the weights of the keys that are there.
public struct KeyedModel: Sendable {
  /// Open addressing over the keys; the key 0 is an empty slot, for slots begin with 1.
  private let keys: [UInt64]
  private let weights: [Double]
  private let mask: Int

  /// Reads the matrix `NAME` of a file, its number `NAME.scale` and its list `NAME.slots`.
  ///
  /// A row is the eight bytes of a key and the two of a weight in steps of the scale, highest first. The slots of the
  /// file are brought to those of the program by their names; a slot that the program does not have is left out.
  public init(_ name: String, of file: Weights, slots own: [String: UInt8]) {
    let matrix = file.matrix(name)
    let slots = file.list(name + ".slots").map { own[$0] }
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
      let brought = UInt64(slot) << 56 | key & 0x00FF_FFFF_FFFF_FFFF
      var index = Self.start(brought) & mask
      while keys[index] != 0 { index = (index + 1) & mask }
      keys[index] = brought
      let low = UInt8(bitPattern: Int8(matrix[row, 9]))
      weights[index] = (matrix[row, 8] * 256 + Double(low)) * scale
    }
    self.keys = keys
    self.weights = weights
  }

  private static func start(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The weight of one key; 0 for one that training did not see often enough.
  public func weight(_ key: UInt64) -> Double {
    var index = Self.start(key) & mask
    while keys[index] != 0 {
      if keys[index] == key { return weights[index] }
      index = (index + 1) & mask
    }
    return 0
  }

  /// The sum of the weights of keys.
  public func score(_ keys: [UInt64]) -> Double { keys.reduce(0) { $0 + weight($1) } }
}
