internal import Distances

/// Writes stated distances as a table in GitHub's Markdown, to be pasted into a note or an issue.
enum ClaimMarkdown {
  static func text(_ rows: [ClaimRow], disagreements: ClaimDisagreements) -> String {
    let titles = [
      "where", "quote", "subject", "anchor", "stated km", "geodesic km", "azimuth", "verdict",
      "direction", "reason", "stated elsewhere",
    ]
    var text = line(titles)
    text += "|---|---|---|---|---:|---:|---:|---|---|---|---|\n"
    for (index, row) in rows.enumerated() {
      let verdict = row.check.verdict
      let shown = verdict.isFault ? "**\(verdict.rawValue)**" : verdict.rawValue
      text += line(
        [row.place].map(escaped) + ClaimTable.cells(row).map(escaped) + [shown]
          + [
            ClaimTable.direction(row.check), ClaimTable.reason(row),
            disagreements.others(of: index) ?? "",
          ].map(escaped))
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// On one line, with the marks of Markdown as themselves.
  private static func escaped(_ cell: String) -> String {
    var text = ""
    let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    for character in Printable.line(line) {
      if "\\|*_`<[".contains(character) { text += "\\" }
      text.append(character)
    }
    return text
  }
}
