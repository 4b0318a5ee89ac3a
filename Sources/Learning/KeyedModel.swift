/// The weights of one linear model over the features of a slot type.
///
/// Features are either there or not, so a score is the sum of the weights of the keys that are there.
public struct KeyedModel<Slot: FeatureSlot>: Sendable {
  @usableFromInline let weights: KeyedWeights

  /// Reads the matrix `NAME` of a file and its number `NAME.scale`.
  ///
  /// Its list `NAME.slots` names the slots by their raw values, as the program that training asked had them.
  /// It is not read here, for a start would spell every case of every enum. A test holds the two together, by
  /// `misplaced`.
  public init(_ name: String, of file: Weights) { weights = KeyedWeights(name, of: file) }

  /// The slots of a file that are no slots of the program, or not at that number.
  public static func misplaced(_ name: String, of file: Weights) -> [String] {
    file.list(name + ".slots").enumerated().dropFirst()
      .filter { index, slot in Slot(rawValue: UInt8(index)).map { "\($0)" } != slot }
      .map(\.element)
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

/// Weights by the keys of their features: a hash table of a weights file, read in place.
///
/// A row is a number of eight bytes, little-endian: below, the 48 bits of a short key; above, the weight in steps of the
/// scale. A key stands at the row where `start` puts it or at the next free one; the short key 0 is a free row, for no
/// feature has it.
@usableFromInline struct KeyedWeights: Sendable {
  private let table: Matrix
  private let scale: Double

  init(_ name: String, of file: Weights) {
    table = file.matrix(name)
    scale = file.number(name + ".scale")
    precondition(table.rows > 0 && table.columns == 8, "no keyed weights")
  }

  private static let mask: UInt64 = (1 << 48) - 1

  /// The slot of a key and 40 bits of its hash.
  ///
  /// Of the 365,000 keys of now two of one table are alike once in 700 trainings, which then fail.
  private static func short(_ key: UInt64) -> UInt64 {
    ((key >> 56) << 40) | (key & ((1 << 40) - 1))
  }

  /// The row at which the search for a short key begins: its hash's upper half as a share of the table.
  private func start(_ key: UInt64) -> Int {
    let hash = (key &* 0x9E37_79B9_7F4A_7C15) >> 32
    return Int(truncatingIfNeeded: (hash &* UInt64(table.rows)) >> 32)
  }

  /// The weight of one key; 0 for one that training did not see often enough.
  func weight(_ key: UInt64) -> Double {
    let key = Self.short(key)
    var row = start(key)
    // A table that is full would have no end: training leaves a fifth of its rows free.
    for _ in 0..<table.rows {
      let found = table.key(row: row)
      if found & Self.mask == key { return Double(Int64(bitPattern: found) >> 48) * scale }
      if found & Self.mask == 0 { return 0 }
      row = row + 1 < table.rows ? row + 1 : 0
    }
    return 0
  }

  /// Adds the weights of keys to sums by their slots, that of raw value 1 at `first`.
  func add(_ keys: [UInt64], to sums: inout [Double], from first: Int) {
    for key in keys { sums[first + Int(key >> 56) - 1] += weight(key) }
  }

  /// The sum of the weights of keys.
  @usableFromInline func score(_ keys: [UInt64]) -> Double { keys.reduce(0) { $0 + weight($1) } }
}
