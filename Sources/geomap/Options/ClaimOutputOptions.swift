import ArgumentParser
internal import Distances
import Geodesy

/// How stated distances are written.
enum ClaimFormat: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl, markdown, geojson
}

/// In which order stated distances are written.
enum ClaimOrder: String, ExpressibleByArgument, CaseIterable {
  /// What is farthest from the truth first, then as in the texts; unchecked ones last.
  case gap
  /// As in the inputs.
  case text

  func sorted(_ rows: [ClaimRow]) -> [ClaimRow] {
    guard self == .gap else { return rows }
    return rows.indices.sorted { first, second in
      let (one, other) = (Self.gap(rows[first]), Self.gap(rows[second]))
      return one == other ? first < second : one > other
    }.map { rows[$0] }
  }

  private static func gap(_ row: ClaimRow) -> Double { row.check.gap?.metres ?? -1 }
}
