/// A hash table of a weights file, read in place: from a key of 64 bits to a few numbers of 32.
///
///     let table = KeyTable(weights.matrix("forms"))
///     if let row = table.row(of: token.key) { table[row, 0] }
///
/// A row is the upper half of its key, then its numbers; a half of zero is an empty row. A key stands at the
/// row of its lowest bits or at the next free one. Two keys with one upper half side by side would be one:
/// once in 2³² unknown words.
public struct KeyTable: Sendable {
  private let matrix: Matrix
  private let mask: UInt64

  /// - Precondition: The rows are a power of two, and a row is at least 8 bytes.
  public init(_ matrix: Matrix) {
    precondition(
      matrix.rows > 0 && matrix.rows & (matrix.rows - 1) == 0 && matrix.columns >= 8, "no key table"
    )
    self.matrix = matrix
    mask = UInt64(matrix.rows - 1)
  }

  /// The row of a key; nil for a key that is not there.
  @inline(__always)
  public func row(of key: UInt64) -> Int? {
    let half = max(UInt32(truncatingIfNeeded: key >> 32), 1)
    var row = Int(key & mask)
    // A table that is full would have no end: training fills two thirds of it at most.
    for _ in 0...mask {
      let found = matrix.word(row: row, number: 0)
      if found == half { return row }
      if found == 0 { return nil }
      row = (row + 1) & Int(mask)
    }
    return nil
  }

  /// The number `number` of a row, from 0.
  @inline(__always)
  public subscript(row: Int, number: Int) -> UInt32 { matrix.word(row: row, number: number + 1) }
}
