internal import DelimitedText
internal import Gazetteer
internal import Text

/// What one event adds to a table by area and week: `--format hxl`.
public struct AreaWeek: Hashable, Sendable {
  /// Where and when: what a row of the table is told by.
  struct Key: Hashable, Sendable {
    var countryCode = ""
    var country = ""
    var admin1Code = ""
    var admin1 = ""
    var admin2Code = ""
    var admin2 = ""
    /// The Monday of the first week that the event may have happened in; empty where no day is known.
    var start = ""
    /// The Sunday of the last one.
    var end = ""

    /// The order of the rows; what is not known comes last.
    fileprivate var order: [String] {
      [country, admin1, admin1Code, admin2, admin2Code, start, end].map {
        $0.isEmpty ? "\u{10FFFF}" : $0
      }
    }
  }

  let key: Key
  /// People killed, as far as the report tells.
  let killed: Int?
  /// Their highest number.
  let killedAtMost: Int?

  /// Places an event in its area and its weeks.
  init(_ event: EventProperties) {
    var key = Key()
    key.countryCode = event.place?.code.description ?? ""
    key.country = event.country ?? ""
    key.admin1Code = event.admin1Code ?? ""
    key.admin1 = event.admin1Name ?? event.admin1 ?? ""
    key.admin2Code = event.admin2Code ?? ""
    key.admin2 = event.admin2Name ?? event.admin2 ?? ""
    if let first = event.dateEarliest.flatMap(CalendarDate.init(iso:)),
      let last = event.dateLatest.flatMap(CalendarDate.init(iso:))
    {
      key.start = "\(first.monday)"
      key.end = "\(last.monday.adding(days: 6))"
    }
    self.key = key
    killed = event.fatalities
    killedAtMost = event.fatalitiesHigh ?? event.fatalities
  }
}

extension CalendarDate {
  /// The first day of its week.
  ///
  /// > Reference: ISO 8601, whose weeks begin on Monday.
  fileprivate var monday: CalendarDate {
    adding(days: -(Weekday.allCases.firstIndex(of: weekday) ?? 0))
  }
}

/// Counts events and deaths by area and week.
///
///     var table = AreaWeekTable()
///     for event in features.weeks() { table.add(event) }
///     for record in table.records { write(record) }
public struct AreaWeekTable: Sendable {
  private struct Sums {
    var events = 0
    var killed: Int?
    var killedAtMost: Int?
  }

  private var sums: [AreaWeek.Key: Sums] = [:]
  /// Events so far.
  public private(set) var events = 0
  /// Those of them whose second-level division is not known.
  public private(set) var eventsWithoutArea = 0

  /// A table without any event.
  public init() {}

  /// Counts one event.
  public mutating func add(_ event: AreaWeek) {
    events += 1
    if event.key.admin2Code.isEmpty && event.key.admin2.isEmpty { eventsWithoutArea += 1 }
    sums[event.key, default: Sums()].events += 1
    sums[event.key]?.killed.add(event.killed)
    sums[event.key]?.killedAtMost.add(event.killedAtMost)
  }

  /// The rows without their line ends, by country, area and week.
  public var records: [[UInt8]] {
    sums.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }.map { key, sums in
      HXLTable.record(of: key, events: sums.events, killed: sums.killed, atMost: sums.killedAtMost)
        .bytes
    }
  }
}

extension Int? {
  /// Adds what is known: nil is no number and changes nothing.
  fileprivate mutating func add(_ number: Int?) {
    guard let number else { return }
    self = (self ?? 0) + number
  }
}
