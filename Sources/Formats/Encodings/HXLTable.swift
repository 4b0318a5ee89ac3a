internal import DelimitedText

/// Events and deaths by second-level division and week, with a row of HXL hashtags under the header.
///
/// An event whose division is not known is in a row with an empty code. An event that may have happened in several weeks is
/// in a row from the first one's Monday to the last one's Sunday. A cell of deaths is empty where no report states any.
///
/// > Reference: HXL 1.1, hashtag dictionary: `#country`, `#adm1`, `#adm2`, `#date`, `#event`, `#affected` with `+code`, `+name`,
/// > `+start`, `+end`, `+num`, `+killed`, `+max`; `+v_iso2` and the like name a list of codes.
enum HXLTable {
  static let columns: [(name: String, tag: String)] = [
    ("country_code", "#country+code+v_iso2"), ("country", "#country+name"),
    ("admin1_pcode", "#adm1+code"), ("admin1", "#adm1+name"), ("admin2_pcode", "#adm2+code"),
    ("admin2", "#adm2+name"), ("week_start", "#date+start"), ("week_end", "#date+end"),
    ("events", "#event+num"), ("fatalities", "#affected+killed"),
    ("fatalities_high", "#affected+killed+max"),
  ]

  static func record(
    of key: AreaWeek.Key, events: Int, killed: Int?, atMost: Int?
  ) -> CSVRecord {
    var record = CSVRecord()
    for cell in [
      key.countryCode, key.country, key.admin1Code, key.admin1, key.admin2Code, key.admin2,
      key.start,
      key.end,
    ] { record.text(cell) }
    record.integer(events)
    record.integer(killed)
    record.integer(atMost)
    return record
  }
}
