/// A table for people: columns as wide as their cells, cut to fit a terminal.
struct Table {
  enum Alignment {
    case left, right
  }

  struct Column {
    let title: String
    let alignment: Alignment
    /// Characters at most; longer cells end in "…".
    let width: Int

    init(_ title: String, _ alignment: Alignment = .left, width: Int = 60) {
      self.title = title
      self.alignment = alignment
      self.width = width
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  var isEmpty: Bool { rows.isEmpty }

  /// - Parameter row: As many cells as there are columns.
  mutating func append(_ row: [String]) {
    precondition(row.count == columns.count, "\(row.count) cells for \(columns.count) columns")
    rows.append(
      zip(row, columns).map { cell, column in
        let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= column.width ? line : line.prefix(column.width - 1) + "…"
      })
  }

  /// The table as lines, each ended.
  var text: String {
    let titles = columns.map(\.title)
    let widths = columns.indices.map { column in
      ([titles] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (index, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        text += columns[index].alignment == .left ? cell + padding : padding + cell
        if index < cells.count - 1 { text += "  " }
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([titles, rule] + rows).map(line).joined()
  }
}
