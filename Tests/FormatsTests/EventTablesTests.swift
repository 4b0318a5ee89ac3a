@testable import Formats
import Gazetteer
import Testing

@Suite struct EventTablesTests {
  /// An event with everything that the tables treat in a way of their own.
  static let clash: EventProperties = {
    var event = EventProperties()
    event.eventID = "0123456789abcdef"
    event.eventDate = "2024-03-16"
    event.dateEarliest = "2024-03-15"
    event.dateLatest = "2024-03-17"
    event.timePrecision = 2
    event.datePrecision = 2
    event.category = "clash"
    event.disorderType = "Political violence"
    event.eventType = "Battles"
    event.subEventType = "Armed clash"
    event.typeOfViolence = 1
    event.actor1 = "JNIM"
    event.inter1 = "Rebel group"
    event.actor2 = "Military Forces of Mali (2021-)"
    event.inter2 = "State forces"
    event.iso = 466
    event.place = Country("ML")
    event.country = "Mali"
    event.location = "Kidal, la ville"
    event.latitude = 18.44345
    event.longitude = -1.40921
    event.wherePrecision = 1
    event.geoPrecision = 1
    event.locationMethod = "gazetteer"
    event.fatalities = 4
    event.source = "exemple"
    event.sourceDate = "2024-03-19"
    event.quote = "=Des combats"
    event.status = "claimed"
    event.title = "Armed clash, Kidal"
    event.family = .battles
    return event
  }()

  static let encodings: [EventEncoding] = [
    EventEncoding(.csv), EventEncoding(.csv, style: .none), EventEncoding(.acledCSV),
    EventEncoding(.ucdpCSV), EventEncoding(.csv, hasTagRow: true),
    EventEncoding(.acledCSV, hasTagRow: true), EventEncoding(.ucdpCSV, hasTagRow: true),
  ]

  @Test(arguments: encodings)
  func `every record has as many cells as the header`(encoding: EventEncoding) throws {
    let head = try #require(encoding.head(title: "", description: "", license: ""))
    let rows = [head, encoding.record(of: Self.clash), encoding.record(of: EventProperties())]
    let table = CSVText.rows(
      rows.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
    #expect(table.count == (encoding.hasTagRow ? 4 : 3))
    #expect(Set(table.map(\.count)).count == 1)
    #expect(Set(table[0]).count == table[0].count, "two columns have one name")
  }

  @Test func `ACLED's columns are ACLED's, in its order`() {
    let row = Self.row(.acledCSV)
    #expect(row.names.count == 31)
    #expect(
      row.names.joined(separator: " ") == """
        event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 \
        assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country \
        admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities \
        tags timestamp
        """)
    #expect(row["year"] == "2024")
    #expect(row["interaction"] == "State forces-Rebel group")
    #expect(row["longitude"] == "-1.40921")
    #expect(row["location"] == "Kidal, la ville")
    #expect(row["notes"] == "'=Des combats")
    #expect(row["timestamp"] == "")
    #expect(row["region"] == "Western Africa")
  }

  @Test func `ACLED's table counts no deaths where the report states none`() {
    var event = Self.clash
    event.fatalities = nil
    #expect(Self.row(.acledCSV, of: event)["fatalities"] == "0")
    #expect(Self.row(.csv, of: event)["fatalities"] == "")
    #expect(Self.row(.ucdpCSV, of: event)["best"] == "")
  }

  static let interactions: [(first: String?, second: String?, joint: String?)] = [
    ("State forces", "Rebel group", "State forces-Rebel group"),
    ("Civilians", "Political militia", "Political militia-Civilians"),
    ("Protesters", nil, "Protesters only"),
    (nil, "State forces", "State forces only"),
    ("Rioters", "Rioters", "Rioters-Rioters"),
    ("External/Other forces", "State forces", "State forces-External/Other forces"),
    (nil, nil, nil),
  ]

  @Test(arguments: interactions)
  func `an interaction names the kinds in the order of their codes`(
    first: String?, second: String?, joint: String?
  ) {
    #expect(ACLEDTable.interaction(first, second) == joint)
  }

  @Test func `UCDP's columns are those of GED 23.1, in its order`() {
    let row = Self.row(.ucdpCSV)
    #expect(row.names.count == 49)
    #expect(row.names.first == "id")
    #expect(row.names[5] == "type_of_violence")
    #expect(row.names[29...32] == ["latitude", "longitude", "geom_wkt", "priogrid_gid"])
    #expect(row.names.last == "gwnob")
    #expect(row["dyad_name"] == "JNIM - Military Forces of Mali (2021-)")
    #expect(row["geom_wkt"] == "POINT (-1.40921 18.44345)")
    #expect(row["date_start"] == "2024-03-15")
    #expect(row["date_end"] == "2024-03-17")
    #expect(row["event_clarity"] == "2")
    #expect(row["deaths_unknown"] == "4")
    #expect(row["deaths_civilians"] == "0")
  }

  @Test func `deaths of one-sided violence are civilians`() {
    var event = Self.clash
    event.typeOfViolence = 3
    let row = Self.row(.ucdpCSV, of: event)
    #expect(row["deaths_civilians"] == "4")
    #expect(row["deaths_unknown"] == "0")
  }

  /// Kabul's cell is 179779 in UCDP GED; the corners follow from the definition.
  static let cells: [(latitude: Double, longitude: Double, cell: Int)] = [
    (34.53, 69.17, 179_779), (-90, -180, 1), (-89.6, -179.4, 2), (-89.4, -180, 721),
    (90, 180, 259_200),
  ]

  @Test(arguments: cells)
  func `a point lies in its PRIO-GRID cell`(latitude: Double, longitude: Double, cell: Int) {
    var event = EventProperties()
    event.latitude = latitude
    event.longitude = longitude
    #expect(UCDPTable.priogrid(event) == cell)
  }

  @Test func `HXL tags stand under the columns that have one`() throws {
    let encoding = EventEncoding(.csv, hasTagRow: true)
    let head = try #require(encoding.head(title: "", description: "", license: ""))
    let rows = CSVText.rows(String(decoding: head, as: UTF8.self))
    try #require(rows.count == 2)
    let tags = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(tags["latitude"] == "#geo+lat")
    #expect(tags["fatalities"] == "#affected+killed")
    #expect(tags["confidence"] == "")
    #expect(rows[1].allSatisfy { $0.isEmpty || $0.hasPrefix("#") })
  }

  @Test func `fewer decimals are fewer in the cells and in the point`() {
    let row = Self.row(EventEncoding(.csv, decimals: 2), of: Self.clash)
    #expect(row["latitude"] == "18.44")
    #expect(row["longitude"] == "-1.41")
  }

  struct Row {
    let names: [String]
    let cells: [String]
    subscript(name: String) -> String? { names.firstIndex(of: name).map { cells[$0] } }
  }

  private static func row(
    _ format: EventEncoding.Format, of event: EventProperties = clash
  ) -> Row { row(EventEncoding(format), of: event) }

  private static func row(_ encoding: EventEncoding, of event: EventProperties) -> Row {
    let head = encoding.head(title: "", description: "", license: "") ?? []
    let text = [head, encoding.record(of: event)].map { String(decoding: $0, as: UTF8.self) }
    let rows = CSVText.rows(text.joined(separator: "\n"))
    return Row(names: rows[0], cells: rows[1])
  }
}

/// Reads tables back, by the grammar of RFC 4180 and not by our writer.
enum CSVText {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        cell.unicodeScalars.append(scalar)
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.unicodeScalars.append(scalar)
      }
    }
    rows[rows.count - 1].append(cell)
    return rows
  }
}
