import Events
import Formats
import Text

/// What one report gives each of the files of `geomap map`, as bytes: all that is left is to write it.
struct EncodedReport: Sendable {
  /// What its events are named by; nil where it gives the files nothing: to digest a text costs time.
  let identity: ReportIdentity?
  let language: Language
  /// How many events the report has, whatever is written of them.
  let count: Int
  let events: [[UInt8]]
  /// What they add to a table by area and week; empty for any other format.
  var weeks: [AreaWeek] = []
  /// Empty where no file wants them, as `uncertainty`.
  let distances: [[UInt8]]
  let uncertainty: [[UInt8]]
  /// The same as typed rows; nil where the format is text.
  let rows: ReportRows?
  let extent: MapExtent
  /// What `--explain` says; nil without it.
  let explanation: String?
}

/// Encodes reports, on any thread: most of what is done to an event after it was read is making bytes of it.
struct ReportEncoder: Sendable {
  private let mapper: ReportMapper
  private let encoding: EventEncoding
  private let hasCompanions: Bool
  private let hasRows: Bool
  private let explains: Bool

  init(_ options: MapOutputOptions, explains: Bool, mapper: ReportMapper) {
    self.mapper = mapper
    self.explains = explains
    encoding = options.encoding
    hasCompanions = options.hasCompanions
    hasRows = options.format == .gpkg
  }

  /// Returns what a report gives that tells no event and states no distance.
  func encodeSilent(_ report: MappedReport, file: String) -> EncodedReport {
    EncodedReport(
      identity: nil, language: report.text.language, count: 0, events: [], weeks: [],
      distances: [], uncertainty: [], rows: nil, extent: MapExtent(),
      explanation: explains ? Explanation(report, file: file).text : nil)
  }

  /// Returns what a report gives the files.
  ///
  /// - Parameters:
  ///   - report: What was read.
  ///   - identity: What its events are named by.
  ///   - file: Where the report stands.
  /// - Returns: The bytes for each file.
  func encode(
    _ report: MappedReport, as identity: ReportIdentity, file: String
  ) -> EncodedReport {
    let features = ReportFeatures(
      report, identity: identity, gazetteer: mapper.gazetteer, outlines: mapper.outlines,
      coder: "geomap \(Geomap.version)", encoding: encoding)
    return EncodedReport(
      identity: identity, language: report.text.language, count: report.events.count,
      events: hasRows ? [] : features.events(), weeks: features.weeks(),
      distances: hasCompanions ? features.distances() : [],
      uncertainty: hasCompanions ? features.uncertainty() : [],
      rows: hasRows ? features.rows() : nil,
      extent: hasCompanions || hasRows ? features.extent : MapExtent(),
      explanation: explains ? Explanation(report, file: file).text : nil)
  }
}
