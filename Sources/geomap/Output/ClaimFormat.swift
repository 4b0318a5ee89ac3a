import EventMapper
import Gazetteer
import GeoJSON
import Geodesy
import NewsText

/// Writes stated distances with their verdicts as JSON lines.
struct ClaimFormat {
  private let text: AnalysedText
  private let gazetteer: Gazetteer
  private let offsets: OffsetMap

  init(_ text: AnalysedText, gazetteer: Gazetteer, unit: OffsetUnit) {
    self.text = text
    self.gazetteer = gazetteer
    offsets = OffsetMap(text, unit: unit)
  }

  /// Writes one claim and a line end.
  ///
  /// - Parameters:
  ///   - claim: The stated distance.
  ///   - position: Where in the report it begins, from 1.
  ///   - json: Where the line goes.
  func write(
    _ claim: CheckedClaim, at position: (line: Int, column: Int), to json: inout JSONWriter
  ) {
    let check = claim.check
    json.object {
      $0.string("report_id", text.article.id)
      $0.integer("start", offsets.offset(claim.span.start))
      $0.integer("end", offsets.offset(claim.span.end))
      $0.integer("line", position.line)
      $0.integer("column", position.column)
      $0.string("text", text.string(of: claim.span))
      $0.string("subject", claim.subject?.name)
      $0.string("subject_id", identifier(claim.subject))
      $0.string("anchor", claim.anchor?.name)
      $0.string("anchor_id", identifier(claim.anchor))
      $0.string("form", claim.stated.form.rawValue)
      $0.number("stated_low_km", check.interval?.compared.lowerBound.kilometres, decimals: 3)
      $0.number("stated_high_km", check.interval?.compared.upperBound.kilometres, decimals: 3)
      $0.number("band_low_km", claim.stated.band?.lowerBound.kilometres, decimals: 3)
      $0.number("band_high_km", claim.stated.band?.upperBound.kilometres, decimals: 3)
      $0.string("direction", claim.stated.direction?.rawValue)
      $0.number("computed_distance_km", check.earth?.distance.kilometres, decimals: 3)
      $0.number("error_km", check.earth?.error.kilometres, decimals: 3)
      $0.number("azimuth", check.earth?.azimuth.degrees, decimals: 1)
      $0.string("verdict", check.verdict.rawValue)
      $0.string("direction_verdict", check.direction.rawValue)
      $0.number("gap_km", check.gap?.kilometres, decimals: 3)
      $0.string("why_unchecked", check.obstacle?.rawValue)
      $0.string("reason", check.reason(.english))
      $0.string("reason_fr", check.reason(.french))
    }
    json.endLine()
  }

  private func identifier(_ end: CheckedClaim.End?) -> String? {
    end?.place.map { gazetteer.identifier(of: $0) }
  }
}
