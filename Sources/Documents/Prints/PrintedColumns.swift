internal import Lexicon

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
  /// - Complexity: O(*n*²) in the lines of the page, where every line begins elsewhere.
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
    let lefts = lines.map(\.left).sorted()
    let rights = lines.map(\.right).sorted()
    var strips: [(crossing: Int, smaller: Int, at: Double)] = []
    for at in Set(lefts.map { ($0 - 1).rounded(.down) }) {
      let left = rights.firstIndex(notBefore: { $0 <= at })
      let right = lefts.count - lefts.firstIndex(notBefore: { $0 < at })
      let crossing = lines.count - left - right
      guard min(left, right) >= fewest, Double(crossing) <= most * Double(lines.count) else {
        continue
      }
      strips.append((crossing, min(left, right), at))
    }
    return strips.sorted { ($0.crossing, -$0.smaller, $0.at) < ($1.crossing, -$1.smaller, $1.at) }
      .first { areBeside(lines, $0.at) }?.at
  }

  /// Whether lines stand beside one another on both sides of a strip: those of a list, or of an indented quote, stand below
  /// the others.
  ///
  /// - Parameters:
  ///   - lines: Sorted by their tops.
  ///   - strip: Where it is.
  /// - Returns: Whether all but one of the lines that a column has at least do.
  private static func areBeside(_ lines: [PrintedLine], _ strip: Double) -> Bool {
    let right = lines.filter { $0.left >= strip }
    // Down to each line the lowest bottom: where it is above a top, no line reaches that far.
    var bottoms: [Double] = []
    for line in right { bottoms.append(max(bottoms.last ?? line.bottom, line.bottom)) }
    var count = 0
    for line in lines where line.right <= strip {
      let above = right.firstIndex(notBefore: { $0.top < line.bottom })
      if above > 0, bottoms[above - 1] > line.top { count += 1 }
      if count >= fewest - 1 { return true }
    }
    return false
  }
}
