internal import DelimitedText
internal import Events
internal import Gazetteer
/// The table that ACLED's data export gives: 31 columns in its order.
///
/// What a single report does not give stays empty: `source_scale`, which is a judgement of the paper, and
/// `timestamp`; and `admin3`, because the gazetteer ends at the second level. `region` is empty for countries
/// whose region is not known. Every event is a row; news that ACLED does not code has an empty `event_type`.
///
/// > Reference: ACLED Codebook 2024 and "Guide to 2023 ACLED column changes"; the order is that of the
/// > export and of ACLED's own R package `acledR`.
enum ACLEDTable {
  /// A column with the tag that the Humanitarian Data Exchange gives it in its copies of ACLED's tables.
  static let columns: [(name: String, tag: String)] = [
    ("event_id_cnty", "#event+code"), ("event_date", "#date+occurred"), ("year", "#date+year"),
    ("time_precision", ""), ("disorder_type", ""), ("event_type", "#event+type"),
    ("sub_event_type", "#event+type+sub"), ("actor1", "#group+name+first"),
    ("assoc_actor_1", "#group+name+first+assoc"), ("inter1", ""), ("actor2", "#group+name+second"),
    ("assoc_actor_2", "#group+name+second+assoc"), ("inter2", ""), ("interaction", ""),
    ("civilian_targeting", ""), ("iso", "#country+code+v_m49"), ("region", "#region+name"),
    ("country", "#country+name"), ("admin1", "#adm1+name"), ("admin2", "#adm2+name"),
    ("admin3", "#adm3+name"), ("location", "#loc+name"), ("latitude", "#geo+lat"),
    ("longitude", "#geo+lon"), ("geo_precision", ""), ("source", "#meta+source"),
    ("source_scale", ""), ("notes", "#description"), ("fatalities", "#affected+killed"),
    ("tags", ""), ("timestamp", ""),
  ]

  static func record(of event: EventProperties, decimals: Int) -> CSVRecord {
    var record = CSVRecord()
    record.text(event.eventID)
    record.text(event.eventDate)
    record.integer(event.eventDate.flatMap(TableDate.year))
    record.integer(event.timePrecision)
    record.text(event.disorderType)
    record.text(event.eventType)
    record.text(event.subEventType)
    record.text(event.actor1)
    record.text(event.associatedActor1)
    record.text(event.inter1)
    record.text(event.actor2)
    record.text(event.associatedActor2)
    record.text(event.inter2)
    record.text(interaction(event.inter1, event.inter2))
    record.text(event.civilianTargeting)
    record.integer(event.iso)
    record.text(event.place?.acledRegion)
    record.text(event.country)
    record.text(event.admin1)
    record.text(event.admin2)
    record.text(nil)  // admin3
    record.text(event.location)
    record.number(event.latitude, decimals: decimals)
    record.number(event.longitude, decimals: decimals)
    record.integer(event.geoPrecision)
    record.text(event.source)
    record.text(nil)  // source_scale
    record.text(event.quote)
    // ACLED has no "unknown" here: a report that states no deaths counts none.
    record.integer(event.fatalities ?? 0)
    record.text(event.tags)
    record.text(nil)  // timestamp
    return record
  }

  /// "State forces-Rebel group" in the order of ACLED's codes 1...8, "Protesters only" for one side.
  static func interaction(_ first: String?, _ second: String?) -> String? {
    let ranked = Actor.Kind.allCases.map(\.rawValue)
    let sides = [first, second].compactMap(\.self)
      .sorted { ranked.firstIndex(of: $0) ?? 8 < ranked.firstIndex(of: $1) ?? 8 }
    return sides.count == 1
      ? "\(sides[0]) only" : sides.isEmpty ? nil : sides.joined(separator: "-")
  }
}

/// Parts of a date that stands in a property.
enum TableDate {
  /// The year of `YYYY-MM-DD`.
  static func year(_ date: String) -> Int? { Int(date.prefix(4)) }
}
