internal import DelimitedText
public import Gazetteer
internal import Geodesy
public import Text

/// Counts which places the reports of each publisher name, and writes them as a `PublisherTable`.
///
///     var census = PublisherCensus(gazetteer: gazetteer)
///     census.add(report.toponyms, of: article)
///     census.csv
///
/// Nothing but the reports' own text goes in. What one report alone names says nothing of its publisher and is left out.
public struct PublisherCensus: Sendable {
  private struct Count {
    var reports = 0
    var named: [Place.ID: Int] = [:]
  }

  private let gazetteer: Gazetteer
  private var counts: [String: Count] = [:]
  /// Reports that named no publisher.
  public private(set) var anonymous = 0

  /// As many reports tell where a publisher is at home; more would only cost memory.
  static let mostReports = 200
  static let mostPlaces = 20
  /// Answers with at least this probability are counted.
  static let surely = 0.7

  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Counts the places of one report, each once; of a publisher's reports the first 200.
  ///
  /// - Complexity: O(*n*) in the toponyms.
  public mutating func add(_ toponyms: [ResolvedToponym], of article: Article) {
    guard let publisher = PublisherTable.key(of: article) else {
      anonymous += 1
      return
    }
    var places: Set<Place.ID> = []
    for toponym in toponyms {
      guard let best = toponym.best, best.score >= Self.surely,
        !gazetteer.kind(of: best.place).isWide
      else { continue }
      places.insert(best.place)
    }
    add(places, to: &counts[publisher, default: Count()])
  }

  private func add(_ places: Set<Place.ID>, to count: inout Count) {
    guard count.reports < Self.mostReports else { return }
    count.reports += 1
    for place in places { count.named[place, default: 0] += 1 }
  }

  /// The places that at least two reports of a publisher name, the commonest first.
  private func rows(of count: Count) -> [(place: Place.ID, named: Int)] {
    let rows = count.named.filter { $0.value > 1 }.map { (place: $0.key, named: $0.value) }
    return rows.sorted { ($0.named, $1.place) > ($1.named, $0.place) }.prefix(Self.mostPlaces)
      .map(\.self)
  }

  /// The table: publishers by name, of each the twenty commonest places.
  public var csv: [UInt8] {
    var lines = CSVRecord(names: [
      "publisher", "reports", "named_in", "place_id", "name", "kind", "country", "latitude",
      "longitude",
    ]).bytes
    lines.append(0x0A)
    for (publisher, count) in counts.sorted(by: { $0.key < $1.key }) {
      for (place, named) in rows(of: count) {
        let coordinate = gazetteer.coordinate(of: place)
        var record = CSVRecord()
        record.text(publisher)
        record.integer(count.reports)
        record.integer(named)
        record.text(gazetteer.identifier(of: place))
        record.text(gazetteer.name(of: place))
        record.text(gazetteer.kind(of: place).rawValue)
        record.text(gazetteer.country(of: place).description)
        record.number(coordinate.latitude, decimals: 5)
        record.number(coordinate.longitude, decimals: 5)
        lines += record.bytes
        lines.append(0x0A)
      }
    }
    return lines
  }
}
