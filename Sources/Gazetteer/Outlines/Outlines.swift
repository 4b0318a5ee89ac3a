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
  private(set) var corners = Corners([], [])

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
    var longitudes: [Int32] = []
    var latitudes: [Int32] = []
    longitudes.reserveCapacity(text.count / 12)
    latitudes.reserveCapacity(text.count / 12)
    var start = 0
    var line = 1
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let last = end > start && text[end - 1] == 0x0D ? end - 1 : end
      if last > start {
        guard read(text.extracting(start..<last), &longitudes, &latitudes) else {
          throw .malformedOutline(file, line, String(copying: text.extracting(start..<last)))
        }
      }
      start = end + 1
      line += 1
    }
    corners = Corners(longitudes, latitudes)
  }

  /// Takes areas in memory, each with its rings, of which none repeats its first corner.
  init(areas given: [(identifier: String, rings: [[PCodeRows.Corner]])]) {
    var longitudes: [Int32] = []
    var latitudes: [Int32] = []
    for (identifier, shape) in given {
      var area = Area(identifier: identifier, rings: rings.count..<rings.count + shape.count)
      for ring in shape {
        rings.append(longitudes.count..<longitudes.count + ring.count)
        for corner in ring {
          longitudes.append(corner.longitude)
          latitudes.append(corner.latitude)
          (area.west, area.east) = (
            min(area.west, corner.longitude), max(area.east, corner.longitude)
          )
          (area.south, area.north) = (
            min(area.south, corner.latitude), max(area.north, corner.latitude)
          )
        }
      }
      numbers[identifier] = areas.count
      areas.append(area)
    }
    corners = Corners(longitudes, latitudes)
  }

  /// Takes areas, rings and corners whose sum was checked; identifiers are one after another in the text.
  init(compiledAreas: Section, compiledRings: Section, corners: Corners, text: Section) {
    self.corners = corners
    let size = Self.compiledArea
    var firstByte = 0
    var firstRing = 0
    areas.reserveCapacity(compiledAreas.count / size)
    numbers.reserveCapacity(compiledAreas.count / size)
    for offset in stride(from: 0, to: compiledAreas.count, by: size) {
      let length = Int(compiledAreas.int32(offset))
      let lastRing = max(firstRing, Int(compiledAreas.int32(offset + 4)))
      var area = Area(
        identifier: text.part(at: firstByte, count: length)?.text ?? "",
        rings: firstRing..<lastRing)
      area.west = compiledAreas.int32(offset + 8)
      area.south = compiledAreas.int32(offset + 12)
      area.east = compiledAreas.int32(offset + 16)
      area.north = compiledAreas.int32(offset + 20)
      numbers[area.identifier] = areas.count
      areas.append(area)
      firstByte += length
      firstRing = lastRing
    }
    var firstCorner = 0
    rings.reserveCapacity(compiledRings.count / 4)
    for offset in stride(from: 0, to: compiledRings.count, by: 4) {
      let lastCorner = max(firstCorner, Int(compiledRings.int32(offset)))
      rings.append(firstCorner..<lastCorner)
      firstCorner = lastCorner
    }
  }

  /// The areas there are.
  public var count: Int { areas.count }

  func area(_ identifier: String) -> Area? { numbers[identifier].map { areas[$0] } }

  private mutating func read(
    _ line: Span<UInt8>, _ longitudes: inout [Int32], _ latitudes: inout [Int32]
  ) -> Bool {
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

/// The corners of all rings, in degrees × 10⁷, read where they lie: in memory or in a mapped file.
struct Corners: Sendable {
  let count: Int
  private let region: ByteRegion
  private let longitudes: Section
  private let latitudes: Section

  init(_ longitudes: [Int32], _ latitudes: [Int32]) {
    region = ByteRegion(copying: longitudes + latitudes)
    count = longitudes.count
    let whole = region.whole
    self.longitudes = whole.part(at: 0, count: count * 4) ?? whole
    self.latitudes = whole.part(at: count * 4, count: count * 4) ?? whole
  }

  /// Corners in a region that they keep alive.
  init(in region: ByteRegion, _ longitudes: Section, _ latitudes: Section) {
    self.region = region
    self.longitudes = longitudes
    self.latitudes = latitudes
    count = longitudes.count / 4
  }

  func longitude(_ index: Int) -> Int32 { longitudes.int32(index * 4) }
  func latitude(_ index: Int) -> Int32 { latitudes.int32(index * 4) }
}

extension GazetteerError {
  static func malformedOutline(_ file: String, _ line: Int, _ text: String) -> Self {
    Self(
      code: .malformedOutline, file: file, line: line,
      message: "\"\(text.prefix(60))\" is not an identifier, a tab, and rings of at least three "
        + "corners, \"longitude latitude,…;…\", in degrees")
  }
}
