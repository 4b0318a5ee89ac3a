import Distances
import Geodesy
internal import Quantities

/// A table of stated distances with their verdicts, each with its reason on the line below; then those that
/// say different things of the same two places, side by side.
struct ClaimTable {
  private let rows: [ClaimRow]
  private let disagreements: ClaimDisagreements

  init(_ rows: [ClaimRow], disagreements: ClaimDisagreements) {
    self.rows = rows
    self.disagreements = disagreements
  }

  func text(coloured: Bool) -> String {
    var table = Table([
      .init("where", width: 36), .init("quote", width: 52), .init("subject", width: 22),
      .init("anchor", width: 22), .init("stated km", .right), .init("geodesic km", .right),
      .init("azimuth", .right), .init("verdict"), .init("direction"),
    ])
    for row in rows {
      let check = row.check
      table.append(
        [row.place] + Self.cells(row) + [check.verdict.rawValue, Self.direction(check)],
        styles: [
          7: check.verdict.style, 8: check.direction == .disagrees ? .doubt : .faint,
        ],
        note: Self.reason(row))
    }
    guard !disagreements.groups.isEmpty else { return table.text(coloured: coloured) }
    return table.text(coloured: coloured) + "\nStated differently:\n\n"
      + differences(coloured: coloured)
  }

  private func differences(coloured: Bool) -> String {
    var table = Table([
      .init("places", width: 44), .init("stated km", .right), .init("geodesic km", .right),
      .init("quote", width: 52), .init("where", width: 36), .init("verdict"),
    ])
    for group in disagreements.groups {
      for (number, index) in group.enumerated() {
        let row = rows[index]
        let places = "\(row.subject?.name ?? "–") – \(row.anchor?.name ?? "–")"
        table.append(
          [
            number == 0 ? places : "", Self.stated(row.check), Self.geodesic(row.check), row.quote,
            row.place, row.check.verdict.rawValue,
          ], styles: [5: row.check.verdict.style])
      }
    }
    return table.text(coloured: coloured)
  }

  /// Quote, subject, anchor, stated, geodesic, azimuth.
  static func cells(_ row: ClaimRow) -> [String] {
    [
      row.quote, row.subject?.name ?? "–", row.anchor?.name ?? "–", stated(row.check),
      geodesic(row.check),
      row.check.earth.map { Decimal.text($0.azimuth.degrees, decimals: 0) + "°" } ?? "–",
    ]
  }

  static func direction(_ check: DistanceCheck) -> String {
    check.direction == .notStated ? "" : check.direction.rawValue
  }

  /// Why the verdict is what it is, in the language of the report; the direction's too where it is wrong.
  static func reason(_ row: ClaimRow) -> String {
    let reason = row.check.reason(row.language)
    guard row.check.direction == .disagrees, let other = row.check.directionReason(row.language)
    else { return reason }
    return "\(reason); \(other)"
  }

  private static func geodesic(_ check: DistanceCheck) -> String {
    guard let earth = check.earth else { return "–" }
    guard let area = earth.area else { return "\(km(earth.distance)) ± \(km(earth.error))" }
    return "\(km(area.nearest))–\(km(area.farthest)) ± \(km(earth.error))"
  }

  private static func stated(_ check: DistanceCheck) -> String {
    if let interval = check.interval {
      return "\(km(interval.compared.lowerBound))–\(km(interval.compared.upperBound))"
    }
    guard let band = check.stated.band else { return "–" }
    return "(\(km(band.lowerBound))–\(km(band.upperBound)))"
  }

  private static func km(_ distance: Distance) -> String {
    Decimal.text(distance.kilometres, decimals: distance.kilometres < 100 ? 1 : 0)
  }
}

extension DistanceVerdict {
  /// How the verdict is shown on a terminal: red for what cannot be true.
  fileprivate var style: Terminal.Style {
    switch self {
    case .consistent: .good
    case .plausibleByRoad: .road
    case .strained: .doubt
    case .tooShort, .tooLong: .fault
    case .cannotBeChecked, .notStated: .faint
    }
  }
}
