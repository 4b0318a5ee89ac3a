/// Why a text is no pair of coordinates.
public struct CoordinateTextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What to match on; new codes may be added.
  public struct Code: Hashable, Sendable {
    let name: String
    /// Not two numbers parted by a comma or space.
    public static let notAPair = Code(name: "notAPair")
    /// Anything that is no number of degrees.
    public static let notANumber = Code(name: "notANumber")
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
  /// Reads latitude and longitude: "18.44, 1.41", "16,7833 0,1167", "48°51′24″N 2°21′E", "1.6S 29.2E", "0°02'41\"O".
  ///
  /// A comma, a semicolon or spaces part the two; N, S, E, W and O ("ouest") may stand before or behind, and then the
  /// order is free. Nothing else is guessed: what may be longitude first is only caught where the first number is no
  /// latitude.
  /// - Throws: `CoordinateTextError` with `.notAPair`, `.notANumber`, `.swapped` or `.outOfRange`.
  public init(text: String) throws(CoordinateTextError) {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if let pair = CoordinatePair.longest(in: bytes, at: 0, anyCase: true),
      pair.second.end == bytes.count
    {
      guard let coordinate = pair.coordinate else {
        let swapped = Coordinate(latitude: pair.longitude, longitude: pair.latitude) != nil
        throw swapped && !pair.isSettled ? .swapped(text) : .outOfRange(text)
      }
      self = coordinate
      return
    }
    let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
    guard parts.count == 2 else { throw .notAPair(text) }
    for part in parts where Self.isBeyondReading(part) { throw .outOfRange(text) }
    let reader = { (part: Substring) in
      AngleReader(bytes: Array(part.utf8), decimalComma: true, spaced: false, anyCase: true)
    }
    for part in parts where reader(part).angle(at: 0)?.end != part.utf8.count {
      throw .notANumber(part, in: text)
    }
    throw .notAPair(text)
  }

  /// Whether a part is a number of more digits than any angle has.
  private static func isBeyondReading(_ part: Substring) -> Bool {
    part.utf8.count > 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension CoordinateTextError {
  private static let expected =
    "expected latitude and longitude in degrees, as 18.44, 1.41 or 18°26′N 1°25′E"

  static func notAPair(_ text: String) -> Self {
    Self(code: .notAPair, description: "“\(text)” is not two numbers: \(expected)")
  }

  static func notANumber(_ part: Substring, in text: String) -> Self {
    Self(
      code: .notANumber,
      description: "“\(part)” in “\(text)” is not a number of degrees: \(expected)")
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
