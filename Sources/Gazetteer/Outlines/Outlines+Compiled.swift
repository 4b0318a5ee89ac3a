extension Outlines {
  /// What the first eight bytes say: the format and its version.
  private static var magic: [UInt8] { Array("GMOUTL03".utf8) }

  /// The magic, the checksum, the counts of areas, rings, corners and bytes of identifiers.
  private static var head: Int { 32 }

  /// The outlines as bytes that are read in place.
  ///
  /// Little endian: a head of 32 bytes; then what `OutlineSections` lists. The checksum is of the counts and of all
  /// sections but the corners.
  public var compiled: [UInt8] {
    withExtendedLifetime(self) {
      Self.head(of: sections) + sections.body.withSpan { span in span.indices.map { span[$0] } }
    }
  }

  private static func head(of sections: OutlineSections) -> [UInt8] {
    var head = magic
    for shift in stride(from: 0, to: 64, by: 8) {
      head.append(UInt8(truncatingIfNeeded: sections.checksum >> UInt64(shift)))
    }
    for count in sections.counts { head.append(Int32(count)) }
    return head
  }

  /// Lays out what was read.
  init(_ builder: OutlineBuilder) {
    var areas: [UInt8] = []
    var identifiers: [UInt8] = []
    for area in builder.areas {
      identifiers.append(contentsOf: area.identifier.utf8)
      areas.append(Int32(identifiers.count))
      areas.append(Int32(area.lastRing))
      for side in [area.box.west, area.box.south, area.box.east, area.box.north] {
        areas.append(side)
      }
    }
    let keys = builder.areas.map { Array($0.identifier.utf8) }
    // Of two areas with one identifier the later one counts, as it did in the file.
    let order = keys.indices.sorted {
      keys[$0] == keys[$1] ? $0 < $1 : keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    var body = areas
    for (place, number) in order.enumerated() {
      let isLast = place + 1 == order.count || keys[order[place + 1]] != keys[number]
      body.append(Int32(isLast ? number : order[place + 1]))
    }
    for ring in builder.rings { body.append(Int32(ring)) }
    body.append(contentsOf: identifiers)
    for number in builder.longitudes { body.append(number) }
    for number in builder.latitudes { body.append(number) }
    let region = ByteRegion(body)
    let counts = [
      builder.areas.count, builder.rings.count, builder.longitudes.count, identifiers.count,
    ]
    guard let sections = OutlineSections(region.whole, counts) else {
      preconditionFailure("outlines of \(body.count) bytes do not have their own size")
    }
    self.init(region, sections)
  }

  /// Opens what `compiled` gave, and reads it in place.
  ///
  /// Every access is checked against the bounds, so that a damaged corner may give a wrong answer and nothing worse.
  ///
  /// - Parameters:
  ///   - region: The whole file, which must not change.
  ///   - file: What to call it in errors.
  /// - Throws: `notCompiled` for another format or version, `truncated`, `corrupt`.
  /// - Complexity: O(*n*) in the areas and rings, for the checksum; the corners are not read.
  public init(compiled region: ByteRegion, file: String) throws(GazetteerError) {
    let whole = region.whole
    defer { withExtendedLifetime(region) {} }
    guard Self.magic.enumerated().allSatisfy({ whole.uint8($0) == $1 }) else {
      throw .notCompiled(file)
    }
    guard whole.count >= Self.head else { throw .truncated(file, whole.count, UInt64(Self.head)) }
    let counts = (0..<4).map { Int(whole.int32(16 + $0 * 4)) }
    guard counts.allSatisfy({ $0 >= 0 }) else { throw .corrupt(file, "a count is negative") }
    let expected = Self.head + OutlineSections.sizes(counts).reduce(0, +)
    guard whole.count == expected,
      let body = whole.part(at: Self.head, count: whole.count - Self.head),
      let sections = OutlineSections(body, counts)
    else { throw .truncated(file, whole.count, UInt64(expected)) }
    guard sections.checksum == whole.uint64(8) else {
      throw .corrupt(file, "its content does not match its checksum")
    }
    self.init(region, sections)
  }
}

/// Where the parts of outlines lie.
struct OutlineSections: Sendable {
  /// The bytes of one area: where its identifier ends, its last ring, its box.
  static let areaSize = 24

  /// All of them, one after the other.
  let body: Section
  /// All but the corners: what says where the rest is.
  private let table: Section
  /// Each area in the file's order.
  let areas: Section
  /// The numbers of the areas in the order of their identifiers' bytes.
  let order: Section
  /// Where each ring ends among the corners, exclusive.
  let rings: Section
  /// The identifiers of all areas, one after the other.
  let identifiers: Section
  let longitudes: Section
  let latitudes: Section

  /// The bytes of each section, for so many areas, rings, corners and bytes of identifiers.
  static func sizes(_ counts: [Int]) -> [Int] {
    [counts[0] * areaSize, counts[0] * 4, counts[1] * 4, counts[3], counts[2] * 4, counts[2] * 4]
  }

  /// Divides the bytes; nil where they have another size.
  init?(_ body: Section, _ counts: [Int]) {
    var parts: [Section] = []
    var offset = 0
    for size in Self.sizes(counts) {
      guard let part = body.part(at: offset, count: size) else { return nil }
      parts.append(part)
      offset += size
    }
    let corners = parts[4].count + parts[5].count
    guard offset == body.count, let table = body.part(at: 0, count: offset - corners) else {
      return nil
    }
    self.body = body
    self.table = table
    (areas, order, rings, identifiers) = (parts[0], parts[1], parts[2], parts[3])
    (longitudes, latitudes) = (parts[4], parts[5])
  }

  /// The areas, rings, corners and bytes of identifiers.
  var counts: [Int] {
    [areas.count / Self.areaSize, rings.count / 4, longitudes.count / 4, identifiers.count]
  }

  /// A checksum of the counts, the areas, the rings and the identifiers.
  var checksum: UInt64 {
    counts.reduce(table.checksum) { ($0 ^ UInt64($1)) &* 0x9FB2_1C65_1E98_DF25 }
  }

  /// The bytes of the identifier of an area.
  func identifier(of number: Int) -> Section? {
    let offset = number * Self.areaSize
    let start = number == 0 ? 0 : Int(areas.int32(offset - Self.areaSize))
    return identifiers.part(at: start, count: Int(areas.int32(offset)) - start)
  }

  /// Compares the identifier of an area with bytes: negative, 0 or positive, as it comes before, is the same or after.
  func compareIdentifier(of number: Int, with wanted: Span<UInt8>) -> Int {
    guard let own = identifier(of: number) else { return -1 }
    for index in 0..<min(own.count, wanted.count) where own.uint8(index) != wanted[index] {
      return Int(own.uint8(index)) - Int(wanted[index])
    }
    return own.count - wanted.count
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: Int32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Int32(shift)))
    }
  }
}
