public import Geodesy

extension Outlines {
  /// The identifiers of all areas, in the file's order.
  public var identifiers: [String] { (0..<count).map(identifier(at:)) }

  /// Returns the rings of an area as they are in the file; empty when the area has no outline here.
  ///
  /// The first corner is not repeated. By the even-odd rule a ring in another is a hole.
  ///
  /// - Complexity: O(*n*) in the corners of the area.
  public func rings(of identifier: String) -> [[Coordinate]] {
    area(identifier)?.rings.map { ring($0).map(corner) } ?? []
  }
}
