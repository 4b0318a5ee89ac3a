/// Puts the lines of a page in the order in which they are read.
///
/// A strip that few lines cross parts two columns. The lines that cross it, a title or a table over the whole page, part
/// the page in bands; of each band the left column is read first. Columns are parted again in the same way.
enum PrintedColumns {
  /// Lines that a column has at least.
  private static let fewest = 3
  /// The share of lines that may cross a strip between columns.
  private static let most = 0.3

  /// - Parameter lines: The lines of a page.
  /// - Returns: The lines of each column, in the order of reading; none is empty.
  /// - Complexity: O(*n*²) in the lines of the page.
  static func order(_ lines: [PrintedLine]) -> [[PrintedLine]] {
    let lines = lines.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
    guard let strip = strip(in: lines) else { return lines.isEmpty ? [] : [lines] }
    var columns: [[PrintedLine]] = []
    var (left, right): ([PrintedLine], [PrintedLine]) = ([], [])
    func close() {
      columns += order(left) + order(right)
      (left, right) = ([], [])
    }
    for line in lines {
      if line.right <= strip {
        left.append(line)
      } else if line.left >= strip {
        right.append(line)
      } else {
        close()
        columns.append([line])
      }
    }
    close()
    return joined(columns)
  }

  /// Joins lines over the whole page that follow one another.
  private static func joined(_ columns: [[PrintedLine]]) -> [[PrintedLine]] {
    var joined: [[PrintedLine]] = []
    for column in columns {
      if column.count == 1, let last = joined.last, last.count >= 1, let end = last.last,
        column[0].top >= end.bottom - 1, column[0].top - end.bottom < column[0].height,
        abs(column[0].left - last[0].left) < 2
      {
        joined[joined.count - 1].append(column[0])
      } else {
        joined.append(column)
      }
    }
    return joined
  }

  /// Where two columns part, that fewest lines cross; nil where there is one column.
  private static func strip(in lines: [PrintedLine]) -> Double? {
    guard lines.count >= 2 * fewest else { return nil }
    var best: (crossing: Int, smaller: Int, at: Double)?
    for at in Set(lines.map { ($0.left - 1).rounded(.down) }) {
      let left = lines.filter { $0.right <= at }
      let right = lines.filter { $0.left >= at }
      let crossing = lines.count - left.count - right.count
      let smaller = min(left.count, right.count)
      guard smaller >= fewest, Double(crossing) <= most * Double(lines.count),
        // Lines of a list, or of an indented quote, stand below the others and not beside them.
        left.count(where: { line in right.contains { $0.isBeside(line) } }) >= fewest - 1
      else { continue }
      if best.map({ (crossing, -smaller, at) < ($0.crossing, -$0.smaller, $0.at) }) ?? true {
        best = (crossing, smaller, at)
      }
    }
    return best?.at
  }
}
