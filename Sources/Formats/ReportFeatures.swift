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
  public func events() -> [[UInt8]] {
    report.events.map { event in
      let properties = EventProperties(
        event, in: report, identity: identity.digest, eventID: identity.eventID(of: event),
        gazetteer: gazetteer, coder: coder)
      return encoding.record(of: properties)
    }
  }
}
