internal import DelimitedText
internal import GeoJSON

/// How events are written: the format, the viewer they are dressed for, the decimals of a degree.
///
///     let encoding = EventEncoding(.csv, hasTagRow: true)
///     write(encoding.head(title: "Events", description: "…", license: "…"))
///     for record in ReportFeatures(…, encoding: encoding).events() { write(record) }
///     write(encoding.tail)
///
/// A value: any task may encode, and one stream takes the records in their order.
public struct EventEncoding: Hashable, Sendable {
  /// The raw values are words of `--format`.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case geojson
    /// Every property of an event, a row each.
    case csv
    /// The same for a spreadsheet in French: a byte order mark, semicolons, decimal commas.
    case csvExcel = "csv-excel"
    /// ACLED's 31 columns.
    case acledCSV = "acled-csv"
    /// UCDP GED's 49 columns.
    case ucdpCSV = "ucdp-csv"
    /// KML 2.2, a Placemark each.
    case kml
    /// Events and deaths by area and week: no record is one event.
    case hxl
  }

  public static let geojson = EventEncoding(.geojson)

  public let format: Format
  public let style: ViewerStyle
  /// Decimals of a degree at most, 0...9; six are 10 cm.
  public let decimals: Int
  /// Whether a table has the row of HXL tags under its header.
  public let hasTagRow: Bool

  public init(
    _ format: Format, style: ViewerStyle = .simplestyle, decimals: Int = 6, hasTagRow: Bool = false
  ) {
    precondition((0...9).contains(decimals), "\(decimals) decimals of a degree")
    self.format = format
    self.style = style
    self.decimals = decimals
    self.hasTagRow = hasTagRow
  }

  /// Decimals of lines and areas: a disc of a kilometre would fall into a point below four.
  var shapeDecimals: Int { max(decimals, 4) }

  /// What stands before the first record, without its last line end; nil for GeoJSON, whose stream has a head
  /// of its own.
  public func head(title: String, description: String, license: String) -> [UInt8]? {
    let table: [CSVRecord]
    switch format {
    case .geojson: return nil
    case .kml:
      return Array(KML.head(title: title, description: "\(description) \(license)").utf8)
    case .csv: table = EventTable.head(style: style, tags: hasTagRow)
    case .csvExcel:
      table = EventTable.head(style: style, tags: hasTagRow, layout: .french)
    case .acledCSV: table = CSVRecord.head(of: ACLEDTable.columns, tags: hasTagRow)
    case .ucdpCSV: table = CSVRecord.head(of: UCDPTable.columns, tags: hasTagRow)
    case .hxl: table = CSVRecord.head(of: HXLTable.columns, tags: true)
    }
    // Without the mark a spreadsheet takes UTF-8 for the encoding of old Windows programs.
    let mark: [UInt8] = format == .csvExcel ? [0xEF, 0xBB, 0xBF] : []
    return mark + Array(table.map(\.bytes).joined(separator: [UInt8(ascii: "\n")]))
  }

  /// What stands behind the last record, without its line end; nil for nothing, and for GeoJSON.
  public var tail: [UInt8]? { format == .kml ? Array(KML.tail.utf8) : nil }

  /// Returns one event without a line end behind it.
  func record(of event: EventProperties) -> [UInt8] {
    switch format {
    case .geojson: return feature(of: event)
    case .csv: return EventTable.record(of: event, decimals: decimals, style: style).bytes
    case .csvExcel:
      return EventTable.record(of: event, decimals: decimals, style: style, layout: .french).bytes
    case .acledCSV: return ACLEDTable.record(of: event, decimals: decimals).bytes
    case .ucdpCSV: return UCDPTable.record(of: event, decimals: decimals).bytes
    case .kml: return Array(KML.placemark(of: event, decimals: decimals).utf8)
    case .hxl: preconditionFailure("a table by area and week has no record of one event")
    }
  }

  private func feature(of event: EventProperties) -> [UInt8] {
    var json = JSONWriter()
    json.feature(
      id: event.eventID, geometry: event.position.map(Geometry.point), decimals: decimals
    ) {
      event.write(to: &$0, decimals: decimals)
      if let page = event.page { $0.integer("page", page) }
      style.write(
        .point, label: event.title, description: event.quote, colour: event.family.colour, to: &$0)
    }
    return json.bytes
  }
}

extension EventProperties {
  /// The point; nil for an event that could not be located.
  var position: Position? {
    guard let latitude, let longitude else { return nil }
    return Position(latitude: latitude, longitude: longitude)
  }
}
