internal import Claims
internal import Distances
public import Events
public import Formats
public import Gazetteer
internal import GeoJSON
internal import Geodesy
internal import Quantities
internal import Text

/// One report as the page needs it: its text, its events and its stated distances, encoded.
///
///     if let shown = PreviewReport(report, identity: identity, gazetteer: gazetteer) {
///       try file.write(page.report(shown).span)
///     }
///
/// Any task may make it; a `PreviewPage` takes them one after the other.
public struct PreviewReport: Sendable {
  public let eventCount: Int
  /// One line of JSON that may stand inside a script element.
  let line: [UInt8]
  /// What the map must show.
  let points: [Coordinate]
  /// Identifiers of the areas that are all that is known of a place.
  let areas: [String]

  /// Returns nil for a report with neither an event nor a stated distance.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init?(_ report: MappedReport, identity: ReportIdentity, gazetteer: Gazetteer) {
    guard !report.events.isEmpty || !report.claims.isEmpty else { return nil }
    let spans =
      report.events.flatMap { [$0.quote, $0.trigger] + $0.furtherQuotes }
      + report.claims.map(\.span)
    let writer = PreviewReportWriter(
      report: report, identity: identity, gazetteer: gazetteer,
      text: ShownText(report.text, spans: spans))
    line = ScriptText.escaped(writer.json)
    eventCount = report.events.count
    let ends = report.claims.filter { $0.check.earth != nil }
      .flatMap { [$0.anchor?.place, $0.subject?.place].compactMap(\.self) }
    points = report.events.compactMap(\.location.coordinate) + ends.map(gazetteer.coordinate)
    areas = report.events.compactMap { Self.area(of: $0.location, gazetteer) }
  }

  /// The area that stands for the event's place, where nothing closer is known.
  static func area(of location: EventLocation, _ gazetteer: Gazetteer) -> String? {
    guard location.method == .adminCentroid, location.figure == nil else { return nil }
    return location.place.map { gazetteer.identifier(of: $0) }
  }
}

/// Writes one report as JSON.
///
/// Members that are not known are left out.
struct PreviewReportWriter {
  let report: MappedReport
  let identity: ReportIdentity
  let gazetteer: Gazetteer
  let text: ShownText

  var json: [UInt8] {
    var json = JSONWriter()
    let article = report.text.article
    json.object { json in
      json.string("id", article.id)
      json.known("source", article.source)
      json.known("url", article.url)
      json.known("date", article.date?.description)
      json.string("lang", report.text.language.rawValue)
      json.string("text", text.text)
      if text.isCut { json.boolean("cut", true) }
      json.array("events") { json in
        for event in report.events { write(event, to: &json) }
      }
      json.array("claims") { json in
        for claim in report.claims { write(claim, to: &json) }
      }
    }
    return json.bytes
  }

  private func write(_ event: Event, to json: inout JSONWriter) {
    json.object { json in
      json.string("id", identity.eventID(of: event))
      json.string("group", EventGroup(event).rawValue)
      json.string("category", event.category.rawValue)
      json.known("acled", event.acled.map { "\($0.event) – \($0.subEvent)" })
      json.known("from", event.date?.earliest.description)
      json.known("to", event.date?.latest.description)
      write(event.location, to: &json)
      json.known("actor1", event.actor1?.name)
      json.known("actor2", event.actor2?.name)
      json.known("killed", event.killed?.value)
      json.known("injured", event.injured?.value)
      json.known("abducted", event.abducted?.value)
      json.known("displaced", event.displaced?.value)
      json.string("status", event.status.rawValue)
      json.string("told", event.told.rawValue)
      json.number("confidence", event.confidence, decimals: 2)
      json.known("tags", event.tags.isEmpty ? nil : event.tags.joined(separator: "; "))
      json.known("notes", event.notes.isEmpty ? nil : event.notes.joined(separator: "; "))
      json.array("quotes") { json in
        for quote in [event.quote] + event.furtherQuotes { write(quote, to: &json) }
      }
      json.array("trigger") { json in write(event.trigger, to: &json) }
    }
  }

  private func write(_ location: EventLocation, to json: inout JSONWriter) {
    json.known("place", location.label(in: gazetteer))
    json.string("method", location.method.rawValue)
    if let coordinate = location.coordinate {
      json.number("lon", coordinate.longitude, decimals: 5)
      json.number("lat", coordinate.latitude, decimals: 5)
    }
    if let radius = location.uncertainty { json.number("radius", radius.kilometres, decimals: 1) }
    json.known("country", location.country)
    json.known("admin1", location.admin1.map { gazetteer.name(of: $0) })
    json.known("why", location.reason)
    json.known("claim", location.claim)
    json.known("area", PreviewReport.area(of: location, gazetteer))
    let polygons: [FigurePolygon]
    switch location.figure {
    case .sector(let sector): polygons = sector.polygons()
    case .corridor(let corridor): polygons = corridor.polygons()
    case nil: return
    }
    json.array("figure") { json in
      for polygon in polygons {
        for ring in [polygon.exterior] + polygon.holes { json.steps(ring) }
      }
    }
  }

  private func write(_ claim: CheckedClaim, to json: inout JSONWriter) {
    let check = claim.check
    json.object { json in
      json.array("span") { json in write(claim.span, to: &json) }
      write("from", claim.anchor, to: &json)
      write("to", claim.subject, to: &json)
      json.string("verdict", check.verdict.rawValue)
      json.string("direction", check.direction.rawValue)
      let stated = check.interval?.compared ?? check.stated.band
      json.range("stated", stated?.lowerBound, stated?.upperBound)
      if let earth = check.earth {
        if let area = earth.area {
          json.range("geodesic", area.nearest, area.farthest)
        } else {
          json.range("geodesic", earth.distance, earth.distance)
        }
        json.number("error", earth.error.kilometres, decimals: 1)
        json.number("azimuth", earth.azimuth.degrees, decimals: 0)
      }
      if let gap = check.gap { json.number("gap", gap.kilometres, decimals: 1) }
      json.object("reason") { json in
        for language in ReasonLanguage.allCases {
          let direction = check.direction == .disagrees ? check.directionReason(language) : nil
          json.string(
            language.rawValue,
            [check.reason(language), direction].compactMap(\.self).joined(separator: "; "))
        }
      }
    }
  }

  private func write(_ key: String, _ end: CheckedClaim.End?, to json: inout JSONWriter) {
    guard let end else { return }
    json.object(key) { json in
      json.string("name", end.name)
      if let place = end.place {
        let point = gazetteer.coordinate(of: place)
        json.number("lon", point.longitude, decimals: 5)
        json.number("lat", point.latitude, decimals: 5)
      }
    }
  }

  /// Writes the two ends of a span in the text that is shown; nothing where it is not.
  private func write(_ span: TextSpan, to json: inout JSONWriter) {
    guard let offsets = text.offsets(of: span) else { return }
    json.integer(offsets.lowerBound)
    json.integer(offsets.upperBound)
  }
}

extension JSONWriter {
  fileprivate mutating func known(_ key: String, _ value: String?) {
    if let value { string(key, value) }
  }

  fileprivate mutating func known(_ key: String, _ value: Int?) {
    if let value { integer(key, value) }
  }

  /// Writes a range of distances in kilometres; nothing where it is not known.
  fileprivate mutating func range(_ key: String, _ low: Distance?, _ high: Distance?) {
    guard let low, let high else { return }
    array(key) { json in
      json.number(low.kilometres, decimals: 1)
      json.number(high.kilometres, decimals: 1)
    }
  }
}
