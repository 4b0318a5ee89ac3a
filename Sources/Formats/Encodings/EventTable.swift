internal import DelimitedText
internal import GeoJSON

/// Our own table: a row for each event, a column for each of its properties, under the same names.
enum EventTable {
  /// The header, and the row of HXL tags where it is asked for.
  static func head(
    style: ViewerStyle, tags: Bool, layout: CSVRecord.Layout = .standard
  ) -> [CSVRecord] {
    let columns = columns(style: style)
    let header = CSVRecord(names: columns, layout: layout)
    return tags
      ? [header, CSVRecord(names: columns.map { hxlTags[$0] ?? "" }, layout: layout)] : [header]
  }

  static func columns(style: ViewerStyle) -> [String] {
    var names = PropertyNames()
    EventProperties().write(to: &names, decimals: 6)
    return names.names + (style == .simplestyle ? ["description", "marker-color"] : [])
  }

  static func record(
    of event: EventProperties, decimals: Int, style: ViewerStyle,
    layout: CSVRecord.Layout = .standard
  ) -> CSVRecord {
    var record = CSVRecord(layout: layout)
    event.write(to: &record, decimals: decimals)
    if style == .simplestyle {
      record.text(event.quote)
      record.text(event.family.colour)
    }
    return record
  }

  /// Columns that have no tag stay without one, as the standard allows.
  ///
  /// > Reference: HXL 1.1 hashtag and attribute dictionary; `#group+name+first`, `#event+code` and the like
  /// > as the Humanitarian Data Exchange tags ACLED's and UCDP's tables.
  private static let hxlTags = [
    "event_id": "#event+code", "title": "#event+title", "event_date": "#date+occurred",
    "date_earliest": "#date+start", "date_latest": "#date+end", "category": "#event+category",
    "disorder_type": "#event+type+disorder", "event_type": "#event+type",
    "sub_event_type": "#event+type+sub", "actor1": "#group+name+first",
    "assoc_actor_1": "#group+name+first+assoc", "inter1": "#group+type+first",
    "actor2": "#group+name+second", "assoc_actor_2": "#group+name+second+assoc",
    "inter2": "#group+type+second", "iso": "#country+code+v_m49", "country": "#country+name",
    "admin1": "#adm1+name", "admin2": "#adm2+name", "admin1_pcode": "#adm1+code",
    "admin2_pcode": "#adm2+code", "location": "#loc+name",
    "latitude": "#geo+lat", "longitude": "#geo+lon", "geo_precision": "#geo+precision",
    "place_id": "#loc+code", "fatalities": "#affected+killed", "injured": "#affected+injured",
    "abducted": "#affected+abducted", "displaced": "#affected+displaced",
    "report_id": "#meta+code", "source": "#meta+source", "source_url": "#meta+url",
    "source_date": "#date+reported", "source_lang": "#meta+lang", "quote": "#description",
    "status": "#status",
  ]
}

/// Collects the names of properties in their order.
private struct PropertyNames: PropertySink {
  var names: [String] = []
  mutating func string(_ key: String, _ value: String?) { names.append(key) }
  mutating func integer(_ key: String, _ value: Int?) { names.append(key) }
  mutating func number(_ key: String, _ value: Double?, decimals: Int?) { names.append(key) }
}
