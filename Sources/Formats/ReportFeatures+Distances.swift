internal import Claims
public import Distances
internal import Events
internal import Gazetteer
internal import GeoJSON
internal import Geodesy
internal import Quantities
internal import Text

extension ReportFeatures {
  /// Returns a line for each stated distance whose two ends are known, from anchor to subject.
  ///
  /// The number in the properties is the geodesic's; the line is drawn close along it. A claim that
  /// cannot be drawn is not lost: `geomap check` lists it.
  public func distances() -> [[UInt8]] {
    drawn.map { claim, identifier, earth, geometry in
      var json = JSONWriter()
      json.feature(id: identifier, geometry: geometry, decimals: encoding.shapeDecimals) {
        write(claim, identifier: identifier, earth: earth, to: &$0)
        if let page = report.text.article.page(of: claim.span.start) { $0.integer("page", page) }
        encoding.style.write(
          .line, label: Self.title(of: claim),
          description: claim.check.reason(
            report.text.language == .french ? .french : .english),
          colour: claim.check.verdict.colour, to: &$0)
      }
      return json.bytes
    }
  }

  /// The stated distances that are lines, each with its identifier.
  var drawn: [(claim: CheckedClaim, identifier: String, earth: EarthDistance, line: Geometry)] {
    var counts: [Int: Int] = [:]
    return report.claims.compactMap { claim in
      guard let earth = claim.check.earth, let from = claim.anchor?.place,
        let to = claim.subject?.place,
        let geometry = Geometry(
          from: gazetteer.coordinate(of: from), to: gazetteer.coordinate(of: to))
      else { return nil }
      let number = counts[claim.span.start, default: 0]
      counts[claim.span.start] = number + 1
      return (claim, identity.claimID(of: claim, number: number), earth, geometry)
    }
  }

  private static func title(of claim: CheckedClaim) -> String {
    let (anchor, subject) = (claim.anchor?.name ?? "", claim.subject?.name ?? "")
    return "\(anchor) – \(subject): \(claim.check.verdict.rawValue)"
  }

  /// Writes all but what not every format has.
  func write<Sink: PropertySink & ~Copyable>(
    _ claim: CheckedClaim, identifier: String, earth: EarthDistance, to writer: inout Sink
  ) {
    let check = claim.check
    let subject = claim.subject?.name ?? ""
    let anchor = claim.anchor?.name ?? ""
    writer.string("claim_id", identifier)
    writer.string("title", Self.title(of: claim))
    writer.string("report_id", report.text.article.id)
    writer.string("quote", report.text.string(of: claim.span))
    writer.integer("quote_start", claim.span.start)
    writer.integer("quote_end", claim.span.end)
    writer.string("stated_from", anchor)
    writer.string("stated_to", subject)
    write(claim.anchor, as: "from", to: &writer)
    write(claim.subject, as: "to", to: &writer)
    writer.string("stated_approx", claim.stated.form.rawValue)
    writer.number("stated_distance_km", claim.stated.middle?.kilometres, decimals: 3)
    writer.number(
      "stated_low_km", check.interval?.compared.lowerBound.kilometres, decimals: 3)
    writer.number(
      "stated_high_km", check.interval?.compared.upperBound.kilometres, decimals: 3)
    writer.string("stated_direction", claim.stated.direction?.rawValue)
    writer.number("computed_distance_km", earth.distance.kilometres, decimals: 1)
    writer.number("computed_azimuth", earth.azimuth.degrees, decimals: 0)
    writer.number("error_km", earth.error.kilometres, decimals: 1)
    writer.string("distance_check", check.verdict.rawValue)
    writer.string("direction_check", check.direction.rawValue)
    writer.string("resolved_by_claim", check.resolvedByClaim?.rawValue)
    writer.string("reason", check.reason(.english))
    writer.string("reason_fr", check.reason(.french))
    writer.string("source", report.text.article.source)
    writer.string("source_url", report.text.article.url)
    writer.string("source_date", report.text.article.date?.description)
    writer.string("day_source", report.text.article.dateSource?.rawValue)
  }
}

extension ReportFeatures {
  /// Writes the P-codes of one end.
  private func write<Sink: PropertySink & ~Copyable>(
    _ end: CheckedClaim.End?, as name: String, to writer: inout Sink
  ) {
    let codes = end?.place.map { gazetteer.pcodes(of: $0) }
    writer.string("\(name)_admin1_pcode", codes?.admin1?.code)
    writer.string("\(name)_admin2_pcode", codes?.admin2?.code)
  }
}

extension DistanceVerdict {
  /// The colour of a line, `#rrggbb`: green to red is avoided for the sake of colour-blind readers.
  public var colour: String {
    switch self {
    case .consistent: "#2b83ba"
    case .plausibleByRoad: "#7b3294"
    case .strained: "#fdae61"
    case .tooShort, .tooLong: "#d7191c"
    case .cannotBeChecked, .notStated: "#7e7e7e"
    }
  }
}
