import EventMapper
import Geodesy

/// Claims about the same two places whose figures cannot all be meant: "25", "trente", "50 km".
struct ClaimDisagreements {
  /// The rows of each pair of places that is stated differently, in the order of the rows.
  let groups: [[Int]]
  private let rows: [ClaimRow]
  private let group: [Int: Int]

  init(_ rows: [ClaimRow]) {
    var byPair: [String: [Int]] = [:]
    var pairs: [String] = []
    for (index, row) in rows.enumerated() {
      guard let pair = row.pair, row.check.interval != nil else { continue }
      if byPair[pair] == nil { pairs.append(pair) }
      byPair[pair, default: []].append(index)
    }
    groups = pairs.compactMap { byPair[$0] }.filter { group in
      group.contains { one in group.contains { !Self.meet(rows[one], rows[$0]) } }
    }
    self.rows = rows
    group = groups.enumerated().reduce(into: [:]) { table, group in
      for index in group.element { table[index] = group.offset }
    }
  }

  /// What the others say whose figure cannot be meant too: "à 50 km (b.txt:3:12)"; nil for none.
  func others(of index: Int) -> String? {
    guard let number = group[index] else { return nil }
    let others = groups[number].filter { !Self.meet(rows[index], rows[$0]) }
    guard !others.isEmpty else { return nil }
    return others.map { "\(rows[$0].quote) (\(rows[$0].place))" }.joined(separator: "; ")
  }

  private static func meet(_ one: ClaimRow, _ other: ClaimRow) -> Bool {
    guard let first = one.check.interval?.compared, let second = other.check.interval?.compared
    else { return true }
    return first.overlaps(second)
  }
}
