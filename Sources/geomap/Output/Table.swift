import Gazetteer

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

  private struct Row {
    let cells: [String]
    let styles: [Int: Terminal.Style]
    let note: String?
  }

  private let columns: [Column]
  private var rows: [Row] = []

  init(_ columns: [Column]) { self.columns = columns }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - row: As many cells as there are columns.
  ///   - styles: How cells are shown where colours are, by the number of the column.
  ///   - note: A line below the row.
  mutating func append(
    _ row: [String], styles: [Int: Terminal.Style] = [:], note: String? = nil
  ) {
    precondition(row.count == columns.count, "\(row.count) cells for \(columns.count) columns")
    let cells = zip(row, columns).map { cell, column in
      let line = Printable.line(
        cell.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " "))
      return line.count <= column.width ? line : line.prefix(column.width - 1) + "…"
    }
    rows.append(Row(cells: cells, styles: styles, note: note.map(Printable.line)))
  }

  /// The table as lines, each ended, without colours.
  var text: String { text(coloured: false) }

  /// The table as lines, each ended.
  func text(coloured: Bool) -> String {
    let titles = columns.map(\.title)
    let widths = columns.indices.map { column in
      ([titles] + rows.map(\.cells)).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String], styles: [Int: Terminal.Style] = [:]) -> String {
      var text = ""
      for (index, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        let shown = coloured ? styles[index]?.applied(to: cell) ?? cell : cell
        text += columns[index].alignment == .left ? shown + padding : padding + shown
        if index < cells.count - 1 { text += "  " }
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    let head = [titles, rule].map { line($0) }.joined()
    return rows.reduce(into: head) { text, row in
      text += line(row.cells, styles: row.styles)
      guard let note = row.note else { return }
      text += coloured ? "  " + Terminal.Style.faint.applied(to: note) + "\n" : "  \(note)\n"
    }
  }
}
