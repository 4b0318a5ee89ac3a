internal import Geodesy

/// Which parts of the earth a map is about: how far each cell of two degrees is from the nearest point shown.
struct MapFocus {
  private static let columns = 180
  private static let rows = 90

  /// Cells from the nearest point, 0 where one lies; `Int.max` everywhere without any.
  private var steps: [Int]

  /// - Complexity: O(number of points), and a fixed 16,200 cells.
  init(_ points: [Coordinate]) {
    steps = [Int](repeating: Int.max, count: Self.columns * Self.rows)
    var front: [Int] = []
    for point in points {
      let cell = Self.cell(of: point)
      guard steps[cell] != 0 else { continue }
      steps[cell] = 0
      front.append(cell)
    }
    var distance = 0
    while !front.isEmpty {
      distance += 1
      var next: [Int] = []
      for cell in front {
        for neighbour in Self.neighbours(of: cell) where steps[neighbour] == Int.max {
          steps[neighbour] = distance
          next.append(neighbour)
        }
      }
      front = next
    }
  }

  /// Cells between the point and the nearest point of the map.
  func steps(from point: Coordinate) -> Int { steps[Self.cell(of: point)] }

  /// A number for the cell that holds a point.
  static func cell(of point: Coordinate) -> Int {
    let column = min(columns - 1, Int((point.longitude + 180) / 2))
    let row = min(rows - 1, Int((point.latitude + 90) / 2))
    return row * columns + column
  }

  /// The cells around one, across the antimeridian too.
  private static func neighbours(of cell: Int) -> [Int] {
    let (row, column) = (cell / columns, cell % columns)
    var found: [Int] = []
    for dy in -1...1 where (0..<rows).contains(row + dy) {
      for dx in -1...1 where dx != 0 || dy != 0 {
        found.append((row + dy) * columns + (column + dx + columns) % columns)
      }
    }
    return found
  }
}
