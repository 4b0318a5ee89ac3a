internal import Lexicon
internal import Text

/// Which columns of a table hold what.
package struct TableColumns: Equatable, Sendable {
  /// What a column holds.
  package enum Role: String, CaseIterable, Sendable {
    case text, date, id, source, url, title, lang
  }

  /// The number of each column, from 0.
  package private(set) var numbers: [Role: Int] = [:]

  private static let known = Lexicon.any.table("table-columns") { value in
    let parts = value.split(separator: " ")
    return (
      role: Role(rawValue: String(parts.first ?? "")),
      rank: parts.count > 1 ? Int(parts[1]) ?? 99 : 99, isEventDay: parts.last == "event"
    )
  }

  private static func known(_ name: String) -> (role: Role?, rank: Int, isEventDay: Bool)? {
    known[word: name.lowercased().filter { $0.isLetter || $0.isNumber }]
  }

  /// Guesses the columns by their names, in letters of either case.
  package init(guessing names: [String]) {
    var ranks: [Role: Int] = [:]
    for (number, name) in names.enumerated() {
      guard let (role, rank, _) = Self.known(name), let role else { continue }
      if rank < ranks[role] ?? .max { (ranks[role], numbers[role]) = (rank, number) }
    }
  }

  /// Takes a column by its name.
  ///
  /// - Returns: Whether there is one of the name.
  package mutating func name(_ role: Role, _ name: String, of names: [String]) -> Bool {
    guard
      let number = names.firstIndex(of: name)
        ?? names.firstIndex(where: { $0.lowercased() == name.lowercased() })
    else { return false }
    numbers[role] = number
    return true
  }

  /// Whether the days of a table are those of its events, and not of what was written: `event_date`, `date_start`.
  package func holdsEventDays(of names: [String]) -> Bool {
    numbers[.date].flatMap { Self.known(names[$0])?.isEventDay } ?? false
  }

  /// Whether a text begins with the head of a table: names that are known, and a row with as many fields.
  package static func looksLikeTable(_ start: [UInt8]) -> Bool {
    let table = ReportTable(start)
    guard table.names.count >= 2, table.names.allSatisfy({ $0.utf8.count <= 40 }),
      let row = table.rows.first, table.fields(of: row).count == table.names.count
    else { return false }
    let columns = TableColumns(guessing: table.names)
    return columns.numbers[.text] != nil && columns.numbers.count >= 2
  }
}
