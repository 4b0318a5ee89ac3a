public import DelimitedText
public import Gazetteer
internal import Geodesy
internal import Text

/// Which place a name means where the user has said so: "Kidal" is the town in Mali, whatever the rest of a report suggests.
///
///     let decisions = PlaceDecisions(csv: bytes, file: "choices.csv", gazetteer: gazetteer)
///     decisions.findings                        // what could not be read
///     let mapper = ReportMapper(gazetteer: gazetteer, …, decisions: decisions)
///
/// | column | meaning |
/// |---|---|
/// | `name` | as reports write it, case and accents aside |
/// | `place_id` | a place of the gazetteer |
/// | `latitude`, `longitude` | degrees: the place there, where `place_id` is empty or not in the gazetteer |
/// | `context` | a name that a report must have too, as of a country; empty for every report |
///
/// Other columns are passed over. A decision wins over the ranking, but not over words that say another sort of place: "la
/// région de Kidal" is no town. Of two decisions for a name the one with a context is asked first, then the later row.
public struct PlaceDecisions: Sendable {
  private struct Decision: Sendable {
    let place: Place.ID
    /// nil for every report.
    let context: FoldedName?
  }

  /// By name, in the order in which they are asked.
  private var decisions: [FoldedName: [Decision]] = [:]
  /// The rows that were left out, in order.
  public private(set) var findings: [TableError] = []

  /// What `ResolvedToponym.Candidate.reasons` says of a decided place.
  public static let reason = "decided by the user"
  /// What the property `tags` says of an event there.
  package static let tag = "place decided by the user"

  /// No decisions.
  public init() {}

  /// Reads a table; a row that cannot be used is left out and told of.
  ///
  /// - Parameters:
  ///   - csv: UTF-8 with a header; cells with a comma stand in double quotes.
  ///   - file: What `findings` call the table.
  ///   - gazetteer: Where the places are.
  public init(csv: [UInt8], file: String, gazetteer: Gazetteer) {
    let records = DelimitedRecord.all(in: csv)
    var columns: [String: Int] = [:]
    for (number, name) in (records.first?.fields ?? []).enumerated() {
      columns[name.filter { $0 != "\u{FEFF}" && $0 != " " }, default: number] = number
    }
    guard columns["name"] != nil,
      columns["place_id"] != nil || (columns["latitude"] != nil && columns["longitude"] != nil)
    else {
      findings.append(TableError(file: file, line: 1, reason: Fault.missingColumn.reason))
      return
    }
    for (fields, line) in records.dropFirst() where fields.contains(where: { !$0.isEmpty }) {
      func cell(_ name: String) -> String? {
        guard let column = columns[name], column < fields.count, !fields[column].isEmpty else {
          return nil
        }
        return fields[column]
      }
      do throws(Fault) {
        guard let name = cell("name").map({ FoldedName($0) }), !name.bytes.isEmpty else {
          throw .noName
        }
        let place = try Self.place(
          name, cell("place_id"), cell("latitude"), cell("longitude"), in: gazetteer)
        let decision = Decision(place: place, context: cell("context").map { FoldedName($0) })
        decisions[name, default: []].insert(decision, at: 0)
      } catch {
        findings.append(TableError(file: file, line: line, reason: error.reason))
      }
    }
    for name in decisions.keys {
      decisions[name] = decisions[name].map { rows in
        rows.filter { $0.context != nil } + rows.filter { $0.context == nil }
      }
    }
  }

  /// Kilometres from the coordinates of a row within which its place lies: one of that name, then any.
  private static let reach = (named: 10.0, any: 1.0)

  private static func place(
    _ name: FoldedName, _ identifier: String?, _ latitude: String?, _ longitude: String?,
    in gazetteer: Gazetteer
  ) throws(Fault) -> Place.ID {
    if let place = identifier.flatMap({ gazetteer.place(identified: $0) }) { return place }
    guard latitude != nil || longitude != nil else {
      throw identifier == nil ? .noPlace : .unknownPlace
    }
    guard let latitude = latitude.flatMap({ Double($0) }),
      let longitude = longitude.flatMap({ Double($0) }),
      let point = Coordinate(latitude: latitude, longitude: longitude)
    else { throw .badCoordinate }
    let bearers = Set(gazetteer.places(named: name.description))
    let near = gazetteer.places(within: Distance(kilometres: reach.named), of: point)
    if let place = near.first(where: bearers.contains) { return place }
    guard
      let place = gazetteer.places(within: Distance(kilometres: reach.any), of: point).first
    else { throw .nothingThere }
    return place
  }

  // MARK: Use

  /// Returns the toponyms, of which those that are decided have one place alone, and which those are.
  ///
  /// - Complexity: O(*n*) in the names.
  func applied(
    to toponyms: [ToponymMention], in gazetteer: Gazetteer
  ) -> (toponyms: [ToponymMention], decided: Set<Int>) {
    guard !decisions.isEmpty else { return (toponyms, []) }
    let folded = toponyms.map { FoldedName($0.name) }
    let named = Set(folded)
    var applied = toponyms
    var decided: Set<Int> = []
    for (index, toponym) in toponyms.enumerated() {
      let decision = decisions[folded[index]]?.first { decision in
        decision.context.map(named.contains) ?? true
      }
      guard let place = decision?.place, Self.suits(place, toponym, in: gazetteer) else { continue }
      applied[index] = toponym.with(places: [place])
      decided.insert(index)
    }
    return (applied, decided)
  }

  /// Whether the words before a name leave the place possible: "région de" does for no town where the name is a region's too.
  private static func suits(
    _ place: Place.ID, _ toponym: ToponymMention, in gazetteer: Gazetteer
  ) -> Bool {
    guard let head = toponym.head, head.fits(gazetteer.kind(of: place)) == false else {
      return true
    }
    return !toponym.places.contains { head.fits(gazetteer.kind(of: $0)) == true }
  }
}

extension PlaceDecisions {
  /// Why a row is left out.
  enum Fault: Error {
    case missingColumn, noName, noPlace, unknownPlace, badCoordinate, nothingThere

    var reason: String {
      switch self {
      case .missingColumn: "the header needs name and place_id, or name, latitude and longitude"
      case .noName: "the row has no name"
      case .noPlace: "the row has neither a place_id nor coordinates"
      case .unknownPlace: "the gazetteer has no such place_id, and the row has no coordinates"
      case .badCoordinate:
        "latitude and longitude are not degrees within -90 to 90 and -180 to 180"
      case .nothingThere:
        "the gazetteer has no place there; add it as a row of your own, with --gazetteer"
      }
    }
  }
}
