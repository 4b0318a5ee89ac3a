/// The parts of a compiled gazetteer, in the order of their numbers in a file.
enum SectionName: UInt32, CaseIterable {
  case records = 1
  case texts, extents
  /// For each division, by code: start and end of its code in `divisionTexts`, row plus one.
  case divisions, divisionTexts
  /// Ends of the sources' names in `sourceTexts`.
  case sources, sourceTexts
  /// The raw values of `PlaceKind`, one a line, by their numbers in the records.
  case kinds
  /// See `IdentifierTable`.
  case identifiers
  case entries, lengths, slots
  /// One-degree cells that hold a place, by number: the cell and where its rows begin in `cellRows`.
  case cells, cellRows
  /// Countries and territories by code: the letters, the row.
  case countries
}

/// What a gazetteer reads from: the same sections, whether in memory or in a mapped file.
final class GazetteerStore: Sendable {
  /// Keeps the bytes alive that the sections lie in.
  private let regions: [ByteRegion]
  let all: [Section]

  let records: Section
  let texts: Section
  let names: NameIndex
  let kinds: [PlaceKind]
  let count: Int

  /// The header of the file that the sections lie in; nil in memory.
  let header: Section?

  /// Reads from `all`, the sections in the order of `SectionName.allCases`, inside `regions`.
  init(regions: [ByteRegion], all: [Section], header: Section? = nil) {
    precondition(all.count == SectionName.allCases.count, "\(all.count) sections")
    self.regions = regions
    self.all = all
    self.header = header
    func section(_ name: SectionName) -> Section { all[Int(name.rawValue) - 1] }
    records = section(.records)
    texts = section(.texts)
    names = NameIndex(
      slots: section(.slots), entries: section(.entries), lengths: section(.lengths))
    kinds = section(.kinds).text.split(separator: "\n", omittingEmptySubsequences: false).map {
      PlaceKind(rawValue: String($0)) ?? .other
    }
    count = records.count / PlaceRecord.stride
  }

  subscript(name: SectionName) -> Section { all[Int(name.rawValue) - 1] }

  @inline(__always)
  func record(_ id: Place.ID) -> PlaceRecord {
    precondition(Int(id.row) < count, "place \(id.row) of a gazetteer of \(count)")
    return PlaceRecord(in: records, row: Int(id.row))
  }

  func kind(_ number: UInt8) -> PlaceKind { number < kinds.count ? kinds[Int(number)] : .other }
}
