extension Outlines {
  /// What the first eight bytes say: the format and its version.
  private static var magic: [UInt8] { Array("GMOUTL02".utf8) }

  /// The bytes of one area: its identifier's length, its last ring, its box.
  static var compiledArea: Int { 24 }

  /// The magic, the checksum of what follows it, the counts of areas, rings, corners and bytes of identifiers.
  private static var head: Int { 32 }

  /// The outlines as bytes that are read in place.
  ///
  /// Little endian: a head of 32 bytes; then for each area its identifier's length, its last ring and its box,
  /// the last corner of each ring, the corners' longitudes, their latitudes, the identifiers.
  public var compiled: [UInt8] {
    var body: [UInt8] = []
    var identifiers: [UInt8] = []
    for area in areas {
      identifiers.append(contentsOf: area.identifier.utf8)
      body.append(Int32(area.identifier.utf8.count))
      body.append(Int32(area.rings.upperBound))
      for side in [area.west, area.south, area.east, area.north] { body.append(side) }
    }
    for ring in rings { body.append(Int32(ring.upperBound)) }
    for index in 0..<corners.count { body.append(corners.longitude(index)) }
    for index in 0..<corners.count { body.append(corners.latitude(index)) }
    body.append(contentsOf: identifiers)
    var counts: [UInt8] = []
    for count in [areas.count, rings.count, corners.count, identifiers.count] {
      counts.append(Int32(count))
    }
    let checked = counts + body
    let region = ByteRegion(checked)
    let sum = withExtendedLifetime(region) { region.whole.checksum }
    return Self.magic + (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 * 8)) } + checked
  }

  /// Opens what `compiled` gave, and reads its corners in place.
  ///
  /// - Parameters:
  ///   - region: The whole file, which must not change.
  ///   - file: What to call it in errors.
  /// - Throws: `notCompiled` for another format or version, `truncated`, `corrupt`.
  /// - Complexity: O(*n*) in the bytes, for the checksum.
  public init(compiled region: ByteRegion, file: String) throws(GazetteerError) {
    let whole = region.whole
    defer { withExtendedLifetime(region) {} }
    guard Self.magic.enumerated().allSatisfy({ whole.uint8($0) == $1 }) else {
      throw .notCompiled(file)
    }
    guard whole.count >= Self.head else { throw .truncated(file, whole.count, UInt64(Self.head)) }
    let counts = (0..<4).map { Int(whole.int32(16 + $0 * 4)) }
    guard counts.allSatisfy({ $0 >= 0 }) else { throw .corrupt(file, "a count is negative") }
    let sizes = [
      counts[0] * Self.compiledArea, counts[1] * 4, counts[2] * 4, counts[2] * 4, counts[3],
    ]
    let expected = sizes.reduce(Self.head, +)
    guard whole.count == expected else { throw .truncated(file, whole.count, UInt64(expected)) }
    var sections: [Section] = []
    var offset = Self.head
    for size in sizes {
      if let section = whole.part(at: offset, count: size) { sections.append(section) }
      offset += size
    }
    guard sections.count == sizes.count, let checked = whole.part(at: 16, count: whole.count - 16),
      checked.checksum == whole.uint64(8)
    else { throw .corrupt(file, "its content does not match its checksum") }
    self.init(
      compiledAreas: sections[0], compiledRings: sections[1],
      corners: Corners(in: region, sections[2], sections[3]), text: sections[4])
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: Int32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Int32(shift)))
    }
  }
}
