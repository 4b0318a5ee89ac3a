public import DelimitedText
public import Gazetteer
internal import Geodesy
public import Text

/// Which places the reports of each publisher mostly name: where a local paper is at home.
///
///     let publishers = PublisherTable(csv: bytes, gazetteer: gazetteer)
///     publishers.findings                       // what could not be read
///     let mapper = ReportMapper(gazetteer: gazetteer, …, publishers: publishers)
///
/// A paper of Richmond, Kentucky, need not say which Richmond it means. `PublisherCensus` learns such a table from
/// reports; one may be written by hand as well. Columns, by their names in the header:
///
/// | column | meaning |
/// |---|---|
/// | `publisher` | as `key(of:)` says |
/// | `place_id` | a place of the gazetteer |
/// | `latitude`, `longitude` | degrees; needed where the gazetteer has no such place |
/// | `reports`, `named_in` | how many reports were read, and how many of them name the place; all, where absent |
public struct PublisherTable: Sendable {
  /// By publisher the regions of the places that its reports name; the shares of a region's places are summed.
  private var regions: [String: [DivisionID: Double]] = [:]
  /// The rows that were left out, in order.
  public private(set) var findings: [TableError] = []

  /// A table of nobody.
  public init() {}

  /// Reads a table; a row that cannot be used is left out and told of.
  ///
  /// - Parameters:
  ///   - csv: UTF-8 with a header; cells with a comma stand in double quotes.
  ///   - file: What `findings` call the table.
  ///   - gazetteer: The places that `place_id` means.
  public init(csv: [UInt8], file: String = "publishers.csv", gazetteer: Gazetteer) {
    let records = DelimitedRecord.all(in: csv)
    let header = records.first?.fields ?? []
    var columns: [String: Int] = [:]
    for (number, name) in header.enumerated() {
      columns[name.trimmingMark, default: number] = number
    }
    guard columns["publisher"] != nil,
      columns["place_id"] != nil || (columns["latitude"] != nil && columns["longitude"] != nil)
    else {
      findings.append(TableError(file: file, line: 1, reason: Fault.missingColumn.reason))
      return
    }
    for (fields, line) in records.dropFirst()
    where fields.contains(where: { !$0.trimmingMark.isEmpty }) {
      func cell(_ name: String) -> String? {
        guard let column = columns[name], column < fields.count, !fields[column].isEmpty else {
          return nil
        }
        return fields[column]
      }
      do throws(Fault) {
        guard let publisher = cell("publisher") else { throw .noPublisher }
        let share = try Self.share(cell("named_in"), of: cell("reports"))
        let region = try Self.region(
          cell("place_id"), cell("latitude"), cell("longitude"), in: gazetteer)
        regions[Self.folded(Self.unguarded(publisher)), default: [:]][region, default: 0] += share
      } catch {
        findings.append(TableError(file: file, line: line, reason: error.reason))
      }
    }
  }

  /// The share of the reports that name a place; one report more is counted, for two of two prove little.
  private static func share(
    _ named: String?, of reports: String?
  ) throws(Fault) -> Double {
    guard named != nil || reports != nil else { return 1 }
    guard let named = named.flatMap({ Int($0) }), let reports = reports.flatMap({ Int($0) }),
      named > 0, reports >= named
    else { throw .badCount }
    return Double(named) / (Double(reports) + 1)
  }

  /// The region of a place, or of the place nearest to a point, at most 100 km away.
  private static func region(
    _ identifier: String?, _ latitude: String?, _ longitude: String?, in gazetteer: Gazetteer
  ) throws(Fault) -> DivisionID {
    if let place = identifier.flatMap({ gazetteer.place(identified: $0) }) {
      let region = gazetteer.admin1(of: place)
      guard region != .none else { throw .noRegion }
      return region
    }
    guard latitude != nil || longitude != nil else {
      throw identifier == nil ? .noPlace : .unknownPlace
    }
    guard let latitude = latitude.flatMap({ Double($0) }),
      let longitude = longitude.flatMap({ Double($0) }),
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else { throw .badCoordinate }
    for radius in [10.0, 100] {
      let nearest = gazetteer.places(within: Distance(kilometres: radius), of: coordinate)
        .first { gazetteer.admin1(of: $0) != .none }
      if let nearest { return gazetteer.admin1(of: nearest) }
    }
    throw .noRegion
  }

  /// Returns the regions that the publisher of a report mostly names, each with its share; nothing where it is not known.
  func regions(of article: Article) -> [DivisionID: Double] {
    guard !regions.isEmpty, let key = Self.key(of: article) else { return [:] }
    return regions[key] ?? [:]
  }

  /// Returns who published a report: its `source`, else the host of its `url` without "www.", in small letters.
  public static func key(of article: Article) -> String? {
    if let source = article.source, source.contains(where: { !$0.isWhitespace }) {
      return folded(source)
    }
    guard let host = PublisherSite.host(of: article.url) else { return nil }
    let name = folded(String(host))
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  /// Without the apostrophe that `CSVRecord` sets before what a spreadsheet would compute: "'@journal".
  private static func unguarded(_ cell: String) -> String {
    guard cell.first == "'", let next = cell.dropFirst().first, "=+-@".contains(next) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// A header's name without a byte order mark and spaces.
  fileprivate var trimmingMark: String {
    String(unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != " " })
  }
}

extension PublisherTable {
  /// Why a row is left out.
  enum Fault: Error {
    case missingColumn, noPublisher, noPlace, unknownPlace, badCoordinate, badCount, noRegion

    var reason: String {
      switch self {
      case .missingColumn:
        "the header needs publisher and place_id, or publisher, latitude and longitude"
      case .noPublisher: "the row names no publisher"
      case .noPlace: "the row has neither a place_id nor coordinates"
      case .unknownPlace: "the gazetteer has no such place_id, and the row has no coordinates"
      case .badCoordinate:
        "latitude and longitude are not degrees within -90 to 90 and -180 to 180"
      case .noRegion: "the place is in no region: a country says nothing of where its papers are"
      case .badCount: "named_in and reports are not two counts, the first at most the second"
      }
    }
  }
}
