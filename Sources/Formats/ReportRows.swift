internal import Claims
internal import Events
public import GeoJSON
internal import Text

/// The features of one report as typed rows, for formats that are no text.
public struct ReportRows: Sendable {
  public let events: [FeatureRow]
  public let distances: [FeatureRow]
  public let areas: [FeatureRow]

  /// The columns of a layer, whatever a report has.
  public static func columns(of layer: QGISLayer) -> [FeatureRow.Column] {
    let columns: [FeatureRow.Column] =
      switch layer {
      case .events: eventColumns
      case .distances: distanceColumns
      case .uncertainty: areaColumns
      case .towns, .borders: []
      }
    return columns.map { days.contains($0.name) ? FeatureRow.Column($0.name, .day) : $0 }
  }

  private static let days: Set = ["event_date", "date_earliest", "date_latest", "source_date"]

  private static var eventColumns: [FeatureRow.Column] {
    var row = FeatureRow(geometry: nil)
    EventProperties().write(to: &row, decimals: 6)
    row.integer("page", nil)
    return row.columns
  }

  private static let distanceColumns: [FeatureRow.Column] = [
    .init("claim_id", .text), .init("title", .text), .init("report_id", .text),
    .init("quote", .text), .init("quote_start", .integer), .init("quote_end", .integer),
    .init("stated_from", .text), .init("stated_to", .text),
    .init("from_admin1_pcode", .text), .init("from_admin2_pcode", .text),
    .init("to_admin1_pcode", .text), .init("to_admin2_pcode", .text),
    .init("stated_approx", .text), .init("stated_distance_km", .number),
    .init("stated_low_km", .number),
    .init("stated_high_km", .number), .init("stated_direction", .text),
    .init("computed_distance_km", .number), .init("computed_azimuth", .number),
    .init("error_km", .number), .init("distance_check", .text), .init("direction_check", .text),
    .init("resolved_by_claim", .text), .init("reason", .text), .init("reason_fr", .text),
    .init("source", .text), .init("source_url", .text), .init("source_date", .text),
    .init("day_source", .text), .init("page", .integer),
  ]

  private static let areaColumns: [FeatureRow.Column] = [
    .init("event_id", .text), .init("title", .text), .init("report_id", .text),
    .init("event_date", .text), .init("date_earliest", .text), .init("date_latest", .text),
    .init("category", .text), .init("location", .text), .init("location_method", .text),
    .init("geo_precision", .integer), .init("where_prec", .integer),
    .init("uncertainty_km", .number), .init("fill", .text),
  ]
}

extension ReportFeatures {
  /// Returns a row for each event, drawn distance and area, in the order of the text.
  public func rows() -> ReportRows {
    ReportRows(
      events: report.events.map { event in
        let properties = EventProperties(
          event, in: report, identity: identity.digest, eventID: identity.eventID(of: event),
          gazetteer: gazetteer, coder: coder)
        var row = FeatureRow(geometry: properties.position.map(Geometry.point))
        properties.write(to: &row, decimals: encoding.decimals)
        row.integer("page", properties.page)
        return row
      },
      distances: drawn.map { claim, identifier, earth, line in
        var row = FeatureRow(geometry: line)
        write(claim, identifier: identifier, earth: earth, to: &row)
        row.integer("page", report.text.article.page(of: claim.span.start))
        return row
      },
      areas: report.events.compactMap { event in
        guard let area = area(of: event.location) else { return nil }
        var row = FeatureRow(geometry: area)
        writeArea(of: event, identifier: identity.eventID(of: event), to: &row)
        // What the style draws it in.
        row.string("fill", EventFamily(eventType: event.acled?.event).colour)
        return row
      })
  }
}
