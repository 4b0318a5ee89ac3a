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
    return (Role(rawValue: String(parts.first ?? "")), Int(parts.last ?? "") ?? 99)
  }

  /// Guesses the columns by their names, in letters of either case.
  package init(guessing names: [String]) {
    var ranks: [Role: Int] = [:]
    for (number, name) in names.enumerated() {
      let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
      guard let (role, rank) = Self.known[word: plain], let role else { continue }
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
