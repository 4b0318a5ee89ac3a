/// A weights file: names, numbers and matrices that training wrote.
///
///     let weights = try Weights(named: "fr/toponyms")
///     weights.numbers["temperature"]
///     weights.matrix("scores").row(7)
///
/// Layout, little-endian: the magic bytes `geomapW1`, the CRC-32 of all that follows it, the length of the
/// header, the header, zeros up to a multiple of 16, the matrices row by row, each beginning at a multiple of
/// 16. The header is text in UTF-8, a line an item, its parts parted by tabs:
///
///     list    NAME    item …
///     number  NAME    value
///     matrix  NAME    rows    columns    f64 | i8    scale    offset from the end of the header's zeros
///
/// A weight is the stored number times `scale`. `training/weights.py` writes the same layout.
public struct Weights: Sendable {
  /// Names in an order that matters: of classes, of features.
  public let lists: [String: [String]]
  /// Single figures: a bias, a temperature, a threshold.
  public let numbers: [String: Double]
  private let matrices: [String: Matrix]

  /// The matrix of a name.
  ///
  /// - Precondition: The file has it; `training/` and the code that asks are changed together.
  public func matrix(_ name: String) -> Matrix {
    guard let matrix = matrices[name] else { preconditionFailure("no matrix '\(name)'") }
    return matrix
  }

  /// Whether the file has a matrix of a name.
  func has(_ name: String) -> Bool { matrices[name] != nil }

  /// The number of a name, under the same condition as `matrix`.
  public func number(_ name: String) -> Double {
    guard let number = numbers[name] else { preconditionFailure("no number '\(name)'") }
    return number
  }

  /// The list of a name, under the same condition as `matrix`.
  public func list(_ name: String) -> [String] {
    guard let list = lists[name] else { preconditionFailure("no list '\(name)'") }
    return list
  }

  static let magic = Array("geomapW".utf8)

  /// Reads weights that are built in: "fr/toponyms" for `models/fr/toponyms.weights`.
  ///
  /// The checksum is not looked at, for the program holds the bytes: a test does.
  public init(named name: String) throws(WeightsError) {
    guard let bytes = WeightsBytes(named: name) else { throw .unknown(name) }
    try self.init(bytes, checksum: false)
  }

  /// Reads the bytes of a weights file and looks at its checksum.
  public init(_ bytes: [UInt8]) throws(WeightsError) {
    try self.init(WeightsBytes(bytes), checksum: true)
  }

  init(_ bytes: WeightsBytes, checksum: Bool) throws(WeightsError) {
    guard bytes.count >= 16, (0..<7).allSatisfy({ bytes[$0] == Self.magic[$0] }) else {
      throw .notWeights
    }
    guard bytes[7] == 0x31 else {
      throw .version(String(decoding: [bytes[7]], as: UTF8.self))
    }
    let length = Int(bytes.word(at: 12))
    let start = (16 + length + 15) / 16 * 16
    guard 16 + length <= bytes.count else { throw .damaged }
    if checksum {
      guard CRC32.checksum((12..<bytes.count).lazy.map { bytes[$0] }) == bytes.word(at: 8) else {
        throw .damaged
      }
    }
    var lists: [String: [String]] = [:]
    var numbers: [String: Double] = [:]
    var matrices: [String: Matrix] = [:]
    // By bytes: words of text would be the slowest step of a start.
    let header = (16..<16 + length).map { bytes[$0] }
    for line in header.split(separator: 0x0A) {
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      switch (parts[0], parts.count) {
      case ("list", 2...):
        lists[parts[1]] = Array(parts.dropFirst(2))
      case ("number", 3):
        guard let value = Double(parts[2]) else {
          throw .header(String(decoding: line, as: UTF8.self))
        }
        numbers[parts[1]] = value
      case ("matrix", 7):
        guard let matrix = Matrix(parts, bytes, from: start) else {
          throw .header(String(decoding: line, as: UTF8.self))
        }
        matrices[parts[1]] = matrix
      default: throw .header(String(decoding: line, as: UTF8.self))
      }
    }
    self.lists = lists
    self.numbers = numbers
    self.matrices = matrices
  }
}
