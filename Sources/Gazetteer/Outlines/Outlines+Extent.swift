public import Geodesy

extension Outlines {
  /// Returns the box around an area; nil when the area has no outline here.
  ///
  /// An area across the antimeridian is cut there, so that its box is as wide as the map.
  public func extent(of identifier: String) -> BoundingBox? {
    guard let area = area(identifier) else { return nil }
    func degrees(_ number: Int32) -> Double { Double(number) / Double(PlaceRecord.degrees) }
    return BoundingBox(
      west: degrees(area.west), south: degrees(area.south), east: degrees(area.east),
      north: degrees(area.north))
  }
}
