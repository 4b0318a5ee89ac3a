internal import Distances
internal import Formats
import Gazetteer
import GeoJSON
import Geodesy
internal import Quantities

/// Writes stated distances as GeoJSON: a line from anchor to subject, a null geometry where an end is unknown.
enum ClaimMap {
  static func write(_ rows: [ClaimRow], disagreements: ClaimDisagreements) throws(FileError) {
    let sink = ByteSink()
    var features = FeatureCollectionWriter(layout: .collection) {
      (bytes: Span<UInt8>) throws(FileError) in try sink.write(bytes)
    }
    try features.begin(
      CollectionMetadata(
        title: "Stated distances",
        description: "From the place a report measures from to the place it means.",
        generator: "geomap \(Geomap.version)"))
    var seen: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      let count = seen[row.place, default: 0] + 1
      seen[row.place] = count
      let identifier = count == 1 ? row.place : "\(row.place)-\(count)"
      let others = disagreements.others(of: index)
      try features.feature(id: identifier, geometry: geometry(row)) {
        properties(of: row, identifier: identifier, others: others, to: &$0)
      }
    }
    try features.end()
  }

  private static func geometry(_ row: ClaimRow) -> Geometry? {
    guard row.check.earth != nil, let from = row.anchor?.coordinate,
      let to = row.subject?.coordinate
    else { return nil }
    return Geometry(from: from, to: to)
  }

  /// The keys are those of `events-distances.geojson`.
  private static func properties(
    of row: ClaimRow, identifier: String, others: String?, to writer: inout PropertyWriter
  ) {
    let check = row.check
    let ends = "\(row.anchor?.name ?? "?") – \(row.subject?.name ?? "?")"
    writer.string("claim_id", identifier)
    writer.string("title", "\(ends): \(check.verdict.rawValue)")
    writer.string("report_id", row.report)
    writer.integer("line", row.line)
    writer.integer("column", row.column)
    writer.string("quote", row.quote)
    writer.integer("quote_start", row.start)
    writer.integer("quote_end", row.end)
    writer.string("stated_from", row.anchor?.name)
    writer.string("stated_to", row.subject?.name)
    for (name, end) in [("from", row.anchor), ("to", row.subject)] {
      writer.string("\(name)_admin1_pcode", end?.codes.admin1?.code)
      writer.string("\(name)_admin2_pcode", end?.codes.admin2?.code)
    }
    writer.string("stated_approx", check.stated.form.rawValue)
    writer.number("stated_distance_km", check.stated.middle?.kilometres, decimals: 3)
    writer.number("stated_low_km", check.interval?.compared.lowerBound.kilometres, decimals: 3)
    writer.number("stated_high_km", check.interval?.compared.upperBound.kilometres, decimals: 3)
    writer.string("stated_direction", check.stated.direction?.rawValue)
    writer.number("computed_distance_km", check.earth?.distance.kilometres, decimals: 1)
    writer.number("computed_azimuth", check.earth?.azimuth.degrees, decimals: 0)
    writer.number("error_km", check.earth?.error.kilometres, decimals: 1)
    writer.number("gap_km", check.gap?.kilometres, decimals: 1)
    writer.string("distance_check", check.verdict.rawValue)
    writer.string("direction_check", check.direction.rawValue)
    writer.string("why_unchecked", check.obstacle?.rawValue)
    writer.string("verdict_if_meant", check.ifMeant?.verdict.rawValue)
    writer.number("distance_if_meant_km", check.ifMeant?.earth?.distance.kilometres, decimals: 1)
    writer.string("resolved_by_claim", check.resolvedByClaim?.rawValue)
    writer.string("reason", check.reason(.english))
    writer.string("reason_fr", check.reason(.french))
    writer.string("disagrees_with", others)
    writer.string("description", check.reason(row.language))
    writer.string("stroke", check.verdict.colour)
  }
}
