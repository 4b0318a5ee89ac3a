import Events
import Gazetteer
import Geodesy
import Places
import Text

/// A table of toponyms, one a line, with their further candidates below where that is asked for.
struct PlaceTable {
  private let gazetteer: Gazetteer
  private let limit: Int
  private let explains: Bool
  private var table: Table

  init(gazetteer: Gazetteer, limit: Int, explains: Bool) {
    self.gazetteer = gazetteer
    self.limit = limit
    self.explains = explains
    var columns: [Table.Column] = [
      .init("start", .right), .init("name", width: 32), .init("role"), .init("place", width: 32),
      .init("kind"), .init("country"), .init("admin1", width: 24), .init("lat", .right),
      .init("lon", .right),
      .init("score", .right),
    ]
    if explains { columns.append(.init("why", width: 80)) }
    table = Table(columns)
  }

  var text: String { table.text }

  mutating func append(_ toponyms: [ResolvedToponym], in text: AnalysedText, unit: OffsetUnit) {
    let offsets = OffsetMap(text, unit: unit)
    for toponym in toponyms {
      let mention = toponym.mention
      append(
        [
          "\(offsets.offset(mention.span.start))", mention.name, mention.role.rawValue,
        ], toponym.best)
      guard explains else { continue }
      for candidate in toponym.candidates.prefix(limit) where candidate != toponym.best {
        append(["", "", ""], candidate)
      }
    }
  }

  private mutating func append(_ head: [String], _ candidate: ResolvedToponym.Candidate?) {
    guard let candidate else {
      table.append(head + ["unknown", "", "", "", "", "", ""] + (explains ? [""] : []))
      return
    }
    let place = gazetteer[candidate.place]
    table.append(
      head + [
        place.name, place.kind.rawValue, place.country,
        gazetteer.admin1(place.admin1).map { gazetteer.name(of: $0) } ?? place.admin1,
        Decimal.text(place.coordinate.latitude, decimals: 4),
        Decimal.text(place.coordinate.longitude, decimals: 4),
        Decimal.text(candidate.score, decimals: 2),
      ] + (explains ? [candidate.reasons.joined(separator: "; ")] : []))
  }
}
