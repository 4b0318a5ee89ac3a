/// The outlines of countries and regions: whether a point lies in one, and how far from it.
///
///     let outlines = try Outlines(tsv: bytes, file: "data/outlines.tsv")
///     outlines.contains("gn:2453866", bamako)                            // true
///     outlines.country(containing: bamako, in: gazetteer)                // Mali's row
///     outlines.nearestAndFarthest(from: gao, area: "gn:2597449")?.nearest // to the région de Kidal
///
/// Outlines are simplified: near a border, within a few kilometres, an answer may be wrong.
public struct Outlines: Sendable {
  /// One area: its rings and the box around them.
  struct Area: Sendable {
    let identifier: String
    /// Rings of the area, as ranges of `rings`.
    let rings: Range<Int>
    var west = Int32.max
    var south = Int32.max
    var east = Int32.min
    var north = Int32.min
  }

  private(set) var areas: [Area] = []
  private var numbers: [String: Int] = [:]
  /// For each ring where its corners lie in `longitudes` and `latitudes`.
  private(set) var rings: [Range<Int>] = []
  /// Degrees × 10⁷.
  private(set) var longitudes: [Int32] = []
  private(set) var latitudes: [Int32] = []

  /// Reads lines of an identifier, a tab, and rings: `longitude latitude,…;…`.
  ///
  /// A ring that lies in another is a hole. Areas across the antimeridian are cut there.
  ///
  /// - Throws: `notUTF8` or `malformedOutline`, with the line.
  /// - Complexity: O(*n*) in the bytes.
  public init(tsv bytes: [UInt8], file: String) throws(GazetteerError) {
    let text = bytes.span
    guard text.isUTF8 else {
      throw GazetteerError(code: .notUTF8, file: file, message: "the file is not UTF-8")
    }
    longitudes.reserveCapacity(text.count / 12)
    latitudes.reserveCapacity(text.count / 12)
    var start = 0
    var line = 1
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let last = end > start && text[end - 1] == 0x0D ? end - 1 : end
      if last > start {
        guard read(text.extracting(start..<last)) else {
          throw .malformedOutline(file, line, String(copying: text.extracting(start..<last)))
        }
      }
      start = end + 1
      line += 1
    }
  }

  /// Reads areas, rings and corners whose sum was checked.
  init(
    reading reader: inout CompiledReader, areas areaCount: Int, rings ringCount: Int,
    corners cornerCount: Int, text textCount: Int
  ) {
    var text = reader.bytes.count - textCount
    var firstRing = 0
    areas.reserveCapacity(areaCount)
    numbers.reserveCapacity(areaCount)
    for _ in 0..<areaCount {
      let end = text + Int(reader.next())
      let lastRing = Int(reader.next())
      var area = Area(
        identifier: String(decoding: reader.bytes[text..<end], as: UTF8.self),
        rings: firstRing..<lastRing)
      area.west = reader.next()
      area.south = reader.next()
      area.east = reader.next()
      area.north = reader.next()
      numbers[area.identifier] = areas.count
      areas.append(area)
      text = end
      firstRing = lastRing
    }
    var firstCorner = 0
    rings.reserveCapacity(ringCount)
    for _ in 0..<ringCount {
      let lastCorner = Int(reader.next())
      rings.append(firstCorner..<lastCorner)
      firstCorner = lastCorner
    }
    longitudes.reserveCapacity(cornerCount)
    latitudes.reserveCapacity(cornerCount)
    for _ in 0..<cornerCount { longitudes.append(reader.next()) }
    for _ in 0..<cornerCount { latitudes.append(reader.next()) }
  }

  /// The areas there are.
  public var count: Int { areas.count }

  func area(_ identifier: String) -> Area? { numbers[identifier].map { areas[$0] } }

  private mutating func read(_ line: Span<UInt8>) -> Bool {
    var position = 0
    while position < line.count, line[position] != 0x09 { position += 1 }
    guard position > 0, position < line.count - 1 else { return false }
    let identifier = String(copying: line.extracting(0..<position))
    let firstRing = rings.count
    var area = Area(identifier: identifier, rings: firstRing..<firstRing)
    position += 1
    var ringStart = longitudes.count
    while position < line.count {
      guard let longitude = number(line, &position, until: 0x20, within: 180),
        let latitude = number(line, &position, until: 0x2C, or: 0x3B, within: 90)
      else { return false }
      longitudes.append(longitude)
      latitudes.append(latitude)
      area.west = min(area.west, longitude)
      area.east = max(area.east, longitude)
      area.south = min(area.south, latitude)
      area.north = max(area.north, latitude)
      if position >= line.count || line[position - 1] == 0x3B {
        guard longitudes.count - ringStart >= 3 else { return false }
        rings.append(ringStart..<longitudes.count)
        ringStart = longitudes.count
      }
    }
    var complete = Area(identifier: identifier, rings: firstRing..<rings.count)
    (complete.west, complete.south) = (area.west, area.south)
    (complete.east, complete.north) = (area.east, area.north)
    numbers[identifier] = areas.count
    areas.append(complete)
    return true
  }

  /// Reads a number of degrees and leaves `position` after its end mark.
  private func number(
    _ line: Span<UInt8>, _ position: inout Int, until mark: UInt8, or other: UInt8 = 0,
    within bound: Int
  ) -> Int32? {
    let start = position
    while position < line.count, line[position] != mark, line[position] != other { position += 1 }
    let value = DecimalNumber.fixed(line.extracting(start..<position), decimals: 7)
    position += 1
    guard let value, abs(value) <= bound * PlaceRecord.degrees else { return nil }
    return Int32(value)
  }
}

extension GazetteerError {
  static func malformedOutline(_ file: String, _ line: Int, _ text: String) -> Self {
    Self(
      code: .malformedOutline, file: file, line: line,
      message: "\"\(text.prefix(60))\" is not an identifier, a tab, and rings of at least three "
        + "corners, \"longitude latitude,…;…\", in degrees")
  }
}
