extension Outlines {
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
    var builder = OutlineBuilder(corners: text.count / 12)
    var start = 0
    var line = 1
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let last = end > start && text[end - 1] == 0x0D ? end - 1 : end
      if last > start {
        guard builder.read(text.extracting(start..<last)) else {
          throw .malformedOutline(file, line, String(copying: text.extracting(start..<last)))
        }
      }
      start = end + 1
      line += 1
    }
    self.init(builder)
  }

  /// Takes areas in memory, each with its rings, of which none repeats its first corner.
  init(areas given: [(identifier: String, rings: [[PCodeRows.Corner]])]) {
    var builder = OutlineBuilder(corners: 0)
    for (identifier, shape) in given {
      for ring in shape {
        for corner in ring { builder.add(corner.longitude, corner.latitude) }
        builder.endRing()
      }
      builder.endArea(identifier)
    }
    self.init(builder)
  }
}

/// Outlines while they are read: corners, then rings, then areas, each ended by what follows.
struct OutlineBuilder {
  /// An area that is whole.
  struct Area {
    let identifier: String
    /// The number of its last ring, exclusive.
    let lastRing: Int
    let box: Box
  }

  /// The box around corners, in degrees × 10⁷.
  struct Box {
    var west = Int32.max
    var south = Int32.max
    var east = Int32.min
    var north = Int32.min
  }

  private(set) var areas: [Area] = []
  /// Where each ring ends among the corners, exclusive.
  private(set) var rings: [Int] = []
  private(set) var longitudes: [Int32] = []
  private(set) var latitudes: [Int32] = []
  private var box = Box()

  /// - Parameter corners: About how many will come; more only cost time.
  init(corners: Int) {
    longitudes.reserveCapacity(corners)
    latitudes.reserveCapacity(corners)
  }

  mutating func add(_ longitude: Int32, _ latitude: Int32) {
    longitudes.append(longitude)
    latitudes.append(latitude)
    box.west = min(box.west, longitude)
    box.east = max(box.east, longitude)
    box.south = min(box.south, latitude)
    box.north = max(box.north, latitude)
  }

  mutating func endRing() { rings.append(longitudes.count) }

  mutating func endArea(_ identifier: String) {
    areas.append(Area(identifier: identifier, lastRing: rings.count, box: box))
    box = Box()
  }

  /// Reads one line; false where it is not one.
  mutating func read(_ line: Span<UInt8>) -> Bool {
    var position = 0
    while position < line.count, line[position] != 0x09 { position += 1 }
    guard position > 0, position < line.count - 1 else { return false }
    let identifier = String(copying: line.extracting(0..<position))
    position += 1
    var ringStart = longitudes.count
    while position < line.count {
      guard let longitude = number(line, &position, until: 0x20, within: 180),
        let latitude = number(line, &position, until: 0x2C, or: 0x3B, within: 90)
      else { return false }
      add(longitude, latitude)
      if position >= line.count || line[position - 1] == 0x3B {
        guard longitudes.count - ringStart >= 3 else { return false }
        endRing()
        ringStart = longitudes.count
      }
    }
    endArea(identifier)
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
