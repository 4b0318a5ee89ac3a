public import Geodesy

/// The line that ends an area, as it is seen from a point.
public struct OutlineEdge: Hashable, Sendable {
  /// Its nearest point.
  public let foot: Coordinate
  /// How far that is; 0 inside the area.
  public let nearest: Distance
  /// How far the edge of the largest part is: of Russia's mainland, where Kaliningrad is nearer; 0 inside the area.
  public let mainland: Distance

  public init(foot: Coordinate, nearest: Distance, mainland: Distance) {
    self.foot = foot
    self.nearest = nearest
    self.mainland = mainland
  }
}

extension Outlines {
  /// How far a simplified line may be from the true one.
  ///
  /// > Reference: data/README.md, "outlines.tsv": Douglas–Peucker within 0.03° for countries, which is 3.3 km.
  public static let simplification = Distance(kilometres: 3.5)

  /// Returns the edge of an area as it is seen from a point; nil when the area has no outline here.
  ///
  /// - Complexity: O(*n*) in the corners of the area, about 60 ns each.
  public func edge(of identifier: String, from point: Coordinate) -> OutlineEdge? {
    guard let area = area(identifier) else { return nil }
    let centre = UnitVector(point)
    var nearest: (chord: Double, point: Coordinate)?
    var mainland: (chord: Double, point: Coordinate)?
    // Rings come largest first.
    for ring in area.rings {
      eachPiece(of: self.ring(ring), longest: .infinity, from: centre) { chord, foot in
        if chord < nearest?.chord ?? .infinity { nearest = (chord, foot) }
      }
      if mainland == nil { mainland = nearest }
    }
    guard let nearest, let mainland else { return nil }
    let isInside = contains(area, point)
    return OutlineEdge(
      foot: nearest.point,
      nearest: isInside ? .zero : Ellipsoid.wgs84.distance(from: point, to: nearest.point),
      mainland: isInside ? .zero : Ellipsoid.wgs84.distance(from: point, to: mainland.point))
  }

  /// Returns the nearest point of the border that two areas share; nil where they share none, or have no outlines.
  ///
  /// Two neighbours are simplified apart, so a point of one is on the border when the other is within two
  /// `simplification`s of it. The end of the shared part is known to 6 km.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the first outline, and *O*(*m*) in the corners of the second for
  ///   every piece of the first that is nearer than the border.
  public func border(
    between one: String, and other: String, from point: Coordinate
  ) -> OutlineEdge? {
    guard let first = area(one), let second = area(other) else { return nil }
    let centre = UnitVector(point)
    let reach = Self.simplification.kilometres * 2
    var pieces: [(chord: Double, foot: Coordinate)] = []
    for ring in first.rings {
      eachPiece(of: self.ring(ring), longest: 0.05, from: centre) { chord, foot in
        if isNear(second, foot, degrees: reach / 90) { pieces.append((chord, foot)) }
      }
    }
    pieces.sort { $0.chord < $1.chord }
    guard let piece = pieces.first(where: { isWithin(reach, of: second, $0.foot) }) else {
      return nil
    }
    let distance = Ellipsoid.wgs84.distance(from: point, to: piece.foot)
    return OutlineEdge(foot: piece.foot, nearest: distance, mainland: distance)
  }

  /// Whether a point is in the box of an area, or so many degrees beside it.
  private func isNear(_ area: Area, _ point: Coordinate, degrees margin: Double) -> Bool {
    let scale = Double(PlaceRecord.degrees)
    // A degree of longitude shrinks towards the poles.
    let aside = margin * 4
    return point.latitude >= Double(area.south) / scale - margin
      && point.latitude <= Double(area.north) / scale + margin
      && point.longitude >= Double(area.west) / scale - aside
      && point.longitude <= Double(area.east) / scale + aside
  }

  /// Whether a point is in an area or at most so many kilometres from its edge.
  private func isWithin(_ kilometres: Double, of area: Area, _ point: Coordinate) -> Bool {
    if contains(area, point) { return true }
    let reach = kilometres / 6371
    let centre = UnitVector(point)
    var isNear = false
    for ring in area.rings where !isNear {
      eachPiece(of: self.ring(ring), longest: .infinity, from: centre) { chord, _ in
        if chord <= reach * reach { isNear = true }
      }
    }
    return isNear
  }

  /// Calls `body` for each side of a ring, cut into pieces of so many degrees at most, with the squared chord to its
  /// nearest point, in radii, and that point.
  private func eachPiece(
    of ring: Range<Int>, longest: Double, from centre: UnitVector,
    _ body: (Double, Coordinate) -> Void
  ) {
    var start = corner(ring.upperBound - 1)
    var startVector = UnitVector(start)
    for index in ring {
      let end = corner(index)
      let endVector = UnitVector(end)
      let span = max(
        abs(end.latitude - start.latitude), abs(end.longitude - start.longitude))
      let count = longest.isFinite ? max(1, Int((span / longest).rounded(.up))) : 1
      if count == 1 {
        piece(from: start, startVector, to: end, endVector, centre, body)
      } else {
        var left = (point: start, vector: startVector)
        for step in 1...count {
          guard let point = Self.between(start, end, Double(step) / Double(count)) else { continue }
          let vector = UnitVector(point)
          piece(from: left.point, left.vector, to: point, vector, centre, body)
          left = (point, vector)
        }
      }
      (start, startVector) = (end, endVector)
    }
  }

  private func piece(
    from start: Coordinate, _ startVector: UnitVector, to end: Coordinate, _ endVector: UnitVector,
    _ centre: UnitVector, _ body: (Double, Coordinate) -> Void
  ) {
    let fraction = centre.nearestFraction(from: startVector, to: endVector)
    guard let foot = Self.between(start, end, fraction) else { return }
    body(centre.squaredChord(to: UnitVector(foot)), foot)
  }
}
