internal import Geodesy

/// Leaves out corners of a ring that a map would not show: few far from what it is about, none close by.
struct RingSimplifier {
  let focus: MapFocus
  /// What the tolerance is multiplied with, 1 and up.
  let coarseness: Double

  /// How far a line may be moved at a point, in degrees: 0 in the cells around the map's points, 0.25 far away.
  func tolerance(at point: Coordinate) -> Double {
    let steps = focus.steps(from: point)
    let base = steps <= 1 ? (coarseness > 1 ? 0.004 : 0) : min(0.25, Double(min(steps, 100)) * 0.02)
    return base * coarseness
  }

  /// Returns the corners that matter; empty for a ring that is nothing but a dot at its tolerance.
  ///
  /// - Complexity: O(*n* log *n*) as a rule, O(*n*²) at worst.
  /// > Reference: Douglas and Peucker, Cartographica 10 (1973), with a tolerance that depends on the place.
  func simplified(_ ring: [Coordinate]) -> [Coordinate] {
    guard let first = ring.first else { return [] }
    let latitudes = ring.map(\.latitude)
    let longitudes = ring.map(\.longitude)
    let height = (latitudes.max() ?? 0) - (latitudes.min() ?? 0)
    let width = (longitudes.max() ?? 0) - (longitudes.min() ?? 0)
    guard max(width, height) > 2 * tolerance(at: first) else { return [] }
    guard ring.count > 8 else { return ring }

    // From two far corners, so that a closed line has two ends to start from.
    let far = ring.indices.max { distance(first, ring[$0]) < distance(first, ring[$1]) } ?? 0
    var isKept = [Bool](repeating: false, count: ring.count)
    isKept[0] = true
    isKept[far] = true
    let closed = ring + [first]
    var stack = [(0, far), (far, ring.count)]
    while let (start, end) = stack.popLast() {
      guard end - start > 1 else { continue }
      var worst = (excess: 0.0, index: start)
      for index in start + 1..<end {
        let tolerance = tolerance(at: closed[index])
        let excess = Self.offset(closed[index], closed[start], closed[end]) - tolerance * tolerance
        if excess > worst.excess { worst = (excess, index) }
      }
      guard worst.excess > 0 else { continue }
      isKept[worst.index] = true
      stack.append((start, worst.index))
      stack.append((worst.index, end))
    }
    let kept = ring.indices.filter { isKept[$0] }.map { ring[$0] }
    return kept.count > 2 ? kept : []
  }

  private func distance(_ one: Coordinate, _ other: Coordinate) -> Double {
    abs(one.latitude - other.latitude) + abs(one.longitude - other.longitude)
  }

  /// The square of how far a point is from a side, in degrees of the map.
  private static func offset(
    _ point: Coordinate, _ start: Coordinate, _ end: Coordinate
  ) -> Double {
    var x = point.longitude - start.longitude
    var y = point.latitude - start.latitude
    let dx = end.longitude - start.longitude
    let dy = end.latitude - start.latitude
    let length = dx * dx + dy * dy
    if length > 0 {
      let fraction = min(1, max(0, (x * dx + y * dy) / length))
      x -= fraction * dx
      y -= fraction * dy
    }
    return x * x + y * y
  }
}
