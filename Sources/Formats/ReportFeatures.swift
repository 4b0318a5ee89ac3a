public import Events
public import Gazetteer
internal import GeoJSON
internal import Geodesy

/// The features of one report, encoded one by one so that any task can make them.
///
///     let features = ReportFeatures(
///       report, identity: identity, gazetteer: gazetteer, outlines: outlines, coder: "geomap 0.1.0")
///     for feature in features.events() { try writer.feature(encoded: feature) }
public struct ReportFeatures {
  let report: MappedReport
  let identity: ReportIdentity
  let gazetteer: Gazetteer
  let outlines: Outlines?
  let coder: String
  let encoding: EventEncoding

  public init(
    _ report: MappedReport, identity: ReportIdentity, gazetteer: Gazetteer,
    outlines: Outlines?, coder: String, encoding: EventEncoding = .geojson
  ) {
    self.report = report
    self.identity = identity
    self.gazetteer = gazetteer
    self.outlines = outlines
    self.coder = coder
    self.encoding = encoding
  }

  /// Returns a record for each event in the order of the text: a GeoJSON feature, a point or a null
  /// geometry, or what the encoding's format has instead.
  ///
  /// - Returns: The records; none for a format whose records are no events.
  public func events() -> [[UInt8]] {
    encoding.format == .hxl ? [] : properties().map(encoding.record)
  }

  /// Returns what each event adds to a table by area and week.
  ///
  /// - Returns: One for each event; none for other formats.
  public func weeks() -> [AreaWeek] {
    encoding.format == .hxl ? properties().map(AreaWeek.init) : []
  }

  private func properties() -> [EventProperties] {
    report.events.map { event in
      EventProperties(
        event, in: report, identity: identity.digest, eventID: identity.eventID(of: event),
        gazetteer: gazetteer, coder: coder)
    }
  }
}
