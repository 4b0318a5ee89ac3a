/// Why a text is no pair of coordinates.
public struct CoordinateTextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What to match on; new codes may be added.
  public struct Code: Hashable, Sendable {
    let name: String
    /// Not two numbers parted by a comma or space.
    public static let notAPair = Code(name: "notAPair")
    /// Letters, degree signs, anything that is no decimal number.
    public static let notANumber = Code(name: "notANumber")
    /// A comma where a decimal point should be: "18,44 1,41".
    public static let decimalComma = Code(name: "decimalComma")
    /// The first number is no latitude, but the two would do the other way round.
    public static let swapped = Code(name: "swapped")
    /// A latitude outside -90...90 or a longitude outside -180...180.
    public static let outOfRange = Code(name: "outOfRange")
  }

  public let code: Code
  public let description: String

  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Coordinate {
  /// Reads "18.44, 1.41": latitude, then longitude, in decimal degrees.
  ///
  /// A comma, spaces or both part the numbers; a sign may lead them. Nothing is guessed: what may be
  /// longitude first is only caught where the first number is no latitude.
  /// - Throws: `CoordinateTextError` with `.notAPair`, `.notANumber`, `.decimalComma`, `.swapped` or
  ///   `.outOfRange`.
  public init(text: String) throws(CoordinateTextError) {
    let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    if commas > 1 || (commas == 1 && parts.count == 3 && text.contains(" ")) {
      throw .decimalComma(text)
    }
    guard parts.count == 2 else { throw .notAPair(text) }
    guard let latitude = Self.degrees(parts[0]) else { throw .notANumber(parts[0], in: text) }
    guard let longitude = Self.degrees(parts[1]) else { throw .notANumber(parts[1], in: text) }
    guard let coordinate = Coordinate(latitude: latitude, longitude: longitude) else {
      let swapped = Coordinate(latitude: longitude, longitude: latitude) != nil
      throw swapped ? .swapped(text) : .outOfRange(text)
    }
    self = coordinate
  }

  /// A decimal number with digits, at most one point and a sign; no exponent, no "nan", no hex.
  private static func degrees(_ text: Substring) -> Double? {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text
    guard digits.utf8.contains(where: { (0x30...0x39).contains($0) }),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    let padded = digits.hasPrefix(".") ? "0\(digits)" : String(digits)
    let whole = padded.hasSuffix(".") ? padded + "0" : padded
    guard let value = Double(whole) else { return nil }
    return text.first == "-" ? -value : value
  }
}

extension CoordinateTextError {
  private static let expected = "expected latitude, longitude in decimal degrees, as 18.44, 1.41"

  static func notAPair(_ text: String) -> Self {
    Self(code: .notAPair, description: "“\(text)” is not two numbers: \(expected)")
  }

  static func notANumber(_ part: Substring, in text: String) -> Self {
    Self(
      code: .notANumber,
      description: "“\(part)” in “\(text)” is not a decimal number: \(expected)")
  }

  static func decimalComma(_ text: String) -> Self {
    Self(
      code: .decimalComma,
      description: "“\(text)” has a comma inside a number, write a point: \(expected)")
  }

  static func swapped(_ text: String) -> Self {
    Self(
      code: .swapped,
      description: "“\(text)” has its longitude first, no latitude is above 90: \(expected)")
  }

  static func outOfRange(_ text: String) -> Self {
    Self(
      code: .outOfRange,
      description:
        "“\(text)” is not a latitude in -90...90 and a longitude in -180...180: \(expected)")
  }
}
