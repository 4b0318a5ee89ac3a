/// A matrix of a weights file, read in place.
public struct Matrix: Sendable {
  public let rows: Int
  public let columns: Int
  /// What a stored number is multiplied by.
  public let scale: Double
  private let isBytes: Bool
  private let offset: Int
  private let bytes: WeightsBytes

  /// Reads the parts of a header's line; nil where they make no matrix within the bytes.
  init?(_ parts: [String], _ bytes: WeightsBytes, from start: Int) {
    guard let rows = Int(parts[2]), let columns = Int(parts[3]), rows >= 0, columns >= 0,
      parts[4] == "f64" || parts[4] == "i8", let scale = Double(parts[5]),
      let offset = Int(parts[6]), offset >= 0
    else { return nil }
    let isBytes = parts[4] == "i8"
    let (cells, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard !overflow, cells < 1 << 40, offset < 1 << 40,
      start + offset + cells * (isBytes ? 1 : 8) <= bytes.count
    else { return nil }
    self.rows = rows
    self.columns = columns
    self.scale = scale
    self.isBytes = isBytes
    self.offset = start + offset
    self.bytes = bytes
  }

  /// One weight.
  public subscript(row: Int, column: Int) -> Double {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns, "no such weight")
    let cell = row * columns + column
    return scale
      * (isBytes
        ? Double(Int8(bitPattern: bytes[offset + cell])) : bytes.double(at: offset + cell * 8))
  }

  /// The weights of a row.
  public func row(_ row: Int) -> [Double] { (0..<columns).map { self[row, $0] } }

  /// The weights of a column.
  public func column(_ column: Int) -> [Double] { (0..<rows).map { self[$0, column] } }

  /// Adds the stored numbers of a row of bytes to sums of as many columns, each times a factor.
  ///
  /// Whole numbers, so that the sum is the same in any order and on any machine; `scale` comes last.
  @inline(__always)
  public func add(row: Int, times factor: Int32 = 1, to sums: inout [Int32]) {
    precondition(isBytes && row >= 0 && row < rows && sums.count == columns, "no such row of bytes")
    bytes.add(bytesAt: offset + row * columns, times: factor, to: &sums)
  }

  /// Four bytes of a row of bytes as a number, little-endian: the place `number`, from 0.
  @inline(__always)
  public func word(row: Int, number: Int) -> UInt32 {
    precondition(
      isBytes && row >= 0 && row < rows && number >= 0 && number * 4 + 4 <= columns, "no such word")
    return bytes.word(at: offset + row * columns + number * 4)
  }

  /// Eight bytes of a row of bytes as a number, little-endian, from a column on.
  @inline(__always)
  func key(row: Int, at column: Int = 0) -> UInt64 {
    precondition(
      isBytes && row >= 0 && row < rows && column >= 0 && column + 8 <= columns, "no such key")
    return bytes.key(at: offset + row * columns + column)
  }

  /// One stored byte, without `scale`.
  @inline(__always)
  public func byte(row: Int, column: Int) -> Int32 {
    precondition(
      isBytes && row >= 0 && row < rows && column >= 0 && column < columns, "no such byte")
    return Int32(Int8(bitPattern: bytes[offset + row * columns + column]))
  }
}
