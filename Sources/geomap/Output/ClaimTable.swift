import EventMapper
import Geodesy
import NewsText

/// A table of stated distances with their verdicts, each with its reason on the line below.
struct ClaimTable {
  private var table = Table([
    .init("report", width: 24), .init("line", .right), .init("quote", width: 48),
    .init("subject", width: 22), .init("anchor", width: 22), .init("stated km", .right),
    .init("geodesic km", .right), .init("azimuth", .right), .init("verdict"),
    .init("direction"), .init("reason", width: 110),
  ])

  var isEmpty: Bool { table.isEmpty }
  var text: String { table.text }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - claim: The stated distance.
  ///   - text: Its report.
  ///   - line: The line of the report at which it begins, from 1.
  mutating func append(_ claim: CheckedClaim, in text: AnalysedText, line: Int) {
    let check = claim.check
    table.append([
      text.article.id, "\(line)", text.string(of: claim.span),
      claim.subject?.name ?? "–", claim.anchor?.name ?? "–", stated(check),
      check.earth.map { "\(Self.km($0.distance)) ± \(Self.km($0.error))" } ?? "–",
      check.earth.map { Decimal.text($0.azimuth.degrees, decimals: 0) + "°" } ?? "–",
      check.verdict.rawValue, check.direction == .notStated ? "" : check.direction.rawValue,
      check.reason(text.language == .french ? .french : .english),
    ])
  }

  private func stated(_ check: DistanceCheck) -> String {
    if let interval = check.interval {
      return "\(Self.km(interval.compared.lowerBound))–\(Self.km(interval.compared.upperBound))"
    }
    guard let band = check.stated.band else { return "–" }
    return "(\(Self.km(band.lowerBound))–\(Self.km(band.upperBound)))"
  }

  private static func km(_ distance: Distance) -> String {
    Decimal.text(distance.kilometres, decimals: distance.kilometres < 100 ? 1 : 0)
  }
}
