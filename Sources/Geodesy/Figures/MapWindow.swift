/// Cuts closed edges at the antimeridian and at the poles, so that polygons fit the map.
///
/// Every edge has the figure on its left. Edges are cut where they cross ±180; the loose ends are then
/// joined along the window's sides, anticlockwise: up at 180, down at -180. A figure with a pole
/// inside gets the map's upper or lower side as one more piece of edge.
/// > Reference: Weiler & Atherton, "Hidden surface removal using polygon area sorting", SIGGRAPH 1977,
/// > for a window that is a rectangle; RFC 7946 §3.1.9.
struct MapWindow {
  /// Pieces of edge that begin and end at a side of the window.
  private var pieces: [[Corner]] = []
  /// Edges that never touch a side.
  private var closed: [[Corner]] = []

  /// Adds an edge, its first corner repeated at the end (a multiple of 360° away round a pole).
  mutating func add(_ corners: [Corner]) {
    let parts = Self.split(corners)
    guard parts.count > 1 else {
      closed += parts
      return
    }
    // The first and the last part are one: the edge has no beginning.
    pieces.append(parts[parts.count - 1] + parts[0].dropFirst())
    pieces += parts[1..<(parts.count - 1)]
  }

  /// Adds the map's upper side, for a figure that holds the north pole.
  mutating func addNorthPole() {
    pieces.append([Corner(latitude: 90, longitude: 180), Corner(latitude: 90, longitude: -180)])
  }

  /// Adds the map's lower side, for a figure that holds the south pole.
  mutating func addSouthPole() {
    pieces.append([Corner(latitude: -90, longitude: -180), Corner(latitude: -90, longitude: 180)])
  }

  /// Parts a line at every crossing of the antimeridian, each part moved into -180...180.
  static func split(_ corners: [Corner]) -> [[Corner]] {
    var parts: [[Corner]] = []
    var part: [Corner] = []
    var window = 0.0
    for corner in corners {
      let next = ((corner.longitude + 180) / 360).rounded(.down)
      if let last = part.last, next != window {
        // Steps are at most 15° wide, so one crossing at a time.
        let eastwards = next > window
        let line = (eastwards ? next : window) * 360 - 180
        let before = last.longitude + window * 360
        let share = (line - before) / (corner.longitude - before)
        let latitude = last.latitude + share * (corner.latitude - last.latitude)
        part.append(Corner(latitude: latitude, longitude: eastwards ? 180 : -180))
        parts.append(part)
        part = [Corner(latitude: latitude, longitude: eastwards ? -180 : 180)]
      }
      window = next
      let onMap = min(180, max(-180, corner.longitude - next * 360))
      part.append(Corner(latitude: corner.latitude, longitude: onMap))
    }
    parts.append(part)
    return parts.map(withoutRepeats)
  }

  /// Joins the pieces and returns the polygons.
  func polygons() -> [FigurePolygon] {
    var exteriors = Self.join(pieces.filter { $0.count > 1 })
    var holes: [[Corner]] = []
    for ring in closed where ring.count > 3 {
      if Self.area(ring) > 0 { exteriors.append(ring) } else { holes.append(ring) }
    }
    // An edge along the antimeridian leaves slivers that no map shows.
    let visible = exteriors.filter { !Self.isSliver($0) }
    return (visible.isEmpty ? exteriors : visible).map { exterior in
      let inside = holes.filter { hole in Self.contains(exterior, hole[0]) }
      return FigurePolygon(
        exterior: exterior.map(\.coordinate), holes: inside.map { $0.map(\.coordinate) })
    }
  }

  private static func join(_ pieces: [[Corner]]) -> [[Corner]] {
    var rings: [[Corner]] = []
    var isUsed = [Bool](repeating: false, count: pieces.count)
    for first in pieces.indices where !isUsed[first] {
      var ring: [Corner] = []
      var piece = first
      repeat {
        isUsed[piece] = true
        ring += pieces[piece]
        guard let next = successor(of: piece, in: pieces) else { break }
        piece = next
      } while piece != first && !isUsed[piece]
      ring.append(ring[0])
      let tidy = withoutRepeats(ring)
      if tidy.count > 3 { rings.append(tidy) }
    }
    return rings
  }

  /// Returns the piece that begins next, anticlockwise along the side where this piece ends.
  private static func successor(of piece: Int, in pieces: [[Corner]]) -> Int? {
    guard let end = pieces[piece].last else { return nil }
    let isEast = end.longitude > 0
    var best: (gap: Double, piece: Int)?
    for candidate in pieces.indices {
      guard let start = pieces[candidate].first, (start.longitude > 0) == isEast else { continue }
      let gap = isEast ? start.latitude - end.latitude : end.latitude - start.latitude
      if gap >= 0, gap < best?.gap ?? .infinity { best = (gap, candidate) }
    }
    return best?.piece
  }

  private static func withoutRepeats(_ corners: [Corner]) -> [Corner] {
    var result: [Corner] = []
    for corner in corners where corner != result.last { result.append(corner) }
    return result
  }

  /// Twice the signed area on the map; positive when anticlockwise.
  private static func area(_ ring: [Corner]) -> Double {
    let origin = ring[0]
    return zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
      sum + (edge.0.longitude - origin.longitude) * (edge.1.latitude - origin.latitude)
        - (edge.1.longitude - origin.longitude) * (edge.0.latitude - origin.latitude)
    }
  }

  /// Whether a ring is narrower than a millionth of a degree, 10 cm.
  private static func isSliver(_ ring: [Corner]) -> Bool {
    let south = ring.lazy.map(\.latitude).min() ?? 0
    let north = ring.lazy.map(\.latitude).max() ?? 0
    return abs(area(ring)) < 2e-6 * (north - south)
  }

  private static func contains(_ ring: [Corner], _ point: Corner) -> Bool {
    var isInside = false
    for (from, to) in zip(ring, ring.dropFirst())
    where (from.latitude > point.latitude) != (to.latitude > point.latitude) {
      let share = (point.latitude - from.latitude) / (to.latitude - from.latitude)
      if point.longitude < from.longitude + share * (to.longitude - from.longitude) {
        isInside.toggle()
      }
    }
    return isInside
  }
}

extension Corner {
  /// The same point, for a corner that lies on the map.
  var coordinate: Coordinate {
    guard let coordinate = Coordinate(latitude: latitude, longitude: longitude) else {
      preconditionFailure("(\(latitude), \(longitude)) is off the map")
    }
    return coordinate
  }
}
