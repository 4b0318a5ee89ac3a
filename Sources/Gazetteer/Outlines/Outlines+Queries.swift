public import Geodesy

extension Outlines {
  /// Whether the area contains the point; nil when the area has no outline here.
  ///
  /// - Complexity: O(*n*) in the corners of the area; O(1) outside its box.
  public func contains(_ identifier: String, _ point: Coordinate) -> Bool? {
    area(identifier).map { contains($0, point) }
  }

  /// Returns the identifiers of all areas that contain the point, in the file's order.
  public func areas(containing point: Coordinate) -> [String] {
    (0..<count).filter { contains(area(at: $0), point) }.map(identifier(at:))
  }

  /// Returns the country or territory that contains the point, nil at sea.
  public func country(containing point: Coordinate, in gazetteer: Gazetteer) -> Place.ID? {
    for number in 0..<count where contains(area(at: number), point) {
      guard let id = gazetteer.place(identified: identifier(at: number)) else { continue }
      let kind = gazetteer.kind(of: id)
      if kind == .country || kind == .territory { return id }
    }
    return nil
  }

  /// Returns how far the nearest and the farthest point of an area are.
  ///
  /// - Parameters:
  ///   - point: Where the distances begin.
  ///   - identifier: The area's.
  /// - Returns: Geodesic lengths; the nearest is 0 inside. Nil when the area has no outline here.
  /// - Complexity: O(*n*) in the corners of the area, about 60 ns each.
  public func nearestAndFarthest(
    from point: Coordinate, area identifier: String
  ) -> (nearest: Distance, farthest: Distance)? {
    guard let area = area(identifier) else { return nil }
    let centre = UnitVector(point)
    var nearest = (chord: Double.infinity, point: point)
    var farthest = (chord: -1.0, point: point)
    for ring in area.rings.map(ring) {
      var start = corner(ring.upperBound - 1)
      var startVector = UnitVector(start)
      for index in ring {
        let end = corner(index)
        let endVector = UnitVector(end)
        let chord = centre.squaredChord(to: endVector)
        if chord > farthest.chord { farthest = (chord, end) }
        // Sides are short: between corners, degrees follow the straight line.
        let fraction = centre.nearestFraction(from: startVector, to: endVector)
        if let foot = Self.between(start, end, fraction) {
          let chord = centre.squaredChord(to: UnitVector(foot))
          if chord < nearest.chord { nearest = (chord, foot) }
        }
        (start, startVector) = (end, endVector)
      }
    }
    let isInside = contains(area, point)
    return (
      isInside ? .zero : Ellipsoid.wgs84.distance(from: point, to: nearest.point),
      Ellipsoid.wgs84.distance(from: point, to: farthest.point)
    )
  }

  static func between(
    _ start: Coordinate, _ end: Coordinate, _ fraction: Double
  ) -> Coordinate? {
    Coordinate(
      latitude: start.latitude + (end.latitude - start.latitude) * fraction,
      longitude: start.longitude + (end.longitude - start.longitude) * fraction)
  }

  func corner(_ index: Int) -> Coordinate {
    var record = PlaceRecord()
    record.latitude = latitude(index)
    record.longitude = longitude(index)
    return record.coordinate
  }

  /// Counts how often a line eastwards from the point crosses the rings: odd is inside.
  func contains(_ area: Area, _ point: Coordinate) -> Bool {
    let latitude = point.latitude * Double(PlaceRecord.degrees)
    let longitude = point.longitude * Double(PlaceRecord.degrees)
    guard latitude >= Double(area.south), latitude <= Double(area.north),
      longitude >= Double(area.west), longitude <= Double(area.east)
    else { return false }
    return area.rings.reduce(0) { $0 + crossings(of: ring($1), from: point) } % 2 == 1
  }

  /// Counts how often a line eastwards from the point crosses the ring.
  func crossings(of ring: Range<Int>, from point: Coordinate) -> Int {
    let latitude = point.latitude * Double(PlaceRecord.degrees)
    let longitude = point.longitude * Double(PlaceRecord.degrees)
    let (longitudes, latitudes) = (sections.longitudes, sections.latitudes)
    var count = 0
    var previous = ring.upperBound - 1
    for index in ring {
      let (y, previousY) = (
        Double(latitudes.int32(index * 4)), Double(latitudes.int32(previous * 4))
      )
      if (y > latitude) != (previousY > latitude) {
        let (x, previousX) = (
          Double(longitudes.int32(index * 4)), Double(longitudes.int32(previous * 4))
        )
        let crossing = x + (latitude - y) / (previousY - y) * (previousX - x)
        if crossing > longitude { count += 1 }
      }
      previous = index
    }
    return count
  }
}
