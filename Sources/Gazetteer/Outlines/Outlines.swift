/// The outlines of countries and regions: whether a point lies in one, and how far from it.
///
///     let outlines = try Outlines(tsv: bytes, file: "data/outlines.tsv")
///     outlines.contains("gn:2453866", bamako)                            // true
///     outlines.country(containing: bamako, in: gazetteer)                // Mali's row
///     outlines.nearestAndFarthest(from: gao, area: "gn:2597449")?.nearest // to the région de Kidal
///
/// Outlines are simplified: near a border, within a few kilometres, an answer may be wrong.
///
/// Areas, rings and corners are read where they lie, in memory or in a mapped file: opening builds no table.
public struct Outlines: Sendable {
  /// One area: its rings and the box around them, in degrees × 10⁷.
  struct Area: Sendable {
    let number: Int
    /// Rings of the area, as numbers of rings.
    let rings: Range<Int>
    let west: Int32
    let south: Int32
    let east: Int32
    let north: Int32
  }

  /// The bytes, which the sections below do not keep alive.
  private let region: ByteRegion
  let sections: OutlineSections

  init(_ region: ByteRegion, _ sections: OutlineSections) {
    self.region = region
    self.sections = sections
  }

  /// The areas there are.
  public var count: Int { sections.areas.count / OutlineSections.areaSize }

  /// The area with a number in the file's order.
  func area(at number: Int) -> Area {
    let areas = sections.areas
    let offset = number * OutlineSections.areaSize
    let firstRing = number == 0 ? 0 : areas.int32(offset - OutlineSections.areaSize + 4)
    let lastRing = max(firstRing, areas.int32(offset + 4))
    return Area(
      number: number, rings: Int(firstRing)..<Int(lastRing),
      west: areas.int32(offset + 8), south: areas.int32(offset + 12),
      east: areas.int32(offset + 16), north: areas.int32(offset + 20))
  }

  /// The area with an identifier; nil when it has no outline here.
  func area(_ identifier: String) -> Area? {
    let wanted = Array(identifier.utf8)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let number = Int(sections.order.int32(middle * 4))
      switch sections.compareIdentifier(of: number, with: wanted.span) {
      case 0: return area(at: number)
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  /// The identifier of the area with a number.
  func identifier(at number: Int) -> String { sections.identifier(of: number)?.text ?? "" }

  /// The corners of a ring, as numbers of corners.
  func ring(_ number: Int) -> Range<Int> {
    let first = number == 0 ? 0 : sections.rings.int32(number * 4 - 4)
    return Int(first)..<Int(max(first, sections.rings.int32(number * 4)))
  }

  /// The longitude of a corner in degrees × 10⁷.
  func longitude(_ corner: Int) -> Int32 { sections.longitudes.int32(corner * 4) }

  /// The latitude of a corner in degrees × 10⁷.
  func latitude(_ corner: Int) -> Int32 { sections.latitudes.int32(corner * 4) }
}
