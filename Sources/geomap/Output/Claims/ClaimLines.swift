internal import Distances
import Gazetteer
import GeoJSON
import Geodesy
internal import Quantities

/// Writes stated distances with their verdicts as JSON lines, unchecked ones too.
enum ClaimLines {
  /// Writes one claim and a line end.
  ///
  /// - Parameters:
  ///   - row: The claim.
  ///   - others: What other claims about the same places say, where it cannot be meant too.
  ///   - json: Where to.
  static func write(_ row: ClaimRow, others: String?, to json: inout JSONWriter) {
    let check = row.check
    json.object {
      $0.string("report_id", row.report)
      $0.integer("start", row.start)
      $0.integer("end", row.end)
      $0.integer("line", row.line)
      $0.integer("column", row.column)
      $0.string("text", row.quote)
      $0.string("subject", row.subject?.name)
      $0.string("subject_id", row.subject?.identifier)
      $0.string("anchor", row.anchor?.name)
      $0.string("anchor_id", row.anchor?.identifier)
      for (name, end) in [("subject", row.subject), ("anchor", row.anchor)] {
        $0.string("\(name)_admin1_pcode", end?.codes.admin1?.code)
        $0.string("\(name)_admin2_pcode", end?.codes.admin2?.code)
      }
      $0.string("form", check.stated.form.rawValue)
      $0.string("mode", check.stated.mode?.rawValue)
      $0.number("stated_low_km", check.interval?.compared.lowerBound.kilometres, decimals: 3)
      $0.number("stated_high_km", check.interval?.compared.upperBound.kilometres, decimals: 3)
      $0.number("band_low_km", check.stated.band?.lowerBound.kilometres, decimals: 3)
      $0.number("band_high_km", check.stated.band?.upperBound.kilometres, decimals: 3)
      $0.string("direction", check.stated.direction?.rawValue)
      $0.number("computed_distance_km", check.earth?.distance.kilometres, decimals: 3)
      $0.number("nearest_km", check.earth?.area?.nearest.kilometres, decimals: 3)
      $0.number("farthest_km", check.earth?.area?.farthest.kilometres, decimals: 3)
      $0.number("error_km", check.earth?.error.kilometres, decimals: 3)
      $0.number("azimuth", check.earth?.azimuth.degrees, decimals: 1)
      $0.string("verdict", check.verdict.rawValue)
      $0.string("direction_verdict", check.direction.rawValue)
      $0.number("gap_km", check.gap?.kilometres, decimals: 3)
      $0.string("why_unchecked", check.obstacle?.rawValue)
      $0.string("verdict_if_meant", check.ifMeant?.verdict.rawValue)
      $0.number("distance_if_meant_km", check.ifMeant?.earth?.distance.kilometres, decimals: 3)
      $0.string("resolved_by_claim", check.resolvedByClaim?.rawValue)
      $0.string("reason", check.reason(.english))
      $0.string("reason_fr", check.reason(.french))
      $0.string("direction_reason", check.directionReason(.english))
      $0.string("pair", row.pair)
      $0.string("disagrees_with", others)
    }
    json.endLine()
  }
}
