public import Geodesy

extension Outlines {
  /// One part of an area: its edge and the holes in it, closed, as `data/outlines.tsv` winds them.
  public struct Part: Hashable, Sendable {
    /// Anticlockwise, the last corner equal to the first.
    public let exterior: [Coordinate]
    /// Clockwise.
    public let holes: [[Coordinate]]
  }

  /// Returns the parts of an area for a map; nil when the area has no outline here.
  ///
  /// - Complexity: O(*n*) in the corners of the area, and O(*h* · *n*) for *h* holes.
  public func parts(of identifier: String) -> [Part]? {
    guard let area = area(identifier) else { return nil }
    var exteriors: [(ring: Range<Int>, holes: [[Coordinate]])] = []
    var holes: [Range<Int>] = []
    for ring in area.rings.map(ring) {
      if signedArea(ring) > 0 { exteriors.append((ring, [])) } else { holes.append(ring) }
    }
    for hole in holes {
      // A hole touches the edge of its part at most in single corners, so the middle corner tells.
      let middle = corner((hole.lowerBound + hole.upperBound) / 2)
      guard let owner = exteriors.firstIndex(where: { surrounds($0.ring, middle) }) else {
        continue
      }
      exteriors[owner].holes.append(corners(of: hole))
    }
    return exteriors.map { Part(exterior: corners(of: $0.ring), holes: $0.holes) }
  }

  private func corners(of ring: Range<Int>) -> [Coordinate] {
    var corners = ring.map(corner)
    if let first = corners.first, corners.last != first { corners.append(first) }
    return corners
  }

  /// Twice the area in the plane of degrees, positive for an anticlockwise ring.
  private func signedArea(_ ring: Range<Int>) -> Double {
    var area = 0.0
    var previous = ring.upperBound - 1
    for index in ring {
      area +=
        Double(longitude(previous)) * Double(latitude(index))
        - Double(longitude(index)) * Double(latitude(previous))
      previous = index
    }
    return area
  }

  private func surrounds(_ ring: Range<Int>, _ point: Coordinate) -> Bool {
    crossings(of: ring, from: point) % 2 == 1
  }
}
