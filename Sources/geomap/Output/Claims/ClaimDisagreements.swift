internal import Distances
import Geodesy
internal import Lexicon

/// Claims about the same two places whose figures cannot all be meant: "25", "trente", "50 km".
struct ClaimDisagreements {
  /// The rows of each pair of places that is stated differently, in the order of the rows.
  let groups: [[Int]]
  private let rows: [ClaimRow]
  private let intervals: [ClosedRange<Distance>?]
  private let group: [Int: Int]
  private let sides: [Sides]

  /// As many others are quoted; the rest are counted, or the output would grow with the square of the claims.
  private static let most = 10

  /// - Complexity: O(n log n) for n rows.
  init(_ rows: [ClaimRow]) {
    var byPair: [String: [Int]] = [:]
    var pairs: [String] = []
    let intervals = rows.map { $0.check.interval?.compared }
    for (index, row) in rows.enumerated() where intervals[index] != nil {
      guard let pair = row.pair else { continue }
      if byPair[pair] == nil { pairs.append(pair) }
      byPair[pair, default: []].append(index)
    }
    let groups = pairs.compactMap { byPair[$0] }.filter { group in
      let given = group.compactMap { intervals[$0] }
      guard let lowest = given.map(\.upperBound).min(), let highest = given.map(\.lowerBound).max()
      else { return false }
      return lowest < highest
    }
    self.rows = rows
    self.intervals = intervals
    self.groups = groups
    group = groups.enumerated().reduce(into: [:]) { table, group in
      for index in group.element { table[index] = group.offset }
    }
    sides = groups.map { Sides($0, intervals, keeping: Self.most) }
  }

  /// What the others say whose figure cannot be meant too: "à 50 km (b.txt:3:12)"; nil for none.
  ///
  /// Ten at most are quoted, the first of the rows; "and 3 more" says how many there are besides.
  func others(of index: Int) -> String? {
    guard let number = group[index], let interval = intervals[index] else { return nil }
    let (first, count) = sides[number].apart(from: interval)
    guard !first.isEmpty else { return nil }
    let quoted = first.map { "\(rows[$0].quote) (\(rows[$0].place))" }.joined(separator: "; ")
    return count > first.count ? "\(quoted); and \(count - first.count) more" : quoted
  }
}

/// The rows of a group by the ends of their intervals, so that those apart from one are found without a look at each.
private struct Sides {
  /// The upper ends, rising; before number n the first rows of those below it.
  private let ends: [Distance]
  private let firstBelow: [[Int]]
  /// The lower ends, falling; before number n the first rows of those above it.
  private let starts: [Distance]
  private let firstAbove: [[Int]]
  private let most: Int

  init(_ group: [Int], _ intervals: [ClosedRange<Distance>?], keeping most: Int) {
    let given = group.compactMap { row in intervals[row].map { (row: row, interval: $0) } }
    let below = given.sorted { $0.interval.upperBound < $1.interval.upperBound }
    let above = given.sorted { $0.interval.lowerBound > $1.interval.lowerBound }
    self.most = most
    ends = below.map(\.interval.upperBound)
    starts = above.map(\.interval.lowerBound)
    firstBelow = Self.first(most, of: below.map(\.row))
    firstAbove = Self.first(most, of: above.map(\.row))
  }

  /// Returns the first rows that do not meet an interval, and how many there are.
  func apart(from interval: ClosedRange<Distance>) -> (first: [Int], count: Int) {
    let below = ends.firstIndex(notBefore: { $0 < interval.lowerBound })
    let above = starts.firstIndex(notBefore: { $0 > interval.upperBound })
    return (Array((firstBelow[below] + firstAbove[above]).sorted().prefix(most)), below + above)
  }

  /// Returns the lowest `most` of the first n rows, in order, for each n from none to all.
  private static func first(_ most: Int, of rows: [Int]) -> [[Int]] {
    var kept: [Int] = []
    return [[]]
      + rows.map { row in
        kept.insert(row, at: kept.firstIndex { $0 > row } ?? kept.count)
        if kept.count > most { kept.removeLast() }
        return kept
      }
  }
}
