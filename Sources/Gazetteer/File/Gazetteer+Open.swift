extension Gazetteer {
  /// Opens a compiled gazetteer in place.
  ///
  ///     let region = try MappedFile(path).region       // geomap maps the file
  ///     let gazetteer = try Gazetteer(compiled: region, file: path)
  ///
  /// Only the header is read: opening costs the same at a thousand places and at ten million. Every
  /// later access is checked against the bounds, so that a damaged file may give wrong answers but
  /// never reads beyond itself; `verify(file:)` tells whether it is damaged.
  ///
  /// - Parameters:
  ///   - region: The file's bytes, which must not change.
  ///   - file: What to call it in errors.
  /// - Throws: `notCompiled` for another format, `foreignVersion`, `truncated`, `corrupt`.
  /// - Complexity: O(1).
  public init(compiled region: ByteRegion, file: String) throws(GazetteerError) {
    let whole = region.whole
    defer { withExtendedLifetime(region) {} }
    let magic = GazetteerFile.magic
    for (offset, byte) in magic.enumerated()
    where offset < whole.count && whole.uint8(offset) != byte {
      throw .notCompiled(file)
    }
    guard whole.count >= GazetteerFile.fixedSize else { throw .truncated(file, whole.count, nil) }
    guard whole.uint32(8) == GazetteerFile.version else {
      throw .foreignVersion(file, whole.uint32(8))
    }
    guard whole.uint64(16) == UInt64(whole.count) else {
      throw .truncated(file, whole.count, whole.uint64(16))
    }
    guard whole.uint32(12) == UInt32(SectionName.allCases.count),
      let header = whole.part(at: 0, count: GazetteerFile.headerSize),
      whole.uint64(24) == GazetteerFile.headerChecksum(header)
    else { throw .corrupt(file, "its header does not match its checksum") }

    var sections: [Section] = []
    for (index, name) in SectionName.allCases.enumerated() {
      let entry = GazetteerFile.fixedSize + index * GazetteerFile.entrySize
      guard whole.uint32(entry) == name.rawValue,
        let offset = Int(exactly: whole.uint64(entry + 8)),
        let length = Int(exactly: whole.uint64(entry + 16)),
        let section = whole.part(at: offset, count: length)
      else { throw .corrupt(file, "its section \"\(name)\" does not lie inside it") }
      sections.append(section)
    }
    store = GazetteerStore(regions: [region], all: sections, header: header)
    guard store.isShapely else {
      throw .corrupt(file, "its sections do not fit each other")
    }
  }

  /// Whether the bytes begin as a compiled gazetteer does.
  public static func isCompiled(_ bytes: Span<UInt8>) -> Bool {
    let magic = GazetteerFile.magic
    return bytes.count >= magic.count && bytes.extracting(first: magic.count).equals(magic.span)
  }

  /// Whether the bytes begin as a compiled gazetteer does.
  public static func isCompiled(_ bytes: [UInt8]) -> Bool { isCompiled(bytes.span) }

  /// Whether the bytes begin as a compiled gazetteer does.
  public static func isCompiled(_ region: ByteRegion) -> Bool {
    let whole = region.whole
    defer { withExtendedLifetime(region) {} }
    return whole.count >= GazetteerFile.magic.count
      && GazetteerFile.magic.enumerated().allSatisfy { whole.uint8($0) == $1 }
  }

  /// Checks the content of a compiled gazetteer against its checksums.
  ///
  /// - Throws: `corrupt`, with the name of the first damaged section.
  /// - Complexity: O(*n*): it reads the whole file.
  public func verify(file: String) throws(GazetteerError) {
    guard let header = store.header else { return }
    for (index, name) in SectionName.allCases.enumerated() {
      let entry = GazetteerFile.fixedSize + index * GazetteerFile.entrySize
      guard header.uint64(entry + 24) == store.all[index].checksum else {
        throw .corrupt(file, "its section \"\(name)\" does not match its checksum")
      }
    }
  }
}

extension GazetteerStore {
  /// Whether the sections have the lengths that they must have.
  fileprivate var isShapely: Bool {
    records.count == count * PlaceRecord.stride
      && self[.cellRows].count == count * 4
      && self[.cells].count % 8 == 0
      && self[.countries].count % 8 == 0
      && self[.divisions].count % 12 == 0
      && self[.extents].count % 16 == 0
      && self[.identifiers].count % 8 == 0
      && self[.sources].count % 4 == 0
      && self[.slots].count % 8 == 0
      && self[.lengths].count == (NameIndex.longestBucket + 2) * 8
  }
}

extension GazetteerError {
  static func notCompiled(_ file: String) -> Self {
    Self(
      code: .notCompiled, file: file,
      message: "the file is not a compiled gazetteer; expected one that `gazetteer build` wrote")
  }

  static func foreignVersion(_ file: String, _ version: UInt32) -> Self {
    Self(
      code: .foreignVersion, file: file,
      message: "the gazetteer is compiled in version \(version); expected version "
        + "\(GazetteerFile.version): build it again")
  }

  static func truncated(_ file: String, _ count: Int, _ expected: UInt64?) -> Self {
    let wanted = expected.map { "\($0) bytes" } ?? "a header"
    return Self(
      code: .truncated, file: file,
      message: "the compiled gazetteer has \(count) bytes; expected \(wanted)")
  }

  static func corrupt(_ file: String, _ what: String) -> Self {
    Self(
      code: .corrupt, file: file, message: "the compiled gazetteer is damaged: \(what)")
  }
}
