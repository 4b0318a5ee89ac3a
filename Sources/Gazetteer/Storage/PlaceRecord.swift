internal import Geodesy

/// The numbers of a place as they lie in the index and in a compiled file: 40 bytes.
struct PlaceRecord: BitwiseCopyable {
  /// Degrees × 10⁷, 11 mm: every GeoNames coordinate comes back as it was written.
  var latitude: Int32 = 0
  var longitude: Int32 = 0
  var population = unknown
  /// Decimetres.
  var radius = unknown
  /// Decimetres.
  var uncertainty = unknown
  /// The position in `PlaceKind.allCases` when the file was written.
  var kind: UInt8 = 0
  var marks: PlaceMarks = []
  var country: UInt16 = 0
  /// The division's number plus one, 0 for none.
  var division: UInt32 = 0
  /// The source's number plus one, 0 for none.
  var source: UInt32 = 0
  /// The extent's number plus one, 0 for none.
  var extent: UInt32 = 0
  /// Where the texts of the place begin.
  var text: UInt32 = 0

  static let unknown = UInt32.max
  static let stride = 40
  static let degrees = 10_000_000
}

/// What is remembered of how a place came in.
struct PlaceMarks: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  /// The input said the kind; a kind that nobody said gives way.
  static let saysKind = PlaceMarks(rawValue: 1)
  /// Neither settled nor a division, and of a dump: see `Gazetteer.isMinor`.
  static let isMinor = PlaceMarks(rawValue: 2)
  /// Only a dump has the place.
  ///
  /// Its name does not say its language: a preferred French one takes its place.
  static let isOfDump = PlaceMarks(rawValue: 4)
}

extension PlaceRecord {
  /// Reads the record of a row; a row that the section does not hold reads as zeros.
  @inline(__always)
  init(in records: Section, row: Int) {
    let start = row * Self.stride
    latitude = records.int32(start)
    longitude = records.int32(start + 4)
    population = records.uint32(start + 8)
    radius = records.uint32(start + 12)
    uncertainty = records.uint32(start + 16)
    kind = records.uint8(start + 20)
    marks = PlaceMarks(rawValue: records.uint8(start + 21))
    country = records.uint16(start + 22)
    division = records.uint32(start + 24)
    source = records.uint32(start + 28)
    extent = records.uint32(start + 32)
    text = records.uint32(start + 36)
  }

  /// The point; values that a damaged file has out of range are drawn to the edge.
  @inline(__always)
  var coordinate: Coordinate {
    let latitude = Double(max(-900_000_000, min(900_000_000, latitude))) / Double(Self.degrees)
    let longitude =
      Double(max(-1_800_000_000, min(1_800_000_000, longitude))) / Double(Self.degrees)
    guard let point = Coordinate(latitude: latitude, longitude: longitude) else {
      preconditionFailure("(\(latitude), \(longitude)) was just put in range")
    }
    return point
  }

  static func distance(decimetres: UInt32) -> Distance? {
    decimetres == unknown ? nil : Distance(metres: Double(decimetres) / 10)
  }
}
