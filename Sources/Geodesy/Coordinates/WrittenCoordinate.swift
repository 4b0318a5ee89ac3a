/// A point as a text writes it: "17°06′N 01°12′E", "16.95, 1.87", "16,95 N, 1,87 E".
///
///     let written = WrittenCoordinate(in: bytes, at: offset)
///     written?.coordinate      // latitude 17.1, longitude 1.2
///     written?.precision       // half a minute either way: 1.3 km
///
/// One reader for arguments, gazetteers and reports. Latitude comes first unless letters say otherwise.
public struct WrittenCoordinate: Hashable, Sendable {
  public let coordinate: Coordinate
  /// How far the point may lie off by what was rounded away, along both axes together.
  public let precision: Distance
  /// How plainly the text says that these are coordinates.
  public enum Form: Hashable, Comparable, Sendable {
    /// Numbers alone: "16.95, 1.87" could be anything.
    case numbers
    /// Degree signs or labels without a half of the earth.
    case marked
    /// Both say which half of the earth they are in, in whole degrees without a sign: "12 N, 5 E".
    case letters
    /// Both say so, and are finer than a degree or bear a sign.
    case full
  }
  public let form: Form
  /// Decimals of the coarser one; 0 for whole degrees and for minutes and seconds without decimals.
  public let decimals: Int
  /// The byte after the last.
  public let end: Int

  /// Reads the coordinates that begin at a byte of UTF-8 text, as running text writes them.
  ///
  /// - Returns: Nil where none begin, or where they are no point of the earth.
  /// - Complexity: O(1): at most some hundred bytes are looked at.
  public init?(in bytes: [UInt8], at start: Int) {
    guard let pair = CoordinatePair.longest(in: bytes, at: start, anyCase: false),
      let coordinate = pair.coordinate
    else { return nil }
    self.init(pair, coordinate)
  }

  private init(_ pair: CoordinatePair, _ coordinate: Coordinate) {
    self.coordinate = coordinate
    let (first, second) = (pair.first, pair.second)
    // A degree of the meridian is 111.2 km; one of the parallel is never longer.
    let half = 111_200 / 2.0
    let (north, east) = (half * first.unit, half * second.unit)
    precision = Distance(metres: (north * north + east * east).squareRoot())
    if first.hasHemisphere && second.hasHemisphere {
      let isFine = { (angle: WrittenAngle) in
        angle.hasDegreeSign || angle.decimals > 0 || angle.unit < 1
      }
      form = isFine(first) && isFine(second) ? .full : .letters
    } else {
      let isMarked = { (angle: WrittenAngle) in angle.hasDegreeSign || angle.axis != nil }
      form = isMarked(first) && isMarked(second) ? .marked : .numbers
    }
    decimals = min(first.decimals, second.decimals)
    end = second.end
  }
}

/// One axis of a point, for tables that have a column for each.
public enum WrittenDegrees {
  /// Returns the degrees of a whole field: "16°47'00\"N", "16,7833", "-1.68"; nil for anything else, for a letter of the other
  /// axis, and for what is out of range.
  public static func latitude(_ field: [UInt8]) -> Double? { degrees(field, .latitude, most: 90) }

  /// The same for a longitude.
  public static func longitude(_ field: [UInt8]) -> Double? {
    degrees(field, .longitude, most: 180)
  }

  private static func degrees(
    _ field: [UInt8], _ axis: CoordinateWord.Axis, most: Double
  ) -> Double? {
    for spaced in [false, true] {
      let reader = AngleReader(bytes: field, decimalComma: true, spaced: spaced, anyCase: true)
      guard let angle = reader.angle(at: 0), reader.skipSpaces(angle.end) == field.count,
        angle.axis == nil || angle.axis == axis, abs(angle.degrees) <= most
      else { continue }
      return angle.degrees
    }
    return nil
  }
}

/// Two angles, one behind the other.
struct CoordinatePair {
  let first: WrittenAngle
  let second: WrittenAngle

  /// Whether the first is the longitude, by what stands beside the numbers.
  private var isLongitudeFirst: Bool { first.axis == .longitude || second.axis == .latitude }
  var latitude: Double { isLongitudeFirst ? second.degrees : first.degrees }
  var longitude: Double { isLongitudeFirst ? first.degrees : second.degrees }
  /// Whether letters or labels say which is which.
  var isSettled: Bool { first.axis != nil || second.axis != nil }
  var coordinate: Coordinate? { Coordinate(latitude: latitude, longitude: longitude) }

  /// Returns the pair at a byte that takes in most of the text.
  ///
  /// A comma may part the numbers or be in them, and spaces too: what reads on farther is meant.
  static func longest(in bytes: [UInt8], at start: Int, anyCase: Bool) -> CoordinatePair? {
    var best: CoordinatePair?
    for (spaced, comma) in [(true, false), (true, true), (false, false), (false, true)] {
      let reader = AngleReader(
        bytes: bytes, decimalComma: comma, spaced: spaced, anyCase: anyCase)
      guard let pair = CoordinatePair(reader, at: start), pair.second.end > best?.second.end ?? 0
      else { continue }
      best = pair
    }
    return best
  }

  private init?(_ reader: AngleReader, at start: Int) {
    guard let first = reader.angle(at: start) else { return nil }
    let gap = Self.gap(behind: first.end, reader)
    // "14,5°N-0,5°E": between two halves of the earth a hyphen is no minus.
    if first.hasHemisphere, let (scalar, end) = reader.scalar(at: gap.end), scalar == 0x2D,
      let second = reader.angle(at: end), second.hasHemisphere, first.axis != second.axis,
      gap.end == first.end
    {
      self.first = first
      self.second = second
      return
    }
    guard let second = reader.angle(at: gap.end), first.axis == nil || first.axis != second.axis,
      // "18.44N1.41E", but not "1e1".
      gap.end > first.end || first.hasDegreeSign || first.hasHemisphere && second.hasHemisphere
    else { return nil }
    // "18,4,1,4": where commas stand in numbers, one between them needs a space behind it.
    if reader.decimalComma, gap.isBareComma { return nil }
    self.first = first
    self.second = second
  }

  /// What stands between: spaces, one of , ; / | – or a word.
  private static func gap(
    behind start: Int, _ reader: AngleReader
  ) -> (end: Int, isBareComma: Bool) {
    let position = reader.skipSpaces(start)
    guard let (scalar, end) = reader.scalar(at: position) else { return (position, false) }
    switch scalar {
    case 0x2C, 0x3B, 0x2F, 0x7C:
      let next = reader.skipSpaces(end)
      return (next, scalar == 0x2C && position == start && next == end)
    case 0x2013, 0x2014:
      return (reader.skipSpaces(end), false)
    case 0x2D where position > start && reader.skipSpaces(end) > end:
      return (reader.skipSpaces(end), false)
    default:
      guard position > start, let (word, end) = reader.word(at: position),
        CoordinateWord.joins(word.lowercased())
      else { return (position, false) }
      return (reader.skipSpaces(end), false)
    }
  }
}
