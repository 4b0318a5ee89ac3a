public import Geodesy
internal import Glibc

extension Gazetteer {
  /// Returns every place whose point lies within `distance` of `centre`, the nearest first.
  ///
  /// A region counts by its representative point, not by its extent. Ties are in ID order.
  ///
  /// - Complexity: O(*k* log *k*) in the places of the one-degree cells that the circle touches.
  public func places(within distance: Distance, of centre: Coordinate) -> [Place.ID] {
    let vector = UnitVector(centre)
    // The chord is shorter than the arc, and no arc on the ellipsoid is longer by 0.6 % than on the
    // sphere of its mean radius.
    let reach = min(2.01, distance.metres * 1.006 / 6_371_008)
    var found: [(metres: Double, id: Place.ID)] = []
    forEachRow(within: distance, of: centre) { row in
      let point = PlaceRecord(in: store.records, row: Int(row)).coordinate
      guard UnitVector(point).squaredChord(to: vector) <= reach * reach else { return }
      let metres = Ellipsoid.wgs84.distance(from: centre, to: point).metres
      if metres <= distance.metres { found.append((metres, Place.ID(row: row))) }
    }
    found.sort { ($0.metres, $0.id) < ($1.metres, $1.id) }
    return found.map(\.id)
  }

  /// Calls `body` with the rows of all cells that the circle may touch.
  private func forEachRow(
    within distance: Distance, of centre: Coordinate, _ body: (UInt32) -> Void
  ) {
    // The shortest degree of latitude has 110,574 m, at the equator.
    let latitudes = distance.metres / 110_500
    let south = max(-90, centre.latitude - latitudes)
    let north = min(90, centre.latitude + latitudes)
    let farthest = max(abs(south), abs(north))
    let cosine = cos(farthest * .pi / 180)
    // Towards the pole a circle spans more longitudes than its radius at its own latitude does.
    let longitudes = farthest >= 89 ? 180 : min(180, latitudes * 1.01 / cosine)
    let west = Int((centre.longitude - longitudes + 180).rounded(.down))
    let east = Int((centre.longitude + longitudes + 180).rounded(.down))
    for row in Int(south + 90)...min(179, Int(north + 90)) {
      if east - west >= 359 {
        forEachRow(inCells: row * 360...row * 360 + 359, body)
        continue
      }
      // Across the antimeridian the cells go on at the other end of the row.
      if west < 0 { forEachRow(inCells: row * 360 + west + 360...row * 360 + 359, body) }
      if east > 359 { forEachRow(inCells: row * 360...row * 360 + east - 360, body) }
      forEachRow(inCells: row * 360 + max(0, west)...row * 360 + min(359, east), body)
    }
  }

  private func forEachRow(inCells cells: ClosedRange<Int>, _ body: (UInt32) -> Void) {
    let table = store[.cells]
    let rows = store[.cellRows]
    let count = table.count / 8
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if table.uint32(middle * 8) < cells.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < count, table.uint32(low * 8) <= cells.upperBound {
      let start = Int(table.uint32(low * 8 + 4))
      let end = low + 1 < count ? Int(table.uint32(low * 8 + 12)) : store.count
      for position in start..<max(start, min(end, store.count)) {
        let row = rows.uint32(position * 4)
        if Int(row) < store.count { body(row) }
      }
      low += 1
    }
  }
}
