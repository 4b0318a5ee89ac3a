internal import DelimitedText
internal import Events
internal import Gazetteer
internal import GeoJSON

/// The table of UCDP's Georeferenced Event Dataset: 49 columns in its order.
///
/// Filled as far as a report gives it: numbers of UCDP's own lists (conflict, dyad, sides, countries) and other
/// sources stay empty. Every event is a row; UCDP itself codes those with a `type_of_violence` and
/// at least one death.
///
/// > Reference: Högbladh, "UCDP GED Codebook version 23.1", Uppsala University 2023, variables 1 to 49.
enum UCDPTable {
  /// A column with the tag that the Humanitarian Data Exchange gives it in its copies of UCDP's tables.
  static let columns: [(name: String, tag: String)] = [
    ("id", "#event+code"), ("relid", ""), ("year", "#date+year"), ("active_year", ""),
    ("code_status", ""), ("type_of_violence", ""), ("conflict_dset_id", ""),
    ("conflict_new_id", ""), ("conflict_name", ""), ("dyad_dset_id", ""), ("dyad_new_id", ""),
    ("dyad_name", ""), ("side_a_dset_id", ""), ("side_a_new_id", ""),
    ("side_a", "#group+name+first"), ("side_b_dset_id", ""), ("side_b_new_id", ""),
    ("side_b", "#group+name+second"), ("number_of_sources", ""),
    ("source_article", "#meta+source"), ("source_office", ""), ("source_date", ""),
    ("source_headline", "#description"), ("source_original", ""), ("where_prec", ""),
    ("where_coordinates", "#loc+name"), ("where_description", ""), ("adm_1", "#adm1+name"),
    ("adm_2", "#adm2+name"), ("latitude", "#geo+lat"), ("longitude", "#geo+lon"),
    ("geom_wkt", ""), ("priogrid_gid", ""), ("country", "#country+name"), ("country_id", ""),
    ("region", "#region+name"), ("event_clarity", ""), ("date_prec", ""),
    ("date_start", "#date+start"), ("date_end", "#date+end"), ("deaths_a", ""), ("deaths_b", ""),
    ("deaths_civilians", ""), ("deaths_unknown", ""), ("best", "#affected+killed"), ("high", ""),
    ("low", ""), ("gwnoa", ""), ("gwnob", ""),
  ]

  static func record(of event: EventProperties, decimals: Int) -> CSVRecord {
    var record = CSVRecord()
    record.text(event.eventID)
    record.text(nil)  // relid
    record.integer(event.dateEarliest.flatMap(TableDate.year))
    record.text(nil)  // active_year
    record.text(nil)  // code_status
    record.integer(event.typeOfViolence)
    for _ in 0..<5 { record.text(nil) }  // conflict_dset_id … dyad_new_id
    record.text(dyad(event))
    for _ in 0..<2 { record.text(nil) }  // side_a_dset_id, side_a_new_id
    record.text(event.actor1)
    for _ in 0..<2 { record.text(nil) }  // side_b_dset_id, side_b_new_id
    record.text(event.actor2)
    record.integer(1)
    record.text(event.quote)
    record.text(event.source)
    record.text(event.sourceDate)
    for _ in 0..<2 { record.text(nil) }  // source_headline, source_original
    setPlace(of: event, decimals: decimals, in: &record)
    // 1: told so clearly that it can be coded in full; 2: on hearsay or by a side.
    record.integer(event.status == Event.Status.asserted.rawValue ? 1 : 2)
    record.integer(event.datePrecision)
    record.text(event.dateEarliest)
    record.text(event.dateLatest)
    setDeaths(of: event, in: &record)
    for _ in 0..<2 { record.text(nil) }  // gwnoa, gwnob
    return record
  }

  private static func setPlace(
    of event: EventProperties, decimals: Int, in record: inout CSVRecord
  ) {
    record.integer(event.wherePrecision)
    record.text(event.location)
    record.text(
      [event.locationMethod, event.statedDistanceText, event.locationNote].compactMap(\.self)
        .joined(separator: "; "))
    record.text(event.admin1)
    record.text(event.admin2)
    record.number(event.latitude, decimals: decimals)
    record.number(event.longitude, decimals: decimals)
    record.text(
      event.position.map {
        let east = PlainText.number($0.longitude, decimals: decimals)
        return "POINT (\(east) \(PlainText.number($0.latitude, decimals: decimals)))"
      })
    record.integer(priogrid(event))
    record.text(event.place?.ucdpName ?? event.country)
    record.text(nil)  // country_id
    record.text(event.place?.ucdpRegion)
  }

  /// Deaths of civilians where only they are the target, otherwise of sides that the report need not name.
  private static func setDeaths(of event: EventProperties, in record: inout CSVRecord) {
    let killed = event.fatalities
    let isOneSided = event.typeOfViolence == 3
    record.integer(killed.map { _ in 0 })
    record.integer(killed.map { _ in 0 })
    record.integer(killed.map { isOneSided ? $0 : 0 })
    record.integer(killed.map { isOneSided ? 0 : $0 })
    for _ in 0..<3 { record.integer(killed) }  // best, high, low
  }

  private static func dyad(_ event: EventProperties) -> String? {
    guard let first = event.actor1, let second = event.actor2 else { return nil }
    return "\(first) - \(second)"
  }

  /// The cell of half a degree, 1...259,200, counted eastwards from 180° W and northwards from 90° S.
  ///
  /// > Reference: Tollefsen, Strand, Buhaug, "PRIO-GRID: A unified spatial data structure", 2012.
  static func priogrid(_ event: EventProperties) -> Int? {
    guard let latitude = event.latitude, let longitude = event.longitude else { return nil }
    let row = min(Int((latitude + 90) * 2), 359)
    let column = min(Int((longitude + 180) * 2), 719)
    return row * 720 + column + 1
  }
}
